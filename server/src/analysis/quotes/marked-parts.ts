import type { Reading } from '../document';
import { partOf, type Part } from './part';
import type { Shown } from './shown';
import { partGivenUp } from './unclosed';

/** The texts in marks of a paragraph, in order of start, longest first: they nest or are apart. */
export function markedParts(reading: Reading, { back, ahead }: Pick<Shown, 'back' | 'ahead'>): readonly Part[] {
  const { tokens, speech: { own, marks, paired } } = reading;
  const parts: (Part | undefined)[] = [...own.parts];
  if (back === 'closed') parts.push(partOf(tokens, 0, marks[paired.stray ?? -1]?.token ?? 0, { opens: false, closes: true }));
  if (own.open !== undefined) parts.push(ahead ? partOf(tokens, own.open.token, tokens.length - 1, { opens: true, closes: false }) : partGivenUp(reading, own.open));
  return parts.flatMap((part) => part ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
}
