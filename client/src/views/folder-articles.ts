import * as vscode from 'vscode';
import type { Session } from '../commands/register';
import { findArticles } from '../export/find-articles';
import { askAnnotations } from './ask-annotations';
import { VIEW_KEYS } from './command-names';
import { stampOf } from './file-stamp';
import type { FolderState } from './folder-tree';
import type { ReadArticle } from './read-article';

/** Milliseconds until a change is shown, and all that come with it: a tree that changes while it is being opened closes again. */
const PICTURE_MS = 300;

/** The articles of all open folders, read when somebody wants to see them. */
export interface FolderArticles extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  state(): FolderState;
  /** Whether a reading was begun since the window was opened. */
  isWanted(): boolean;
  /** Reads what has changed since it was read last, once the server runs. One reading goes on at a time. */
  read(): Promise<void>;
  stop(): void;
  /** What decides what is read has changed: nothing that was read holds any more. */
  forget(): void;
  /** An article was read elsewhere. */
  put(article: ReadArticle): void;
  /** What was read of an article, here or elsewhere. */
  known(uri: string): ReadArticle | undefined;
}

interface Entry {
  /** Missing where it is of an open document. */
  readonly stamp?: string;
  readonly article: ReadArticle;
}

export function createFolderArticles({ client, log }: Session): FolderArticles {
  const emitter = new vscode.EventEmitter<void>();
  const entries = new Map<string, Entry>();
  /** The articles of the last reading, in order. */
  let listed: readonly { readonly uri: vscode.Uri; readonly id: string }[] | undefined;
  const problems = new Map<string, { readonly name: string; readonly message: string }>();
  let reading: vscode.CancellationTokenSource | undefined;
  let isWanted = false;
  let drawing: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    drawing ??= setTimeout(() => {
      drawing = undefined;
      emitter.fire();
    }, PICTURE_MS);
  }

  async function readOne(uri: vscode.Uri, name: string, token: vscode.CancellationToken): Promise<void> {
    const key = uri.toString();
    const stamp = await stampOf(uri);
    if (stamp !== undefined && entries.get(key)?.stamp === stamp) return;
    problems.delete(key);
    try {
      entries.set(key, { stamp, article: { ...lighten(await askAnnotations(client, uri, token)), name } });
    } catch (error) {
      if (token.isCancellationRequested) return;
      entries.delete(key);
      problems.set(key, { name, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async function readAll({ token }: vscode.CancellationTokenSource): Promise<void> {
    listed = await findArticles((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), token);
    for (const { uri, id } of listed) {
      if (token.isCancellationRequested) return;
      await readOne(uri, id, token);
      draw();
    }
  }

  async function read(): Promise<void> {
    isWanted = true;
    if (reading || !client.isRunning()) return;
    const source = new vscode.CancellationTokenSource();
    reading = source;
    void vscode.commands.executeCommand('setContext', VIEW_KEYS.readingFolder, true);
    draw();
    try {
      await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Reading articles' }, () => readAll(source));
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
    } finally {
      reading = undefined;
      source.dispose();
      void vscode.commands.executeCommand('setContext', VIEW_KEYS.readingFolder, false);
      draw();
    }
  }

  return {
    onDidChange: emitter.event,
    isWanted: () => isWanted,
    state() {
      const keys = listed?.map(({ uri }) => uri.toString()) ?? [];
      return {
        articles: keys.flatMap((key) => entries.get(key)?.article ?? []), problems: keys.flatMap((key) => problems.get(key) ?? []),
        isReading: reading !== undefined, total: listed?.length,
      };
    },
    read,
    stop: () => reading?.cancel(),
    forget() {
      entries.clear();
      draw();
    },
    put(article) {
      const light = lighten(article);
      const name = listed?.find(({ uri }) => uri.toString() === article.uri)?.id ?? article.name;
      entries.set(article.uri, { article: { ...light, name } });
      draw();
    },
    known: (uri) => entries.get(uri)?.article,
    dispose() {
      clearTimeout(drawing);
      reading?.cancel();
      emitter.dispose();
    },
  };
}

/** Of names the status is enough: a folder has very many of them. */
function lighten(article: ReadArticle): ReadArticle {
  const annotations = article.annotations.map((item) => (item.layer === 'entities' ? { layer: item.layer, range: item.range, text: '', status: item.status, label: item.label } : item));
  return { ...article, annotations };
}
