import type { Token } from '../types';
import { locate, replaceNames, type LocatedName } from './located';

/** News agencies as credit lines write them. */
const AGENCIES = new Set('dpa epa AFP AP EPA UPI ANSA EFE TASS KCNA Xinhua Yonhap Kyodo Reuters Interfax PTI ANI Anadolu IRNA SANA Belga APA NTB TT Ritzau Getty Shutterstock'.split(' '));
const IN_CAPITALS = new Set([...AGENCIES].map((name) => name.toUpperCase()));
/** Marks that stand between the names of a credit: "(KCNA/dpa)", "Photo: TASS". */
const CREDIT = /^[(/[|:—–-]$/;

const SOURCE = 'entities/agency';

/** Whether a word in capitals is the name of a news agency: "REUTERS — The bank …". */
export function isAgencyInCapitals(word: string): boolean {
  return IN_CAPITALS.has(word);
}

/** Adds the news agencies of credit lines, which taggers miss for want of a sentence. */
export function joinAgencies(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  const added: LocatedName[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    while ((names[next]?.last ?? Infinity) < index) next++;
    if (token.kind !== 'word' || !AGENCIES.has(token.text) || (names[next]?.first ?? Infinity) <= index) return;
    const before = tokens[index - 1]?.text ?? '';
    const after = tokens[index + 1]?.text ?? '/';
    if (!CREDIT.test(before) || !/^[)/\]|.,]$/.test(after)) return;
    added.push(locate(paragraph, tokens, { label: 'ORG', score: 0.9, source: SOURCE }, index, index, false));
  });
  return replaceNames(tokens, names, added);
}
