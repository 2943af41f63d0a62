import type { Span } from '../types';
import { clauseAround, complementOf, type Complement } from './complement';
import { findCues, type Cue } from './cues';
import { partAt, spanOf, wordAt, type Frame } from './frame';
import type { MarkedPart } from './marked-text';
import type { Names } from './names';
import { CLAUSE, INVERTS } from './verbs';

/** Speech found in a row, by a cue of it. */
export interface Attribution {
  readonly row: Frame;
  readonly cue: Cue;
  /** Atoms of texts in marks that it makes speech. */
  readonly spoken: { atom: number; part: MarkedPart; rule: string; fragment: boolean }[];
  /** A reported clause without marks, as absolute spans. */
  clause?: readonly Span[];
  clauseRule?: string;
}

/** Finds for each sentence of a row which cue reports what. */
export function attribute(row: Frame, names: Names): readonly Attribution[] {
  const found: Attribution[] = [];
  const taken = new Map<number, Attribution>();
  for (const sentence of row.sentences) {
    const cues = findCues(row, sentence, names);
    let floor = sentence.start;
    for (const [order, cue] of cues.entries()) {
      if (cue.subject === undefined) continue;
      const attribution: Attribution = { row, cue, spoken: [] };
      const complement = complementOf(row, sentence, cue, cues[order + 1], names);
      takeBefore(attribution, sentence, complement, floor, cues[order + 1], names, taken);
      const answered = attribution.spoken.some((spoken) => spoken.rule === 'quotes/before-cue');
      if (!answered || complement.kind === 'speech' || wordAt(row, complement.from) === 'that') takeAfter(attribution, complement, taken);
      if (attribution.spoken.length > 0 || attribution.clause !== undefined) found.push(attribution);
      if (complement.kind === 'clause' && cue.order !== 'according') floor = Math.max(floor, cue.to + 1);
    }
  }
  return found;
}

/** Speech or a clause before the cue: "“…,” she said", "…, officials said". */
function takeBefore(attribution: Attribution, sentence: Span, complement: Complement, floor: number, next: Cue | undefined, names: Names, taken: Map<number, Attribution>): void {
  const { row, cue } = attribution;
  const comma = wordAt(row, cue.from - 1) === ',' || wordAt(row, cue.from - 1) === '—' || wordAt(row, cue.from - 1) === '–';
  const before = comma ? cue.from - 2 : cue.from - 1;
  const part = partAt(row, before);
  if (part !== undefined && cue.order !== 'shared' && (before >= sentence.start || (complement.kind === 'none' && cue.frames & CLAUSE && !taken.has(before)))) {
    const ending = lastCharacter(row, part);
    const open = comma || ending === ',' || ending === '?' || ending === '!' || before === sentence.start || before < sentence.start;
    const first = before <= sentence.start || isMark(row, before - 1);
    if (open && (first || (ending === ',' && cue.order !== 'according')) && (cue.frames & (CLAUSE | INVERTS) || cue.order === 'according')) {
      take(attribution, before, part, 'quotes/before-cue', false, taken);
      return;
    }
  }
  if (complement.kind !== 'none' || !(cue.frames & CLAUSE) || cue.order === 'shared' || cue.order === 'agent') return;
  const ranges = clauseAround(row, sentence, cue, floor, next, names);
  if (ranges.length === 0) return;
  for (const range of ranges) {
    for (let atom = range.start; atom < range.end; atom++) {
      const inner = partAt(row, atom);
      if (inner !== undefined && !taken.has(atom)) take(attribution, atom, inner, 'quotes/in-clause', true, taken);
    }
  }
  attribution.clause = ranges.map((range) => spanOf(row, range.start, range.end - 1));
  attribution.clauseRule = cue.order === 'according' ? 'quotes/according-to' : 'quotes/clause-before-cue';
}

function isMark(row: Frame, atom: number): boolean {
  return /^[,;:.—–-]$/.test(wordAt(row, atom));
}

function takeAfter(attribution: Attribution, complement: Complement, taken: Map<number, Attribution>): void {
  const { row } = attribution;
  if (complement.kind === 'none') return;
  if (complement.kind === 'speech') {
    const last = endOfSpeech(row, complement);
    const ending = partAt(row, last);
    const ended = ending !== undefined && /^[,.!?…]+$/.test(lastCharacter(row, ending));
    const goesOn = !ended && last + 1 < complement.to && !isMark(row, last + 1) && !/^(?:in|on|at|to|of|as|when|during|after|before|while|for|from)$/.test(wordAt(row, last + 1));
    for (let atom = complement.from; atom < complement.to; atom++) {
      const spoken = partAt(row, atom);
      if (spoken !== undefined && (atom <= last || goesOn)) take(attribution, atom, spoken, atom <= last ? 'quotes/after-cue' : 'quotes/in-clause', goesOn, taken);
    }
    if (goesOn && attribution.cue.frames & CLAUSE) {
      attribution.clause = [spanOf(row, complement.from, complement.to - 1)];
      attribution.clauseRule = 'quotes/clause-after-cue';
    }
    return;
  }
  for (let atom = complement.from; atom < complement.to; atom++) {
    const part = partAt(row, atom);
    if (part !== undefined) take(attribution, atom, part, 'quotes/in-clause', true, taken);
  }
  if (complement.kind === 'clause' && complement.to > complement.from) {
    attribution.clause = [spanOf(row, complement.from, complement.to - 1)];
    attribution.clauseRule = attribution.cue.order === 'according' ? 'quotes/according-to' : 'quotes/clause-after-cue';
  }
}

/** The last of the texts in marks that stand together after a cue: "“…,” “…” and “…”". */
function endOfSpeech(row: Frame, complement: Complement): number {
  let last = complement.from;
  for (let atom = complement.from + 1; atom < complement.to; atom++) {
    if (partAt(row, atom) !== undefined) last = atom;
    else if (!isMark(row, atom) && !/^(?:and|or|\[|\]|\(|\)|…|\.\.\.)$/.test(wordAt(row, atom))) break;
  }
  return last;
}

/** Gives a text in marks to a cue; a later cue that stands nearer takes it over, except from the words right before its own cue. */
function take(attribution: Attribution, atom: number, part: MarkedPart, rule: string, fragment: boolean, taken: Map<number, Attribution>): void {
  const before = taken.get(atom);
  if (before !== undefined) {
    const held = before.spoken.find((spoken) => spoken.atom === atom);
    if (held?.rule === 'quotes/before-cue') return;
    before.spoken.splice(before.spoken.findIndex((spoken) => spoken.atom === atom), 1);
  }
  taken.set(atom, attribution);
  attribution.spoken.push({ atom, part, rule, fragment });
}

/** The last character inside the marks. */
export function lastCharacter(row: Frame, part: MarkedPart): string {
  const tokens = row.paragraph.reading.tokens;
  const last = tokens[part.lastToken];
  if (part.text.closed && last !== undefined) return tokens[part.lastToken - 1]?.text ?? '';
  return last?.text ?? '';
}
