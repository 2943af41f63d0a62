import * as vscode from 'vscode';
import { trackActiveDocument } from './active-document';
import { registerAnnotating } from './annotating/annotating';
import { createDecisions } from './annotating/decisions';
import { replaceThroughEditor, type ReplaceFile } from './atomic-write';
import { trackArticles } from './articles';
import { registerCommands } from './commands/register';
import { drawMarks } from './decorations';
import { followArticles } from './follow-articles';
import { followLabels } from './labels/follow-labels';
import { registerLabelRename } from './labels/rename-label';
import { createLanguageClient, type CreateClient } from './language-client';
import type { RequestFailure } from './request-failures';
import { watchSidecars } from './sidecars';
import { showStatus } from './status';
import { createTinting } from './tints/tinting';
import { registerViews } from './views/register-views';

/**
 * Composes the extension; resolves when the server runs, or when the status item says why it does not.
 * @param replaceFile how the platform replaces the files of sidecars
 */
export async function activateNewsmark(context: vscode.ExtensionContext, createClient: CreateClient, replaceFile: ReplaceFile = replaceThroughEditor): Promise<void> {
  const log = vscode.window.createOutputChannel('Newsmark', { log: true });
  const failures = new vscode.EventEmitter<RequestFailure>();
  const client = createLanguageClient(context, log, createClient, (failure) => failures.fire(failure));
  const articles = trackArticles(client, failures.event);
  const active = trackActiveDocument();
  const decisions = createDecisions(client, replaceFile);
  const tinting = createTinting(context.workspaceState);
  const session = { context, client, articles, active, decisions, tinting, log };
  context.subscriptions.push(
    log,
    failures,
    articles,
    active,
    decisions,
    tinting,
    showStatus(client, articles, active),
    drawMarks(articles, tinting),
    watchSidecars(client),
    followArticles(),
    followLabels(session),
    registerLabelRename(),
    registerCommands(session),
    registerAnnotating(session),
    registerViews(session),
  );
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
  }
}
