import type { Suggestion } from '../analysis/types';

/** What a rule or model went by, for a reader; keys are the sources that the analysis gives. */
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  'entities/crf': 'Found by the name tagger',
  'entities/repeat': 'Same name as elsewhere in the article',
  'entities/one-type': 'Type taken from the same name elsewhere in the article',
  'entities/acronym': 'Spelled out before its abbreviation',
  'entities/agency': 'News agency in a credit line',
  'entities/compound': 'One of two names joined by a hyphen',
  'entities/country': 'Known name of a country or people',
  'entities/dateline': 'Place or agency in the dateline of a story',
  'entities/direction': 'Short for a country that the article names in full',
  'entities/head': 'Type told by the last words of the name',
  'entities/headline': 'Known name in a headline',
  'entities/ship': 'Name of a ship, by the words before it',

  'quotes/before-cue': 'Stands before a verb of speech',
  'quotes/after-cue': 'Stands after a verb of speech',
  'quotes/in-clause': 'Quoted words inside a sentence that reports speech',
  'quotes/clause-before-cue': 'Reported before a verb of speech, without quotation marks',
  'quotes/clause-after-cue': 'Reported after a verb of speech, without quotation marks',
  'quotes/according-to': 'Attributed with “according to” or the like',
  'quotes/before-colon': 'The speaker is named after a colon',
  'quotes/after-colon': 'A sentence that ends in a colon leads to it',
  'quotes/after-subject': 'Follows a sentence about the speaker',
  'quotes/carried-over': 'Goes on from the quote before',
  'quotes/alone': 'Stands in quotation marks by itself',

  'dates/calendar-date': 'Read as a date of the calendar',
  'dates/century': 'Read as a century',
  'dates/clock-time': 'Read as a time of the clock',
  'dates/counted-from': 'Read as a time counted from another',
  'dates/date-time': 'Read as a day with a time',
  'dates/day-of-month': 'Read as a day of a month named before',
  'dates/day-of-list': 'Read as one of several days in a list',
  'dates/decade': 'Read as a decade',
  'dates/duration': 'Read as a length of time',
  'dates/era': 'Read as a year with its era',
  'dates/every': 'Read as a time that recurs',
  'dates/frequency': 'Read as a time that recurs',
  'dates/holiday': 'Read as a holiday',
  'dates/nth-of': 'Read as a day or week counted inside a longer time',
  'dates/numeric-date': 'Read as a date in figures',
  'dates/part-of-day': 'Read as a part of a day',
  'dates/nine-eleven': 'Read as the name of a day',
  'dates/part-of-year': 'Read as a part of a year',
  'dates/reference': 'Read as a reference to the present, past or future',
  'dates/relative-day': 'Read as a day counted from another',
  'dates/relative-period': 'Read as a time counted from another',
  'dates/season': 'Read as a season',
  'dates/staged': 'Read as the beginning, middle or end of a time',
  'dates/unit-of': 'Read as the day, week or month of a date',
  'dates/weekday': 'Read as a day of the week',
  'dates/year': 'Read as a year',
};

/** Why something was marked, in plain words, and how sure a model is of it; a source without words is named as it is. */
export function describeProvenance({ source, score, decision }: Suggestion): string {
  if (decision !== undefined) return 'Decided by a person';
  return `${SOURCE_WORDS[source] ?? `Found by ${source}`}${score === undefined ? '' : `, ${Math.round(score * 100)} % sure`}`;
}
