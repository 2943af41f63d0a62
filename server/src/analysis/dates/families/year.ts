import { isCapital, isHyphen, isJoined, lowerAt, textAt, wordAt, type Words } from '../words';
import type { CalendarDate, Years } from '../expression';
import { isAddress } from './address';
import type { Family, Found } from './family';
import { spelledYear } from './spelled-year';

/** Years that bare digits can mean in news. */
const EARLIEST = 1400;
const LATEST = 2100;

/** The year written in four digits at a place, whatever stands around them. */
export function fourDigitYear(words: Words, at: number): number | undefined {
  const digits = wordAt(words, at, 'digits');
  return digits?.lower.length === 4 && digits.value >= EARLIEST && digits.value <= LATEST ? digits.value : undefined;
}

/** The year written in four digits at a place; `undefined` for other numbers. */
export function yearAt(words: Words, at: number): number | undefined {
  const year = fourDigitYear(words, at);
  return year === undefined || isPartOfNumber(words, at) ? undefined : year;
}

/** "2019,500", "2019.5", "2019%", "$2019", "10:2019". */
function isPartOfNumber(words: Words, at: number): boolean {
  if (isJoined(words, at + 1)) {
    const after = lowerAt(words, at + 1);
    if (after === '%') return true;
    const more = isJoined(words, at + 2) ? wordAt(words, at + 2, 'digits') : undefined;
    if (more && (after === '.' || after === ':' || (after === ',' && more.lower.length === 3))) return true;
  }
  if (!isJoined(words, at)) return false;
  const before = lowerAt(words, at - 1);
  if (before === '$' || before === '£' || before === '€' || before === '¥' || before === '#' || before === '~' || before === '+') return true;
  return (before === '.' || before === ':') && isJoined(words, at - 1) && wordAt(words, at - 2, 'digits') !== undefined;
}

/** What makes four digits before them a count. */
const COUNTED = new Set(
  (
    'people persons votes seats km kilometers kilometres miles metres meters feet acres hectares tons tonnes troops soldiers cases deaths ' +
    'dollars euros pounds rupees yen percent m ft mph kph kg lb lbs mg ml mm cm mw gw kw hz mhz ' +
      'employees workers jobs homes houses students children men women points runs goals metre meter kilometer kilometre mile square cubic ' +
      'degrees copies pieces items pixels units tickets pages residents islands hours minutes seconds days weeks months years calories rpm').split(' '),
);
/** What makes four digits after them a name or number of something. */
const NUMBERED = new Set(
  ('no number nos page pages p room flight route highway section article chapter paragraph unit model type version windows resolution channel ' +
  'lot gate bus agenda area sector grade level about approximately nearly almost roughly').split(' '),
);

function readYear(words: Words, at: number): Found<CalendarDate | Years> | undefined {
  const year = yearAt(words, at);
  if (year === undefined) return undefined;
  const next = words.tokens[at + 1];
  const before = words.tokens[at - 1];
  if (next?.kind === 'word' && COUNTED.has(next.text.toLowerCase())) return undefined;
  if (before?.kind === 'word' && NUMBERED.has(before.text.toLowerCase())) return undefined;
  if (isHyphen(words, at - 1) && wordAt(words, at - 2, 'digits') && NUMBERED.has(textAt(words, at - 3).toLowerCase())) return undefined;
  if (lowerAt(words, at - 1) === '.' && isJoined(words, at - 1) && /^Nos?$/.test(textAt(words, at - 2))) return undefined;
  if (isInRow(words, at) || isAddress(words, at + 1)) return undefined;
  if (isHyphen(words, at + 1) && isJoined(words, at + 1) && isJoined(words, at + 2) && /^[A-Z]$/.test(textAt(words, at + 2))) return undefined;
  if (isJoined(words, at) && before?.kind === 'word') return undefined;
  if (isHyphen(words, at - 1) && isJoined(words, at) && isJoined(words, at - 1) && isNameWithNumber(words, at - 2)) return undefined;
  if (year < 1900 && !isIntroduced(words, at)) return undefined;
  if (isPartOfName(words, at)) return undefined;
  return readPair(words, at, year) ?? (isInNumberChain(words, at) ? undefined : { from: at, to: at + 1, shape: { kind: 'calendar-date', year } });
}

/** "+44 20 1999 2020": groups of digits with nothing between them are a telephone number. */
function isInRow(words: Words, at: number): boolean {
  const isDigits = (place: number): boolean => wordAt(words, place, 'digits') !== undefined;
  return isDigits(at - 1) && (isDigits(at + 1) || isDigits(at - 2) || lowerAt(words, at - 2) === '+');
}

