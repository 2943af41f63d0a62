import type { Day } from './calendar';
import { diwaliOf, hanukkahOf, islamicDayOf, julianDayOf, lunarNewYearOf, nowruzOf, orthodoxEasterOf, passoverOf, roshHashanahOf } from './feast-calendars';

/** A feast by another calendar than the Gregorian: of several days, the first. */
interface Feast {
  /** As news spells it. */
  readonly names: readonly string[];
  readonly dayIn: (year: number) => Day;
  /** Sighted or kept by place, so that the day can be the one beside it. */
  readonly approximate?: boolean;
}

const islamic = (month: number, day: number, ...names: readonly string[]): Feast => ({ names, dayIn: (year) => islamicDayOf(year, month, day), approximate: true });
const hebrew = (days: number, ...names: readonly string[]): Feast => ({ names, dayIn: (year) => roshHashanahOf(year) + days });
const fromPassover = (days: number, ...names: readonly string[]): Feast => ({ names, dayIn: (year) => passoverOf(year) + days });
const orthodox = (days: number, ...names: readonly string[]): Feast => ({ names, dayIn: (year) => orthodoxEasterOf(year) + days });

export const FEASTS: readonly Feast[] = [
  islamic(9, 1, 'Ramadan', 'Ramzan', 'Ramadhan'),
  islamic(9, 27, 'Laylat al-Qadr'),
  islamic(10, 1, 'Eid al-Fitr', 'Eid al Fitr', 'Eid ul-Fitr', 'Eid-ul-Fitr', 'Eid-al-Fitr', 'Id al-Fitr'),
  islamic(12, 10, 'Eid al-Adha', 'Eid al Adha', 'Eid ul-Adha', 'Eid-ul-Adha', 'Eid-al-Adha', 'Id al-Adha', 'Feast of the Sacrifice'),
  islamic(1, 1, 'Islamic New Year'),
  islamic(1, 10, 'Ashura', 'Ashoura'),
  islamic(3, 12, 'Mawlid', 'Mawlid al-Nabi', 'Mawlid an-Nabi', 'Milad-un-Nabi'),
  islamic(7, 27, "Isra and Mi'raj", "Isra' and Mi'raj"),
  hebrew(0, 'Rosh Hashanah', 'Rosh Hashana', 'Jewish New Year'),
  hebrew(9, 'Yom Kippur'),
  hebrew(14, 'Sukkot', 'Succot', 'Feast of Tabernacles'),
  hebrew(22, 'Simchat Torah'),
  { names: ['Hanukkah', 'Chanukah', 'Hanukah', 'Hannukah'], dayIn: hanukkahOf },
  fromPassover(-30, 'Purim'),
  fromPassover(0, 'Passover', 'Pesach'),
  fromPassover(33, "Lag BaOmer", "Lag B'Omer"),
  fromPassover(50, 'Shavuot'),
  orthodox(0, 'Orthodox Easter', 'Orthodox Easter Sunday'),
  orthodox(-2, 'Orthodox Good Friday'),
  orthodox(1, 'Orthodox Easter Monday'),
  { names: ['Orthodox Christmas', 'Orthodox Christmas Day'], dayIn: (year) => julianDayOf(year - 1, 12, 25) },
  { names: ['Lunar New Year', 'Chinese New Year', "Chinese New Year's Day"], dayIn: lunarNewYearOf },
  { names: ['Diwali', 'Deepavali'], dayIn: diwaliOf, approximate: true },
  { names: ['Nowruz', 'Norouz', 'Newroz', 'Nowrouz', 'Persian New Year'], dayIn: nowruzOf },
];

const approximate = new Set(FEASTS.filter((feast) => feast.approximate === true).flatMap(({ names }) => names));

/** Whether the day of a holiday is right but for a day. */
export function isApproximate(name: string): boolean {
  return approximate.has(name);
}

const feasts = new Set(FEASTS.flatMap(({ names }) => names));

/** Whether a holiday is one of {@link FEASTS}. */
export function isFeast(name: string): boolean {
  return feasts.has(name);
}
