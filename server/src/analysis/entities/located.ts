import type { NameLabel, Token } from '../types';
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
    located.push({ ...name, first: at, last, form: formOf(paragraph.slice(name.start, name.end)), words: wordsOf(tokens, at, last), loud: loud[at] === 1 });
  }
  return located;
}

/** The name over other tokens, with another label or source where they are given. */
export function relocate(paragraph: string, tokens: readonly Token[], name: LocatedName, first: number, last: number, change: { readonly label?: NameLabel; readonly source?: string } = {}): LocatedName {
  const start = tokens[first]?.start ?? name.start;
  const end = tokens[last]?.end ?? name.end;
  return { ...name, ...change, start, end, first, last, form: formOf(paragraph.slice(start, end)), words: wordsOf(tokens, first, last) };
}

export function formOf(surface: string): string {
  return surface.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

export function wordsOf(tokens: readonly Token[], first: number, last: number): readonly string[] {
  return tokens.slice(first, last + 1).map((token) => token.text);
}
