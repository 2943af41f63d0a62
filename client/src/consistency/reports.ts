import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONSISTENCY, type ConsistencyParams, type ConsistencyProblem, type ConsistencyResult } from '../../../server/src/lsp/protocol';
import { toRange } from '../annotating/editor-ranges';
import { findArticles, type ArticleFile } from '../export/find-articles';

/** An article in which something is wrong. */
export interface ReportedArticle extends ArticleFile {
  readonly hash: string;
  readonly problems: readonly ConsistencyProblem[];
}

/** What is wrong in the folders that were checked last. */
export interface Reports extends vscode.Disposable {
  /** Reads the folders and shows what is wrong in them, in place of what was shown before; counts it. Rejects where the server cannot say. */
  check(folders: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<{ readonly problems: number; readonly articles: number; readonly failures: number } | undefined>;
  articles(): readonly ReportedArticle[];
}

const SOURCE = 'newsmark';

/** Shows reports as diagnostics. What the server reports of an open article is left to it; what was edited since is left out until the next check. */
export function showReports(client: BaseLanguageClient): Reports {
  const collection = vscode.languages.createDiagnosticCollection('newsmark-folder');
  let articles: readonly ReportedArticle[] = [];
  let failures: readonly { readonly uri: vscode.Uri; readonly message: string }[] = [];

  function show({ uri, problems }: ReportedArticle): void {
    const shown = isOpen(uri) ? problems.filter(({ alone }) => !alone) : problems;
    collection.set(uri, shown.map(({ range, message, severity, code }) => Object.assign(new vscode.Diagnostic(toRange(range), message, severity - 1), { source: SOURCE, code })));
  }
  function showFailure({ uri, message }: { readonly uri: vscode.Uri; readonly message: string }): void {
    const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), `${message} Its decisions were not checked.`, vscode.DiagnosticSeverity.Warning);
    collection.set(uri, isOpen(uri) ? [] : [Object.assign(diagnostic, { source: SOURCE, code: 'unreadable-decisions' })]);
  }
  function showAgain({ uri }: vscode.TextDocument): void {
    for (const article of articles) if (article.uri.toString() === uri.toString()) show(article);
    for (const failure of failures) if (failure.uri.toString() === uri.toString()) showFailure(failure);
  }
  function forget(uri: vscode.Uri): void {
    if (!articles.some((article) => article.uri.toString() === uri.toString())) return;
    articles = articles.filter((article) => article.uri.toString() !== uri.toString());
    collection.delete(uri);
  }

  const listening = vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(showAgain),
    vscode.workspace.onDidCloseTextDocument(showAgain),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) forget(document.uri);
    }),
  );

  return {
    articles: () => articles,
    async check(folders, token) {
      const files = await findArticles(folders, token);
      const byUri = new Map(files.map((file) => [client.code2ProtocolConverter.asUri(file.uri), file]));
      if (token.isCancellationRequested) return undefined;
      const result = await client.sendRequest<ConsistencyResult>(CONSISTENCY, { uris: [...byUri.keys()] } satisfies ConsistencyParams, token);
      if (token.isCancellationRequested) return undefined;
      collection.clear();
      articles = result.articles.flatMap(({ uri, hash, problems }) => {
        const file = byUri.get(uri);
        return file === undefined ? [] : [{ ...file, hash, problems }];
      });
      failures = result.failures.map(({ uri, message }) => ({ uri: vscode.Uri.parse(uri, true), message }));
      articles.forEach(show);
      failures.forEach(showFailure);
      return { problems: articles.reduce((sum, { problems }) => sum + problems.length, 0), articles: articles.length, failures: failures.length };
    },
    dispose: () => listening.dispose(),
  };
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === uri.toString());
}
