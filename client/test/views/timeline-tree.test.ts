import assert from 'node:assert/strict';
import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { nodesBelow } from '../../src/views/tree-node';
import { timelineTree } from '../../src/views/timeline-tree';
import { article, drawn, item } from './items';

const DAY = 86_400_000;

/** A date from a day to the day after its last. */
function date(text: string, from: string, to: string, more: Partial<AnnotationItem> = {}): AnnotationItem {
  return item('dates', text, 'DATE', { words: `${text} in words`, when: { from: Date.parse(from) / DAY, to: Date.parse(to) / DAY }, ...more });
}

const day = (text: string, iso: string): AnnotationItem => date(text, iso, new Date(Date.parse(iso) + DAY).toISOString());

describe('the timeline', () => {
  it('lists dates by days where they lie in one month', () => {
    const tree = timelineTree([article([day('Saturday', '2025-11-08'), day('Friday', '2025-11-07'), day('yesterday', '2025-11-07')])], false);
    assert.deepEqual(drawn(tree), ['Friday, 7 November 2025 | 2', '  Friday | Friday in words', '  yesterday | yesterday in words', 'Saturday | Saturday in words']);
  });

  it('lists dates by years, and by months where a year holds many', () => {
    const many = ['01-02', '01-09', '02-01', '03-01', '04-01', '05-01', '06-01', '07-01', '08-01'].map((monthDay) => day(monthDay, `2025-${monthDay}`));
    const tree = timelineTree([article([day('long ago', '1999-05-06'), ...many, date('2025', '2025-01-01', '2026-01-01')])], false);
    assert.deepEqual(tree.map(({ label }) => label), ['long ago', '2025']);
    assert.deepEqual(tree[1]?.children?.map(({ label }) => label), ['2025', 'January 2025', '02-01', '03-01', '04-01', '05-01', '06-01', '07-01', '08-01']);
  });

  it('puts what is longer than the groups between them, and a whole before its parts', () => {
    const tree = timelineTree([article([day('in 2004', '2004-01-01'), date('the 2000s', '2000-01-01', '2010-01-01'), day('in 1999', '1999-01-01'), date('2004', '2004-01-01', '2005-01-01')])], false);
    assert.deepEqual(drawn(tree).map((line) => line.split(' | ')[0]), ['in 1999', 'the 2000s', '2004', '  2004', '  in 2004']);
  });

  it('leads from a date to its place in the article', () => {
    const [node] = timelineTree([article([day('Friday', '2025-11-07')])], false);
    assert.deepEqual(node?.target?.range, node?.item?.range);
    assert.notEqual(node?.target?.range, undefined);
  });

  it('knows days before our era and clocks', () => {
    const before = date('44 BC', '-000044-01-01', '-000043-01-01');
    const nine = { from: Date.parse('2025-11-08T09:30Z') / DAY, to: Date.parse('2025-11-08T09:31Z') / DAY };
    const tree = timelineTree([article([item('dates', '9.30', 'TIME', { when: nine }), before, item('dates', '9.30', 'TIME', { when: nine }), before, before])], false);
    assert.deepEqual(drawn(tree), ['44 BC | 3', '  44 BC | 44 BC in words', '  44 BC | 44 BC in words', '  44 BC | 44 BC in words', '2025 | 2', '  9.30 | unresolved', '  9.30 | unresolved']);
  });

  it('puts lengths, recurring times and what has no place apart, at the end, and leaves out what was rejected', () => {
    const tree = timelineTree([article([
      item('dates', 'three days', 'DURATION', { words: 'three days' }), item('dates', 'weekly', 'SET', { words: 'every week' }), item('dates', 'Tuesday', 'DATE'),
      item('dates', 'now', 'DATE', { value: 'PRESENT_REF', words: 'the present' }), day('Saturday', '2025-11-08'), { ...day('Sunday', '2025-11-09'), status: 'rejected' }, item('entities', 'Kim', 'PERSON'),
    ])], false);
    assert.deepEqual(drawn(tree), [
      'Saturday | Saturday in words', 'Lengths of time | 1', '  three days', 'Recurring | 1', '  weekly | every week',
      'Without a place in the calendar | 2', '  Tuesday | unresolved', '  now | the present',
    ]);
  });

  it('names the articles of a folder, and every line once', () => {
    const both = timelineTree([article([day('Friday', '2025-11-07')], 'a.txt'), article([day('Friday', '2025-11-07')], 'b.txt')], true);
    assert.deepEqual(drawn(both).slice(1), ['  Friday | Friday in words · a.txt', '  Friday | Friday in words · b.txt']);
    const ids = nodesBelow(both).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
