import { intervalOf } from '../../src/analysis/dates/interval';
import type { DateExpression } from '../../src/analysis/types';
import { clockOf, minutesOf, secondsOf, type Meaning } from './meaning';

/** Hours of the parts of the day, wide enough for the bounds of every suite. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { MO: [0, 12], MI: [10, 15], AF: [12, 19], EV: [16, 24], NI: [17, 32], DT: [6, 20] };

/** How values are compared: as the suite has them, or with the latitude that {@link isRight} describes. */
export type Reading = 'literal' | 'news';

/**
 * Whether the dates found mean what is expected. A suite made for what people type looks ahead where news looks back, so a bare weekday,
 * month or day may be a week, a year or a month off, and a time half a day; counts may be as coarse as their unit; a
 * stretch counted from today may be a length; a range may be its two ends. Read literally, none of this holds but the last.
 */
export function isRight(found: readonly DateExpression[], meaning: Meaning, text: string, reference: string, reading: Reading): boolean {
  const first = found[0];
  if (!first) return false;
  switch (meaning.kind) {
    case 'reference': return first.value === meaning.value;
    case 'set': return found.some(({ value }) => value !== undefined && sameSet(value) === sameSet(meaning.value));
    case 'length': return (reading === 'news' && found.some(({ value }) => value !== undefined && /X/.test(value) && VAGUE.test(text))) || found.some(({ value }) => value !== undefined && Math.abs((secondsOf(value) ?? -1) - meaning.seconds) <= meaning.seconds * 0.04);
    case 'clock': return isClock(found, meaning, reading === 'news' ? 720 : 1440);
    case 'stretch': return reading === 'news' ? isStretch(found, meaning, text) || isCounted(found, meaning, text, reference) : isSameStretch(found.flatMap(stretchOf), meaning);
  }
}

/** Amounts that one dialect makes three and TIMEX3 leaves open. */
const VAGUE = /\b(few|several|some|couple)\b/i;

/** A quarter is three months, and what happens on parts of days does so on an unknown day. */
function sameSet(value: string): string {
  return value.replace('P1Q', 'P3M').replace('P6M', 'P0.5Y').replace(/^XXXX-XX-XXT/, 'T').replace('XXXX-WXX-WE', 'P1WE').replace(/^T(?=[A-Z])/, 'T');
}

/** "in two weeks", "within three years": a length here, the day at its end there; "now" is the present here, an instant there. */
function isCounted(found: readonly DateExpression[], { start, end }: Bounds, text: string, reference: string): boolean {
  const now = minutesOf(reference);
  const at = start !== undefined && end !== undefined && now !== undefined && start <= now && /^(?:with)?in /i.test(text) ? end : start ?? end;
  if (at === undefined || now === undefined) return false;
  if (Math.abs(at - now) < 1440 && found[0]?.value === 'PRESENT_REF') return true;
  if (/^(?:the |beginning of |end of |at the \w+ of )*(?:past|last)\b/i.test(text) && start !== undefined && end !== undefined && found.some(({ value }) => Math.abs((secondsOf(value ?? '') ?? -1) / 60 - (end - start)) <= (end - start) * 0.04)) return true;
  if (!/^(?:in|within|after|for|give|set)\b|^\d+ (?:month|year|week|day)s?$/i.test(text)) return false;
  return found.some(({ type, value }) => {
    const seconds = type === 'DURATION' && value !== undefined ? secondsOf(value) : undefined;
    return seconds !== undefined && Math.abs(seconds / 60 - (at - now)) <= 2 * 1440 + seconds / 60 * 0.05;
  });
}

interface Bounds {
  readonly start?: number;
  readonly end?: number;
}

function isClock(found: readonly DateExpression[], { start, end }: Bounds, period: number): boolean {
  const clocks = found.flatMap(({ value, interval }) => [...(interval ? [clockOf(/T.*/.exec(interval.start)?.[0] ?? ''), clockOf(/T.*/.exec(interval.end)?.[0] ?? '')] : []), clockOf(/T.*/.exec(value ?? '')?.[0] ?? '')]).filter((clock) => clock !== undefined);
  const part = PARTS[/T([A-Z]{2})$/.exec(found[0]?.value ?? '')?.[1] ?? ''];
  if (part && start !== undefined) return start >= part[0] * 60 - 1 && start < part[1] * 60;
  const has = (at: number | undefined): boolean => at === undefined || clocks.some((clock) => clock % period === at % period);
  return clocks.length > 0 && has(start) && has(end);
}

function isSameStretch(stretches: readonly Stretch[], { start, end }: Bounds): boolean {
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (!first || !last) return false;
  if (start === undefined || end === undefined) return stretches.some((own) => own.start === (start ?? end) || own.end === (start ?? end));
  return stretches.some((own) => own.start === start && (own.clock === true || own.end === end)) || (first.start === start && (last.end === end || last.start === end));
}

