import type { CancellationToken } from 'vscode-languageserver';
import { hashText } from '../annotations/lf-text';
import { findEverywhere } from '../corpus/everywhere';
import { createLineIndex } from '../features/line-index';
import type { EverywhereParams, EverywhereResult } from './protocol';
import { placeInLine } from './place-in-line';
import type { RecordSources } from './record';
import { annotateWhole, readArticle, readSidecarOf } from './whole-article';

/** All places in an article that a decision on all that say the same is about. Rejects where the article or its sidecar cannot be read. */
export async function listEverywhere({ uri, ...wanted }: EverywhereParams, cancel: CancellationToken, sources: RecordSources): Promise<EverywhereResult> {
  const { sidecar } = await readSidecarOf(uri, sources);
  const { text } = await readArticle(uri, sources);
  const hash = hashText(text);
  // Most articles of a folder do not name it: only mentions of an entity can have another text.
  if (wanted.entity === undefined && !text.includes(wanted.text)) return { hash, places: [] };
  const lines = createLineIndex(text);
  const places = findEverywhere(await annotateWhole(uri, text, sidecar, cancel, sources), wanted).map(({ start, end, status, label }) => {
    return { ...placeInLine(text, lines, { start, end }), status, label };
  });
  return { hash, places };
}
