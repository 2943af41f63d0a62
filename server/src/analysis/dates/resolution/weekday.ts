import { modulo, weekdayOf, type Day } from '../calendar';
import { describeDay, weekdayName } from '../describe';
import type { Weekday, Which } from '../expression';
import { dayValue } from '../values';
import { anchorOf, dated, documentInWords, documentNarrated, narratedInWords, unresolved, withoutAntecedent, type Context, type Resolved } from './context';

/** A weekday: the last one up to the document date, or the next, as the tense or "last", "next" say. */
export function resolveWeekday(shape: Weekday, context: Context): Resolved {
  const name = weekdayName(shape.weekday);
  if (shape.week !== undefined) return resolveInWeek(shape, shape.week, context, name);
  if (shape.which === 'same' || shape.which === 'previous' || shape.which === 'following') return resolveNarrated(shape, context, name);
  if (!context.document) return unresolved(`A ${name}`);
  const own = context.document.day;
  const ahead = shape.which === 'next' || (shape.which !== 'last' && (context.tense === 'future' || (shape.which === 'this' && context.tense !== 'past')));
  const strict = shape.which === 'next' || shape.which === 'last';
  const chosen = ahead ? following(own, shape.weekday, strict) : preceding(own, shape.weekday, strict);
  const day = documentInWords(context.document);
  const reason = chosen === own ? `The day of ${day}.` : ahead ? `The first ${name} after ${day}.` : `The last ${name} before ${day}.`;
  return { type: 'DATE', value: dayValue(chosen), anchor: context.document.anchor, reason };
}

/** "Tuesday of last week" */
function resolveInWeek(shape: Weekday, week: Which, context: Context, name: string): Resolved {
  const narrated = week === 'same' || week === 'previous' || week === 'following';
  const from = narrated ? context.narratedDay?.period.first ?? context.document?.day : context.document?.day;
  if (from === undefined) return narrated ? withoutAntecedent(`A ${name} in the week of a date`) : unresolved(`A ${name} in a week counted from the document date`);
  const step = week === 'last' || week === 'previous' ? -1 : week === 'next' || week === 'following' ? 1 : 0;
  const day = from - weekdayOf(from) + shape.weekday + step * 7;
  const anchor = narrated && context.narratedDay ? anchorOf(context.narratedDay) : context.document?.anchor;
  return dated(dayValue(day), `The ${name} of the week ${step < 0 ? 'before' : step > 0 ? 'after' : 'of'} ${describeDay(from)}.`, anchor);
}

function resolveNarrated(shape: Weekday, context: Context, name: string): Resolved {
  const narrated = context.narratedDay ?? documentNarrated(context);
  if (!narrated) return withoutAntecedent(`A ${name} near the date before it`);
  const from = narrated.period.first;
  const chosen = shape.which === 'following' ? following(from, shape.weekday, true) : preceding(from, shape.weekday, shape.which === 'previous');
  return dated(dayValue(chosen), `The ${name} ${shape.which === 'following' ? 'after' : 'up to'} ${narratedInWords(narrated)}.`, anchorOf(narrated));
}

function preceding(from: Day, weekday: number, strict: boolean): Day {
  const back = modulo(weekdayOf(from) - weekday, 7);
  return from - (back === 0 && strict ? 7 : back);
}

function following(from: Day, weekday: number, strict: boolean): Day {
  const ahead = modulo(weekday - weekdayOf(from), 7);
  return from + (ahead === 0 && strict ? 7 : ahead);
}
