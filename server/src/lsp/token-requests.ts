import { semanticTokens } from '../features/semantic-tokens';
import type { Answer } from './answer';
import type { Articles } from './articles';
import { isDeltaParams, isDocumentParams, isRangeParams } from './params';
import type { TokenResults } from './token-results';

/** Answers the semantic tokens: all, what has changed, or those of some lines, these as soon as the lines are analysed. */
export function answerTokens(answer: Answer, articles: Articles, results: TokenResults): void {
  answer('textDocument/semanticTokens/full', isDocumentParams, async ({ textDocument: { uri } }, cancel) => {
    const open = (await articles.current(uri, cancel))?.open;
    return results.full(uri, open === undefined ? [] : semanticTokens(open));
  });
  answer('textDocument/semanticTokens/full/delta', isDeltaParams, async ({ textDocument: { uri }, previousResultId }, cancel) => {
    const open = (await articles.current(uri, cancel))?.open;
    return results.delta(uri, open === undefined ? [] : semanticTokens(open), previousResultId);
  });
  answer('textDocument/semanticTokens/range', isRangeParams, async ({ textDocument: { uri }, range }, cancel) => {
    const open = (await articles.current(uri, cancel, range.end.line))?.open;
    return { data: open === undefined ? [] : semanticTokens(open, range) };
  });
}
