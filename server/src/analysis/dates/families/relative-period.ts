import type { Duration, Reference, RelativePeriod, Shape, Shift, Unit, Which } from '../expression';
import { readAmount } from '../numbers';
import { isCapital, kindAt, lowerAt, skip, wordAt, type Words } from '../words';
import { weeksOf } from './amount';
import { calendarDate } from './calendar-date';
import { holidayWith } from './holiday';
import type { Family, Found } from './family';
import { readSeasons } from './seasons';

/** Words after which "the last year" measures a length instead of naming the year before this one. */
const MEASURING = new Set(['in', 'over', 'during', 'for', 'within', 'of']);
const COUNTED: ReadonlySet<string> = new Set(['last', 'past', 'next', 'coming', 'previous', 'recent', 'these', 'upcoming', 'preceding', 'ensuing']);

/** "this week", "last October", "next Friday", "this summer", "last night", "the past two years", "recent years". */
function readRelativePeriod(words: Words, at: number): Found | undefined {
  const first = wordAt(words, at, 'which');
  if (!first || (first.which === 'following' && lowerAt(words, at - 1) !== 'the') || isName(words, at)) return undefined;
  const second = wordAt(words, at + 1, 'which');
  const pair = second && (first.lower === 'this' || first.lower === 'that' || first.lower === 'these');
  const to = skip(words, pair ? at + 2 : at + 1, 'very');
  const which = first.lower === 'that' ? 'same' : pair ? second.which : first.which;
  return readHead(words, at, to, which, pair ? `this ${second.lower}` : first.lower) ?? readCounted(words, at, first.lower, to, which) ?? readPast(words, at, first.lower);
}

/** "Kamloops This Week", "The Last Days of …": capitals all through are a name. */
function isName(words: Words, at: number): boolean {
  return isCapital(words, at) && isCapital(words, at - 1) && isCapital(words, at + 1) && words.words[at + 1]?.kind === 'unit';
}

/** "in the past" */
function readPast(words: Words, at: number, lower: string): Found<Reference> | undefined {
  if (lower !== 'past' || lowerAt(words, at - 1) !== 'the' || lowerAt(words, at - 2) !== 'in') return undefined;
  return { from: at, to: at + 1, shape: { kind: 'reference', value: 'PAST_REF' } };
}

function readHead(words: Words, at: number, to: number, which: Which, lower: string): Found | undefined {
  const word = words.words[to];
  switch (word?.kind) {
    case 'weekday': return word.short ? undefined : readDated(words, at, to) ?? { from: at, to: to + 1, shape: { kind: 'weekday', weekday: word.value, which } };
    case 'month': return { from: at, to: to + 1, shape: { kind: 'calendar-date', month: word.value, which } };
    case 'season': return { from: at, to: to + 1, shape: { kind: 'season', season: word.season, which } };
    case 'part-of-day': return readPartOfDay(at, to, which, word.part, lower);
    case 'unit': return word.plural ? readPlural(at, to, lower, word.unit) : readUnit(words, at, to, which, lower, word.unit);

    case 'holiday': return readHoliday(words, at, to, which, lower);
    default: return readKindOfYear(words, at, to, which, lower);
  }
}

/** "last Christmas", "this Thanksgiving" */
function readHoliday(words: Words, at: number, to: number, which: Which, lower: string): Found | undefined {
  const found = holidayWith(words, to, which);
  return found && lower !== 'that' && lower !== 'recent' && lower !== 'past' ? { ...found, from: at } : undefined;
}

/** "next Wednesday, July 31" */
function readDated(words: Words, at: number, to: number): Found | undefined {
  const date = calendarDate.read(words, to);
  return date && { ...date, from: at };
}

function readPartOfDay(at: number, to: number, which: Which, part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT', lower: string): Found | undefined {
  if (lower === 'past' || lower === 'recent' || lower === 'current') return undefined;
  const days = which === 'last' ? -1 : which === 'this' ? 0 : undefined;
  const day = days === undefined || lower === 'this past' ? relative(which === 'next' ? 'following' : which, 'D') : { kind: 'relative-day' as const, days };
  return { from: at, to: to + 1, shape: { kind: 'time', part, day } };
}

function relative(which: Which, unit: Unit): RelativePeriod {
  return { kind: 'relative-period', unit, which };
}

