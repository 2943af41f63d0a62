import { codeActions } from '../features/code-actions';
import { contradictionActions } from '../features/contradiction-actions';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/document-highlight';
import { documentSymbols, flatDocumentSymbols } from '../features/document-symbols';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inconsistencyActions } from '../features/inconsistencies';
import { inlayHints } from '../features/inlay-hints';
import { MARKDOWN, PLAIN_TEXT } from '../features/markup';
import type { OpenArticle } from '../features/open-article';
import { references } from '../features/references';
import { selectionRanges } from '../features/selection-ranges';
import { unknownLabelActions } from '../features/unknown-labels';
import { workspaceSymbols } from '../features/workspace-symbols';
import type { Outcome } from './analyze-document';
import type { Answer } from './answer';
import type { Articles } from './articles';
import type { Client } from './client';
import { isCodeActionParams, isDocumentParams, isPositionParams, isRangeParams, isReferenceParams, isSelectionRangeParams, isWorkspaceSymbolParams, type DocumentParams } from './params';

/** Answers the requests of the protocol from the newest analysis; with nothing where there is no article. */
export function answerFeatures(answer: Answer, articles: Articles, client: () => Client): void {
  const onArticle = <P extends DocumentParams, R>(method: string, accepts: (params: unknown) => params is P, empty: R, handle: (open: OpenArticle, params: P, outcome: Outcome) => R): void =>
    answer(method, accepts, async (params, cancel) => {
      const outcome = await articles.current(params.textDocument.uri, cancel);
      return outcome?.open === undefined ? empty : handle(outcome.open, params, outcome);
    });

  onArticle('textDocument/hover', isPositionParams, null, (open, { position }) => hover(open, position, client().markdown ? MARKDOWN : PLAIN_TEXT));
  onArticle('textDocument/definition', isPositionParams, null, (open, { position }) => definition(open, position));
  onArticle('textDocument/references', isReferenceParams, [], (open, { position, context }) => references(open, position, context?.includeDeclaration !== false));
  onArticle('textDocument/documentHighlight', isPositionParams, [], (open, { position }) => documentHighlights(open, position));
  onArticle('textDocument/documentSymbol', isDocumentParams, [], (open) => (client().symbolTree ? documentSymbols(open) : flatDocumentSymbols(open)));
  onArticle('textDocument/foldingRange', isDocumentParams, [], (open) => foldingRanges(open, client().foldingLimit));
  onArticle('textDocument/selectionRange', isSelectionRangeParams, null, (open, { positions }) => selectionRanges(open, positions));
  onArticle('textDocument/inlayHint', isRangeParams, [], (open, { range }, { settings }) => inlayHints(open, range, settings.inlayHints));
  onArticle('textDocument/codeAction', isCodeActionParams, [], (open, { range, context }) => {
    if (client().decides === undefined) return [];
    const actions = [...contradictionActions(open, range, context.diagnostics), ...unknownLabelActions(open, range, context.diagnostics), ...inconsistencyActions(open, range, context.diagnostics), ...codeActions(open, range, context.diagnostics, client().isNewsmark)].filter(({ kind }) => isAskedFor(kind, context.only));
    return client().codeActionLiterals ? actions : actions.flatMap(({ command }) => command ?? []);
  });

  answer('workspace/symbol', isWorkspaceSymbolParams, ({ query }) => workspaceSymbols(articles.allKnown(), query));
}

/** A client asks for a kind and all kinds under it, `refactor` for `refactor.extract` too. */
function isAskedFor(kind: string | undefined, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind?.startsWith(`${asked}.`) === true);
}
