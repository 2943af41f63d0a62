import type { Token } from '../types';
import { relocate, type LocatedName } from './located';

/** Titles that stand before a name and are no part of it. */
const TITLES = new Set(
  ('mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president minister premier chancellor senator sen representative rep congressman congresswoman governor gov mayor ' +
    'general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm commander judge justice king queen prince princess emperor sultan sheikh ayatollah pope cardinal archbishop bishop ' +
    'imam secretary ambassador spokesman spokeswoman spokesperson chairman chairwoman director coach leader').split(' '),
);

/** Names without marks at their edges, titles before persons and what no letter is in. */
export function trimEdges(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  const trimmed: LocatedName[] = [];
  for (const name of names) {
    let { first, last } = name;
    while (first <= last && isEdge(tokens[first])) first++;
    while (last > first && isTail(tokens[last])) last--;
    while (name.label === 'PERSON' && first < last && TITLES.has((tokens[first]?.text ?? '').replace('.', '').toLowerCase())) first++;
    while (first < last && tokens[first]?.text === '.') first++;
    if (first > last || tokens[first]?.kind === 'web') continue;
    trimmed.push(withoutJoiners(paragraph, first === name.first && last === name.last ? name : relocate(paragraph, tokens, name, first, last)));
  }
  return trimmed;
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[$&#]/.test(token.text);
}

function isTail(token: Token | undefined): boolean {
  return token?.kind === 'mark' ? !/^[!?)\].]/.test(token.text) : token?.text === "'s" || token?.text === '’s';
}

/** Zero-width joiners at the edges belong to no name, though they belong to the word. */
function withoutJoiners(paragraph: string, name: LocatedName): LocatedName {
  let { start, end } = name;
  while (start < end && isJoiner(paragraph.charCodeAt(start))) start++;
  while (end > start && isJoiner(paragraph.charCodeAt(end - 1))) end--;
  return start === name.start && end === name.end ? name : { ...name, start, end, form: name.form.replace(/^[\u200c\u200d]+|[\u200c\u200d]+$/g, '') };
}

function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d;
}
