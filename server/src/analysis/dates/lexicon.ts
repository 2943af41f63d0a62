import type { TimexMod } from '../types';
import type { DayPart, Reference, Season, Unit, Which } from './expression';
import { HOLIDAY_OPENERS } from './holidays';

/** What a word of temporal expressions is. Words that mean several things are listed by what they mean most often in them. */
export type Word =
  | { readonly kind: 'month' | 'weekday'; readonly lower: string; readonly value: number; readonly short: boolean }
  | { readonly kind: 'number' | 'ordinal' | 'multiplier'; readonly lower: string; readonly value: number }
  | { readonly kind: 'digits'; readonly lower: string; readonly value: number }
  | { readonly kind: 'hour'; readonly lower: string; readonly value: number; readonly meridiem: 'am' | 'pm' }
  | { readonly kind: 'years'; readonly lower: string; readonly value: number }
  | { readonly kind: 'iso-time'; readonly lower: string; readonly day: number; readonly hour: number }
  | { readonly kind: 'zulu'; readonly lower: string; readonly value: number }
  | { readonly kind: 'part-of-year'; readonly lower: string; readonly part: string }
  | { readonly kind: 'fiscal'; readonly lower: string; readonly year?: number }
  | { readonly kind: 'unit'; readonly lower: string; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'day-name'; readonly lower: string; readonly days: number; readonly part?: DayPart }
  | { readonly kind: 'part-of-day'; readonly lower: string; readonly part: DayPart }
  | { readonly kind: 'season'; readonly lower: string; readonly season: Season }
  | { readonly kind: 'which'; readonly lower: string; readonly which: Which }
  | { readonly kind: 'stage'; readonly lower: string; readonly mod: TimexMod | undefined }
  | { readonly kind: 'approximator'; readonly lower: string; readonly mod: TimexMod | undefined }
  | { readonly kind: 'quantity'; readonly lower: string }
  | { readonly kind: 'frequency'; readonly lower: string; readonly value: string }
  | { readonly kind: 'weekdays'; readonly lower: string; readonly value: string }
  | { readonly kind: 'reference'; readonly lower: string; readonly value: Reference['value'] }
  | { readonly kind: 'clock-name'; readonly lower: string; readonly clock: string }
  | { readonly kind: 'meridiem'; readonly lower: string; readonly meridiem: 'am' | 'pm' }
  | { readonly kind: 'zone'; readonly lower: string; readonly offset: string }
  | { readonly kind: 'shift'; readonly lower: string; readonly direction: -1 | 1; readonly from: 'document' | 'expression' }
  | { readonly kind: 'every' | 'article' | 'half' | 'holiday' | 'opener' | 'glue' | 'mark'; readonly lower: string };

export type WordKind = Word['kind'];

/** The entry of a word of a kind. */
export type WordOf<K extends WordKind, W = Word> = W extends { readonly kind: WordKind } ? (K extends W['kind'] ? W : never) : never;

const words = new Map<string, Word>();

/** The entry of a word as it is written; `undefined` for words that temporal expressions do not use. */
export function lookUp(text: string): Word | undefined {
  return words.get(text);
}

type Case = 'any' | 'capital';

function add(word: Word, written: Case = 'any'): void {
  const { lower } = word;
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  for (const form of written === 'any' ? [lower, capital, lower.toUpperCase()] : [capital, lower.toUpperCase()]) {
    if (!words.has(form)) words.set(form, word);
  }
}

const list = (text: string): readonly string[] => text.split(' ');

