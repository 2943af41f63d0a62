import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { DEFAULT_LABELS } from '../../src/annotations/label-set';
import { readLabelSet } from '../../src/annotations/read-label-set';
import type { Decision, DecisionStatus } from '../../src/annotations/sidecar';
import { hover } from '../../src/features/hover';
import { PLAIN_TEXT } from '../../src/features/markup';
import type { OpenArticle } from '../../src/features/open-article';
import { unknownLabelActions, unknownLabelDiagnostics } from '../../src/features/unknown-labels';
import { write } from './written-article';

const LABELS = readLabelSet(JSON.stringify({ newsmark: 1, entities: { labels: [
  { label: 'PERSON', words: 'human being', definition: 'People.', examples: ['Ada', 'Bo'] }, { label: 'ORG', definition: 'Groups that act.' }, { label: 'GPE', examples: ['Oslo'] }, { label: 'Ship' },
] } })).labels!;

function lines(marked: string, labels = LABELS): string[] {
  const { open, cursor } = write(marked);
  return (hover({ ...open, labels }, cursor, PLAIN_TEXT)?.contents as MarkupContent).value.split('\n').slice(0, 2);
}

describe('hovers with a label set', () => {
  it('say how the label is called, what it is for, and one example', () => {
    assert.deepEqual(lines('‹PERSON K|im›'), ['Kim (human being)', 'People; for example “Ada”']);
    assert.deepEqual(lines('‹ORG U|N›'), ['UN (organization)', 'Groups that act.']);
    assert.deepEqual(lines('‹GPE O|slo›'), ['Oslo (country, city or state)', 'For example “Oslo”']);
    assert.deepEqual(lines('‹LAW C|ode›'), ['Code (law)', 'Named only here']);
  });
  it('say nothing of layers that the set leaves out', () => {
    assert.match(lines('‹DATE=2025-11-08 F|riday›')[1]!, /^TIMEX3/);
  });
});

describe('labels that are not in the set', () => {
  const open = (label: string, status: DecisionStatus = 'changed', labels: OpenArticle['labels'] = LABELS): OpenArticle => {
    const written = write('MV Norhav left.').open;
    const decision = { id: 'e', layer: 'entities', start: 3, end: 9, text: 'Norhav', prefix: '', suffix: '', status, label } as Decision;
    return { ...written, labels, article: { ...written.article, placed: [{ start: 3, end: 9, decision }] } };
  };
  it('are reported, and can be changed to one that is, the likely one first', () => {
    const article = open('SHIP');
    const [reported, ...more] = unknownLabelDiagnostics(article);
    assert.deepEqual([more, reported?.code, reported?.range], [[], 'unknown-label', { start: { line: 0, character: 3 }, end: { line: 0, character: 9 } }]);
    assert.equal(reported?.message, 'SHIP is not a label of entities in newsmark.labels.json: choose one that is, or add it there.');
    const actions = unknownLabelActions(article, reported.range, [reported]);
    assert.deepEqual(actions.map(({ title }) => title), ['Ship', 'PERSON', 'ORG', 'GPE'].map((label) => `Change the label SHIP to ${label}`));
    assert.deepEqual([actions[0]?.diagnostics, actions[0]?.command?.arguments], [[reported], [{ uri: article.uri, version: article.version, kind: 'spans', changes: [{ layer: 'entities', range: [0, 3, 0, 9], do: 'set', to: { label: 'Ship' } }] }]]);
  });
  it('can be changed wherever one stands', () => {
    const article = open('SHIP');
    const [one] = article.article.placed;
    const twice = { ...article, article: { ...article.article, placed: [one!, { ...one!, start: 0, end: 2 }] } };
    const actions = unknownLabelActions(twice, { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }, unknownLabelDiagnostics(twice));
    const all = actions.find(({ title }) => title === 'Change the label SHIP to Ship in all 2 decisions');
    assert.deepEqual([(all?.command?.arguments as { changes: { range: unknown }[] }[])[0]!.changes.map(({ range }) => range), all?.diagnostics?.length, actions.length], [[[0, 3, 0, 9], [0, 0, 0, 2]], 2, 5]);
  });
  it('are none where the set has them, where they were rejected, and where the workspace has no set', () => {
    for (const article of [open('PERSON'), open('SHIP', 'rejected'), open('SHIP', 'added', DEFAULT_LABELS)]) {
      assert.deepEqual(unknownLabelDiagnostics(article).length + unknownLabelActions(article, { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }, []).length, 0);
    }
  });
});
