import type { Paragraph } from '../types';

/** Marks the headlines and captions that say what an earlier one of their role said. */
export function markRepeats(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const seen = new Map<string, number>();
  return paragraphs.map((paragraph, index) => {
    if (paragraph.role !== 'headline' && paragraph.role !== 'caption') return paragraph;
    const key = `${paragraph.role} ${text.slice(paragraph.start, paragraph.end)}`;
    const repeats = seen.get(key);
    if (repeats !== undefined) return { ...paragraph, repeats };
    seen.set(key, index);
    return paragraph;
  });
}
