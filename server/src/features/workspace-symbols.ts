import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { firstFullMention } from './lookup';
import { shownMentions, type OpenArticle } from './open-article';
import { symbolKind } from './symbol-kinds';

/** The entities of the articles whose name holds the letters of the query in order, as editors filter; case is ignored. */
export function workspaceSymbols(articles: readonly OpenArticle[], query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  return articles.filter((open) => shownMentions(open).length > 0).flatMap((open) =>
    open.article.analysis.chains.flatMap((chain) => {
      const mention = firstFullMention(open, chain);
      if (mention === undefined || !holdsInOrder(chain.name.toLowerCase(), wanted)) return [];
      return { name: chain.name, kind: symbolKind(chain.label), containerName: fileName(open.uri), location: { uri: open.uri, range: open.lines.rangeOf(mention) } };
    }));
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
