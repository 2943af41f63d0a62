import * as vscode from 'vscode';
import { plural } from '../status-text';
import { ANNOTATING_KEYS } from './command-names';
import type { Decisions, Step } from './decisions';
import { goTo } from './go';
import type { AnnotatingSession } from './session';
import { tell } from './tell';

/** Takes the last decision back, or makes it again, and shows the article that it was about. */
export async function turnBack(session: AnnotatingSession, to: 'undo' | 'redo'): Promise<void> {
  try {
    const done = await session.decisions[to]();
    if (typeof done === 'string') tell(done);
    else await show(session, done, to);
  } catch (error) {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`The decision could not be taken back: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function show(session: AnnotatingSession, { article, decision, changes }: Step, to: 'undo' | 'redo'): Promise<void> {
  if (changes.length > 1) tell(`${to === 'undo' ? 'Taken back' : 'Made again'} in ${plural(changes.length, 'sidecar')}.`);
  // Who settles what annotators disagree on looks at the list of that.
  if (article === undefined || decision?.kind === 'adjudicate') return;
  const active = vscode.window.activeTextEditor;
  const editor = active?.document.uri.toString() === article.toString() ? active : await vscode.window.showTextDocument(article);
  await session.annotations.read(editor.document);
  const [change] = decision?.kind === 'spans' ? decision.changes : [];
  if (!change) return;
  const moved = to === 'redo' && change.do === 'set' ? change.to.range : undefined;
  goTo(session, editor, { layer: change.layer, range: moved ?? change.range });
}

/** Lets the editor's own keys for undo and redo mean decisions where the last thing done to the article was one. */
export function followUndo(decisions: Decisions): vscode.Disposable {
  let known: readonly [boolean, boolean] | undefined;
  function update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isHere = (step: Step | undefined): boolean => step?.article !== undefined && step.article.toString() === document?.uri.toString() && step.text === document.getText();
    const [undo, redo] = [isHere(decisions.lastDone()), isHere(decisions.lastUndone())];
    if (undo !== known?.[0]) void vscode.commands.executeCommand('setContext', ANNOTATING_KEYS.canUndo, undo);
    if (redo !== known?.[1]) void vscode.commands.executeCommand('setContext', ANNOTATING_KEYS.canRedo, redo);
    known = [undo, redo];
  }
  update();
  return vscode.Disposable.from(
    decisions.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
