import * as vscode from 'vscode';
import type { ArticleStatus } from '../../../server/src/lsp/protocol';
import { parseTypedDate, spellOut } from '../calendar-date';
import { canKeepDecisions, decideOnArticle } from './decide';
import type { Session } from './register';

const FORGET = 'Enter forgets the day that you set.';
const LEAVE = 'Type a day such as 2025-11-08. Escape leaves everything as it is.';

/**
 * Says when the article was written: asks for the day, or takes `date` (as a person types it), and remembers it in the
 * sidecar. Without `resource` the active editor's article is meant.
 */
export async function setDocumentDate(session: Session, resource?: vscode.Uri, date?: string): Promise<void> {
  const uri = articleUri(session, resource);
  if (!uri) {
    void vscode.window.showInformationMessage('Open an article first.');
    return;
  }
  if (!canKeepDecisions(uri)) return;
  // From the walkthrough the article may be out of sight.
  if (date === undefined && !isVisible(uri)) await vscode.window.showTextDocument(uri, { preview: false });
  const typed = date ?? (await askForDate(session, uri));
  if (typed === undefined) return;
  if (typed.trim() === '' && isSetByPerson(session, uri)) {
    await forgetDocumentDate(session, uri);
    return;
  }
  const parsed = parseTypedDate(typed);
  if ('problem' in parsed) {
    void vscode.window.showErrorMessage(parsed.problem);
    return;
  }
  await decideOnArticle(session, { uri: session.client.code2ProtocolConverter.asUri(uri), kind: 'document-date', date: parsed.date });
}

/** Forgets the day that a person said, so that the one in the text holds again. */
export async function forgetDocumentDate(session: Session, resource?: vscode.Uri): Promise<void> {
  const uri = articleUri(session, resource);
  if (uri) await decideOnArticle(session, { uri: session.client.code2ProtocolConverter.asUri(uri), kind: 'document-date', date: null });
}

function articleUri({ active }: Session, resource: vscode.Uri | undefined): vscode.Uri | undefined {
  return resource instanceof vscode.Uri ? resource : active.current()?.uri;
}

function isVisible(uri: vscode.Uri): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
}

function statusOf({ articles }: Session, uri: vscode.Uri): ArticleStatus | undefined {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document && articles.status(document);
}

function isSetByPerson(session: Session, uri: vscode.Uri): boolean {
  return statusOf(session, uri)?.documentDateSource === 'set';
}

async function askForDate(session: Session, uri: vscode.Uri): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Document Date',
    prompt: 'The day the article was written; relative dates such as "Friday" are resolved against it.',
    placeHolder: '2025-11-08',
    value: statusOf(session, uri)?.documentDate,
    validateInput(text) {
      if (text.trim() === '') return isSetByPerson(session, uri) ? { message: FORGET, severity: vscode.InputBoxValidationSeverity.Info } : LEAVE;
      const parsed = parseTypedDate(text);
      return 'problem' in parsed ? parsed.problem : { message: spellOut(parsed.date), severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}
