import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SIDECAR_ENDING, sidecarOf } from '../annotations/sidecar';

/** The article that a sidecar lies beside, its annotator's name left out of account; `undefined` where it is not there. */
export async function findArticleOf(sidecar: string): Promise<string | undefined> {
  const name = basename(sidecar);
  if (!name.endsWith(SIDECAR_ENDING)) return undefined;
  let names: string[];
  try {
    names = await readdir(dirname(sidecar));
  } catch {
    return undefined;
  }
  const articles = names.filter((one) => !one.endsWith('.json')).sort((a, b) => rank(a) - rank(b));
  const shared = `${name.slice(0, -SIDECAR_ENDING.length).replace(/(?<=.)\.[^.]*$/, '')}${SIDECAR_ENDING}`;
  const found = articles.find((article) => sidecarOf(article) === name) ?? articles.find((article) => sidecarOf(article) === shared);
  return found === undefined ? undefined : join(dirname(sidecar), found);
}

/** Of `a.txt`, `a.md` and `a`, the article is the text file. */
function rank(name: string): number {
  return /\.txt$/i.test(name) ? 0 : 1;
}
