import type { PartOfYear, Which } from '../expression';
import { readOrdinal } from '../numbers';
import { isHyphen, isJoined, lowerAt, skip, textAt, wordAt, type Words } from '../words';
import { yearByReference } from './calendar-date';
import type { Family, Found } from './family';
import { fourDigitYear, yearAt } from './year';

/** "Q3 2019", "Q3", "H1 2020", "FY20"; "H2" alone is a gas. */
function readWritten(words: Words, at: number): Found<PartOfYear> | undefined {
  const part = wordAt(words, at, 'part-of-year');
  if (part) {
    const year = yearOf(words, at + 1);
    if (!year && part.part.startsWith('H')) return undefined;
    return { from: at, to: year?.to ?? at + 1, shape: { kind: 'part-of-year', part: part.part, fiscal: false, ...year?.fields } };
  }
  const fiscal = wordAt(words, at, 'fiscal');
  return fiscal ? { from: at, to: at + 1, shape: { kind: 'part-of-year', fiscal: true, year: fiscal.year } } : undefined;
}

export const writtenPart: Family = { name: 'part-of-year', startsWith: ['part-of-year', 'fiscal'], read: readWritten };

interface OfYear {
  readonly to: number;
  readonly fields: { readonly year?: number; readonly which?: Which; readonly fiscal?: boolean };
}

/** "2019", "of 2019", "of the year", "of last year", "of fiscal 2020". */
function yearOf(words: Words, at: number): OfYear | undefined {
  const of = skip(words, at, 'of');
  const the = skip(words, of, 'the');
  const fiscal = lowerAt(words, the) === 'fiscal' || lowerAt(words, the) === 'financial' ? the + 1 : the;
  const digits = skip(words, fiscal, 'year');
  const year = yearAt(words, digits);
  if (year !== undefined) return { to: digits + 1, fields: fiscal > the ? { year, fiscal: true } : { year } };
  const relative = yearByReference(words, of);
  if (relative) return { to: relative.to, fields: { which: relative.which } };
  const unit = the > of ? wordAt(words, fiscal, 'unit') : undefined;
  return unit?.unit === 'Y' && !unit.plural ? { to: fiscal + 1, fields: fiscal > the ? { which: 'this', fiscal: true } : { which: 'this' } } : undefined;
}

/** What makes "third quarter" one of the business year and not of a match. */
const BUSINESS = /^(earnings|results|result|profits?|revenues?|sales|loss|losses|net|income|gdp|growth|guidance|report|shipments|deliveries)$/i;

/** Words of business before a bare quarter: "sales fell in the fourth quarter". */
const MONEY = /^(?:earnings|profits?|revenues?|sales|income|gdp|exports|imports|shipments|economy|inflation|dividends?)$/i;
/** How far before the quarter they are looked for, in tokens. */
const REACH = 8;

function isOfBusiness(words: Words, at: number): boolean {
  if (lowerAt(words, at - 1) !== 'the' || lowerAt(words, at - 2) !== 'in') return false;
  for (let place = at - 3; place >= Math.max(0, at - REACH); place--) {
    const text = textAt(words, place);
    if (MONEY.test(text)) return true;
    if (text === '.') return false;
  }
  return false;
}

const SINCE = new Set(['since', 'for', 'from', 'through']);

/** "third quarter", "the first half of 2020". */
function readOrdinalPart(words: Words, at: number): Found<PartOfYear> | undefined {
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value > 4) return undefined;
  const to = isHyphen(words, ordinal.to) && isJoined(words, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  const fiscal = lowerAt(words, to) === 'fiscal' ? to + 1 : to;
  const unit = wordAt(words, fiscal, 'unit');
  const isHalf = wordAt(words, fiscal, 'half') !== undefined && ordinal.value <= 2;
  if (!isHalf && (unit?.unit !== 'Q' || unit.plural)) return undefined;
  const year = yearOf(words, fiscal + 1);
  const since = lowerAt(words, at - 1) === 'the' && SINCE.has(lowerAt(words, at - 2));
  if (!year && (isHalf || !(fiscal > to || since || BUSINESS.test(textAt(words, fiscal + 1)) || isOfBusiness(words, at)))) return undefined;
  return { from: at, to: year?.to ?? fiscal + 1, shape: { kind: 'part-of-year', part: `${isHalf ? 'H' : 'Q'}${ordinal.value}`, fiscal: fiscal > to, ...year?.fields } };
}

export const ordinalPart: Family = { name: 'part-of-year', startsWith: ['ordinal'], read: readOrdinalPart };

/** "fiscal second quarter", "fiscal third-quarter 2020", "fiscal Q2 2025" */
function readFiscalQuarter(words: Words, at: number): Found<PartOfYear> | undefined {
  const written = wordAt(words, at + 1, 'part-of-year');
  if (written) {
    const year = yearOf(words, at + 2);
    return { from: at, to: year?.to ?? at + 2, shape: { kind: 'part-of-year', part: written.part, ...year?.fields, fiscal: true } };
  }
  const ordinal = readOrdinal(words, at + 1);
  if (!ordinal || ordinal.value > 4) return undefined;
  const to = isHyphen(words, ordinal.to) && isJoined(words, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  const unit = wordAt(words, to, 'unit');
  if (unit?.unit !== 'Q' || unit.plural) return undefined;
  const year = yearOf(words, to + 1);
  return { from: at, to: year?.to ?? to + 1, shape: { kind: 'part-of-year', part: `Q${ordinal.value}`, ...year?.fields, fiscal: true } };
}

/** "fiscal year 2020", "fiscal 2020", "the 2019/20 fiscal year". */
function readFiscalYear(words: Words, at: number): Found<PartOfYear> | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'fiscal' || lower === 'financial') {
    const quarter = readFiscalQuarter(words, at);
    if (quarter) return quarter;
    const to = skip(words, at + 1, 'year');
    const year = yearAt(words, to);
    return year === undefined ? undefined : { from: at, to: to + 1, shape: { kind: 'part-of-year', fiscal: true, year } };
  }
  const year = yearAt(words, at);
  if (year === undefined) return undefined;
  const to = lowerAt(words, at + 1) === '/' || isHyphen(words, at + 1) ? at + 3 : at + 1;
  if ((lowerAt(words, to) !== 'fiscal' && lowerAt(words, to) !== 'financial') || wordAt(words, to + 1, 'unit')?.unit !== 'Y') return undefined;
  return { from: at, to: to + 2, shape: { kind: 'part-of-year', fiscal: true, year } };
}

/** "2019 Q1", "2019-H2" */
function readYearFirst(words: Words, at: number): Found<PartOfYear> | undefined {
  const year = fourDigitYear(words, at);
  const part = year === undefined ? undefined : wordAt(words, isHyphen(words, at + 1) && isJoined(words, at + 1) && isJoined(words, at + 2) ? at + 2 : at + 1, 'part-of-year');
  return part && { from: at, to: isHyphen(words, at + 1) ? at + 3 : at + 2, shape: { kind: 'part-of-year', part: part.part, fiscal: false, year } };
}

export const yearFirst: Family = { name: 'part-of-year', startsWith: ['digits'], read: readYearFirst };

export const fiscalYear: Family = { name: 'part-of-year', startsWith: ['opener', 'digits'], read: readFiscalYear };
