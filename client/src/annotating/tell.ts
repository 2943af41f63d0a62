import * as vscode from 'vscode';

const SHOWN_MS = 5000;

let shown: vscode.Disposable | undefined;

/** Says in the status bar why nothing happened: a toast for every key would be in the way. */
export function tell(text: string): void {
  unsay();
  const message = vscode.window.setStatusBarMessage(`$(info) ${text}`);
  const timer = setTimeout(unsay, SHOWN_MS);
  shown = new vscode.Disposable(() => {
    clearTimeout(timer);
    message.dispose();
  });
}

/** Takes away what was told last. Returns whether it was still shown. */
export function unsay(): boolean {
  const before = shown;
  shown = undefined;
  before?.dispose();
  return before !== undefined;
}
