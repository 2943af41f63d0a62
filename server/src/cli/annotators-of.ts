import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SIDECAR_ENDING, sidecarOf } from '../annotations/sidecar';

/** The annotators who have a sidecar beside one of the articles, in the order of their names. */
export async function annotatorsOf(articles: readonly string[]): Promise<readonly string[]> {
  return [...new Set([...(await annotatorsByArticle(articles)).values()].flat())].sort();
}

/** The annotators who have a sidecar beside each of the articles, in the order of their names; every folder is read once. */
export async function annotatorsByArticle(articles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const folders = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  const found = new Map<string, readonly string[]>();
  for (const article of articles) {
    const folder = folders.get(dirname(article)) ?? readFolder(dirname(article));
    folders.set(dirname(article), folder);
    found.set(article, (await folder).get(sharedOf(article)) ?? []);
  }
  return found;
}

/** Of a folder, by the names of shared sidecars, there or not: whose sidecars lie beside them. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = await readdir(folder).catch(() => []);
  const shared = new Set(files.filter((file) => !file.endsWith('.json')).map(sharedOf));
  const annotators = new Map<string, string[]>();
  for (const file of files.sort()) {
    const stem = file.slice(0, -SIDECAR_ENDING.length);
    const dot = stem.lastIndexOf('.');
    if (dot <= 0 || !file.endsWith(SIDECAR_ENDING) || shared.has(file)) continue;
    const beside = stem.slice(0, dot) + SIDECAR_ENDING;
    const named = annotators.get(beside);
    if (named === undefined) annotators.set(beside, [stem.slice(dot + 1)]);
    else named.push(stem.slice(dot + 1));
  }
  return annotators;
}

function sharedOf(article: string): string {
  return sidecarOf(basename(article));
}
