import type { NameLabel, Token } from '../types';
import { formOf, relocate, type LocatedName } from './located';
import { findPlace, peoplesNamed, placesNamed } from './places';

/** Longest name of a country after a hyphen, in tokens ("S Korea"). */
const PARTS = 3;

/** A longer name that begins with a compound, "Muslim-Croat Federation", is one name where the tagger is surer than this. */
const SURE = 0.6;
/** Peoples that no country is called after, or more than one. */
const PEOPLES = new Set('Korean Arab Kurdish Kurd Sunni Shia Shiite Muslim Christian Jewish Hindu Sikh Catholic Protestant Tamil Sinhalese Hutu Tutsi European African Asian'.split(' '));

const SOURCE = 'entities/compound';

/** "US-Seoul", "Russian-Korean", "US-S Korea": two names joined by a hyphen are two names, unless they are one place or people. */
export function splitCompounds(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  return names.flatMap((name) => splitCompound(paragraph, tokens, name) ?? [withPrefix(paragraph, tokens, name)]);
}

function splitCompound(paragraph: string, tokens: readonly Token[], name: LocatedName): readonly LocatedName[] | undefined {
  for (let hyphen = name.first + 1; hyphen < name.last; hyphen++) {
    if (!isHyphen(tokens, hyphen)) continue;
    const left = labelOf(paragraph, tokens, name.first, hyphen - 1);
    const right = findRight(paragraph, tokens, hyphen + 1, name.last);
    if (left === undefined || right === undefined || isOne(name.form)) return undefined;
    if (right.last < name.last && !name.loud && name.score >= SURE) return undefined;
    if (left === 'NORP' && /^(American|Canadian|Australian)s?$/.test(tokens[right.last]?.text ?? '')) return undefined;
    return [
      relocate(paragraph, tokens, name, name.first, hyphen - 1, { label: left, source: SOURCE }),
      relocate(paragraph, tokens, name, hyphen + 1, right.last, { label: right.label, source: SOURCE }),
    ];
  }
  return undefined;
}

function findRight(paragraph: string, tokens: readonly Token[], first: number, until: number): { readonly label: NameLabel; readonly last: number } | undefined {
  for (let last = Math.min(until, first + PARTS - 1); last >= first; last--) {
    const label = labelOf(paragraph, tokens, first, last);
    if (label !== undefined) return { label, last };
  }
  return undefined;
}

function labelOf(paragraph: string, tokens: readonly Token[], first: number, last: number): NameLabel | undefined {
  const surface = formOf(paragraph.slice(tokens[first]?.start, tokens[last]?.end));
  if (surface === 'UN' || surface === 'U.N.' || surface === 'EU' || surface === 'NATO') return 'ORG';
  const place = findPlace(surface);
  if (place?.kind === 'country' || place?.kind === 'capital') return 'GPE';
  return peoplesNamed(surface).length === 0 && !PEOPLES.has(surface) ? undefined : 'NORP';
}

/** "Guinea-Bissau" is one place. */
function isOne(surface: string): boolean {
  return placesNamed(surface).length > 0 || /^(Bosnia|Serbia)-/.test(surface);
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  return (text === '-' || text === '–') && tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start;
}

/** "inter-Korean" names the people on both sides, and is one word. */
function withPrefix(paragraph: string, tokens: readonly Token[], name: LocatedName): LocatedName {
  const inter = name.label === 'NORP' && tokens[name.first - 2]?.text.toLowerCase() === 'inter' && isHyphen(tokens, name.first - 1);
  return inter ? relocate(paragraph, tokens, name, name.first - 2, name.last) : name;
}
