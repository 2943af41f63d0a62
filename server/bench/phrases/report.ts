import { OUT_OF_SCOPE } from './scope';
import type { SuiteScore } from './score';

/** The counts of a suite as they are kept in JSON. */
export type SuiteResult = Omit<SuiteScore, 'excluded' | 'misses'> & { readonly excluded: Readonly<Record<string, number>> };

export function toResult(score: SuiteScore): SuiteResult {
  const { suite, expressions, inScope, found, exact, typed, valued, right, literal, foundAndRight, negatives, leftAlone, excluded } = score;
  return { suite, expressions, inScope, found, exact, typed, valued, right, literal, foundAndRight, negatives, leftAlone, excluded: Object.fromEntries(excluded) };
}

/** The results as a page of Markdown. */
export function formatPhrases(date: string, results: readonly SuiteResult[]): string {
  const share = (count: number, of: number): string => (of === 0 ? '–' : `${count} (${((100 * count) / of).toFixed(1)} %)`);
  const rows = results.map((result) => {
    const { suite, expressions, inScope, found, exact, typed, valued, right, literal, foundAndRight, negatives, leftAlone } = result;
    return `| ${[suite, expressions, share(inScope, expressions), share(found, inScope), share(exact, inScope), share(typed, inScope), share(right, valued), share(literal, valued), share(foundAndRight, inScope), share(leftAlone, negatives)].join(' | ')} |`;
  });
  const excluded = OUT_OF_SCOPE.map(({ name, reason }) => `| ${[name, ...results.map((result) => result.excluded[name] ?? 0), reason].join(' | ')} |`);
  return [
    `# Phrase suites on ${date}`,
    '',
    '`npm run phrases -- PHRASES.jsonl`: inputs of the test suites of other date parsers, read as the body of an article.',
    '',
    '| suite | expressions | in scope | found | exact | typed | value right | value right, read literally | found and right | negatives left alone |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
    '',
    'Shares of "found" to "typed" and "found and right" are of the expressions in scope; those of values are of the expressions in scope that',
    'the suite asks a value of. "Exact" leaves prepositions and articles at the edges out of account, and takes a range for its two ends.',
    'Names of months, days, zones and holidays get their capitals before they are read. A negative is left alone where no date',
    'with a value is found in it.',
    '',
    'The suites are for what people type to a planner, which looks ahead; news looks back. So a value counts as right too where a',
    'bare weekday, month, day or holiday is a week or a year off, or an hour half a day; where a count ("three weeks ago") is as coarse as',
    'its unit; where a stretch counted from today is a length; where a vague amount stays vague; and where a part of the day, a',
    'season or a weekend has other bounds. The next column has none of this.',
    '',
    '## Out of scope',
    '',
    'By rule, never phrase by phrase; the first rule that matches counts.',
    '',
    `| rule | ${results.map(({ suite }) => suite).join(' | ')} | reason |`,
    `|---|${results.map(() => '--:').join('|')}|---|`,
    ...excluded,
    '',
  ].join('\n');
}
