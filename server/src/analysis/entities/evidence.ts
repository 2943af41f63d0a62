import { TYPES } from './model/labels';
import type { LocatedName } from './located';
import type { PreparedParagraph } from './prepare';
import type { NameLabel } from '../types';

/** What the article says of one form of a name, over all its places. */
export interface Form {
  readonly form: string;
  /** The words of the form, as tokenised. */
  readonly words: readonly string[];
  /** Sum of the tagger's probabilities by type. */
  readonly weights: Float64Array;
  /** The likeliest type, its weight, and its share of all. */
  label: NameLabel;
  weight: number;
  share: number;
  count: number;
}

/** Title-case lines tell little, so their names count for this much. */
const LOUD = 0.3;
/** A person's full name speaks for its first and last word so strongly, each time. */
const PART = 1.5;

export interface Evidence {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** Weight of the persons' full names that begin or end with a word. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Counts what the names of the article say of each form. */
export function weighForms(paragraphs: readonly PreparedParagraph[], names: readonly (readonly LocatedName[])[]): Evidence {
  const forms = new Map<string, Form>();
  names.forEach((list, index) => {
    for (const name of list) {
      let form = forms.get(name.form);
      if (form === undefined) {
        const words = (paragraphs[index]?.tokens ?? []).slice(name.first, name.last + 1).map((token) => token.text);
        form = { form: name.form, words, weights: new Float64Array(TYPES.length), label: name.label, weight: 0, share: 0, count: 0 };
        forms.set(name.form, form);
      }
      const type = TYPES.indexOf(name.label);
      form.weights[type] = (form.weights[type] ?? 0) + name.score * (name.loud ? LOUD : 1);
      form.count++;
    }
  });
  const parts = weighParts(forms);
  for (const form of forms.values()) settle(form, parts);
  return { forms, byFirstWord: groupByFirstWord(forms), parts };
}

const PERSON = TYPES.indexOf('PERSON');

function weighParts(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const { words, weights, count } of forms.values()) {
    if (words.length < 2 || (weights[PERSON] ?? 0) < 0.4) continue;
    for (const word of new Set([words[0] ?? '', words[words.length - 1] ?? '', words.length > 2 && words[words.length - 2] === '-' ? words.slice(-3).join('') : ''])) {
      if (word.length > 1) parts.set(word, (parts.get(word) ?? 0) + PART * count);
    }
  }
  return parts;
}

function settle(form: Form, parts: ReadonlyMap<string, number>): void {
  if (form.words.length === 1) form.weights[PERSON] = (form.weights[PERSON] ?? 0) + (parts.get(form.form) ?? 0);
  let sum = 0;
  let best = 0;
  for (let type = 0; type < TYPES.length; type++) {
    const weight = form.weights[type] ?? 0;
    sum += weight;
    if (weight > (form.weights[best] ?? 0)) best = type;
  }
  form.label = TYPES[best] ?? form.label;
  form.weight = form.weights[best] ?? 0;
  form.share = sum === 0 ? 0 : form.weight / sum;
}

function groupByFirstWord(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const word = form.words[0] ?? '';
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [form]);
    else group.push(form);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}
