import * as vscode from 'vscode';
import type { VerdictParams } from '../../../server/src/lsp/protocol';
import { createOrder } from '../in-order';
import { decideOnArticle } from '../commands/decide';
import type { Session } from '../commands/register';
import { tell } from '../annotating/tell';
import { goToText } from '../views/go-to-text';
import { GOLD, chooseAnnotators } from './choose-annotators';
import { COMPARING_COMMANDS as COMMANDS, type ComparingCommand } from './command-names';
import { createComparing, type Comparing } from './comparison';
import { nextOpen } from './disagreements-tree';

/** Nodes come by their ids. */
type Handler = (node?: string, selected?: readonly string[]) => Promise<unknown>;

/** Lets a person compare two annotators and settle what they disagree on. */
export function registerComparing(session: Session): Comparing {
  const comparing = createComparing(session);
  // Keys come faster than answers: each finds what those before it left.
  const inOrder = createOrder();
  const handlers: Record<ComparingCommand, Handler> = {
    [COMMANDS.compareAnnotators]: () => start(session, comparing),
    [COMMANDS.stopComparing]: () => comparing.compare(undefined),
    [COMMANDS.nextDisagreement]: () => step(comparing, 1, false),
    [COMMANDS.previousDisagreement]: () => step(comparing, -1, false),
    [COMMANDS.takeFirst]: (node, selected) => take(session, comparing, 0, node, selected),
    [COMMANDS.takeSecond]: (node, selected) => take(session, comparing, 1, node, selected),
    [COMMANDS.takeNeither]: (node, selected) => take(session, comparing, 'neither', node, selected),
    [COMMANDS.takeBoth]: (node, selected) => take(session, comparing, 'both', node, selected),
    [COMMANDS.takeAgreed]: () => settle(session, comparing, 'agreed'),
  };
  const commands = Object.entries(handlers).map(([name, handle]) => vscode.commands.registerCommand(name, (node?: string, selected?: readonly string[]) => inOrder(() => handle(node, selected)).catch((error: unknown) => {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  })));
  return { ...comparing, dispose: () => vscode.Disposable.from(comparing, ...commands).dispose() };
}

async function start({ active }: Session, comparing: Comparing): Promise<void> {
  const article = active.current()?.uri;
  if (!article || article.scheme === 'untitled') {
    void vscode.window.showInformationMessage('Open an article first that two annotators have worked on.');
    return;
  }
  const pair = await chooseAnnotators(article);
  if (!pair) return;
  await comparing.compare(pair);
  await vscode.commands.executeCommand(`${comparing.tree.id}.focus`);
}

/**
 * Goes to the next disagreement that is not settled.
 * @param focus whether the list gets the keyboard
 */
async function step(comparing: Comparing, by: 1 | -1, focus: boolean): Promise<void> {
  const { disagreements = [] } = comparing.current()?.result ?? {};
  const { tree } = comparing;
  const next = nextOpen(disagreements, tree.view.selection[0], by);
  if (!next) {
    tell(disagreements.length === 0 ? 'There is nothing to settle here.' : 'All disagreements here are settled.');
    return;
  }
  await tree.view.reveal(next.id, { select: true, focus });
  await goToText(tree.find([next.id])[0]);
}

async function take(session: Session, comparing: Comparing, verdict: VerdictParams['take'], node?: string, selected?: readonly string[]): Promise<void> {
  const { tree } = comparing;
  const ids = selected ?? (node === undefined ? tree.view.selection : [node]);
  if (tree.find(ids).length === 0) {
    tell('Select a disagreement first.');
    return;
  }
  const done = await settle(session, comparing, ids.map((id) => ({ id, take: verdict })));
  if (done && nextOpen(comparing.current()?.result.disagreements ?? [], ids.at(-1), 1)) await step(comparing, 1, true);
}

/** Keeps what was chosen in the sidecar of gold, as one step. */
async function settle(session: Session, comparing: Comparing, changes: readonly VerdictParams[] | 'agreed'): Promise<boolean> {
  const pair = comparing.pair();
  const current = comparing.current();
  if (!pair || !current) {
    tell('Compare two annotators first.');
    return false;
  }
  const uri = session.client.code2ProtocolConverter.asUri(current.article);
  const kept = await decideOnArticle(session, { uri, kind: 'adjudicate', annotator: GOLD, annotators: pair, changes });
  await comparing.read();
  return kept;
}
