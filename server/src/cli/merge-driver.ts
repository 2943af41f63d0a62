import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mergeSidecars, type MergeConflict } from '../annotations/merge-sidecars';
import { readSidecar } from '../annotations/read-sidecar';
import type { Json, JsonObject, Sidecar } from '../annotations/sidecar';
import { formatSidecar } from '../annotations/write-sidecar';
import { shorten } from '../features/words';
import { decodeArticle } from '../lsp/decode-article';
import { describeFileError } from '../lsp/file-error';
import { findArticleOf } from './find-article-of';
import type { Surroundings } from './surroundings';
import { writeWhole } from './write-whole';

/** The files of a merge, as git names them. */
export interface MergeFiles {
  /** What both sides began with; empty where there was none. */
  readonly base: string;
  /** Our side: the result is written over it. */
  readonly ours: string;
  readonly theirs: string;
  /** Where the sidecar lies in the working tree. */
  readonly path?: string;
}

/** Most conflicts that are told one by one. */
const TOLD = 20;

/**
 * `newsmark merge-driver %O %A %B %P`: merges sidecars by annotation over the file of our side, which is written whole or not
 * at all.
 * @returns the exit status: 0 where all was merged, 1 where something is left for a person to settle
 */
export async function mergeFiles(files: MergeFiles, around: Surroundings): Promise<number> {
  const name = files.path ?? files.ours;
  const say = (message: string): void => void around.stderr.write(`newsmark: ${name}: ${message}\n`);
  const base = await readVersion(files.base, around.cwd, true);
  const ours = await readVersion(files.ours, around.cwd);
  const theirs = await readVersion(files.theirs, around.cwd);
  if (base.problem !== undefined) say(`The version that both sides began with ${base.problem}. What one side has deleted is kept.`);
  if (ours.sidecar === undefined || theirs.sidecar === undefined) {
    if (ours.problem !== undefined) say(`Our version ${ours.problem}.`);
    if (theirs.problem !== undefined) say(`Their version ${theirs.problem}.`);
    say('Nothing was merged: our version is left as it is.');
    return 1;
  }
  const text = await readArticleText(files.path, around.cwd);
  const { sidecar, conflicts } = mergeSidecars({ base: base.sidecar, ours: ours.sidecar, theirs: theirs.sidecar }, text);
  try {
    await writeWhole(resolve(around.cwd, files.ours), formatSidecar(sidecar));
  } catch (error) {
    say(`The result ${describeFileError(error, 'written')}.`);
    return 1;
  }
  for (const conflict of conflicts.slice(0, TOLD)) say(`${describeConflict(conflict)}.`);
  if (conflicts.length > TOLD) say(`${conflicts.length - TOLD} more conflicts.`);
  if (conflicts.length > 0) say('Both sides are kept in the file. Settle the conflicts in the editor, or choose between a decision and what its "against" says; then add the file.');
  return conflicts.length > 0 || base.problem !== undefined ? 1 : 0;
}

interface Version {
  readonly sidecar?: Sidecar;
  /** The rest of a sentence. */
  readonly problem?: string;
}

/** @param mayBeEmpty git gives an empty file where both sides began with none */
async function readVersion(path: string, cwd: string, mayBeEmpty = false): Promise<Version> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
  if (mayBeEmpty && bytes.length === 0) return {};
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'is not UTF-8 text' };
  }
  const { sidecar, problem } = readSidecar(content);
  return problem === undefined ? { sidecar } : { problem: `cannot be used: line ${problem.line} ${problem.reason}` };
}

/** The text of the article of a sidecar in the working tree, where there is one. */
async function readArticleText(sidecar: string | undefined, cwd: string): Promise<string | undefined> {
  const path = sidecar === undefined ? undefined : await findArticleOf(resolve(cwd, sidecar));
  if (path === undefined) return undefined;
  try {
    return decodeArticle(await readFile(path)).text;
  } catch {
    return undefined;
  }
}

function describeConflict(conflict: MergeConflict): string {
  switch (conflict.kind) {
    case 'decision': return `${quoted(conflict.decision.text)} (${conflict.decision.layer}) was decided on in two ways`;
    case 'overlap': return `${conflict.decisions.map(({ text }) => quoted(text)).join(' and ')} (${conflict.decisions[0].layer}) overlap, only one of them can hold`;
    case 'file': return `the sides give two values for ${Object.keys(conflict.fields).map((field) => `"${field}"`).join(' and ')}${dayOf(conflict.fields)}`;
    case 'unknown': return `a decision of a newer version (${JSON.stringify(conflict.decision['layer'])}) was changed by both sides`;
  }
}

function dayOf({ date }: JsonObject): string {
  const other: Json | undefined = date;
  return typeof other === 'string' ? `, theirs is ${other}` : '';
}

function quoted(text: string): string {
  return `"${shorten(text.replace(/\s+/g, ' '), 60)}"`;
}
