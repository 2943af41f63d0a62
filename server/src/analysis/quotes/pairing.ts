import type { MarkFamily, QuoteMark } from './marks';

/** Two marks of one paragraph that belong together; indices into its marks. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
}

/** The marks of one paragraph, paired. */
export interface PairedMarks {
  /** In order of their opening mark; pairs nest or are apart. */
  readonly pairs: readonly MarkPair[];
  /** Opening double marks and guillemets that nothing closes here. */
  readonly unclosed: readonly number[];
  /** The first double mark or guillemet, where it closes something that was opened before this paragraph. */
  readonly stray?: number;
}

/** Pairs the marks of one paragraph, in linear time. */
export function pairMarks(marks: readonly QuoteMark[]): PairedMarks {
  const first = pairInOrder(marks);
  if (first.unclosed.length === 0 && first.stray === undefined) return first;
  const alternating = alternate(marks);
  if (alternating === undefined) return first;
  const second = pairInOrder(alternating);
  return second.unclosed.length === 0 && second.stray === undefined ? second : first;
}

function pairInOrder(marks: readonly QuoteMark[]): PairedMarks {
  const pairs: MarkPair[] = [];
  const stack: number[] = [];
  const open: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0 };
  let stray: number | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) continue;
    if (mark.closes && open[mark.family] > 0) {
      if (mark.doubtful && nextOfFamilyCloses(marks, index)) continue;
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        const family = marks[top]?.family ?? 'single';
        open[family]--;
        if (family === mark.family) {
          pairs.push({ open: top, close: index });
          break;
        }
      }
    } else if (mark.opens) {
      stack.push(index);
      open[mark.family]++;
    } else if (mark.family !== 'single' && !mark.doubtful && pairs.length === 0 && stack.length === 0) {
      stray ??= index;
    }
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), unclosed: stack.filter((index) => marks[index]?.family !== 'single'), stray };
}

/** Whether the next mark of the same family can only close: then this one, which is doubtful, is no quotation mark. */
function nextOfFamilyCloses(marks: readonly QuoteMark[], index: number): boolean {
  const family = marks[index]?.family;
  for (let next = index + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (mark?.family === family) return mark?.closes === true && !mark.opens;
  }
  return false;
}

/**
 * Straight double marks taken in turn as opening and closing, for texts whose blanks around marks were lost or misplaced;
 * `undefined` where they cannot be taken so.
 */
function alternate(marks: readonly QuoteMark[]): readonly QuoteMark[] | undefined {
  const straight = marks.filter((mark) => mark.family === 'double' && mark.shape === 'straight');
  if (straight.length === 0 || straight.length % 2 === 1 || marks.some((mark) => mark.family === 'double' && mark.shape !== 'straight')) return undefined;
  let turn = 0;
  return marks.map((mark) => {
    if (mark.family !== 'double') return mark;
    const opens = turn++ % 2 === 0;
    return { ...mark, opens, closes: !opens, doubtful: false };
  });
}
