import { moveToText } from './decide';
import { hashText } from './lf-text';
import { mergeSidecars } from './merge-sidecars';
import { placeDecisions } from './place-decisions';
import type { Sidecar } from './sidecar';

/** What a sidecar held before or after a step; `undefined` where there was none. */
export interface SidecarStep {
  readonly from: Sidecar | undefined;
  readonly to: Sidecar | undefined;
}

/**
 * The sidecar after a step was taken back, or made again, on top of what else became of it: what the step changed is as it is in
 * `to`, decision by decision; all others, and the places in the text, stay as they are now. What the step had taken away and whose
 * text is gone is an orphan.
 * @param text the article as it stands now, in any line ends
 * @param placement where the decisions stand, if that is known better than by looking for them
 * @returns `undefined` where something else was said since of what the step is about
 */
export function restore(sidecar: Sidecar | undefined, text: string, { from, to }: SidecarStep, placement = placeDecisions(text, sidecar?.decisions ?? [])): Sidecar | undefined {
  const none: Sidecar = { newsmark: 1, sha256: hashText(text), decisions: [] };
  const { sidecar: restored, conflicts } = mergeSidecars({ base: from ?? none, ours: moveToText(sidecar, text, placement), theirs: to ?? none }, text);
  return conflicts.length > 0 ? undefined : restored;
}
