import type { Token } from '../types';
import { relocate, type LocatedName } from './located';

/** Prefixes of ships' names, which belong to the name. */
const PREFIXES = new Set('USS USNS HMS HMAS HMCS HMNZS INS RMS MV MS MT SS RV RFA ROKS JDS FS KRI BRP'.split(' '));
/** Words after which a name is a vessel's. */
const VESSELS = new Set('carrier destroyer frigate corvette submarine battleship warship cruiser ship vessel ferry tanker yacht trawler freighter'.split(' '));

const SOURCE = 'entities/ship';

/** Ships are called after persons and places: "the aircraft carrier George Washington", "USS Cole". */
export function findShips(paragraph: string, tokens: readonly Token[], names: readonly LocatedName[]): readonly LocatedName[] {
  return names.map((name) => {
    if (PREFIXES.has(tokens[name.first]?.text ?? '') && name.last > name.first) return { ...name, label: 'PRODUCT', source: SOURCE };
    if (PREFIXES.has(tokens[name.first - 1]?.text ?? '')) return relocate(paragraph, tokens, name, name.first - 1, name.last, { label: 'PRODUCT', source: SOURCE });
    let before = name.first - 1;
    if (tokens[before]?.text === 'the') before--;
    if (tokens[before]?.text === ',') before--;
    const isVessel = VESSELS.has(tokens[before]?.text ?? '') && (name.label === 'PERSON' || name.label === 'ORG' || name.label === 'FAC');
    return isVessel ? { ...name, label: 'PRODUCT', source: SOURCE } : name;
  });
}
