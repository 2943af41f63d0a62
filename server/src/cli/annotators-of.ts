import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isSidecarOf, SIDECAR_ENDING, sidecarOf } from '../annotations/sidecar';

/** The annotators who have a sidecar beside one of the articles, in the order of their names. */
export async function annotatorsOf(articles: readonly string[]): Promise<readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const article of articles) folders.set(dirname(article), [...(folders.get(dirname(article)) ?? []), basename(article)]);
  const found = new Set<string>();
  for (const [folder, names] of folders) {
    const files = await readdir(folder).catch(() => []);
    const shared = new Set(files.filter((file) => !file.endsWith('.json')).map((file) => sidecarOf(file)));
    const sidecars = files.filter((file) => file.endsWith(SIDECAR_ENDING) && !shared.has(file));
    for (const name of names) for (const file of sidecars) if (isSidecarOf(name, file)) found.add(file.slice(sidecarOf(name).length - SIDECAR_ENDING.length + 1, -SIDECAR_ENDING.length));
  }
  return [...found].sort();
}
