import type { ReadDocument } from '../document';
import type { Boilerplate } from '../types';
import type { ArticleName } from './article-name';
import { findDirections, nameDirections } from './directions';
import { weighForms } from './evidence';
import { mayBeSplit, splitHeadline } from './headlines';
import type { LocatedName } from './located';
import { prepareParagraph, type PreparedParagraph } from './prepare';
import { completeNames } from './repeats';
import { retype } from './retype';

/** The names of the article outside boilerplate: the tagger's, with what the whole article tells about them. */
export function findNames(document: ReadDocument): readonly ArticleName[] {
  const paragraphs: PreparedParagraph[] = [];
  const starts: number[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.role === 'boilerplate') continue;
    paragraphs.push(prepareParagraph(paragraph.reading));
    starts.push(paragraph.start);
  }
  const evidence = weighForms(paragraphs);
  const directions = findDirections(evidence);
  const isSmall = rememberSmall(paragraphs);
  const found: ArticleName[] = [];
  paragraphs.forEach((paragraph, index) => {
    const start = starts[index] ?? 0;
    const text = paragraph.text;
    const single: LocatedName[] = [];
    for (const name of paragraph.names) {
      if (mayBeSplit(name)) for (const part of splitHeadline(paragraph, text, name, evidence)) single.push(retype(part, evidence));
      else single.push(retype(name, evidence));
    }
    const complete = completeNames(paragraph, text, single, evidence, isSmall);
    for (const name of nameDirections(paragraph, text, complete, directions)) found.push(inArticle(name, start, directions.get(name.form)));
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

function rememberSmall(all: readonly PreparedParagraph[]): (word: string) => boolean {
  const paragraphs = [...new Set(all)];
  const known = new Map<string, boolean>();
  return (word) => {
    let small = known.get(word);
    if (small === undefined) {
      small = paragraphs.some((paragraph) => paragraph.small.has(word));
      known.set(word, small);
    }
    return small;
  };
}
