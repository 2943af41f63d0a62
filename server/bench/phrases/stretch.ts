import { intervalOf } from '../../src/analysis/dates/interval';
import type { DateExpression } from '../../src/analysis/types';
import { minutesOf } from './meaning';

/** A stretch of time that a date of the engine names, in minutes since 1970-01-01 of the clock on the wall. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A clock time. */
  readonly clock: boolean;
}

/** Duckling's tests are written for a clock two hours behind UTC, and turn zones into it. */
const OF_DUCKLING = -120;

/** What the value and the interval of a date name; with a zone, on the clock of Duckling's tests too. */
export function stretchesOf({ value, interval }: DateExpression): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const bounds of [interval, value === undefined ? undefined : intervalOf(value)]) {
    const [start, end] = [bounds && minutesOf(bounds.start), bounds && minutesOf(bounds.end)];
    if (start === undefined || end === undefined || !bounds) continue;
    const clock = bounds.start.includes('T') && bounds !== interval;
    out.push({ start, end, clock });
    const zone = /([+-])(\d\d):(\d\d)$/.exec(bounds.start);
    if (!zone) continue;
    const by = OF_DUCKLING - (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
    out.push({ start: start + by, end: end + by, clock });
  }
  return out;
}
