/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The layers that this version can decide on. */
export const DECISION_LAYERS = ['boilerplate'] as const;
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
  readonly decisions: readonly Decision[];
  /** Decisions of layers that this version does not know: written back as they were read. */
  readonly unknownDecisions?: readonly JsonObject[];
  /** Fields of the file that this version does not know: written back as they were read. */
  readonly unknownFields?: JsonObject;
}

/** What a person said about one span. */
export interface Decision {
  /** Stable within the sidecar. */
  readonly id: string;
  readonly layer: DecisionLayer;
  readonly start: number;
  readonly end: number;
  /** The text of the span, by which it is found again after an edit elsewhere. */
  readonly text: string;
  /** Up to 32 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** `rejected`: the span is not what the layer says; all others: it is. */
  readonly status: DecisionStatus;
  /** Fields that this version does not know: written back as they were read. */
  readonly unknownFields?: JsonObject;
}

/** Where the sidecar of an article lies: beside it, `.marks.json` in place of the extension. Takes paths and URIs. */
export function sidecarOf(article: string): string {
  return `${article.replace(/(?<=[^/\\])\.[^./\\]*$/, '')}.marks.json`;
}
