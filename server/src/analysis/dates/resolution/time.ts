import { civilOf, nthWeekdayOf } from '../calendar';
import type { DateShape, TimeOfDay } from '../expression';
import { dayValue, periodOf } from '../values';
import { anchorOf, dated, isInParagraph, valueInWords, type Context, type Resolved } from './context';

/** A clock time or part of the day, on its own day or else on the day the text is speaking of. */
export function resolveTime(shape: TimeOfDay, context: Context, resolveDate: (shape: DateShape, context: Context) => Resolved): Resolved {
  const on = shape.day === undefined ? dayOfStory(context) : resolveDate(shape.day, context);
  const date = on.value !== undefined && /^(\d{4}|XXXX)-\d\d-\d\d$/.test(on.value) ? on.value : 'XXXX-XX-XX';
  if (date === 'XXXX-XX-XX' && shape.day !== undefined) return { ...on, type: 'TIME', value: undefined };
  return { type: 'TIME', value: `${date}T${shape.part ?? `${shape.clock}${zoneOf(shape.zone, date)}`}`, mod: on.mod, anchor: on.anchor, reason: on.reason };
}

function dayOfStory(context: Context): Resolved {
  const narrated = isInParagraph(context.narratedDay, context) ? context.narratedDay : context.newsDay ?? context.narratedDay;
  if (narrated) return dated(dayValue(narrated.period.first), `On the day the text is speaking of, ${valueInWords(narrated.value)}.`, anchorOf(narrated));
  if (context.document) return dated(dayValue(context.document.day), 'On the day of the document date.', context.document.anchor);
  return dated(undefined, 'On a day that the text does not say.');
}

/** Hours from UTC in winter of zones whose names leave open whether it is winter or summer time. */
const UNITED_STATES: Readonly<Record<string, number>> = { ET: -5, CT: -6, MT: -7, PT: -8 };
const EUROPE: Readonly<Record<string, number>> = { UK: 0, WE: 0, CE: 1, EE: 2 };

/**
 * The offset of a zone on a day. American summer time runs from the second Sunday of March to the first of November
 * (15 U.S.C. 260a), that of Europe from the last Sunday of March to the last of October (Directive 2000/84/EC).
 */
function zoneOf(zone: string | undefined, date: string): string {
  if (zone === undefined) return '';
  const american = UNITED_STATES[zone];
  const winter = american ?? EUROPE[zone];
  if (winter === undefined) return zone;
  const day = periodOf(date)?.first;
  if (day === undefined) return '';
  const { year } = civilOf(day);
  const [from, to] = american === undefined ? [nthWeekdayOf(year, 3, 7, -1), nthWeekdayOf(year, 10, 7, -1)] : [nthWeekdayOf(year, 3, 7, 2), nthWeekdayOf(year, 11, 7, 1)];
  const offset = winter + (day >= from && day < to ? 1 : 0);
  return `${offset < 0 ? '-' : '+'}0${Math.abs(offset)}:00`;
}
