import assert from 'node:assert/strict';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { documentSymbols, flatDocumentSymbols } from '../../src/features/document-symbols';
import { foldingRanges } from '../../src/features/folding';
import { workspaceSymbols } from '../../src/features/workspace-symbols';
import { write } from './written-article';

/** The tree as indented lines of name and detail. */
function readable(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [`${indent}${name}${detail === undefined ? '' : ` · ${detail}`}`, ...readable(children ?? [], `${indent}  `)]);
}

const ARTICLE = '‹q1 “We won,”› ‹s1 ‹PERSON Ana Ruiz›› ‹c1 said› on ‹DATE=2025-11-08 Saturday› in ‹GPE Lima›.\n‹i2 It was late›, ‹s2=Ana_Ruiz she› ‹c2 added›. ‹PERSON=Ana_Ruiz Ruiz› left. ‹q3 “Bye.”›';

describe('outline', () => {
  it('groups quotes by speaker, entities by type, then dates', () => {
    assert.deepEqual(readable(documentSymbols(write(ARTICLE).open)), [
      'Quotes · 2',
      '  Ana Ruiz · 2',
      '    “We won,” · direct quote',
      '    It was late · indirect quote',
      '  No speaker · 1',
      '    “Bye.” · direct quote',
      'People · 1',
      '  Ana Ruiz · 2 mentions',
      'Countries, cities and states · 1',
      '  Lima',
      'Dates · 1',
      '  Saturday · Saturday, 8 November 2025',
    ]);
  });

  it('lists a date that is repeated in the same words once', () => {
    assert.deepEqual(readable(documentSymbols(write('‹DATE=2025 2025›\n‹DATE=2025 2025›\n‹DATE=2025 this year›').open)), ['Dates · 2', '  2025 · 2025, 2 mentions', '  this year · 2025']);
  });

  it('names the pieces of a file with several', () => {
    const { open } = write('First\n‹PERSON Kim›\nSecond\n‹PERSON Lee›');
    const pieces = [{ start: 0, end: 10, headline: { start: 0, end: 5 } }, { start: 10, end: 20, date: { value: '2025-11-08', source: 'test' } }];
    const several = { ...open, article: { ...open.article, analysis: { ...open.article.analysis, pieces } } };
    assert.deepEqual(readable(documentSymbols(several)), ['First', '  People · 1', '    Kim', 'Article 2 · 2025-11-08', '  People · 1', '    Lee']);
  });

  it('keeps every selection range inside its range, and no name empty', () => {
    const visit = (symbol: DocumentSymbol): void => {
      assert.ok(symbol.name.trim() !== '');
      assert.ok(holds(symbol.range, symbol.selectionRange));
      symbol.children?.forEach((child) => assert.ok(holds(symbol.range, child.range)));
      symbol.children?.forEach(visit);
    };
    documentSymbols(write(ARTICLE).open).forEach(visit);
    documentSymbols(write('‹q1   › ‹PERSON  ›').open).forEach(visit);
  });

  it('is flat for clients without trees', () => {
    assert.deepEqual(flatDocumentSymbols(write(ARTICLE).open).map(({ name, containerName }) => `${containerName}/${name}`), [
      'Ana Ruiz/“We won,”', 'Ana Ruiz/It was late', 'No speaker/“Bye.”', 'People/Ana Ruiz', 'Countries, cities and states/Lima', 'Dates/Saturday',
    ]);
  });
});

describe('workspace symbols', () => {
  const articles = [write('‹PERSON Ana Ruiz› in ‹GPE Lima›').open, write('‹ORG Acme›').open];
  it('finds names by letters in order', () => {
    assert.deepEqual(workspaceSymbols(articles, 'arz').map(({ name }) => name), ['Ana Ruiz']);
    assert.deepEqual(workspaceSymbols(articles, '').map(({ name, containerName }) => `${name} ${containerName}`), ['Ana Ruiz article.txt', 'Lima article.txt', 'Acme article.txt']);
    assert.deepEqual(workspaceSymbols(articles, 'amil'), []);
  });
});

describe('folding', () => {
  const folds = (marked: string, limit?: number): string[] => foldingRanges(write(marked).open, limit).map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind ?? ''}`.trim());

  it('folds boilerplate and sections', () => {
    assert.deepEqual(folds('‹h Head›\nText.\n‹sub One›\nText.\n\nText.\n‹sub Two›\nText.\n‹b Share\nFollow›\n'), ['2-5 region', '6-7 region', '8-9 comment']);
  });

  it('does not take a line above the story for the heading of all of it', () => {
    assert.deepEqual(folds('‹h Head›\n‹sub What it is about›\nText.\n‹sub One›\nText.\nMore.'), ['3-5 region']);
  });

  it('folds paragraphs of several lines', () => {
    const { open } = write('One\ntwo\nthree\n\nFour');
    const paragraphs = [{ start: 0, end: 13, role: 'body' as const }, { start: 15, end: 19, role: 'body' as const }];
    assert.deepEqual(foldingRanges({ ...open, article: { ...open.article, analysis: { ...open.article.analysis, paragraphs } } }), [{ startLine: 0, endLine: 2 }]);
  });

  it('does not fold single lines, and holds the limit', () => {
    assert.deepEqual(folds('One.\nTwo.\n‹b Share›'), []);
    assert.equal(folds('‹sub One›\nText.\n‹sub Two›\nText.\n‹sub Three›\nText.', 2).length, 2);
  });
});

function holds(outer: Range, inner: Range): boolean {
  const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
