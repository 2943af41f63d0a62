import type { Years } from '../expression';
import { readOrdinal } from '../numbers';
import { isCapital, isHyphen, isJoined, lowerAt, textAt, wordAt, type Words } from '../words';
import type { Family, Found } from './family';

/** "the 1990s", "the '90s", "the 1800s": a decade by three digits, a century by two. */
function readDecade(words: Words, at: number): Found<Years> | undefined {
  const years = wordAt(words, at, 'years');
  if (!years) return undefined;
  if (years.lower.length === 5) {
    const isCentury = years.value % 100 === 0 && years.value !== 2000;
    return { from: at, to: at + 1, shape: { kind: 'years', value: String(years.value / (isCentury ? 100 : 10)) } };
  }
  if (lowerAt(words, at - 2) === 'in' && /^(his|her|their|my|your|our)$/.test(textAt(words, at - 1))) return undefined;
  const marked = isJoined(words, at) && /^['’‘]$/.test(textAt(words, at - 1));
  const afterThe = lowerAt(words, at - 1) === 'the' && (lowerAt(words, at - 2) === 'in' || lowerAt(words, at - 2) === 'of');
  if (!marked && isReading(words, at)) return undefined;
  if (!marked && !afterThe && words.words[at - 1]?.kind !== 'stage') return undefined;
  return { from: marked ? at - 1 : at, to: at + 1, shape: { kind: 'years', value: String((years.value < 30 ? 2000 : 1900) / 10 + years.value / 10) } };
}

/** What is measured in degrees: "temperatures in the 90s", "highs in the low 80s". */
const MEASURED = /^(?:temperatures?|highs?|lows?|degrees|mercury)$/i;
/** How far before it that is said, in tokens. */
const REACH = 6;

function isReading(words: Words, at: number): boolean {
  for (let place = at - 1; place >= at - REACH; place--) if (MEASURED.test(textAt(words, place))) return true;
  return false;
}

const NAMED: Readonly<Record<string, number>> = { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 };

/** "the sixties", "the nineteen-eighties" is left to the words before it. */
function readNamedDecade(words: Words, at: number): Found<Years> | undefined {
  if (lowerAt(words, at) !== 'the') return undefined;
  const decade = NAMED[textAt(words, at + 1).toLowerCase()];
  return decade === undefined ? undefined : { from: at + 1, to: at + 2, shape: { kind: 'years', value: `19${decade}` } };
}

/** "the 21st century", "twentieth-century"; "21st Century Fox" is a name. */
function readCentury(words: Words, at: number): Found<Years> | undefined {
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value > 21 || ordinal.value < 2) return undefined;
  const to = isHyphen(words, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  const unit = wordAt(words, to, 'unit');
  if (isCapital(words, to) && isCapital(words, to + 1) && words.words[to + 1] === undefined) return undefined;
  return unit?.unit === 'CE' && !unit.plural ? { from: at, to: to + 1, shape: { kind: 'years', value: String(ordinal.value - 1).padStart(2, '0') } } : undefined;
}

export const decade: Family = { name: 'decade', startsWith: ['years'], read: readDecade };
export const namedDecade: Family = { name: 'decade', startsWith: ['article'], read: readNamedDecade };
export const century: Family = { name: 'century', startsWith: ['ordinal', 'number'], read: readCentury };
