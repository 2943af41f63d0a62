import { SIDECAR_ENDING, sidecarOf } from './sidecar';

/**
 * The article whose shared sidecar lies where that of an annotator would: `a.kim.txt` for kim on `a.txt`. Where two articles can
 * claim a sidecar it is that of the longer name. Takes paths and URIs.
 * @param sidecar where the decisions of the annotator on the article would lie
 * @param isArticleThere whether there is an article of this name
 */
export async function findSidecarOwner(article: string, sidecar: string, isArticleThere: (article: string) => Promise<boolean>): Promise<string | undefined> {
  const ending = article.slice(sidecarOf(article).length - SIDECAR_ENDING.length);
  for (const end of new Set([ending, '.txt'])) {
    const owner = sidecar.slice(0, -SIDECAR_ENDING.length) + end;
    if (await isArticleThere(owner)) return owner;
  }
  return undefined;
}
