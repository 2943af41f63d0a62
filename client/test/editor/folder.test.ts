import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, open, rangeOf, read, until, workspaceFolder, write } from './article';
import { answering } from './dialogs';
import { untilMarked } from './tokens';

const run = (name: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${name}`, ...args);
const sidecar = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), `everywhere/${name}.marks.json`);
const texts = async (name: string): Promise<string[]> => (JSON.parse(await read(sidecar(name))) as { decisions: { text: string; label: string }[] }).decisions.map(({ text, label }) => `${text} ${label}`);

interface Choice {
  readonly label: string;
  readonly kind?: number;
  readonly picked?: boolean;
}

describe('decisions on all articles of a folder', () => {
  it('are made after a preview in articles that are not open, pass over a broken sidecar, and go with one undo', async () => {
    await write('everywhere/b.txt', 'A zorblatt came. The zorblatts and a zorblatt went.\n');
    await write('everywhere/c.txt', 'Nobody came.\n');
    await write('everywhere/d.txt', 'zorblatt came again.\n');
    await write('everywhere/d.marks.json', '{ "newsmark": 1,');
    const document = await open('everywhere/a.txt', 'The ship zorblatt sank off Germany.\n');
    await untilMarked(document, 'Germany', 'newsmarkPlace');
    const { start, end } = rangeOf(document, 'zorblatt');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    const shown = await answering({ showQuickPick: (items: readonly Choice[]) => items.filter(({ picked }) => picked) }, async () => run('decideInFolder', { label: 'FAC' }));
    const [preview] = shown.map(({ args }) => args as [Choice[], { placeHolder: string }]);
    assert.deepEqual(preview?.[0].map(({ label }) => label), ['everywhere/a.txt', 'zorblatt', 'everywhere/b.txt', 'zorblatt', 'zorblatt']);
    // Other tests leave files in the folder that cannot be read either.
    assert.match(preview?.[1].placeHolder ?? '', /[1-9]\d* could not be read/);
    assert.deepEqual([await texts('a'), await texts('b')], [['zorblatt FAC'], ['zorblatt FAC', 'zorblatt FAC']]);
    assert.equal(await exists(sidecar('c')), false);
    assert.equal(await read(sidecar('d')), '{ "newsmark": 1,');
    await run('undoDecision');
    assert.deepEqual([await exists(sidecar('a')), await exists(sidecar('b'))], [false, false]);
    await run('redoDecision');
    assert.deepEqual(await texts('b'), ['zorblatt FAC', 'zorblatt FAC']);
    const changed = (await read(sidecar('b'))).replace('FAC', 'ORG');
    await write('everywhere/b.marks.json', changed);
    await run('undoDecision');
    assert.deepEqual([await texts('a'), await read(sidecar('b'))], [['zorblatt FAC'], changed]);
  });
});

describe('a label that is renamed in newsmark.labels.json', () => {
  it('is renamed in all sidecars where the person says so, with one undo', async () => {
    const labels = await write('renamed/newsmark.labels.json', '{ "newsmark": 1, "entities": { "labels": [{ "label": "SHIP" }, { "label": "ORG" }] } }');
    const broken = '{ "newsmark": 1,';
    const content = (label: string): string => `{ "newsmark": 1, "sha256": "${'0'.repeat(64)}", "decisions": [\n  ${JSON.stringify({ id: 'e-1', layer: 'entities', start: 0, end: 4, text: 'Fram', prefix: '', suffix: '', status: 'added', label })}\n] }`;
    const files = [await write('renamed/a.marks.json', content('SHIP')), await write('renamed/sub/b.kim.marks.json', content('SHIP')), await write('renamed/c.marks.json', content('ORG'))];
    const bad = await write('renamed/d.marks.json', broken);
    const document = await vscode.workspace.openTextDocument(labels);
    await vscode.window.showTextDocument(document);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', labels, rangeOf(document, 'SHIP').start, 'VESSEL');
    await vscode.workspace.applyEdit(edit);
    const labelled = async (): Promise<(string | undefined)[]> => Promise.all(files.map(async (file) => /"label": ?"(\w+)"/.exec(await read(file))?.[1]));
    const shown = await answering({ showInformationMessage: (_text: string, button: string) => (button === 'Undo' ? undefined : button) }, async () => {
      await document.save();
      await until('the sidecars', async () => (await labelled()).join() === 'VESSEL,VESSEL,ORG');
    });
    assert.match(String(shown[0]?.args[0]), /^SHIP was renamed to VESSEL\. 2 decisions in 2 sidecars still say SHIP\. 1 sidecar could not be read/);
    await run('undoDecision');
    assert.deepEqual(await labelled(), ['SHIP', 'SHIP', 'ORG']);
    assert.equal(await read(bad), broken);
  });
});
