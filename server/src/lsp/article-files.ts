import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import { shorten } from '../features/words';
import type { ServerSettings } from './protocol';

/**
 * Whether a document counts as an article: an unsaved one does, a file where its path in its workspace folder matches
 * an include glob and no exclude glob. Outside all folders the whole path counts. Case is ignored. What excludes a folder
 * excludes all that it holds.
 * @param folders URIs of the workspace folders
 */
export function isArticle(uri: string, folders: readonly string[], files: ServerSettings['files']): boolean {
  const { scheme, path } = parse(uri) ?? NOWHERE;
  if (scheme === 'untitled') return true;
  const name = pathInFolder(uri, path, folders);
  return matches(name, files.include) && !matches(name, files.exclude.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]));
}

/** One sentence on the first glob that does not say what was meant; `undefined` where all can be read. */
export function globProblem(files: ServerSettings['files']): string | undefined {
  for (const name of ['include', 'exclude'] as const) {
    for (const glob of files[name]) {
      try {
        picomatch.makeRe(glob, { strictBrackets: true });
      } catch (error) {
        return `newsmark.files.${name}: "${shorten(glob, 60)}" is no glob pattern. ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }
  return undefined;
}

function pathInFolder(uri: string, path: string, folders: readonly string[]): string {
  const folderPath = parse(innermostFolder(uri, folders) ?? '')?.path ?? '';
  return folderPath === '' ? path.replace(/^\/+/, '') : path.slice(folderPath.length);
}

/** The workspace folder that a document lies in, the innermost of several, with `/` at its end; `undefined` outside all. */
export function innermostFolder(uri: string, folders: readonly string[]): string | undefined {
  const around = folders.map((folder) => folder.replace(/\/*$/, '/')).filter((folder) => uri.startsWith(folder));
  return around.reduce<string | undefined>((longest, folder) => (folder.length > (longest?.length ?? 0) ? folder : longest), undefined);
}

const NOWHERE = { scheme: '', path: '' };

/** `undefined` for what is no URI: clients send such. */
function parse(uri: string): { readonly scheme: string; readonly path: string } | undefined {
  try {
    return URI.parse(uri);
  } catch {
    return undefined;
  }
}

function matches(name: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matcher(glob)(name));
}

const matchers = new Map<string, (name: string) => boolean>();

function matcher(glob: string): (name: string) => boolean {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  const made = compile(glob);
  matchers.set(glob, made);
  return made;
}

/** A glob that cannot be read matches nothing. */
function compile(glob: string): (name: string) => boolean {
  try {
    return picomatch(glob, { dot: true, nocase: true, windows: false });
  } catch {
    return () => false;
  }
}
