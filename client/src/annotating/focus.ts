import * as vscode from 'vscode';
import type { Focus } from './current';

/** Which annotation was gone to last. Several may begin where the cursor stands, so that the cursor alone does not tell. */
export interface FocusHolder extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  get(): Focus | undefined;
  set(focus: Focus): void;
}

export function holdFocus(): FocusHolder {
  let last: Focus | undefined;
  const emitter = new vscode.EventEmitter<void>();
  return {
    onDidChange: emitter.event,
    get: () => last,
    set(focus) {
      last = focus;
      emitter.fire();
    },
    dispose: () => emitter.dispose(),
  };
}
