import * as vscode from 'vscode';
import type { Annotations } from './annotations';
import { ANNOTATING_COMMANDS } from './command-names';
import { currentAnnotation } from './current';
import { describeAnnotating } from './describe';
import { flatRange } from './editor-ranges';
import type { FocusHolder } from './focus';
import type { Mode, ModeState } from './mode';

/** How long it is said that annotating has ended. */
const ENDED_MS = 6000;

/** Says in the status bar that the keyboard annotates, and how much of the article is undecided, and for a while that it has ended; a click ends it or starts it again. */
export function showMode(mode: Mode, annotations: Annotations, focus: FocusHolder): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.annotating', vscode.StatusBarAlignment.Left, -1);
  item.name = 'Newsmark: Annotating';
  item.command = ANNOTATING_COMMANDS.toggleAnnotating;

  let before: ModeState = 'off';
  let ended: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const state = mode.state();
    if (state !== before) sayEnded(state === 'off');
    before = state;
    if (state === 'off') return;
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

  function sayEnded(isEnded: boolean): void {
    clearTimeout(ended);
    item.backgroundColor = isEnded ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    if (!isEnded) return;
    item.text = '$(keyboard) Annotating ended: keys go into the article again';
    item.tooltip = 'Newsmark: click to annotate again.';
    ended = setTimeout(() => item.hide(), ENDED_MS);
  }

  update();
  return vscode.Disposable.from(item, new vscode.Disposable(() => clearTimeout(ended)), mode.onDidChange(update), annotations.onDidRead(update), vscode.workspace.onDidChangeTextDocument(update), vscode.window.onDidChangeTextEditorSelection(update), focus.onDidChange(update));
}
