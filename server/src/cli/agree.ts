import { measureAgreement, type LayerAgreement } from '../corpus/agreement/agreement';
import { readSides, type ArticleSides } from '../corpus/agreement/read-sides';
import type { DecisionLayer, Sidecar } from '../annotations/sidecar';
import { agreementTable } from './agreement-table';
import { annotatorsOf } from './annotators-of';
import { send } from './destination';
import { findArticles, type ArticleFile } from './find-articles';
import { readArticle } from './read-article';
import type { Surroundings } from './surroundings';

export interface AgreeOptions {
  /** Whose decisions are compared; all who have a sidecar where there are none. */
  readonly annotators?: readonly string[];
  readonly layer?: readonly DecisionLayer[];
  readonly json?: boolean;
}

/** What is compared where nothing is said: the layers that are annotated span by span. */
const LAYERS: readonly DecisionLayer[] = ['entities', 'quotes', 'dates'];

/**
 * `newsmark agree`: how far annotators agree on articles, as a table or as JSON.
 * @returns the exit status: 0, or 1 where an input failed or there is nothing to compare
 */
export async function agree(inputs: readonly string[], { annotators: named, layer: layers = LAYERS, json }: AgreeOptions, around: Surroundings): Promise<number> {
  const say = (message: string): void => void around.stderr.write(`newsmark: ${message}\n`);
  const { articles, problems } = await findArticles(inputs, around.cwd);
  for (const { input, reason } of problems) say(`${input} ${reason}.`);
  const annotators = named ?? (await annotatorsOf(articles.map(({ path }) => path)));
  if (annotators.length < 2) {
    const found = annotators.length === 0 ? 'no sidecars of annotators (article.NAME.marks.json) were found' : `only sidecars of ${annotators.join()} were found`;
    if (articles.length > 0) say(`Agreement needs two annotators: ${found}.`);
    return 1;
  }
  const sides: ArticleSides[] = [];
  let failed = problems.length;
  for (const article of articles) {
    const read = await readSidesOf(article, annotators);
    if (typeof read === 'string') {
      failed++;
      say(`${article.id} ${read}.`);
    } else if (read !== undefined) {
      sides.push(read);
      for (const [index, lost] of read.lost.entries()) if (lost > 0) say(`${article.id} has ${lost === 1 ? 'a decision' : `${lost} decisions`} of ${annotators[index] ?? ''} whose text was not found in it: left out.`);
    }
  }
  const alone = articles.length + problems.length - failed - sides.length;
  if (alone > 0) say(`${alone} of ${articles.length} articles left out: fewer than two of ${annotators.join(', ')} have worked on ${alone === 1 ? 'it' : 'them'}.`);
  const measured = layers.map((layer): MeasuredLayer => ({ layer, ...measureAgreement(sides.map(({ on }) => on(layer)), annotators.length) }));
  await send(around.stdout, json === true ? `${toJson(annotators, sides.length, measured)}\n` : agreementTable(annotators, sides.length, measured));
  return failed > 0 || sides.length === 0 ? 1 : 0;
}

/** Agreement on one layer. */
export interface MeasuredLayer extends LayerAgreement {
  readonly layer: DecisionLayer;
}

/** @returns the reason where it cannot be read; `undefined` where fewer than two have worked on it */
async function readSidesOf(article: ArticleFile, annotators: readonly string[]): Promise<ArticleSides | string | undefined> {
  const sidecars: (Sidecar | undefined)[] = [];
  let text = '';
  for (const annotator of annotators) {
    const read = await readArticle(article.path, annotator);
    if ('error' in read) return read.error;
    text = read.text;
    sidecars.push(read.sidecar);
  }
  return sidecars.filter((sidecar) => sidecar !== undefined).length < 2 ? undefined : readSides(text, sidecars);
}

/** Spans by the names of annotators, figures to four places. */
function toJson(annotators: readonly string[], articles: number, layers: readonly MeasuredLayer[]): string {
  const bySide = (spans: readonly number[], of: readonly string[]): Record<string, number> => Object.fromEntries(of.map((name, index) => [name, spans[index] ?? 0]));
  const named = <T extends { readonly spans: readonly number[] }>({ spans, ...figures }: T): object => ({ ...figures, spans: bySide(spans, annotators) });
  const result = {
    annotators, articles,
    layers: layers.map(({ layer, labels, all, pairs }) => ({
      layer, labels: labels.map(named), all: named(all),
      pairs: pairs.map(({ pair, spans, ...figures }) => {
        const names = pair.map((index) => annotators[index] ?? '');
        return { annotators: names, ...figures, spans: bySide(spans, names) };
      }),
    })),
  };
  return JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value), 2);
}
