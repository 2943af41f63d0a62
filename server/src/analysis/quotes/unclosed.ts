import type { Reading } from '../document';
import type { QuoteMark } from './marks';
import { partOf, type Part } from './part';
import { INVERTS } from './verbs';

/** The part that a mark opens which nothing closes: to where its quote most likely ends, before a text in marks inside it; none where that leaves nothing. */
export function partGivenUp(reading: Reading, mark: QuoteMark): Part | undefined {
  const nested = reading.speech.own.parts.find((part) => part.start > mark.start);
  const last = endOfUnclosed(reading, mark, nested?.start ?? Infinity);
  return last > mark.token ? partOf(reading.tokens, mark.token, last, { opens: true, closes: false }) : undefined;
}

/** Whether "he said" follows where the quote of a mark that nothing closes would end, so that the closing mark was forgotten. */
export function endsBeforeAttribution(reading: Reading, mark: QuoteMark): boolean {
  const end = endOfUnclosed(reading, mark, Infinity);
  return reading.tokens[end]?.text === ',' && attributes(reading, end + 1);
}

/** The token where a quote that is never closed ends: with its sentence, before `limit`, an attribution, or the sign of a cut-off text. */
function endOfUnclosed(reading: Reading, mark: QuoteMark, limit: number): number {
  const { tokens, sentences } = reading;
  const end = Math.min(limit, sentences.find((span) => span.end > mark.start)?.end ?? Infinity);
  let last = mark.token;
  for (let index = mark.token + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.end > end || token.text === '[') break;
    last = index;
    if (token.text === ',' && attributes(reading, index + 1)) break;
  }
  return last;
}

/** How many tokens a subject before its verb of saying may have. */
const SUBJECT = 4;

/** Whether an attribution starts at a token: ", she said", ", said Ms Ruiz". */
function attributes(reading: Reading, from: number): boolean {
  const { tokens, speech } = reading;
  for (let index = from; index < from + SUBJECT && tokens[index]?.kind === 'word'; index++) {
    const verb = speech.verbs.get(index);
    if (verb !== undefined && verb.frames & INVERTS && verb.form === 'past') return true;
  }
  return false;
}
