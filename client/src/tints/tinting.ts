import * as vscode from 'vscode';

/** Where the workspace keeps it. */
const STATE = 'newsmark.quotesTinted';

/** Whether quotes are tinted by speaker in this workspace. */
export interface Tinting extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  isOn(): boolean;
  toggle(): Thenable<void>;
}

export function createTinting(state: vscode.Memento): Tinting {
  const changed = new vscode.EventEmitter<void>();
  let on = state.get(STATE, false);
  return {
    onDidChange: changed.event,
    isOn: () => on,
    toggle() {
      on = !on;
      changed.fire();
      return state.update(STATE, on);
    },
    dispose: () => changed.dispose(),
  };
}
