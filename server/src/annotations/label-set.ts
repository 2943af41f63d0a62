import type { SpanLayer } from './decide-spans';

/** A label of one layer. */
export interface LabelDefinition {
  /** What decisions and records hold, e.g. `PERSON`. */
  readonly label: string;
  /** How it is called in hovers and lists, e.g. `person`. */
  readonly words: string;
  /** What it is for, in a sentence or two. */
  readonly definition?: string;
  /** Text that has this label. */
  readonly examples?: readonly string[];
  /** `#rrggbb`, for light and for dark themes. */
  readonly color?: { readonly light: string; readonly dark: string };
  /** The digit that gives it while annotating. */
  readonly key?: string;
}

/** The labels in use, in the order in which they are offered. Of quotes and dates they are the types. */
export type LabelSet = Readonly<Record<SpanLayer, readonly LabelDefinition[]>>;

/** The labels where no `newsmark.labels.json` says others: the name types of OntoNotes 5, those that news name most first. */
export const DEFAULT_LABELS: LabelSet = {
  entities: [
    { label: 'PERSON', words: 'person', key: '1', definition: 'People, real or fictional.', examples: ['Ada Lovelace'] },
    { label: 'ORG', words: 'organization', key: '2', definition: 'Companies, agencies, institutions, parties, teams.', examples: ['the United Nations'] },
    { label: 'GPE', words: 'country, city or state', key: '3', definition: 'Countries, cities, states: places with a government.', examples: ['Norway'] },
    { label: 'LOC', words: 'place', key: '4', definition: 'Places without a government: regions, mountains, rivers, seas.', examples: ['the North Sea'] },
    { label: 'NORP', words: 'nationality, religious or political group', key: '5', definition: 'Nationalities, religious and political groups, also as adjectives.', examples: ['Norwegian'] },
    { label: 'FAC', words: 'building or other facility', key: '6', definition: 'Buildings, airports, roads, bridges.', examples: ['Heathrow Airport'] },
    { label: 'EVENT', words: 'event', key: '7', definition: 'Named battles, wars, storms, sports events.', examples: ['the Olympic Games'] },
    { label: 'PRODUCT', words: 'product', key: '8', definition: 'Named things, vehicles, weapons, foods; no services.', examples: ['Boeing 747'] },
    { label: 'WORK_OF_ART', words: 'work of art', key: '9', definition: 'Titles of books, films, songs, pictures.', examples: ['Mona Lisa'] },
    { label: 'LAW', words: 'law', key: '0', definition: 'Named documents made into laws, treaties.', examples: ['the Bill of Rights'] },
    { label: 'LANGUAGE', words: 'language', definition: 'Any named language.', examples: ['Swahili'] },
  ],
  quotes: [
    { label: 'direct', words: 'direct quote', key: '1', definition: 'A whole utterance in quotation marks.' },
    { label: 'mixed', words: 'mixed quote', key: '2', definition: "A quoted fragment in the reporter's sentence." },
    { label: 'indirect', words: 'indirect quote', key: '3', definition: 'Speech that is reported without quotation marks.' },
  ],
  dates: [
    { label: 'DATE', words: 'date', key: '1', definition: 'A point in time of a day or longer.', examples: ['last Friday'] },
    { label: 'TIME', words: 'time', key: '2', definition: 'A point in time shorter than a day.', examples: ['at noon'] },
    { label: 'DURATION', words: 'duration', key: '3', definition: 'A length of time.', examples: ['three weeks'] },
    { label: 'SET', words: 'set of times', key: '4', definition: 'Something that comes again and again.', examples: ['every Monday'] },
  ],
};

/** The name of the file in a workspace that holds the label set of the articles below its folder. */
export const LABELS_FILE = 'newsmark.labels.json';

/** What a set says of a label. */
export function findLabel(set: LabelSet, layer: SpanLayer, label: string): LabelDefinition | undefined {
  return set[layer].find((one) => one.label === label);
}
