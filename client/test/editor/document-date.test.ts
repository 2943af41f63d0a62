import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exists, inside, open, read, until, workspaceFolder } from './article';
import { PLANT } from './texts';
import { untilMarked } from './tokens';

const UNDATED = PLANT.replace(', March 14, 2025', '');

function hoverSays(document: vscode.TextDocument, text: string, expected: RegExp): Promise<boolean> {
  return until(`${text} as ${expected.source}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside(document, text));
    return hovers.flatMap(({ contents }) => contents).some((content) => expected.test(typeof content === 'string' ? content : content.value));
  });
}

describe('document date', () => {
  const sidecar = () => vscode.Uri.joinPath(workspaceFolder(), 'undated.marks.json');
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('undated.txt', UNDATED);
    await untilMarked(document, 'Saturday', 'newsmarkDate');
  });

  it('is remembered in the sidecar, and everything resolves against it', async () => {
    await vscode.commands.executeCommand('newsmark.setDocumentDate', document.uri, '14 November 2025');
    await hoverSays(document, 'Saturday', /2025-11-15/);
    const written = JSON.parse(await read(sidecar())) as { date: string };
    assert.equal(written.date, '2025-11-14');
    assert.equal(await exists(sidecar()), true);
  });

  it('is read again where somebody else writes the sidecar', async () => {
    const text = await read(sidecar());
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode(text.replace('2025-11-14', '2024-01-03')));
    await hoverSays(document, 'Saturday', /2024-01-06/);
  });

  it('is forgotten on request, and an empty sidecar goes', async () => {
    await vscode.commands.executeCommand('newsmark.forgetDocumentDate', document.uri);
    await until('no sidecar', async () => !(await exists(sidecar())));
    await hoverSays(document, 'Saturday', /^(?!.*2024-01-06)/s);
  });
});
