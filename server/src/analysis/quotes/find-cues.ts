import type { Span } from '../types';
import type { Cue } from './cue';
import { has, isCapital, verbAt, wordAt, type Frame } from './frame';
import { nounPhraseAfter } from './noun-phrase';
import { named as nameBehind } from './subject';
import { verbCue } from './verb-cue';
import { CLAUSE, RULING } from './verbs';
import { DETERMINER } from './words';

/** The expressions of saying in a sentence, in order. */
export function findCues(row: Frame, sentence: Span): readonly Cue[] {
  const cues: Cue[] = [];
  for (let atom = sentence.start; atom < sentence.end; atom++) {
    const cue = cueAt(row, sentence, atom, cues);
    if (cue === undefined || (cue.frames & RULING && !isBench(row, cue))) continue;
    cues.push(cue);
    atom = Math.max(atom, cue.last, cue.order === 'quoted' ? cue.to : 0);
  }
  const opening = cues[0];
  if (opening?.first === sentence.start && opening.order === 'shared') {
    const subject = cues.find((cue) => cue.order === 'before' || cue.order === 'after')?.subject;
    if (subject !== undefined) cues[0] = { ...opening, subject };
  }
  return cues;
}

const BENCH = new Set('court courts judge judges justice justices tribunal jury magistrate magistrates inquiry panel commission ombudsman ruling verdict order judgment judgement'.split(' '));

function isBench(row: Frame, cue: Cue): boolean {
  if (cue.subject === undefined) return false;
  for (let at = cue.subject.first; at <= cue.subject.last; at++) if (BENCH.has(wordAt(row, at))) return true;
  return false;
}

function cueAt(row: Frame, sentence: Span, atom: number, before: readonly Cue[]): Cue | undefined {
  const word = wordAt(row, atom);
  if (word === 'according' && wordAt(row, atom + 1) === 'to') return accordingTo(row, sentence, atom, atom + 1);
  if (word === 'per' && (atom === sentence.start || (!has(row, atom + 1, DETERMINER) && isCapital(row, atom + 1)))) return accordingTo(row, sentence, atom, atom);
  const verb = verbAt(row, atom);
  if (verb === undefined) return undefined;
  if (isCapital(row, atom) && atom > sentence.start) return undefined;
  return verbCue(row, sentence, atom, verb, before);
}

function accordingTo(row: Frame, sentence: Span, first: number, last: number): Cue | undefined {
  const subject = nounPhraseAfter(row, last + 1, sentence.end, { titles: true });
  if (subject === undefined) return undefined;
  const more = wordAt(row, subject.last + 1) === 'and' ? nounPhraseAfter(row, subject.last + 2, sentence.end, { titles: true }) : undefined;
  const joined = more !== undefined && (wordAt(row, more.last + 1) === ',' || more.last + 1 >= sentence.end - 1);
  const named = joined ? undefined : nameBehind(row, sentence, subject);
  return { first, last, frames: CLAUSE, subject: named ?? subject, from: first, to: joined ? more.last : (named ?? subject).last, order: 'according' };
}
