import { wordsOf, type Stretch } from './words';

/** Most characters of a name to both sides of the cursor: a paragraph may be as long as a book. */
const REACH = 300;

/** Small words inside names: `Bank of England`, `Ursula von der Leyen`, `Médecins sans Frontières`. */
const INSIDE_NAMES = new Set(['of', 'the', 'for', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'la', 'le', 'les', 'des', 'du', 'van', 'von', 'der', 'den', 'zu', 'bin', 'ibn', 'al', 'el', 'y', 'e', 'et', 'sans']);
/** Words that begin a sentence, and no name: `The Lausitz`, `In Berlin`. */
const BEFORE_NAMES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'of', 'with', 'as', 'and', 'but', 'or', 'if', 'so', 'when', 'while', 'where', 'after', 'before', 'since', 'until', 'unlike', 'like', 'under', 'over', 'near', 'i', 'we', 'you', 'he', 'she', 'it', 'they', 'his', 'her', 'its', 'our', 'their', 'is', 'was', 'what', 'who', 'how', 'why', 'did', 'does', 'has', 'had', 'both', 'even', 'only', 'then', 'yet']);
/** At most so many small words in a row. */
const MOST_SMALL = 2;

/**
 * What a person means who adds a name at the cursor: the run of capitalised words there, with the small words between them,
 * else the word. `undefined` where the cursor stands at no word.
 * @param text a line
 * @param at offset of the cursor in it
 */
export function smartSelection(text: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - REACH);
  const part = text.slice(from, at + REACH);
  const words = wordsOf(part);
  const index = words.findIndex(({ start, end }) => from + start <= at && at <= from + end);
  const word = words[index];
  if (word === undefined) return undefined;
  const first = isCapitalised(part, word) ? words[edgeOfRun(part, words, index, -1)] ?? word : word;
  const last = isCapitalised(part, word) ? words[edgeOfRun(part, words, index, 1)] ?? word : word;
  return { start: from + first.start, end: from + last.end };
}

function edgeOfRun(text: string, words: readonly Stretch[], index: number, step: 1 | -1): number {
  let edge = index;
  for (let next = index + step; next - edge <= MOST_SMALL + 1 && edge - next <= MOST_SMALL + 1; next += step) {
    const [word, before] = [words[next], words[next - step]];
    if (word === undefined || before === undefined || !areNeighbours(text, step === 1 ? before : word, step === 1 ? word : before)) break;
    if (step === -1 && BEFORE_NAMES.has(text.slice(word.start, word.end).toLowerCase()) && isCapitalised(text, word)) break;
    if (isCapitalised(text, word)) edge = next;
    else if (!INSIDE_NAMES.has(text.slice(word.start, word.end))) break;
  }
  return edge;
}

/** Only blanks, or `&`, between two words. */
function areNeighbours(text: string, one: Stretch, other: Stretch): boolean {
  return /^(?:[^\S\n]+|[^\S\n]*&[^\S\n]*)$/.test(text.slice(one.end, other.start));
}

function isCapitalised(text: string, { start }: Stretch): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}]/u.test(text.slice(start));
}
