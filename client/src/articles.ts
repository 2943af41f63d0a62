import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ARTICLE_CHANGED, ARTICLE_STATUS, type ArticleChangedParams, type ArticleStatus, type ArticleStatusParams } from '../../server/src/lsp/protocol';
import type { RequestFailure } from './request-failures';
import { withFailure } from './status-text';

/** What the server last said about the open documents. */
export interface Articles extends vscode.Disposable {
  /** Fires with the URI of a document whose marks or status changed. */
  readonly onDidChange: vscode.Event<string>;
  /** The marks of exactly this version of the document, where the server has sent them. */
  marks(document: vscode.TextDocument): ArticleChangedParams['marks'] | undefined;
  /** Who speaks in exactly this version of the document, where the server has said so. */
  spoken(document: vscode.TextDocument): ArticleChangedParams['spoken'] | undefined;
  status(document: vscode.TextDocument): ArticleStatus | undefined;
  /** Asks the server where nothing is known yet; fires when the answer is there. */
  request(document: vscode.TextDocument): Promise<void>;
  /** Forgets everything, for a server that starts anew. */
  clear(): void;
}

/** @param onDidFail fires with requests about documents that the server could not answer: the status says so until the next analysis */
export function trackArticles(client: BaseLanguageClient, onDidFail: vscode.Event<RequestFailure>): Articles {
  const changed = new Map<string, ArticleChangedParams>();
  const statuses = new Map<string, ArticleStatus>();
  const emitter = new vscode.EventEmitter<string>();
  const subscriptions = [
    emitter,
    client.onNotification(ARTICLE_CHANGED, (params: ArticleChangedParams) => {
      // The server may write a URI in another way than the editor does.
      const key = vscode.Uri.parse(params.uri).toString();
      changed.set(key, params);
      statuses.set(key, params.status);
      emitter.fire(key);
    }),
    onDidFail(({ uri, message }) => {
      const key = vscode.Uri.parse(uri).toString();
      if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === key)) return;
      statuses.set(key, withFailure(statuses.get(key), message));
      emitter.fire(key);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      changed.delete(document.uri.toString());
      statuses.delete(document.uri.toString());
    }),
  ];
  const newest = (document: vscode.TextDocument): ArticleChangedParams | undefined => {
    const params = changed.get(document.uri.toString());
    return params?.version === document.version ? params : undefined;
  };
  return {
    onDidChange: emitter.event,
    marks: (document) => newest(document)?.marks,
    spoken: (document) => newest(document)?.spoken,
    status: (document) => statuses.get(document.uri.toString()),
    async request(document) {
      const key = document.uri.toString();
      const params: ArticleStatusParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      const status = await client.sendRequest<ArticleStatus | null>(ARTICLE_STATUS, params);
      if (!status || document.isClosed || statuses.has(key)) return;
      statuses.set(key, status);
      emitter.fire(key);
    },
    clear() {
      const known = [...statuses.keys()];
      changed.clear();
      statuses.clear();
      for (const key of known) emitter.fire(key);
    },
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}