function isStretch(found: readonly DateExpression[], { start, end }: Bounds, text: string): boolean {
  const stretches = found.flatMap(stretchOf);
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (!first || !last) return false;
  if (start === undefined || end === undefined) {
    const bound = start ?? end;
    return stretches.some((own) => isSame(own.start, bound, text) || isSame(own.end, bound, text));
  }
  if (stretches.some((own) => isSame(own.start, start, text) && (own.clock || isSame(own.end, end, text)))) return true;
  if (found.length > 1 && isSame(first.start, start, text) && (isSame(last.end, end, text) || isSame(last.start, end, text))) return true;
  if (stretches.length > 1 && EDGE.test(text) && first.start <= start && last.end >= end) return true;
  if (stretches.some((own) => own.part && isWithin(own, start, text))) return true;
  if (isLoosely(found, stretches, { start, end }, text)) return true;
  if (/^by\b/i.test(text) && stretches.some((own) => own.end === end || own.start === end)) return true;
  if (EDGE.test(text) && !/\d{4}/.test(text) && stretches.some((own) => isYearApart(own.start, start))) return true;
  return /\b(ago|back|from|hence|later|earlier|after|before|in|within|end|beginning|start|early|late|mid|middle)\b/i.test(text) && stretches.some((own) => own.start <= start && own.end >= end);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A part of the day, whose bounds differ. */
  readonly part?: boolean;
  /** A clock time, which lasts an hour in one dialect and a minute in another. */
  readonly clock?: boolean;
}

/** Duckling's tests are written for a clock two hours behind UTC, and turn zones into it. */
const OF_DUCKLING = -120;

const SEASON = 23 * 1440;

/** Seasons from the equinox or the first of the month, weekends from Friday evening or Saturday, feasts of this year or the next, months by their first day. */
function isLoosely(found: readonly DateExpression[], stretches: readonly Stretch[], { start = 0, end = 0 }: Bounds, text: string): boolean {
  return found.some(({ value = '', source }, index) => {
    const own = stretches[index];
    if (!own) return false;
    if (/-(SP|SU|FA|WI)$/.test(value)) return Math.abs(own.start - start) <= SEASON;
    if (value.endsWith('-WE')) return start <= own.start && own.start - start <= 1440 && own.end === end;
    if (/^\d{4}-\d\d$/.test(value)) return own.start === start && end - start === 1440 && !/\b\d{1,2}\b/.test(text);
    const open = (!/\d{4}|\b(last|next)\b/i.test(text) || (source === 'dates/nth-of' && !/\d{4}/.test(text))) && Math.abs(Math.abs(own.start - start) - YEAR) <= WEEK + 1440;
    return open && (source === 'dates/holiday' || source === 'dates/unit-of' || source === 'dates/nth-of' || source === 'dates/part-of-day');
  });
}

/** Edges that one dialect cuts off and TIMEX3 has as a modifier. */
const EDGE = /\b(end|middle|mid|beginning|start|early|late)\b/i;

function stretchOf({ value, interval }: DateExpression): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const bounds of [interval, value === undefined ? undefined : intervalOf(value)]) {
    const [start, end] = [bounds && minutesOf(bounds.start), bounds && minutesOf(bounds.end)];
    if (start === undefined || end === undefined || !bounds) continue;
    const clock = bounds.start.includes('T') && bounds !== interval;
    out.push({ start, end, clock });
    const zone = /([+-])(\d\d):(\d\d)$/.exec(bounds.start);
    if (zone) {
      const by = OF_DUCKLING - (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
      out.push({ start: start + by, end: end + by, clock });
    }
  }
  const [, day = '', code = ''] = /^(.*)T([A-Z]{2})$/.exec(value ?? '') ?? [];
  const part = PARTS[code];
  const at = part && minutesOf(day);
  if (part && at !== undefined) out.push({ start: at + part[0] * 60, end: at + part[1] * 60, part: true });
  return out;
}

function isWithin(own: { readonly start: number; readonly end: number }, at: number, text: string): boolean {
  return periodsOf(text).some((period) => {
    const shift = period === 0 ? 0 : Math.round((at - own.start) / period) * period;
    return at >= own.start + shift && at < own.end + shift;
  });
}

/** Whether two instants are one, or one period of the expression apart. */
function isSame(own: number, at: number | undefined, text: string): boolean {
  if (at === undefined) return false;
  const apart = Math.abs(own - at);
  return periodsOf(text).some((period) => (period === YEAR ? isYearApart(own, at) : apart === period));
}

const WEEK = 7 * 1440;
const YEAR = 365 * 1440;

function isYearApart(own: number, at: number): boolean {
  const [a, b] = [new Date(own * 60000), new Date(at * 60000)];
  return Math.abs(a.getUTCFullYear() - b.getUTCFullYear()) === 1 && a.getUTCMonth() === b.getUTCMonth() && a.getUTCDate() === b.getUTCDate();
}

/** What an expression leaves open, in minutes: a weekday its week, a date without a year its year, a time its half of the day. */
function periodsOf(text: string): readonly number[] {
  const periods = [0];
  const said = /\b\d{4}\b|\b(last|next|this|previous|coming|following|ago)\b/i.test(text);
  if (/day\b|\b(mon|tue|wed|thu|fri|sat|sun)/i.test(text) && !/\b\d{4}\b/.test(text)) periods.push(WEEK);
  if (!said || /^\D*\d{1,2}\D*$/.test(text)) periods.push(YEAR);
  if (/\d|\b(noon|midnight|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text) && !/\d(:\d\d)? ?[ap]\.?m/i.test(text)) periods.push(720);
  if (/\d|noon|midnight|morning|night/i.test(text)) periods.push(1440);
  return periods;
}
