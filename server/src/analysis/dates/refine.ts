import type { Recognized } from './recognizers';
import { anchorEvents } from './refine/anchor-events';
import { addDays, shareYears } from './refine/complete-lists';
import { keepDays } from './refine/keep-days';
import { linkRanges } from './refine/link-ranges';
import { joinTimes } from './refine/join-times';
import { readHoursOfParts } from './refine/hours-of-parts';
import { shareDays } from './refine/share-days';
import type { Words } from './words';

/** What neighbours make of each other, in the order in which one step builds on another. */
const REFINERS: readonly ((words: Words, found: readonly Recognized[]) => readonly Recognized[])[] = [
  joinTimes, // 9 p.m. on Friday
  readHoursOfParts, // at 9 tomorrow morning
  addDays, // May 24 to 26
  keepDays, // 3 March … the 8th
  shareYears, // May 24 to June 3, 2019
  shareDays, // 2 a.m. local time (0100 GMT) on Wednesday
  anchorEvents, // a day after rebels attacked on Monday
  linkRanges, // from 3 to 5 March; in the three months to June
];

/** Joins what belongs together and completes what an expression beside it says for both. */
export function refine(words: Words, found: readonly Recognized[]): readonly Recognized[] {
  return REFINERS.reduce((reads, refiner) => refiner(words, reads), found);
}
