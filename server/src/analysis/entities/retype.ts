import { weightOf, type Evidence } from './evidence';
import type { LocatedName } from './located';

/** A name that the tagger is surer of than this keeps its type: "Washington" may be both a person and a place. */
const SURE = 0.9;
/** The other type must have so many times the weight. */
const LEAD = 1.5;

const SOURCE = 'entities/one-type';

/** One form, one type, unless the tagger is sure of another in this place. */
export function retype(name: LocatedName, { forms }: Evidence): LocatedName {
  const form = forms.get(name.form);
  if (form === undefined || form.label === name.label || name.score >= SURE) return name;
  return form.weight > weightOf(form, name.label) * LEAD ? { ...name, label: form.label, score: form.share, source: SOURCE } : name;
}
