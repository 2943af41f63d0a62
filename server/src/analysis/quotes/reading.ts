import type { Token } from '../types';
import type { Gender } from './gender';
import { readMarks, type QuoteMark } from './marks';
import type { LocalName } from './names';
import { readOwnTexts, type OwnTexts } from './own-texts';
import { pairMarks, type PairedMarks } from './pairing';
import { pronounsOf, type Pronouns } from './pronouns';
import type { Said } from './said';
import { CUE_VERBS, type CueVerb } from './verbs';
import { classify } from './words';

/** What the quote layer reads from one paragraph alone; all indices are token indices of the paragraph. */
export interface SpeechReading {
  readonly marks: readonly QuoteMark[];
  /** The marks as they pair inside the paragraph. */
  readonly paired: PairedMarks;
  readonly own: OwnTexts;
  /** Whether its marks pair without a rest and without a finding, as most do. */
  readonly isSound: boolean;
  /** Word classes of every token, see `words.ts`. */
  readonly classes: readonly number[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** The tokens that could be verbs of saying. */
  readonly verbs: ReadonlyMap<number, CueVerb>;
  /** Whom its pronouns speak of. */
  readonly pronouns: Pronouns | undefined;
  /** Whether anything here can introduce or hold speech. */
  readonly speaks: boolean;
  /** What was read last from the paragraph as its article showed it, to be read again only where the article shows it otherwise. */
  readonly kept: Kept;
}

/** What hangs on more than the text of a paragraph, as it was read last; what is read anew takes its place. */
export interface Kept {
  names: readonly LocalName[];
  /** The gender of whom the pronouns speak of, where that can be the person named first. */
  about?: Gender | undefined;
  said?: Said;
}

/** Words other than verbs that introduce speech. */
const OTHER_CUES = new Set(['according', 'per', ':']);

/** Reads marks, word classes and possible verbs of saying. */
export function readSpeech(paragraph: string, tokens: readonly Token[]): SpeechReading {
  const classes: number[] = [];
  const words: string[] = [];
  const verbs = new Map<number, CueVerb>();
  let speaks = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const lower = token.text.toLowerCase();
    words.push(lower);
    classes.push(classify(paragraph, token, lower));
    const verb = token.kind === 'word' ? CUE_VERBS.get(lower) : undefined;
    if (verb !== undefined) verbs.set(index, verb);
    speaks ||= verb !== undefined || OTHER_CUES.has(lower);
  }
  const marks = readMarks(paragraph, tokens);
  const paired = pairMarks(marks);
  const own = readOwnTexts(tokens, marks, paired);
  const isSound = own.open === undefined && own.findings.length === 0;
  return { marks, paired, own, isSound, classes, words, verbs, pronouns: pronounsOf(tokens, words, own.parts), speaks: speaks || marks.length > 0, kept: { names: [] } };
}