function readUnit(words: Words, at: number, to: number, which: Which, lower: string, unit: Unit): Found | undefined {
  if (lower === 'last' && unit === 'D') return undefined;
  if (lower === 'this' && unit === 'D' && lowerAt(words, to + 1) === 'and') return undefined;
  const afterThe = lowerAt(words, at - 1) === 'the' && kindAt(words, at - 3) !== 'stage';
  if (unit === 'TM' || unit === 'TS') return undefined;
  const weeks = weeksOf(lowerAt(words, to));
  if (weeks > 1 && COUNTED.has(lower)) return { from: at, to: to + 1, shape: length(weeks, 'W', false, which) };
  if (lower === 'recent' || lower === 'those' || lower === 'these') return undefined;
  const measured = afterThe && kindAt(words, at - 3) !== 'ordinal' && MEASURING.has(lowerAt(words, at - 2)) && (which === 'last' || which === 'next');
  const era = lower === 'last' && (unit === 'DE' || unit === 'CE') && kindAt(words, at - 3) !== 'stage';
  if (lower === 'past' || measured || era) {
    if (unit === 'WE' || unit === 'Q') return { from: at, to: to + 1, shape: relative('last', unit) };
    const end = withHalf(words, to + 1, unit);
    return { from: at, to: end, shape: length(1, unit, end > to + 1, which === 'next' ? 'next' : 'last') };
  }
  if (unit === 'TH') return undefined;
  if (afterThe && which === 'next') return { from: at - 1, to: to + 1, shape: relative('following', unit) };
  return { from: at, to: to + 1, shape: relative(which, unit) };
}

/** "the past year and a half" ends after "half". */
function withHalf(words: Words, to: number, unit: Unit): number {
  const half = lowerAt(words, to) === 'and' && lowerAt(words, to + 1) === 'a' && lowerAt(words, to + 2) === 'half';
  return half && unit !== 'D' ? to + 3 : to;
}

function length(amount: number, unit: Unit, half: boolean, which: Which): Duration {
  return { kind: 'duration', parts: [{ amount: half ? amount + 0.5 : amount, unit }], which };
}

/** "recent years" is a reference to the past, "coming weeks" and "the past decades" are lengths. */
function readPlural(at: number, to: number, lower: string, unit: Unit): Found | undefined {
  if (unit === 'TS' || unit === 'TM') return undefined;
  if (lower === 'recent') return { from: at, to: to + 1, shape: { kind: 'reference', value: 'PAST_REF' } };
  if (lower === 'these' && unit === 'D') return { from: at, to: to + 1, shape: { kind: 'reference', value: 'PRESENT_REF' } };
  if (lower === 'this' && unit === 'Y') return { from: at, to: to + 1, shape: relative('this', unit) };
  return COUNTED.has(lower) && lower !== 'these' && lower !== 'those' ? { from: at, to: to + 1, shape: { kind: 'duration', parts: [{ unit }] } } : undefined;
}

/** "this fiscal year", "last season", "next school term". */
function readKindOfYear(words: Words, at: number, to: number, which: Which, lower: string): Found | undefined {
  const word = lowerAt(words, to);
  if (lower === 'recent' || lower === 'those' || lower === 'these') return undefined;
  if (word === 'date') return lower === 'that' ? { from: at, to: to + 1, shape: relative('same', 'D') } : undefined;
  if (word === 'season') return { from: at, to: to + 1, shape: { kind: 'sport-season', which } };
  const unit = wordAt(words, to + 1, 'unit');
  if (!unit || unit.plural) return undefined;
  if (word === 'fiscal' || word === 'financial') return unit.unit === 'Y' || unit.unit === 'Q' ? { from: at, to: to + 2, shape: fiscal(which, unit.unit) } : undefined;
  const usual = word === 'calendar' || word === 'legislative' || word === 'business' || word === 'trading' || word === 'school';
  return usual ? { from: at, to: to + 2, shape: relative(which, unit.unit) } : undefined;
}

function fiscal(which: Which, unit: Unit): Shape {
  return unit === 'Q' ? relative(which, 'Q') : { kind: 'part-of-year', which, fiscal: true };
}

/** "the past two years", "the next few weeks", "the first four hours": a length; "these five weeks" too. */
function readCounted(words: Words, at: number, lower: string, to: number, which: Which): Found<Duration> | undefined {
  if (!COUNTED.has(lower)) return undefined;
  const seasons = readSeasons(words, to);
  if (seasons && which !== 'this') return { from: at, to: seasons.to, shape: { kind: 'duration', parts: [seasons.part], which: lower === 'these' ? undefined : which } };
  const amount = readAmount(words, to);
  const unit = amount && lowerAt(words, to) !== 'a' && lowerAt(words, to) !== 'an' ? wordAt(words, amount.to, 'unit') : undefined;
  if (!amount || !unit || lowerAt(words, amount.to + 1) === 'ago') return undefined;
  return { from: at, to: amount.to + 1, shape: { kind: 'duration', parts: [{ amount: amount.value === undefined ? undefined : amount.value * weeksOf(unit.lower), unit: unit.unit }], which: lower === 'these' ? undefined : which } };
}

