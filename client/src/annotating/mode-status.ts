import * as vscode from 'vscode';
import { plural } from '../status-text';
import type { Annotations } from './annotations';
import { ANNOTATING_COMMANDS } from './command-names';
import type { Mode } from './mode';
import { isUndecided } from './next-undecided';

/** Says in the status bar that the keyboard annotates, and how much of the article is undecided; a click ends it. */
export function showMode(mode: Mode, annotations: Annotations): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.annotating', vscode.StatusBarAlignment.Left, -1);
  item.name = 'Newsmark: Annotating';
  item.command = ANNOTATING_COMMANDS.toggleAnnotating;

  function update(): void {
    const state = mode.state();
    if (state === 'off') {
      item.hide();
      return;
    }
    const document = vscode.window.activeTextEditor?.document;
    const undecided = document && annotations.known(document)?.filter(isUndecided).length;
    if (state === 'editing') {
      item.text = '$(edit) Editing the article';
      item.tooltip = 'Newsmark: Escape goes back to annotating. Click to stop annotating.';
    } else {
      item.text = `$(checklist) Annotating${undecided === undefined ? '' : undecided === 0 ? ': all decided' : `: ${plural(undecided, 'undecided', 'undecided')}`}`;
      item.tooltip = 'Newsmark: the keyboard annotates. I edits the article, Escape or a click stops annotating.';
    }
    item.show();
  }

  update();
  return vscode.Disposable.from(item, mode.onDidChange(update), annotations.onDidRead(update), vscode.workspace.onDidChangeTextDocument(update));
}
