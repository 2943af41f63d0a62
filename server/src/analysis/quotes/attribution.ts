import type { Span } from '../types';
import { clauseAround, leadsToSpeech } from './clause';
import { complementOf, type Complement } from './complement';
import { cueSpan, type Cue } from './cue';
import { findCues } from './find-cues';
import { isPause, partAt, spanOf, wordAt, type Frame } from './frame';
import type { Part } from './part';
import { sourceOf, type Source } from './speaker';
import { CLAUSE, INVERTS } from './verbs';

/** Which pattern made a quote; what a hover shows as its source. */
export type Rule =
  | 'quotes/before-cue' | 'quotes/after-cue' | 'quotes/in-clause'
  | 'quotes/according-to' | 'quotes/clause-after-cue' | 'quotes/clause-before-cue'
  | 'quotes/after-colon' | 'quotes/before-colon' | 'quotes/after-subject' | 'quotes/carried-over' | 'quotes/alone';

/** A text in marks that a cue makes speech. */
export interface Spoken {
  readonly atom: number;
  readonly rule: Rule;
  /** Whether it is a fragment inside a clause of the reporter. */
  readonly fragment: boolean;
}

/** A cue with the speech it reports. */
export interface Attribution {
  readonly cue: Cue;
  /** The words of saying, in the paragraph. */
  readonly said: Span;
  /** Whom the subject of the cue names. */
  readonly source: Source;
  readonly spoken: Map<number, Spoken>;
  /** A reported clause without marks, as spans of the paragraph. */
  clause?: { readonly spans: readonly Span[]; readonly rule: Rule } | undefined;
}

/** What each text in marks of a row is given to, by atom. */
type Owners = Map<number, Attribution>;

/** Finds what the cues of a row report, in order of the cues. */
export function attribute(row: Frame): { readonly attributions: readonly Attribution[]; readonly owners: ReadonlyMap<number, Attribution> } {
  const attributions: Attribution[] = [];
  const owners: Owners = new Map();
  for (const sentence of row.sentences) {
    const cues = findCues(row, sentence);
    for (const [order, cue] of cues.entries()) {
      if (cue.subject === undefined) continue;
      const next = cues[order + 1];
      const attribution: Attribution = { cue, said: cueSpan(row, cue), source: sourceOf(row, cue.subject), spoken: new Map() };
      const complement = complementOf(row, sentence, cue, next);
      const answered = takeSpeechBefore(row, attribution, sentence, complement, owners);
      if (!answered && complement.kind === 'none') takeClauseAround(row, attribution, sentence, next, owners);
      if (!answered || complement.kind === 'speech' || wordAt(row, complement.from) === 'that') takeAfter(row, attribution, complement, owners);
      dropSame(attributions[attributions.length - 1], attribution);
      if (attribution.spoken.size > 0 || attribution.clause !== undefined) attributions.push(attribution);
    }
  }
  return { attributions, owners };
}

/** One clause is said once: by the attribution around it, which comes later. */
function dropSame(before: Attribution | undefined, after: Attribution): void {
  const [one, other] = [before?.clause?.spans, after.clause?.spans];
  if (before !== undefined && one?.[0]?.start === other?.[0]?.start && one?.[one.length - 1]?.end === other?.[other.length - 1]?.end) before.clause = undefined;
}

/** Speech right before the attribution: "“…,” she said"; a sentence of its own may do so too: "“…?” Ruiz asked." */
function takeSpeechBefore(row: Frame, attribution: Attribution, sentence: Span, complement: Complement, owners: Owners): boolean {
  const { cue } = attribution;
  const pause = isPause(row, cue.from - 1);
  const atom = pause ? cue.from - 2 : cue.from - 1;
  const part = partAt(row, atom);
  if (part === undefined || cue.order === 'shared' || !(cue.frames & (CLAUSE | INVERTS))) return false;
  if (atom < sentence.start && !(complement.kind === 'none' && cue.frames & CLAUSE && !owners.has(atom))) return false;
  const ending = lastInside(row, part);
  const opens = atom <= sentence.start || isMark(row, atom - 1);
  if (!pause && atom > sentence.start && !/^[,?!]$/.test(ending)) return false;
  if (!opens && (ending !== ',' || cue.order === 'according')) return false;
  take(attribution, { atom, rule: 'quotes/before-cue', fragment: false }, owners);
  return true;
}

