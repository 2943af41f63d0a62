import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Span, TimexMod } from '../analysis/types';
import type { AnnotatedArticle } from '../annotations/article';
import { isCalendarDate } from '../annotations/calendar-date';
import { decideBoilerplate, decideDocumentDate, moveToText } from '../annotations/decide';
import { decideOrphans, type OrphanChange } from '../annotations/decide-orphans';
import { decideSpans, type SpanChange, type SpanFields } from '../annotations/decide-spans';
import { hashText } from '../annotations/lf-text';
import { placeDecisions, type Placement } from '../annotations/place-decisions';
import { readSidecar } from '../annotations/read-sidecar';
import { restore } from '../annotations/restore';
import type { Sidecar } from '../annotations/sidecar';
import { writeSidecar } from '../annotations/write-sidecar';
import { createLineIndex } from '../features/line-index';
import { adjudicateArticle } from './compare';
import type { DecideParams, DecideResult, FlatRange, OrphanChangeParams, SpanChangeParams, SpanFieldParams } from './protocol';
import type { RecordSources } from './record';
import { isFile } from './sidecars';
import { annotateWhole, readArticle, readSidecarOf } from './whole-article';

/** What a decision makes of a sidecar. */
export interface Decided extends DecideResult {
  readonly sidecar: Sidecar;
}

/**
 * What the sidecar of an article must hold after a decision. Rejects where the article cannot be found, the decision
 * makes no sense, or the sidecar cannot be read and so must not be written over; with −32801 where it is about another
 * version of the text.
 */
export async function decide(params: DecideParams, sources: RecordSources): Promise<Decided> {
  if (params.kind === 'document-date' && params.date !== null && !isCalendarDate(params.date)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `${params.date} is not a day of the calendar (YYYY-MM-DD).`);
  }
  if (!isFile(params.uri)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'Save the article as a file first: decisions are kept beside it.');
  const { sidecar, place, content: basedOn = null } = await readSidecarOf(params.uri, sources, 'Nothing was written: ', annotatorIn(params));
  if (params.version !== undefined && sources.documents.get(params.uri)?.version !== params.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile, so nothing was decided.');
  }
  const { text } = await readArticle(params.uri, sources);
  if (params.hash !== undefined && hashText(text) !== params.hash) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile, so nothing was decided.');
  const decided = await apply(params, sidecar, text, sources);
  const content = writeSidecar(decided);
  // What could not be read again must not be written: a value that the format does not allow.
  const fault = content === null ? undefined : readSidecar(content).problem;
  if (fault !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `This cannot be decided: ${fault.reason}.`);
  return { sidecar: decided, sidecarUri: place.uri, content, basedOn };
}

/** Whose sidecar a decision is about, where it says so itself. */
export function annotatorIn(params: DecideParams): string | undefined {
  return params.kind === 'adjudicate' || params.kind === 'restore' ? params.annotator : undefined;
}

async function apply(params: DecideParams, sidecar: Sidecar | undefined, text: string, sources: RecordSources): Promise<Sidecar> {
  if (params.kind === 'adjudicate') return adjudicateArticle(params, sidecar, text, sources);
  // What is followed through edits is the sidecar that the settings name.
  const document = annotatorIn(params) === undefined ? sources.documents.get(params.uri) : undefined;
  const placement = document && sidecar && sources.placements.of(document, sidecar);
  if (params.kind === 'document-date') return decideDocumentDate(sidecar, text, params.date, placement);
  if (params.kind === 'keep') return moveToText(sidecar, text, placement);
  if (params.kind === 'restore') return restoreStep(sidecar, text, params, placement);
  const spanOf = spansOver(text);
  if (params.kind === 'boilerplate') return decideBoilerplate(sidecar, text, spanOf(params.range), params.boilerplate, placement);
  if (params.kind === 'orphans') return applyToOrphans(sidecar, text, params.changes.map((change) => orphanChangeOf(change, spanOf)), placement);
  await sources.engine.ready;
  // What is shown is awaited rather than made a second time.
  await sources.articles.current(params.uri, CancellationToken.None);
  const article = await annotateWhole(params.uri, text, sidecar, CancellationToken.None, sources);
  const changes = params.changes.map((change) => changeOf(change, spanOf));
  refuseUnlabelled(article, changes);
  return decideSpans(article, changes);
}

