import assert from 'node:assert/strict';
import { exists, rangeOf, read, until, workspaceFolder, write } from './article';
import { article, decided, run, select } from './annotate';
import { answering } from './dialogs';
import * as vscode from 'vscode';

describe('a comparison of two annotators', () => {
  it('goes from one disagreement to the next, and keeps what is taken for gold, with undo', async () => {
    const editor = await article('compared.txt');
    const own = vscode.Uri.joinPath(workspaceFolder(), 'compared.marks.json');
    const gold = vscode.Uri.joinPath(workspaceFolder(), 'compared.gold.marks.json');
    select(editor, 'Germany');
    await run('addAnnotation', 'GPE');
    const kim = await read(own);
    await write('compared.kim.marks.json', kim);
    await write('compared.lee.marks.json', kim.replace('"GPE"', '"ORG"'));
    await vscode.workspace.fs.delete(own);
    assert.deepEqual(await answering({}, async () => run('compareAnnotators')), []);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.window.showTextDocument(editor.document);
    await run('nextDisagreement');
    const shown = await until('the disagreement', () => vscode.window.activeTextEditor?.selection.isEmpty === false && vscode.window.activeTextEditor);
    assert.deepEqual(shown.selection.start, rangeOf(editor.document, 'Germany').start);
    await run('takeSecond');
    assert.deepEqual((await decided('compared.gold.txt')).map((line) => line.replace(/ \w+ /, ' ')), ['Germany ORG']);
    await run('undoDecision');
    assert.equal(await exists(gold), false);
    await run('redoDecision');
    assert.equal(await exists(gold), true);
    await run('stopComparing');
    await run('takeAgreed');
    assert.deepEqual((await decided('compared.gold.txt')).length, 1);
  });
});
