import assert from 'node:assert/strict';
import { createParagraphMemo, type ParagraphMemo } from '../../src/analysis/memo';
import type { DateExpression } from '../../src/analysis/types';
import { annotate, type AnnotatedArticle } from '../../src/annotations/article';
import { decideSpans, type SpanChange } from '../../src/annotations/decide-spans';

type Change = { readonly do: 'accept' | 'reject' } | { readonly do: 'set'; readonly to: { readonly type?: string; readonly value: string | null } };

/** The article after a person has said something about dates, each named by its words. */
function decide(text: string, changes: Readonly<Record<string, Change>>, memo?: ParagraphMemo): AnnotatedArticle {
  const date = '2025-11-08';
  const found = annotate(text, undefined, { date, memo });
  const said = Object.entries(changes).map(([words, change]): SpanChange => ({ layer: 'dates', span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, ...change }));
  return annotate(text, decideSpans(found, said), { date, memo });
}

const to = (value: string | null): Change => ({ do: 'set', to: { value } });

function findings(text: string, changes: Readonly<Record<string, Change>>): readonly string[] {
  return decide(text, changes).analysis.findings.map(({ code }) => code);
}

/** A date as its value, its bounds, and the values of its ends. */
function inShort({ value, interval, beginPoint, endPoint }: DateExpression): string {
  return `${value ?? '-'} ${interval ? `${interval.start}/${interval.end}` : '-'} ${beginPoint?.value ?? ''}>${endPoint?.value ?? ''}`;
}

const dates = (text: string, changes: Readonly<Record<string, Change>>): readonly string[] => decide(text, changes).analysis.dates.map(inShort);

describe('what is wrong with a date', () => {
  const impossible = 'The fair opens on 31 November 2024.';
  const contradicted = 'The fair opens on Tuesday, 8 November 2025.';
  it('is gone when the date is rejected or has got another value', () => {
    assert.deepEqual(findings(impossible, {}), ['impossible-date']);
    assert.deepEqual(findings(impossible, { '31 November 2024': { do: 'reject' } }), []);
    assert.deepEqual(findings(impossible, { '31 November 2024': to('2024-11-30') }), []);
    assert.deepEqual(findings(contradicted, {}), ['weekday-mismatch']);
    assert.deepEqual(findings(contradicted, { 'Tuesday, 8 November 2025': { do: 'reject' } }), []);
    assert.deepEqual(findings(contradicted, { 'Tuesday, 8 November 2025': to('2025-11-04') }), []);
    assert.deepEqual(findings(contradicted, { 'Tuesday, 8 November 2025': to('2025-11-09') }), []);
  });
  it('stays when the date is accepted as it is, or another one decided', () => {
    assert.deepEqual(findings(impossible, { '31 November 2024': { do: 'accept' } }), ['impossible-date']);
    assert.deepEqual(findings(contradicted, { 'Tuesday, 8 November 2025': { do: 'accept' } }), ['weekday-mismatch']);
    assert.deepEqual(findings(`${impossible} It closes on Friday.`, { Friday: to('2024-12-06') }), ['impossible-date']);
  });
});

describe('dates that hang on decided ones', () => {
  it('have the bounds of decided dates', () => {
    assert.deepEqual(dates('It opened in June.', { June: to('2024-06') }), ['2024-06 2024-06-01/2024-07-01 >']);
    assert.deepEqual(dates('It opened in June.', { June: to('2024-06-03') }), ['2024-06-03 - >']);
  });
  it('begin and end with the new values', () => {
    const text = 'It ran from Friday to Sunday.';
    assert.deepEqual(dates(text, {}), ['2025-11-07 2025-11-07/2025-11-10 >2025-11-09', '2025-11-09 2025-11-07/2025-11-10 2025-11-07>']);
    assert.deepEqual(dates(text, { Friday: to('2025-11-06') }), ['2025-11-06 2025-11-06/2025-11-10 >2025-11-09', '2025-11-09 2025-11-06/2025-11-10 2025-11-06>']);
    assert.deepEqual(dates(text, { Sunday: to('2025-11-16') }), ['2025-11-07 2025-11-07/2025-11-17 >2025-11-16', '2025-11-16 2025-11-07/2025-11-17 2025-11-07>']);
    assert.deepEqual(dates(text, { Friday: to('2025-11-06'), Sunday: to('2025-11-16') }), ['2025-11-06 2025-11-06/2025-11-17 >2025-11-16', '2025-11-16 2025-11-06/2025-11-17 2025-11-06>']);
  });
  it('have no ends where there is no date any more, or none behind the other', () => {
    assert.deepEqual(dates('It ran from Friday to Sunday.', { Friday: { do: 'reject' } }), ['2025-11-02 - >']);
    assert.deepEqual(dates('It ran from Friday to Sunday.', { Sunday: to('2025-11-02') }), ['2025-11-07 - >2025-11-02', '2025-11-02 - 2025-11-07>']);
    assert.deepEqual(dates('in the three months to June 2025', { 'June 2025': { do: 'reject' } }), ['P3M - >']);
  });
  it('follow the dates that they were counted from', () => {
    const text = 'On 3 March 2025 it rained. A day earlier it snowed, and a week later it thawed.\n\nTwo days later, in 2026, it was dry.';
    assert.deepEqual(dates(text, { '3 March 2025': to('2025-04-30') }), ['2025-04-30 - >', '2025-04-29 - >', '2025-05-06 - >', '2025-05-08 - >', '2026 2026-01-01/2027-01-01 >']);
    assert.deepEqual(dates(text, { '3 March 2025': { do: 'reject' } })[0], '2025-11-07 - >');
    assert.deepEqual(dates(text, { 'A day earlier': to('2025-02-01') }).slice(0, 3), ['2025-03-03 - >', '2025-02-01 - >', '2025-02-08 - >']);
    assert.deepEqual(dates('It ran from Friday to Sunday.', { Friday: to('2025-03-07') }), ['2025-03-07 2025-03-07/2025-03-10 >2025-03-09', '2025-03-09 2025-03-07/2025-03-10 2025-03-07>']);
  });
  it('follow dates that nothing suggested', () => {
    assert.deepEqual(dates('They met when the lake froze. A day earlier it rained.', { 'when the lake froze': { do: 'set', to: { type: 'DATE', value: '2025-01-10' } } }), ['2025-01-10 - >', '2025-01-09 - >']);
  });
  it('are those of the article read anew, whatever was decided before', () => {
    const memo = createParagraphMemo();
    const text = 'On 3 March 2025 it rained.\n\nA day earlier it snowed.';
    const versions: readonly Readonly<Record<string, Change>>[] = [{}, { '3 March 2025': to('2025-04-30') }, { 'A day earlier': to('2025-01-01') }, {}];
    for (const changes of versions) assert.deepEqual(decide(text, changes, memo).analysis.dates, decide(text, changes).analysis.dates);
  });
  it('stay as they are where a date is accepted', () => {
    const text = 'It ran from Friday to Sunday. A day earlier it snowed. In the three months to June 2025 it rained.';
    const said = ({ start, end, value, interval, beginPoint, endPoint, anchor, reason }: DateExpression): unknown => ({ start, end, value, interval, beginPoint, endPoint, anchor, reason });
    const accepted = decide(text, { Friday: { do: 'accept' }, 'June 2025': { do: 'accept' } }).analysis.dates;
    assert.deepEqual(accepted.map(said), annotate(text, undefined, { date: '2025-11-08' }).analysis.dates.map(said));
    assert.deepEqual(accepted.map(({ decision }) => decision !== undefined), [true, false, false, false, true]);
  });
});
