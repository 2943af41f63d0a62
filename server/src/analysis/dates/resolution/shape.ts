import type { DateShape, Shape } from '../expression';
import { resolveCalendarDate } from './calendar-date';
import { dated, type Context, type Resolved } from './context';
import { resolveDuration } from './duration';
import { resolveNthOf } from './nth-of';
import { resolveRelativeDay, resolveRelativePeriod, resolveSportSeason, resolveUnitOf } from './period';
import { resolveShift } from './shift';
import { resolveTime } from './time';
import { resolveWeekday } from './weekday';
import { resolveHoliday, resolvePartOfYear, resolveSeason } from './year-parts';

/** What an expression comes to at its place in the article. */
export function resolveShape(shape: Shape, context: Context): Resolved {
  switch (shape.kind) {
    case 'time': return resolveTime(shape, context, resolveDate);
    case 'duration': return resolveDuration(shape, context);
    case 'recurrence': return { type: 'SET', value: shape.value, quant: shape.quant, freq: shape.freq, reason: 'It happens again and again.' };
    default: return resolveDate(shape, context);
  }
}

function resolveDate(shape: DateShape, context: Context): Resolved {
  switch (shape.kind) {
    case 'calendar-date': return resolveCalendarDate(shape, context);
    case 'weekday': return resolveWeekday(shape, context);
    case 'relative-day': return resolveRelativeDay(shape, context);
    case 'relative-period': return resolveRelativePeriod(shape, context);
    case 'unit-of': return resolveUnitOf(shape, resolveDate(shape.day, context));
    case 'nth-of': return resolveNthOf(shape, resolveDate(shape.inside, context));
    case 'shift': return resolveShift(shape, context, resolveDate);
    case 'season': return resolveSeason(shape, context);
    case 'part-of-year': return resolvePartOfYear(shape, context);
    case 'years': return dated(shape.value, 'Said in full.');
    case 'sport-season': return resolveSportSeason(shape, context);
    case 'holiday': return resolveHoliday(shape, context);
    case 'reference': return dated(shape.value, 'No day of the calendar is meant.');
  }
}
