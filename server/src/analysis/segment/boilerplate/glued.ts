import type { Span, Token } from '../../types';
import { isUpper } from '../characters';
import { closingTimestamp } from '../roles/timestamp';
import { matchLabels } from './labels';
import type { WordingOf } from './match';
import type { BoilerplateRule, Prompt } from './prompt';

/** Boilerplate inside a line of the article; offsets relative to the line. */
export interface GluedBoilerplate extends Span {
  readonly rule: BoilerplateRule;
}

/** Only wordings this certain are cut out of a line of the article, and weaker ones beside them. */
const CERTAIN = 5.5;
/** A heading or button at the end has no full stop; that makes it more certain. */
const UNPUNCTUATED = 1;
const WEAK = 2.5;
/** Prompts stand at the ends of a line; this many sentences are looked at on either side. */
const DEEP = 4;
/** Longer sentences are no rows of buttons. */
const LABELS_LENGTH = 120;
/** Buttons and notices that page code sets right between letters of the article, without a blank on at least one side. */
const BETWEEN = /Share this (?:article|story|page|post|entry)|(?:Advertisement|ADVERTISEMENT)(?:\s?-\s?scroll)?|(?:Story|Article) continues below(?: advertisement)?|Share on (?:Facebook|Twitter|WhatsApp|LinkedIn|X)|Click here to (?:subscribe|read more|comment)|Read more:?|Copy link|Loading\.\.\./g;

/**
 * Finds the prompts that stand as sentences at either end of a line, and buttons glued to words.
 * @param wordingOf what a sentence is worded as, by its index
 */
export function findGlued(paragraph: string, tokens: readonly Token[], sentences: readonly Span[], wordingOf: WordingOf): readonly GluedBoilerplate[] {
  const found: GluedBoilerplate[] = [];
  if (sentences.length > 1) {
    const order = [...sentences.keys()];
    const leading = countPrompts(paragraph, tokens, sentences, order.slice(0, DEEP), wordingOf);
    const trailing = countPrompts(paragraph, tokens, sentences, order.slice(-DEEP).reverse(), wordingOf);
    if (leading.length < sentences.length) {
      const last = sentences[leading.length - 1];
      if (last !== undefined && leading[0] !== undefined) found.push({ start: sentences[0]?.start ?? 0, end: last.end, rule: leading[0].rule });
      const first = sentences[sentences.length - trailing.length];
      if (first !== undefined && trailing[0] !== undefined) found.push({ start: first.start, end: sentences.at(-1)?.end ?? first.end, rule: trailing[0].rule });
    }
  }
  BETWEEN.lastIndex = 0;
  for (let match = BETWEEN.exec(paragraph); match !== null; match = BETWEEN.exec(paragraph)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const isInside = found.some((other) => span.start < other.end && other.start < span.end);
    if (!isInside && isGlued(paragraph, span)) found.push({ ...span, rule: /^(share|copy)/i.test(match[0]) ? 'share-buttons' : /^(adv|story|art)/i.test(match[0]) ? 'advertisement' : 'related-links' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isGlued(text: string, span: Span): boolean {
  const before = text.charAt(span.start - 1);
  const after = text.charAt(span.end);
  return /[\p{L}.!?”"']/u.test(before) || (isUpper(text, span.end) && after !== '');
}

function countPrompts(paragraph: string, tokens: readonly Token[], sentences: readonly Span[], order: readonly number[], wordingOf: WordingOf): readonly Prompt[] {
  const prompts: Prompt[] = [];
  let certainty = 0;
  for (const index of order) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const wording = wordingOf(index);
    const isShort = sentence.end - sentence.start <= LABELS_LENGTH;
    const prompt = wording ?? (isShort ? matchLabels(tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end)) : undefined);
    if (prompt === undefined || prompt.weight < WEAK) break;
    prompts.push(prompt);
    certainty = Math.max(certainty, prompt.weight + (/[\p{L}\p{N}]$/u.test(paragraph.slice(sentence.start, sentence.end)) ? UNPUNCTUATED : 0));
  }
  return certainty >= CERTAIN ? prompts : [];
}

/** The section that a page prints behind the time in the byline: "By Ann Po 2019-11-18T20:51:19Z Science", "| Topic: Hardware". */
export function findBehindTimestamp(paragraph: string, tokens: readonly Token[]): readonly GluedBoilerplate[] {
  for (let end = tokens.length; end > 2 && end > tokens.length - 6; end--) {
    const head = tokens.slice(0, end);
    if (closingTimestamp(head) >= end || end === tokens.length) continue;
    const next = tokens[end - 1]?.text === '|' ? tokens[end - 1] : tokens[end];
    const last = tokens.at(-1);
    const label = paragraph.slice(next?.start ?? 0, last?.end);
    if (next === undefined || last === undefined) return [];
    if (/^(?:\| ?)?(topic|section|category|filed under|in):? /i.test(label)) return [{ start: next.start, end: last.end, rule: 'tags' }];
    return matchLabels(tokens.slice(end)) !== undefined ? [{ start: next.start, end: last.end, rule: 'menu' }] : [];
  }
  return [];
}
