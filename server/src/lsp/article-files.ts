import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { ServerSettings } from './protocol';

/**
 * Whether a document counts as an article: an unsaved one does, a file where its path in its workspace folder matches
 * an include glob and no exclude glob. Outside all folders the whole path counts. Case is ignored.
 * @param folders URIs of the workspace folders
 */
export function isArticle(uri: string, folders: readonly string[], files: ServerSettings['files']): boolean {
  const { scheme, path } = URI.parse(uri);
  if (scheme === 'untitled') return true;
  const name = pathInFolder(uri, path, folders);
  return matches(name, files.include) && !matches(name, files.exclude);
}

function pathInFolder(uri: string, path: string, folders: readonly string[]): string {
  const around = folders.map((folder) => folder.replace(/\/*$/, '/')).filter((folder) => uri.startsWith(folder));
  const innermost = around.reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
  return innermost === '' ? path.replace(/^\/+/, '') : path.slice(URI.parse(innermost).path.length);
}

function matches(name: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matcher(glob)(name));
}

const matchers = new Map<string, (name: string) => boolean>();

function matcher(glob: string): (name: string) => boolean {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  const made = picomatch(glob, { dot: true, nocase: true, windows: false });
  matchers.set(glob, made);
  return made;
}
