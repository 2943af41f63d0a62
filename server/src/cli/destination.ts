import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { codeOf, describeFileError } from '../lsp/file-error';
import type { ArticleFile } from './find-articles';

/** The formats that records can be written in. */
export const FORMATS = ['jsonl', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Where records go. */
export interface Destination {
  /** Gives the reason where nothing can be written at all: a sentence without its full stop. */
  open(): Promise<string | undefined>;
  /** Writes one record, a line of JSON; says where it cannot. */
  write(article: ArticleFile, record: string): Promise<Refusal | undefined>;
  close(): Promise<void>;
}

/** Why a record was not written. */
export interface Refusal {
  /** The rest of a sentence that begins with the name of the article. */
  readonly reason: string;
  /** The next one would fare no better. */
  readonly isLast: boolean;
}

/** What is wrong with one path; every other error is one of the folder or the disk. */
const PATH_ERRORS: ReadonlySet<string | undefined> = new Set(['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'ENAMETOOLONG', 'EINVAL']);

/** Writes records to a stream as they come: a line each, or as one JSON array. Waits where the reader is slower. */
export function toStream(stream: Writable, format: Format): Destination {
  let written = 0;
  return {
    open: () => Promise.resolve(undefined),
    async write(_article, record) {
      const before = format === 'jsonl' ? '' : written === 0 ? '[\n' : ',\n';
      written++;
      await send(stream, `${before}${record}${format === 'jsonl' ? '\n' : ''}`);
      return undefined;
    },
    async close() {
      if (format === 'json') await send(stream, written === 0 ? '[]\n' : '\n]\n');
    },
  };
}

/** Writes to a stream and waits until it takes more. */
export async function send(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/**
 * Writes every record into a file of its own below a folder, `a/b.newsmark.json` for the name `a/b.txt`: indented as
 * JSON, one line as JSONL. A file appears whole or not at all. Two articles never go into one file: the second is refused.
 */
export function toFolder(folder: string, format: Format): Destination {
  const writers = new Map<string, string>();
  return {
    async open() {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK);
        return undefined;
      } catch (error) {
        return `${folder} ${describeFileError(error, 'written')}`;
      }
    },
    async write(article, record) {
      const name = `${article.name.replace(/\.txt$/i, '')}.newsmark.${format}`;
      const first = writers.get(name);
      if (first !== undefined) return { reason: `would be written over ${first}, as ${name}; annotate it into another folder`, isLast: false };
      writers.set(name, article.id);
      const path = join(folder, name);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.part`, `${format === 'json' ? indent(record) : record}\n`);
        await rename(`${path}.part`, path);
        return undefined;
      } catch (error) {
        return { reason: `has no record: ${path} ${describeFileError(error, 'written')}`, isLast: !PATH_ERRORS.has(codeOf(error)) };
      }
    },
    close: () => Promise.resolve(),
  };
}

/** A `.json` file is opened by people. */
function indent(record: string): string {
  return JSON.stringify(JSON.parse(record), undefined, 2);
}
