import type { Span, Token } from '../types';
import { findBehindTimestamp, findGlued, type GluedBoilerplate } from './boilerplate/glued';
import { matchLabels } from './boilerplate/labels';
import { matchBreadcrumb, matchNumber, matchWording, wordingsOf, type WordingOf } from './boilerplate/match';
import type { Prompt } from './boilerplate/prompt';
import { isByline, isNames } from './roles/byline';
import { isCaption, isCredit } from './roles/caption';
import { findDateline, type Dateline } from './roles/dateline';
import { isTimestamp } from './roles/timestamp';
import { shapeOf, type LineShape } from './shape';

/** What a paragraph says about its place on the page, read from it alone. Offsets are relative to the paragraph. */
export interface LineReading {
  readonly shape: LineShape;
  /** Says when the article was written and nothing else. */
  readonly isTimestamp: boolean;
  /** Says who wrote it. */
  readonly isByline: boolean;
  /** Names of people and nothing else: a byline where it stands beside a timestamp or the headline. */
  readonly isNames: boolean;
  readonly isCaption: boolean;
  /** The credit of a picture alone. */
  readonly isCredit: boolean;
  /** The dateline that opens it, up to its dash or colon. */
  readonly dateline?: Dateline;
  /** What it says as boilerplate; it may be part of the article all the same. */
  readonly prompt?: Prompt;
  /** Boilerplate inside a line of the article. */
  readonly glued: readonly GluedBoilerplate[];
}

/** Reads one paragraph for the layout of the page. */
export function readLine(paragraph: string, tokens: readonly Token[], sentences: readonly Span[]): LineReading {
  const shape = shapeOf(paragraph, tokens, sentences.length);
  const stamp = isTimestamp(tokens);
  const byline = !stamp && isByline(paragraph, tokens);
  const credit = isCredit(paragraph);
  const wordingOf = wordingsOf(paragraph, sentences);
  const isArticleLine = stamp || byline || credit;
  const prompt = isArticleLine ? undefined : strongest(paragraph, tokens, sentences, shape, wordingOf);
  return {
    shape,
    isTimestamp: stamp,
    isByline: byline,
    isNames: shape.marker === undefined && shape.words >= 2 && shape.words <= 16 && isNames(paragraph),
    isCaption: isCaption(paragraph, shape.isProse),
    isCredit: credit,
    dateline: findDateline(paragraph),
    prompt,
    glued: prompt !== undefined ? [] : byline ? findBehindTimestamp(paragraph, tokens) : findGlued(paragraph, tokens, sentences, wordingOf),
  };
}

/** A line counts as a prompt where its sentences do for the most part. */
const MOST = 0.6;

function strongest(paragraph: string, tokens: readonly Token[], sentences: readonly Span[], shape: LineShape, wordingOf: WordingOf): Prompt | undefined {
  const candidates = [matchLabels(tokens), matchNumber(paragraph), matchBreadcrumb(paragraph, shape), matchWording(paragraph), emptyItem(shape, tokens)];
  const whole = candidates.reduce<Prompt | undefined>((best, prompt) => (prompt !== undefined && (best === undefined || prompt.weight > best.weight) ? prompt : best), undefined);
  if (whole !== undefined || sentences.length < 2 || sentences.length > 12) return whole;
  if (wordingOf(0) === undefined && wordingOf(sentences.length - 1) === undefined) return undefined;
  let length = 0;
  let best: Prompt | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const prompt = wordingOf(index);
    if (prompt === undefined) continue;
    length += sentence.end - sentence.start;
    if (best === undefined || prompt.weight > best.weight) best = prompt;
  }
  return length >= MOST * paragraph.length ? best : undefined;
}

/** A bullet with nothing behind it, as icons leave it, or marks alone; a rule of asterisks or dashes parts sections of a story. */
function emptyItem(shape: LineShape, tokens: readonly Token[]): Prompt | undefined {
  if (shape.words > 0 || tokens.length === 0) return undefined;
  if (shape.marker === 'bullet' && tokens.length === 1) return { rule: 'page-furniture', weight: 4 };
  const isRule = tokens.every((token) => token.text.length > 2 || token.text === tokens[0]?.text) && tokens.reduce((sum, token) => sum + token.text.length, 0) > 2;
  return { rule: 'page-furniture', weight: isRule ? 0.3 : 2 };
}
