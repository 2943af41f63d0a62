import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import type { Finding } from '../../src/analysis/types';
import type { Decision } from '../../src/annotations/sidecar';
import { codeActions } from '../../src/features/code-actions';
import { diagnostics, unreadableDecisions } from '../../src/features/diagnostics';
import { inlayHints } from '../../src/features/inlay-hints';
import { marks } from '../../src/features/marks';
import { ALL_LAYERS, write, type Written } from './written-article';

const FINDINGS: readonly Finding[] = [
  { start: 0, end: 5, code: 'doubtful-boilerplate', message: 'Is this part of the article?' },
  { start: 6, end: 7, code: 'unclosed-quote', message: 'This quote never closes.', related: { start: 0, end: 1 } },
];

describe('diagnostics', () => {
  const { open } = write('Share “No', { findings: FINDINGS });

  it('are the findings, with code and source', () => {
    assert.deepEqual(diagnostics(open, false), [
      { range: range(0, 5), severity: 3, code: 'doubtful-boilerplate', source: 'newsmark', message: 'Is this part of the article?' },
      { range: range(6, 7), severity: 2, code: 'unclosed-quote', source: 'newsmark', message: 'This quote never closes.' },
    ]);
  });

  it('point to the place that explains them where the client shows it', () => {
    assert.deepEqual(diagnostics(open, true).map(({ relatedInformation }) => relatedInformation?.map(({ location }) => location.range)), [undefined, [range(0, 1)]]);
  });

  it('say on the first line that a sidecar cannot be read', () => {
    assert.deepEqual(unreadableDecisions(write('Kim won\nIt rained').open, 'a.marks.json, line 2: no comma.'), {
      range: range(0, 7), severity: 2, code: 'unreadable-sidecar', source: 'newsmark', message: 'a.marks.json, line 2: no comma. Its decisions are left out until it is mended.',
    });
  });

  it('are none for ordinary annotations', () => {
    assert.deepEqual(diagnostics(write('‹PERSON Kim› ‹q1 “No”› ‹DATE Friday›').open, true), []);
  });
});

describe('code actions', () => {
  const titles = ({ open, cursor }: Written, end = cursor): string[] => codeActions(open, { start: cursor, end }, []).map(({ title }) => title);

  it('settle doubtful boilerplate either way', () => {
    const { open } = write('Share “No', { findings: FINDINGS });
    const [reported] = diagnostics(open, false);
    const actions = codeActions(open, reported!.range, [reported!]);
    assert.deepEqual(actions.map(({ title, kind, diagnostics: fixed, command }) => ({ title, kind, fixed, arguments: command?.arguments })), [
      { title: 'Mark as not part of the article', kind: 'quickfix', fixed: [reported], arguments: [{ uri: open.uri, version: open.version, kind: 'boilerplate', range: [0, 0, 0, 5], boilerplate: true }] },
      { title: 'Keep as part of the article', kind: 'quickfix', fixed: [reported], arguments: [{ uri: open.uri, version: open.version, kind: 'boilerplate', range: [0, 0, 0, 5], boilerplate: false }] },
    ]);
  });

  it('take boilerplate back, and mark a selection as such', () => {
    assert.deepEqual(titles(write('‹b Sh|are›')), ['Mark as part of the article after all']);
    assert.deepEqual(titles(write('|Text'), { line: 0, character: 4 }), ['Mark the selection as not part of the article']);
    assert.deepEqual(titles(write('Te|xt')), []);
  });

  it('offer a calendar day as the document date', () => {
    const offered = (written: Written): string[] => titles(written).filter((title) => title.startsWith('Set'));
    assert.deepEqual(offered(write('‹DATE=2025-11-08 Sat|urday›')), ['Set the document date to Saturday, 8 November 2025']);
    assert.deepEqual(offered(write('‹TIME=2025-11-08T09:02 Sat|urday, 9:02›')), ['Set the document date to Saturday, 8 November 2025']);
    assert.deepEqual(offered(write('‹DATE=2025-11 Novem|ber›')), []);
    assert.deepEqual(offered(write('‹DATE=2025-11-08 Sat|urday›', { date: { value: '2025-11-08', source: 'set' } })), []);
  });

  it('lead back where text was kept as part of the article', () => {
    const { open, cursor } = decided('Sha|re', { ...AT_START, layer: 'boilerplate', status: 'rejected' }, 5);
    const [action, ...others] = codeActions(open, { start: cursor, end: cursor }, []);
    assert.deepEqual([action?.title, action?.command?.arguments, others], ['Mark as not part of the article after all', [{ uri: open.uri, version: open.version, kind: 'boilerplate', range: [0, 0, 0, 5], boilerplate: true }], []]);
  });
});

