/** Short tags of speakers, no two alike: the initials of a name, else the first letters of its words, with a number where they are taken. */
export function speakerTags(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const initials = initialsOf(name);
    const count = (taken.get(initials) ?? 0) + 1;
    taken.set(initials, count);
    return count === 1 ? initials : `${initials}${count}`;
  });
}

/** Most letters of a tag. */
const LETTERS = 3;

function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu) ?? [];
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word));
  const firsts = (capitalized.length > 0 ? capitalized : words).map((word) => Array.from(word)[0] ?? '');
  return firsts.slice(0, LETTERS).join('') || '–';
}
