import type { Location, Position } from 'vscode-languageserver-types';
import { chainAt, firstFullMention, mentionsOf } from './lookup';
import type { OpenArticle } from './open-article';

/** The places that name the entity at the position; without the declaration, all but its definition. */
export function references(open: OpenArticle, position: Position, includeDeclaration: boolean): Location[] {
  const chain = chainAt(open, open.lines.offsetAt(position));
  if (chain === undefined) return [];
  const declaration = includeDeclaration ? undefined : firstFullMention(open, chain);
  return mentionsOf(open, chain)
    .filter((mention) => mention !== declaration)
    .map((mention) => ({ uri: open.uri, range: open.lines.rangeOf(mention) }));
}
