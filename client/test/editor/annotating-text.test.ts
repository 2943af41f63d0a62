import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createMode } from '../../src/annotating/mode';
import { article, onDisk, put, run, sidecarOf } from './annotate';
import { exists, rangeOf, replace, show, until, workspaceFolder } from './article';
import { PLANT } from './texts';

describe('the text while annotating', () => {
  it('keeps its decisions over a reload', async () => {
    const editor = await article('annotate/again.txt');
    put(editor, 'Germany');
    await run('accept');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), 'annotate/again.txt')));
    await until('the decision', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, 'Germany'));
      return actions.some(({ title }) => title === 'Forget what was decided about “Germany”');
    });
  });

  it('keeps slips of the finger out of the article, until it is edited', async () => {
    const editor = await article('annotate/typing.txt');
    await run('toggleAnnotating');
    const type = (): Thenable<unknown> => vscode.commands.executeCommand('type', { text: 'z' });
    await type();
    assert.equal(editor.document.getText(), PLANT);
    await run('editArticle');
    await until('a letter', async () => {
      await type();
      return editor.document.getText() !== PLANT;
    });
    assert.match(editor.document.getText(), /^z+Germany/);
    await run('resumeAnnotating');
    await run('toggleAnnotating');
    await editor.document.save();
  });

  it('lets the sidecar follow the article when it is saved', async () => {
    const editor = await article('annotate/saved.txt');
    put(editor, 'European Union');
    await run('accept');
    const before = await onDisk('annotate/saved.txt');
    await replace(editor.document, new vscode.Range(0, 0, 0, 0), 'Finally: ');
    await replace(editor.document, rangeOf(editor.document, 'European'), 'Europa');
    await editor.document.save();
    const after = await until('the new places', async () => {
      // VS Code takes a file away before it puts another in its place.
      const now = (await exists(sidecarOf('annotate/saved.txt'))) && (await onDisk('annotate/saved.txt'));
      return now && now.sha256 !== before.sha256 && now;
    });
    const [decision] = after.decisions;
    assert.deepEqual([decision?.text, decision?.start], ['Europa Union', editor.document.getText().indexOf('Europa Union')]);
  });

  it('makes no sidecar when an article is saved on which nothing was decided', async () => {
    const editor = await article('annotate/untouched.txt');
    await replace(editor.document, new vscode.Range(0, 0, 0, 0), 'Finally: ');
    await editor.document.save();
    put(editor, 'Germany');
    await run('accept');
    await run('undoDecision');
    assert.equal(await exists(sidecarOf('annotate/untouched.txt')), false);
  });

  it('goes on as it was when the window is opened again', () => {
    const kept = new Map<string, unknown>();
    const memory = { get: <T>(key: string, otherwise?: T) => (kept.get(key) ?? otherwise) as T, update: async (key: string, value: unknown) => void kept.set(key, value) };
    const articles = { status: () => undefined, onDidChange: () => new vscode.Disposable(() => undefined) };
    for (const state of ['annotating', 'editing', 'off'] as const) {
      const before = createMode(articles, memory);
      before.set(state);
      before.dispose();
      const after = createMode(articles, memory);
      assert.equal(after.state(), state);
      after.dispose();
    }
  });
});
