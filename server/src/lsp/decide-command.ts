import { LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, type Connection, type WorkspaceEdit } from 'vscode-languageserver';
import { DECIDE_COMMAND } from '../features/decide-action';
import type { Answer } from './answer';
import { annotatorIn, decide, type Decided } from './decide';
import { isDecideCommand } from './params';
import type { DecideParams, DecideResult } from './protocol';
import type { RecordSources } from './record';

/**
 * Runs the decide command for editors without our extension: the sidecar is written through an edit that the editor
 * makes, and holds here at once.
 * @param decided called with the sidecar that has changed
 */
export function answerDecideCommand(answer: Answer, connection: Connection, sources: RecordSources, decided: (sidecarUri: string) => void): void {
  answer('workspace/executeCommand', isDecideCommand, async ({ arguments: [decision] }) => {
    const result = await decideOnNewest(decision, sources).catch((error: unknown) => {
      // Editors pass over this code without a word: it is meant for what nobody has asked for.
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: error.message });
    });
    if (result === undefined) return null;
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: DECIDE_COMMAND, edit: writeFile(result) });
    if (!applied) {
      connection.console.warn(`${result.sidecarUri} was not written: ${failureReason ?? 'the editor gave no reason'}`);
      return null;
    }
    sources.sidecars.set(result.sidecarUri, { sidecar: result.sidecar, content: result.content ?? undefined });
    decided(result.sidecarUri);
    return null;
  });
}

/** Decides again where somebody else has written the sidecar meanwhile, or it is another one by now. */
async function decideOnNewest(decision: DecideParams, sources: RecordSources): Promise<Decided> {
  for (let times = 0; times < MOST_TIMES; times++) {
    const result = await decide(decision, sources);
    const { content = null, place } = await sources.sidecars.read(decision.uri, annotatorIn(decision));
    if (content === result.basedOn && place.uri === result.sidecarUri) return result;
  }
  throw new ResponseError(LSPErrorCodes.RequestFailed, 'Somebody else goes on writing the sidecar, so nothing was decided. Try again in a moment.');
}

const MOST_TIMES = 4;

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
