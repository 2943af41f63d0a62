import type { Finding, Span } from '../types';

/** Where a paragraph stands in its article. */
export interface Place {
  readonly start: number;
  /** Its index. */
  readonly paragraph: number;
  /** Index of its first mention among those of the article. */
  readonly firstMention: number;
}

/** A span of a paragraph, in the article; `by` is where the paragraph starts. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A finding of a paragraph, in the article. */
export function placeFinding(finding: Finding, by: number): Finding {
  const { start, end, code, message, related } = finding;
  const placed = { start: start + by, end: end + by, code, message };
  return related === undefined ? placed : { ...placed, related: shift(related, by) };
}
