import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { diffTokens } from '../features/semantic-tokens';

/** Remembers the last tokens that each document was answered with, to answer with what has changed since. */
export interface TokenResults {
  full(uri: string, data: number[]): SemanticTokens;
  delta(uri: string, data: number[], previousResultId: string): SemanticTokens | SemanticTokensDelta;
  forget(uri: string): void;
}

export function createTokenResults(): TokenResults {
  const last = new Map<string, SemanticTokens>();
  let count = 0;
  const remember = (uri: string, data: number[]): SemanticTokens & { readonly resultId: string } => {
    const result = { resultId: String(++count), data };
    last.set(uri, result);
    return result;
  };
  return {
    full: remember,
    delta(uri, data, previousResultId) {
      const previous = last.get(uri);
      const result = remember(uri, data);
      return previous?.resultId === previousResultId ? { resultId: result.resultId, edits: diffTokens(previous.data, data) } : result;
    },
    forget: (uri) => void last.delete(uri),
  };
}
