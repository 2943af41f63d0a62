import * as vscode from 'vscode';
import { COMPARE, type CompareParams, type CompareResult } from '../../../server/src/lsp/protocol';
import type { Session } from '../commands/register';
import { plural } from '../status-text';
import { VIEWS } from '../views/command-names';
import { createTree, type Tree } from '../views/tree';
import { GOLD, nameOf, type Pair } from './choose-annotators';
import { COMPARING_KEYS } from './command-names';
import { disagreementsTree } from './disagreements-tree';

/** Milliseconds after a change until the view follows. */
const REST_MS = 120;

/** The comparison that is on: of two annotators, in whichever article is active. */
export interface Comparing extends vscode.Disposable {
  readonly tree: Tree;
  pair(): Pair | undefined;
  /** What was read last, with the article. */
  current(): { readonly article: vscode.Uri; readonly result: CompareResult } | undefined;
  /** Compares these two from now on, or nobody. */
  compare(pair: Pair | undefined): Promise<void>;
  /** Reads the active article now. */
  read(): Promise<void>;
}

export function createComparing({ client, active, articles, decisions }: Session): Comparing {
  const tree = createTree(VIEWS.disagreements);
  let pair: Pair | undefined;
  let current: ReturnType<Comparing['current']>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  function show(next: typeof current, message?: string): void {
    current = next;
    tree.view.message = message;
    tree.show(next && pair ? disagreementsTree(next.article.toString(), pair.map(nameOf), next.result.disagreements) : []);
  }

  async function read(): Promise<void> {
    const mine = ++asked;
    const article = active.current()?.uri;
    tree.view.description = pair?.map(nameOf).join(' and ');
    if (!pair || !article) return show(undefined, pair && 'Open an article that both have worked on.');
    const params: CompareParams = { uri: client.code2ProtocolConverter.asUri(article), annotators: pair, gold: GOLD };
    try {
      const result = await client.sendRequest<CompareResult>(COMPARE, params);
      if (mine === asked) show({ article, result }, summaryOf(pair, result));
    } catch (error) {
      if (mine === asked) show(undefined, error instanceof Error ? error.message : String(error));
    }
  }

  function readSoon(): void {
    clearTimeout(timer);
    if (pair) timer = setTimeout(() => void read(), REST_MS);
  }

  const subscriptions = vscode.Disposable.from(tree, client.onDidChangeState(readSoon), active.onDidChange(readSoon), decisions.onDidChange(readSoon), articles.onDidChange((uri) => {
    if (active.current()?.uri.toString() === uri) readSoon();
  }));
  return {
    tree,
    pair: () => pair,
    current: () => current,
    async compare(next) {
      pair = next;
      await vscode.commands.executeCommand('setContext', COMPARING_KEYS.comparing, next !== undefined);
      await read();
    },
    read,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function summaryOf(pair: Pair, { disagreements, agreed, agreedOpen, orphans }: CompareResult): string {
  const open = disagreements.filter(({ settled }) => !settled).length;
  const lost = pair.flatMap((name, index) => (orphans[index] ? [`${plural(orphans[index], 'decision')} of ${nameOf(name)} could not be found in the text and do not count.`] : []));
  return [`Agreed: ${agreed}, of which ${agreedOpen} are not yet in ${GOLD}. Disagreements: ${disagreements.length}, ${open} to settle.`, ...lost].join(' ');
}
