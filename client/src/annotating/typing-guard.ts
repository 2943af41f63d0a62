import * as vscode from 'vscode';
import { tell } from './tell';

const HINT = 'Press I to edit the article; Escape leads back.';

/** Keeps letters out of the article while the keyboard annotates: a slip of the finger must not change the text. */
export interface TypingGuard extends vscode.Disposable {
  set(active: boolean): void;
}

/**
 * While it is active, what is typed goes nowhere, and a hint says how to edit. Pasting, cutting and edits by commands go on.
 * Where another extension handles typing (emulations of other editors do), it goes on doing so.
 */
export function guardTyping(): TypingGuard {
  let guard: vscode.Disposable | undefined;
  function stop(): void {
    guard?.dispose();
    guard = undefined;
  }
  return {
    set(active) {
      if (!active) stop();
      else guard ??= take();
    },
    dispose: stop,
  };
}

function take(): vscode.Disposable | undefined {
  try {
    return vscode.commands.registerCommand('type', () => tell(HINT));
  } catch {
    return undefined;
  }
}
