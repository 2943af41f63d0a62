import type { ArticleName, Cluster } from './article-name';

/** Small words that initials leave out, or not. */
const SMALL = /^(of|the|and|for|in|on|to|de|la|du|des|del|&)$/;

/** Whether a form can be the initials of a longer name. */
export function isAcronym(form: string): boolean {
  return /^(\p{Lu}\.?){2,8}s?$/u.test(form) || /^\p{Lu}[\p{L}&]{1,8}$/u.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether the acronym is made of the first letters of the words. */
export function isInitialsOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[.&]/g, '').toLowerCase();
  const parts = words.flatMap((word) => word.split(/[-\s]/)).filter((word) => word !== '' && word !== ',');
  const of = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join('');
  return letters.length >= 2 && parts.length >= 2 && (of(parts) === letters || of(parts.filter((word) => !SMALL.test(word.toLowerCase()))) === letters);
}

/** Pairs of names that the text itself declares to be one: "North Atlantic Treaty Organization (NATO)". */
export function findDeclared(text: string, names: readonly ArticleName[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let index = 1; index < names.length; index++) {
    const name = names[index];
    const before = names[index - 1];
    if (name === undefined || before === undefined || name.start - before.end > 4 || name.label !== before.label) continue;
    if (text.charAt(name.end) === ')' && /^(['’]s?)? ?\($/.test(text.slice(before.end, name.start)) && (isAcronym(name.form) || isAcronym(before.form))) pairs.push([index - 1, index]);
  }
  return pairs;
}

/** The cluster that the acronym's letters are the initials of. */
export function findSpelledOut(acronym: Cluster, form: string, candidates: readonly Cluster[]): Cluster | undefined {
  return isAcronym(form) ? candidates.find((full) => full !== acronym && isInitialsOf(form, full.words)) : undefined;
}
