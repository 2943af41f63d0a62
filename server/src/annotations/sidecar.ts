import type { QuoteType, TimexMod, TimexType } from '../analysis/types';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The layers that this version can decide on. */
export const DECISION_LAYERS = ['boilerplate', 'entities', 'quotes', 'dates'] as const;
export type DecisionLayer = (typeof DECISION_LAYERS)[number];

export const DECISION_STATUSES = ['accepted', 'rejected', 'changed', 'added'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/**
 * The sidecar `article.marks.json`: what people decided about one article. Offsets in the file are code points over
 * the article's LF text without BOM.
 */
export interface Sidecar {
  readonly newsmark: 1;
  /** SHA-256 of the LF text that the offsets count over, in hexadecimal. */
  readonly sha256: string;
  /** Document date, `YYYY-MM-DD`. */
  readonly date?: string;
  /**
   * What another side said of the file's other fields where this file says something else, `{ date }` as a rule: left by a
   * merge, until somebody settles it.
   */
  readonly against?: readonly JsonObject[];
  readonly decisions: readonly Decision[];
  /** Decisions of layers that this version does not know: written back as they were read. */
  readonly unknownDecisions?: readonly JsonObject[];
  /** Fields of the file that this version does not know: written back as they were read. */
  readonly unknownFields?: JsonObject;
}

/** What a person said about one span. */
export type Decision = BoilerplateDecision | EntityDecision | QuoteDecision | DateDecision;

/** What every decision says. */
export interface DecisionBase {
  /** Stable within the sidecar. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The text of the span, by which it is found again after an edit elsewhere. */
  readonly text: string;
  /** Up to 32 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** `rejected`: the span is not what the layer says. `accepted`: it is, as suggested. `changed`: it is, but otherwise. `added`: nothing suggested it. */
  readonly status: DecisionStatus;
  /** What the person wants to remember about it. */
  readonly note?: string;
  /**
   * What another side said of the same span: left by a merge, until somebody settles it; meanwhile the decision itself holds.
   * Each has the fields of a decision of the layer but those that tell the place; the offsets of its parts count from
   * {@link start}, so that they stay true when the span moves in the hands of a version that does not know this field.
   */
  readonly against?: readonly JsonObject[];
  /** Fields that this version does not know: written back as they were read. */
  readonly unknownFields?: JsonObject;
}

/** The span is, or is not, boilerplate. */
export interface BoilerplateDecision extends DecisionBase {
  readonly layer: 'boilerplate';
}

/** The span names an entity, or does not. */
export interface EntityDecision extends DecisionBase {
  readonly layer: 'entities';
  readonly label: string;
  /** The pieces of a name with other words between, `[start, end]` each ("North and South Korea": North, Korea); missing where it is one. */
  readonly spans?: readonly (readonly [number, number])[];
  /** The canonical name of the entity; mentions with one name are one entity. */
  readonly name?: string;
  /** The entity in a register elsewhere, e.g. `Q423`. */
  readonly link?: string;
}

/** The span is reported speech, or is not. */
export interface QuoteDecision extends DecisionBase {
  readonly layer: 'quotes';
  readonly type: QuoteType;
  /** The pieces of the content, `[start, end]` each; missing where it is one. */
  readonly spans?: readonly (readonly [number, number])[];
  readonly speaker?: DecidedSpeaker;
  readonly cue?: DecidedPart;
}

/** A span that belongs to a decision; code points, as in {@link DecisionBase}. */
export interface DecidedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface DecidedSpeaker extends DecidedPart {
  /** Canonical name, where it is not that of the entity named there. */
  readonly name?: string;
}

/** The span is a temporal expression, or is not. */
export interface DateDecision extends DecisionBase {
  readonly layer: 'dates';
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value?: string;
  readonly mod?: TimexMod;
}

/** The fields of a decision in the order of the file. */
export const DECISION_FIELDS: Readonly<Record<DecisionLayer, readonly string[]>> = fieldsByLayer();

function fieldsByLayer(): Readonly<Record<DecisionLayer, readonly string[]>> {
  const common = ['id', 'layer', 'start', 'end', 'text', 'prefix', 'suffix', 'status'];
  const fields = (...own: readonly string[]): readonly string[] => [...common, ...own, 'note', 'against'];
  return { boilerplate: fields(), entities: fields('label', 'spans', 'name', 'link'), quotes: fields('type', 'spans', 'speaker', 'cue'), dates: fields('type', 'value', 'mod') };
}

/**
 * Where the sidecar of an article lies: beside it, `.marks.json` in place of the extension, `.ANNOTATOR.marks.json` where an
 * annotator has one of their own. Takes paths and URIs.
 * @param annotator a name that `isAnnotatorName` takes; the caller encodes it for a URI
 */
export function sidecarOf(article: string, annotator?: string): string {
  return `${stemOf(article)}${annotator === undefined ? '' : `.${annotator}`}${SIDECAR_ENDING}`;
}

/** Whether a file is the sidecar of an article, of whatever annotator. */
export function isSidecarOf(article: string, file: string): boolean {
  const stem = stemOf(article);
  return file.startsWith(`${stem}.`) && file.endsWith(SIDECAR_ENDING) && !/[./\\]/.test(file.slice(stem.length + 1, -SIDECAR_ENDING.length));
}

/** How the name of every sidecar ends. */
export const SIDECAR_ENDING = '.marks.json';

function stemOf(article: string): string {
  return article.replace(/(?<=[^/\\])\.[^./\\]*$/, '');
}
