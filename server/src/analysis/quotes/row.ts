import type { Span, Term } from '../types';
import type { Attribution, Spoken } from './attribution';
import { told, toldBy, type Draft, type Telling } from './draft';
import { isPunctuation, partAt, spanOf, wordAt, type Frame } from './frame';
import type { Part } from './part';
import { isWhole, lookAt, type Look } from './kind';
import type { Level } from './levels';
import type { Shown } from './shown';
import { continues, herald, introducesTerm, isLedToByAdverbs, isNamedWork, standsAlone, subjectBefore, type Credit } from './unattributed';
import { CLAUSE, MARKED_ONLY, NAMING } from './verbs';

/** A piece of a quote of the paragraphs before; it tells who speaks where they did not. */
export interface Resumed {
  readonly part: Part;
  readonly telling?: Telling;
}

/** What has been found in a paragraph so far. */
export interface Found {
  readonly shown: Shown;
  readonly drafts: Draft[];
  readonly terms: Term[];
  /** The next piece of the quote that goes on from the paragraphs before. */
  resumed: Resumed | undefined;
  /** The quote that goes on in the next paragraph. */
  ahead: Draft | undefined;
}

/** A row whose texts in marks are made quotes and terms. */
interface Reader {
  readonly found: Found;
  readonly row: Frame;
  /** Whether it lies inside a quote. */
  readonly inside: boolean;
  /** The quote that an attribution made. */
  readonly made: Map<Attribution, Draft>;
}

/** Makes quotes and terms of the texts in marks and the reported clauses of a row. */
export function readRow(found: Found, { row, depth, attributions, owners, credited, marked }: Level): void {
  const reader: Reader = { found, row, inside: depth > 0, made: new Map() };
  for (const attribution of attributions) {
    if (attribution.clause === undefined || (reader.inside && reportsThemselves(row, attribution))) continue;
    found.drafts.push({ spans: [...attribution.clause.spans], type: 'indirect', telling: toldBy(attribution, attribution.clause.rule), speaks: false });
  }
  if (credited !== undefined) readCredited(reader, credited);
  let before = -1;
  for (const atom of marked) {
    const part = partAt(row, atom);
    if (part === undefined || atom < (credited?.colon ?? 0)) continue;
    for (let next = attributions[before + 1]; next !== undefined && next.cue.to < atom; next = attributions[before + 1]) before++;
    const owner = owners.get(atom);
    const spoken = reader.inside && owner !== undefined && !(owner.cue.frames & CLAUSE) ? undefined : owner?.spoken.get(atom);
    if (found.shown.resumes && comesBack(found, part)) found.resumed = { part, telling: owner && spoken && toldBy(owner, spoken.rule) };
    else if (owner !== undefined && spoken !== undefined) readSpoken(reader, part, owner, spoken);
    else readUnattributed(reader, atom, part, attributions[before]);
  }
}

/** Whether somebody quoted reports what they say themselves: "I would say that …" is no second quote. */
function reportsThemselves(row: Frame, attribution: Attribution): boolean {
  const { subject } = attribution.cue;
  return subject !== undefined && /^(?:i|we|you)$/.test(wordAt(row, subject.first));
}

/** A headline that ends with its source, "…: KCNA". */
function readCredited(reader: Reader, { colon, source }: Credit): void {
  const { row, found } = reader;
  const whole = partAt(row, 0);
  const telling = told('quotes/before-colon', source, 'Named behind the colon.');
  if (whole !== undefined && colon === 1) {
    quote(reader, whole, isWhole(lookAt(row, whole), false) ? 'direct' : 'mixed', telling);
    return;
  }
  if (found.shown.isHeadline) found.drafts.push({ spans: [spanOf(row, 0, colon - 1)], type: 'indirect', telling, speaks: false });
  for (let atom = 0; atom < colon; atom++) {
    const part = partAt(row, atom);
    if (part !== undefined) quote(reader, part, 'mixed', telling);
  }
}

function readSpoken(reader: Reader, part: Part, owner: Attribution, { atom, rule, fragment }: Spoken): void {
  const { row, made } = reader;
  const look = lookAt(row, part);
  const joined = made.get(owner);
  if (fragment ? isTerm(row, atom, look, owner) : isWork(atom, look, owner)) {
    reader.found.terms.push({ start: part.start, end: part.end, source: 'quotes/title' });
  } else if (joined !== undefined && rule === 'quotes/after-cue' && !fragment && isNextPiece(row, atom, joined)) {
    joined.type = 'direct';
    extend(reader, joined, part);
  } else {
    made.set(owner, quote(reader, part, isWhole(look, fragment) ? 'direct' : 'mixed', toldBy(owner, rule)));
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
function isNextPiece(row: Frame, atom: number, { telling }: Draft): boolean {
  return telling.rule === 'quotes/before-cue' || isPunctuation(row, atom - 1) || partAt(row, atom - 1) !== undefined;
}

/** A text in marks without a cue: the next piece of a quote, a quote of somebody known from what is around it, or a term. */
function readUnattributed(reader: Reader, atom: number, part: Part, before: Attribution | undefined): void {
  const { row, made, inside } = reader;
  const broken = before && made.get(before);
  if (before !== undefined && broken?.type === 'direct' && continues(row, atom, before)) {
    extend(reader, broken, part);
    return;
  }
  const look = lookAt(row, part);
  if (!inside && look.words > 3 && (look.ended || !part.closes || comesBack(reader.found, part)) && standsAlone(row, atom)) {
    const source = subjectBefore(row, atom);
    quote(reader, part, 'direct', source === undefined ? told('quotes/alone', undefined, '') : told('quotes/after-subject', source, 'The subject of the sentence before.'));
    return;
  }
  if (!inside && (look.words > 3 || look.ended) && isLedToByAdverbs(row, atom)) {
    quote(reader, part, 'direct', told('quotes/alone', undefined, ''));
    return;
  }
  const source = !inside && (look.words > 3 || look.ended) ? herald(row, atom) : undefined;
  if (source !== undefined) {
    quote(reader, part, 'direct', told('quotes/after-colon', source, 'The subject of the sentence that leads to the quote.'));
    return;
  }
  reader.found.terms.push({ start: part.start, end: part.end, source: look.title ? 'quotes/title' : 'quotes/term' });
}

function quote({ found, inside }: Reader, part: Part, type: 'direct' | 'mixed', telling: Telling): Draft {
  const draft: Draft = { spans: [contentOf(part)], type, telling, speaks: !inside };
  found.drafts.push(draft);
  if (goesAhead(found, part)) found.ahead = draft;
  return draft;
}

function extend({ found }: Reader, draft: Draft, part: Part): void {
  draft.spans.push(contentOf(part));
  if (goesAhead(found, part)) found.ahead = draft;
}

/** Whether the text in marks comes from the paragraphs before. */
function comesBack({ shown }: Found, part: Part): boolean {
  return shown.back !== undefined && part.firstToken === 0;
}

/** Whether it goes on in the next paragraph. */
function goesAhead({ shown }: Found, part: Part): boolean {
  return shown.ahead && !part.closes;
}

function contentOf({ start, end }: Part): Span {
  return { start, end };
}
