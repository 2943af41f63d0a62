import * as vscode from 'vscode';
import type { EverywherePlace, EverywhereResult } from '../../../server/src/lsp/protocol';
import { findArticles, type ArticleFile } from '../export/find-articles';

/** An article with the places in it that a decision is about. */
export interface FoundArticle extends ArticleFile, EverywhereResult {}

/** What was read of a folder. */
export interface FolderReading {
  readonly found: readonly FoundArticle[];
  readonly failures: readonly string[];
}

/** The workspace folder of an article, else the folder that it lies in. */
export function folderOf(article: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
}

/** Articles asked about at a time: enough to hide the way to the disk. */
const AT_ONCE = 8;

/** Asks about every article of a folder, open or not; one that cannot be read is named and passed over. `undefined` where the person stopped it. */
export function readFolder(folder: vscode.Uri, title: string, ask: (uri: vscode.Uri, token: vscode.CancellationToken) => Promise<EverywhereResult>): Thenable<FolderReading | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const articles = await findArticles([folder], token);
    const found: FoundArticle[] = [];
    const failures: string[] = [];
    for (let start = 0; start < articles.length && !token.isCancellationRequested; start += AT_ONCE) {
      const batch = articles.slice(start, start + AT_ONCE);
      const outcomes = await Promise.allSettled(batch.map(async (article) => ({ ...article, ...(await ask(article.uri, token)) })));
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.status === 'rejected') failures.push(`${batch[index]?.id}: ${outcome.reason instanceof Error ? outcome.reason.message : String(outcome.reason)}`);
        else if (outcome.value.places.length > 0) found.push(outcome.value);
      }
      progress.report({ message: `${start + batch.length} of ${articles.length}`, increment: (batch.length / articles.length) * 100 });
    }
    return token.isCancellationRequested ? undefined : { found, failures };
  });
}

interface PlaceChoice extends vscode.QuickPickItem {
  readonly article?: FoundArticle;
  readonly place?: EverywherePlace;
}

function readingOf({ status, label }: EverywherePlace): string {
  return status === 'unmarked' ? 'not marked yet' : [label, status].filter((word) => word !== undefined).join(', ');
}

/** Shows all places with what stands around them and what they are or become, chosen but for those that were rejected, and lets the person choose others. `undefined` where they turned back. */
export async function preview(found: readonly FoundArticle[], title: string, failures: number, whatIs: (place: EverywherePlace) => string = readingOf): Promise<readonly FoundArticle[] | undefined> {
  const items = found.flatMap((article): PlaceChoice[] => [
    { label: article.id, kind: vscode.QuickPickItemKind.Separator },
    ...article.places.map((place): PlaceChoice => ({
      label: place.text, description: `${whatIs(place)} · line ${place.range[0] + 1}`,
      detail: `${place.before}${place.text}${place.after}`.trim(), picked: place.status !== 'rejected', article, place,
    })),
  ]);
  const left = failures === 0 ? '' : ` ${failures} could not be read and stay as they are.`;
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: `One undo takes all of it back.${left}`, canPickMany: true, matchOnDescription: true, matchOnDetail: true });
  if (!chosen) return undefined;
  return found.map((article) => ({ ...article, places: chosen.flatMap((choice) => (choice.article === article && choice.place ? [choice.place] : [])) })).filter(({ places }) => places.length > 0);
}
