import * as vscode from 'vscode';
import type { ConsistencyProblem, EverywherePlace, SpanChangeParams } from '../../../server/src/lsp/protocol';
import { ANNOTATING_COMMANDS } from '../annotating/command-names';
import { toRange } from '../annotating/editor-ranges';
import type { FoundArticle } from '../annotating/in-folder';
import type { ReportedArticle, Reports } from './reports';

/** What a quick fix is about. */
export interface FixRequest {
  readonly scope: 'place' | 'article' | 'folder';
  readonly uri: string;
  /** The kind of fix, {@link ConsistencyProblem.fixes}. */
  readonly all: string;
  /** Of the one problem that is meant. */
  readonly message: string;
  readonly range: readonly number[];
}

/** The places that a fix is about, and what is changed at each. */
export function placesOf(articles: readonly ReportedArticle[], { scope, uri, all, message, range }: FixRequest): { readonly found: readonly FoundArticle[]; readonly changes: ReadonlyMap<EverywherePlace, SpanChangeParams> } {
  const changes = new Map<EverywherePlace, SpanChangeParams>();
  const isMeant = (problem: ConsistencyProblem): boolean => scope !== 'place' || (problem.message === message && problem.range.join() === range.join());
  const found = articles.filter((article) => scope === 'folder' || article.uri.toString() === uri).map(({ uri: at, id, hash, problems }): FoundArticle => ({
    uri: at, id, hash,
    places: problems.filter(isMeant).flatMap((problem) => {
      const fix = problem.fixes.find((one) => one.all === all);
      if (fix === undefined) return [];
      const place: EverywherePlace = { range: problem.range, text: problem.text, before: problem.before, after: problem.after, status: 'changed', label: fix.title };
      changes.set(place, { layer: fix.layer, range: problem.range, do: 'set', to: fix.to });
      return [place];
    }),
  })).filter(({ places }) => places.length > 0);
  return { found, changes };
}

/** Offers to mend what the check of a folder reports: there, everywhere in the article, and everywhere in the folder. */
export function offerFixes(reports: Reports): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: 'plaintext' }, {
    provideCodeActions({ uri }, range) {
      const articles = reports.articles();
      const here = articles.find((article) => article.uri.toString() === uri.toString())?.problems.filter((problem) => toRange(problem.range).intersection(range) !== undefined) ?? [];
      return here.flatMap((problem) => problem.fixes.flatMap(({ title, all }, index): vscode.CodeAction[] => {
        const request = { uri: uri.toString(), all, message: problem.message, range: problem.range };
        const action = (name: string, scope: FixRequest['scope']): vscode.CodeAction => {
          const made = new vscode.CodeAction(name, vscode.CodeActionKind.QuickFix);
          made.command = { title: name, command: ANNOTATING_COMMANDS.fixInFolder, arguments: [{ ...request, scope } satisfies FixRequest] };
          return made;
        };
        const count = (scope: FixRequest['scope']): number => placesOf(articles, { ...request, scope }).found.reduce((sum, { places }) => sum + places.length, 0);
        const [inArticle, inFolder] = index === 0 ? [count('article'), count('folder')] : [0, 0];
        return [
          ...(problem.alone ? [] : [action(title, 'place')]),
          ...(inArticle > 1 && !problem.alone ? [action(`${all}: all ${inArticle} in this article…`, 'article')] : []),
          ...(inFolder > 1 && inFolder > inArticle ? [action(`${all}: all ${inFolder} in the folder…`, 'folder')] : []),
        ];
      }));
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}
