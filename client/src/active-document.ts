import * as vscode from 'vscode';

/** The document that commands without a resource mean. */
export interface ActiveDocument extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  current(): vscode.TextDocument | undefined;
}

/**
 * Follows the active editor, but not away from a document to what is no document: the output panel, the welcome page.
 * There the article last read is still meant.
 */
export function trackActiveDocument(): ActiveDocument {
  let current = documentOf(vscode.window.activeTextEditor);
  const emitter = new vscode.EventEmitter<void>();

  function set(document: vscode.TextDocument | undefined): void {
    if (document === current) return;
    current = document;
    emitter.fire();
  }

  const subscriptions = [
    emitter,
    vscode.window.onDidChangeActiveTextEditor((editor) => set(documentOf(editor) ?? current)),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed === current) set(undefined);
    }),
    // A document whose language changes is closed and opened again.
    vscode.workspace.onDidOpenTextDocument((opened) => {
      if (opened === documentOf(vscode.window.activeTextEditor)) set(opened);
    }),
  ];
  return { onDidChange: emitter.event, current: () => current, dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}

function documentOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor?.document.uri.scheme === 'output' ? undefined : editor?.document;
}
