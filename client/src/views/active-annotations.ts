import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import { askAnnotations } from './ask-annotations';
import type { ReadArticle } from './read-article';

/** Milliseconds after a change until the views follow; longer where only counts outside of them do. */
const REST_MS = { seen: 120, unseen: 1500 };

/** The annotations of the active article. */
export interface ActiveAnnotations extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** `undefined` where no article is active. */
  current(): ReadArticle | undefined;
  /** Reads soon: something may have changed, or somebody looks. */
  refresh(): void;
}

/** @param isSeen whether somebody looks at what is made of them */
export function followActive({ client, active, articles }: Session, isSeen: () => boolean): ActiveAnnotations {
  const emitter = new vscode.EventEmitter<void>();
  let article: ReadArticle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new vscode.CancellationTokenSource();

  function set(next: ReadArticle | undefined): void {
    article = next;
    emitter.fire();
  }

  async function read(): Promise<void> {
    asking.cancel();
    asking = new vscode.CancellationTokenSource();
    const { token } = asking;
    const document = active.current();
    if (!document || !client.isRunning() || articles.status(document)?.isArticle !== true) {
      if (article) set(undefined);
      return;
    }
    try {
      const next = await askAnnotations(client, document.uri, token);
      if (!token.isCancellationRequested) set(next);
    } catch (error) {
      // A change that came meanwhile makes the question anew.
      if (!token.isCancellationRequested) client.debug('The annotations of the article were not read', String(error));
    }
  }

  function refresh(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), isSeen() ? REST_MS.seen : REST_MS.unseen);
  }

  const subscriptions = vscode.Disposable.from(
    emitter,
    client.onDidChangeState(refresh),
    active.onDidChange(refresh),
    articles.onDidChange((uri) => {
      if (active.current()?.uri.toString() === uri) refresh();
    }),
  );
  refresh();
  return {
    onDidChange: emitter.event,
    current: () => article,
    refresh,
    dispose() {
      clearTimeout(timer);
      asking.cancel();
      subscriptions.dispose();
    },
  };
}
