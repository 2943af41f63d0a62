/** The end of the name of every sidecar. */
const SIDECAR = '.marks.json';

/**
 * The sidecars of an article among the names of the folder that it lies in: `a.marks.json` of `a.txt`, and those of
 * annotators, `a.kim.marks.json`. One that another article may claim is not counted.
 * @param isArticle which of the names are those of articles
 * @returns what each has behind the name of the article without its ending: `.marks.json`, `.kim.marks.json`
 */
export function sidecarSuffixes(article: string, names: readonly string[], isArticle: (name: string) => boolean): string[] {
  const stem = stemOf(article);
  const others = new Set(names.filter((name) => name !== article && isArticle(name)).map(stemOf));
  return names.flatMap((name) => {
    if (!name.startsWith(`${stem}.`) || !name.endsWith(SIDECAR)) return [];
    const owner = name.slice(0, -SIDECAR.length);
    const annotator = owner.slice(stem.length + 1);
    return others.has(owner) || annotator.includes('.') ? [] : [name.slice(stem.length)];
  });
}

/** The name of a file without its ending, as sidecars are named after it; a leading dot begins no ending. */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/s, '');
}
