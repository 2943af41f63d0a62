import { append } from './append';
import type { PreparedParagraph } from './prepare';

/** What the article says of one form of a name, over all its places. */
export interface Form {
  readonly form: string;
  /** The words of the form, as tokenised. */
  readonly words: readonly string[];
  /** The types that it was tagged with, and the sum of the tagger's probabilities for each. */
  readonly labels: string[];
  readonly weights: number[];
  /** The likeliest type, its weight, and its share of all. */
  label: string;
  weight: number;
  share: number;
  count: number;
}

/** Title-case lines tell little, so their names count for this much. */
const LOUD = 0.3;
/** A person's full name speaks for its first and last word so strongly, each time. */
const PART = 1.5;
/** From this weight on a form of several words counts as a person's full name. */
const FULL_NAME = 0.4;

export interface Evidence {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** Weight of the persons' full names that begin or end with a word. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Counts what the names of the article say of each form. */
export function weighForms(paragraphs: readonly PreparedParagraph[]): Evidence {
  const forms = new Map<string, Form>();
  for (const { names } of paragraphs) {
    for (const name of names) {
      let form = forms.get(name.form);
      if (form === undefined) {
        form = { form: name.form, words: name.words, labels: [], weights: [], label: name.label, weight: 0, share: 0, count: 0 };
        forms.set(name.form, form);
      }
      addWeight(form, name.label, name.score * (name.loud ? LOUD : 1));
      form.count++;
    }
  }
  const parts = weighParts(forms);
  for (const form of forms.values()) settle(form, parts);
  return { forms, byFirstWord: groupByFirstWord(forms), parts };
}

function addWeight({ labels, weights }: Form, label: string, weight: number): void {
  const at = labels.indexOf(label);
  if (at >= 0) weights[at] = (weights[at] ?? 0) + weight;
  else weights[labels.push(label) - 1] = weight;
}

/** The weight of one type of a form. */
export function weightOf({ labels, weights }: Form, label: string): number {
  return weights[labels.indexOf(label)] ?? 0;
}

function weighParts(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const form of forms.values()) {
    const { words, count } = form;
    if (words.length < 2 || weightOf(form, 'PERSON') < FULL_NAME) continue;
    for (const word of new Set([words[0] ?? '', words[words.length - 1] ?? '', words.length > 2 && words[words.length - 2] === '-' ? words.slice(-3).join('') : ''])) {
      if (word.length > 1) parts.set(word, (parts.get(word) ?? 0) + PART * count);
    }
  }
  return parts;
}

function settle(form: Form, parts: ReadonlyMap<string, number>): void {
  const part = form.words.length === 1 ? parts.get(form.form) : undefined;
  if (part !== undefined) addWeight(form, 'PERSON', part);
  let sum = 0;
  form.labels.forEach((label, at) => {
    const weight = form.weights[at] ?? 0;
    sum += weight;
    if (weight > form.weight) {
      form.weight = weight;
      form.label = label;
    }
  });
  form.share = sum === 0 ? 0 : form.weight / sum;
}

function groupByFirstWord(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms.values()) {
    append(groups, form.words[0] ?? '', form);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** The first words, and the first and last words of persons, for which two articles, or versions of one, say different things. */
export function differingWords(one: Evidence, other: Evidence): ReadonlySet<string> {
  const differing = differingKeys(one.byFirstWord, other.byFirstWord, (a, b) => a.length === b.length && a.every((form, at) => sameForm(form, b[at])));
  for (const word of differingKeys(one.parts, other.parts, (a, b) => a === b)) differing.add(word);
  return differing;
}

function differingKeys<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>, same: (a: T, b: T) => boolean): Set<string> {
  const differing = new Set<string>();
  let shared = 0;
  for (const [key, value] of one) {
    const counterpart = other.get(key);
    if (counterpart !== undefined) shared++;
    if (counterpart === undefined || !same(value, counterpart)) differing.add(key);
  }
  if (shared < other.size) for (const key of other.keys()) if (!one.has(key)) differing.add(key);
  return differing;
}

function sameForm(one: Form, other: Form | undefined): boolean {
  if (one.form !== other?.form || one.count !== other.count || one.labels.length !== other.labels.length || !sameWords(one.words, other.words)) return false;
  return one.labels.every((label, at) => label === other.labels[at] && one.weights[at] === other.weights[at]);
}

/** Equal forms can be written in different words: with one apostrophe or the other. */
export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((word, at) => word === other[at]));
}
