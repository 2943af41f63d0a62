import * as vscode from 'vscode';

/** The functions of `vscode.window` that ask or tell a person something. */
type DialogName = 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage' | 'showInputBox' | 'showQuickPick' | 'showOpenDialog' | 'showSaveDialog';

/** A dialog that was shown, with what it was given. */
export interface Shown {
  readonly name: DialogName;
  readonly args: readonly unknown[];
}

const NAMES: readonly DialogName[] = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'showInputBox', 'showQuickPick', 'showOpenDialog', 'showSaveDialog'];

/**
 * Answers the dialogs that the extension shows while `act` runs; a dialog without an answer is closed.
 * @returns all that were shown, in order
 */
export async function answering(answers: Partial<Record<DialogName, (...args: never[]) => unknown>>, act: () => Promise<unknown>): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const window = vscode.window as unknown as Record<DialogName, (...args: unknown[]) => unknown>;
  const before = { ...window };
  for (const name of NAMES) {
    window[name] = (...args) => {
      shown.push({ name, args });
      return Promise.resolve(answers[name]?.(...(args as never[])));
    };
  }
  try {
    await act();
  } finally {
    for (const name of NAMES) window[name] = before[name];
  }
  return shown;
}
