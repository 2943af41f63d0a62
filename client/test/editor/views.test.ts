import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, open, rangeOf, read, replace, until, workspaceFolder } from './article';
import { answering } from './dialogs';
import { PLANT } from './texts';
import { untilMarked } from './tokens';

const run = (name: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${name}`, ...args);
const sidecarOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name.replace(/txt$/, 'marks.json'));

/** The id of a line of the review, as its menus and keys hand it to commands. */
const line = (text: string, layer = 'entities', n = 1): string => `item ${layer} ${text} ${n}`;

async function decided(name: string): Promise<string[]> {
  if (!(await exists(sidecarOf(name)))) return [];
  const { decisions } = JSON.parse(await read(sidecarOf(name))) as { decisions: { text: string; status: string }[] };
  return decisions.map(({ text, status }) => `${text} ${status}`);
}

/** Shows an article, and waits until the review can decide on it. */
async function review(name: string): Promise<vscode.TextDocument> {
  const document = await open(name, PLANT);
  await untilMarked(document, 'Germany', 'newsmarkPlace');
  await run('review.focus');
  await until('the review', async () => {
    await answering({}, async () => run('acceptInReview', line('Germany')));
    return (await decided(name)).length > 0;
  });
  await run('forgetInReview', line('Germany'));
  assert.deepEqual(await decided(name), []);
  return document;
}

function orphansOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'orphan');
}

describe('the review', () => {
  it('decides on several annotations in one step, and on all of a group', async () => {
    await review('review/several.txt');
    await run('acceptInReview', line('Germany'), [line('Germany'), line('Maria Schneider')]);
    await run('rejectInReview', line('Saturday', 'dates'));
    const group = 'group accepted';
    await until('the group', async () => {
      await answering({}, async () => run('rejectInReview', group));
      return (await decided('review/several.txt')).includes('Germany rejected');
    });
    assert.deepEqual(await decided('review/several.txt'), ['Germany rejected', 'Saturday rejected', 'Maria Schneider rejected']);
    await run('undoDecision');
    assert.deepEqual(await decided('review/several.txt'), ['Germany accepted', 'Saturday rejected', 'Maria Schneider accepted']);
  });

  it('decides on what it lists where that stands now, after edits', async () => {
    const document = await review('review/edited.txt');
    await replace(document, new vscode.Range(0, 0, 0, 0), 'Now: ');
    await run('rejectInReview', line('Maria Schneider'));
    assert.deepEqual(await decided('review/edited.txt'), ['Maria Schneider rejected']);
    await document.save();
  });

  it('marks an article as done after asking with the number of annotations, in one step', async () => {
    await review('review/done.txt');
    await run('rejectInReview', line('Germany'));
    const refused = await answering({ showWarningMessage: () => undefined }, async () => run('markArticleDone'));
    assert.deepEqual(await decided('review/done.txt'), ['Germany rejected']);
    const { detail } = refused[0]?.args[1] as { detail: string };
    await answering({ showWarningMessage: () => 'Accept All' }, async () => run('markArticleDone'));
    const all = await decided('review/done.txt');
    assert.match(detail, new RegExp(`accepts ${all.length - 1} annotations that you have not decided on`));
    assert.ok(all.length > 8 && all.every((one) => one === 'Germany rejected' || one.endsWith(' accepted')), all.join('\n'));
    const [shown] = await answering({}, async () => run('markArticleDone'));
    assert.match(String(shown?.args[0]), /^Nothing is undecided/);
    await run('undoDecision');
    assert.deepEqual(await decided('review/done.txt'), ['Germany rejected']);
  });

  it('lets decisions whose text is gone be re-attached to the selection, or discarded', async () => {
    const document = await review('review/lost.txt');
    await run('acceptInReview', line('Maria Schneider'), [line('Maria Schneider'), line('Thursday', 'dates')]);
    for (const [gone, instead] of [['Maria Schneider', 'Her Excellency'], ['on Thursday', 'then']] as const) {
      const { start: at } = rangeOf(document, gone);
      await replace(document, rangeOf(document, gone), '');
      await replace(document, new vscode.Range(at, at), instead);
    }
    const reported = await until('the orphans', () => orphansOf(document).length === 2 && orphansOf(document));
    assert.match(reported.map(({ message }) => message).join('\n'), /“Maria Schneider” \(PERSON\) is kept, but its text was not found/);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document)!;
    const { start, end } = rangeOf(document, 'Her Excellency');
    editor.selection = new vscode.Selection(start, end);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, editor.selection);
    const attach = actions.find(({ title }) => title === 'Re-attach “Maria Schneider” (PERSON) to the selection');
    await run('decide', ...(attach?.command?.arguments ?? []));
    await until('the name', () => orphansOf(document).length === 1);
    const [{ id } = { id: '' }] = (JSON.parse(await read(sidecarOf('review/lost.txt'))) as { decisions: { id: string; text: string }[] }).decisions.filter(({ text }) => text === 'Thursday');
    const node = `orphan ${id}`;
    const [asked] = await until('the orphan in the review', async () => {
      const shown = await answering({ showWarningMessage: () => 'Discard' }, async () => run('discardOrphan', node));
      return shown.length > 0 && shown;
    });
    assert.equal(asked?.args[0], 'Discard the decision on “Thursday”?');
    assert.deepEqual(await decided('review/lost.txt'), ['Her Excellency accepted']);
    await run('undoDecision');
    editor.selection = new vscode.Selection(start, start);
    const [told] = await until('the orphan in the review again', async () => {
      const shown = await answering({}, async () => run('attachOrphan', node));
      return shown.length > 0 && shown;
    });
    assert.match(String(told?.args[0]), /^Select the text that “Thursday” is about/);
    editor.selection = new vscode.Selection(rangeOf(document, 'then').start, rangeOf(document, 'then').end);
    await run('attachOrphan', node);
    assert.deepEqual(await decided('review/lost.txt'), ['Her Excellency accepted', 'then accepted']);
    await document.save();
  });
});

describe('the other views', () => {
  it('read the articles of the folder without opening them', async () => {
    const before = vscode.workspace.textDocuments.length;
    for (const command of ['countFolder', 'timelineOfFolder', 'speakersOfFolder', 'timelineOfArticle', 'speakersOfArticle', 'refreshViews']) await run(command);
    assert.ok(vscode.workspace.textDocuments.length <= before);
  });

  it('offer who may say a quote of nobody known, and ask for others', async () => {
    const document = await open('nobody-known.txt', 'Ana Ruiz opened the bridge in Lima.\n\n"It was worth all the money we had."\n');
    const hint = await until('the hint', () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'no-speaker'));
    assert.equal(hint.severity, vscode.DiagnosticSeverity.Hint);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, hint.range);
    const titles = actions.map(({ title }) => title);
    for (const expected of [/^Said by Ana Ruiz \(named in line 1\)$/, /^Set speaker…$/, /^Not a quote: /]) assert.ok(titles.some((title) => expected.test(title)), titles.join('\n'));
    await run('tintQuotes');
    await run('tintQuotes');
  });
});
