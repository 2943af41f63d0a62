import type { Token } from '../types';
import { relocate, type LocatedName } from './located';
import { countryNamed, peoplesNamed } from './places';

/** A tagger that is surer than this of another type is believed: "Jordan" may be a person. */
const SURE = 0.9;
/** Types that the name of a country is never taken for by right. */
const WRONG: readonly string[] = ['ORG', 'LOC', 'FAC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW'];
/** Shortened directions before a country: "N Korea", "S. Korea". */
const SHORT_DIRECTION = /^[NS]$/;

const SOURCE = 'entities/country';

/** Gives the names of countries and peoples that the register knows their type and their whole extent. */
export function checkCountries(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  return names.map((name) => {
    const extended = name.label === 'GPE' || name.label === 'NORP' ? withDirection(paragraph, tokens, name) : name;
    if (!WRONG.includes(extended.label) || extended.score >= SURE) return extended;
    if (countryNamed(extended.form) !== undefined) return { ...extended, label: 'GPE', source: SOURCE };
    return peoplesNamed(extended.form).length > 0 ? { ...extended, label: 'NORP', source: SOURCE } : extended;
  });
}

function withDirection(paragraph: string, tokens: readonly Token[], name: LocatedName): LocatedName {
  const before = tokens[name.first - 1]?.text === '.' ? name.first - 2 : name.first - 1;
  if (!SHORT_DIRECTION.test(tokens[before]?.text ?? '')) return name;
  const extended = relocate(paragraph, tokens, name, before, name.last, { source: SOURCE });
  return countryNamed(extended.form) !== undefined || peoplesNamed(extended.form).length > 0 ? extended : name;
}
