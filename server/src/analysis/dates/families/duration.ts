import type { Duration, Recurrence, Reference, Shift, Unit } from '../expression';
import { isCapital, isHyphen, isJoined, kindAt, lowerAt, textAt, wordAt, type Words } from '../words';
import { readAmountOfTime, type AmountOfTime } from './amount';
import type { Family, Found } from './family';
import { readSeasons } from './seasons';

type Measured = Found<Duration | Shift | Recurrence | Reference>;

/** "three days", "a two-year plan", "two days ago", "a year later", "three times a year". */
function readDuration(words: Words, at: number): Measured | undefined {
  const whole = readEnded(words, at) ?? readSeasonsLong(words, at);
  if (whole) return whole;
  const first = FIRST.has(lowerAt(words, at));
  const read = readAmountOfTime(words, first ? at + 1 : at);
  if (!read || isTitle(words, read) || isInnings(words, read) || (first && (read.bare || read.article)) || isAge(words, read)) return undefined;
  const amount: AmountOfTime = first ? { ...read, from: at, to: ofTheYear(words, read.to) } : withoutArticle(words, read);
  const shift = readShift(words, amount);
  if (shift) return shift;
  if (amount.article && kindAt(words, at) === 'article' && isRate(words, at)) {
    const unit = amount.parts[0]?.unit;
    return unit === undefined ? undefined : { from: amount.from, to: amount.to, shape: { kind: 'recurrence', value: lengthOf(1, unit) } };
  }
  if (amount.bare && !isBareLength(words, amount)) return undefined;
  if (isNumberOfSomething(words, amount)) return undefined;
  return { from: amount.from, to: amount.to, shape: { kind: 'duration', parts: amount.parts }, mod: amount.mod };
}

/** Before these a single unit is a length that the date behind it ends: "the year ended June 30". */
const OF_UNIT = new Set(['the', 'full', 'whole']);

/** "the year ended June 30", "the year to June", "the week to Sunday". */
function readEnded(words: Words, at: number): Found<Duration> | undefined {
  const unit = wordAt(words, at, 'unit');
  if (!unit || unit.plural || (unit.unit !== 'Y' && unit.unit !== 'M' && unit.unit !== 'W') || !OF_UNIT.has(textAt(words, at - 1).toLowerCase())) return undefined;
  const joint = textAt(words, at + 1);
  if (joint !== 'ended' && joint !== 'ending' && joint !== 'to') return undefined;
  const date = textAt(words, at + 2) === 'on' || textAt(words, at + 2) === 'in' ? at + 3 : at + 2;
  const isDate = kindAt(words, date) === 'month' || kindAt(words, date) === 'weekday' || (kindAt(words, date) === 'digits' && kindAt(words, date + 1) === 'month');
  return isDate ? { from: at, to: at + 1, shape: { kind: 'duration', parts: [{ amount: 1, unit: unit.unit }] } } : undefined;
}

const SEASONS_LONG = new Set(['for', 'over', 'after', 'during', 'within', 'spent', 'lasted', 'through']);

/** "for four seasons" */
function readSeasonsLong(words: Words, at: number): Found<Duration> | undefined {
  const seasons = SEASONS_LONG.has(textAt(words, at - 1).toLowerCase()) ? readSeasons(words, at) : undefined;
  return seasons && { from: at, to: seasons.to, shape: { kind: 'duration', parts: [seasons.part] } };
}

/** "the 60 Minutes interview", "the Six-Day War": a unit with a capital among other words is part of a name. */
function isTitle(words: Words, amount: AmountOfTime): boolean {
  if (!isCapital(words, amount.to - 1) || amount.to - amount.from < 2) return false;
  const before = words.tokens[amount.from - 1];
  return isCapital(words, amount.to) || (before?.kind === 'word' && !isCapital(words, amount.from - 1));
}

/** "a century by Root": a hundred runs. */
function isInnings(words: Words, { article, parts, to }: AmountOfTime): boolean {
  return article && parts[0]?.unit === 'CE' && /^(?:by|off|against)$/.test(textAt(words, to));
}

const FIRST = new Set(['first']);

/** "the first seven months of the year" */
function ofTheYear(words: Words, to: number): number {
  return lowerAt(words, to) === 'of' && lowerAt(words, to + 1) === 'the' && lowerAt(words, to + 2) === 'year' ? to + 3 : to;
}

/** "a week-long stay": the article belongs to the stay. */
function withoutArticle(words: Words, amount: AmountOfTime): AmountOfTime {
  return amount.article && lowerAt(words, amount.to - 1) === 'long' ? { ...amount, from: amount.from + 1, article: false } : amount;
}

/** The TIMEX3 duration of one unit. */
export function lengthOf(amount: number, unit: Unit): string {
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}

/** "32-year-old", "11 years old", "six months of age". */
function isAge(words: Words, amount: AmountOfTime): boolean {
  const next = isHyphen(words, amount.to) ? amount.to + 1 : amount.to;
  const lower = lowerAt(words, next);
  if (lower === 'old' || (lower === 'of' && lowerAt(words, next + 1) === 'age') || textAt(words, next).toLowerCase() === 'olds') return true;
  return textAt(words, amount.from - 1).toLowerCase() === 'aged' || textAt(words, next).toLowerCase() === 'younger' || textAt(words, next).toLowerCase() === 'older';
}

/** Before these a length only measures how long before or after: "just a week after", "less than a day before". */
const MEASURING = new Set(['just', 'only', 'than', 'within', 'least', 'for', 'to', 'even', 'mere']);

