import * as vscode from 'vscode';
import type { FlatRange } from '../../../server/src/lsp/protocol';
import type { Place } from './ranges';
import type { Stretch } from './words';

export function flatRange({ start, end }: vscode.Range): FlatRange {
  return [start.line, start.character, end.line, end.character];
}

export function toRange(range: FlatRange): vscode.Range {
  return new vscode.Range(...range);
}

export function placeOf({ line, character }: vscode.Position): Place {
  return [line, character];
}

/** The range of a stretch of the document's text. */
export function rangeOfStretch(document: vscode.TextDocument, { start, end }: Stretch): FlatRange {
  return [...placeOf(document.positionAt(start)), ...placeOf(document.positionAt(end))];
}

/** A range without the white space at its ends. */
export function trimmed(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
  const text = document.getText(range);
  const start = document.offsetAt(range.start) + text.length - text.trimStart().length;
  return text.trim() === '' ? new vscode.Range(range.start, range.start) : new vscode.Range(document.positionAt(start), document.positionAt(start + text.trim().length));
}
