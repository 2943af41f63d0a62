import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { ANNOTATING_KEYS } from './command-names';
import { guardTyping } from './typing-guard';

/** `editing`: annotating rests, and the keyboard types. */
export type ModeState = 'off' | 'annotating' | 'editing';

/** Whether the keyboard annotates, for the whole window. Its keys hold only where an article has the focus. */
export interface Mode extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  state(): ModeState;
  set(state: ModeState): void;
  /** Whether a document is an article that decisions can be made on. */
  isArticle(document: vscode.TextDocument): boolean;
}

const STATE_KEY = 'newsmark.annotating';

/** @param memory keeps the state for when the window is opened again */
export function createMode(articles: Pick<Articles, 'status' | 'onDidChange'>, memory: Pick<vscode.Memento, 'get' | 'update'>): Mode {
  let state = memory.get<ModeState>(STATE_KEY, 'off');
  const emitter = new vscode.EventEmitter<void>();
  const typing = guardTyping();

  function isArticle(document: vscode.TextDocument): boolean {
    return articles.status(document)?.isArticle === true;
  }

  function update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const applies = document !== undefined && isArticle(document);
    const annotates = applies && state === 'annotating';
    void vscode.commands.executeCommand('setContext', ANNOTATING_KEYS.annotating, annotates);
    void vscode.commands.executeCommand('setContext', ANNOTATING_KEYS.editing, applies && state === 'editing');
    typing.set(annotates);
    emitter.fire();
  }

  const subscriptions = [
    emitter,
    typing,
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChange((uri) => {
      if (state !== 'off' && vscode.window.activeTextEditor?.document.uri.toString() === uri) update();
    }),
  ];
  return {
    onDidChange: emitter.event,
    state: () => state,
    set(to) {
      state = to;
      void memory.update(STATE_KEY, to);
      update();
    },
    isArticle,
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}
