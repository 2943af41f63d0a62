import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DecideParams } from '../../../server/src/lsp/protocol';
import type { ReplaceFile } from '../atomic-write';
import { createOrder } from '../in-order';
import { decide, putSidecar, readSidecarFile, type SidecarChange } from '../sidecars';
import { createHistory } from './history';

/** Most characters of sidecars that the history keeps: thousands of decisions on ordinary articles. */
const HISTORY_LIMIT = 32_000_000;

/** One thing that a person decided, however many spans it was about. */
export interface Step extends SidecarChange {
  readonly article: vscode.Uri;
  readonly decision: DecideParams;
  /** The article when this was decided. */
  readonly text: string;
}

/** Makes decisions, and takes them back. */
export interface Decisions extends vscode.Disposable {
  /** Fires with the article after a decision on it was made, taken back or made again. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** Keeps a decision in the sidecar, as one step. Throws a sentence where it cannot be kept. */
  make(decision: DecideParams): Promise<void>;
  /** Lets the sidecar say where the decisions on an article stand in it now; a sidecar that is not there stays away. */
  keep(articleUri: string): Promise<void>;
  /** Takes the last step back; resolves with it, or with a sentence on why not. */
  undo(): Promise<Step | string>;
  redo(): Promise<Step | string>;
  /** The step that undo and redo would be about. */
  lastDone(): Step | undefined;
  lastUndone(): Step | undefined;
}

export function createDecisions(client: BaseLanguageClient, replace: ReplaceFile): Decisions {
  const history = createHistory<Step>(HISTORY_LIMIT, ({ before, after }) => (before?.length ?? 0) + (after?.length ?? 0));
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const inOrder = createOrder();

  /** Writes only over what a step left: what others have written since is theirs. */
  async function turn(step: Step | undefined, from: 'before' | 'after', to: 'before' | 'after', none: string, turned: () => void): Promise<Step | string> {
    if (step === undefined) return none;
    if ((await readSidecarFile(step.sidecarUri)) !== step[from]) {
      const name = vscode.workspace.asRelativePath(vscode.Uri.parse(step.sidecarUri));
      return step.text === textOf(step.article)
        ? `${name} was changed meanwhile, so nothing was taken back or repeated: it stays as it is.`
        : `${name} stays as it is: it has followed the article, which was edited since. Undo the edits and save first.`;
    }
    await putSidecar(client, replace, step.sidecarUri, step[to]);
    turned();
    changed.fire(step.article);
    return step;
  }

  return {
    onDidChange: changed.event,
    make: (decision) => inOrder(async () => {
      const article = vscode.Uri.parse(decision.uri);
      const text = textOf(article);
      const change = await decide(client, replace, decision);
      if (change.before !== change.after) history.record({ ...change, article, decision, text });
      changed.fire(article);
    }),
    keep: (uri) => inOrder(async () => void (await decide(client, replace, { uri, kind: 'keep' }))),
    undo: () => inOrder(() => turn(history.lastDone(), 'after', 'before', 'There is no decision to take back.', () => history.undone())),
    redo: () => inOrder(() => turn(history.lastUndone(), 'before', 'after', 'There is no decision to make again.', () => history.redone())),
    lastDone: () => history.lastDone(),
    lastUndone: () => history.lastUndone(),
    dispose: () => changed.dispose(),
  };
}

function textOf(article: vscode.Uri): string {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString())?.getText() ?? '';
}
