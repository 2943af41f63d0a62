import type { PlacedDecision } from '../annotations/place-decisions';
import { saidOf } from '../annotations/said';
import type { DecisionLayer, JsonObject } from '../annotations/sidecar';
import { shorten } from './words';

/** A decision in a few words: its text and what it says. */
export function wordsOfPlaced({ decision }: PlacedDecision): string {
  return `“${shorten(decision.text, 40)}” (${wordsOfSaid(decision.layer, saidOf(decision))})`;
}

const REJECTED: Readonly<Record<DecisionLayer, string>> = { entities: 'no name', quotes: 'no quote', dates: 'no date', boilerplate: 'part of the article' };

/** What is said of a span, in a few words. */
export function wordsOfSaid(layer: DecisionLayer, said: JsonObject): string {
  const { status, label, name, link, type, value, mod, speaker, note } = said;
  const noted = typeof note === 'string' ? ` with the note “${shorten(note, 40)}”` : '';
  if (status === 'rejected') return REJECTED[layer] + noted;
  switch (layer) {
    case 'entities': return [label, ...[name, link].filter((one) => one !== undefined)].map(String).join(' ') + noted;
    case 'dates': return [type, ...[value, mod].filter((one) => one !== undefined)].map(String).join(' ') + noted;
    case 'quotes': return `${String(type)}, ${speaker === undefined ? 'no speaker' : `said by ${shorten(String((speaker as JsonObject)['text']), 40)}`}${noted}`;
    case 'boilerplate': return `not part of the article${noted}`;
  }
}
