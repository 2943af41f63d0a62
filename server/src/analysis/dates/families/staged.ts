import type { RelativePeriod, Shape, TimeOfDay } from '../expression';
import { isHyphen, lowerAt, skip, wordAt, type Words } from '../words';
import type { Family, Found, Read } from './family';

/** "late June", "early on Friday", "mid-2019", "earlier this week", "the end of the year", "early hours of Sunday". */
export function staged(readDate: Read): Family {
  return {
    name: 'staged',
    startsWith: ['stage', 'opener'],
    read(words, at): Found | undefined {
      const first = skip(words, at, 'very');
      const stage = wordAt(words, first, 'stage');
      if (!stage || isIdiom(words, first)) return undefined;
      const to = placeOfDate(words, first, stage.lower);
      if (to === undefined) return undefined;
      const inside = lowerAt(words, to - 1) === 'the' || lowerAt(words, to - 1) === 'of' ? readPeriodAlone(words, to) : undefined;
      const date = inside ?? readDate(words, to) ?? readPartOfDay(words, to, stage.lower);
      if (!date || date.from !== to || !canBeStaged(date.shape, stage.lower)) return undefined;
      return { from: at, to: date.to, shape: date.shape, mod: date.mod ?? stage.mod };
    },
  };
}

/** "at the end of the day" */
function isIdiom(words: Words, at: number): boolean {
  return lowerAt(words, at - 1) === 'the' && lowerAt(words, at) === 'end' && lowerAt(words, at + 3) === 'day';
}

/** Where the date begins behind a stage word; `undefined` where none can follow. */
function placeOfDate(words: Words, at: number, stage: string): number | undefined {
  const next = lowerAt(words, at + 1);
  switch (stage) {
    case 'early': case 'late':
      if (isHyphen(words, at + 1)) return at + 2;
      if (next === 'on' || next === 'in') return skip(words, at + 2, 'the');
      if (next === 'hours') return lowerAt(words, at + 2) === 'of' ? skip(words, at + 3, 'the') : undefined;
      return at + 1;
    case 'mid':
      return isHyphen(words, at + 1) ? at + 2 : at + 1;
    case 'earlier': case 'later':
      return next === 'in' ? skip(words, at + 2, 'the') : at + 1;
    default:
      return next === 'of' ? skip(words, at + 2, 'the') : undefined;
  }
}

/** "the end of the year", "later in the day": a unit that stands for the running one. */
function readPeriodAlone(words: Words, at: number): Found<RelativePeriod> | undefined {
  const unit = wordAt(words, at, 'unit');
  if (!unit || unit.plural || unit.unit.startsWith('T') || lowerAt(words, at + 1) === 'of') return undefined;
  return { from: at, to: at + 1, shape: { kind: 'relative-period', unit: unit.unit, which: unit.unit === 'D' ? 'same' : 'this' } };
}

/** "until early evening", "a late night" */
function readPartOfDay(words: Words, at: number, stage: string): Found<TimeOfDay> | undefined {
  const part = wordAt(words, at, 'part-of-day');
  return part && (stage === 'early' || stage === 'late') && lowerAt(words, at - 1) === stage ? { from: at, to: at + 1, shape: { kind: 'time', part: part.part } } : undefined;
}

function canBeStaged(shape: Shape, stage: string): boolean {
  switch (shape.kind) {
    case 'duration': case 'recurrence': case 'shift': case 'reference': case 'years': return shape.kind === 'years' && shape.value.length < 5;
    case 'time': return shape.part !== undefined && shape.clock === undefined;
    case 'calendar-date': return stage !== 'earlier' && stage !== 'later' || shape.day !== undefined || shape.month !== undefined || shape.year !== undefined;
    default: return true;
  }
}
