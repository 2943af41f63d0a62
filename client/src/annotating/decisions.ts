import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DecideParams, DecideResult } from '../../../server/src/lsp/protocol';
import type { ReplaceFile } from '../atomic-write';
import { createOrder } from '../in-order';
import { askToDecide, decide, putSidecar, readSidecarFile, type SidecarChange } from '../sidecars';
import { createHistory } from './history';

/** Most characters of sidecars that the history keeps: thousands of decisions on ordinary articles. */
const HISTORY_LIMIT = 32_000_000;

/** One thing that a person decided, however many spans and articles it was about. */
export interface Step {
  readonly changes: readonly SidecarChange[];
  /** Where the person decided it; missing where that was in no article. */
  readonly article?: vscode.Uri;
  /** Missing where it was about several articles. */
  readonly decision?: DecideParams;
  /** The article when this was decided. */
  readonly text: string;
}

/** Makes decisions, and takes them back. */
export interface Decisions extends vscode.Disposable {
  /** Fires after a decision was made, taken back or made again, with the article that the person decided it in. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
  /** Keeps a decision in the sidecar, as one step. Throws a sentence where it cannot be kept. */
  make(decision: DecideParams): Promise<void>;
  /**
   * Makes several changes as one step. One that fails stops none of the others.
   * @param asks each asks the server for the new content of one sidecar
   * @param at the article in front of the person
   * @param next called before each with its index; the rest is left out once it says no
   */
  makeAll(asks: readonly (() => Promise<DecideResult>)[], at: vscode.Uri | undefined, next: (index: number) => boolean): Promise<MadeChanges>;
  /** Lets the sidecar say where the decisions on an article stand in it now; a sidecar that is not there stays away. */
  keep(articleUri: string): Promise<void>;
  /** Takes the last step back; resolves with it, or with a sentence on why not. */
  undo(): Promise<Step | string>;
  redo(): Promise<Step | string>;
  /** The step that undo and redo would be about. */
  lastDone(): Step | undefined;
  lastUndone(): Step | undefined;
}

/** What became of several changes. */
export interface MadeChanges {
  /** How many sidecars were written. */
  readonly changed: number;
  readonly failures: readonly { readonly index: number; readonly message: string }[];
}

export function createDecisions(client: BaseLanguageClient, replace: ReplaceFile): Decisions {
  const history = createHistory<Step>(HISTORY_LIMIT, ({ changes }) => changes.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0));
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const inOrder = createOrder();

  /**
   * Puts back, to the byte, what was there where nothing else was written since; else, of a step about one article, only what it
   * changed, on top of what others have decided and of where the decisions stand now.
   */
  async function turn(step: Step | undefined, from: 'before' | 'after', to: 'before' | 'after', none: string, turned: (as?: Step) => void): Promise<Step | string> {
    if (step === undefined) return none;
    const left: SidecarChange[] = [];
    for (const change of step.changes) {
      const now = await readSidecarFile(change.sidecarUri);
      // What failed half way is gone on with.
      if (now === change[to]) continue;
      if (now !== change[from]) return step.decision === undefined ? whyNot(change) : restore(step, step.decision, change, to, turned);
      left.push(change);
    }
    for (const change of left) await putSidecar(client, replace, change.sidecarUri, change[to]);
    turned();
    changed.fire(step.article);
    return step;
  }

  /** Takes back, or makes again, what a step about one article changed, on top of what its sidecar holds now. */
  async function restore(step: Step, decision: DecideParams, change: SidecarChange, to: 'before' | 'after', turned: (as: Step) => void): Promise<Step | string> {
    const [from, wanted] = to === 'before' ? [change.after, change.before] : [change.before, change.after];
    const made = await decide(client, replace, askToDecide(client, { uri: decision.uri, kind: 'restore', from, to: wanted, ...(decision.kind === 'adjudicate' && { annotator: decision.annotator }) }));
    if (made.before === made.after) return whyNot(change);
    turned({ ...step, changes: [to === 'before' ? { ...made, before: made.after, after: made.before } : made], text: step.article === undefined ? '' : textOf(step.article) });
    changed.fire(step.article);
    return step;
  }

  async function makeOne(ask: () => Promise<DecideResult>, index: number): Promise<SidecarChange | { readonly index: number; readonly message: string }> {
    try {
      return await decide(client, replace, ask);
    } catch (error) {
      return { index, message: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    onDidChange: changed.event,
    make: (decision) => inOrder(async () => {
      const article = vscode.Uri.parse(decision.uri);
      const text = textOf(article);
      const change = await decide(client, replace, askToDecide(client, decision));
      if (change.before !== change.after) history.record({ changes: [change], article, decision, text });
      changed.fire(article);
    }),
    makeAll: (asks, article, next) => inOrder(async () => {
      const text = article === undefined ? '' : textOf(article);
      const changes: SidecarChange[] = [];
      const failures: MadeChanges['failures'][number][] = [];
      for (const [index, ask] of asks.entries()) {
        if (!next(index)) break;
        const made = await makeOne(ask, index);
        if ('message' in made) failures.push(made);
        else if (made.before !== made.after) changes.push(made);
      }
      if (changes.length > 0) history.record({ changes, article, text });
      changed.fire(article);
      return { changed: changes.length, failures };
    }),
    keep: (uri) => inOrder(async () => void (await decide(client, replace, askToDecide(client, { uri, kind: 'keep' })))),
    undo: () => inOrder(() => turn(history.lastDone(), 'after', 'before', 'There is no decision to take back.', history.undone)),
    redo: () => inOrder(() => turn(history.lastUndone(), 'before', 'after', 'There is no decision to make again.', history.redone)),
    lastDone: () => history.lastDone(),
    lastUndone: () => history.lastUndone(),
    dispose: () => changed.dispose(),
  };
}

/** Somebody else has written a sidecar since, or, where a step was about several articles, it has followed its article. */
function whyNot({ sidecarUri }: SidecarChange): string {
  return `${vscode.workspace.asRelativePath(vscode.Uri.parse(sidecarUri))} was changed meanwhile, so nothing was taken back or repeated: it stays as it is.`;
}

function textOf(article: vscode.Uri): string {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString())?.getText() ?? '';
}
