import type { QuoteType, Span } from '../types';
import type { Attribution, Rule } from './attribution';
import type { Cue } from './cue';
import type { Source } from './speaker';

/** Who says a quote, and how that is known; the spans are of the paragraph that tells it. */
export interface Telling {
  readonly rule: Rule;
  readonly source?: Source;
  /** The words of saying. */
  readonly cue?: Span;
  /** One plain sentence on how the speaker was found. */
  readonly how: string;
}

/** A quote as its paragraph shows it; all spans are of the paragraph. */
export interface Draft {
  /** The content, at least one span. */
  readonly spans: Span[];
  type: QuoteType;
  readonly telling: Telling;
  /** Whether it is in marks and in no other quote: a quote after it that stands alone goes on with its speaker. */
  readonly speaks: boolean;
}

const HOW: Readonly<Record<Cue['order'], string>> = {
  before: 'Named before the verb of saying.',
  after: 'Named after the verb of saying.',
  shared: 'The subject of the sentence, which speaks here too.',
  according: 'Named as the source.',
  agent: 'Named after “by”.',
  quoted: 'Quoted by somebody else.',
};

/** What an attribution tells. */
export function toldBy({ cue, said, source }: Attribution, rule: Rule): Telling {
  return { rule, source, cue: said, how: HOW[cue.order] };
}

/** What is told without words of saying. */
export function told(rule: Rule, source: Source | undefined, how: string): Telling {
  return { rule, source, cue: undefined, how };
}

/** Order by start, the longest first. */
export function byPosition(a: Draft, b: Draft): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

function startOf({ spans }: Draft): number {
  return spans[0]?.start ?? 0;
}

function endOf({ spans }: Draft): number {
  return spans[spans.length - 1]?.end ?? 0;
}
