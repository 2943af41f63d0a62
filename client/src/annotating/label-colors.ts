import * as vscode from 'vscode';
import type { AnnotationItem, LabelsResult } from '../../../server/src/lsp/protocol';
import type { Session } from '../commands/register';
import type { Annotations } from './annotations';
import { byColor, type Color } from './colored';
import { toRange } from './editor-ranges';
import { labelsFor } from './label-set';

/** The colours that `newsmark.labels.json` gives to labels. */
export interface LabelColors extends vscode.Disposable {
  /** Fires with a document whose labels were read anew. */
  readonly onDidRead: vscode.Event<vscode.TextDocument>;
  /** Draws annotations of an editor in the colours of their labels, and no others. */
  show(editor: vscode.TextEditor, items: readonly AnnotationItem[]): void;
}

/** Reads the labels of an article whenever its annotations were read: both change with the file of the labels. */
export function trackLabelColors(session: Pick<Session, 'client' | 'log'>, annotations: Annotations): LabelColors {
  const labels = new WeakMap<vscode.TextDocument, LabelsResult['labels']>();
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const emitter = new vscode.EventEmitter<vscode.TextDocument>();

  async function read(document: vscode.TextDocument): Promise<void> {
    try {
      labels.set(document, await labelsFor(session, document.uri));
      emitter.fire(document);
    } catch (error) {
      session.log.warn(`The labels for ${document.uri.toString()} could not be read`, error);
    }
  }

  const reading = annotations.onDidRead((document) => void read(document));
  return {
    onDidRead: emitter.event,
    show(editor, items) {
      const known = labels.get(editor.document);
      const colored = known ? byColor(items, known) : new Map<string, never>();
      for (const [key, { color }] of colored) if (!types.has(key)) types.set(key, typeOf(color));
      for (const [key, type] of types) editor.setDecorations(type, colored.get(key)?.items.map(({ range }) => toRange(range)) ?? []);
    },
    dispose: () => vscode.Disposable.from(reading, emitter, ...types.values()).dispose(),
  };
}

function typeOf({ light, dark }: Color): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, light: { color: light }, dark: { color: dark } });
}
