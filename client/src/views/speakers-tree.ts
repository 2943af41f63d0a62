import { plural } from '../status-text';
import { speakerTags } from '../tints/speaker-tag';
import { tintColors, tintOf } from '../tints/tints';
import type { AnnotationItem, SpeakerKind } from '../../../server/src/lsp/protocol';
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
 * @param tinted whether the editor tints quotes by speaker: speakers of one article then have the same colour and tag here
 */
export function speakersTree(articles: readonly ReadArticle[], naming: boolean, tinted = false): TreeNode[] {
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
  // They were met in the order of their first quotes, as the editor counts them.
  const tags = tinted && articles.length === 1 ? speakerTags([...speakers.values()].map(({ name }) => name)) : [];
  const all = [...speakers.values()].map(({ name, quotes }, index) => ({ name, quotes, words: sum(quotes), tag: tags[index], color: tags.length > 0 ? tintColors(tintOf(index)).foreground : undefined }));
  const total = sum(unattributed) + all.reduce((words, speaker) => words + speaker.words, 0);
  all.sort((a, b) => b.words - a.words || b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1));
  return [
    ...all.map(({ name, quotes, words, tag, color }) => {
      const node = speakerNode(`speaker ${name.toLowerCase()}`, name, iconOf(quotes), quotes, words / total, naming);
      return { ...node, ...(color !== undefined && { color }), ...(tag !== undefined && { description: `${tag} · ${node.description ?? ''}` }) };
    }),
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

const KIND_WORDS: Readonly<Record<SpeakerKind, string>> = { named: 'a named person', 'unnamed-person': 'somebody without a name', organisation: 'an organization or place', document: 'something written' };

/** Of what kind the source mostly is. */
function iconOf(quotes: readonly SpokenQuote[]): string {
  const kinds = quotes.map(({ item }) => item.speaker?.class);
  const most = (kind: SpeakerKind): boolean => kinds.filter((one) => one === kind).length * 2 > kinds.length;
  return most('organisation') ? 'organization' : most('document') ? 'file-text' : 'account';
}

/** What kind of source speaks, and how sure that is; nothing where a person decided on it. */
function speakerWords({ speaker }: AnnotationItem): string[] {
  if (speaker?.class === undefined) return [];
  const kind = speaker.anonymous ? 'a source that would not be named' : KIND_WORDS[speaker.class];
  return [`Said by ${kind}${speaker.confidence === undefined ? '' : `, ${Math.round(100 * speaker.confidence)} % sure`}`];
}

/** `32 %`; what is there is never none. */
function describeShare(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round((share || 0) * 100)} %`;
}

function quoteNode({ id, item, article }: SpokenQuote, naming: boolean): TreeNode {
  const text = (item.pieces ?? [item.text]).join(' … ');
  return {
    id: `${article.uri} ${id}`, kind: 'quote', label: oneLine(text), description: naming ? `${item.label} · ${article.name}` : item.label,
    tooltip: [text, ...speakerWords(item)].join('\n'), icon: 'quote', target: { uri: article.uri, range: item.range }, item,
  };
}
