import assert from 'node:assert/strict';
import type { Decision, DecisionStatus } from '../../src/annotations/sidecar';
import { inconsistencyActions, inconsistencyDiagnostics } from '../../src/features/inconsistencies';
import type { OpenArticle } from '../../src/features/open-article';
import { write } from './written-article';

const TEXT = 'Norhav sails. Norhav sank. Norhav owns the Norhav, a ship.';

/** Decides on the places of words, one after the other, each with a label; `-` rejects. */
function open(...said: readonly [start: number, words: string, label: string][]): OpenArticle {
  const written = write(TEXT).open;
  const placed = said.map(([start, text, label], index) => {
    const status: DecisionStatus = label === '-' ? 'rejected' : 'accepted';
    const decision = { id: `e${index}`, layer: 'entities', start, end: start + text.length, text, prefix: '', suffix: '', status, label } as Decision;
    return { start, end: start + text.length, decision };
  });
  return { ...written, article: { ...written.article, placed } };
}

const reports = (article: OpenArticle): string[] => inconsistencyDiagnostics(article).map(({ range, code, severity, message }) => `${range.start.character} ${String(code)} ${severity}: ${message}`);

describe('decisions that do not fit', () => {
  it('are names with two labels, and spans that cut words', () => {
    const article = open([0, 'Norhav', 'ORG'], [14, 'Norhav', 'ORG'], [27, 'Norhav', '-'], [43, 'Norhav', 'SHIP'], [9, 'ils', 'EVENT']);
    assert.deepEqual(reports(article), [
      '9 ragged-span 2: “ils” begins or ends inside a word or on a space; the whole words are “sails”.',
      '43 rare-label 3: “Norhav” is SHIP here, but ORG in 2 other decisions in this article.',
    ]);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 50 } };
    assert.deepEqual(inconsistencyActions(article, everywhere, inconsistencyDiagnostics(article)).map(({ title, command, diagnostics }) => [title, diagnostics?.length, (command?.arguments as { changes: unknown }[])[0]?.changes]), [
      ['Take whole words: “sails”', 1, [{ layer: 'entities', range: [0, 9, 0, 12], do: 'set', to: { range: [0, 7, 0, 12] } }]],
      ['Change the label SHIP to ORG', 1, [{ layer: 'entities', range: [0, 43, 0, 49], do: 'set', to: { label: 'ORG' } }]],
    ]);
  });
  it('are told by the text as it stands, not by that which was decided on', () => {
    const article = open([0, 'Norhaw', 'ORG'], [14, 'Norhaw', 'ORG'], [43, 'Norhav', 'SHIP'], [9, 'xyz', 'EVENT']);
    assert.deepEqual(reports(article), [
      '9 ragged-span 2: “ils” begins or ends inside a word or on a space; the whole words are “sails”.',
      '43 rare-label 3: “Norhav” is SHIP here, but ORG in 2 other decisions in this article.',
    ]);
  });
  it('are mended all at once where there are several of a kind', () => {
    const article = open([0, 'Nor', 'ORG'], [14, 'hav', 'ORG']);
    const actions = inconsistencyActions(article, { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } }, []);
    assert.deepEqual(actions.map(({ title, command }) => [title, (command?.arguments as { changes: unknown[] }[])[0]?.changes.length]), [['Take whole words: “Norhav”', 1], ['Take whole words in all 2 places', 2]]);
  });
  it('are none where all is as it should be', () => {
    const article = open([0, 'Norhav', 'ORG'], [14, 'Norhav', 'ORG'], [43, 'Norhav, a ship', 'SHIP'], [28, 'orha', '-']);
    assert.deepEqual([reports(article), inconsistencyActions(article, { start: { line: 0, character: 0 }, end: { line: 0, character: 50 } }, [])], [[], []]);
  });
});
