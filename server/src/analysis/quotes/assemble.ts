import type { ReadDocument, ReadParagraph } from '../document';
import type { Mention, Quote, Term } from '../types';
import type { Attribution, Spoken } from './attribution';
import { attributeDraft, draftBy, finishDrafts, inArticle, shift, type Draft, type Spot } from './draft';
import { isPunctuation, partAt, spanOf, wordAt, type Frame } from './frame';
import { isWhole, lookAt, type Look } from './kind';
import { readLevels, type Level } from './levels';
import type { MarkedPart, MarkedText, MarkedTexts } from './marked-text';
import { namesIn } from './names';
import { pieceAt, type People, type Sourced } from './people';
import { continues, herald, introducesTerm, isNamedWork, standsAlone, subjectBefore, type Credit } from './unattributed';
import { CLAUSE, MARKED_ONLY, NAMING } from './verbs';

/** What has been put together so far. */
interface Assembly {
  readonly document: ReadDocument;
  readonly drafts: Draft[];
  readonly terms: Term[];
  readonly byText: Map<MarkedText, Draft>;
  /** The last direct or mixed quote and its paragraph. */
  last?: { readonly draft: Draft; readonly paragraph: number };
}

/** A row being put together. */
interface Reader extends Spot {
  readonly paragraph: number;
  /** Whether it lies inside a quote. */
  readonly inside: boolean;
  readonly made: Map<Attribution, Draft>;
  /** The texts in marks of the row, in order. */
  readonly parts: readonly MarkedPart[];
}

