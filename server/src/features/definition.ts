import type { Location, Position } from 'vscode-languageserver-types';
import { chainAt, dateAt, firstFullMention } from './lookup';
import type { OpenArticle } from './open-article';

/** Where an entity is first called by its full name; where the day stands that a relative date hangs on. */
export function definition(open: OpenArticle, position: Position): Location | null {
  const offset = open.lines.offsetAt(position);
  const chain = chainAt(open, offset);
  const target = chain === undefined ? dateAt(open, offset)?.anchor?.at : firstFullMention(open, chain);
  return target === undefined ? null : { uri: open.uri, range: open.lines.rangeOf(target) };
}
