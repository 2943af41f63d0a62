import type { NameLabel, QuoteType, TimexType } from '../analysis/types';

const LABEL_WORDS: Readonly<Record<NameLabel, string>> = {
  PERSON: 'person',
  NORP: 'nationality, religious or political group',
  FAC: 'building or other facility',
  ORG: 'organization',
  GPE: 'country, city or state',
  LOC: 'place',
  PRODUCT: 'product',
  EVENT: 'event',
  WORK_OF_ART: 'work of art',
  LAW: 'law',
  LANGUAGE: 'language',
};

const LABEL_GROUPS: Readonly<Record<NameLabel, string>> = {
  PERSON: 'People',
  NORP: 'Groups',
  ORG: 'Organizations',
  GPE: 'Countries, cities and states',
  LOC: 'Other places',
  FAC: 'Facilities',
  PRODUCT: 'Products',
  EVENT: 'Events',
  WORK_OF_ART: 'Works of art',
  LAW: 'Laws',
  LANGUAGE: 'Languages',
};

/** How a label is called in hovers; one of a person's own is called what it is. */
export function wordsOfLabel(label: string): string {
  return isNameLabel(label) ? LABEL_WORDS[label] : label;
}

/** How the group of a label is called in the outline. */
export function groupOfLabel(label: string): string {
  return isNameLabel(label) ? LABEL_GROUPS[label] : label;
}

/** The labels in the order of the outline: those of the engine, then others by their names. */
export function inOutlineOrder(labels: Iterable<string>): string[] {
  const given = new Set(labels);
  const known = Object.keys(LABEL_GROUPS);
  return [...known.filter((label) => given.has(label)), ...[...given].filter((label) => !isNameLabel(label)).sort()];
}

function isNameLabel(label: string): label is NameLabel {
  return Object.hasOwn(LABEL_WORDS, label);
}

export const QUOTE_WORDS: Readonly<Record<QuoteType, string>> = {
  direct: 'direct quote',
  mixed: 'quoted fragment',
  indirect: 'indirect quote',
};

export const TIMEX_WORDS: Readonly<Record<TimexType, string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  SET: 'recurring time',
};

/** `1 place`, `2 places`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** Text on one line, cut at a word or, failing that, a character, with an ellipsis. Never cuts a surrogate pair. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > length / 2 ? cut.slice(0, blank) : cut}…`;
}
