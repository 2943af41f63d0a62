import { addMonths, civilOf, weekdayOf, type Day } from '../calendar';
import type { RelativeDay, RelativePeriod, SeasonOfSport, Tense, Unit, UnitOf, Which } from '../expression';
import { dayValue, monthValue, periodOf, weekValue, yearValue } from '../values';
import { anchorOf, dated, documentInWords, documentNarrated, narratedInWords, unresolved, withoutAntecedent, yearOf, type Context, type Resolved } from './context';

export function resolveRelativeDay(shape: RelativeDay, context: Context): Resolved {
  if (!context.document) return unresolved('A day counted from the document date');
  const { days } = shape;
  const count = Math.abs(days) === 1 ? 'The day' : `${Math.abs(days)} days`;
  const reason = days === 0 ? `${capital(documentInWords(context.document))}.` : `${count} ${days < 0 ? 'before' : 'after'} ${documentInWords(context.document)}.`;
  return { type: 'DATE', value: dayValue(context.document.day + days), anchor: context.document.anchor, reason };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NAMES: Readonly<Record<Unit, string>> = { TS: 'second', TM: 'minute', TH: 'hour', D: 'day', WE: 'weekend', W: 'week', M: 'month', Q: 'quarter', Y: 'year', DE: 'decade', CE: 'century' };

function unitName(unit: Unit): string {
  return NAMES[unit];
}

/** "this week", "last year", "the following month", "the weekend". */
export function resolveRelativePeriod(shape: RelativePeriod, context: Context): Resolved {
  const { unit, which } = shape;
  const name = unitName(unit);
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
  if (which === 'same' || which === 'previous' || which === 'following') {
    const narrated = (unit === 'D' || unit === 'W' || unit === 'WE' ? context.narratedDay ?? context.narrated : context.narrated) ?? documentNarrated(context);
    if (!narrated) return withoutAntecedent(`The ${name} ${step === 0 ? 'of' : step < 0 ? 'before' : 'after'} the date before it`);
    const value = step === 0 && unit === 'D' ? dayOfNarrated(narrated.value) : stepped(narrated.period.first, unit, step);
    return { type: 'DATE', value, anchor: anchorOf(narrated), reason: `The ${name} ${step === 0 ? 'of' : step < 0 ? 'before' : 'after'} ${narratedInWords(narrated)}.` };
  }
  if (!context.document) {
    const year = yearOf(context);
    if (unit === 'Y' && year !== undefined) return dated(yearValue(year + step), `Counted from ${year}, the year the text is from.`);
    return unresolved(`A ${name} counted from the document date`);
  }
  const own = context.document.day;
  const value = unit === 'WE' ? weekend(own, which, context.tense) : stepped(own, unit, step);
  return { type: 'DATE', value, anchor: context.document.anchor, reason: `The ${name} ${step === 0 ? 'of' : step < 0 ? 'before' : 'after'} ${documentInWords(context.document)}.` };
}

function dayOfNarrated(value: string): string {
  return value.replace(/T.*$/, '');
}

/** "the week of October 21": the unit that its day lies in. */
export function resolveUnitOf(shape: UnitOf, day: Resolved): Resolved {
  const period = day.value === undefined ? undefined : periodOf(day.value);
  return { ...day, value: period && stepped(period.first, shape.unit, 0), reason: `The ${unitName(shape.unit)} of a day: ${day.reason}` };
}

/** The unit that lies `step` units from a day, as a value. */
export function stepped(from: Day, unit: Unit, step: number): string | undefined {
  const { year, month } = civilOf(from);
  switch (unit) {
    case 'D': return dayValue(from + step);
    case 'W': return weekValue(from + step * 7);
    case 'WE': return `${weekValue(from + step * 7)}-WE`;
    case 'M': {
      const shifted = addMonths(year, month, step);
      return monthValue(shifted.year, shifted.month);
    }
    case 'Q': {
      const shifted = addMonths(year, month, step * 3);
      return `${yearValue(shifted.year)}-Q${Math.ceil(shifted.month / 3)}`;
    }
    case 'Y': return yearValue(year + step);
    case 'DE': return String(Math.floor(year / 10) + step);
    case 'CE': return String(Math.floor(year / 100) + step);
    default: return undefined;
  }
}

/** The weekend meant: on a weekday the one before, unless the text looks ahead; on a weekend itself that one. */
function weekend(own: Day, which: Which | undefined, tense: Tense | undefined): string {
  const onWeekend = weekdayOf(own) >= 6;
  if (which === 'next') return `${weekValue(onWeekend ? own + 7 : own)}-WE`;
  if (which === 'last') return `${weekValue(own - 7)}-WE`;
  const ahead = which === 'this' ? tense !== 'past' : tense === 'future';
  return `${weekValue(onWeekend || ahead ? own : own - 7)}-WE`;
}

/** "this season": matches and parliaments begin their year in the second half of the calendar's. */
export function resolveSportSeason(shape: SeasonOfSport, context: Context): Resolved {
  const narrated = shape.which === 'same' || shape.which === 'previous' || shape.which === 'following';
  const from = narrated ? context.narrated?.period.first : context.document?.day;
  if (from === undefined) return narrated ? withoutAntecedent('The season of the date before it') : unresolved('A season counted from the document date');
  const { year, month } = civilOf(from);
  const step = shape.which === 'last' || shape.which === 'previous' ? -1 : shape.which === 'next' || shape.which === 'following' ? 1 : 0;
  const first = (month >= 7 ? year : year - 1) + step;
  return dated(`${first}/${first + 1}`, 'A season that begins in the second half of a year.', narrated && context.narrated ? anchorOf(context.narrated) : context.document?.anchor);
}