/** Makes quotes and terms of the texts in marks and the reported clauses of the article. */
export function assemble(document: ReadDocument, marked: MarkedTexts, mentions: readonly Mention[], people: People): { readonly quotes: readonly Quote[]; readonly terms: readonly Term[] } {
  const assembly: Assembly = { document, drafts: [], terms: [], byText: new Map() };
  let first = 0;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    while ((mentions[first]?.start ?? Infinity) < paragraph.start) first++;
    const parts = marked.parts.get(index) ?? [];
    if (paragraph.role === 'boilerplate' || (!paragraph.reading.speech.speaks && parts.length === 0)) continue;
    const names = namesIn(paragraph, mentions, first, paragraph.reading.speech.levels.read?.names);
    const levels = readLevels(paragraph.reading, parts, names);
    const here = levels.length > 0 ? mentions.slice(first, first + names.length) : [];
    for (const level of levels) {
      const ofLevel = level.parts.flatMap((part) => parts[part] ?? []);
      putTogether(assembly, { row: level.row, base: paragraph.start, mentions: here, paragraph: index, inside: level.depth > 0, made: new Map(), parts: ofLevel }, level, paragraph);
    }
  }
  return { quotes: finishDrafts(assembly.drafts, people), terms: assembly.terms.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function putTogether(assembly: Assembly, reader: Reader, level: Level, paragraph: ReadParagraph): void {
  const { row } = reader;
  const { attributions, owners } = level;
  for (const attribution of attributions) {
    if (attribution.clause === undefined || (reader.inside && reportsThemselves(row, attribution))) continue;
    const spans = attribution.clause.spans.map((span) => shift(reader, span));
    assembly.drafts.push(draftBy(reader, attribution, spans, 'indirect', attribution.clause.rule));
  }
  const credited = level.credited === undefined ? -1 : placeCredited(assembly, reader, paragraph, level.credited);
  let before = -1;
  for (const atom of level.marked) {
    const part = markedAt(reader, atom);
    if (part === undefined || atom < credited) continue;
    for (let next = attributions[before + 1]; next !== undefined && next.cue.to < atom; next = attributions[before + 1]) before++;
    const known = assembly.byText.get(part.text);
    if (known !== undefined && known.spans[known.spans.length - 1]?.start !== part.start) known.spans.push(part);
    const owner = owners.get(atom);
    const spoken = reader.inside && owner !== undefined && !(owner.cue.frames & CLAUSE) ? undefined : owner?.spoken.get(atom);
    if (owner !== undefined && spoken !== undefined) placeSpoken(assembly, reader, part, owner, spoken, known);
    else if (known === undefined) placeUnattributed(assembly, reader, atom, part, attributions[before]);
  }
}

/** The text in marks at an atom. */
function markedAt(reader: Reader, atom: number): MarkedPart | undefined {
  const index = reader.row.atoms[atom];
  return index !== undefined && index < 0 ? reader.parts[-1 - index] : undefined;
}

/** A headline that ends with its source, "…: KCNA"; returns the atom up to which it is placed. */
function placeCredited(assembly: Assembly, reader: Reader, paragraph: ReadParagraph, { colon, source }: Credit): number {
  const { row } = reader;
  const whole = markedAt(reader, 0);
  const common = { rule: 'quotes/before-colon', source: inArticle(reader, source), how: 'Named behind the colon.' } as const;
  if (whole !== undefined && colon === 1) {
    keep(assembly, reader, whole, { spans: [whole], type: isWhole(lookAt(row, whole), false) ? 'direct' : 'mixed', ...common });
    return colon;
  }
  if (paragraph.role === 'headline' || paragraph.role === 'subheading') {
    assembly.drafts.push({ spans: [shift(reader, spanOf(row, 0, colon - 1))], type: 'indirect', ...common });
  }
  for (let atom = 0; atom < colon; atom++) {
    const part = markedAt(reader, atom);
    if (part !== undefined) keep(assembly, reader, part, { spans: [part], type: 'mixed', ...common });
  }
  return colon;
}

/** Whether somebody quoted reports what they say themselves: "I would say that …" is no second quote. */
function reportsThemselves(row: Frame, attribution: Attribution): boolean {
  const { subject } = attribution.cue;
  return subject !== undefined && /^(?:i|we|you)$/.test(wordAt(row, subject.first));
}

function placeSpoken(assembly: Assembly, reader: Reader, part: MarkedPart, owner: Attribution, spoken: Spoken, known: Draft | undefined): void {
  const { row, made } = reader;
  const look = lookAt(row, part);
  const joined = made.get(owner);
  if (known !== undefined) {
    attributeDraft(known, reader, owner, spoken.rule);
  } else if (spoken.fragment ? isTerm(row, spoken.atom, look, owner) : isWork(spoken.atom, look, owner)) {
    assembly.terms.push({ start: part.start, end: part.end, source: 'quotes/title' });
  } else if (joined !== undefined && spoken.rule === 'quotes/after-cue' && !spoken.fragment && isNextPiece(row, spoken.atom, joined)) {
    joined.type = 'direct';
    joined.spans.push(part);
    assembly.byText.set(part.text, joined);
  } else {
    const draft = draftBy(reader, owner, [part], isWhole(look, spoken.fragment) ? 'direct' : 'mixed', spoken.rule);
    made.set(owner, draft);
    keep(assembly, reader, part, draft);
  }
}

function isTerm(row: Frame, atom: number, look: Look, owner: Attribution): boolean {
  return (look.title && !look.ended && !(owner.cue.frames & (NAMING | MARKED_ONLY))) || introducesTerm(row, atom) || isNamedWork(row, atom);
}

/** Whether the text in marks is what somebody wrote or read, not their words: "was writing “The Long Road Home”". */
function isWork(atom: number, look: Look, owner: Attribution): boolean {
  const base = owner.cue.verb?.base;
  return (base === 'write' || base === 'read') && atom === owner.cue.to + 1 && look.title && !look.ended && look.words > 1;
}

/** Whether the text in marks is the next piece of a broken quote, rather than one more quote of the same cue. */
function isNextPiece(row: Frame, atom: number, quote: Draft): boolean {
  return quote.rule === 'quotes/before-cue' || isPunctuation(row, atom - 1) || partAt(row, atom - 1) !== undefined;
}

/** A text in marks without a cue: the next piece of a quote, a quote of somebody known from what is around it, or a term. */
function placeUnattributed(assembly: Assembly, reader: Reader, atom: number, part: MarkedPart, before: Attribution | undefined): void {
  const { row, made, inside } = reader;
  const broken = before && made.get(before);
  if (before !== undefined && broken?.type === 'direct' && continues(row, atom, before)) {
    broken.spans.push(part);
    assembly.byText.set(part.text, broken);
    return;
  }
  const look = lookAt(row, part);
  if (!inside && look.words > 3 && (look.ended || !part.closes || part.text.parts.length > 1) && standsAlone(row, atom)) {
    keep(assembly, reader, part, aloneDraft(assembly, reader, atom, part));
    return;
  }
  const heralded = !inside && (look.words > 3 || look.ended) ? herald(row, atom) : undefined;
  if (heralded !== undefined) {
    keep(assembly, reader, part, { spans: [part], type: 'direct', rule: 'quotes/after-colon', source: inArticle(reader, heralded), how: 'The subject of the sentence that leads to the quote.' });
    return;
  }
  assembly.terms.push({ start: part.start, end: part.end, source: look.title ? 'quotes/title' : 'quotes/term' });
}

/** A quote that is a sentence of its own: of the person the sentence before is about, else of who spoke last. */
function aloneDraft(assembly: Assembly, reader: Reader, atom: number, part: MarkedPart): Draft {
  const draft: Draft = { spans: [part], type: 'direct', rule: 'quotes/alone', how: '' };
  const subject = subjectBefore(reader.row, atom);
  if (subject !== undefined) return { ...draft, source: inArticle(reader, subject), rule: 'quotes/after-subject', how: 'The subject of the sentence before.' };
  const carried = carriedOver(assembly, reader, part);
  if (carried !== undefined) return { ...draft, source: carried, rule: 'quotes/carried-over', how: 'Carried over from the quote before.' };
  return draft;
}

function carriedOver(assembly: Assembly, reader: Reader, part: MarkedPart): Sourced | undefined {
  const { last, document } = assembly;
  const from = last?.draft.spans[0];
  if (last === undefined || from === undefined || last.paragraph < reader.paragraph - 1) return undefined;
  return pieceAt(document, from.start) === pieceAt(document, part.start) ? last.draft.source : undefined;
}

function keep(assembly: Assembly, reader: Reader, part: MarkedPart, draft: Draft): void {
  assembly.byText.set(part.text, draft);
  assembly.drafts.push(draft);
  if (!reader.inside) assembly.last = { draft, paragraph: reader.paragraph };
}
