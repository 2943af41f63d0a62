import type { Tense } from './expression';
import { lowerAt, type Words } from './words';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs and nouns of what is to come. */
const FUTURE = list(
  "will shall would ll 'll ’ll won't won’t going expected expects expect scheduled due planning upcoming slated intends intend hopes hoping " +
  "aims aim tomorrow next anticipated should must may might could can deadline forecast forecasts predict predicts predicted begins starts " +
  "opens launches takes faces",
);
/** Verbs of what was; regular ones are told by their ending. */
const PAST = list(
  'said told was were had has have been did took held met made gave got won lost beat led left came went began saw found fell rose hit ' +
    'spoke wrote sent kept struck shot brought bought caught taught thought built ran sat stood drew flew grew knew threw broke chose drove ' +
    'paid laid sold heard felt dealt meant ' +
    'spent fled ago since read quit became showed shown taken seen given written done gone sued ran wore tore swore woke rode sought fought shut cut put',
);
/** Regular pasts that are also used for what is to come or are no pasts. */
const NO_PAST = list('need red bed fed shed united limited hundred indeed speed seed feed breed exceed proceed succeed armed wed sacred');
/** How far a verb is looked for, in tokens. */
const REACH = 14;
const SENTENCE_END = list('. ! ? ;');

/**
 * Whether the words around an expression, the tokens from `from` to `to`, speak of the past or the future: the nearest
 * verb before it in its sentence decides, else the nearest behind it.
 */
export function tenseAround(words: Words, from: number, to: number): Tense | undefined {
  if (isUntil(words, from, to)) return 'future';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = words.tokens[at];
    if (!token || SENTENCE_END.has(token.text)) break;
    const tense = words.words[at]?.kind === 'month' ? undefined : tenseOf(token.text.toLowerCase());
    if (isSet(words, at)) return 'future';
    if (tense) return tense === 'past' && isToBe(words, at) ? 'future' : tense;
  }
  for (let at = to; at < to + REACH; at++) {
    const token = words.tokens[at];
    if (!token || SENTENCE_END.has(token.text)) break;
    const tense = words.words[at]?.kind === 'month' ? undefined : tenseOf(token.text.toLowerCase());
    if (tense) return tense;
  }
  return lowerAt(words, from - 1) === 'by' ? 'future' : undefined;
}

/** "until June": what lasts until a month most often still does. */
function isUntil(words: Words, from: number, to: number): boolean {
  const before = lowerAt(words, from - 1);
  return (before === 'until' || before === 'till') && words.words[to - 1]?.kind === 'month';
}

const WILL = list("will shall ll 'll ’ll won't won’t");
/** What brings the date of the verb; behind "for" and "of" it most often belongs to a noun: "will publish figures for October". */
const BRINGS_DATE = list('from in by until till starting beginning');

/**
 * Whether a month without its year surely lies ahead: "will run from August", "in August to come". Elsewhere the tense is
 * weighed against how near the month lies.
 */
export function isSurelyAhead(words: Words, from: number, to: number): boolean {
  if (lowerAt(words, to) === 'to' && lowerAt(words, to + 1) === 'come') return true;
  return BRINGS_DATE.has(lowerAt(words, from - 1)) && isAfterWill(words, from);
}

/** "two weeks" in "will open in two weeks" begins with the document date; "will hold its third vote in two weeks" looks back. */
export function isTermAhead(words: Words, from: number): boolean {
  return lowerAt(words, from - 1) === 'in' && isAfterWill(words, from, (at) => words.words[at]?.kind === 'ordinal' || COMPARES.test(words.tokens[at]?.text ?? ''));
}

const COMPARES = /^(?:first|second|only|most|least|again|twice|more|less)$|\dth$|.est$/;

/** @param spoils whether a token between makes it no term */
function isAfterWill(words: Words, from: number, spoils: (at: number) => boolean = () => false): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const text = words.tokens[at]?.text.toLowerCase() ?? '';
    if (SENTENCE_END.has(text)) return false;
    if (spoils(at)) return false;
    if (WILL.has(text)) return lowerAt(words, at + 1) !== 'have';
    if (tenseOf(text) === 'past' && !isToBe(words, at)) return false;
  }
  return false;
}

const BEFORE_TO = list('set plan plans is are was were');

/** "set to open", "plans to", "is to", "set for" look ahead. */
function isSet(words: Words, at: number): boolean {
  const text = words.tokens[at]?.text ?? '';
  const next = words.tokens[at + 1]?.text;
  return (next === 'to' && BEFORE_TO.has(text)) || (next === 'for' && text === 'set');
}

/** "will be postponed", "to be held" look ahead. */
function isToBe(words: Words, at: number): boolean {
  const before = words.tokens[at - 1]?.text;
  return before === 'be' || (before === 'planned' && words.tokens[at]?.text === 'for');
}

function tenseOf(word: string): Tense | undefined {
  if (FUTURE.has(word)) return 'future';
  if (PAST.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word) ? 'past' : undefined;
}
