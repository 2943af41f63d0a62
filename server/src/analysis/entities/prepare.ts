import type { Reading } from '../document';
import { isUpper } from '../segment/characters';
import type { Token } from '../types';
import { nameDateline } from './datelines';
import { repairNames } from './repair';
import { locateNames, type LocatedName } from './located';
import type { Settled } from './settle';

/** What the whole-article step needs of one paragraph; kept as long as its reading, so that an edit prepares one paragraph. */
export interface PreparedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tagger's names with their edges repaired. */
  readonly names: readonly LocatedName[];
  /** Tokens that begin with a capital letter. */
  readonly capitals: readonly number[];
  /** Words written in lower case. */
  readonly small: ReadonlySet<string>;
  /** For each token, whether it is the first word of its sentence. */
  readonly opens: Uint8Array;
  /** For each token, whether its sentence is written in title case or capitals, where capitals tell nothing. */
  readonly loud: Uint8Array;
  /** The words that decide what is known of it elsewhere: those with a capital letter, and those of its names. */
  readonly words: ReadonlySet<string>;
  /** Its names as the article settled them last. */
  settled?: Settled;
}

const prepared = new WeakMap<Reading, PreparedParagraph>();

export function prepareParagraph(reading: Reading): PreparedParagraph {
  const known = prepared.get(reading);
  if (known !== undefined) return known;
  const { text: paragraph, tokens } = reading;
  const capitals: number[] = [];
  const words = new Set<string>();
  const small = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (!isUpper(paragraph, token.start)) {
      small.add(token.text);
      return;
    }
    capitals.push(index);
    words.add(token.text);
  });
  const { opens, loud } = readSentences(reading, paragraph);
  const names = nameDateline(paragraph, tokens, repairNames(paragraph, tokens, locateNames(paragraph, tokens, reading.names, loud)), reading.line.dateline);
  for (const name of names) for (const word of name.words) words.add(word);
  const result: PreparedParagraph = { text: paragraph, tokens, names, capitals, small, opens, loud, words, settled: undefined };
  prepared.set(reading, result);
  return result;
}

/** From this share of capitalised words on (the first left out), a sentence is a title. */
const TITLE_SHARE = 0.7;
/** Only words of so many letters are counted: shorter ones stay small in titles. */
const COUNTED = 4;

function readSentences(reading: Reading, paragraph: string): { readonly opens: Uint8Array; readonly loud: Uint8Array } {
  const { tokens, sentences } = reading;
  const opens = new Uint8Array(tokens.length);
  const loud = new Uint8Array(tokens.length);
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let words = 0;
    let capitals = 0;
    let open = false;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= sentence.end) break;
      if (token.kind !== 'word') continue;
      if (!open) opens[at] = 1;
      else if (token.end - token.start >= COUNTED) {
        words++;
        if (isUpper(paragraph, token.start)) capitals++;
      }
      open = true;
    }
    if (words >= 2 && capitals >= words * TITLE_SHARE) loud.fill(1, first, at);
  }
  return { opens, loud };
}
