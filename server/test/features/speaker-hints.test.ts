import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { codeActions } from '../../src/features/code-actions';
import { speakerHints } from '../../src/features/speaker-hints';
import { ALL_LAYERS, textsOf, write, type Written } from './written-article';

/** An article whose speakers are as likely right as said. */
function doubted(marked: string, confidence: number): Written {
  const written = write(marked);
  for (const { speaker } of written.open.article.analysis.quotes) if (speaker) Object.assign(speaker, { confidence });
  return written;
}

const hinted = ({ open }: Written): unknown[] => speakerHints(open).map(({ code, message, severity }) => [code, message, severity]);

describe('hints about speakers', () => {
  it('are at quotes of nobody known, on the first piece', () => {
    const { open } = write('‹q1 “We›,” it was heard, ‹q1 “lost.”› ‹q2 “No,”› ‹s2 Bo› ‹c2 said›. ‹i3 It rained›.');
    const hints = speakerHints(open);
    assert.deepEqual(textsOf(open, hints), ['“We', 'It rained']);
    assert.deepEqual(hints[0], { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, severity: 4, source: 'newsmark', code: 'no-speaker', message: 'No speaker was found for this quote.' });
  });

  it('are at quotes whose speaker is doubtful, and say how doubtful', () => {
    assert.deepEqual(hinted(doubted('‹q1 “No,”› ‹s1=Ana_Ruiz she› ‹c1 said›.', 0.62)), [['doubtful-speaker', 'Ana Ruiz may not be who says this (62 % sure).', 4]]);
    assert.deepEqual(hinted(doubted('‹q1 “No,”› ‹s1 Ana› ‹c1 said›.', 0.9)), []);
  });

  it('are none where a person decided, in a quote of somebody, and where quotes are not shown', () => {
    const written = write('‹q1 “No.”›');
    Object.assign(written.open.article.analysis.quotes[0]!, { decision: 'a' });
    assert.deepEqual(hinted(written), []);
    assert.deepEqual(hinted(write('‹q1 “He told me ‹q2 ‘no’›,”› ‹s1 Bo› ‹c1 said›.')), []);
    assert.deepEqual(hinted(write('‹q1 “No.”›', {}, { ...ALL_LAYERS, quotes: false })), []);
  });
});

describe('code actions on quotes', () => {
  const at = ({ open, cursor }: Written, reported: readonly Diagnostic[] = [], asks = false): CodeAction[] => codeActions(open, { start: cursor, end: cursor }, reported, asks);
  const said = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title).filter((title) => title.startsWith('Said'));

  it('name who may say a quote that nobody says, people first, the nearer before the farther', () => {
    const written = write('‹PERSON Ana› ‹PERSON=Bo_Kim Bo› ‹ORG RTVE› ‹PERSON Cy› ‹PERSON=Bo_Kim Kim›: ‹q1 “N|o”›');
    assert.deepEqual(said(at(written)), ['Said by Bo Kim (named in line 1)', 'Said by Cy (named in line 1)', 'Said by Ana (named in line 1)', 'Said by RTVE (named in line 1)']);
    const action = at(written).find(({ title }) => title.startsWith('Said'));
    assert.deepEqual(action?.command?.arguments, [{ uri: written.open.uri, version: written.open.version, kind: 'spans', changes: [{ layer: 'quotes', range: [0, 20, 0, 24], do: 'set', to: { speaker: { range: [0, 15, 0, 18] } } }] }]);
  });

  it('begin with who says the quotes beside it', () => {
    const written = write('‹q1 “No,”› ‹c1 said› ‹s1 ‹GPE China››.\n‹PERSON Ana› listened.\n‹q2 “Y|es.”›\n‹PERSON Cy› left.\n‹q3 “No,”› ‹c3 said› ‹s3 ‹ORG RTVE››.');
    assert.deepEqual(said(at(written)), ['Said by China (says the quote before)', 'Said by RTVE (says the quote after)', 'Said by Cy (named in line 4)', 'Said by Ana (named in line 2)']);
  });

  it('mend the hint, also where the speaker is doubtful', () => {
    const written = doubted('‹PERSON Cy› met ‹PERSON=Ana_Ruiz Ana Ruiz›. ‹q1 “N|o,”› ‹s1=Ana_Ruiz she› ‹c1 said›.', 0.5);
    const [hint] = speakerHints(written.open);
    const fixes = at(written, [hint!], true).filter(({ kind }) => kind === 'quickfix');
    assert.deepEqual(fixes.map(({ title }) => title), ['Said by Cy (named in line 1)', 'Set speaker…', 'Not a quote: ““No,””']);
    for (const { diagnostics } of fixes) assert.deepEqual(diagnostics, [hint]);
    assert.deepEqual(said(at(written)), []);
  });

  it('ask who says it where the client can, whoever is known to', () => {
    const known = write('‹PERSON Ana› ‹q1 “N|o”› ‹s1=Bo he› ‹c1 said›');
    assert.deepEqual(at(known, [], true).find(({ title }) => title === 'Set speaker…')?.command, { title: 'Set speaker…', command: 'newsmark.setSpeaker' });
    assert.deepEqual(at(known).map(({ title }) => title), ['Accept ““No””: direct quote', 'Not a quote: ““No””']);
    assert.deepEqual(said(at(write('‹GPE Rome› ‹q1 “N|o”›'))), []);
  });

  for (const [kind, marked, range] of [
    ['direct', 'Ana said ‹q1 “N|o”›.', [0, 9, 0, 13]],
    ['indirect', '‹s1 Ana› ‹c1 said› ‹i1 it r|ained›.', [0, 9, 0, 18]],
    ['over paragraphs', '‹q1 “One.›\n‹q1 “T|wo.”›', [0, 0, 1, 6]],
    ['decided', '‹q1 “N|o”›', [0, 0, 0, 4]],
  ] as const) {
    it(`take back that something is a quote: ${kind}`, () => {
      const written = write(marked);
      if (kind === 'decided') Object.assign(written.open.article.analysis.quotes[0]!, { decision: 'a' });
      const action = at(written).find(({ title }) => title.startsWith('Not a quote'));
      assert.deepEqual(action?.command?.arguments, [{ uri: written.open.uri, version: written.open.version, kind: 'spans', changes: [{ layer: 'quotes', range, do: 'reject' }] }]);
    });
  }
});
