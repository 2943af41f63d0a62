import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, open, read, show, until, workspaceFolder, write } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';

const at = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);

/** Exports a folder through the dialogs, one file an article. */
function exportFolder(name: string, into: string, onWarning: (text: string) => string | undefined) {
  const answers = {
    showQuickPick: (items: readonly { readonly writes?: string; readonly accepted?: boolean }[]) => items.find(({ writes, accepted }) => writes === 'folder' || accepted === false),
    showOpenDialog: () => [at(into)],
    showWarningMessage: onWarning,
  };
  return answering(answers, async () => vscode.commands.executeCommand('newsmark.export', at(name)));
}

describe('dialogs of an export', () => {
  it('ask once before files are replaced', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await write(`twice/${name}`, PLANT);
    const result = 'twice-out/twice/a.newsmark.json';
    const first = await exportFolder('twice', 'twice-out', () => undefined);
    assert.deepEqual(first.map(({ name }) => name), ['showQuickPick', 'showQuickPick', 'showOpenDialog', 'showInformationMessage']);
    await vscode.workspace.fs.delete(at('twice-out/twice/c.newsmark.json'));
    await write(result, 'mine');
    const refused = await exportFolder('twice', 'twice-out', () => undefined);
    assert.deepEqual(refused.slice(3).map(({ args }) => args[0]), ['2 files are there already and will be replaced.']);
    assert.equal(await read(at(result)), 'mine');
    assert.equal(await exists(at('twice-out/twice/c.newsmark.json')), false);
    await exportFolder('twice', 'twice-out', (text) => (text.includes('replaced') ? 'Replace' : undefined));
    assert.match(await read(at(result)), /"newsmark": 1/);
  });

  it('list everything that failed, and read old encodings as the command line does', async () => {
    await write('mixed/good.txt', PLANT);
    for (const name of ['one.txt', 'two.txt']) await vscode.workspace.fs.writeFile(await write(`mixed/${name}`, ''), Uint8Array.of(0x89, 0x50, 0, 1));
    await vscode.workspace.fs.writeFile(await write('mixed/old.txt', ''), Uint8Array.of(0x93, 0x4e, 0x6f, 0x94));
    const shown = await exportFolder('mixed', 'mixed-out', () => 'Show Failures');
    assert.deepEqual(shown.at(-1)?.args.slice(1), ['Show Files', 'Show Failures']);
    const list = await until('the list', () => vscode.workspace.textDocuments.find(({ languageId, isUntitled, getText }) => isUntitled && languageId === 'markdown' && getText().includes('mixed')));
    for (const line of [/^# Not exported: 2 articles$/m, /^- `mixed\/one\.txt`: The file is not text: it holds zero bytes/m, /^- `mixed\/two\.txt`: /m, /^- `mixed\/old\.txt` is not UTF-8; it was read as Windows-1252\.$/m]) {
      assert.match(list.getText(), line);
    }
    assert.equal(await exists(at('mixed-out/mixed/old.newsmark.json')), true);
    assert.equal(await exists(at('mixed-out/mixed/one.newsmark.json')), false);
  });

  it('say in plain words what cannot be written', async () => {
    const article = await write('plain/a.txt', PLANT);
    await write('plain/folder.json/kept.md', 'kept');
    for (const name of ['plain/folder.json', 'plain/a.txt/below.json']) {
      const shown = await answering({}, async () => vscode.commands.executeCommand('newsmark.export', article, { destination: { kind: 'file', file: at(name) } }));
      const [told] = shown.filter((dialog) => dialog.name === 'showErrorMessage');
      assert.match(String(told?.args[0]), /^The export failed: plain\/\S+ could not be written: [a-z ,]+\. [A-Z][a-z ,]+\.$/);
    }
    assert.equal(await read(at('plain/folder.json/kept.md')), 'kept');
  });

  it('propose a name for an article that was never saved', async () => {
    const document = await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: PLANT }));
    const [, asked] = await answering({ showQuickPick: (items: readonly unknown[]) => items[0] }, async () => vscode.commands.executeCommand('newsmark.export', document.uri));
    assert.equal(asked?.name, 'showSaveDialog');
    const { defaultUri } = asked?.args[0] as vscode.SaveDialogOptions;
    assert.equal(defaultUri?.toString(), at(`${document.uri.path.replace(/^\//, '')}.newsmark.json`).toString());
  });
});

describe('dialogs of a document date', () => {
  it('are not shown where it could not be kept', async () => {
    const document = await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: PLANT }));
    const shown = await answering({}, async () => vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri));
    assert.deepEqual(shown.map(({ name, args }) => [name, args[0]]), [['showInformationMessage', 'Save the article first: decisions are kept in a file beside it.']]);
  });

  it('forget the date where nothing is typed, once one was set', async () => {
    const document = await open('emptied.txt', PLANT);
    const type = (typed: string) => answering({ showInputBox: () => typed }, async () => vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri));
    await type('2025-11-14');
    assert.equal(await exists(at('emptied.marks.json')), true);
    await until('the offer to forget it', async () => {
      const [asked] = await answering({}, async () => vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri));
      const said = (asked?.args[0] as vscode.InputBoxOptions).validateInput?.('');
      return typeof said === 'object' && 'message' in (said ?? {}) && (said as vscode.InputBoxValidationMessage).message.startsWith('Enter forgets');
    });
    await type('');
    await until('no sidecar', async () => !(await exists(at('emptied.marks.json'))));
  });
});

describe('layers', () => {
  it('are switched for the user, and leave nothing behind', async () => {
    await open('switched.txt', PLANT);
    const values = () => vscode.workspace.getConfiguration('newsmark.layers').inspect<boolean>('quotes');
    await vscode.commands.executeCommand('newsmark.toggleLayers', 'quotes');
    assert.deepEqual([values()?.globalValue, values()?.workspaceValue, values()?.workspaceFolderValue], [false, undefined, undefined]);
    await vscode.commands.executeCommand('newsmark.toggleLayers', 'quotes');
    assert.equal(values()?.globalValue, undefined);
  });
});

describe('defaults for settings of the editor', () => {
  it('nest sidecars and results beside what other files nest', () => {
    const patterns = vscode.workspace.getConfiguration('explorer.fileNesting').get<Record<string, string>>('patterns', {});
    assert.match(patterns['*.txt'] ?? '', /marks\.json/);
    assert.ok(patterns['*.ts'] !== undefined, Object.keys(patterns).join(', '));
  });
});
