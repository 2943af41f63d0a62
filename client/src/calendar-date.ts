const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Day and month cannot be told apart in `03/04/2025`. */
export type TypedDate = { readonly date: string } | { readonly problem: string };

const ASK = 'Type a date such as 2025-11-08 or 8 November 2025.';

/**
 * Reads a day as a person types it: `2025-11-08`, `2025/11/8`, `20251108`, `8 November 2025`, `Nov. 8, 2025`, `08.11.2025`,
 * `13/11/2025`, each with or without a weekday before it.
 */
export function parseTypedDate(typed: string): TypedDate {
  const text = typed.trim().replace(/^\p{L}+day,?\s+/iu, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?(\p{L}{3,9})\.?,?[\s-]+(\d{4})$/iu.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  if (monthFirst) return calendarDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  return numbers ? fromNumbers(numbers) : { problem: ASK };
}

function fromNumbers([, first, separator, second, year]: RegExpExecArray): TypedDate {
  // Points are written day first wherever they are written.
  if (separator === '.' || Number(first) > 12 || first === second) return calendarDate(year, second, first);
  if (Number(second) > 12) return calendarDate(year, first, second);
  return { problem: `Day or month first? ${ASK}` };
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1);
}

function calendarDate(year = '', month = '', day = ''): TypedDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { date } : { problem: `There is no such day. ${ASK}` };
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** `Saturday, 8 November 2025` for `2025-11-08`; anything else as it is. */
export function spellOut(date: string): string {
  if (!isCalendarDate(date)) return date;
  const day = new Date(`${date}T00:00:00Z`);
  return `${WEEKDAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}
