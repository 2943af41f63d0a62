import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import type { DateExpression, Mention, Quote, Span } from '../analysis/types';
import { describeDateValue } from './date-words';
import { textOf } from './lookup';
import { shownDates, shownMentions, shownQuotes, type OpenArticle } from './open-article';
import { symbolKind } from './symbol-kinds';
import { QUOTE_WORDS, TIMEX_WORDS, count, groupOfLabel, inOutlineOrder, shorten } from './words';

/** Characters of a quote or headline that the outline shows. */
const NAME_LENGTH = 60;

/**
 * The outline: quotes by speaker, entities by type, dates; in a file of several pieces, one such outline a piece.
 */
export function documentSymbols(open: OpenArticle): DocumentSymbol[] {
  const { pieces, chains } = open.article.analysis;
  const names = new Map(chains.map((chain) => [chain.id, chain.name]));
  const quotes = byPiece(pieces, shownQuotes(open));
  const mentions = byPiece(pieces, shownMentions(open));
  const dates = byPiece(pieces, shownDates(open));
  const outlines = pieces.map((_, index) => [
    ...quoteGroups(open, quotes[index] ?? []),
    ...entityGroups(open, mentions[index] ?? [], names),
    ...dateGroup(open, dates[index] ?? []),
  ]);
  if (pieces.length < 2) return outlines.flat();
  return pieces.map((piece, index) => ({
    name: (piece.headline && shorten(textOf(open, piece.headline), NAME_LENGTH)) || `Article ${index + 1}`,
    detail: piece.date?.value,
    kind: SymbolKind.Module,
    range: open.lines.rangeOf(piece),
    selectionRange: open.lines.rangeOf(piece.headline ?? { start: piece.start, end: piece.start }),
    children: outlines[index],
  }));
}

/** The same without nesting, for clients that know no tree; groups become the names of containers. */
export function flatDocumentSymbols(open: OpenArticle): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const visit = (symbol: DocumentSymbol, container?: string): void => {
    if (symbol.children === undefined) flat.push({ name: symbol.name, kind: symbol.kind, location: { uri: open.uri, range: symbol.range }, ...(container && { containerName: container }) });
    for (const child of symbol.children ?? []) visit(child, symbol.name);
  };
  for (const symbol of documentSymbols(open)) visit(symbol);
  return flat;
}

/** The spans of each piece, by where they start; both lists are in order. */
function byPiece<T extends Span>(pieces: readonly Span[], spans: readonly T[]): T[][] {
  const groups = pieces.map((): T[] => []);
  let at = 0;
  for (const span of spans) {
    while (span.start >= (pieces[at + 1]?.start ?? Infinity)) at++;
    groups[at]?.push(span);
  }
  return groups;
}

function quoteGroups(open: OpenArticle, quotes: readonly Quote[]): DocumentSymbol[] {
  const bySpeaker = groupBy(quotes, (quote) => quote.speaker?.name ?? '');
  const speakers = [...bySpeaker].flatMap(([name, said]) =>
    group(open, shorten(name, NAME_LENGTH) || 'No speaker', SymbolKind.Variable, said.map((quote) => quoteSymbol(open, quote))));
  return group(open, 'Quotes', SymbolKind.Array, speakers);
}

function entityGroups(open: OpenArticle, mentions: readonly Mention[], names: ReadonlyMap<string, string>): DocumentSymbol[] {
  const byLabel = groupBy(mentions, (mention) => mention.label);
  return inOutlineOrder(byLabel.keys()).flatMap((label) => {
    const byChain = groupBy(byLabel.get(label) ?? [], (mention) => mention.chain);
    const entities = [...byChain].flatMap(([chain, [first, ...more]]) => (first === undefined ? [] : [{
      name: shorten(names.get(chain) ?? textOf(open, first), NAME_LENGTH) || label,
      detail: more.length === 0 ? undefined : count(more.length + 1, 'mention'),
      kind: symbolKind(label),
      range: open.lines.rangeOf(first),
      selectionRange: open.lines.rangeOf(first),
    }]));
    return group(open, groupOfLabel(label), SymbolKind.Array, entities);
  });
}

function quoteSymbol(open: OpenArticle, quote: Quote): DocumentSymbol {
  const range = open.lines.rangeOf(quote);
  return { name: shorten(textOf(open, quote), NAME_LENGTH) || '“”', detail: QUOTE_WORDS[quote.type], kind: SymbolKind.String, range, selectionRange: range };
}

/** Dates that say the same in the same words are one entry: captions repeat them. */
function dateGroup(open: OpenArticle, dates: readonly DateExpression[]): DocumentSymbol[] {
  const distinct = groupBy(dates, (date) => `${date.value} ${textOf(open, date)}`);
  return group(open, 'Dates', SymbolKind.Array, [...distinct.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [dateSymbol(open, first, more.length + 1)])));
}

function dateSymbol(open: OpenArticle, date: DateExpression, times: number): DocumentSymbol {
  const range = open.lines.rangeOf(date);
  const value = describeDateValue(date) ?? `${TIMEX_WORDS[date.type]} without a value`;
  const detail = times === 1 ? value : `${value}, ${count(times, 'mention')}`;
  return { name: shorten(textOf(open, date), NAME_LENGTH) || date.type, detail, kind: SymbolKind.Number, range, selectionRange: range };
}

/** A node around its children; none where there are no children. */
function group(open: OpenArticle, name: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol[] {
  const [first] = children;
  if (first === undefined) return [];
  const offsets = children.flatMap(({ range }) => [open.lines.offsetAt(range.start), open.lines.offsetAt(range.end)]);
  const start = offsets.reduce((least, offset) => Math.min(least, offset), Infinity);
  const end = offsets.reduce((most, offset) => Math.max(most, offset), 0);
  return [{ name, detail: String(children.length), kind, range: open.lines.rangeOf({ start, end }), selectionRange: first.range, children }];
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
}
