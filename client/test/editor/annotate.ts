import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, open, rangeOf, read, workspaceFolder } from './article';
import { PLANT } from './texts';
import { untilMarked } from './tokens';

export const run = (name: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${name}`, ...args);
export const sidecarOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name.replace(/txt$/, 'marks.json'));

export interface OnDisk {
  readonly sha256: string;
  readonly decisions: readonly { readonly layer: string; readonly start: number; readonly text: string; readonly status: string; readonly label?: string; readonly value?: string; readonly name?: string; readonly note?: string; readonly speaker?: { readonly text: string; readonly name?: string }; readonly cue?: { readonly text: string } }[];
}

export async function onDisk(name: string): Promise<OnDisk> {
  return JSON.parse(await read(sidecarOf(name))) as OnDisk;
}

/** The decisions of a sidecar, a line each. */
export async function decided(name: string): Promise<string[]> {
  return (await onDisk(name)).decisions.map(({ text, status, label, value }) => [text, status, label ?? value].join(' '));
}

export async function article(name: string, text = PLANT): Promise<vscode.TextEditor> {
  const document = await open(name, text);
  await untilMarked(document, 'Germany', 'newsmarkPlace');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

export function put(editor: vscode.TextEditor, text: string, n = 0): void {
  const at = inside(editor.document, text, n);
  editor.selection = new vscode.Selection(at, at);
}

export function select(editor: vscode.TextEditor, text: string): void {
  const { start, end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(start, end);
}

export function atCursor(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.document.getWordRangeAtPosition(editor.selection.active));
}

export function inFront(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
