import type { Evidence } from './evidence';
import { relocate, type LocatedName } from './located';
import { countryNamed } from './places';
import type { PreparedParagraph } from './prepare';

/** A name in a title-case line is doubted below this score, where nothing outside such lines supports it. */
const DOUBTED = 0.75;
const SUPPORT = 0.7;
/** Longest known name looked for inside. */
const WORDS = 4;

const SOURCE = 'entities/headline';

/** Whether the name stands in a title-case line and is doubted. */
export function mayBeSplit(name: LocatedName): boolean {
  return name.loud && name.score < DOUBTED && name.first !== name.last;
}

/** In title case the tagger takes runs of capitalised words for names: only the known names inside stay. */
export function splitHeadline(paragraph: PreparedParagraph, text: string, name: LocatedName, { forms }: Evidence): readonly LocatedName[] {
  if (!mayBeSplit(name) || (forms.get(name.form)?.weight ?? 0) >= SUPPORT) return [name];
  const inside: LocatedName[] = [];
  for (let at = name.first; at <= name.last; ) {
    const found = findKnown(paragraph, text, name, at, forms);
    if (found !== undefined) inside.push(found);
    at = found === undefined ? at + 1 : found.last + 1;
  }
  return inside.length > 0 ? inside : [name];
}

function findKnown(paragraph: PreparedParagraph, text: string, name: LocatedName, first: number, forms: Evidence['forms']): LocatedName | undefined {
  for (let last = Math.min(name.last, first + WORDS - 1); last >= first; last--) {
    if (first === name.first && last === name.last) continue;
    const part = relocate(text, paragraph.tokens, name, first, last, { source: SOURCE });
    if (countryNamed(part.form) !== undefined) return { ...part, label: 'GPE' };
    const form = forms.get(part.form);
    if (form !== undefined && form.weight >= SUPPORT) return { ...part, label: form.label, score: form.share };
  }
  return undefined;
}
