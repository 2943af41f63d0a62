/** The name under which the record of an article is written: `a/b.newsmark.json` for `a/b.txt`. */
export function resultName(id: string): string {
  return `${id.replace(/\.txt$/i, '')}.newsmark.json`;
}
