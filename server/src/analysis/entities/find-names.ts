import type { ReadDocument } from '../document';
import type { Boilerplate } from '../types';
import type { ArticleName } from './article-name';
import { learn } from './knowledge';
import type { LocatedName } from './located';
import type { NameMemo } from './name-memo';
import { prepareParagraph, type PreparedParagraph } from './prepare';
import { settleNames } from './settle';

/** The names of the article outside boilerplate: the tagger's, with what the whole article tells about them. */
export function findNames(document: ReadDocument, memo: NameMemo): readonly ArticleName[] {
  const paragraphs: PreparedParagraph[] = [];
  const starts: number[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.role === 'boilerplate') continue;
    paragraphs.push(prepareParagraph(paragraph.reading));
    starts.push(paragraph.start);
  }
  const knowledge = learn(paragraphs, memo);
  const found: ArticleName[] = [];
  paragraphs.forEach((paragraph, index) => {
    const start = starts[index] ?? 0;
    for (const name of settleNames(paragraph, knowledge)) found.push(inArticle(name, start, knowledge.directions.get(name.form)));
  });
  return outside(document.boilerplate, found);
}

function inArticle({ start, end, label, score, source, form }: LocatedName, by: number, country: string | undefined): ArticleName {
  return { start: start + by, end: end + by, label, score, source, form, standsFor: label === 'GPE' ? country : undefined };
}

function outside(boilerplate: readonly Boilerplate[], names: readonly ArticleName[]): readonly ArticleName[] {
  if (boilerplate.length === 0) return names;
  let at = 0;
  return names.filter((name) => {
    while (at < boilerplate.length && (boilerplate[at]?.end ?? 0) <= name.start) at++;
    return (boilerplate[at]?.start ?? Infinity) >= name.end;
  });
}
