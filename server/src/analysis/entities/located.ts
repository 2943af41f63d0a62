import type { Span, Token } from '../types';
import type { NameSpan } from './tagger';

/** A name of a paragraph with its place among the tokens. */
export interface LocatedName extends NameSpan {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** The surface with plain apostrophes and single blanks: equal surfaces are one form. */
  readonly form: string;
  /** The words of the form, as tokenised. */
  readonly words: readonly string[];
  /** Whether it stands in a title-case line, where the tagger knows little. */
  readonly loud: boolean;
  /** What it certainly stands for, where the article tells ("the North"). */
  readonly standsFor: string | undefined;
  /** The id of the decision by which a person made it. */
  readonly decision: string | undefined;
  /** Its pieces, where a person said that other words stand between them. */
  readonly pieces: readonly Span[] | undefined;
}

/** The names with their tokens; names that lie inside no token are left out. */
export function locateNames(paragraph: string, tokens: readonly Token[], names: readonly NameSpan[], loud: Uint8Array): readonly LocatedName[] {
  const located: LocatedName[] = [];
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < name.end) last++;
    if (at >= tokens.length) break;
    located.push(locate(paragraph, tokens, name, at, last, loud[at] === 1, name.start, name.end));
  }
  return located;
}

/** The name over other tokens, with another label or source where they are given. */
export function relocate(paragraph: string, tokens: readonly Token[], name: LocatedName, first: number, last: number, change: { readonly label?: string; readonly source?: string } = {}): LocatedName {
  const changed = { label: change.label ?? name.label, score: name.score, source: change.source ?? name.source };
  return locate(paragraph, tokens, changed, first, last, name.loud, tokens[first]?.start ?? name.start, tokens[last]?.end ?? name.end);
}

/** The name of these tokens. All located names are made here: objects of one shape are read fast. */
export function locate(
  paragraph: string, tokens: readonly Token[], { label, score, source }: Omit<NameSpan, 'start' | 'end'>, first: number, last: number, loud: boolean,
  start = tokens[first]?.start ?? 0, end = tokens[last]?.end ?? 0,
): LocatedName {
  return { start, end, label, score, source, first, last, form: formOf(paragraph.slice(start, end)), words: tokens.slice(first, last + 1).map((token) => token.text), loud, standsFor: undefined, decision: undefined, pieces: undefined };
}

export function formOf(surface: string): string {
  return /^[\w.&-]*$/.test(surface) ? surface : surface.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** The name that each token belongs to. */
export function indexByToken(tokens: readonly Token[], names: readonly LocatedName[]): readonly (LocatedName | undefined)[] {
  const index = new Array<LocatedName | undefined>(tokens.length).fill(undefined);
  for (const name of names) index.fill(name, name.first, name.last + 1);
  return index;
}

/** The names with others added; an added name takes the place of those that it touches. */
export function replaceNames(tokens: readonly Token[], names: readonly LocatedName[], added: readonly LocatedName[]): readonly LocatedName[] {
  if (added.length === 0) return names;
  const taken = new Uint8Array(tokens.length);
  for (const name of added) taken.fill(1, name.first, name.last + 1);
  const kept = names.filter((name) => !taken.subarray(name.first, name.last + 1).includes(1));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
