import * as vscode from 'vscode';

/** How long the extension may take for an answer; a test fails after it. */
const DEADLINE_MS = 10_000;
const ASK_AGAIN_MS = 25;

/** The folder that the suite runs in. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the suite needs an open folder');
  return folder.uri;
}

/** Writes a file into the workspace, as it is: no line end is changed. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Writes an article into the workspace and shows it. */
export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(await write(name, text)));
}

/** Shows an article of the sample corpus. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name)));
}

export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer is there, and returns it. */
export async function until<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${DEADLINE_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** The range of the n-th (from 0) occurrence of a text. */
export function rangeOf(document: vscode.TextDocument, text: string, n = 0): vscode.Range {
  let start = -1;
  for (let seen = 0; seen <= n; seen++) start = document.getText().indexOf(text, start + 1);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** A place inside the n-th occurrence of a text. */
export function inside(document: vscode.TextDocument, text: string, n = 0): vscode.Position {
  return rangeOf(document, text, n).start.translate(0, 1);
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}
