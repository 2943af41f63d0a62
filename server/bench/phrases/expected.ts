import { intervalOf } from '../../src/analysis/dates/interval';
import { clockOf, minutesOf, secondsOf, type Meaning } from './meaning';
import type { Components, Expected, Phrase } from './suite';

/** The readings that a suite allows for an expression; none where it asks for no value. */
export function expectedMeanings(phrase: Phrase, expected: Expected): readonly Meaning[] {
  if (phrase.date === undefined && !/\d{4}/.test(phrase.text)) return [];
  if (expected.resolution) return expected.resolution.flatMap(ofRecognizers);
  if (expected.components) return ofChrono(expected);
  return expected.value === undefined ? [] : ofDuckling(expected.value, expected);
}

function ofRecognizers({ type = '', timex = '', value, start, end }: Readonly<Record<string, string | undefined>>): readonly Meaning[] {
  if (timex === '' && value === undefined && start === undefined && end === undefined) return [];
  if (/^(PRESENT|PAST|FUTURE)_REF$/.test(timex)) return [{ kind: 'reference', value: timex }];
  if (type === 'set') return [{ kind: 'set', value: timex }];
  if (type === 'duration') {
    const seconds = secondsOf(timex.replace('BD', 'D')) ?? Number(value);
    return Number.isFinite(seconds) ? [{ kind: 'length', seconds }] : [];
  }
  const length = /,(P[^)]+)\)$/.exec(timex)?.[1];
  const seconds = length === undefined ? undefined : secondsOf(length.replace('BD', 'D'));
  const counted: readonly Meaning[] = seconds === undefined ? [] : [{ kind: 'length', seconds }];
  if (value !== undefined) {
    if (value === 'not resolved') return [];
    if (type === 'time') return [{ kind: 'clock', start: clockOf(value) }];
    const at = minutesOf(value);
    return at === undefined ? [] : [{ kind: 'stretch', start: at, end: at + (type === 'date' ? 1440 : 1) }];
  }
  if (type === 'timerange') return [{ kind: 'clock', start: start === undefined ? undefined : clockOf(start), end: end === undefined ? undefined : clockOf(end) }, ...counted];
  return [{ kind: 'stretch', start: start === undefined ? undefined : minutesOf(start), end: end === undefined ? undefined : minutesOf(end) }, ...counted];
}

const GRAINS: Readonly<Record<string, number>> = { Second: 1, Minute: 1, Hour: 60, Day: 1440 };

function ofDuckling(value: string, { grain = '', end_value: endValue }: Expected): readonly Meaning[] {
  const own = boundsOf(value, grain);
  if (!own) return [];
  if (endValue === undefined) return [{ kind: 'stretch', ...own }];
  const end = boundsOf(endValue, grain)?.start;
  return [{ kind: 'stretch', start: own.start, end }, ...(end === undefined ? [] : [{ kind: 'length' as const, seconds: (end - own.start) * 60 }])];
}

function boundsOf(value: string, grain: string): { readonly start: number; readonly end: number } | undefined {
  const interval = value.includes('T') ? undefined : intervalOf(value);
  const [start, end] = [minutesOf(interval?.start ?? value), interval && minutesOf(interval.end)];
  return start === undefined ? undefined : { start, end: end ?? start + (GRAINS[grain] ?? 1) };
}

function ofChrono({ components, value }: Expected): readonly Meaning[] {
  const start = components?.start === undefined ? undefined : instantOf(components.start, value);
  const end = components?.end === undefined ? undefined : instantOf(components.end, undefined);
  if (start === undefined) return [];
  if (end === undefined) return [{ kind: 'stretch', ...start }];
  return [{ kind: 'stretch', start: start.start, end: end.end }];
}

/** chrono supplies noon where a text says no time, and the first day where it says no day. */
function instantOf({ year, month, day, hour, minute = 0, date }: Components, value: string | undefined): { readonly start: number; readonly end: number } | undefined {
  const iso = typeof date === 'string' ? date : undefined;
  if (typeof hour === 'number' && iso !== undefined) return ending(minutesOf(iso), 1);
  if (typeof year === 'number' && typeof month === 'number') {
    const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (typeof day !== 'number') return boundsOf(written, 'Month');
    const at = minutesOf(`${written}-${String(day).padStart(2, '0')}`);
    return typeof hour === 'number' && at !== undefined ? ending(at + hour * 60 + Number(minute), 1) : ending(at, 1440);
  }
  if (iso !== undefined) return iso.endsWith('T12:00:00') ? ending(minutesOf(iso.slice(0, 10)), 1440) : ending(minutesOf(iso), 1);
  if (typeof year === 'number' && value !== undefined) return ending(minutesOf(value), 1440);
  return undefined;
}

function ending(start: number | undefined, length: number): { readonly start: number; readonly end: number } | undefined {
  return start === undefined ? undefined : { start, end: start + length };
}