/** A clause before the attribution, or around it, what others say in it included: "Kim has denied it, officials said". */
function takeClauseAround(row: Frame, attribution: Attribution, sentence: Span, next: Cue | undefined, owners: Owners): void {
  const { cue } = attribution;
  if (!(cue.frames & CLAUSE) || cue.order === 'shared' || cue.order === 'agent') return;
  const ranges = clauseAround(row, sentence, cue, next);
  if (ranges.length === 0) return;
  for (const range of ranges) {
    for (let atom = range.start; atom < range.end; atom++) {
      if (partAt(row, atom) !== undefined && !owners.has(atom)) take(attribution, { atom, rule: 'quotes/in-clause', fragment: true }, owners);
    }
  }
  const rule = cue.order === 'according' ? 'quotes/according-to' : 'quotes/clause-before-cue';
  attribution.clause = { spans: ranges.map((range) => spanOf(row, range.start, range.end - 1)), rule };
}

/** Speech or a clause after the cue. */
function takeAfter(row: Frame, attribution: Attribution, complement: Complement, owners: Owners): void {
  if (complement.kind === 'none') return;
  const spoken = complement.kind === 'speech' ? endOfSpeech(row, complement) : complement.from - 1;
  const goesOn = complement.kind !== 'speech' || isFragment(row, spoken, complement);
  for (let atom = complement.from; atom < (goesOn ? complement.to : spoken + 1); atom++) {
    if (partAt(row, atom) !== undefined) take(attribution, { atom, rule: atom <= spoken ? 'quotes/after-cue' : 'quotes/in-clause', fragment: goesOn }, owners);
  }
  if (goesOn && leadsToSpeech(row, complement.to)) take(attribution, { atom: complement.to + 1, rule: 'quotes/after-cue', fragment: false }, owners);
  if (goesOn && complement.kind !== 'loose' && complement.to > complement.from && (complement.kind === 'clause' || attribution.cue.frames & CLAUSE)) {
    const rule = attribution.cue.order === 'according' ? 'quotes/according-to' : 'quotes/clause-after-cue';
    attribution.clause = { spans: [spanOf(row, complement.from, complement.to - 1)], rule };
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

/** Whether the clause goes on after the marks, so that they hold a part of it: "said “no need” would arise". */
function isFragment(row: Frame, last: number, complement: Complement): boolean {
  const part = partAt(row, last);
  if (part === undefined || /^[,.!?…]+$/.test(lastInside(row, part)) || last + 1 >= complement.to) return false;
  return !isMark(row, last + 1) && !/^(?:in|on|at|to|of|as|when|during|after|before|while|for|from)$/.test(wordAt(row, last + 1));
}

function isMark(row: Frame, atom: number): boolean {
  return /^[,;:.—–-]$/.test(wordAt(row, atom));
}

/** Gives a text in marks to a cue; a later cue takes it over, except where it stands right before its own. */
function take(attribution: Attribution, spoken: Spoken, owners: Owners): void {
  const owner = owners.get(spoken.atom);
  if (owner?.spoken.get(spoken.atom)?.rule === 'quotes/before-cue') return;
  owner?.spoken.delete(spoken.atom);
  owners.set(spoken.atom, attribution);
  attribution.spoken.set(spoken.atom, spoken);
}

/** The last token inside the marks. */
function lastInside(row: Frame, part: Part): string {
  const token = row.reading.tokens[part.closes ? part.lastToken - 1 : part.lastToken];
  return token?.text ?? '';
}