const AT_START = { id: 'a', start: 0, end: 5, text: '', prefix: '', suffix: '' } as const;

/** An article with one decision on its first characters. */
function decided(marked: string, decision: Decision, end: number): Written {
  const written = write(marked);
  return { ...written, open: { ...written.open, article: { ...written.open.article, placed: [{ decision, start: 0, end }] } } };
}

describe('code actions on annotations', () => {
  const titles = ({ open, cursor }: Written, asks = false): string[] => codeActions(open, { start: cursor, end: cursor }, [], asks).map(({ title }) => title);

  it('accept and reject what is suggested', () => {
    const { open, cursor } = write('Said ‹PERSON K|im›.');
    assert.deepEqual(codeActions(open, { start: cursor, end: cursor }, []).map(({ title, command }) => [title, command?.arguments]), [
      ['Accept “Kim”: person', [{ uri: open.uri, version: open.version, kind: 'spans', changes: [{ layer: 'entities', range: [0, 5, 0, 8], do: 'accept' }] }]],
      ['Reject “Kim”: person', [{ uri: open.uri, version: open.version, kind: 'spans', changes: [{ layer: 'entities', range: [0, 5, 0, 8], do: 'reject' }] }]],
    ]);
  });

  it('are none where nothing is marked', () => assert.deepEqual(titles(write('Said K|im.')), []));

  it('forget what was decided', () => {
    const written = write('‹PERSON K|im›');
    Object.assign(written.open.article.analysis.mentions[0]!, { decision: 'a' });
    assert.deepEqual(titles(written), ['Forget what was decided about “Kim”']);
  });

  it('accept after all what was rejected', () => {
    assert.deepEqual(titles(decided('K|im', { ...AT_START, layer: 'entities', status: 'rejected', label: 'PERSON' }, 3)), ['Accept “Kim” after all']);
  });

  it('correct a date where the client can ask', () => {
    const dated = write('‹DATE=2025-11 Novem|ber›');
    assert.deepEqual(titles(dated, true).at(-1), 'Correct this date…');
    assert.equal(titles(dated).length, 2);
  });

  it('take a day, but no month, for the document date', () => {
    const offered = (marked: string): readonly (string | undefined)[] => titles(write(marked), true).filter((title) => title.startsWith('Set document date'));
    assert.deepEqual(offered('‹DATE=2025-11-07 Fri|day›'), ['Set document date from this date']);
    assert.deepEqual(offered('‹DATE=2025-11 Novem|ber›'), []);
  });
});

describe('inlay hints', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const anchor = { value: '2025-11-08', kind: 'document' } as const;
  const marked = '‹q1 “No,”› ‹s1=Ana_Ruiz she› ‹c1 said› ‹DATE=2025-11-07 yesterday›. ‹q2 “Yes,”› ‹c2 said› ‹s2 Bo›. ‹DATE=2020 2020›';
  const article = (): Written['open'] => {
    const { open } = write(marked);
    Object.assign(open.article.analysis.dates[0]!, { anchor });
    return open;
  };
  const labels = (choice: { dates: boolean; speakers: boolean }, within = whole): unknown[] => inlayHints(article(), within, choice).map(({ label, position }) => [label, position.character]);

  it('show resolved dates and speakers that the text does not name in full', () => {
    assert.deepEqual(labels({ dates: true, speakers: true }), [['— Ana Ruiz', 5], ['2025-11-07', 24]]);
  });

  it('are chosen one by one, and only given in the range', () => {
    assert.deepEqual(labels({ dates: false, speakers: true }), [['— Ana Ruiz', 5]]);
    assert.deepEqual(labels({ dates: false, speakers: false }), []);
    assert.deepEqual(labels({ dates: true, speakers: true }, { start: { line: 0, character: 10 }, end: { line: 0, character: 30 } }), [['2025-11-07', 24]]);
  });
});

describe('marks', () => {
  it('are flat ranges by kind, one for each piece of a quote', () => {
    assert.deepEqual(marks(write('‹q1 “A,”› said ‹PERSON Kim›,\n‹q1 “B.”› ‹t “C”›').open), {
      person: [0, 10, 0, 13], group: [], organization: [], place: [], otherName: [], date: [], quote: [0, 0, 0, 4, 1, 0, 1, 4], term: [1, 5, 1, 8], boilerplate: [],
    });
  });

  it('leave out layers that are switched off', () => {
    assert.deepEqual(marks(write('‹q1 “A”› ‹t “C”›', {}, { ...ALL_LAYERS, quotes: false }).open).quote, []);
  });
});

function range(start: number, end: number): Range {
  return { start: { line: 0, character: start }, end: { line: 0, character: end } };
}
