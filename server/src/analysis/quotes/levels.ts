import type { Reading } from '../document';
import { attribute, type Attribution } from './attribution';
import { frame, type Frame } from './frame';
import type { Part } from './part';
import { indexNames, type LocalName, type Names } from './names';
import { credit, type Credit } from './unattributed';

/** A row of a paragraph, or of a text in marks inside it, with what its cues report. */
export interface Level {
  readonly row: Frame;
  /** The atoms of its texts in marks. */
  readonly marked: readonly number[];
  /** Who is named behind a colon at the end of a row of one sentence. */
  readonly credited?: Credit;
  readonly attributions: readonly Attribution[];
  /** What each text in marks is given to, by atom. */
  readonly owners: ReadonlyMap<number, Attribution>;
  /** 0 for the paragraph itself. */
  readonly depth: number;
}

/** Quotes in quotes are read to this depth. */
const DEPTH = 3;

/** Reads the rows of a paragraph in which there is anything to place. */
export function readLevels(reading: Reading, parts: readonly Part[], names: readonly LocalName[]): readonly Level[] {
  const levels: Level[] = [];
  readLevel(levels, reading, parts, { from: 0, to: parts.length, first: 0, last: reading.tokens.length - 1, depth: 0 }, indexNames(names));
  return levels;
}

/** The parts from `from` to `to` (exclusive) among the tokens from `first` to `last`. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

function readLevel(levels: Level[], reading: Reading, parts: readonly Part[], range: Range, names: Names): void {
  const outer: number[] = [];
  for (let index = range.from; index < range.to; index++) {
    const last = parts[outer[outer.length - 1] ?? -1];
    const part = parts[index];
    if (part !== undefined && (last === undefined || part.firstToken > last.lastToken)) outer.push(index);
  }
  const row = frame(reading, outer.flatMap((index) => parts[index] ?? []), range.first, range.last, names);
  const { attributions, owners } = attribute(row);
  const credited = range.depth === 0 && attributions.length === 0 ? credit(row) : undefined;
  if (outer.length > 0 || attributions.length > 0 || credited !== undefined) levels.push({ row, marked: markedAtoms(row), credited, attributions, owners, depth: range.depth });
  if (range.depth === DEPTH) return;
  for (const [order, index] of outer.entries()) {
    const part = parts[index];
    if (part === undefined) continue;
    const first = part.opens ? part.firstToken + 1 : part.firstToken;
    const last = part.closes ? part.lastToken - 1 : part.lastToken;
    readLevel(levels, reading, parts, { from: index + 1, to: outer[order + 1] ?? range.to, first, last, depth: range.depth + 1 }, names);
  }
}

function markedAtoms(row: Frame): readonly number[] {
  return row.atoms.flatMap((index, atom) => (index < 0 ? [atom] : []));
}