/** "2022/23", "2006-07", a season over two years; "2014-16", several. */
function readPair(words: Words, at: number, year: number): Found<Years> | undefined {
  const joint = lowerAt(words, at + 1);
  if ((joint !== '/' && joint !== '-' && joint !== '–') || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return undefined;
  const second = wordAt(words, at + 2, 'digits');
  if (!second || isHyphen(words, at + 3) || lowerAt(words, at + 3) === '/') return undefined;
  const last = second.lower.length === 2 ? Math.floor(year / 100) * 100 + second.value : second.lower.length === 4 && joint === '/' ? second.value : undefined;
  if (last === undefined || last <= year) return undefined;
  if (last > year + 1 && (joint === '/' || last > year + LONGEST || !isNamed(words, at))) return undefined;
  return { from: at, to: at + 3, shape: { kind: 'years', value: `${year}/${last}` } };
}

/** Most years that "2014-16" spans. */
const LONGEST = 30;
const NAMED = new Set(['in', 'the', 'from', 'during', 'of', 'between', '(', 'since', 'for', 'and', 'over']);

/** "in 2014-16", "the 2014-16 drought": not a number among others. */
function isNamed(words: Words, at: number): boolean {
  return NAMED.has(lowerAt(words, at - 1));
}

const HYPHENS = new Set(['-', '/']);

/** "555-2019-1", "12/2019": digits, a joint and digits again are a number of something else, unless both are years. */
function isInNumberChain(words: Words, at: number): boolean {
  for (const [joint, other] of [[at + 1, at + 2], [at - 1, at - 2]] as const) {
    const mark = lowerAt(words, joint);
    if (mark !== '-' && mark !== '/' && mark !== '–') continue;
    const touching = other > joint ? isJoined(words, joint) && isJoined(words, other) : isJoined(words, at) && isJoined(words, joint);
    if (!touching || !wordAt(words, other, 'digits')) continue;
    const step = joint - at;
    const beyond = other + step;
    if (yearAt(words, other) === undefined || (HYPHENS.has(lowerAt(words, beyond)) && isJoined(words, Math.max(beyond, other)) && wordAt(words, beyond + step, 'digits'))) return true;
  }
  return false;
}

/** "Covid-2019", "F-2000": a short name of capitals or one with digits before the hyphen. */
function isNameWithNumber(words: Words, at: number): boolean {
  const text = textAt(words, at);
  return text.length <= 2 && /^[A-Z]/.test(text);
}

const INTRODUCTIONS = new Set([
  'in', 'of', 'since', 'from', 'to', 'until', 'till', 'by', 'the', 'and', 'before', 'after', 'between', '(', '-', '–', 'around', 'circa', 'late',
  'early', 'mid', ',',
]);

function isIntroduced(words: Words, at: number): boolean {
  const before = lowerAt(words, at - 1);
  return INTRODUCTIONS.has(before) && !(before === ',' && words.words[at - 2]?.kind !== 'month');
}

/** What ends the name of an event that begins with its year: "2019 Chicago Marathon". */
const EVENTS = new Set([
  'championship', 'championships', 'marathon', 'olympics', 'games', 'cup', 'festival', 'awards', 'open', 'prix', 'election', 'elections', 'by',
  'convention', 'series', 'finals', 'tournament', 'summit',
]);
const OF_ELECTIONS = new Set(['presidential', 'general', 'parliamentary', 'federal', 'election', 'elections', 'by', '-']);
/** Longest name of an event that is looked through, in words. */
const NAME_WORDS = 7;

/** "GTX 1660", "2019-nCoV", "Voting Act of 1965", "2020 United States presidential election": numbers and years that belong to a name. */
function isPartOfName(words: Words, at: number): boolean {
  const before = textAt(words, at - 1);
  if (isCapital(words, at - 1) && /[a-z]$/.test(before) && words.words[at - 1] === undefined && !isSentenceStart(words, at - 1) && !isJoined(words, at)) return true;
  if (/^[A-Z]{2,5}$/.test(before) && words.words[at - 1] === undefined && !isJoined(words, at)) return true;
  if ((before === 'of' || before === ',') && /^(Act|Regulations|Ordinance)$/.test(textAt(words, at - 2))) return true;
  if (isHyphen(words, at + 1) && isJoined(words, at + 1) && isJoined(words, at + 2) && /^[a-z]+[A-Z]/.test(textAt(words, at + 2))) return true;
  return isEventName(words, at + 1);
}

/** A capital means nothing at the beginning of a sentence. */
function isSentenceStart(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  return before === undefined || /^[.!?:;"“‘•*(-]$/.test(before.text);
}

function isEventName(words: Words, from: number): boolean {
  let capitals = 0;
  for (let at = from; at < from + NAME_WORDS; at++) {
    const text = textAt(words, at);
    const lower = text.toLowerCase();
    const capital = isCapital(words, at);
    if (capital && EVENTS.has(lower) && capitals > 0) return true;
    if (capitals > 0 && (lower === 'election' || lower === 'elections') && OF_ELECTIONS.has(textAt(words, at - 1).toLowerCase())) return true;
    if (capital) capitals++;
    else if (!OF_ELECTIONS.has(lower)) return false;
  }
  return false;
}

const BEFORE_SPELLED = new Set(['in', 'since', 'of', 'by', 'until', 'from', 'late', 'early', 'mid']);

/** "in nineteen ninety-six": in words only behind a preposition, and no count ("two thousand people"). */
function readSpelled(words: Words, at: number): Found<CalendarDate> | undefined {
  if (!BEFORE_SPELLED.has(lowerAt(words, at - 1))) return undefined;
  const spelled = spelledYear(words, at);
  if (!spelled || spelled.to < at + 2 || (words.tokens[spelled.to]?.kind === 'word' && words.words[spelled.to]?.kind !== 'glue')) return undefined;
  return { from: at, to: spelled.to, shape: { kind: 'calendar-date', year: spelled.year } };
}

export const year: Family = { name: 'year', startsWith: ['digits'], read: readYear };
export const yearInWords: Family = { name: 'year', startsWith: ['number'], read: readSpelled };