function readShift(words: Words, amount: AmountOfTime): Found<Shift | Reference> | undefined {
  const [part, ...rest] = amount.parts;
  const at = amount.to;
  const lower = lowerAt(words, at);
  const shift = part && shiftAt(words, at, lower);
  if (!shift) return undefined;
  if (rest.length > 0) return readLongShift(amount, shift);
  const clock = part.unit.startsWith('T');
  if (lower === 'before' || lower === 'after') {
    const from = words.tokens[amount.from - 1]?.text.toLowerCase() ?? '';
    if (MEASURING.has(from) || lowerAt(words, amount.from) === 'less' || amount.bare || clock || amount.mod === 'MORE_THAN') return undefined;
  }
  if (part.amount === undefined && !clock && shift.from === 'document' && shift.direction < 0) return { from: amount.from, to: shift.to, shape: { kind: 'reference', value: 'PAST_REF' } };
  if (part.unit === 'WE' && part.amount === undefined) return undefined;
  const from = (lower === 'before' || lower === 'after') && hasEvent(words, shift.to) ? 'event' : shift.from;
  return { from: amount.from, to: shift.to, shape: { kind: 'shift', amount: part.amount, unit: part.unit, direction: shift.direction, from }, mod: amount.mod };
}

/** "two weeks and two days ago", "a year, two months and a day later": as fine as its smallest unit. */
function readLongShift({ from, parts, mod }: AmountOfTime, shift: ShiftWord): Found<Shift> | undefined {
  const last = parts[parts.length - 1];
  if (!last || parts.some(({ amount, unit }) => amount === undefined || unit.startsWith('T') || unit === 'WE')) return undefined;
  return { from, to: shift.to, shape: { kind: 'shift', amount: last.amount, unit: last.unit, more: parts.slice(0, -1), direction: shift.direction, from: shift.from }, mod };
}

/** Whether "before" or "after" is followed by what it counts from, and not by the end of its clause. */
function hasEvent(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && token.kind !== 'mark' && lowerAt(words, at) !== 'and';
}

interface ShiftWord {
  readonly direction: -1 | 1;
  readonly from: 'document' | 'expression';
  readonly to: number;
}

function shiftAt(words: Words, at: number, lower: string): ShiftWord | undefined {
  const word = wordAt(words, at, 'shift');
  if (word) return { direction: word.direction, from: word.from, to: at + 1 };
  if (lower === 'earlier' || lower === 'prior') return { direction: -1, from: 'expression', to: at + 1 };
  if (lower === 'later' || lower === 'on') return lower === 'later' ? { direction: 1, from: 'expression', to: at + 1 } : undefined;
  if (lower === 'back' && !isHyphen(words, at + 1)) return { direction: -1, from: 'document', to: at + 1 };
  if (lower === 'from' && (lowerAt(words, at + 1) === 'now' || lowerAt(words, at + 1) === 'today')) return { direction: 1, from: 'document', to: at + 2 };
  return undefined;
}

/** Before "a year" these make it a length; after a count it is a rate: "two rockets a year", "$40,000 a year". */
const LENGTH_BEFORE = new Set(
  (
    'for in within over during than about nearly almost after of under around to until least most by and or as with just only at from ' +
    'through since be is was been take takes took taken spend spends spent last lasts lasted lasting need needs needed ' +
      'have has had get gets got wait waited half every per into not maybe perhaps probably roughly approximately quite such what once ' +
      'another being given give gives become became').split(' '),
);

function isRate(words: Words, at: number): boolean {
  const token = words.tokens[at - 1];
  if (!token) return false;
  const before = token.text.toLowerCase();
  if (before === 'times' || before === 'once' || before === 'twice' || before === '%' || before === 'percent' || before === 'million' || before === 'billion') return true;
  if (token.kind === 'number') return true;
  if (LENGTH_BEFORE.has(before) || token.kind !== 'word') return false;
  return before.length > 3 && before.endsWith('s') && !before.endsWith('ss');
}

/** Units in the plural alone are a length only after these: "for years", "within hours", "decades of". */
const BARE_BEFORE = new Set([
  'for', 'within', 'over', 'in', 'after', 'took', 'take', 'takes', 'taken', 'lasted', 'spent', 'spend', 'spending', 'last', 'waited', 'wait', 'only',
  'just', 'mere', 'many', 'through', 'across', 'lasting', 'throughout',
]);

function isBareLength(words: Words, amount: AmountOfTime): boolean {
  const before = textAt(words, amount.from - 1).toLowerCase();
  const next = lowerAt(words, amount.to);
  if (textAt(words, amount.to - 1).toLowerCase() === 'long') return true;
  if (next === 'after' || next === 'before') return before !== 'just' && before !== 'only' && before !== 'mere' && amount.parts[0]?.unit !== 'TS';
  if (textAt(words, amount.to).toLowerCase() === 'into') return true;
  if (before === 'in' && next === 'of') return false;
  return BARE_BEFORE.has(before);
}

/** "No. 5 days", "Article 12 years", "$50 days" and hyphenated model names are no lengths. */
function isNumberOfSomething(words: Words, amount: AmountOfTime): boolean {
  const first = wordAt(words, amount.from, 'digits');
  if (!first) return false;
  const before = lowerAt(words, amount.from - 1);
  if (before === '$' || before === '£' || before === '€' || before === '#') return true;
  return isJoined(words, amount.from) && (before === '/' || before === '.' || before === ':') && words.tokens[amount.from - 2]?.kind === 'word';
}

export const duration: Family = { name: 'duration', startsWith: ['digits', 'number', 'article', 'quantity', 'approximator', 'half', 'unit', 'opener', 'ordinal'], read: readDuration };
