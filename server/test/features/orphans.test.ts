import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import type { Decision } from '../../src/annotations/sidecar';
import { codeActions } from '../../src/features/code-actions';
import { diagnostics } from '../../src/features/diagnostics';
import type { OpenArticle } from '../../src/features/open-article';
import { write } from './written-article';

const PLACE = { prefix: '', suffix: '', status: 'accepted' } as const;
const KIM: Decision = { ...PLACE, id: 'e-1', layer: 'entities', start: 4, end: 7, text: 'Kim', label: 'PERSON' };
const LATER: Decision = { ...PLACE, id: 'd-1', layer: 'dates', start: 900, end: 906, text: 'Friday', type: 'DATE' };

function lost(text: string, ...orphans: Decision[]): OpenArticle {
  const { open } = write(text);
  return { ...open, article: { ...open.article, orphans } };
}

function range(start: number, end: number, line = 0): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

const titles = (open: OpenArticle, at: Range, reported = diagnostics(open, false)): string[] =>
  codeActions(open, at, reported).map(({ title }) => title).filter((title) => /Re-attach|Discard/.test(title));

describe('orphans', () => {
  const open = lost('🚢 Ri won\nIt rained', KIM, LATER);
  const [kim, later] = diagnostics(open, false);

  it('are reported where they stood, counted in characters, or on the first line', () => {
    assert.deepEqual(kim, { range: range(5, 8), severity: 3, code: 'orphan', source: 'newsmark', message: 'The decision on “Kim” (PERSON) is kept, but its text was not found in the article.' });
    assert.deepEqual(later?.range, range(0, 9));
    assert.deepEqual(diagnostics(lost('Ri\nwon', { ...KIM, start: 1 }), false)[0]?.range, range(1, 2));
  });

  it('are re-attached to a selection, the nearest first, and discarded where they are reported', () => {
    assert.deepEqual(titles(open, range(3, 5), [kim!]), ['Re-attach “Kim” (PERSON) to the selection', 'Re-attach “Friday” (DATE) to the selection', 'Discard the decision on “Kim” (PERSON)']);
    const [attach, , discard] = codeActions(open, range(3, 5), [kim!]).filter(({ kind }) => kind === 'quickfix');
    assert.deepEqual(attach?.command?.arguments, [{ uri: open.uri, version: open.version, kind: 'orphans', changes: [{ id: 'e-1', do: 'attach', range: [0, 3, 0, 5] }] }]);
    assert.deepEqual([discard?.command?.arguments, discard?.diagnostics], [[{ uri: open.uri, version: open.version, kind: 'orphans', changes: [{ id: 'e-1', do: 'discard' }] }], [kim]]);
  });

  it('are attached to no cursor, no white space and no report', () => {
    assert.deepEqual(titles(open, range(3, 3), []), []);
    assert.deepEqual(titles(open, range(2, 3), []), []);
    assert.deepEqual(titles(open, kim!.range, [kim!]), ['Discard the decision on “Kim” (PERSON)']);
  });

  it('are not offered where there are none', () => {
    assert.deepEqual(titles(lost('Kim won'), range(0, 3)), []);
  });
});
