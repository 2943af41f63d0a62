import * as vscode from 'vscode';
import type { Annotations } from './annotations';
import { ANNOTATING_COMMANDS } from './command-names';
import { currentAnnotation } from './current';
import { describeAnnotating } from './describe';
import { flatRange } from './editor-ranges';
import type { FocusHolder } from './focus';
import type { Mode } from './mode';

/** Says in the status bar that the keyboard annotates, and how much of the article is undecided; a click ends it. */
export function showMode(mode: Mode, annotations: Annotations, focus: FocusHolder): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.annotating', vscode.StatusBarAlignment.Left, -1);
  item.name = 'Newsmark: Annotating';
  item.command = ANNOTATING_COMMANDS.toggleAnnotating;

  function update(): void {
    const state = mode.state();
    if (state === 'off') {
      item.hide();
      return;
    }
    if (state === 'editing') {
      item.text = '$(edit) Editing the article';
      item.tooltip = 'Newsmark: Escape goes back to annotating. Click to stop annotating.';
    } else {
      const editor = vscode.window.activeTextEditor;
      const items = editor && annotations.known(editor.document);
      item.text = `$(checklist) ${describeAnnotating(items, items && currentAnnotation(items, flatRange(editor.selection), focus.get()))}`;
      item.tooltip = 'Newsmark: the keyboard annotates. I edits the article, Escape or a click stops annotating.';
    }
    item.show();
  }

  update();
  return vscode.Disposable.from(item, mode.onDidChange(update), annotations.onDidRead(update), vscode.workspace.onDidChangeTextDocument(update), vscode.window.onDidChangeTextEditorSelection(update), focus.onDidChange(update));
}
