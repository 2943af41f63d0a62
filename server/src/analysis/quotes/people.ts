import type { ReadDocument } from '../document';
import type { Mention, Span, Speaker } from '../types';
import type { Names } from './names';
import type { Source } from './speaker';

/** Turns the sources of quotes into speakers, in the order of the text. */
export interface People {
  /** The speaker that a source names; call it in the order of the text. */
  readonly speaker: (source: Source, how: string) => Speaker;
}

interface Candidate {
  readonly start: number;
  readonly piece: number;
  readonly name: string;
  readonly chain?: string;
}

const PERSONAL = new Set(['he', 'she']);
const COLLECTIVE = new Set(['it', 'they', 'we']);

/** Follows who was named, so that a pronoun can be told: the last person who was the first named of a sentence, or who spoke. */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], names: Names): People {
  const sentences = sentenceStarts(document);
  let next = 0;
  let sentence = 0;
  let lastSentence = -1;
  let person: Candidate | undefined;
  let group: Candidate | undefined;

  const candidate = (mention: Mention): Candidate => {
    const chain = names.chainOf(mention);
    return { start: mention.start, piece: pieceAt(document, mention.start), name: chain?.name ?? document.text.slice(mention.start, mention.end), chain: chain?.id };
  };
  const advance = (to: number): void => {
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= to) break;
      while (sentence + 1 < sentences.length && (sentences[sentence + 1] ?? Infinity) <= mention.start) sentence++;
      if (mention.label === 'PERSON') {
        if (lastSentence !== sentence || person === undefined) person = candidate(mention);
        lastSentence = sentence;
      } else if (mention.label === 'ORG' || mention.label === 'GPE') {
        group = candidate(mention);
      }
    }
  };
  return {
    speaker(source, how) {
      const text = document.text.slice(source.start, source.end);
      advance(source.start);
      if (source.mention !== undefined) {
        const known = candidate(source.mention);
        if (source.mention.label === 'PERSON') person = known;
        else group = known;
        return { start: source.start, end: source.end, name: known.name, chain: known.chain, reason: how };
      }
      const pronoun = source.pronoun ?? '';
      const meant = PERSONAL.has(pronoun) ? person : COLLECTIVE.has(pronoun) ? group : undefined;
      if (meant !== undefined && meant.piece === pieceAt(document, source.start)) {
        return { start: source.start, end: source.end, name: meant.name, chain: meant.chain, reason: `${how} “${text}” is taken to be ${meant.name}, named last.` };
      }
      return { start: source.start, end: source.end, name: text, reason: how };
    },
  };
}

function sentenceStarts(document: ReadDocument): readonly number[] {
  return document.paragraphs.flatMap((paragraph) => paragraph.reading.sentences.map((sentence) => paragraph.start + sentence.start));
}

/** Index of the piece that an offset lies in. */
export function pieceAt(document: ReadDocument, offset: number): number {
  let low = 0;
  let high = document.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
