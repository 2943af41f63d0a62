import * as vscode from 'vscode';
import type { AnnotationItem, FlatRange } from '../../../server/src/lsp/protocol';
import type { Session } from '../commands/register';
import type { Annotations } from './annotations';
import { currentAnnotation } from './current';
import { flatRange } from './editor-ranges';
import type { FocusHolder } from './focus';
import type { LastLabel } from './labelling';
import type { Mode } from './mode';

/** What the commands of annotating work with. */
export interface AnnotatingSession extends Session {
  readonly annotations: Annotations;
  readonly mode: Mode;
  readonly focus: FocusHolder;
  readonly memory: Memory;
}

/** What goes on from command to command. */
export interface Memory {
  /** The label given last. */
  label?: LastLabel;
}

/** The article in front of the person, as it is now. */
export interface Scene {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  /** Of the document that the items and the selection are of. */
  readonly version: number;
  /** As the server knows it. */
  readonly uri: string;
  readonly items: readonly AnnotationItem[];
  readonly selection: FlatRange;
  /** The annotation at the cursor. */
  readonly current?: AnnotationItem;
}

/** Looks at the active editor; `undefined`, and a word to the person, where it shows no article. */
export async function look({ client, annotations, mode, focus }: AnnotatingSession): Promise<Scene | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mode.isArticle(editor.document)) {
    void vscode.window.showInformationMessage('Open an article first.');
    return undefined;
  }
  const { document } = editor;
  // Taken before anything is waited for: what is decided on another text is refused.
  const { version } = document;
  const items = annotations.known(document) ?? (await annotations.read(document));
  const selection = flatRange(editor.selection);
  const last = focus.get();
  const focused = last?.article === document.uri.toString() ? last : undefined;
  return { editor, document, version, uri: client.code2ProtocolConverter.asUri(document.uri), items, selection, current: currentAnnotation(items, selection, focused) };
}
