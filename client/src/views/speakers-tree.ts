import { plural } from '../status-text';
import { identify, type IdentifiedItem } from './identify';
import type { ReadArticle } from './read-article';
import { oneLine, type TreeNode } from './tree-node';
import { quotedWords } from './quoted-words';

interface SpokenQuote extends IdentifiedItem {
  readonly article: ReadArticle;
  readonly words: number;
}

/**
 * Who says what in articles: speakers with their quotes, those with the most quoted words first, and after them the quotes
 * of nobody known. What was rejected is left out. Speakers of different articles are one where they have one name.
 * @param naming whether quotes name their article
 */
export function speakersTree(articles: readonly ReadArticle[], naming: boolean): TreeNode[] {
  const speakers = new Map<string, { readonly name: string; readonly quotes: SpokenQuote[] }>();
  const unattributed: SpokenQuote[] = [];
  for (const article of articles) {
    const quotes = identify(article.annotations).filter(({ item }) => item.layer === 'quotes' && item.status !== 'rejected');
    const words = quotedWords(quotes.map(({ item }) => item));
    quotes.forEach((one, index) => {
      const quote: SpokenQuote = { ...one, article, words: words[index] ?? 0 };
      const name = one.item.speaker?.name;
      if (name === undefined) unattributed.push(quote);
      else {
        const speaker = speakers.get(name.toLowerCase()) ?? { name, quotes: [] };
        speakers.set(name.toLowerCase(), speaker);
        speaker.quotes.push(quote);
      }
    });
  }
  const all = [...speakers.values()].map(({ name, quotes }) => ({ name, quotes, words: sum(quotes) }));
  const total = sum(unattributed) + all.reduce((words, speaker) => words + speaker.words, 0);
  all.sort((a, b) => b.words - a.words || b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1));
  return [
    ...all.map(({ name, quotes, words }) => speakerNode(`speaker ${name.toLowerCase()}`, name, 'account', quotes, words / total, naming)),
    ...(unattributed.length === 0 ? [] : [speakerNode('unattributed', 'Unattributed', 'question', unattributed, sum(unattributed) / total, naming)]),
  ];
}

function sum(quotes: readonly SpokenQuote[]): number {
  return quotes.reduce((words, quote) => words + quote.words, 0);
}

function speakerNode(id: string, label: string, icon: string, quotes: readonly SpokenQuote[], share: number, naming: boolean): TreeNode {
  const count = plural(quotes.length, 'quote');
  const percent = describeShare(share);
  return {
    id, kind: 'group', label, icon, description: `${count}, ${percent} of words`, tooltip: `${label}: ${count}, ${percent} of the quoted words`,
    children: quotes.map((quote) => quoteNode(quote, naming)),
  };
}

/** `32 %`; what is there is never none. */
function describeShare(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round((share || 0) * 100)} %`;
}

function quoteNode({ id, item, article }: SpokenQuote, naming: boolean): TreeNode {
  const text = (item.pieces ?? [item.text]).join(' … ');
  return {
    id: `${article.uri} ${id}`, kind: 'quote', label: oneLine(text), description: naming ? `${item.label} · ${article.name}` : item.label,
    tooltip: text, icon: 'quote', target: { uri: article.uri, range: item.range }, item,
  };
}
