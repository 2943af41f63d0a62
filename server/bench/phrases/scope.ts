import { FEASTS } from '../../src/analysis/dates/feasts';

/** A rule for what news does not need, with its reason. */
export interface ScopeRule {
  readonly name: string;
  readonly reason: string;
  /** @param type the type that the suite expects; `undefined` for a negative case, whose expression is the whole phrase */
  readonly matches: (expression: string, type: string | undefined) => boolean;
}

const FEAST_NAMES = FEASTS.flatMap(({ names }) => names).join('|');
const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const UNIT = '(?:days?|weeks?|weekends?|months?|years?|quarters?|decades?|fortnights?)';
const SHORT_UNIT = '(?:hours?|minutes?|mins?|seconds?|secs?)';
const HOUR = '(?:1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const REASON_FEASTS = 'Feasts of other calendars that English news hardly names, and days of observance that are no public holiday in a country of English news; and the feasts that it does name (Ramadan, Passover, Diwali), where no year and no "last" or "next" stands beside them: there they are events. With one they are in scope.';

/** What makes an hour one: am, pm, minutes, o'clock, noon, a part of the day, a zone behind four digits. */
const MARKED = /\d\s?[ap]\.?\s?m\b|\b[ap]\.?m\b|:\d\d|o'clock|\b(noon|midnight|midday|morning|afternoon|evening|tonight)\b|\d{4} ?(hours|UTC|GMT)/i;
/** A date in digits or with its month, whose numbers are no hours. */
const DATED = new RegExp(`\\b${MONTH}\\b|\\d{4}-\\d|\\d[/-]\\d+[/-]\\d`, 'i');
const BARE_HOUR = new RegExp(
  `(?:\\b(?:at|from|between|around|by|until|till|for)|@) ?(?:about |around )?${HOUR}(?![\\d/.]|st|nd|rd|th| ?(?:more |coming |past |last |next )?(?:business |and )?(?:${UNIT}|${SHORT_UNIT}|of|${MONTH})\\b)` +
    `|^${HOUR}(?: ?(?:-|to) ?${HOUR})? (?:tomorrow|today|tonight|this|yesterday|(?:next|last) (?!\\w+s\\b)|until)|(?:day|today|tomorrow|tonight) ${HOUR}(?: ?- ?${HOUR})?$`,
  'i',
);
/** Letters glued to digits, other than "8th", "1990s", "6pm". */
const GLUED = /\b(?!\d+(?:st|nd|rd|th|s|am|pm)\b|\d+[ap]\.m|\d\dT\d\d|\d\dZ\b)\d+[a-z]+\d*(?![a-z])|\b[a-z]{3}\d{1,2}\b|\d['"]|\d:\d\d ?[ap]\b(?!\.?m)|½|\d\/\d ?h/i;
const ABBREVIATED = /\b(?:eod|eom|eoy|bom|boy|asap|otd|tmrw|qtr|wkend|tonite|w\/c|[cs]y\d\d|yrs?|hrs?|a m|p m|[ap] \. m|oclock|o clock|thru|untill|work ?week|week-end|night-time)\b|ish\b|\bin the [AP]M\b|\d\.[ap]m|\d{8}/i;
const CLOCK_IN_WORDS = new RegExp(
  `\\b${HOUR_WORD}[ -](?:o|oh|ou|zero|fifteen|twenty|thirty|forty|fifty)\\b|^half ${HOUR_WORD}$|\\bhalf past ${HOUR_WORD}(?! (?:pm|am))|\\b\\w+(?: minutes?| min)? past (?:${HOUR_WORD}|\\d)\\b(?! ?[ap])|\\d{1,2} \\d\\d$|\\b(?:at|around|approximately|tonight) \\d{3,4}\\b|\\b\\d{3,4} (?:in|[ap]\\.?m)`,
  'i',
);
const MONTH_DAY_IN_DIGITS = new RegExp(`(?:^|[^\\d/.-])\\d{1,2} ?[/.-] ?\\d{1,2}(?![\\d:/.-]|\\d* ?(?:${UNIT}|${SHORT_UNIT}|[ap]\\.?m|${MONTH}))|^\\d{1,2} ?[/-] ?\\d{4}$|^\\d{4} ?[/-] ?\\d{1,2}$|\\b${MONTH}/\\d{1,2}\\b`, 'i');
const MONTH_WITH_DAYS = new RegExp(`${MONTH}\\.? \\d{1,2} ?[-–] ?\\d`);
const PROGRAM_DATE = new RegExp(`\\b\\d{4}[ /-](?:\\d{1,2}[ /-])?${MONTH}|\\d{4} \\d{1,2} \\d{1,2}|(?:^|\\D)\\d{1,2}-\\d{4}-|(?<!\\d[-/])\\b${MONTH}[-/]\\d{4}|${MONTH}-\\d\\d?-\\d{4}|\\d~\\d|\\d\\d:\\d\\d:\\d\\d \\d{4}$|\\d{4}:\\d\\d:|\\d BE$|\\bAD ${MONTH}|\\d{4}-\\d{1,2}-\\d{4}`);
const SHORT_YEAR = new RegExp(`${MONTH}\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?|first),? \\d\\d$|${MONTH} (?:of )?(?:3[2-9]|[4-9]\\d)$|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH} (?:of )?\\d\\d$`);
const COMMON_NOUN = /^(?:the |a |an |another |any |all |in |for the |at |mid |at the )?(?:hour|day|week|month|year|minute|fortnight|weekend|weekends|morning|mornings|afternoon|evening|night|mid night|spring|summer|winter|fall|daytime|seasons?)$/i;
const OFFICE = /\b(?:lunch(?:time)?|dinner(?:time)?|breakfast|brunch|school|business days?|work(?:ing)?)\b|\b(?:early|later) (?:in the )?(?:day|week)\b/i;
const DAY_ALONE = /^(?:on |the |around |the week of )*(?:the )?\d{1,2}(?:st|nd|rd|th)?$|^(?:on )?the (?:first|second|third)$|^the \d+ (?:from|between)/i;
const NO_DATE = /\bFeb(?:ruary)? (?:30|31)|\b2\/(?:29|30)(?!\/2020)|\btime ?zone|-2-30|\bides of\b|\bclosest\b|^(?:twenty|nine|\d\d s|nineties)$/i;

/** Words that make a phrase more than the name of a feast. */
const CALENDAR = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY}|${UNIT}|${SHORT_UNIT}|centur(?:y|ies)|quarterly|weekdays?|seasons?|springs?|summers?|autumns?|falls?|winters?|today|yesterday|tomorrow|tonight|nights?|mornings?|noon|midnight|midday|afternoons?|evenings?|now|ago|before|after|later|earlier|daily|weekly|monthly|yearly|annual\\w*|fiscal|recent\\w*|moment|time|date|present|nineties|every|each|everyday|from|between|hence|bi\\w*|semi\\w*|am|pm|a\\.m|p\\.m|a\\.d|ad|thousand|nineteen|twenty|year)\\b` +
    '|\\d(?:st|nd|rd|th|am|pm|[:/.-]\\d)|\\d{4}s|\\b[qh][1-4]\\b',
  'i',
);
/**
 * Feasts that stay in scope: the public holidays of the United States, the United Kingdom, Ireland, Canada, Australia and New
 * Zealand, the Christian days reckoned from Easter, and the days that news in English names without explaining them.
 */
const PUBLIC = /new year'?s|\b(martin luther king|mlk|presidents'?|memorial|independence|labou?r|columbus|veterans|thanksgiving|juneteenth|christmas|boxing|xmas|easter|good friday|palm sunday|maundy thursday|ash wednesday|ascension day|whit (?:sunday|monday)|pentecost|trinity sunday|shrove tuesday|mardi gras|(?:st\.?|saint) (?:patrick|valentine|george|andrew|david)|valentine|halloween|anzac|australia day|canada day|victoria day|remembrance|bastille|groundhog|april fools?|mothers?'?s?'? day|fathers?'?s?'? day|may day|earth day|black friday|cyber monday|election day|inauguration day|women'?s day|armistice|bank holiday)/i;
/** Words of feasts that stand beside words of the calendar: "orthodox Good Friday", "Clean Monday". */
const OTHER_FEAST = /\b(orthodox|ramad\w*|ramaz\w*|eid\w*|hijri|islamic|chinese|lunar|lazarus|clean monday|great fast|branch sunday|white sunday|holy spirit|parsi|buddha|vegan|civil rights|jayanti|vijayadashami|workers'?|mysteries|covenant|night journey|night of (?:power|measures)|global youth|thanks giving|(?:holocaust|king's|freedom|jubilee|boss|boss's|pancake) day|earth hour)\b/i;
/** A feast of other calendars that news names, with its year. */
const FEAST_OF_A_YEAR = new RegExp(`\\b(?:last|this|next) (?:${FEAST_NAMES})s?$|\\b(?:${FEAST_NAMES})s?,? (?:in |of )?(?:\\d{4}|two thousand)`, 'i');
const TIMEX = /^(?:\D{0,3}\d{4}(?: to \d{4})?|tuesday|\d+ (?:days|hours \d+ min)|a few hour|a day)\s*$|second half of \d{4}|from now$|^\d{4}-\d{4}$/i;

const rule = (name: string, pattern: RegExp, reason: string): ScopeRule => ({ name, reason, matches: (expression, type) => type !== undefined && pattern.test(expression) });

/** In this order; the first that matches counts. */
export const OUT_OF_SCOPE: readonly ScopeRule[] = [
  rule('typed shorthand', GLUED, 'Letters glued to digits, as people type them into a calendar ("3h", "15h30", "Dec31"); news spells them out.'),
  rule('abbreviations of planners', ABBREVIATED, 'Abbreviated and misspelt words ("EOD", "qtr", "oclock") that news spells out.'),
  { name: 'hour without a mark', matches: (text, type) => type !== undefined && !MARKED.test(text) && !(DATED.test(text) && !/ on \d|^\d+\/\d+\/\d+ (?:between|from)/.test(text)) && BARE_HOUR.test(text), reason: 'A bare number as an hour ("at 4", "from 3 to 5 on Monday"): in news it is a count, a score or a price. Hours with am, pm, minutes, "o\'clock" or a part of the day are in scope.' },
  rule('clock in words', CLOCK_IN_WORDS, 'Clock times as one speaks them ("three twenty", "tonight 815"), which no newspaper prints; "half past three pm" is in scope.'),
  rule('bare clock', /^(?:at |between |from |about |around )?(?:\d{1,2}(?::\d\d){0,2}|0\d{3})(?: ?(?:-|to|and|until|till) ?(?:\d{1,2}(?::\d\d)?|0\d{3}))?$/i, '"15:30" alone is a score or a length in news; with a date, a zone or am and pm beside it, it is in scope.'),
  { name: 'digits without a year', matches: (text, type) => type !== undefined && !MONTH_WITH_DAYS.test(text) && MONTH_DAY_IN_DIGITS.test(text), reason: 'Day and month, or month and year, in digits ("2/15", "5.12", "2/2013"): in news they are scores, fractions and votes.' },
  rule('dates of programs', PROGRAM_DATE, 'Orders that no style of a newspaper has ("2020/Sep/23", "2014~2018"), and other calendars.'),
  rule('year in two digits', SHORT_YEAR, 'A year of two digits without its apostrophe ("Aug 96"): in news the digits are a day or a count.'),
  rule('common nouns', COMMON_NOUN, 'A unit, season or part of the day without anything that tells which one: in news "the day", "morning", "summer" name no date by themselves.'),
  rule('meals, school and offices', OFFICE, 'The times of meals, lessons and offices of a calendar app.'),
  rule('day of the month alone', DAY_ALONE, 'A day without its month, alone in a phrase: in news an ordinal is a rank unless a date stands before it.'),
  rule('no English', /^(?:upcoming (?:two|2)|(?:two|2) upcoming) (?:day|week|month|quarter|year)$/i, 'A count before a singular: "two upcoming week". With the plural it is in scope.'),
  rule('numbered weeks', /^week \d+$/i, '"week 10" is a round of a sport in news; with its year it is in scope.'),
  rule('no date', NO_DATE, 'Days that do not exist, zones without a time, numbers alone, and puzzles ("the second closest Monday to").'),
  { name: 'feasts of other calendars', matches: (text, type) => type !== undefined && !FEAST_OF_A_YEAR.test(text) && (OTHER_FEAST.test(text) || (/[a-z]{3}/i.test(nameOf(text)) && !PUBLIC.test(text) && !CALENDAR.test(nameOf(text)))), reason: REASON_FEASTS },
  { name: 'TIMEX3 counts it', matches: (text, type) => type === undefined && TIMEX.test(text), reason: 'A negative case of a parser for user input that TIMEX3 counts as an expression: a year, a weekday, a length, a half of a year.' },
];

const FUNCTION = /\b(?:in|since|until|through|after|before|end|middle|mid|beginning|start|of|the|at|greater|sooner|than)\b|[<>=]/gi;

/** A name without the year behind it and the word that chooses one before it. */
function nameOf(text: string): string {
  return text.replace(/(?:^|\s)(?:in |of )?(?:\d{4}|two thousand \w+)$/, '').replace(/^(?:last|next|this) (?=\w+ )/, '').replace(FUNCTION, '').trim();
}

/** The rule that puts an expression, or a whole negative case, out of scope. */
export function outOfScope(expression: string, type: string | undefined): ScopeRule | undefined {
  return OUT_OF_SCOPE.find((each) => each.matches(expression, type));
}
