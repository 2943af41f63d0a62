import type { Span } from '../../analysis/types';
import type { LabelledSpan } from './agreement';

/**
 * The labels of the spans that hold some of each token, sorted, none twice. A sweep over both: of the spans that have begun
 * the one of each label that reaches furthest is all that counts.
 * @param tokens in the order of the text, without overlaps
 */
export function labelsOfTokens(tokens: readonly Span[], spans: readonly LabelledSpan[]): readonly (readonly string[])[] {
  const waiting = [...spans].sort((a, b) => a.start - b.start);
  const reach = new Map<string, number>();
  let next = 0;
  return tokens.map((token) => {
    for (let span = waiting[next]; span !== undefined && span.start < token.end; span = waiting[++next]) reach.set(span.label, Math.max(reach.get(span.label) ?? 0, span.end));
    for (const [label, end] of reach) if (end <= token.start) reach.delete(label);
    return [...reach.keys()].sort();
  });
}
