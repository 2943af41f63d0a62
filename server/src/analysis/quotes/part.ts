import type { Span, Token } from '../types';

/** A text in marks, or the part of it that lies in this paragraph, marks included. */
export interface Part extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Whether its first token is an opening mark. */
  readonly opens: boolean;
  /** Whether its last token is the closing mark. */
  readonly closes: boolean;
}

/** The part from one token to another; none where there are no such tokens. */
export function partOf(tokens: readonly Token[], firstToken: number, lastToken: number, rest: Pick<Part, 'opens' | 'closes'>): Part | undefined {
  const first = tokens[firstToken];
  const last = tokens[lastToken];
  return first && last && { start: first.start, end: last.end, firstToken, lastToken, ...rest };
}
