import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, open, read, until, workspaceFolder, write } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';

const at = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);

async function names(folder: string): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(at(folder))).map(([name]) => name).sort();
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(at(from), at(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function remove(name: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(at(name), { recursive: true });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('sidecars', () => {
  it('go where their articles go, and the decisions hold there', async () => {
    const document = await open('follow/a.txt', PLANT.replace(', March 14, 2025', ''));
    await vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri, '14 November 2025');
    await write('follow/a.kim.marks.json', '{}');
    await write('follow/a.more.txt', PLANT);
    await write('follow/a.more.marks.json', '{}');
    await rename('follow/a.txt', 'follow/moved/b.txt');
    assert.deepEqual(await names('follow'), ['a.more.marks.json', 'a.more.txt', 'moved']);
    assert.deepEqual(await names('follow/moved'), ['b.kim.marks.json', 'b.marks.json', 'b.txt']);
    const moved = await vscode.workspace.openTextDocument(at('follow/moved/b.txt'));
    await until('Saturday against the date that was set', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', moved.uri, moved.positionAt(moved.getText().indexOf('Saturday') + 1));
      return hovers.flatMap(({ contents }) => contents).some((content) => (typeof content === 'string' ? content : content.value).includes('2025-11-15'));
    });
  });

  it('never take the place of another', async () => {
    await write('taken/a.txt', PLANT);
    await write('taken/a.marks.json', '{"a": 1}');
    await write('taken/b.marks.json', '{"b": 1}');
    const shown = await answering({}, () => rename('taken/a.txt', 'taken/b.txt'));
    assert.deepEqual(await names('taken'), ['a.marks.json', 'b.marks.json', 'b.txt']);
    assert.equal(await read(at('taken/b.marks.json')), '{"b": 1}');
    assert.deepEqual(shown.map(({ args }) => args[0]), ['taken/a.marks.json stays where it is: taken/b.marks.json is there already.']);
  });

  it('stay where a file moves that is no article', async () => {
    await write('other/a.pdf', 'x');
    await write('other/a.txt', PLANT);
    await write('other/a.marks.json', '{}');
    await rename('other/a.pdf', 'other/b.pdf');
    assert.deepEqual(await names('other'), ['a.marks.json', 'a.txt', 'b.pdf']);
  });

  it('go with folders', async () => {
    await write('whole/a.txt', PLANT);
    await write('whole/a.marks.json', '{}');
    await rename('whole', 'renamed');
    assert.deepEqual(await names('renamed'), ['a.marks.json', 'a.txt']);
  });

  it('are deleted with their articles', async () => {
    await write('gone/a.txt', PLANT);
    await write('gone/a.marks.json', '{}');
    await write('gone/b.marks.json', '{}');
    await remove('gone/a.txt');
    assert.deepEqual(await names('gone'), ['b.marks.json']);
    assert.equal(await exists(at('gone/a.txt')), false);
  });

  it('are written into no folder of their name, which stays as it is', async () => {
    const document = await open('blocked/a.txt', PLANT);
    await write('blocked/a.marks.json/kept.md', 'kept');
    const [told] = await answering({}, async () => vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri, '2025-11-14'));
    assert.equal(told?.name, 'showErrorMessage');
    // Who stumbles over the folder, the server or the client, is for the file system to say.
    assert.match(String(told?.args[0]), /^The decision could not be kept: [^:]*(?:: [^:]*)?a\.marks\.json (?:cannot|could not) be (?:read|written): (?:it is a folder\.|a folder has that name\. Rename)/);
    assert.equal(await read(at('blocked/a.marks.json/kept.md')), 'kept');
  });
});
