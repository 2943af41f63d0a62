import { HOLIDAYS } from '../../src/analysis/dates/holidays';

/** A phrase of a test suite for dates, with what that suite expects of it. */
export interface Phrase {
  /** The suite's name. */
  readonly suite: string;
  readonly id: string;
  readonly text: string;
  /** The day it counts from, `YYYY-MM-DD`, and the instant. */
  readonly date?: string;
  readonly reference?: string;
  /** Empty for a negative case. */
  readonly expected: readonly Expected[];
}

/** An expression of a phrase; offsets are code points. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** In the dialect of the suite. */
  readonly value?: string;
  readonly end_value?: string;
  readonly grain?: string;
  /** Readings of Recognizers-Text: one for each way the expression can be taken. */
  readonly resolution?: readonly Readonly<Record<string, string | undefined>>[];
  /** Parts that chrono's tests ask for. */
  readonly components?: { readonly start?: Components; readonly end?: Components };
}

export type Components = Readonly<Record<string, number | string | undefined>>;

interface Line extends Omit<Phrase, 'expected' | 'date' | 'reference'> {
  readonly date?: string | null;
  readonly reference?: string | null;
  readonly dates?: readonly Expected[];
}

/**
 * Reads phrases, one JSON object a line. Names of months, days, zones and holidays get their capitals, as newspapers write
 * them: the suites come from what people type.
 * @throws where a line is no JSON
 */
export function readPhrases(content: string): Phrase[] {
  return content.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const { suite, id, text, date, reference, dates } = JSON.parse(line) as Line;
    return { suite, id, text: spell(text), date: date ?? undefined, reference: reference ?? undefined, expected: dates ?? [] };
  });
}

const NAMES = /\b(january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|gmt|utc|cet|pst|est|ist|bst|q[1-4]|h[12]|fy\d\d(?:\d\d)?|mlk)\b/gi;
const HOLIDAY_NAMES = new RegExp(`\\b(?:${Object.keys(HOLIDAYS).map((name) => name.replace(/[.']/g, (mark) => `${mark}?`)).sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'gi');

/** Names get the spelling of a newspaper: capitals of months, days, zones and holidays. */
function spell(text: string): string {
  return text
    .replace(HOLIDAY_NAMES, (found) => Object.keys(HOLIDAYS).find((name) => name.length === found.length && name.toLowerCase() === found.toLowerCase()) ?? found)
    .replace(NAMES, (name) => (/^[qh]\d$|^fy|^(gmt|utc|cet|pst|est|ist|bst|mlk)$/i.test(name) ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1)))
    .replace(/\bmay(?= \d)|(?<=\b(?:\d(?:st|nd|rd|th)?|in|of|mid|from|after) )may\b/g, 'May');
}
