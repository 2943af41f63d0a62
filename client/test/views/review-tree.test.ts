import assert from 'node:assert/strict';
import { NO_FILTER, describeFilter, isFiltering } from '../../src/views/review-filter';
import { reviewTree } from '../../src/views/review-tree';
import { nodesBelow } from '../../src/views/tree-node';
import { article, drawn, item } from './items';

const KIM = item('entities', 'Kim', 'PERSON', { score: 0.61, entity: { id: 'E1', name: 'Kim Jong Un' } });
const UN = item('entities', 'UN', 'ORG', { score: 0.95 });
const SEOUL = item('entities', 'Seoul', 'GPE', { status: 'accepted', score: 0.4 });
const NO = item('quotes', '“No”', 'direct', { speaker: { range: [0, 0, 0, 3], name: 'Kim Jong Un' } });
const FRIDAY = item('dates', 'Friday', 'DATE', { status: 'rejected', value: '2025-11-07', words: 'Friday, 7 November 2025' });
const ARTICLE = article([KIM, UN, SEOUL, NO, FRIDAY]);

describe('the review', () => {
  it('groups by status', () => {
    assert.deepEqual(drawn(reviewTree(ARTICLE, 'status', NO_FILTER)), [
      'Undecided | 3', '  Kim | PERSON · Kim Jong Un · 61 %', '  UN | ORG · 95 %', '  “No” | direct · Kim Jong Un',
      'Accepted | 1', '  Seoul | GPE', 'Rejected | 1', '  Friday | DATE · Friday, 7 November 2025',
    ]);
  });

  it('groups by label, names first, and says how many are undecided', () => {
    assert.deepEqual(drawn(reviewTree(ARTICLE, 'label', NO_FILTER)).filter((line) => !line.startsWith(' ')), [
      'GPE | all 1 decided', 'ORG | 1 of 1 undecided', 'PERSON | 1 of 1 undecided', 'Direct quotes | 1 of 1 undecided', 'Dates | all 1 decided',
    ]);
  });

  it('puts the least certain first, and what no model has scored last', () => {
    const [undecided, decided] = reviewTree(article([UN, NO, KIM, SEOUL]), 'certainty', NO_FILTER);
    assert.deepEqual(undecided?.children?.map(({ label }) => label), ['Kim', 'UN', '“No”']);
    assert.deepEqual(decided?.children?.map(({ label }) => label), ['Seoul']);
  });

  it('leaves out what does not pass the filter', () => {
    const shown = (filter: Partial<typeof NO_FILTER>): string[] => reviewTree(ARTICLE, 'status', { ...NO_FILTER, ...filter }).flatMap(({ children = [] }) => children.map(({ label }) => label));
    assert.deepEqual(shown({ layers: ['quotes', 'dates'] }), ['“No”', 'Friday']);
    assert.deepEqual(shown({ labels: ['entities PERSON', 'entities ORG'] }), ['Kim', 'UN']);
    assert.deepEqual(shown({ statuses: ['accepted'] }), ['Seoul']);
    assert.deepEqual(shown({ text: ' jong UN ' }), ['Kim', '“No”']);
    assert.deepEqual(shown({ layers: ['entities'], text: 'november' }), []);
  });

  it('has what two sides decided differently among the undecided', () => {
    const conflict = article([SEOUL, { ...SEOUL, text: 'Busan', against: ['LOC'] }]);
    assert.deepEqual(drawn(reviewTree(conflict, 'status', { ...NO_FILTER, statuses: ['suggested'] })), ['Undecided | 1', '  Busan | GPE · two sides disagree: accepted, the other says LOC']);
    assert.deepEqual(drawn(reviewTree(conflict, 'label', NO_FILTER))[0], 'GPE | 1 of 2 undecided');
  });

  it('lists decisions whose text was not found, which no filter hides', () => {
    const lost = article([KIM], 'a.txt', [{ id: 'e-1', layer: 'entities', text: 'Ri\nSol', status: 'changed', label: 'PERSON', range: [0, 0, 0, 6] }, { id: 'b-1', layer: 'boilerplate', text: 'Share', status: 'accepted', range: [9, 0, 9, 5] }]);
    assert.deepEqual(drawn(reviewTree(lost, 'status', { ...NO_FILTER, text: 'nothing' })), ['Orphans | 2: text not found', '  Ri Sol | PERSON, changed', '  Share | boilerplate, accepted']);
  });

  it('names every line once, and the same whatever was decided, grouped or typed before it', () => {
    const twice = [KIM, { ...KIM, range: [3, 0, 3, 3] as const }, item('dates', 'Kim', 'DATE')];
    const ids = nodesBelow(reviewTree(article(twice), 'status', NO_FILTER)).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const later = nodesBelow(reviewTree(article(twice.map((one) => ({ ...one, status: 'accepted', range: [9, 0, 9, 3] as const }))), 'certainty', NO_FILTER));
    for (const id of ids.filter((one) => one.startsWith('item '))) assert.ok(later.some((node) => node.id === id), id);
  });

  it('says what it is filtered by', () => {
    assert.equal(describeFilter({ layers: ['dates'], labels: ['entities PERSON'], statuses: ['suggested'], text: ' kim ' }), 'dates, PERSON, undecided, “kim”');
    assert.deepEqual([isFiltering(NO_FILTER), isFiltering({ ...NO_FILTER, text: ' ' }), isFiltering({ ...NO_FILTER, text: 'a' })], [false, false, true]);
  });
});
