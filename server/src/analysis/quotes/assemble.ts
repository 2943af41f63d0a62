import type { ReadDocument } from '../document';
import type { Quote, QuoteType, Span, Term } from '../types';
import { attribute, type Attribution } from './attribution';
import { cueSpan, mainSubject } from './cues';
import { frame, isPunctuation, partAt, wordAt, type Frame } from './frame';
import { isWhole, lookAt } from './kind';
import type { MarkedPart, MarkedText, MarkedTexts } from './marked-text';
import type { Names } from './names';
import { pieceAt, type People } from './people';
import { sourceOf, type Source } from './speaker';
import { MARKED_ONLY, NAMING } from './verbs';

/** A quote as it is put together. */
interface Draft {
  readonly spans: Span[];
  type: QuoteType;
  source?: Source;
  cue?: Span;
  rule: string;
  how: string;
}

export interface Assembled {
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
}

/** Goes through the article and makes quotes and terms of its texts in marks and its reported clauses. */
export function assemble(document: ReadDocument, marked: MarkedTexts, names: Names, people: People): Assembled {
  const drafts: Draft[] = [];
  const terms: Term[] = [];
  const byText = new Map<MarkedText, Draft>();
  let last: { draft: Draft; paragraph: number } | undefined;

  const readRow = (row: Frame, index: number, inside: boolean): void => {
    const attributions = attribute(row, names);
    const owner = new Map<number, { attribution: Attribution; rule: string; fragment: boolean }>();
    for (const attribution of attributions) {
      for (const { atom, rule, fragment } of attribution.spoken) owner.set(atom, { attribution, rule, fragment });
      if (attribution.clause !== undefined && !(inside && firstPerson(row, attribution))) drafts.push(clauseDraft(row, attribution, attribution.clause, names));
    }
    const made = new Map<Attribution, Draft>();
    for (let atom = 0; atom < row.atoms.length; atom++) {
      const part = partAt(row, atom);
      if (part === undefined) continue;
      const known = byText.get(part.text);
      if (known !== undefined && !known.spans.some((span) => span.start === part.start)) known.spans.push(part);
      const owned = owner.get(atom);
      const look = lookAt(row, part);
      if (owned !== undefined) {
        const { attribution, rule, fragment } = owned;
        const joined = made.get(attribution);
        if (known !== undefined) {
          attributeDraft(known, row, attribution, rule, names);
        } else if (fragment && ((look.title && !look.ended && !(attribution.cue.frames & (NAMING | MARKED_ONLY))) || introducesTerm(row, atom))) {
          terms.push({ start: part.start, end: part.end, source: 'quotes/title' });
        } else if (joined !== undefined && rule === 'quotes/after-cue' && !fragment && (joined.rule === 'quotes/before-cue' || isPunctuation(row, atom - 1) || partAt(row, atom - 1) !== undefined)) {
            joined.type = 'direct';
          joined.spans.push(part);
          byText.set(part.text, joined);
        } else {
          const draft: Draft = { spans: [part], type: isWhole(look, fragment) ? 'direct' : 'mixed', rule, how: '' };
          attributeDraft(draft, row, attribution, rule, names);
          made.set(attribution, draft);
          byText.set(part.text, draft);
          drafts.push(draft);
          last = { draft, paragraph: index };
        }
        continue;
      }
      if (known !== undefined) continue;
      const before = continued(row, atom, attributions, made);
      if (before !== undefined) {
        before.spans.push(part);
        byText.set(part.text, before);
        continue;
      }
      const sentence = row.sentences.find((range) => range.start === atom);
      const alone = sentence !== undefined && isAlone(row, atom, sentence) && look.words > 3 && (look.ended || !part.text.closed || part.text.parts.length > 1);
      if (!inside && alone) {
        const draft: Draft = { spans: [part], type: 'direct', rule: 'quotes/alone', how: '' };
        const subject = subjectBefore(row, atom, names);
        if (subject !== undefined) {
          draft.source = subject;
          draft.rule = 'quotes/after-subject';
          draft.how = 'The subject of the sentence before.';
        } else if (last !== undefined && last.paragraph >= index - 1 && last.draft.source !== undefined && pieceAt(document, last.draft.spans[0]?.start ?? 0) === pieceAt(document, part.start)) {
          draft.source = last.draft.source;
          draft.rule = 'quotes/carried-over';
          draft.how = 'Carried over from the quote before.';
        }
        byText.set(part.text, draft);
        drafts.push(draft);
        last = { draft, paragraph: index };
        continue;
      }
      const heralded = !inside && (look.words > 3 || look.ended) ? herald(row, atom, names) : undefined;
      if (heralded !== undefined) {
        const draft: Draft = { spans: [part], type: 'direct', rule: 'quotes/after-colon', how: 'The subject of the sentence that leads to the quote.', source: heralded };
        byText.set(part.text, draft);
        drafts.push(draft);
        last = { draft, paragraph: index };
        continue;
      }
      terms.push({ start: part.start, end: part.end, source: look.title ? 'quotes/title' : 'quotes/term' });
    }
  };

  for (const [index, paragraph] of document.paragraphs.entries()) {
    const { speech, tokens } = paragraph.reading;
    if (paragraph.role === 'boilerplate' || (!speech.speaks && !marked.parts.has(index))) continue;
    const parts = marked.parts.get(index) ?? [];
    const outer = outermost(parts);
    readRow(frame(paragraph, speech, outer, 0, tokens.length - 1), index, false);
    for (const part of outer) {
      const inner = parts.filter((other) => other !== part && other.start >= part.start && other.end <= part.end);
      readRow(frame(paragraph, speech, outermost(inner), part.firstToken + 1, part.text.closed ? part.lastToken - 1 : part.lastToken), index, true);
    }
  }
  const quotes = drafts
    .map((draft) => ({ draft, start: draft.spans[0]?.start ?? 0, end: draft.spans[draft.spans.length - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes: quotes.map(({ draft, start, end }) => finish(draft, start, end, people)), terms: terms.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function outermost(parts: readonly MarkedPart[]): readonly MarkedPart[] {
  const outer: MarkedPart[] = [];
  for (const part of parts) if (part.start >= (outer[outer.length - 1]?.end ?? 0)) outer.push(part);
  return outer;
}

/** Whether somebody quoted reports what they say themselves: "I would say that …" is no second quote. */
function firstPerson(row: Frame, attribution: Attribution): boolean {
  const { subject } = attribution.cue;
  return subject !== undefined && /^(?:i|we|you)$/.test(wordAt(row, subject.first));
}

function clauseDraft(row: Frame, attribution: Attribution, clause: readonly Span[], names: Names): Draft {
  const draft: Draft = { spans: [...clause], type: 'indirect', rule: attribution.clauseRule ?? '', how: '' };
  attributeDraft(draft, row, attribution, draft.rule, names);
  return draft;
}

function attributeDraft(draft: Draft, row: Frame, attribution: Attribution, rule: string, names: Names): void {
  const { cue } = attribution;
  if (cue.subject === undefined || draft.cue !== undefined) return;
  draft.source = sourceOf(row, cue.subject, names);
  draft.cue = cueSpan(row, cue);
  draft.rule = rule;
  draft.how = HOW[cue.order];
}

const HOW: Readonly<Record<Attribution['cue']['order'], string>> = {
  before: 'Named before the verb of saying.',
  after: 'Named after the verb of saying.',
  shared: 'The subject of the sentence, which speaks here too.',
  according: 'Named as the source.',
  agent: 'Named after “by”.',
  quoted: 'Quoted by somebody else.',
};

const TERM_WORDS = new Set('named titled entitled nicknamed word phrase term slogan nickname motto'.split(' '));

/** Whether the words before marks make them a name or a word: "the term “X”", "the so-called “X”". */
function introducesTerm(row: Frame, atom: number): boolean {
  const before = wordAt(row, atom - 1);
  return TERM_WORDS.has(before) || (before === 'called' && wordAt(row, atom - 3) === 'so');
}

/** Whether nothing but punctuation follows in the sentence. */
function isAlone(row: Frame, atom: number, sentence: Span): boolean {
  for (let at = atom + 1; at < sentence.end; at++) if (!isPunctuation(row, at)) return false;
  return true;
}

/** Who leads to the text in marks at `atom` with a colon: the subject of the sentence, or all that stands before the colon. */
function herald(row: Frame, atom: number, names: Names): Source | undefined {
  const sentence = row.sentences.find((range) => range.start < atom && atom < range.end);
  if (sentence === undefined || wordAt(row, atom - 1) !== ':') return undefined;
  const subject = mainSubject(row, sentence, atom - 1, names);
  return subject && sourceOf(row, subject, names);
}

/** The person that the sentence before the one at `atom` is about, where it holds no speech itself. */
function subjectBefore(row: Frame, atom: number, names: Names): Source | undefined {
  const sentence = row.sentences.find((range) => range.end === atom);
  if (sentence === undefined) return undefined;
  for (let at = sentence.start; at < sentence.end; at++) if (partAt(row, at) !== undefined) return undefined;
  const subject = mainSubject(row, sentence, sentence.end, names);
  const source = subject && sourceOf(row, subject, names);
  return source?.mention?.label === 'PERSON' || source?.pronoun === 'he' || source?.pronoun === 'she' ? source : undefined;
}

/** The quote that the text in marks at `atom` goes on with: "“…,” she said. “…”" */
function continued(row: Frame, atom: number, attributions: readonly Attribution[], made: ReadonlyMap<Attribution, Draft>): Draft | undefined {
  for (let index = attributions.length - 1; index >= 0; index--) {
    const attribution = attributions[index];
    if (attribution === undefined || attribution.cue.to >= atom) continue;
    const draft = made.get(attribution);
    if (draft === undefined || draft.type !== 'direct' || attribution.clause !== undefined || !attribution.spoken.some((spoken) => spoken.rule === 'quotes/before-cue')) return undefined;
    const first = row.sentences.findIndex((sentence) => attribution.cue.to < sentence.end);
    const here = row.sentences.findIndex((sentence) => atom < sentence.end);
    if (here === first) return /^[,:;.]$/.test(wordAt(row, atom - 1)) ? draft : undefined;
    if (here !== first + 1 || row.sentences[here]?.start !== atom) return undefined;
    for (let between = attribution.cue.to + 1; between < atom; between++) if (partAt(row, between) !== undefined) return undefined;
    return draft;
  }
  return undefined;
}

function finish(draft: Draft, start: number, end: number, people: People): Quote {
  return {
    start,
    end,
    type: draft.type,
    spans: draft.spans.map((span) => ({ start: span.start, end: span.end })),
    speaker: draft.source && people.speaker(draft.source, draft.how),
    cue: draft.cue,
    source: draft.rule,
  };
}
