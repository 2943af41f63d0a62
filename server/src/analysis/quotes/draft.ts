import type { Mention, Quote, QuoteType, Span } from '../types';
import type { Attribution, Rule } from './attribution';
import type { Cue } from './cue';
import type { Frame } from './frame';
import type { People, Sourced } from './people';
import type { Source } from './speaker';

/** Where a row lies in the article. */
export interface Spot {
  readonly row: Frame;
  /** Where its paragraph starts. */
  readonly base: number;
  /** The mentions of its paragraph. */
  readonly mentions: readonly Mention[];
}

/** A quote as it is put together; spans are absolute. */
export interface Draft {
  readonly spans: Span[];
  type: QuoteType;
  rule: Rule;
  source?: Sourced;
  cue?: Span;
  /** One plain sentence on how the speaker was found. */
  how: string;
}

const HOW: Readonly<Record<Cue['order'], string>> = {
  before: 'Named before the verb of saying.',
  after: 'Named after the verb of saying.',
  shared: 'The subject of the sentence, which speaks here too.',
  according: 'Named as the source.',
  agent: 'Named after “by”.',
  quoted: 'Quoted by somebody else.',
};

/** A draft of the given spans, said by whom the attribution names. */
export function draftBy(spot: Spot, attribution: Attribution, spans: readonly Span[], type: QuoteType, rule: Rule): Draft {
  const draft: Draft = { spans: [...spans], type, rule, source: undefined, cue: undefined, how: '' };
  attributeDraft(draft, spot, attribution, rule);
  return draft;
}

/** Says who speaks; the first attribution of a draft stays. */
export function attributeDraft(draft: Draft, spot: Spot, attribution: Attribution, rule: Rule): void {
  if (draft.cue !== undefined) return;
  draft.source = inArticle(spot, attribution.source);
  draft.cue = shift(spot, attribution.said);
  draft.rule = rule;
  draft.how = HOW[attribution.cue.order];
}

/** A source of a row, placed in the article. */
export function inArticle(spot: Spot, source: Source): Sourced {
  return { start: source.start + spot.base, end: source.end + spot.base, mention: source.name && spot.mentions[source.name.index], pronoun: source.pronoun };
}

/** A span of a paragraph, placed in the article. */
export function shift(spot: Spot, span: Span): Span {
  return { start: span.start + spot.base, end: span.end + spot.base };
}

/** The quotes of the drafts, in order; speakers are told in the order of the text. */
export function finishDrafts(drafts: readonly Draft[], people: People): readonly Quote[] {
  return drafts
    .map((draft) => ({ draft, start: draft.spans[0]?.start ?? 0, end: draft.spans[draft.spans.length - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ draft, start, end }): Quote => ({
      start,
      end,
      type: draft.type,
      spans: draft.spans.map((span) => ({ start: span.start, end: span.end })),
      speaker: draft.source && people.speaker(draft.source, draft.how),
      cue: draft.cue,
      source: draft.rule,
    }));
}
