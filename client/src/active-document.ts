import * as vscode from 'vscode';

/** The document that commands without a resource mean. */
export interface ActiveDocument extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  current(): vscode.TextDocument | undefined;
}

/**
 * Follows the active editor, but not away from a document to what is no document: the output panel, the welcome page.
 * There the document last read that is still open is meant.
 */
export function trackActiveDocument(): ActiveDocument {
  /** Open documents, the one last read at the end. */
  const read = new Set<vscode.TextDocument>();
  const emitter = new vscode.EventEmitter<void>();

  function add(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document.uri.scheme === 'output') return;
    read.delete(editor.document);
    read.add(editor.document);
    emitter.fire();
  }

  add(vscode.window.activeTextEditor);
  const subscriptions = [
    emitter,
    vscode.window.onDidChangeActiveTextEditor(add),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (read.delete(document)) emitter.fire();
    }),
    // A document whose language changes is closed and opened again.
    vscode.workspace.onDidOpenTextDocument((document) => {
      const editor = vscode.window.activeTextEditor;
      if (document === editor?.document) add(editor);
    }),
  ];
  return { onDidChange: emitter.event, current: () => [...read].at(-1), dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}
