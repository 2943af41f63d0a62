import { dayOf, modulo, type Day } from './calendar';

/**
 * Days of feasts by calendars other than the Gregorian, by arithmetic alone. Hebrew, Islamic and Persian rules after
 * Reingold and Dershowitz, "Calendrical Calculations"; new moons after Meeus, "Astronomical Algorithms", chapter 49.
 * Feasts that begin at sunset have the day after that evening.
 */

/** 1970-01-01 in the count of days from 0001-01-01. */
const UNIX = 719163;

/** Days from the Hebrew epoch to the first of Tishri, before the postponements that neighbouring years cause. */
function hebrewDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
  return modulo(3 * (days + 1), 7) < 3 ? days + 1 : days;
}

function firstOfTishri(year: number): Day {
  const days = hebrewDays(year);
  const delay = hebrewDays(year + 1) - days === 356 ? 2 : days - hebrewDays(year - 1) === 382 ? 1 : 0;
  return days + delay - 1373427 - UNIX;
}

/** Rosh Hashanah, the first of Tishri, in a Gregorian year. */
export function roshHashanahOf(year: number): Day {
  return firstOfTishri(year + 3761);
}

/** The first day of Passover, 15 Nisan: always 163 days before the next Rosh Hashanah. */
export function passoverOf(year: number): Day {
  return roshHashanahOf(year) - 163;
}

/** The first day of Hanukkah, 25 Kislev: the month before it has a day more in years of 355 or 385 days. */
export function hanukkahOf(year: number): Day {
  const first = roshHashanahOf(year);
  return first + 83 + (modulo(roshHashanahOf(year + 1) - first, 10) === 5 ? 1 : 0);
}

/**
 * A day of the tabular Islamic calendar, the first that a Gregorian year holds. Where the moon has to be sighted, the feast
 * is a day earlier or later.
 */
export function islamicDayOf(year: number, month: number, day: number): Day {
  const begins = (own: number): Day => 227014 - UNIX + (own - 1) * 354 + Math.floor((3 + 11 * own) / 30) + 29 * (month - 1) + Math.floor(month / 2) + day;
  let own = Math.floor(((year - 622) * 33) / 32) - 1;
  while (begins(own) < dayOf(year, 1, 1)) own++;
  return begins(own);
}

/** Easter Sunday of the Orthodox churches: the Julian computus (Meeus), written in the Gregorian calendar. */
export function orthodoxEasterOf(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const days = moon + ((2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7) + 114;
  return julianDayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Nowruz, the first of Farvardin, by the cycle of 33 years. */
export function nowruzOf(year: number): Day {
  const own = year - 621;
  return 226895 - UNIX + 365 * (own - 1) + Math.floor((8 * own + 21) / 33);
}

/** The `k`th new moon after that of 2000-01-06, in days since 1970-01-01 of universal time; right within a quarter of an hour in our times. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const node = 160.7108 + 390.67050284 * k;
  const terrestrial = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.4072 * sine(moon) + 0.17241 * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node)
    + 0.00739 * sine(moon - sun) - 0.00514 * sine(moon + sun) + 0.00208 * sine(2 * sun) - 0.00111 * sine(moon - 2 * node) - 0.00057 * sine(moon + 2 * node);
  return terrestrial - 2440587.5 - 0.0008;
}

/** The first new moon from a moment on. */
function newMoonFrom(moment: number): number {
  let k = Math.floor((moment - dayOf(2000, 1, 6)) / 29.530588861) - 1;
  while (newMoon(k) < moment) k++;
  return newMoon(k);
}

const BEIJING = 8 / 24;
const INDIA = 5.5 / 24;

/** Chinese New Year: the second new moon after the day of the winter solstice, the third where a leap month comes between, by the clock of Beijing. */
export function lunarNewYearOf(year: number): Day {
  const second = newMoonFrom(newMoonFrom(dayOf(year - 1, 12, 23) - BEIJING) + 20);
  const day = Math.floor(second + BEIJING);
  return day < dayOf(year, 1, 21) ? Math.floor(newMoonFrom(second + 20) + BEIJING) : day;
}

/** Diwali: the evening before the new moon of autumn, by the clock of India; places keep it a day apart. */
export function diwaliOf(year: number): Day {
  return Math.floor(newMoonFrom(dayOf(year, 10, 17) + 0.5 - INDIA) + INDIA - 0.75);
}

/** A fixed day of the Julian calendar, from March on, as the Gregorian calendar writes it. */
export function julianDayOf(year: number, month: number, day: number): Day {
  return dayOf(year, month, day) + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