/** Verbs and nouns too: these months count only with a capital. */
const ALSO_WORDS = new Set(['march', 'may', 'august']);
list('january february march april may june july august september october november december').forEach((lower, index) => {
  add({ kind: 'month', lower, value: index + 1, short: false }, ALSO_WORDS.has(lower) ? 'capital' : 'any');
});
for (const [lower, value] of [
  ['jan', 1], ['feb', 2], ['febr', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11],
  ['dec', 12],
] as const) {
  add({ kind: 'month', lower, value, short: true }, 'capital');
}
list('monday tuesday wednesday thursday friday saturday sunday').forEach((lower, index) => add({ kind: 'weekday', lower, value: index + 1, short: false }));
for (const [lower, value] of [['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7]] as const) {
  add({ kind: 'weekday', lower, value, short: true }, 'capital');
}

list('mondays tuesdays wednesdays thursdays fridays saturdays sundays').forEach((lower, index) => add({ kind: 'weekdays', lower, value: `XXXX-WXX-${index + 1}` }));
add({ kind: 'weekdays', lower: 'weekdays', value: 'P1WD' });

list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').forEach((lower, value) => add({ kind: 'number', lower, value }));
list('twenty thirty forty fifty sixty seventy eighty ninety').forEach((lower, index) => add({ kind: 'number', lower, value: (index + 2) * 10 }));
for (const [lower, value] of [['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9]] as const) add({ kind: 'multiplier', lower, value });
list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
  'eighteenth nineteenth twentieth').forEach((lower, index) => {
  add({ kind: 'ordinal', lower, value: index + 1 });
});
add({ kind: 'ordinal', lower: 'thirtieth', value: 30 });

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['TM', 'minute min', 'minutes mins'], ['TH', 'hour hr', 'hours hrs'], ['D', 'day night', 'days nights'], ['WE', 'weekend', 'weekends'],
  ['W', 'week', 'weeks'], ['M', 'month', 'months'], ['Q', 'quarter', 'quarters'], ['Y', 'year yr', 'years yrs'], ['DE', 'decade', 'decades'], ['CE', 'century', 'centuries'],
];
for (const [lower, part] of [
  ['morning', 'MO'], ['mornings', 'MO'], ['afternoon', 'AF'], ['afternoons', 'AF'], ['evening', 'EV'], ['evenings', 'EV'], ['night', 'NI'],
  ['nighttime', 'NI'], ['overnight', 'NI'], ['dawn', 'MO'], ['dusk', 'EV'],
] as const) {
  add({ kind: 'part-of-day', lower, part });
}
for (const [unit, singular, plural] of UNITS) {
  for (const lower of list(singular)) add({ kind: 'unit', lower, unit, plural: false });
  for (const lower of list(plural)) add({ kind: 'unit', lower, unit, plural: true });
}
add({ kind: 'unit', lower: 'seconds', unit: 'TS', plural: true });
add({ kind: 'unit', lower: 'fortnight', unit: 'W', plural: false });
add({ kind: 'unit', lower: 'fortnights', unit: 'W', plural: true });

for (const [lower, days, part] of [
  ['today', 0, undefined], ['yesterday', -1, undefined], ['tomorrow', 1, undefined], ['tonight', 0, 'NI'],
] as const) add({ kind: 'day-name', lower, days, part });
for (const [lower, season] of [['spring', 'SP'], ['summer', 'SU'], ['fall', 'FA'], ['autumn', 'FA'], ['winter', 'WI']] as const) add({ kind: 'season', lower, season });
for (const [lower, which] of [
  ['last', 'last'], ['past', 'last'], ['this', 'this'], ['current', 'this'], ['next', 'next'], ['coming', 'next'], ['upcoming', 'next'], ['previous', 'previous'], ['preceding', 'previous'], ['prior', 'previous'],
  ['same', 'same'], ['that', 'same'], ['following', 'following'], ['recent', 'last'], ['these', 'this'], ['those', 'same'], ['ensuing', 'following'],
] as const) add({ kind: 'which', lower, which });
for (const [lower, mod] of [
  ['early', 'START'], ['beginning', 'START'], ['start', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['end', 'END'], ['earlier', undefined], ['later', undefined],
] as const) add({ kind: 'stage', lower, mod });
for (const [lower, mod] of [
  ['about', 'APPROX'], ['around', 'APPROX'], ['approximately', 'APPROX'], ['roughly', 'APPROX'], ['circa', 'APPROX'], ['some', 'APPROX'], ['nearly', 'LESS_THAN'], ['almost', 'LESS_THAN'], ['barely', 'LESS_THAN'],
  ['under', 'LESS_THAN'], ['over', 'MORE_THAN'], ['exactly', undefined],
] as const) add({ kind: 'approximator', lower, mod });
for (const lower of list('few several many couple dozen dozens tens hundreds thousands millions number')) add({ kind: 'quantity', lower });

for (const [lower, value] of [
  ['hourly', 'PT1H'], ['daily', 'P1D'], ['nightly', 'P1D'], ['weekly', 'P1W'], ['biweekly', 'P2W'], ['fortnightly', 'P2W'], ['monthly', 'P1M'], ['bimonthly', 'P2M'], ['quarterly', 'P1Q'],
  ['annual', 'P1Y'], ['annually', 'P1Y'], ['yearly', 'P1Y'], ['biannual', 'P6M'], ['semiannual', 'P6M'], ['biennial', 'P2Y'], ['biennially', 'P2Y'],
] as const) add({ kind: 'frequency', lower, value });
for (const [lower, value] of [
  ['now', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['presently', 'PRESENT_REF'], ['recently', 'PAST_REF'], ['lately', 'PAST_REF'], ['future', 'FUTURE_REF'], ['present', 'PRESENT_REF'], ['moment', 'PRESENT_REF'],
] as const) add({ kind: 'reference', lower, value });
for (const [lower, clock] of [['noon', '12:00'], ['midday', '12:00'], ['midnight', '00:00']] as const) add({ kind: 'clock-name', lower, clock });
for (const lower of ['am', 'a.m.', 'a.m', 'pm', 'p.m.', 'p.m'] as const) add({ kind: 'meridiem', lower, meridiem: lower.startsWith('a') ? 'am' : 'pm' });

/** Offsets of the zones that news names by letters; those that mean several zones (IST, BST) as they do most often. */
const ZONES: Readonly<Record<string, string>> = {
  utc: '+00:00', gmt: '+00:00', wet: '+00:00', bst: '+01:00', cet: '+01:00', wat: '+01:00', cest: '+02:00', eet: '+02:00', sast: '+02:00', cat: '+02:00', eest: '+03:00', msk: '+03:00', eat: '+03:00', amt: '+04:00', gst: '+04:00',
  pkt: '+05:00', ist: '+05:30', ict: '+07:00', wib: '+07:00', hkt: '+08:00', sgt: '+08:00', awst: '+08:00', pht: '+08:00', jst: '+09:00', kst: '+09:00', acst: '+09:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00',
  ast: '-04:00', adt: '-03:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', akst: '-09:00', hst: '-10:00', brt: '-03:00',
};
for (const [lower, offset] of Object.entries(ZONES)) words.set(lower.toUpperCase(), { kind: 'zone', lower, offset });
/** American zones by letters that leave open whether it is winter or summer time: the day decides. */
for (const lower of ['et', 'ct', 'mt', 'pt']) words.set(lower.toUpperCase(), { kind: 'zone', lower, offset: lower.toUpperCase() });

for (const [lower, direction, from] of [
  ['ago', -1, 'document'], ['hence', 1, 'document'], ['after', 1, 'expression'], ['afterward', 1, 'expression'], ['afterwards', 1, 'expression'],
  ['before', -1, 'expression'], ['beforehand', -1, 'expression'], ['previously', -1, 'expression'],
] as const) {
  add({ kind: 'shift', lower, direction, from });
}
for (const lower of ['every', 'each', 'per']) add({ kind: 'every', lower });
for (const lower of ['the', 'a', 'an']) add({ kind: 'article', lower });
add({ kind: 'half', lower: 'half' });
for (const word of HOLIDAY_OPENERS) add({ kind: 'holiday', lower: word.toLowerCase() }, 'capital');
/** Words that can open an expression, by what follows them: "very early", "more than a year", "once a week". */
for (const lower of list('very right most near foreseeable fiscal financial once twice more less ad a.d.')) add({ kind: 'opener', lower });
/** Words that the recognisers ask about, without a meaning of their own. */
for (const lower of list(
  'of on in at and or to through until till by since from for within during over than least up as other times time local s clock calendar long ' +
  'old age aged later legislative business trading between just only not day hours back school season term bc bce ce b.c. b.c.e. c.e. utc ' +
  'standard daylight eastern central date weekday',
)) {
  if (!words.has(lower)) add({ kind: 'glue', lower });
}
for (const lower of list(`, . : / - – — -- ( ) | ' ’ ‘ + − $ £ € ¥ % # ~ @ & · •`)) words.set(lower, { kind: 'mark', lower });
