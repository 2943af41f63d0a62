import { access, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayOf } from '../annotations/calendar-date';
import { readSidecar } from '../annotations/read-sidecar';
import { sidecarOf, type Sidecar } from '../annotations/sidecar';
import { findSidecarOwner } from '../annotations/sidecar-owner';
import { decodeArticle } from '../lsp/decode-article';
import { codeOf, describeFileError } from '../lsp/file-error';

/** The text of an article with the sidecar beside it. */
export interface Article {
  readonly text: string;
  readonly sidecar?: Sidecar;
  /** The day on which the file was last changed, `YYYY-MM-DD`. */
  readonly day?: string;
  /** What is worth knowing about the file: the rest of a sentence that begins with its name. */
  readonly notes: readonly string[];
}

/** Reads an article file with the sidecar of an annotator, or the one without a name; gives the reason where it, or its sidecar, cannot be used. */
export async function readArticle(path: string, annotator?: string): Promise<Article | { readonly error: string }> {
  let bytes: Uint8Array;
  let day: string;
  try {
    bytes = await readFile(path);
    day = dayOf((await stat(path)).mtimeMs);
  } catch (error) {
    return { error: describeFileError(error, 'read') };
  }
  const decoded = decodeArticle(bytes);
  if (decoded.error !== undefined) return { error: decoded.error };
  const { text, note } = decoded;
  const notes = note === undefined ? [] : [note];
  const sidecarPath = sidecarOf(path, annotator);
  const owner = annotator === undefined ? undefined : await findSidecarOwner(path, sidecarPath, isThere);
  if (owner !== undefined) return { error: `cannot have decisions of ${annotator}: they would lie in ${basename(sidecarPath)}, which belongs to ${basename(owner)}; rename one of the articles` };
  let content: string;
  try {
    content = await readFile(sidecarPath, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { text, day, notes };
    return { error: `has a sidecar, ${basename(sidecarPath)}, that ${describeFileError(error, 'read')}` };
  }
  const { sidecar, problem } = readSidecar(content);
  if (problem) return { error: `has a sidecar that cannot be used: ${basename(sidecarPath)}, line ${problem.line}, ${problem.reason}` };
  return { text, sidecar, day, notes };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
