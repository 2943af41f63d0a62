import type { Mention, Span } from '../analysis/types';

/** One piece of a mention: all of it, as a rule. */
export interface MentionPiece extends Span {
  readonly mention: Mention;
}

/** The pieces of mentions in the order of the text, longest first; the words between the pieces of a name are in none. */
export function piecesOf(mentions: readonly Mention[]): readonly MentionPiece[] {
  const pieces = mentions.flatMap((mention) => (mention.spans ?? [mention]).map(({ start, end }): MentionPiece => ({ start, end, mention })));
  return pieces.length === mentions.length ? pieces : pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}
