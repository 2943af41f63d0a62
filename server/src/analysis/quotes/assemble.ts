import type { ReadDocument } from '../document';
import type { Mention, Term } from '../types';
import { told } from './draft';
import type { Gender } from './gender';
import { namesIn, type LocalName } from './names';
import { pieceAt } from './piece-at';
import { shift, type Place } from './place';
import type { Placed } from './placed';
import { saidIn, type Said } from './said';
import type { Tied } from './ties';

/** What the paragraphs of an article say, put together. */
export interface Assembly {
  /** In order of position, longest first. */
  readonly drafts: readonly Placed[];
  readonly terms: readonly Term[];
  /** Of every mention of the article how its paragraph knows it. */
  readonly names: readonly LocalName[];
  readonly bound: readonly Bound[];
}

/** Mentions of a paragraph (`from` to `to`, exclusive) whose persons, if they are one, its pronouns speak of. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly gender: Gender;
}

/** What has been put together so far. */
interface Assembler {
  readonly document: ReadDocument;
  readonly drafts: Placed[];
  readonly terms: Term[];
  /** The quotes that go on in the next paragraph, by their text in marks, see {@link Ties}. */
  readonly byText: Map<number, Placed>;
  /** The last quote that a quote which stands alone may go on with. */
  last?: Placed;
}

/** Puts together what the paragraphs say: what is in marks over several of them, and speakers carried over. */
export function assemble(document: ReadDocument, { ties }: Tied, mentions: readonly Mention[]): Assembly {
  const { paragraphs } = document;
  const assembler: Assembler = { document, drafts: [], terms: [], byText: new Map() };
  const names = new Array<LocalName>(mentions.length);
  const bound: Bound[] = [];
  let mention = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const { start, role, reading } = paragraph;
    const own = namesIn(paragraph, mentions, mention);
    const firstMention = mention;
    for (const name of own) names[mention++] = name;
    const { about } = reading.speech.kept;
    if (about !== undefined) bound.push({ from: firstMention, to: mention, gender: about });
    if (role === 'boilerplate' || !reading.speech.speaks) continue;
    const tied = ties.get(index);
    const resumed = tied?.back === undefined ? undefined : assembler.byText.get(tied.back);
    const said = saidIn(reading, {
      names: own,
      isHeadline: role === 'headline' || role === 'subheading',
      back: tied?.by,
      resumes: resumed !== undefined,
      ahead: tied?.ahead !== undefined,
    });
    if (said.drafts.length === 0 && said.terms.length === 0 && resumed === undefined) continue;
    const place: Place = { start, paragraph: index, firstMention };
    if (resumed !== undefined) resume(resumed, said, place);
    placeSaid(assembler, said, place, tied?.ahead);
  }
  return { drafts: assembler.drafts, terms: assembler.terms, names, bound };
}

/** A quote of the paragraphs before goes on here. The order stays: it ran to the end of its paragraph, so none that starts with it was longer. */
function resume(quote: Placed, { resumed }: Said, place: Place): void {
  if (resumed === undefined) return;
  (quote.more ??= []).push(shift(resumed.part, place.start));
  quote.last = place.paragraph;
  if (quote.telling.cue !== undefined || resumed.telling === undefined) return;
  quote.telling = resumed.telling;
  quote.told = place;
}

function placeSaid(assembler: Assembler, { drafts, terms, ahead }: Said, place: Place, text: number | undefined): void {
  for (const draft of drafts) {
    const placed: Placed = { draft, place, telling: draft.telling, told: place, more: undefined, last: place.paragraph };
    if (draft.telling.rule === 'quotes/alone') carryOver(assembler, placed);
    if (draft.speaks) assembler.last = placed;
    if (draft === ahead && text !== undefined) assembler.byText.set(text, placed);
    assembler.drafts.push(placed);
  }
  for (const { start, end, source } of terms) assembler.terms.push({ start: start + place.start, end: end + place.start, source });
}

/** Gives a quote that stands alone to who spoke last, in this paragraph or the one before, not in another article of the file. */
function carryOver({ document, last }: Assembler, alone: Placed): void {
  const source = last?.telling.source;
  if (last === undefined || source === undefined || last.last < alone.place.paragraph - 1) return;
  if (pieceAt(document, last.place.start) !== pieceAt(document, alone.place.start)) return;
  alone.telling = told('quotes/carried-over', source, 'Carried over from the quote before.');
  alone.told = last.told;
}
