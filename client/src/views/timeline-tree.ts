import { identify, type IdentifiedItem } from './identify';
import type { ReadArticle } from './read-article';
import { groupByCalendar, type Placed } from './calendar-groups';
import { oneLine, type TreeNode } from './tree-node';

interface TimelineEntry extends IdentifiedItem {
  readonly article: ReadArticle;
}

/**
 * The dates of articles in calendar order, in groups of years, months or days; after them lengths of time, recurring times, and
 * what has no place in the calendar. What was rejected is left out.
 * @param naming whether entries name their article
 */
export function timelineTree(articles: readonly ReadArticle[], naming: boolean): TreeNode[] {
  const entries = articles.flatMap((article) => identify(article.annotations).filter(({ item }) => item.layer === 'dates' && item.status !== 'rejected').map((one): TimelineEntry => ({ ...one, article })));
  const node = (entry: TimelineEntry): TreeNode => entryNode(entry, naming);
  const placed = entries.flatMap((entry): (TimelineEntry & Placed)[] => (entry.item.when ? [{ ...entry, when: entry.item.when }] : []));
  const rest = entries.filter(({ item }) => item.when === undefined);
  const apart = (id: string, label: string, icon: string, belongs: (label: string) => boolean): TreeNode[] => {
    const children = rest.filter(({ item }) => belongs(item.label)).map(node);
    return children.length === 0 ? [] : [{ id, kind: 'group', label, icon, description: String(children.length), children }];
  };
  return [
    ...groupByCalendar(placed.sort(inCalendarOrder), node),
    ...apart('durations', 'Lengths of time', 'watch', (label) => label === 'DURATION'),
    ...apart('sets', 'Recurring', 'sync', (label) => label === 'SET'),
    ...apart('unplaced', 'Without a place in the calendar', 'question', (label) => label !== 'DURATION' && label !== 'SET'),
  ];
}

/** What begins earlier comes first; of what begins together the longer, a year before its first day; else as they stand. */
function inCalendarOrder(a: Placed, b: Placed): number {
  return a.when.from - b.when.from || b.when.to - a.when.to;
}

function entryNode({ id, item, article }: TimelineEntry, naming: boolean): TreeNode {
  const words = item.words ?? item.value ?? 'unresolved';
  const described = [...(words.toLowerCase() === item.text.toLowerCase() ? [] : [words]), ...(naming ? [article.name] : [])];
  return {
    id: `${article.uri} ${id}`, kind: 'date', label: oneLine(item.text), ...(described.length > 0 && { description: described.join(' · ') }),
    tooltip: [item.text, words, ...(item.value === undefined ? [] : [item.value]), article.name].join('\n'), target: { uri: article.uri, range: item.range }, item,
  };
}
