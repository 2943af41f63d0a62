import type { LabelItem } from '../../../server/src/lsp/protocol';

/** A keybinding as the manifest contributes it. */
export interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly args?: unknown;
}

/** A command as the manifest contributes it. */
export interface ContributedCommand {
  readonly command: string;
  readonly title: string;
}

/** One line of the sheet: what keys do, and the command that does it. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
  readonly command: string;
  readonly args?: unknown;
}

/**
 * What the keys of annotating do, from the manifest itself.
 * @param labels what the command that labels by key gives
 * @param labelCommand id of that command; its argument is the key of a label
 */
export function keyLines(bindings: readonly Keybinding[], commands: readonly ContributedCommand[], labels: readonly LabelItem[], labelCommand: string, isMac: boolean): KeyLine[] {
  const lines = new Map<string, KeyLine>();
  for (const { command, key, mac, args } of bindings) {
    const id = `${command} ${JSON.stringify(args ?? null)}`;
    const written = writeKey(isMac ? (mac ?? key) : key);
    const known = lines.get(id);
    const does = command === labelCommand ? labelled(labels, String(args)) : commands.find((one) => one.command === command)?.title;
    if (does === undefined) continue;
    lines.set(id, { keys: [...new Set([...(known?.keys ?? []), written])], does, command, args });
  }
  return [...lines.values()];
}

function labelled(labels: readonly LabelItem[], key: string): string | undefined {
  const label = labels.find((one) => one.key === key);
  return label && `Label as ${label.label}: ${label.words}`;
}

const NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', cmd: 'Cmd', shift: 'Shift', alt: 'Alt', escape: 'Escape', enter: 'Enter', tab: 'Tab', backspace: 'Backspace', delete: 'Delete', left: 'Left', right: 'Right', up: 'Up', down: 'Down' };

/** `Shift+Alt+Right` for `shift+alt+right`. */
function writeKey(key: string): string {
  return key.split(' ').map((chord) => chord.split('+').map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+')).join(' ');
}
