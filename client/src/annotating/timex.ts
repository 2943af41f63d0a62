import { isCalendarDate, parseTypedDate, spellOut } from '../calendar-date';

/** The value of a date as TIMEX3 writes it, with what it says in words where that is a day. */
export type TypedValue = { readonly value: string; readonly words?: string } | { readonly problem: string };

const YEAR = '(?:\\d{4}|XXXX|BC\\d{4})';
const CLOCK = 'T(?:MO|MI|AF|DT|EV|NI|(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?(?:Z|[+-]\\d{2}(?::\\d{2})?)?)';
const DAY = `${YEAR}-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\\d|3[01]|XX)`;
const WEEK = `${YEAR}-W(?:[0-4]\\d|5[0-3]|XX)(?:-(?:WE|[1-7]))?`;

/** The forms of TIMEX3 values (TimeML 1.2.1, attribute `value`). */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:${DAY}|${WEEK})(?:${CLOCK})?$`),
  new RegExp(`^${CLOCK}$`),
  new RegExp(`^${YEAR}(?:-(?:0[1-9]|1[0-2]|XX|Q[1-4X]|H[12X]|SP|SU|FA|WI))?$`),
  /^\d{2,3}$/,
  /^(?:PRESENT|PAST|FUTURE)_REF$/,
  /^P(?=[\dXT])(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|ML|Q|WE|H))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/,
];

const ASK = 'Type a day such as 2025-11-08 or 8 November 2025, or a TIMEX3 value such as 2025-11, 2025-W45, 2025-11-08T09:30 or P3D.';

/** Reads what a person types for the value of a date: a TIMEX3 value, or a day as *Set Document Date* takes it. */
export function parseTypedValue(typed: string): TypedValue {
  const text = typed.trim();
  const value = text.toUpperCase();
  if (FORMS.some((form) => form.test(value))) {
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
    if (day !== undefined && !isCalendarDate(day)) return { problem: `There is no such day. ${ASK}` };
    return { value, ...(day === value && { words: spellOut(value) }) };
  }
  const parsed = parseTypedDate(text);
  return 'date' in parsed ? { value: parsed.date, words: spellOut(parsed.date) } : { problem: parsed.problem.startsWith('Type') ? ASK : parsed.problem };
}

/** The TIMEX3 type that a value has, where its form tells. */
export function typeOfValue(value: string): 'DATE' | 'TIME' | 'DURATION' | undefined {
  if (value.endsWith('_REF')) return 'DATE';
  if (value.startsWith('P')) return 'DURATION';
  if (value.includes('T')) return 'TIME';
  return /X/.test(value) ? undefined : 'DATE';
}
