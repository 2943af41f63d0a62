import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/types';
import { bringBack, moveDecisions, type TextEdit } from '../annotations/move-decisions';
import { placeDecisions, type Placement } from '../annotations/place-decisions';
import type { Sidecar } from '../annotations/sidecar';

/** Where the decisions of open documents stand: found once in the text, then moved with every edit. */
export interface LivePlacements {
  /** Where the decisions of a sidecar stand in a document as it is now. */
  of(document: TextDocument, sidecar: Sidecar): Placement;
  /** An edit was made: the document holds the text after it, under a version of its own. */
  edited(document: TextDocument, edit: TextEdit, before: string, versionBefore: number): void;
  /** All edits of one change were made, inside the given part of the text as it is now, and some put something in. */
  settled(document: TextDocument, edited: Span): void;
}

interface Known {
  readonly sidecar: Sidecar;
  readonly version: number;
  readonly placement: Placement;
}

export function createLivePlacements(): LivePlacements {
  const known = new WeakMap<TextDocument, Known>();
  return {
    of(document, sidecar) {
      const last = known.get(document);
      if (last !== undefined && last.sidecar === sidecar && last.version === document.version) return last.placement;
      const placement = placeDecisions(document.getText(), sidecar.decisions);
      known.set(document, { sidecar, version: document.version, placement });
      return placement;
    },
    settled(document, edited) {
      const last = known.get(document);
      if (last?.version === document.version) known.set(document, { ...last, placement: bringBack(last.placement, document.getText(), edited) });
    },
    edited(document, edit, before, versionBefore) {
      const last = known.get(document);
      if (last === undefined || last.version !== versionBefore) return;
      known.set(document, { sidecar: last.sidecar, version: document.version, placement: moveDecisions(last.placement, edit, before, document.getText()) });
    },
  };
}
