/** A label of names. */
export interface Label {
  readonly name: string;
  /** What it is for, in words. */
  readonly words: string;
  /** The key that gives it while annotating; missing where it has none. */
  readonly key?: string;
}

/** The labels of names in use: the name types of OntoNotes 5, those that news name most first. */
export function labelsInUse(): readonly Label[] {
  return DEFAULT_LABELS;
}

const DEFAULT_LABELS: readonly Label[] = [
  { name: 'PERSON', words: 'person', key: '1' },
  { name: 'ORG', words: 'organization', key: '2' },
  { name: 'GPE', words: 'country, city or state', key: '3' },
  { name: 'LOC', words: 'other place: region, river, mountain', key: '4' },
  { name: 'NORP', words: 'nationality, religious or political group', key: '5' },
  { name: 'FAC', words: 'building or other facility', key: '6' },
  { name: 'EVENT', words: 'event', key: '7' },
  { name: 'PRODUCT', words: 'product', key: '8' },
  { name: 'WORK_OF_ART', words: 'work of art: title of a book, film, song', key: '9' },
  { name: 'LAW', words: 'law', key: '0' },
  { name: 'LANGUAGE', words: 'language' },
];

/** The types of quotes and of dates, as labels. */
export const QUOTE_TYPES: readonly Label[] = [
  { name: 'direct', words: 'a whole utterance in marks', key: '1' },
  { name: 'mixed', words: 'quoted words in a sentence of the reporter', key: '2' },
  { name: 'indirect', words: 'reported without marks', key: '3' },
];
export const DATE_TYPES: readonly Label[] = [
  { name: 'DATE', words: 'a day or longer', key: '1' },
  { name: 'TIME', words: 'shorter than a day', key: '2' },
  { name: 'DURATION', words: 'a length of time', key: '3' },
  { name: 'SET', words: 'again and again', key: '4' },
];

/** The label of a key. */
export function labelOfKey(labels: readonly Label[], key: string): Label | undefined {
  return labels.find((label) => label.key === key);
}
