import type { Token } from '../types';
import type { LocatedName } from './located';
import { countryNamed } from './places';

/** Last words of built places that are hardly ever family names: "George V Dock" is no person. */
const BUILT = new Set(
  'Dock Docks Airport Airfield Station Stadium Arena Tunnel Cathedral Pier Terminal Dam Canal Highway Motorway Expressway Boulevard Avenue Palace Lighthouse Viaduct Reservoir Prison Harbour Harbor'.split(' '),
);
/** A tagger that is surer than this of a person before "de" and a country is believed. */
const SURE = 0.7;
/** Words before the country in names of companies of countries: "Correos de Chile". */
const OF = /^(?:de|do|da|du|des|del|di)$/;

const SOURCE = 'entities/head';

/** Corrects persons whose last word tells that they are something built, or the company of a country. */
export function checkHeads(_paragraph: string, _tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  return names.map((name) => {
    if (name.label !== 'PERSON' || name.words.length < 2) return name;
    const last = name.words[name.words.length - 1] ?? '';
    if (BUILT.has(last)) return { ...name, label: 'FAC', source: SOURCE };
    const isOfCountry = name.score < SURE && OF.test(name.words[name.words.length - 2] ?? '') && countryNamed(last) !== undefined;
    return isOfCountry ? { ...name, label: 'ORG', source: SOURCE } : name;
  });
}
