// Saves one version after another, `node writer.js FILE`, and says after each that it is saved.
import type * as vscode from 'vscode';
import { replaceThroughEditor, writeAtomically } from '../../src/atomic-write';
import { replaceOnDisk } from '../../src/replace-on-disk';
import { fileAt } from './disk';
import { contentOf } from './content';

async function run(path: string): Promise<void> {
  const replace = replaceOnDisk(replaceThroughEditor);
  for (let version = 1; ; version++) {
    await writeAtomically(fileAt(path) as unknown as vscode.Uri, contentOf(version), replace);
    process.stdout.write(`${version}\n`);
  }
}

void run(process.argv[2] ?? '');
