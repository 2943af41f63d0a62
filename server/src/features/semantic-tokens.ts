import type { Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Span } from '../analysis/types';
import { flatten } from './flatten';
import type { LineIndex } from './line-index';
import { piecesOf } from './mention-pieces';
import { shownBoilerplate, shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';
import { kindOfLabel, modifierBits, tokenTypeIndex, type TokenKind } from './token-legend';

const QUOTED = modifierBits({ quoted: true });
const SPEAKER = modifierBits({ speaker: true });
const UNRESOLVED = modifierBits({ unresolved: true });

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The tokens of the article in the encoding of the protocol: quintuples of relative line, relative character, length,
 * type and modifiers after {@link TOKEN_TYPES}. Tokens neither overlap nor cross a line end. With a range, only
 * the tokens of its lines.
 */
export function semanticTokens(open: OpenArticle, range?: Range): number[] {
  const from = range === undefined ? 0 : open.lines.offsetAt({ line: range.start.line, character: 0 });
  const to = range === undefined ? Infinity : open.lines.offsetAt(range.end);
  const tokens = flatten(tokensOf(open));
  return encode(range === undefined ? tokens : tokens.filter((token) => token.end > from && token.start <= to), open.lines, range);
}

/** What turns one encoded list of tokens into the other: nothing, or one replacement between the common ends. */
export function diffTokens(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - tail - head;
  const data = after.slice(head, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}

function tokensOf(open: OpenArticle): readonly Token[] {
  const inMarks: Span[] = [];
  const speakers = new Set<number>();
  for (const { type, spans, speaker } of shownQuotes(open)) {
    if (type !== 'indirect') inMarks.push(...spans);
    if (speaker !== undefined) speakers.add(speaker.start);
  }
  inMarks.sort((a, b) => a.start - b.start);
  const quotesName = coverage(inMarks);
  const names = piecesOf(shownMentions(open)).map((piece) =>
    token(piece, kindOfLabel(piece.mention.label), (quotesName(piece) ? QUOTED : 0) | (speakers.has(piece.mention.start) ? SPEAKER : 0)));
  const quotesDate = coverage(inMarks);
  const dates = shownDates(open).map((date) => token(date, 'date', (quotesDate(date) ? QUOTED : 0) | (date.value === undefined ? UNRESOLVED : 0)));
  const boilerplate = shownBoilerplate(open).map((region) => token(region, 'boilerplate', 0));
  return merge(merge(names, dates), boilerplate);
}

/** Two ordered lists as one; where spans are the same, the one of the first list comes first. */
function merge(one: readonly Token[], other: readonly Token[]): readonly Token[] {
  if (other.length === 0) return one;
  const out: Token[] = [];
  let next = 0;
  for (const token of one) {
    for (let before = other[next]; before !== undefined && (before.start - token.start || token.end - before.end) < 0; before = other[++next]) out.push(before);
    out.push(token);
  }
  return out.concat(other.slice(next));
}

function token(span: Span, kind: TokenKind, modifiers: number): Token {
  return { start: span.start, end: span.end, type: tokenTypeIndex(kind), modifiers };
}

/** Tells whether a span lies in one of the spans, which are ordered by start, for questions in ascending order; linear over all of them together. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reach = 0;
  return (span) => {
    for (let candidate = spans[next]; candidate !== undefined && candidate.start <= span.start; candidate = spans[next]) {
      reach = Math.max(reach, candidate.end);
      next++;
    }
    return span.end <= reach;
  };
}

function encode(tokens: readonly Token[], lines: LineIndex, range: Range | undefined): number[] {
  const first = range?.start.line ?? 0;
  const last = range?.end.line ?? Infinity;
  const data = new Array<number>(tokens.length * 5);
  let length = 0;
  let lastLine = 0;
  let lastCharacter = 0;
  let here = lines.contentOf(0);
  let on = 0;
  for (const { start, end, type, modifiers } of tokens) {
    if (start > here.end) here = lines.contentOf((on = lines.lineAt(start)));
    for (let from = start; from < end; here = lines.contentOf(++on), from = here.start) {
      const to = Math.min(end, here.end);
      if (to > from && on >= first && on <= last) {
        const character = from - here.start;
        data[length++] = on - lastLine;
        data[length++] = on === lastLine ? character - lastCharacter : character;
        data[length++] = to - from;
        data[length++] = type;
        data[length++] = modifiers;
        lastLine = on;
        lastCharacter = character;
      }
      if (end <= here.end) break;
    }
  }
  data.length = length;
  return data;
}
