import * as vscode from 'vscode';
import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { placeOf, toRange } from './editor-ranges';
import { articlesBeside } from './folder';
import { isUndecided, nextUndecided, type Direction } from './next-undecided';
import { outerAnnotation } from './outer';
import { look, type AnnotatingSession } from './session';
import { tell } from './tell';

/** Puts the cursor at the start of an annotation, which is the one that is meant until the cursor moves. */
export function goTo({ focus }: AnnotatingSession, editor: vscode.TextEditor, { layer, range }: Pick<AnnotationItem, 'layer' | 'range'>): void {
  const shown = toRange(range);
  editor.selection = new vscode.Selection(shown.start, shown.start);
  focus.set({ article: editor.document.uri.toString(), layer, range });
  editor.revealRange(shown, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Goes from the annotation at the cursor to the one around it: from a name to the quote that it is in. */
export async function goOutwards(session: AnnotatingSession): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const outer = scene.current && outerAnnotation(scene.items, scene.current);
  if (outer) goTo(session, scene.editor, outer);
  else tell('There is no annotation around this one.');
}

/** Goes to the next undecided annotation, in another article of the folder where none is left in this one. */
export async function goToUndecided(session: AnnotatingSession, direction: Direction): Promise<void> {
  const scene = await look(session);
  if (!scene) return;
  const next = nextUndecided(scene.items, scene.current ?? placeOf(scene.editor.selection.active), direction);
  if (next) goTo(session, scene.editor, next);
  // The only one that is left is where the person is.
  else if (scene.current && isUndecided(scene.current)) goTo(session, scene.editor, scene.current);
  else await goToArticle(session, scene.document, direction);
}

/** Opens the next article of the folder that has something undecided. */
async function goToArticle(session: AnnotatingSession, from: vscode.TextDocument, direction: Direction): Promise<void> {
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Looking for an undecided annotation' },
    () => findUndecided(session, from, direction),
  );
  if (!found) {
    tell('Everything in this folder is decided.');
    return;
  }
  goTo(session, await vscode.window.showTextDocument(found.document, { preview: true }), found.item);
}

/** Asks the server about one article after the other, so that a large folder is not opened as a whole. */
async function findUndecided({ annotations, log }: AnnotatingSession, from: vscode.TextDocument, direction: Direction): Promise<{ document: vscode.TextDocument; item: AnnotationItem } | undefined> {
  for (const uri of await articlesBeside(from.uri, direction)) {
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const undecided = (await annotations.read(document)).filter(isUndecided);
      const item = direction === 'next' ? undecided[0] : undecided.at(-1);
      if (item) return { document, item };
    } catch (error) {
      // One file that cannot be read is no reason not to look at the others.
      log.warn(`${uri.toString()} was passed over`, error);
    }
  }
  return undefined;
}
