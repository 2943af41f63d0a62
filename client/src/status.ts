import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { ArticleStatus } from '../../server/src/lsp/protocol';
import type { ActiveDocument } from './active-document';
import type { Articles } from './articles';
import { COMMANDS, CONTEXT_KEYS } from './command-names';
import { describeCounts, describeDocumentDate, type StatusText } from './status-text';

const ARTICLES: vscode.DocumentSelector = { language: 'plaintext' };

const SHOW_LOG: vscode.Command = { command: COMMANDS.showLog, title: 'Show Log' };
const OPEN_SETTINGS: vscode.Command = { command: 'workbench.action.openSettings', title: 'Settings', arguments: ['newsmark.files'] };
const RESTART: vscode.Command = { command: COMMANDS.restartServer, title: 'Restart' };

function isAboutSettings({ problem, isArticle, limit }: ArticleStatus): boolean {
  return problem === undefined ? !isArticle || limit !== undefined : problem.startsWith('newsmark.files.');
}

/** Shows counts, limits, problems and the document date of the active article in the language status. */
export function showStatus(client: BaseLanguageClient, articles: Articles, active: ActiveDocument): vscode.Disposable {
  const found = vscode.languages.createLanguageStatusItem('newsmark.found', ARTICLES);
  found.name = 'Newsmark';
  const day = vscode.languages.createLanguageStatusItem('newsmark.documentDate', ARTICLES);
  day.name = 'Newsmark: Document Date';
  day.command = { command: COMMANDS.setDocumentDate, title: 'Change…' };

  function show(item: vscode.LanguageStatusItem, { text, detail, warning }: StatusText): void {
    item.text = text;
    item.detail = detail;
    item.severity = warning ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }

  function update(): void {
    const document = active.current();
    const status = document && articles.status(document);
    const running = client.state === State.Running;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.articleActive, running && status?.isArticle === true);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.documentDateSet, status?.documentDateSource === 'set');
    found.busy = client.state === State.Starting || status?.busy === true;
    found.command = status && isAboutSettings(status) ? OPEN_SETTINGS : SHOW_LOG;
    if (!running && client.state !== State.Starting) {
      show(found, { text: 'Newsmark does not run', detail: 'the log says why', warning: true });
      found.command = RESTART;
    } else if (status) {
      show(found, describeCounts(status));
    } else {
      show(found, { text: 'Reading', detail: '', warning: false });
    }
    // An item without a language is hidden.
    day.selector = status?.isArticle ? ARTICLES : [];
    if (status?.isArticle) show(day, describeDocumentDate(status));
  }

  function ask(): void {
    update();
    const document = active.current();
    if (client.state !== State.Running || document?.languageId !== 'plaintext' || articles.status(document)) return;
    articles.request(document).catch((error: unknown) => client.warn('No status of the article', error));
  }

  ask();
  return vscode.Disposable.from(
    found,
    day,
    client.onDidChangeState(ask),
    active.onDidChange(ask),
    articles.onDidChange((uri) => {
      if (active.current()?.uri.toString() === uri) update();
    }),
  );
}
