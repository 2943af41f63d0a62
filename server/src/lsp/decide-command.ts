import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import { DECIDE_COMMAND } from '../features/decide-action';
import type { Answer } from './answer';
import { decide } from './decide';
import { isDecideCommand } from './params';
import type { DecideResult } from './protocol';
import type { RecordSources } from './record';

/**
 * Runs the decide command for editors without our extension: the sidecar is written through an edit that the editor
 * makes, and holds here at once.
 * @param decided called with the sidecar that has changed
 */
export function answerDecideCommand(answer: Answer, connection: Connection, sources: RecordSources, decided: (sidecarUri: string) => void): void {
  answer('workspace/executeCommand', isDecideCommand, async ({ arguments: [decision] }) => {
    const result = await decide(decision, sources);
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: DECIDE_COMMAND, edit: writeFile(result) });
    if (!applied) {
      connection.console.warn(`${result.sidecarUri} was not written: ${failureReason ?? 'the editor gave no reason'}`);
      return null;
    }
    sources.sidecars.set(result.sidecarUri, { sidecar: result.sidecar });
    decided(result.sidecarUri);
    return null;
  });
}

function writeFile({ sidecarUri: uri, content }: DecideResult): WorkspaceEdit {
  if (content === null) return { documentChanges: [{ kind: 'delete', uri, options: { ignoreIfNotExists: true } }] };
  const beginning = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start: beginning, end: beginning }, newText: content }] },
    ],
  };
}
