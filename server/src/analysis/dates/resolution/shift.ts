import { addMonths, civilOf, type Day } from '../calendar';
import type { TimexType } from '../../types';
import { describeValue } from '../describe';
import type { DateShape, DurationPart, Shift, Unit } from '../expression';
import { dayValue, monthValue, periodOf, two, weekValue, yearValue } from '../values';
import { anchorOf, dated, documentInWords, documentNarrated, narratedInWords, unresolved, valueInWords, withoutAntecedent, type Context, type Narrated, type Resolved } from './context';
import { durationValue } from './duration';
import { monthsOn } from './link';
import { stepped } from './period';

/** "two days ago", "three years later": as fine as the unit it counts in. */
export function resolveShift(shape: Shift, context: Context, resolveDate: (shape: DateShape, context: Context) => Resolved): Resolved {
  const mod = context.mod;
  const type = shape.unit.startsWith('T') ? 'TIME' : 'DATE';
  const count = describeValue(durationValue([...(shape.more ?? []), { amount: shape.amount, unit: shape.unit }]), 'DURATION');
  const direction = shape.direction < 0 ? 'before' : 'after';
  if (shape.from === 'document') {
    if (!context.document) return unresolved(`Counted ${direction} the document date`, type);
    return { type, value: shifted(context.document.day, mod === undefined ? shape : finer(shape), undefined), anchor: context.document.anchor, reason: `${capital(count)} ${direction} ${documentInWords(context.document)}.` };
  }
  if (shape.base) return resolveFromBase(shape, `${capital(count)} ${direction}`, resolveDate(shape.base, context));
  const fine = shape.unit === 'D' || shape.unit === 'W' || type === 'TIME';
  const narrated = (fine ? context.narratedDay ?? context.narrated : context.narrated) ?? documentNarrated(context);
  if (shape.from === 'event') return resolveEvent(shape, context, type);
  if (!narrated) return withoutAntecedent(`${capital(count)} ${direction} a date`, type);
  return { type, value: shifted(narrated.period.first, shape, narrated), anchor: anchorOf(narrated), reason: `${capital(count)} ${direction} ${narratedInWords(narrated)}.` };
}

/** "two weeks before the November 13 deadline" */
function resolveFromBase(shape: Shift, count: string, base: Resolved): Resolved {
  const period = base.value === undefined ? undefined : periodOf(base.value);
  if (!period || base.value === undefined) return { ...base, reason: `${count} a day that is not known.` };
  const from: Narrated = { value: base.value, period, at: { start: 0, end: 0 }, withYear: false };
  return dated(shifted(period.first, shape, from), `${count} ${valueInWords(base.value)}, the date it names.`, base.anchor);
}

/**
 * "The visit came two days after the vote": what is dated is the story's own day; the count leads from it to the
 * vote. Where the story has come to no day yet, news is of the month or year of the document date, but of no sure day.
 */
function resolveEvent(shape: Shift, context: Context, type: TimexType): Resolved {
  const isCoarse = shape.unit !== 'D' && shape.unit !== 'W' && type === 'DATE';
  const story = context.narratedDay ?? (isCoarse ? documentNarrated(context) : undefined);
  if (!story) return { type, reason: 'Counted from an event whose day the text does not say before.' };
  const unit: Unit = shape.unit === 'W' ? 'D' : shape.unit === 'DE' || shape.unit === 'CE' ? 'Y' : shape.unit;
  return { type, value: stepped(story.period.first, unit, 0), anchor: anchorOf(story), reason: 'The time the text is speaking of, counted from the event it names.' };
}

/** "nearly a year ago" is as fine as a month where "a year ago" is a year; "about a week ago" as fine as a day. */
function finer(shape: Shift): Shift {
  if (shape.amount === undefined || shape.amount > 2) return shape;
  return shape.unit === 'Y' ? { ...shape, unit: 'M', amount: shape.amount * 12 } : shape.unit === 'W' ? { ...shape, unit: 'D', amount: shape.amount * 7 } : shape;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shifted(start: Day, shape: Shift, narrated: Narrated | undefined): string | undefined {
  const { unit, amount, more } = shape;
  const from = more ? more.reduce((day, part) => movedBy(day, part, shape.direction), start) : start;
  if (unit.startsWith('T')) return shiftedClock(from, shape, narrated);
  if (amount === undefined) return undefined;
  const step = amount * shape.direction;
  const { year } = civilOf(from);
  switch (unit) {
    case 'D': return dayValue(from + Math.round(step));
    case 'W': return narrated?.period.unit === 'day' || narrated?.period.unit === 'time' ? dayValue(from + Math.round(step * 7)) : weekValue(from + Math.round(step * 7));
    case 'WE': return `${weekValue(from + Math.round(step) * 7)}-WE`;
    case 'M': return monthAfter(from, step);
    case 'Q': return monthAfter(from, step * 3);
    case 'Y': return Number.isInteger(step) ? yearValue(year + step) : monthAfter(from, step * 12);
    case 'DE': return narrated ? yearValue(year + Math.round(step * 10)) : String(Math.floor((year + step * 10) / 10));
    case 'CE': return narrated ? yearValue(year + Math.round(step * 100)) : String(Math.floor((year + step * 100) / 100));
    default: return undefined;
  }
}

/** The day that lies so many whole units away. */
function movedBy(day: Day, { unit, amount = 0 }: DurationPart, direction: number): Day {
  const step = amount * direction;
  if (unit === 'D' || unit === 'W') return day + Math.round(step * (unit === 'W' ? 7 : 1));
  return monthsOn(day, Math.round(unit === 'M' ? step : step * (unit === 'Q' ? 3 : unit === 'DE' ? 120 : unit === 'CE' ? 1200 : 12)));
}

function monthAfter(from: Day, step: number): string {
  const { year, month } = civilOf(from);
  const to = addMonths(year, month, Math.round(step));
  return monthValue(to.year, to.month);
}

const MINUTES: Readonly<Partial<Record<Unit, number>>> = { TH: 60, TM: 1 };

/** Hours and minutes move a clock time that is known; without one only the day is. */
function shiftedClock(from: Day, shape: Shift, narrated: Narrated | undefined): string | undefined {
  const clock = narrated && /T(\d\d):(\d\d)/.exec(narrated.value);
  const minutes = MINUTES[shape.unit];
  if (narrated && narrated.period.unit !== 'day' && narrated.period.unit !== 'time') return narrated.period.unit === 'year' ? `${narrated.value}-XX-XXTXX` : undefined;
  if (!clock || shape.amount === undefined || minutes === undefined) return `${dayValue(from)}TXX`;
  const at = Number(clock[1]) * 60 + Number(clock[2]) + Math.round(shape.amount * minutes) * shape.direction;
  const day = from + Math.floor(at / 1440);
  const ofDay = ((at % 1440) + 1440) % 1440;
  return `${dayValue(day)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
