import type { SpokenPieces } from '../../../server/src/lsp/protocol';
import type { Lines, Quadruple } from '../marks-in-view';
import { speakerTags } from './speaker-tag';
import { tintOf } from './tints';

/** A stretch of a quote as it is drawn. */
export interface TintedPiece {
  readonly range: Quadruple;
  /** What names the speaker in front of it; missing where the stretch before it on the same line is theirs too. */
  readonly tag?: string;
}

/** Numbers of one piece: speaker, start line, start character, end line, end character. */
const STRIDE = 5;

/** The stretches of quotes that touch `lines`, at most `limit` of them, by tint; under 0 those of nobody known, without a tag. */
export function tintedPieces({ names, pieces }: SpokenPieces, lines: Lines, limit: number): ReadonlyMap<number, readonly TintedPiece[]> {
  const tags = speakerTags(names);
  const found = new Map<number, TintedPiece[]>();
  let before = { speaker: -1, line: -1 };
  let count = 0;
  for (let at = 0; at + STRIDE <= pieces.length && count < limit; at += STRIDE) {
    const [speaker = -1, startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = pieces.slice(at, at + STRIDE);
    const isNew = speaker !== before.speaker || startLine !== before.line;
    before = { speaker, line: endLine };
    if (endLine < lines.first || startLine > lines.last) continue;
    const tag = isNew ? tags[speaker] : undefined;
    const tint = tintOf(speaker);
    const drawn = found.get(tint) ?? [];
    found.set(tint, drawn);
    drawn.push({ range: [startLine, startCharacter, endLine, endCharacter], ...(tag !== undefined && { tag }) });
    count++;
  }
  return found;
}
