import type { Recurrence } from '../expression';
import { readNumber, readOrdinal, type ReadNumber } from '../numbers';
import { isCapital, isHyphen, isJoined, lowerAt, textAt, wordAt, type Words } from '../words';
import { lengthOf } from './duration';
import type { Family, Found } from './family';

/** "every year", "every other week", "every Monday", "each morning", "per day". */
function readEvery(words: Words, at: number): Found<Recurrence> | undefined {
  const every = wordAt(words, at, 'every');
  if (!every) return undefined;
  const other = lowerAt(words, at + 1) === 'other';
  const ordinal = other ? undefined : readOrdinal(words, at + 1);
  const number = other || ordinal ? undefined : readNumber(words, at + 1);
  const to = other ? at + 2 : ordinal?.to ?? number?.to ?? (lowerAt(words, at + 1) === 'few' ? at + 2 : at + 1);
  const amount = other ? 2 : ordinal?.value ?? number?.value ?? 1;
  const word = words.words[to];
  const quant = every.lower === 'every' ? 'EVERY' : 'EACH';
  if (every.lower === 'each' && word?.kind === 'unit' && lowerAt(words, to + 1) === 'of') return undefined;
  switch (word?.kind) {
    case 'unit': return every.lower === 'per' && word.unit.startsWith('T') ? undefined : { from: at, to: to + 1, shape: { kind: 'recurrence', value: lengthOf(amount, word.unit), quant } };
    case 'weekday': return { from: at, to: to + 1, shape: { kind: 'recurrence', value: `XXXX-WXX-${word.value}`, quant } };
    case 'glue': return word.lower === 'weekday' ? { from: at, to: to + 1, shape: { kind: 'recurrence', value: 'P1WD', quant } } : undefined;
    case 'month': return { from: at, to: to + 1, shape: { kind: 'recurrence', value: `XXXX-${String(word.value).padStart(2, '0')}`, quant } };
    case 'part-of-day': return { from: at, to: to + 1, shape: { kind: 'recurrence', value: `XXXX-XX-XXT${word.part}`, quant } };
    case 'season': return { from: at, to: to + 1, shape: { kind: 'recurrence', value: `XXXX-${word.season}`, quant } };
    default: return undefined;
  }
}

export const every: Family = { name: 'every', startsWith: ['every'], read: readEvery };

/** "bi-weekly", "semi-annual": what a prefix makes of them. */
const PREFIXES: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  bi: { weekly: 'P2W', monthly: 'P2M', annual: 'P6M', annually: 'P6M' },
  semi: { annual: 'P6M', annually: 'P6M' },
};

/** "daily", "annual"; not in names ("Daily Mail"). */
function readFrequency(words: Words, at: number): Found<Recurrence> | undefined {
  const frequency = wordAt(words, at, 'frequency');
  if (!frequency) return undefined;
  if (isCapital(words, at) && (at > 0 && words.tokens[at - 1]?.kind === 'word' || isCapital(words, at + 1))) return undefined;
  if (frequency.lower === 'quarterly' && /^(profit|earnings|results|loss)/.test(textAt(words, at + 1))) return undefined;
  const prefix = isHyphen(words, at - 1) && isJoined(words, at) ? PREFIXES[textAt(words, at - 2).toLowerCase()]?.[frequency.lower] : undefined;
  return prefix === undefined ? { from: at, to: at + 1, shape: { kind: 'recurrence', value: frequency.value, quant: 'EVERY' } } : { from: at - 2, to: at + 1, shape: { kind: 'recurrence', value: prefix, quant: 'EVERY' } };
}

export const frequency: Family = { name: 'frequency', startsWith: ['frequency'], read: readFrequency };

/** "once a year", "twice a week", "three times a day". */
function readTimes(words: Words, at: number): Found<Recurrence> | undefined {
  const lower = lowerAt(words, at);
  const number: ReadNumber | undefined = lower === 'once' || lower === 'twice' ? { value: lower === 'once' ? 1 : 2, to: at + 1 } : readNumber(words, at);
  if (!number) return undefined;
  const to = lower === 'once' || lower === 'twice' ? number.to : lowerAt(words, number.to) === 'times' ? number.to + 1 : 0;
  if (to === 0) return undefined;
  const article = lowerAt(words, to);
  const unit = article === 'a' || article === 'an' || article === 'per' || article === 'every' || article === 'each' ? wordAt(words, to + 1, 'unit') : undefined;
  return unit && !unit.plural ? { from: at, to: to + 2, shape: { kind: 'recurrence', value: lengthOf(1, unit.unit), freq: number.value === undefined ? undefined : `${number.value}X` } } : undefined;
}

export const times: Family = { name: 'every', startsWith: ['opener', 'number', 'digits'], read: readTimes };
