import { two } from '../values';
import { isCapital, lowerAt, skip, textAt, wordAt, type Words } from '../words';
import { readOffset } from './numeric-date';

/** A zone behind a time. */
export interface Zone {
  readonly to: number;
  /** `undefined` for "local time" and zones without a known offset. */
  readonly offset: string | undefined;
}

/** Offsets, in winter, of zones that are named in words before "time". */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  eastern: 'ET', 'east coast': 'ET', central: 'CT', mountain: 'MT', pacific: 'PT', 'west coast': 'PT',
  british: 'UK', greenwich: '+00:00', 'western european': 'WE', 'central european': 'CE', 'eastern european': 'EE', moscow: '+03:00',
  india: '+05:30', indian: '+05:30', beijing: '+08:00', 'hong kong': '+08:00', japan: '+09:00', tongan: '+13:00',
};
const ZONE_PARTS = new Set(['daylight', 'standard', 'summer', 'east', 'west', 'coast']);
/** Longest name of a zone in words: "US East Coast daylight time". */
const ZONE_WORDS = 5;

/** "UTC", "EST", "GMT+2", "(UTC+04:00)", "local time", "Eastern time", "Central European Time". */
export function readZone(words: Words, at: number): Zone | undefined {
  const open = lowerAt(words, at) === '(';
  const from = open ? at + 1 : at;
  const zone = wordAt(words, from, 'zone');
  if (zone) {
    const offset = zone.lower === 'utc' || zone.lower === 'gmt' ? readOffset(words, from + 1) : undefined;
    const to = offset?.to ?? from + 1;
    if (!open) return { to, offset: offset?.zone ?? (zone.offset) };
    return lowerAt(words, to) === ')' ? { to: to + 1, offset: offset?.zone ?? zone.offset } : undefined;
  }
  if (open) return undefined;
  if (lowerAt(words, at) === 'local') return { to: skip(words, at + 1, 'time'), offset: undefined };
  return readZoneInWords(words, at);
}

function readZoneInWords(words: Words, at: number): Zone | undefined {
  let name = '';
  for (let to = at; to < at + ZONE_WORDS; to++) {
    const text = textAt(words, to).toLowerCase();
    if (text === 'time' && to > at) return { to: to + 1, offset: offsetOf(name) };
    if (!isCapital(words, to) && !ZONE_PARTS.has(text)) break;
    name = name === '' ? text : `${name} ${text}`;
  }
  return name.startsWith('eastern') && textAt(words, at) === 'Eastern' ? { to: at + 1, offset: NAMED_ZONES.eastern } : undefined;
}

function offsetOf(name: string): string | undefined {
  const summer = name.includes('daylight') || name.includes('summer');
  const plain = name.replace(/ ?(daylight|summer|standard)/, '').replace(/^u\.?s\.? ?/, '');
  const offset = NAMED_ZONES[plain];
  return offset === undefined || !summer || !/^[+-]/.test(offset) ? offset : `${offset.charAt(0)}${two(Number(offset.slice(1, 3)) + (offset.startsWith('-') ? -1 : 1))}${offset.slice(3)}`;
}
