import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, open, openSample, rangeOf, replace, show, until, write } from './article';
import { PLANT } from './texts';
import { tokensOf, untilMarked } from './tokens';

describe('marks', () => {
  it('name the people, places, organizations and dates of an article', async () => {
    const document = await open('marks.txt', PLANT);
    const tokens = await untilMarked(document, 'Maria Schneider', 'newsmarkPerson');
    const marked = tokens.map(({ text, type }) => `${type} ${text}`);
    for (const expected of ['newsmarkPlace Germany', 'newsmarkPlace Berlin', 'newsmarkOrganization European Union', 'newsmarkDate Saturday', 'newsmarkPerson Schneider']) {
      assert.ok(marked.includes(expected), `${expected} is missing in ${marked.join(', ')}`);
    }
  });

  it('tell speakers from other people', async () => {
    const document = await open('speakers.txt', PLANT);
    const tokens = await untilMarked(document, 'Schneider', 'newsmarkPerson');
    assert.deepEqual(tokens.filter(({ modifiers }) => modifiers.includes('speaker')).map(({ text }) => text).includes('Schneider'), true);
  });

  it('stand in a sample article', async () => {
    const document = await openSample('wire.txt');
    await untilMarked(document, 'Helena Vasconcelos', 'newsmarkPerson');
  });

  it('follow an edit', async () => {
    const document = await open('edit.txt', PLANT);
    await untilMarked(document, 'Berlin', 'newsmarkPlace');
    await replace(document, rangeOf(document, 'in Berlin'), 'in Madrid');
    const tokens = await untilMarked(document, 'Madrid', 'newsmarkPlace');
    assert.equal(tokens.some(({ text }) => text === 'Berlin'), false);
  });

  it('are in their places where lines end with CR LF', async () => {
    const document = await open('crlf.txt', PLANT.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await untilMarked(document, 'European Union', 'newsmarkOrganization');
  });

  it('stand in an article that was never saved', async () => {
    const document = await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: PLANT }));
    assert.equal(document.uri.scheme, 'untitled');
    await untilMarked(document, 'Maria Schneider', 'newsmarkPerson');
  });

  it('stand in no file that is not an article', async () => {
    const licence = await open('LICENSE.txt', PLANT);
    const article = await open('beside-licence.txt', PLANT);
    await untilMarked(article, 'Germany', 'newsmarkPlace');
    assert.deepEqual(await tokensOf(licence), []);
  });

  it('obey the setting that excludes files, at once', async () => {
    const document = await open('secret.txt', PLANT);
    await untilMarked(document, 'Germany', 'newsmarkPlace');
    const files = vscode.workspace.getConfiguration('newsmark.files', document.uri);
    try {
      await files.update('exclude', ['**/secret.txt'], vscode.ConfigurationTarget.Workspace);
      await until('no marks', async () => (await tokensOf(document)).length === 0);
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilMarked(document, 'Germany', 'newsmarkPlace');
  });

  it('go and come with their layer', async () => {
    const document = await open('layers.txt', PLANT);
    await untilMarked(document, 'Saturday', 'newsmarkDate');
    await vscode.commands.executeCommand('newsmark.toggleLayers', 'dates');
    const tokens = await until('no dates', async () => {
      const now = await tokensOf(document);
      return !now.some(({ type }) => type === 'newsmarkDate') && now;
    });
    assert.ok(tokens.some(({ text }) => text === 'Germany'));
    await vscode.commands.executeCommand('newsmark.toggleLayers', 'dates');
    await untilMarked(document, 'Saturday', 'newsmarkDate');
  });

  it('come back when the server is restarted', async () => {
    const document = await open('restart.txt', PLANT);
    await untilMarked(document, 'Germany', 'newsmarkPlace');
    await vscode.commands.executeCommand('newsmark.restartServer');
    await untilMarked(document, 'Germany', 'newsmarkPlace');
  });

  it('leave articles plain text, with wrapped lines', async () => {
    const document = await vscode.workspace.openTextDocument(await write('wrapped.txt', PLANT));
    assert.equal(document.languageId, 'plaintext');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    assert.ok(inside(document, 'Berlin').line > 0);
  });
});
