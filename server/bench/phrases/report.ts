import { CONVENTIONS } from './conventions';
import { OUT_OF_SCOPE } from './scope';
import type { SuiteScore } from './score';

/** The counts of a suite as they are kept in JSON. */
export interface SuiteResult extends Omit<SuiteScore, 'excluded' | 'byConvention' | 'audit'> {
  readonly byConvention: Readonly<Record<string, number>>;
  readonly excluded: Readonly<Record<string, number>>;
}

export function toResult({ suite, expressions, inScope, found, exact, typed, valued, literal, foundAndRight, negatives, leftAlone, byConvention, excluded }: SuiteScore): SuiteResult {
  return { suite, expressions, inScope, found, exact, typed, valued, literal, byConvention: Object.fromEntries(byConvention), foundAndRight, negatives, leftAlone, excluded: Object.fromEntries(excluded) };
}

/** A row of the table of expressions. */
type Count = readonly [string, (result: SuiteResult) => string];

const conventional = ({ byConvention }: SuiteResult): number => Object.values(byConvention).reduce((sum, count) => sum + count, 0);
/** Found, where the suite asks for no value. */
const unasked = (result: SuiteResult): number => result.foundAndRight - result.literal - conventional(result);
const share = (count: number, of: number): string => (of === 0 ? '–' : `${count} (${((100 * count) / of).toFixed(1)} %)`);
const ofScope = (count: (result: SuiteResult) => number) => (result: SuiteResult): string => share(count(result), result.inScope);

const COUNTS: readonly Count[] = [
  ['expressions', ({ expressions }) => String(expressions)],
  ['out of scope', ({ expressions, inScope }) => share(expressions - inScope, expressions)],
  ['**in scope**', ({ expressions, inScope }) => share(inScope, expressions)],
  ['missed', ofScope(({ inScope, found }) => inScope - found)],
  ['found, value wrong', ofScope(({ found, foundAndRight }) => found - foundAndRight)],
  ['found, value right as the suite has it', ofScope(({ literal }) => literal)],
  ['found, value right by a convention', ofScope(conventional)],
  ['found, no value asked for', ofScope(unasked)],
  ['**found and right**', ofScope(({ foundAndRight }) => foundAndRight)],
  ['same edges', ofScope(({ exact }) => exact)],
  ['same type', ofScope(({ typed }) => typed)],
  ['values asked for', ({ valued }) => String(valued)],
  ['of these right', (result) => share(result.literal + conventional(result), result.valued)],
  ['of these right as the suite has them', ({ literal, valued }) => share(literal, valued)],
  ['negatives left alone', ({ leftAlone, negatives }) => (negatives === 0 ? '–' : `${leftAlone} of ${negatives} (${((100 * leftAlone) / negatives).toFixed(1)} %)`)],
];

/** The results as a page of Markdown. */
export function formatPhrases(date: string, results: readonly SuiteResult[]): string {
  const suites = results.map(({ suite }) => suite).join(' | ');
  const numbers = results.map(() => '--:').join('|');
  const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# Phrase suites on ${date}`,
    '',
    '`npm run phrases -- PHRASES.jsonl`: inputs of the test suites of other date parsers, read as the body of an article.',
    'With `--audit` it prints what became of each expression: its verdict, what the suite expects, what was found.',
    '',
    `| | ${suites} |`,
    `|---|${numbers}|`,
    ...COUNTS.map(([name, count]) => row(name, ...results.map(count))),
    '',
    'Shares are of the expressions in scope where nothing else is said. "Same edges" leaves prepositions and articles at the edges out of',
    'account, and takes a range for its two ends. Names of months, days, zones and holidays get their capitals before they are read.',
    'A negative is left alone where no date with a value is found in it.',
    '',
    '## Right by a convention',
    '',
    'The suites are for what people type to a planner. Where TIMEX3 writes something else for the same meaning, or news reads an open',
    'expression the other way, a value counts as right under exactly one of these, the first that holds; everything else is wrong.',
    '',
    `| convention | ${suites} | reason, and what has to hold |`,
    `|---|${numbers}|---|`,
    ...CONVENTIONS.map(({ name, reason }) => row(name, ...results.map(({ byConvention }) => byConvention[name] ?? 0), reason)),
    '',
    '## Out of scope',
    '',
    'By rule, never phrase by phrase; the first rule that matches counts. The last one is for negatives.',
    '',
    `| rule | ${suites} | reason |`,
    `|---|${numbers}|---|`,
    ...OUT_OF_SCOPE.map(({ name, reason }) => row(name, ...results.map(({ excluded }) => excluded[name] ?? 0), reason)),
    '',
  ].join('\n');
}
