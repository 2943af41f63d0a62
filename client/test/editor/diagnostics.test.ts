import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, openSample, rangeOf, read, replace, until, workspaceFolder } from './article';
import { DOUBTFUL, PLANT } from './texts';
import { tokensOf, untilMarked } from './tokens';

function findings(document: vscode.TextDocument, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'newsmark' && diagnostic.code === code);
}

/** Runs the first code action whose title fits, as choosing it from the light bulb does. */
async function runAction(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const action = await until(title.source, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    return actions.find((candidate) => title.test(candidate.title));
  });
  assert.ok(action.command, 'the action has a command');
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
}

describe('diagnostics', () => {
  it('report a quote that never closes, until it closes', async () => {
    const document = await open('unclosed.txt', PLANT.replace('word," Schneider', 'word, Schneider').replace(' "Nobody', ' Nobody'));
    await replace(document, rangeOf(document, 'ten years."'), 'ten years.');
    const [finding] = await until('the finding', () => findings(document, 'unclosed-quote').length > 0 && findings(document, 'unclosed-quote'));
    assert.equal(finding?.range.start.line, rangeOf(document, '"We kept').start.line);
    await replace(document, rangeOf(document, 'word, Schneider'), 'word," Schneider');
    await until('no finding', () => findings(document, 'unclosed-quote').length === 0);
  });

  it('say nothing about an article in which nothing is wrong', async () => {
    const document = await open('sound.txt', PLANT);
    await untilMarked(document, 'Germany', 'newsmarkPlace');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(({ message }) => message), []);
  });

  it('ask about text that may not be part of the article, and are settled by a quick fix', async () => {
    const document = await open('doubtful.txt', DOUBTFUL);
    const [finding] = await until('the question', () => findings(document, 'doubtful-boilerplate').length > 0 && findings(document, 'doubtful-boilerplate'));
    assert.equal(finding && document.getText(finding.range), 'Twitter');
    await runAction(document, rangeOf(document, 'Twitter'), /^Mark as not part of the article/);
    await until('no question', () => findings(document, 'doubtful-boilerplate').length === 0);
    await untilMarked(document, 'Twitter', 'newsmarkBoilerplate');
    assert.match(await read(vscode.Uri.joinPath(workspaceFolder(), 'doubtful.marks.json')), /"text":\s*"Twitter"/);
  });

  it('offer to take a selection out of the article and in again', async () => {
    const document = await open('part.txt', PLANT);
    await untilMarked(document, 'European Union', 'newsmarkOrganization');
    const paragraph = document.lineAt(rangeOf(document, 'The European Union').start.line).range;
    await runAction(document, paragraph, /not part of the article/);
    await until('no name there', async () => !(await tokensOf(document)).some(({ text, type }) => text === 'European Union' && type === 'newsmarkOrganization'));
    await runAction(document, paragraph, /part of the article after all/);
    await untilMarked(document, 'European Union', 'newsmarkOrganization');
  });

  it('find the quote that never closes in a sample', async () => {
    const document = await openSample('mixed-quotes.txt');
    await until('the finding', () => findings(document, 'unclosed-quote').some(({ range }) => range.start.line === rangeOf(document, '"Every day costs').start.line));
  });
});
