import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, open, rangeOf, replace, until } from './article';
import { PLANT, WRAPPED } from './texts';
import { untilMarked } from './tokens';

describe('navigation', () => {
  let document: vscode.TextDocument;
  const textAt = (range: vscode.Range): string => document.getText(range);

  before(async () => {
    document = await open('navigation.txt', PLANT);
    await untilMarked(document, 'Maria Schneider', 'newsmarkPerson');
  });

  it('goes from a surname to the first full name', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, inside(document, 'Schneider told'));
    assert.deepEqual(found.map((place) => textAt('targetUri' in place ? place.targetSelectionRange ?? place.targetRange : place.range)), ['Maria Schneider']);
  });

  it('finds every mention of an entity', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, inside(document, 'Schneider told'));
    assert.deepEqual(found.map(({ range }) => textAt(range)), ['Maria Schneider', 'Schneider']);
  });

  it('highlights every mention of an entity', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, inside(document, 'Germany will'));
    assert.deepEqual(found.map(({ range }) => textAt(range)), ['Germany', 'Germany']);
  });

  it('outlines quotes by speaker, entities by type, and dates', async () => {
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const top = outline.map(({ name }) => name);
    assert.ok(top.includes('Quotes') && top.includes('People') && top.includes('Dates'), top.join(', '));
    const speakers = outline.find(({ name }) => name === 'Quotes')?.children ?? [];
    assert.ok(speakers.some(({ name }) => name === 'Maria Schneider'), speakers.map(({ name }) => name).join(', '));
  });

  it('finds names across open articles', async () => {
    const found = await until('the name', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Maria Schneider');
      return symbols.some(({ location }) => location.uri.toString() === document.uri.toString()) && symbols;
    });
    assert.ok(found.every(({ name }) => name.includes('Schneider')), found.map(({ name }) => name).join(', '));
  });

  it('folds paragraphs whose lines were wrapped', async () => {
    const wrapped = await open('folding.txt', WRAPPED);
    const [first, last] = [rangeOf(wrapped, 'LISBON').start.line, rangeOf(wrapped, 'the railway').start.line];
    await until('a fold', async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', wrapped.uri);
      return folds?.some(({ start, end }) => start === first && end === last);
    });
  });

  it('shows resolved dates and speakers as inlay hints, once they are switched on', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('newsmark.inlayHints', document.uri);
    try {
      await settings.update('dates', true, vscode.ConfigurationTarget.Workspace);
      await until('a hint', async () => (await hints()).some(({ position }) => position.isEqual(rangeOf(document, 'Saturday').end)));
    } finally {
      await settings.update('dates', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('no hints', async () => (await hints()).length === 0);
  });

  it('follows names through an edit', async () => {
    await replace(document, rangeOf(document, 'Schneider told'), 'Schneider, who was in Paris, told');
    await untilMarked(document, 'Paris', 'newsmarkPlace');
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, inside(document, 'Schneider, who'));
    assert.deepEqual(found.map(({ range }) => textAt(range)), ['Maria Schneider', 'Schneider']);
  });
});
