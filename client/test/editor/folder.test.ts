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
    let isDone = false;
    const shown = await answering({ showInformationMessage: (_text: string, button: string) => {
      isDone ||= button === 'Undo';
      return isDone ? undefined : button;
    } }, async () => {
      await document.save();
      await until('the message that all is done', () => isDone);
    });
    assert.deepEqual(await labelled(), ['VESSEL', 'VESSEL', 'ORG']);
    assert.match(String(shown[0]?.args[0]), /^SHIP was renamed to VESSEL\. 2 decisions in 2 sidecars still say SHIP\. 1 sidecar could not be read/);
    await run('undoDecision');
    assert.deepEqual(await labelled(), ['SHIP', 'SHIP', 'ORG']);
    assert.equal(await read(bad), broken);
  });
});

describe('the consistency of a folder', () => {
  const problems = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'newsmark').map(({ code }) => String(code));
  const content = (label: string): string => `{ "newsmark": 1, "sha256": "${'0'.repeat(64)}", "decisions": [\n  ${JSON.stringify({ id: 'e-1', layer: 'entities', start: 4, end: 12, text: 'zorblatt', prefix: 'The ', suffix: ' sank.\n', status: 'added', label })}\n] }`;
  const labelled = async (name: string): Promise<string | undefined> => /"label": ?"(\w+)"/.exec(await read(vscode.Uri.joinPath(workspaceFolder(), `consistent/${name}.marks.json`)))?.[1];

  it('is reported for articles that are not open, and mended in all of them with one undo', async () => {
    for (const [name, label] of [['a', 'FAC'], ['b', 'FAC'], ['c', 'FAC'], ['d', 'ORG'], ['e', 'GPE']] as const) {
      await write(`consistent/${name}.txt`, 'The zorblatt sank.\n');
      await write(`consistent/${name}.marks.json`, content(label));
    }
    const broken = await write('consistent/f.txt', 'Nobody came.\n');
    await write('consistent/f.marks.json', '{ "newsmark": 1,');
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'consistent');
    const [d, e] = [vscode.Uri.joinPath(folder, 'd.txt'), vscode.Uri.joinPath(folder, 'e.txt')];
    const told = await answering({}, async () => run('checkFolder', folder));
    assert.match(String(told[0]?.args[0]), /^2 problems in the decisions on 2 articles: .* 1 article could not be checked/);
    assert.deepEqual([problems(d), problems(e), problems(broken)], [['rare-label'], ['rare-label'], ['unreadable-decisions']]);
    assert.match(vscode.languages.getDiagnostics(broken)[0]?.message ?? '', /^f\.marks\.json, line 1: /);
    const document = await vscode.workspace.openTextDocument(d);
    await vscode.window.showTextDocument(document);
    const fix = async (title: RegExp): Promise<unknown> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', d, rangeOf(document, 'zorblatt'));
      const action = actions.find((one) => title.test(one.title));
      assert.ok(action?.command, actions.map((one) => one.title).join('; '));
      return vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
    };
    const shown = await answering({ showQuickPick: (items: readonly Choice[]) => items.filter(({ picked }) => picked) }, async () => fix(/all 2 in the folder/));
    assert.deepEqual((shown[0]?.args[0] as Choice[]).map(({ label }) => label), ['consistent/d.txt', 'zorblatt', 'consistent/e.txt', 'zorblatt']);
    assert.deepEqual([await labelled('d'), await labelled('e'), problems(d), problems(e)], ['FAC', 'FAC', [], []]);
    await run('undoDecision');
    assert.deepEqual([await labelled('d'), await labelled('e')], ['ORG', 'GPE']);
    await until('the problems again', () => problems(d).length === 1 && problems(e).length === 1);
    await fix(/^Change the label ORG to FAC$/);
    assert.deepEqual([await labelled('d'), await labelled('e'), problems(d), problems(e)], ['FAC', 'GPE', [], ['rare-label']]);
  });
});
