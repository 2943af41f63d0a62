import { Position, Range, type CodeActionParams, type DocumentDiagnosticParams, type InlayHintParams, type ReferenceParams, type SelectionRangeParams, type SemanticTokensDeltaParams, type SemanticTokensRangeParams, type TextDocumentPositionParams, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { isAnnotatorName } from '../annotations/annotator-name';
import { DECIDE_COMMAND } from '../features/decide-action';
import type { ArticleStatusParams, CompareParams, ConsistencyParams, DecideParams, EverywhereParams, RecordParams, RelabelParams } from './protocol';

/* What clients send is tested before it is used: parameters that do not fit are answered with −32602. */

type Fields = Readonly<Record<string, unknown>>;

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export function isDocumentParams(params: unknown): params is DocumentParams {
  return isObject(params) && isObject(params['textDocument']) && typeof params['textDocument']['uri'] === 'string';
}

export function isPositionParams(params: unknown): params is TextDocumentPositionParams {
  return isDocumentParams(params) && 'position' in params && Position.is(params.position);
}

export function isReferenceParams(params: unknown): params is ReferenceParams {
  return isPositionParams(params) && (!('context' in params) || isObject(params.context));
}

export function isRangeParams(params: unknown): params is InlayHintParams & SemanticTokensRangeParams {
  return isDocumentParams(params) && 'range' in params && Range.is(params.range);
}

export function isCodeActionParams(params: unknown): params is CodeActionParams {
  return isRangeParams(params) && 'context' in params && isObject(params.context) && isListOf(params.context['diagnostics'], hasRange)
    && (params.context['only'] === undefined || isListOf(params.context['only'], isString));
}

export function isSelectionRangeParams(params: unknown): params is SelectionRangeParams {
  return isDocumentParams(params) && 'positions' in params && isListOf(params.positions, Position.is);
}

export function isDeltaParams(params: unknown): params is SemanticTokensDeltaParams {
  return isDocumentParams(params) && 'previousResultId' in params && isString(params.previousResultId);
}

export function isDiagnosticParams(params: unknown): params is DocumentDiagnosticParams {
  return isDocumentParams(params);
}

export function isWorkspaceSymbolParams(params: unknown): params is WorkspaceSymbolParams {
  return isObject(params) && isString(params['query']);
}

export function isStatusParams(params: unknown): params is ArticleStatusParams {
  return isObject(params) && isString(params['uri']);
}

export function isRecordParams(params: unknown): params is RecordParams {
  return isObject(params) && isString(params['uri']) && isString(params['id']) && mayBe(params['text'], isString) && mayBe(params['accepted'], isBoolean);
}

export function isEverywhereParams(params: unknown): params is EverywhereParams {
  return isObject(params) && isString(params['uri']) && SPAN_LAYERS.includes(params['layer']) && isFilled(params['text']) && mayBe(params['entity'], isString);
}

export function isConsistencyParams(params: unknown): params is ConsistencyParams {
  return isObject(params) && isListOf(params['uris'], isString);
}

export function isCompareParams(params: unknown): params is CompareParams {
  return isObject(params) && isString(params['uri']) && isListOf(params['annotators'], isAnnotator) && params['annotators'].length > 1 && isAnnotator(params['gold']);
}

export function isRelabelParams(params: unknown): params is RelabelParams {
  return isObject(params) && isString(params['sidecarUri']) && (params['content'] === null || isString(params['content'])) && isString(params['labelsUri']) && isFilled(params['from']) && isFilled(params['to']);
}

export function isDecideParams(params: unknown): params is DecideParams {
  if (!isObject(params) || !isString(params['uri']) || !mayBe(params['version'], Number.isInteger) || !mayBe(params['hash'], isString)) return false;
  switch (params['kind']) {
    case 'document-date': return params['date'] === null || isString(params['date']);
    case 'boilerplate': return isBoolean(params['boilerplate']) && isFlatRange(params['range']);
    case 'spans': return isListOf(params['changes'], isSpanChange);
    case 'orphans': return isListOf(params['changes'], isOrphanChange);
    case 'restore': return [params['from'], params['to']].every((content) => content === null || isString(content)) && mayBe(params['annotator'], isAnnotator);
    case 'adjudicate': return isAnnotator(params['annotator']) && isListOf(params['annotators'], isAnnotator) && (params['changes'] === 'agreed' || isListOf(params['changes'], isVerdictOn(params['annotators'].length)));
    default: return params['kind'] === 'keep';
  }
}

function isVerdictOn(annotators: number): (change: unknown) => boolean {
  return (change) => isObject(change) && isFilled(change['id']) && ((isNatural(change['take']) && Number(change['take']) < annotators) || change['take'] === 'neither' || change['take'] === 'both');
}

/** Empty for the sidecar that people share. */
function isAnnotator(name: unknown): boolean {
  return isString(name) && (name === '' || isAnnotatorName(name));
}

function isSpanChange(change: unknown): boolean {
  if (!isObject(change) || !isFlatRange(change['range']) || !SPAN_LAYERS.includes(change['layer'])) return false;
  if (change['do'] === 'take') return isNatural(change['other']);
  return change['do'] === 'set' ? isSpanFields(change['to']) : ['accept', 'reject', 'forget'].includes(change['do'] as string);
}

function isOrphanChange(change: unknown): boolean {
  if (!isObject(change) || !isFilled(change['id'])) return false;
  return change['do'] === 'discard' || (change['do'] === 'attach' && isFlatRange(change['range']));
}

const SPAN_LAYERS: readonly unknown[] = ['entities', 'quotes', 'dates'];

function isSpanFields(to: unknown): boolean {
  if (!isObject(to)) return false;
  const { range, label, type, speaker, cue, ...texts } = to;
  return mayBe(range, isFlatRange) && mayBe(label, isFilled) && mayBe(type, isFilled) && (cue === null || mayBe(cue, isFlatRange))
    && (speaker === null || mayBe(speaker, (given) => isObject(given) && isFlatRange(given['range']) && mayBe(given['name'], isFilled)))
    && Object.values(texts).every((text) => text === null || mayBe(text, isFilled));
}

function mayBe(value: unknown, accepts: (value: unknown) => boolean): boolean {
  return value === undefined || accepts(value);
}

function isFilled(value: unknown): boolean {
  return isString(value) && value !== '';
}

function isFlatRange(value: unknown): boolean {
  return isListOf(value, isNatural) && value.length === 4;
}

export function isDecideCommand(params: unknown): params is { readonly command: string; readonly arguments: readonly [DecideParams] } {
  return isObject(params) && params['command'] === DECIDE_COMMAND && isListOf(params['arguments'], isDecideParams) && params['arguments'].length === 1;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function hasRange(value: unknown): boolean {
  return isObject(value) && Range.is(value['range']);
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(accepts);
}
