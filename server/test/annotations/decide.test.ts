import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotations/article';
import { decideBoilerplate, decideDocumentDate } from '../../src/annotations/decide';
import { readLfArticle } from '../../src/annotations/lf-article';
import { hashText, toLfText } from '../../src/annotations/lf-text';
import { placeDecisions } from '../../src/annotations/place-decisions';
import { readSidecar } from '../../src/annotations/read-sidecar';
import type { Decision, Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import { awkwardText } from './texts';

const TEXT = 'Rain falls in Oslo.\n\nShare this page\n\nThe mayor said so on Friday.\n\nShare this page\n\nMore rain is due.\n';

function spanOf(text: string, wanted: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(wanted, from);
  assert.ok(start >= 0);
  return { start, end: start + wanted.length };
}

/** What is decided, in the words of the text: `+` boilerplate, `-` not. */
function said(text: string, sidecar: Sidecar | undefined): string[] {
  return placeDecisions(text, sidecar?.decisions ?? []).placed.map(({ decision, start, end }) => (decision.status === 'rejected' ? '-' : '+') + text.slice(start, end));
}

describe('deciding the document date', () => {
  it('is remembered, changed and forgotten', () => {
    const first = decideDocumentDate(undefined, TEXT, '2025-11-08');
    assert.deepEqual(JSON.parse(writeSidecar(first)!), { newsmark: 1, sha256: hashText(TEXT), date: '2025-11-08', decisions: [] });
    assert.equal(decideDocumentDate(first, TEXT, '2024-02-29').date, '2024-02-29');
    assert.equal(writeSidecar(decideDocumentDate(first, TEXT, null)), null);
  });
  it('beats the date that was passed in', () => {
    assert.deepEqual(annotate(TEXT, decideDocumentDate(undefined, TEXT, '2025-11-08'), { date: '2020-01-01' }).analysis.date, { value: '2025-11-08', source: 'set' });
    assert.equal(annotate(TEXT, undefined, { date: '2020-01-01' }).analysis.date?.value, '2020-01-01');
  });
});

describe('deciding what is boilerplate', () => {
  const second = spanOf(TEXT, 'Share', 40);
  it('keeps the text, its surroundings and its place', () => {
    const [decision] = decideBoilerplate(undefined, TEXT, { start: second.start - 2, end: second.start + 'Share this page\n'.length }, true).decisions;
    assert.deepEqual({ ...decision, id: '' }, {
      id: '', layer: 'boilerplate', start: second.start, end: second.start + 15, text: 'Share this page',
      prefix: '\n\nThe mayor said so on Friday.\n\n', suffix: '\n\nMore rain is due.\n', status: 'accepted',
    });
  });
  it('takes the last word on a span, under the same id', () => {
    const yes = decideBoilerplate(undefined, TEXT, second, true);
    const no = decideBoilerplate(yes, TEXT, second, false);
    assert.deepEqual(said(TEXT, no), ['-Share']);
    assert.equal(no.decisions[0]?.id, yes.decisions[0]?.id);
  });
  it('leaves an earlier decision in force beside a later one', () => {
    const all = decideBoilerplate(undefined, TEXT, { start: 0, end: TEXT.length }, true);
    const part = decideBoilerplate(all, TEXT, spanOf(TEXT, 'The mayor said so on Friday.'), false);
    assert.deepEqual(said(TEXT, part), ['+Rain falls in Oslo.\n\nShare this page', '-The mayor said so on Friday.', '+Share this page\n\nMore rain is due.']);
    assert.equal(new Set(part.decisions.map(({ id }) => id)).size, 3);
  });
  it('gives two people on the same span the same id, and other spans others', () => {
    const ids = (start: number): string[] => decideBoilerplate(undefined, TEXT, { start, end: start + 15 }, true).decisions.map(({ id }) => id);
    assert.deepEqual(ids(21), ids(21));
    assert.notDeepEqual(ids(21), ids(second.start));
  });
  it('decides nothing on white space', () => {
    assert.equal(writeSidecar(decideBoilerplate(undefined, TEXT, { start: 19, end: 21 }, true)), null);
  });
  it('counts in files as files do, in the article as the editor does', () => {
    const text = '\ufeff😀 Rain.\r\n\r\nShare 😀 this\r\nnow\r\nMore.';
    const span = spanOf(text, 'Share 😀 this\r\nnow');
    const sidecar = decideBoilerplate(undefined, text, span, true);
    const [decision] = sidecar.decisions;
    assert.equal([...toLfText(text)].slice(decision!.start, decision!.end).join(''), 'Share 😀 this\nnow');
    assert.deepEqual(placeDecisions(text, sidecar.decisions).placed.map(({ start, end }) => ({ start, end })), [span]);
  });
});

describe('decisions after the text changed elsewhere', () => {
  const at = spanOf(TEXT, 'Share this page', 40);
  const sidecar = decideBoilerplate(undefined, TEXT, at, true);
  const after = (text: string): string[] => {
    const { placed, orphans } = placeDecisions(text, sidecar.decisions);
    return [...placed.map(({ start, end }) => `${start}-${end}`), ...orphans.map(() => 'orphan')];
  };

  it('stay where something around them is unchanged', () => {
    assert.deepEqual(after(TEXT.replace('Friday', 'Sunday')), [`${at.start}-${at.end}`]);
  });
  it('move with their text', () => {
    assert.deepEqual(after(`New headline\n\n${TEXT}`), [`${at.start + 14}-${at.end + 14}`]);
    assert.deepEqual(after(TEXT.replaceAll('\n', '\r\n')), [`${at.start + 6}-${at.end + 6}`]);
  });
  it('move with their text when one side of it changed too', () => {
    assert.deepEqual(after(`New headline\n\n${TEXT.replace('More', 'Much more')}`), [`${at.start + 14}-${at.end + 14}`]);
  });
  it('are orphans where the text is gone, or could be any of several', () => {
    assert.deepEqual(after(TEXT.replaceAll('Share', 'Send')), ['orphan']);
    assert.deepEqual(after('Share this page\nShare this page'), ['orphan']);
  });
  it('do not go over to the same words in other surroundings', () => {
    assert.deepEqual(after('You can share it.\n\nShare this page\n\nWith friends.\n'), ['orphan']);
  });
  it('are found by a long text alone, not by a short one', () => {
    const long = 'Sign up here for our morning newsletter';
    const decided = decideBoilerplate(undefined, `One.\n${long}\nTwo.`, { start: 5, end: 5 + long.length }, true).decisions;
    assert.equal(placeDecisions(`Three.\n${long}\nFour.`, decided).placed[0]?.start, 7);
    assert.equal(placeDecisions(`Three.\n${long}\nFour.\n${long}.`, decided).placed.length, 0);
  });
  it('are moved in the file by the next decision, orphans kept as they are', () => {
    const both = decideBoilerplate(sidecar, TEXT, spanOf(TEXT, 'Rain falls in Oslo.'), false);
    const text = `New headline\n\n${TEXT.replace('Oslo', 'Bergen')}`;
    const moved = decideDocumentDate(both, text, '2025-11-08');
    assert.equal(moved.sha256, hashText(text));
    assert.deepEqual(said(text, moved), ['+Share this page']);
    assert.equal(moved.decisions.find(({ text: own }) => own === 'Share this page')?.start, at.start + 16);
    assert.deepEqual(moved.decisions.find(({ text: own }) => own.startsWith('Rain')), both.decisions.find(({ text: own }) => own.startsWith('Rain')));
  });
  it('never stand on other text than they say, and none is dropped', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30), fc.boolean()), { minLength: 1, maxLength: 8 });
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(12), awkwardText), { maxLength: 4 });
    fc.assert(fc.property(awkwardText, spans, edits, (text, decided, changes) => {
      let before: Sidecar | undefined;
      for (const [start, length, boilerplate] of decided) before = decideBoilerplate(before, text, { start, end: start + length }, boilerplate);
      const made: readonly Decision[] = before!.decisions;
      assert.equal(placeDecisions(text, made).orphans.length, 0);
      const changed = changes.reduce((now, [at, removed, added]) => now.slice(0, at) + added + now.slice(at + removed), text);
      const { placed, orphans } = placeDecisions(changed, made);
      assert.equal(placed.length + orphans.length, made.length);
      for (const { decision, start, end } of placed) assert.equal(toLfText(`.${changed.slice(start, end)}`).slice(1), decision.text);
      const moved = decideDocumentDate(before, changed, '2025-11-08');
      assert.deepEqual(moved.decisions.map(({ id, text: own }) => [id, own]), made.map(({ id, text: own }) => [id, own]));
      assert.deepEqual(placeDecisions(changed, moved.decisions).placed.length, placed.length);
      assert.equal(readSidecar(writeSidecar(moved)!).problem, undefined);
    }));
  });
  it('are found by the thousand', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `Line ${index} of the menu`);
    const text = lines.join('\n');
    const article = readLfArticle(text);
    const decisions = lines.map((line, index): Decision => {
      const span = spanOf(text, line);
      return { id: `b${index}`, layer: 'boilerplate', ...span, text: line, ...article.contextOf(span), status: 'accepted' };
    });
    const { placed, orphans } = placeDecisions(`New headline\n${text}`, decisions);
    assert.equal(orphans.length, 0);
    assert.ok(placed.every(({ decision, start }) => start === decision.start + 13));
  });
});
