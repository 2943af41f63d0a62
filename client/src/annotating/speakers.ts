import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import { comparePlaces, startOf } from './ranges';

/** Who may say a quote: an entity by its name, with the mention nearest to the quote. */
export interface SpeakerCandidate {
  readonly name: string;
  readonly label: string;
  readonly range: FlatRange;
  readonly text: string;
  /** Lines between the mention and the quote. */
  readonly distance: number;
}

const SPEAKING = new Set(['PERSON', 'ORG', 'NORP', 'GPE']);

/**
 * The people and organisations of an article, each with its mention nearest to a quote: people before others, nearer ones
 * before farther ones.
 * @param items in the order of the text
 */
export function speakerCandidates(items: readonly AnnotationItem[], quote: AnnotationItem): SpeakerCandidate[] {
  const nearest = new Map<string, SpeakerCandidate>();
  for (const { layer, status, label, range, text, entity } of items) {
    if (layer !== 'entities' || status === 'rejected' || entity === undefined || !SPEAKING.has(label)) continue;
    const candidate = { name: entity.name, label, range, text, distance: distanceOf(range, quote.range) };
    const known = nearest.get(entity.id);
    if (known === undefined || candidate.distance < known.distance) nearest.set(entity.id, candidate);
  }
  return [...nearest.values()].sort((a, b) => rank(a) - rank(b) || a.distance - b.distance || comparePlaces(startOf(a.range), startOf(b.range)));
}

function rank({ label }: SpeakerCandidate): number {
  return label === 'PERSON' ? 0 : label === 'ORG' ? 1 : 2;
}

/** Lines apart; on one line the characters count, as part of a line. */
function distanceOf(mention: FlatRange, quote: FlatRange): number {
  const lines = mention[0] > quote[2] ? mention[0] - quote[2] : quote[0] > mention[2] ? quote[0] - mention[2] : 0;
  if (lines > 0) return lines;
  const characters = Math.max(mention[1] - quote[3], quote[1] - mention[3], 0);
  return characters / (characters + 1);
}
