/** One article to annotate: a file, with its sidecar beside it, or a text. */
export type Job =
  | { readonly kind: 'file'; readonly id: string; readonly path: string }
  | { readonly kind: 'text'; readonly id: string; readonly text: string; readonly date?: string };

/** What became of a job. Messages are the rest of a sentence that begins with the name of the article. */
export interface Outcome {
  /** The document record as one line of JSON; missing where the job failed. */
  readonly record?: string;
  /** Why it failed and what to do. */
  readonly error?: string;
  /** What is worth knowing although it did not fail. */
  readonly notes: readonly string[];
}

/** What holds for all jobs of a run. */
export interface RunOptions {
  /** Document date of articles for which the job and the sidecar say none, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly withText?: boolean;
  /** Keep only what people accepted, changed or added. */
  readonly accepted?: boolean;
  /** Take the day on which a file was last changed for the document date of what says none itself. */
  readonly fileDates?: boolean;
  /** Whose sidecars hold; those without a name where there is none. */
  readonly annotator?: string;
}

/** Does jobs, one or several at a time. Never rejects: what goes wrong is in the outcome. */
export interface Annotator {
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}
