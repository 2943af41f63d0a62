import * as vscode from 'vscode';
import { isUndecided } from './next-undecided';
import { goTo, goToUndecided } from './go';
import { look, type AnnotatingSession } from './session';
import { unsay } from './tell';

/** Starts annotating at the next undecided annotation, or ends it. */
export async function toggleAnnotating(session: AnnotatingSession): Promise<void> {
  if (session.mode.state() !== 'off') {
    session.mode.set('off');
    return;
  }
  // From the walkthrough the article may be out of sight.
  const article = session.active.current();
  if (!vscode.window.activeTextEditor && article && session.mode.isArticle(article)) await vscode.window.showTextDocument(article, { preview: false });
  const scene = await look(session);
  if (!scene) return;
  session.mode.set('annotating');
  if (scene.current && isUndecided(scene.current)) goTo(session, scene.editor, scene.current);
  else if (scene.items.some(isUndecided)) await goToUndecided(session, 'next');
}

/**
 * Ends annotating.
 * @param by `escape` takes away what was told last where it is still shown, and ends nothing then
 */
export async function stopAnnotating({ mode }: AnnotatingSession, by: unknown): Promise<void> {
  if (by !== 'escape' || !unsay()) mode.set('off');
}

/** Lets the keyboard type in the article until {@link resumeAnnotating}. */
export async function editArticle({ mode }: AnnotatingSession): Promise<void> {
  mode.set('editing');
}

export async function resumeAnnotating({ mode }: AnnotatingSession): Promise<void> {
  mode.set('annotating');
}
