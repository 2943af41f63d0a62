import type { CalendarStretch } from '../../../server/src/lsp/protocol';
import type { TreeNode } from './tree-node';

/** Entries that are listed without smaller groups, and those whose groups are open at first. */
const FEW = 8;
const MANY = 300;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What has a place in the calendar. */
export interface Placed {
  readonly when: CalendarStretch;
}

/** A unit that entries are grouped by. */
interface Level {
  /** Days that the unit has at most: what is longer lies in none. */
  readonly days: number;
  /** Names the unit that a moment lies in, in words that say which of all it is. */
  name(date: Date): string;
}

const LEVELS: readonly Level[] = [
  { days: 366, name: (date) => yearName(date) },
  { days: 31, name: (date) => `${MONTHS[date.getUTCMonth()]} ${yearName(date)}` },
  { days: 1, name: (date) => `${WEEKDAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${yearName(date)}` },
];

/**
 * Groups of years, of months or of days, whichever is the largest that tells the entries apart, and smaller ones in those that
 * hold many. What is alone in its unit, or longer than it, stands between the groups.
 * @param entries in calendar order
 */
export function groupByCalendar<T extends Placed>(entries: readonly T[], node: (entry: T) => TreeNode, levels: readonly Level[] = LEVELS, expanded = entries.length < MANY): TreeNode[] {
  const [level, ...finer] = levels;
  if (level === undefined) return entries.map(node);
  const parts = partsOf(entries, level);
  const groups = parts.filter(({ name }) => name !== undefined);
  if (groups.length === 1 && finer.length > 0) return groupByCalendar(entries, node, finer, expanded);
  return parts.flatMap(({ name, entries: held }): TreeNode[] => {
    // One date needs no line above it that says the same.
    if (name === undefined || held.length === 1) return held.map(node);
    const children = held.length > FEW ? groupByCalendar(held, node, finer, expanded) : held.map(node);
    return [{ id: `when ${name}`, kind: 'group', label: name, description: String(held.length), icon: 'calendar', expanded, children }];
  });
}

interface Part<T> {
  /** Missing for entries that are longer than the unit. */
  readonly name?: string;
  readonly entries: T[];
}

function partsOf<T extends Placed>(entries: readonly T[], { days, name }: Level): Part<T>[] {
  const parts: Part<T>[] = [];
  const named = new Map<string, Part<T>>();
  for (const entry of entries) {
    const key = entry.when.to - entry.when.from > days ? undefined : name(dateOf(entry.when.from));
    const known = key === undefined ? undefined : named.get(key);
    if (known) {
      known.entries.push(entry);
      continue;
    }
    const part: Part<T> = { name: key, entries: [entry] };
    if (key !== undefined) named.set(key, part);
    parts.push(part);
  }
  return parts;
}

/** A moment on a clock that knows no zone; a thousandth of a second makes up for what division lost. */
function dateOf(days: number): Date {
  return new Date(Math.round(days * 86_400_000));
}

/** Years before our era are counted as TIMEX3 does: 44 BC is the year −44. */
function yearName(date: Date): string {
  const year = date.getUTCFullYear();
  return year < 0 ? `${-year} BC` : String(year);
}
