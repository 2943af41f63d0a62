import type { Reading } from '../document';
import type { Span } from '../types';
import type { Names } from './names';
import type { Part } from './part';
import type { SpeechReading } from './reading';
import type { CueVerb } from './verbs';
import { CAPITAL, PUNCTUATION } from './words';

/**
 * A stretch of a paragraph as a row of atoms: its tokens, with each text in marks as one atom, so that a sentence reads
 * the same whatever is quoted in it. Atoms are numbered from 0; offsets are relative to the paragraph.
 */
export interface Frame {
  readonly reading: Reading;
  readonly speech: SpeechReading;
  /** A token's index, or `-1 - n` for the n-th of {@link parts}. */
  readonly atoms: readonly number[];
  readonly parts: readonly Part[];
  /** Sentences as ranges of atoms, end exclusive. */
  readonly sentences: readonly Span[];
  /** For every atom the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly names: Names;
}

/** The frame of the tokens from `first` to `last` with `parts` (in order, apart from each other) as atoms. */
export function frame(reading: Reading, parts: readonly Part[], first: number, last: number, names: Names): Frame {
  const atoms: number[] = [];
  let next = 0;
  for (let token = first; token <= last; token++) {
    const part = parts[next];
    if (part !== undefined && token === part.firstToken) {
      atoms.push(-1 - next++);
      token = part.lastToken;
    } else {
      atoms.push(token);
    }
  }
  const bare: Frame = { reading, speech: reading.speech, atoms, parts, sentences: [], sentenceOf: [], names };
  const sentences = sentencesOf(bare);
  const sentenceOf: number[] = [];
  for (const [index, sentence] of sentences.entries()) for (let atom = sentence.start; atom < sentence.end; atom++) sentenceOf.push(index);
  return { ...bare, sentences, sentenceOf };
}

/** More atoms than this are no sentence but a list or a page without full stops; the bound keeps the work linear. */
const LONGEST = 250;

function sentencesOf(row: Frame): readonly Span[] {
  const ranges: Span[] = [];
  const ends = row.reading.sentences;
  let sentence = 0;
  let from = 0;
  for (let atom = 0; atom < row.atoms.length; atom++) {
    const end = endOf(row, atom);
    while ((ends[sentence]?.end ?? Infinity) < end) sentence++;
    if (ends[sentence]?.end === end || atom - from >= LONGEST) {
      ranges.push({ start: from, end: atom + 1 });
      from = atom + 1;
    }
  }
  if (from < row.atoms.length) ranges.push({ start: from, end: row.atoms.length });
  return ranges;
}

/** The text in marks at an atom. */
export function partAt(row: Frame, atom: number): Part | undefined {
  const index = row.atoms[atom];
  return index !== undefined && index < 0 ? row.parts[-1 - index] : undefined;
}

/** Word classes of an atom; 0 for a text in marks and outside the row. */
export function classesAt(row: Frame, atom: number): number {
  const index = row.atoms[atom];
  return index === undefined || index < 0 ? 0 : (row.speech.classes[index] ?? 0);
}

export function has(row: Frame, atom: number, bits: number): boolean {
  return (classesAt(row, atom) & bits) !== 0;
}

/** The atom's word in lower case; empty for a text in marks and outside the row. */
export function wordAt(row: Frame, atom: number): string {
  const index = row.atoms[atom];
  return index === undefined || index < 0 ? '' : (row.speech.words[index] ?? '');
}

export function verbAt(row: Frame, atom: number): CueVerb | undefined {
  const index = row.atoms[atom];
  return index === undefined || index < 0 ? undefined : row.speech.verbs.get(index);
}

/** Offset where an atom starts. */
export function startOf(row: Frame, atom: number): number {
  const index = row.atoms[atom] ?? 0;
  return row.reading.tokens[index < 0 ? (row.parts[-1 - index]?.firstToken ?? 0) : index]?.start ?? 0;
}

/** Offset where an atom ends. */
export function endOf(row: Frame, atom: number): number {
  const index = row.atoms[atom] ?? 0;
  return row.reading.tokens[index < 0 ? (row.parts[-1 - index]?.lastToken ?? 0) : index]?.end ?? 0;
}

/** The span of the atoms from `first` to `last`. */
export function spanOf(row: Frame, first: number, last: number): Span {
  return { start: startOf(row, first), end: endOf(row, last) };
}

export function isPunctuation(row: Frame, atom: number): boolean {
  return has(row, atom, PUNCTUATION);
}

export function isCapital(row: Frame, atom: number): boolean {
  return has(row, atom, CAPITAL);
}

/** A comma or a dash between clauses. */
export function isPause(row: Frame, atom: number): boolean {
  const word = wordAt(row, atom);
  return word === ',' || word === '—' || word === '–';
}

/** A mark that ends a clause for good. */
export function isSentenceMark(row: Frame, atom: number): boolean {
  return /^[.!?;…]+$/.test(wordAt(row, atom));
}
