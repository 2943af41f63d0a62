import { isAgencyInCapitals } from './agencies';
import type { ArticleNames, DeclaredPair } from './article-names';

/** Small words that initials leave out, or not. */
export const SMALL_WORDS = new Set('of the and for in on to de la du des del &'.split(' '));

/** Whether a form can be the initials of a longer name. */
export function isAcronym(form: string): boolean {
  if (form.includes(' ') || /^[A-Z][a-z]+$/.test(form)) return false;
  return /^(\p{Lu}\.?){2,8}s?$/u.test(form) || /^\p{Lu}[\p{L}&]{1,8}$/u.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** The first letters of the words of a name, with and without its small words, in lower case. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  let all = '';
  let large = '';
  for (const word of words) {
    for (let at = 0; at >= 0 && at < word.length; at = word.indexOf('-', at) + 1 || -1) {
      const letter = word.charAt(at).toLowerCase();
      all += letter;
      if (!SMALL_WORDS.has(word)) large += letter;
    }
  }
  return [all, large];
}

/** The letters of an acronym, in lower case. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[.&]/g, '').toLowerCase();
}

/** Neighbours that the text itself declares to be one: "North Atlantic Treaty Organization (NATO)"; "UNITED NATIONS (AP)" is a credit. */
export function findDeclared(text: string, { names, paragraphs }: ArticleNames): readonly DeclaredPair[] {
  const pairs: DeclaredPair[] = [];
  for (let index = 1; index < names.length; index++) {
    const name = names[index];
    const before = names[index - 1];
    const start = paragraphs[index] ?? 0;
    if (name === undefined || before === undefined || start !== paragraphs[index - 1]) continue;
    if (name.start - before.end > 4 || name.label !== before.label || text.charAt(start + name.end) !== ')') continue;
    if (isAgencyInCapitals(name.form)) continue;
    if (/^(['’]s?)? ?\($/.test(text.slice(start + before.end, start + name.start)) && (isAcronym(name.form) || isAcronym(before.form))) pairs.push([index - 1, index]);
  }
  return pairs;
}
