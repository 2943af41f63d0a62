import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { hashText } from '../annotations/lf-text';
import { placeDecisions, type PlacedDecision } from '../annotations/place-decisions';
import { saidOf } from '../annotations/said';
import type { Sidecar } from '../annotations/sidecar';
import { adjudicate, canTakeBoth, countAgreedOpen, openDisagreements, takeAgreed, type Take } from '../corpus/comparison/adjudicate';
import { compareSides, type Comparison, type Disagreement } from '../corpus/comparison/disagreements';
import { readingsOf } from '../corpus/comparison/readings';
import { flatRange } from '../features/decide-action';
import { createLineIndex } from '../features/line-index';
import { wordsOfPlaced, wordsOfSaid } from '../features/said-words';
import type { CompareParams, CompareResult, DecideParams } from './protocol';
import type { RecordSources } from './record';
import { readArticle, readSidecarOf } from './whole-article';

/** On what annotators of an article disagree. Rejects where the article or a sidecar cannot be read, or an annotator has none. */
export async function compareArticle({ uri, annotators, gold }: CompareParams, sources: RecordSources): Promise<CompareResult> {
  const { sidecar } = await readSidecarOf(uri, sources, '', gold);
  const version = sources.documents.get(uri)?.version;
  const { text } = await readArticle(uri, sources);
  const sides = await readSides(uri, annotators, text, sources);
  const comparison = compare(text, sides);
  const open = new Set(openDisagreements(sidecar, text, comparison));
  const lines = createLineIndex(text);
  const disagreements = comparison.disagreements.map((one) => ({
    id: idOf(one), layer: one.layer, kind: one.kind, range: flatRange(lines.rangeOf(one)), text: text.slice(one.start, one.end),
    says: annotators.map((_, index) => wordsOf(one, index)), canTakeBoth: canTakeBoth(one), settled: !open.has(one),
  }));
  return { version, disagreements, agreed: comparison.agreed.length, agreedOpen: countAgreedOpen(sidecar, text, comparison), orphans: sides.map(({ orphans }) => orphans) };
}

/**
 * What the sidecar of gold must hold after disagreements were settled. Rejects where an annotator says something else there
 * by now: nobody has looked at that.
 */
export async function adjudicateArticle({ uri, annotators, changes }: DecideParams & { readonly kind: 'adjudicate' }, gold: Sidecar | undefined, text: string, sources: RecordSources): Promise<Sidecar> {
  const comparison = compare(text, await readSides(uri, annotators, text, sources));
  if (changes === 'agreed') return takeAgreed(gold, text, comparison);
  const known = new Map(comparison.disagreements.map((one) => [idOf(one), one]));
  const verdicts = changes.map(({ id, take }): readonly [Disagreement, Take] => {
    const one = known.get(id);
    if (one === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, 'What the annotators say there has changed meanwhile, so nothing was decided. Look at it again.');
    if (take === 'both' && !canTakeBoth(one)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only one of these can hold, so nothing was decided: choose one of them.');
    return [one, take];
  });
  return adjudicate(gold, text, verdicts);
}

interface Side {
  readonly placed: readonly PlacedDecision[];
  readonly orphans: number;
}

async function readSides(uri: string, annotators: readonly string[], text: string, sources: RecordSources): Promise<readonly Side[]> {
  const sides: Side[] = [];
  for (const annotator of annotators) {
    const { sidecar, place } = await readSidecarOf(uri, sources, '', annotator);
    if (sidecar === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no ${decodeURIComponent(place.uri.slice(place.uri.lastIndexOf('/') + 1))}, so there is nothing to compare with.`);
    const { placed, orphans } = placeDecisions(text, sidecar.decisions);
    sides.push({ placed, orphans: orphans.length });
  }
  return sides;
}

function compare(text: string, sides: readonly Side[]): Comparison {
  return compareSides(sides.map(({ placed }) => readingsOf(text, placed)));
}

function idOf({ layer, places }: Disagreement): string {
  return hashText(JSON.stringify([layer, places.map(({ start, end, readings }) => [start, end, readings.map((reading) => reading?.says ?? null)])]));
}

/** What an annotator marks in a place; with the text of each span where there are several. */
function wordsOf({ layer, places }: Disagreement, index: number): string | null {
  const placed = places.flatMap(({ readings }) => readings[index]?.placed ?? []);
  if (placed.length === 0) return null;
  return places.length > 1 ? placed.map(wordsOfPlaced).join(', ') : placed.map(({ decision }) => wordsOfSaid(layer, saidOf(decision))).join(', ');
}