function restoreStep(sidecar: Sidecar | undefined, text: string, { from, to }: { readonly from: string | null; readonly to: string | null }, placement: Placement | undefined): Sidecar {
  const restored = restore(sidecar, text, { from: contentOf(from), to: contentOf(to) }, placement);
  if (restored === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, 'Something else was decided meanwhile about the same text, so nothing was taken back or repeated.');
  return restored;
}

function contentOf(content: string | null): Sidecar | undefined {
  if (content === null) return undefined;
  const { sidecar, problem } = readSidecar(content);
  if (problem) throw new ResponseError(ErrorCodes.InvalidParams, `What the sidecar held ${problem.reason}.`);
  return sidecar;
}

/** A name that is added needs a label: one that nobody gave would be a guess. */
function refuseUnlabelled({ analysis, placed }: AnnotatedArticle, changes: readonly SpanChange[]): void {
  const names = new Set([...analysis.mentions, ...placed.filter(({ decision }) => decision.layer === 'entities')].map(keyOf));
  for (const change of changes) {
    if (change.layer !== 'entities' || change.do !== 'set') continue;
    if (change.to.label === undefined && !names.has(keyOf(change.span))) throw new ResponseError(ErrorCodes.InvalidParams, 'No name is marked there: say which label it has.');
    names.add(keyOf(change.to.span ?? change.span));
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function applyToOrphans(sidecar: Sidecar | undefined, text: string, changes: readonly OrphanChange[], placement = placeDecisions(text, sidecar?.decisions ?? [])): Sidecar {
  if (changes.some((change) => change.do === 'attach' && text.slice(change.span.start, change.span.end).trim() === '')) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'Select the text that the decision is about first.');
  }
  const lost = new Set(placement.orphans.map(({ id }) => id));
  if (!changes.every(({ id }) => lost.has(id))) throw new ResponseError(LSPErrorCodes.RequestFailed, 'The text of this decision was found again meanwhile, or the decision is gone.');
  return decideOrphans(sidecar, text, changes, placement);
}

function orphanChangeOf(change: OrphanChangeParams, spanOf: (range: FlatRange) => Span): OrphanChange {
  return change.do === 'attach' ? { id: change.id, do: 'attach', span: spanOf(change.range) } : change;
}

function spansOver(text: string): (range: FlatRange) => Span {
  const lines = createLineIndex(text);
  return ([startLine, startCharacter, endLine, endCharacter]) => {
    const start = lines.offsetAt({ line: startLine, character: startCharacter });
    const end = lines.offsetAt({ line: endLine, character: endCharacter });
    return { start: Math.min(start, end), end: Math.max(start, end) };
  };
}

function changeOf(change: SpanChangeParams, spanOf: (range: FlatRange) => Span): SpanChange {
  const target = { layer: change.layer, span: spanOf(change.range) };
  if (change.do === 'take') return { ...target, do: 'take', other: change.other };
  return change.do === 'set' ? { ...target, do: 'set', to: fieldsOf(change.to, spanOf) } : { ...target, do: change.do };
}

function fieldsOf({ range, speaker, cue, mod, ...fields }: SpanFieldParams, spanOf: (range: FlatRange) => Span): SpanFields {
  return {
    ...fields,
    mod: mod as TimexMod | null | undefined,
    span: range && spanOf(range),
    speaker: speaker && { ...spanOf(speaker.range), name: speaker.name },
    cue: cue && spanOf(cue),
  };
}
