import * as vscode from 'vscode';
import { ANNOTATING_COMMANDS } from './command-names';
import { keyLines, type ContributedCommand, type Keybinding } from './key-sheet';
import { labelsFor } from './label-set';
import type { AnnotatingSession } from './session';

interface KeyItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly args?: unknown;
}

/** Shows what the keys of annotating do, as the manifest has them; choosing one does it. */
export async function showKeys(session: AnnotatingSession): Promise<void> {
  const { keybindings, commands } = (session.context.extension.packageJSON as { readonly contributes: { readonly keybindings: readonly Keybinding[]; readonly commands: readonly ContributedCommand[] } }).contributes;
  const place = session.active.current()?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? session.context.extensionUri;
  const { entities } = await labelsFor(session, place);
  const lines = keyLines(keybindings, commands, entities, ANNOTATING_COMMANDS.label, isMac());
  const items: KeyItem[] = lines.map(({ keys, does, command, args }) => ({ label: keys.join('  or  '), description: does, command, args }));
  const change: KeyItem = { label: '$(gear) Change Keys…', command: 'workbench.action.openGlobalKeybindings', args: '@ext:newsmark.newsmark' };
  const chosen = await vscode.window.showQuickPick([...items, change], { title: 'Keys of Annotating', placeHolder: 'As Newsmark comes; your own keybindings go before them', matchOnDescription: true });
  if (chosen?.command !== undefined) await vscode.commands.executeCommand(chosen.command, ...(chosen.args === undefined ? [] : [chosen.args]));
}

/** In a browser the keyboard is that of the person's machine, wherever the extension runs. */
function isMac(): boolean {
  return typeof process === 'object' ? process.platform === 'darwin' : /Mac/.test(navigator.userAgent);
}
