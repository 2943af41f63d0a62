import { InvalidArgumentError } from 'commander';
import { annotatorProblem, isAnnotatorName } from '../annotations/annotator-name';
import { isCalendarDate } from '../annotations/calendar-date';

/* The values of options and arguments, as the program takes them. Each throws InvalidArgumentError, with how to mend it. */

/** A day of the calendar. */
export function readDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, such as 2025-11-08; no other form is read.');
  return value;
}

/** A folder to write into; one that is named like a file is a mistake. */
export function readFolder(value: string): string {
  if (/\.(?:json|jsonl|ndjson)$/i.test(value)) {
    throw new InvalidArgumentError(`--out names a folder, for one file an article. For one file of all records leave it out: newsmark annotate ... > ${value}`);
  }
  return value;
}

/** The name of an annotator. */
export function readAnnotator(value: string): string {
  if (!isAnnotatorName(value)) throw new InvalidArgumentError(annotatorProblem(value));
  return value;
}

/** Names of two annotators or more, none twice. */
export function readAnnotators(value: string): readonly string[] {
  const names = [...new Set(value.split(',').map((name) => readAnnotator(name.trim())))];
  if (names.length < 2) throw new InvalidArgumentError('Name two annotators or more, with commas: kim,lee.');
  return names;
}

/** A label. */
export function readLabel(value: string): string {
  if (!/^\S+$/.test(value)) throw new InvalidArgumentError('A label is a word without blanks, such as PERSON.');
  return value;
}

/** A number from 1 to 999. */
export function readCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Write a number from 1 to 999.');
  return Number(value);
}
