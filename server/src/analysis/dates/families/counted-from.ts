import type { Shift } from '../expression';
import { lowerAt, skip, type Words } from '../words';
import { readAmountOfTime } from './amount';
import type { Family, Found, Read } from './family';
import { isDay } from './part-of-day';

/** "three weeks from tomorrow", "two days after today": one expression where the day counted from is today or its neighbour, or follows "from". */
export function countedFrom(readDate: Read): Family {
  return {
    name: 'counted-from',
    startsWith: ['digits', 'number', 'article', 'quantity', 'approximator', 'opener'],
    read(words: Words, at: number): Found<Shift> | undefined {
      const amount = readAmountOfTime(words, at);
      const part = amount?.parts[0];
      if (!amount || !part || amount.parts.length > 1 || amount.bare || part.unit.startsWith('T')) return undefined;
      const joint = lowerAt(words, amount.to);
      if ((joint !== 'from' && joint !== 'after' && joint !== 'before') || lowerAt(words, amount.from - 1) === 'for') return undefined;
      const place = skip(words, amount.to + 1, 'the');
      const base = readDate(words, place);
      if (base?.from !== place || !isDay(base.shape) || (joint !== 'from' && base.shape.kind !== 'relative-day')) return undefined;
      return { from: at, to: base.to, shape: { kind: 'shift', amount: part.amount, unit: part.unit, direction: joint === 'before' ? -1 : 1, from: 'expression', base: base.shape }, mod: amount.mod };
    },
  };
}
