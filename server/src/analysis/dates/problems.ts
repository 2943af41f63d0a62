import type { ReadDocument } from '../document';
import type { Anchor, DateExpression, Finding } from '../types';
import { dayOf, daysInMonth, isDate, weekdayOf } from './calendar';
import { describeDay, monthName, weekdayName } from './describe';
import type { CalendarDate, TemporalExpression } from './expression';
import { periodOf } from './values';

/** Dates that do not exist ("31 November") and weekdays that contradict their dates, among the dates that were found. */
export function findDateProblems(document: ReadDocument, dates: readonly DateExpression[]): readonly Finding[] {
  const out: Finding[] = [];
  let next = 0;
  for (const paragraph of document.paragraphs) {
    for (const expression of paragraph.reading.expressions) {
      if (expression.doubt === undefined) continue;
      const start = paragraph.start + expression.start;
      while (next < dates.length && (dates[next]?.start ?? 0) < start) next++;
      const date = dates[next];
      if (date?.start !== start) continue;
      const finding = problemOf(expression, date);
      if (finding) out.push(finding);
    }
  }
  return out;
}

function problemOf({ shape }: TemporalExpression, { start, end, value, anchor, certain }: DateExpression): Finding | undefined {
  // A person has given it another value than the text says.
  if (certain === undefined) return undefined;
  const date = shape.kind === 'time' ? shape.day : shape;
  if (date?.kind !== 'calendar-date' || date.day === undefined) return undefined;
  const impossible = describeImpossible(date);
  if (impossible !== undefined) return { start, end, code: 'impossible-date', message: impossible };
  const sure = date.year !== undefined || isNear(value, anchor);
  const contradicted = date.weekday === undefined || value === undefined || !sure ? undefined : describeContradiction(date.weekday, value);
  return contradicted === undefined ? undefined : { start, end, code: 'weekday-mismatch', message: contradicted };
}

function describeImpossible({ year, month, day }: CalendarDate): string | undefined {
  if (month === undefined || day === undefined || isDate(month, day, year)) return undefined;
  if (month === 2 && day === 29 && year !== undefined) return `There is no 29 February in ${year}, which is no leap year.`;
  return `There is no ${day} ${monthName(month)}: ${monthName(month)}${year === undefined || month !== 2 ? '' : ` ${year}`} has ${daysInMonth(month === 2 ? year ?? 2000 : 2000, month)} days.`;
}

/** Days from the document date within which the year goes without saying. */
const NEAR = 31;

function isNear(value: string | undefined, anchor: Anchor | undefined): boolean {
  const [day, document] = [value === undefined ? undefined : periodOf(value), anchor?.kind === 'document' ? periodOf(anchor.value) : undefined];
  return day !== undefined && document !== undefined && Math.abs(day.first - document.first) <= NEAR;
}

function describeContradiction(weekday: number, value: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!parts) return undefined;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (weekdayOf(day) === weekday) return undefined;
  const [right, rest] = [weekdayName(weekdayOf(day)), describeDay(day).replace(/^\w+ /, '')];
  return `${rest} is a ${right}, not a ${weekdayName(weekday)}.`;
}
