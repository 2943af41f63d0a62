// Exact typed precision, recall and F1 of names, by type and over all.
import type { Tagger } from '../src/analysis/entities/tagger';
import type { GoldArticle } from './corpora';
import { tagParagraphs } from './corpora';
import { splitParagraphs } from '../src/analysis/segment/paragraphs';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of the tagger alone, before the whole-article steps; the row `all` first. */
export function scoreTagger(tagger: Tagger, articles: readonly GoldArticle[]): ReadonlyMap<string, Score> {
  const counts = new Map<string, { gold: number; found: number; right: number }>([['all', { gold: 0, found: 0, right: 0 }]]);
  const of = (label: string) => counts.get(label) ?? (counts.set(label, { gold: 0, found: 0, right: 0 }), counts.get(label)!);
  for (const article of articles) {
    const spans = splitParagraphs(article.text);
    const found = tagParagraphs(article).flatMap((paragraph, index) =>
      tagger(paragraph.text, paragraph.tokens, paragraph.sentences).map((name) => ({ label: name.label as string, key: `${name.start + spans[index]!.start} ${name.end + spans[index]!.start} ${name.label}` })));
    const gold = new Set(article.names.map((name) => `${name.start} ${name.end} ${name.label}`));
    for (const name of article.names) for (const row of ['all', name.label]) of(row).gold++;
    for (const name of found) {
      for (const row of ['all', name.label]) {
        of(row).found++;
        if (gold.has(name.key)) of(row).right++;
      }
    }
  }
  return new Map([...counts].map(([label, { gold, found, right }]) => [label, { precision: right / found, recall: right / gold, f1: (2 * right) / (gold + found) }]));
}
