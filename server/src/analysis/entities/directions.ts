import type { Evidence } from './evidence';
import { indexByToken, locate, replaceNames, type LocatedName } from './located';
import { countryNamed } from './places';
import type { PreparedParagraph } from './prepare';

/** The countries that "North" and "South" alone stand for in this article. */
export type Directions = ReadonlyMap<string, string>;

/** So often must the article name the country in full. */
const TIMES = 2;

const SOURCE = 'entities/direction';

/** An article on North Korea calls it "the North"; its neighbour "the South". */
export function findDirections({ forms }: Evidence): Directions {
  const counts = new Map<string, { readonly country: string; readonly count: number }>();
  for (const { form, label, count } of forms.values()) {
    if (label !== 'GPE') continue;
    const direction = /^(North|South) \p{Lu}\p{L}+$/u.exec(form)?.[1];
    const country = direction === undefined ? undefined : countryNamed(form);
    if (direction !== undefined && country !== undefined && count > (counts.get(direction)?.count ?? 0)) counts.set(direction, { country, count });
  }
  if ([...counts.values()].every(({ count }) => count < TIMES)) return new Map();
  return new Map([...counts].map(([direction, { country }]) => [direction, country]));
}

/** Marks "the North", "the North's", "North and South Korea" as the countries that they stand for. */
export function nameDirections(paragraph: PreparedParagraph, text: string, names: readonly LocatedName[], directions: Directions): readonly LocatedName[] {
  if (directions.size === 0) return names;
  return addDirections(paragraph, text, names, directions).map((name) => {
    const country = name.label === 'GPE' ? directions.get(name.form) : undefined;
    return country === undefined ? name : { ...name, standsFor: country };
  });
}

function addDirections(paragraph: PreparedParagraph, text: string, names: readonly LocatedName[], directions: Directions): readonly LocatedName[] {
  const found = paragraph.capitals.filter((at) => directions.has(paragraph.tokens[at]?.text ?? '') && standsForCountry(paragraph, at));
  if (found.length === 0) return names;
  const nameAt = indexByToken(paragraph.tokens, names);
  const added = found
    .filter((at) => nameAt[at] === undefined || nameAt[at]?.first === nameAt[at]?.last)
    .map((at) => locate(text, paragraph.tokens, { label: 'GPE', score: 0.9, source: SOURCE }, at, at, false));
  return replaceNames(paragraph.tokens, names, added);
}

function standsForCountry({ tokens }: PreparedParagraph, at: number): boolean {
  const before = tokens[at - 1]?.text.toLowerCase();
  const after = tokens[at + 1];
  if (after?.text === 'and' && /^(North|South)$/.test(tokens[at + 2]?.text ?? '')) return true;
  return before === 'the' && !(after?.kind === 'word' && /^\p{Lu}/u.test(after.text));
}
