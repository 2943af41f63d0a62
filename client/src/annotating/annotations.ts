import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANNOTATIONS, type AnnotationItem, type AnnotationsParams, type AnnotationsResult } from '../../../server/src/lsp/protocol';

/** The annotations of open articles, as the server lists them. */
export interface Annotations extends vscode.Disposable {
  /** Fires with a document whose annotations were read anew. */
  readonly onDidRead: vscode.Event<vscode.TextDocument>;
  /** Asks for the annotations of a document as it is now. */
  read(document: vscode.TextDocument): Promise<readonly AnnotationItem[]>;
  /** Reads anew because something changed, where nothing that is on its way tells it. */
  refresh(document: vscode.TextDocument): void;
  /** Something changed, and nobody looks: what was read holds no longer. */
  forget(document: vscode.TextDocument): void;
  /** What was read last of exactly this version. */
  known(document: vscode.TextDocument): readonly AnnotationItem[] | undefined;
}

export function trackAnnotations(client: BaseLanguageClient): Annotations {
  const last = new WeakMap<vscode.TextDocument, AnnotationsResult>();
  const asked = new Set<vscode.TextDocument>();
  const emitter = new vscode.EventEmitter<vscode.TextDocument>();

  async function read(document: vscode.TextDocument): Promise<readonly AnnotationItem[]> {
    asked.add(document);
    try {
      const params: AnnotationsParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      const result = await client.sendRequest<AnnotationsResult>(ANNOTATIONS, params);
      last.set(document, result);
      emitter.fire(document);
      return result.annotations;
    } finally {
      asked.delete(document);
    }
  }

  return {
    onDidRead: emitter.event,
    read,
    refresh(document) {
      // An answer that comes after the news is newer than they are.
      if (asked.has(document) || !client.isRunning()) return;
      read(document).catch((error: unknown) => client.warn('The annotations of the article could not be read', error));
    },
    forget: (document) => void last.delete(document),
    known(document) {
      const result = last.get(document);
      return result?.version === document.version ? result.annotations : undefined;
    },
    dispose: () => emitter.dispose(),
  };
}
