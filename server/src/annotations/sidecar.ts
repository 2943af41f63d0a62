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
}

/** What a person said about one span. */
export interface Decision {
  /** Stable within the sidecar. */
  readonly id: string;
  readonly layer: 'boilerplate';
  readonly start: number;
  readonly end: number;
  /** The text of the span, by which it is found again after an edit elsewhere. */
  readonly text: string;
  /** Up to 32 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly status: 'accepted' | 'rejected' | 'changed' | 'added';
}