/** "the two previous years", "the three coming weeks": the amount before the word that tells which. */
function readAmountFirst(words: Words, at: number): Found<Duration> | undefined {
  const amount = readAmount(words, at);
  const which = amount && wordAt(words, amount.to, 'which');
  const unit = which && wordAt(words, amount.to + 1, 'unit');
  if (!amount || !unit?.plural || (which?.which !== 'following' && !COUNTED.has(which?.lower ?? '')) || which?.lower === 'these') return undefined;
  return { from: at, to: amount.to + 2, shape: { kind: 'duration', parts: [{ amount: amount.value === undefined ? undefined : amount.value * weeksOf(unit.lower), unit: unit.unit }], which: which?.which } };
}

export const amountFirst: Family = { name: 'relative-period', startsWith: ['number', 'digits'], read: readAmountFirst };

export const relativePeriod: Family = { name: 'relative-period', startsWith: ['which'], read: readRelativePeriod };

/** "the same day", "the next morning", "the following week", "the day before", "the weekend". */
function readWithArticle(words: Words, at: number): Found | undefined {
  if (lowerAt(words, at) !== 'the') return undefined;
  const which = wordAt(words, skip(words, at + 1, 'very'), 'which');
  return which ? readNarrated(words, at, skip(words, at + 1, 'very') + 1, which.lower, which.which) : readNeighbour(words, at) ?? readWeekend(words, at);
}

function readNarrated(words: Words, at: number, to: number, lower: string, which: Which): Found | undefined {
  if (lower !== 'same' && lower !== 'next' && which !== 'previous' && which !== 'following') return undefined;
  const narrated: Which = which === 'next' ? 'following' : which;
  const head = words.words[to];
  if (head?.kind === 'unit' && !head.plural && head.unit !== 'TM' && head.unit !== 'TH') {
    const measures = which === 'next' && MEASURING.has(lowerAt(words, at - 1)) && head.unit !== 'D' && kindAt(words, at - 2) !== 'stage';
    return measures ? { from: at + 1, to: to + 1, shape: length(weeksOf(head.lower), head.unit, false, 'next') } : { from: at, to: to + 1, shape: relative(narrated, head.unit) };
  }
  if (head?.kind === 'part-of-day') return { from: at, to: to + 1, shape: { kind: 'time', part: head.part, day: relative(narrated, 'D') } };
  if (head?.kind === 'weekday' && !head.short) return { from: at, to: to + 1, shape: { kind: 'weekday', weekday: head.value, which: narrated } };
  return undefined;
}

/** "the day before", "the week after": the neighbour of the expression before; "the day before yesterday" counts from today. */
function readNeighbour(words: Words, at: number): Found | undefined {
  const unit = wordAt(words, at + 1, 'unit');
  const night = wordAt(words, at + 1, 'part-of-day');
  if ((!unit || unit.plural || unit.unit === 'TH' || unit.unit === 'TM') && night?.lower !== 'night') return undefined;
  const lower = lowerAt(words, at + 2);
  const direction = lower === 'before' || lower === 'prior' ? -1 : lower === 'after' ? 1 : undefined;
  if (direction === undefined) return undefined;
  const named = unit?.unit === 'D' ? wordAt(words, at + 3, 'day-name') : undefined;
  if (named) return { from: at, to: at + 4, shape: { kind: 'relative-day', days: named.days + direction } };
  if (unit && lower === 'after' && lowerAt(words, at + 3) === 'next') return { from: at, to: at + 4, shape: { kind: 'shift', amount: 2, unit: unit.unit, direction: 1, from: 'document' } };
  const shape: Shift = { kind: 'shift', amount: 1, unit: unit?.unit ?? 'D', direction, from: 'expression' };
  return { from: at, to: at + 3, shape: unit ? shape : { kind: 'time', part: 'NI', day: shape } };
}

function readWeekend(words: Words, at: number): Found<RelativePeriod> | undefined {
  const unit = wordAt(words, at + 1, 'unit');
  if (unit?.unit === 'W' && !unit.plural && lowerAt(words, at - 1) === 'during') return { from: at + 1, to: at + 2, shape: relative('this', 'W') };
  return unit?.unit === 'WE' && !unit.plural ? { from: at + 1, to: at + 2, shape: { kind: 'relative-period', unit: 'WE' } } : undefined;
}

export const narratedPeriod: Family = { name: 'relative-period', startsWith: ['article'], read: readWithArticle };
