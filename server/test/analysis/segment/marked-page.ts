import assert from 'node:assert/strict';
import { layOut, type BoilerplateDecision, type Layout } from '../../../src/analysis/segment/layout';
import { readLine } from '../../../src/analysis/segment/line';
import type { PageReading } from '../../../src/analysis/segment/page';
import { splitParagraphs } from '../../../src/analysis/segment/paragraphs';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';
import type { ParagraphRole, Span } from '../../../src/analysis/types';

/** The letters that stand for roles in {@link assertPage}. */
const ROLES: Readonly<Record<string, ParagraphRole>> = {
  h: 'headline', s: 'subheading', y: 'byline', d: 'dateline', t: 'timestamp', c: 'caption', '.': 'body', x: 'boilerplate',
};

/** The layout of a text, without the other steps of the analysis. */
export function layOutText(text: string, decisions: readonly BoilerplateDecision[] = []): Layout {
  const spans = splitParagraphs(text);
  return layOut(text, spans, readingsOf(text, spans), decisions);
}

/** How often the layout of a text looks at the reading of a paragraph. */
export function countReads(text: string): number {
  let reads = 0;
  const spans = splitParagraphs(text);
  const readings = readingsOf(text, spans).map((reading) => new Proxy(reading, {
    get(target, key: keyof PageReading) {
      reads++;
      return target[key];
    },
  }));
  layOut(text, spans, readings, []);
  return reads;
}

function readingsOf(text: string, spans: readonly Span[]): readonly PageReading[] {
  return spans.map(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const tokens = tokenize(paragraph);
    return { tokens, line: readLine(paragraph, tokens, splitSentences(paragraph, tokens)) };
  });
}

/** The text of a page that is written with a letter and a blank before every line that is not blank. */
export function readPage(page: string): string {
  return trimmed(page).map((line) => line.slice(2)).join('\n');
}

/**
 * Checks the roles of a page: every line that is not blank starts with the letter of its expected role
 * (h headline, s subheading, y byline, d dateline, t timestamp, c caption, . body, x boilerplate) and a blank.
 */
export function assertPage(page: string): void {
  const text = readPage(page);
  const found = layOutText(text).paragraphs.map(({ start, end, role }) => `${letterOf(role)} ${text.slice(start, end)}`);
  assert.deepEqual(found, trimmed(page).filter((line) => line !== ''));
}

function letterOf(role: ParagraphRole): string {
  return Object.keys(ROLES).find((letter) => ROLES[letter] === role) ?? '?';
}

function trimmed(page: string): readonly string[] {
  return page.trim().split('\n').map((line) => line.trim());
}
