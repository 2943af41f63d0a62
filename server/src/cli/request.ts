import { isUtf8 } from 'node:buffer';
import { isCalendarDate } from '../annotations/calendar-date';
import { MAX_ARTICLE_BYTES } from '../lsp/decode-article';
import type { Job } from './job';
import type { Line } from './lines';

/** What a line of `pipe` asks for, or what is wrong with it. */
export type Request = Job | { readonly kind: 'refused'; readonly id: string | null; readonly error: string };

/**
 * Reads one line of `pipe`.
 * @param number of the line, from 1, for messages
 * @returns `undefined` for a blank line
 */
export function readRequest(line: Line, number: number): Request | undefined {
  if (line === undefined) return refuse(null, number, `is longer than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB`);
  const text = new TextDecoder().decode(line);
  if (text.trim() === '') return undefined;
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return refuse(null, number, 'is not JSON');
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return refuse(null, number, 'must be one JSON object, {"id", "text"}');
  const { id: named, text: article, date } = request as Partial<Record<string, unknown>>;
  const id = typeof named === 'number' ? String(named) : named;
  if (typeof id !== 'string') return refuse(null, number, id == null ? 'needs an "id"' : 'has an "id" that is neither a string nor a number');
  if (!isUtf8(line)) return refuse(id, number, 'is not UTF-8');
  if (typeof article !== 'string') return refuse(id, number, article == null ? 'needs a "text"' : 'has a "text" that is not a string');
  if (date != null && !isCalendarDate(date)) return refuse(id, number, 'has a "date" that is no day of the calendar, YYYY-MM-DD');
  return { kind: 'text', id, text: article, date: date ?? undefined };
}

function refuse(id: string | null, number: number, reason: string): Request {
  return { kind: 'refused', id, error: `line ${number} ${reason}` };
}
