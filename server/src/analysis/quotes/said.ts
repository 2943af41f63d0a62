import type { Reading } from '../document';
import { byPosition } from './draft';
import { readLevels } from './levels';
import { markedParts } from './marked-parts';
import { readRow, type Found } from './row';
import { isSame, type Shown } from './shown';

/** What a paragraph says, quotes and terms in order of position, longest first; all spans are of the paragraph. */
export type Said = Readonly<Found>;

/** What a paragraph says; read again only where the article shows it otherwise than last time. */
export function saidIn(reading: Reading, shown: Shown): Said {
  const { kept } = reading.speech;
  if (kept.said === undefined || !isSame(kept.said.shown, shown)) kept.said = readSaid(reading, shown);
  return kept.said;
}

function readSaid(reading: Reading, shown: Shown): Said {
  const found: Found = { shown, drafts: [], terms: [], resumed: undefined, ahead: undefined };
  for (const level of readLevels(reading, markedParts(reading, shown), shown.names)) readRow(found, level);
  found.drafts.sort(byPosition);
  found.terms.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}
