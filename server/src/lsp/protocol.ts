/**
 * What client and server say to each other beyond the Language Server Protocol. This file is the only one that the
 * client shares with the server; it holds names and types, and imports nothing.
 */

/**
 * Flags for the Node process of the server: room for 32 MB of young objects, where nearly all that an analysis makes dies
 * before it has to be moved; less of a long article survives by chance, so that the process becomes smaller, not larger.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=32'];

/** The layers a reader can switch on and off. */
export type LayerName = 'entities' | 'quotes' | 'dates' | 'boilerplate';

/**
 * The settings under `newsmark.` that the server reads (`workspace/configuration`, resource-scoped).
 * Defaults live in `lsp/settings.ts` and, equal to them, in package.json.
 */
export interface ServerSettings {
  readonly files: {
    /** Globs, relative to the workspace folder, of files that are articles. */
    readonly include: readonly string[];
    /** Globs of plain-text files that are not: licences, robots.txt and the like. */
    readonly exclude: readonly string[];
    /** Longest text that is analysed at all, in characters; the first part of a longer one is. */
    readonly maxLength: number;
  };
  /** What is highlighted, outlined and offered; exports always hold every layer. */
  readonly layers: Readonly<Record<LayerName, boolean>>;
  readonly inlayHints: { readonly dates: boolean; readonly speakers: boolean };
  readonly diagnostics: { readonly enabled: boolean };
  /** Whether the day of the file is the document date of an article that says none itself. */
  readonly documentDate: { readonly fromFile: boolean };
  /** Whose decisions are read and written, `article.ANNOTATOR.marks.json`; empty where people share one sidecar. */
  readonly annotator: string;
}

/** What the client says about itself in `initializationOptions`. Everything may be missing (other editors). */
export interface InitializationOptions {
  /** The client answers {@link READ_FILE}: the way to files that the server cannot open itself (web, virtual, remote). */
  readonly readFile?: boolean;
  /** The client wants {@link ARTICLE_CHANGED}. */
  readonly articleChanged?: boolean;
  /** URI of the folder with the engine's data; needed where the server cannot find it beside itself (web worker). */
  readonly dataUri?: string;
}

/** Kinds of ranges that the client draws beside the semantic tokens: a second channel besides colour. */
export type MarkKind = 'person' | 'group' | 'organization' | 'place' | 'otherName' | 'date' | 'quote' | 'term' | 'boilerplate';

/** Server → client notification: the article was analysed anew. Sent only for the newest version. */
export const ARTICLE_CHANGED = 'newsmark/articleChanged';
export interface ArticleChangedParams {
  readonly uri: string;
  readonly version: number;
  /** Flat quadruples: start line, start character, end line, end character, … (UTF-16, zero-based). */
  readonly marks: Readonly<Record<MarkKind, readonly number[]>>;
  readonly spoken: SpokenPieces;
  readonly status: ArticleStatus;
}

/** Which stretches of quotes are whose. */
export interface SpokenPieces {
  /** The speakers in the order of their first quotes, each name once. */
  readonly names: readonly string[];
  /** Flat groups of five: index of the speaker, -1 where nobody is known, then the range as in the marks. They do not overlap. */
  readonly pieces: readonly number[];
}

/** What the status item shows for one document. */
export interface ArticleStatus {
  /** `false`: the file does not count as an article (settings), nothing is marked. */
  readonly isArticle: boolean;
  readonly busy: boolean;
  readonly entities: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly dates: number;
  /** `YYYY-MM-DD` */
  readonly documentDate?: string;
  /** How the document date is known; `set` where a person said so. */
  readonly documentDateSource?: string;
  /** Characters analysed and in all, where the text is longer than the limit. */
  readonly limit?: { readonly analyzed: number; readonly length: number };
  /** One sentence: a sidecar that cannot be read, a model that is missing. */
  readonly problem?: string;
}

/** Client → server request: the status of a document, for a client that just switched to it. */
export const ARTICLE_STATUS = 'newsmark/articleStatus';
export interface ArticleStatusParams { readonly uri: string }

/** Client → server request: the document record of an open document, of a file, which the server reads and decodes, or of a text. */
export const RECORD = 'newsmark/record';
export interface RecordParams {
  /** Path of the article relative to its workspace folder, with `/`; becomes the record's `id`. */
  readonly id: string;
  readonly uri: string;
  /** The text to annotate, where it is neither the open document nor what the file holds. */
  readonly text?: string;
  /** Keep only what people accepted, changed or added. */
  readonly accepted?: boolean;
}
export interface RecordResult {
  /** The document record as one line of JSON. */
  readonly json: string;
  readonly mentions: number;
  readonly quotes: number;
  readonly dates: number;
  /** What is worth knowing about how the file was decoded: the rest of a sentence that begins with its name. */
  readonly note?: string;
}

/** Client → server request: what the sidecar must hold after a decision. The server writes nothing itself. */
export const DECIDE = 'newsmark/decide';
/**
 * With a version, the document must be open in just that one: ranges of an older text would be wrong in it. The answer is
 * ContentModified (-32801) otherwise, and nothing is decided.
 */
export type DecideParams = { readonly uri: string; readonly version?: number; /** The same for a text that need not be open, by its {@link EverywhereResult.hash}. */ readonly hash?: string } & (
  | { readonly kind: 'document-date'; /** `YYYY-MM-DD`, or null to forget it. */ readonly date: string | null }
  | { readonly kind: 'boilerplate'; readonly range: FlatRange; readonly boilerplate: boolean }
  | { readonly kind: 'spans'; /** All of them together are one step. */ readonly changes: readonly SpanChangeParams[] }
  | { readonly kind: 'orphans'; /** All of them together are one step. */ readonly changes: readonly OrphanChangeParams[] }
  | { readonly kind: 'restore'; /** What the sidecar held when the step was done and what it must hold for it, null where none was: only what differs is restored. */ readonly from: string | null; readonly to: string | null; /** Whose sidecar, where it is not the one that the settings name. */ readonly annotator?: string }
  | { readonly kind: 'adjudicate'; /** Who gets what is taken; empty for the sidecar that people share. */ readonly annotator: string; /** Who was compared, in order. */ readonly annotators: readonly string[]; /** All of them together are one step; `agreed` takes all that they agree on. */ readonly changes: readonly VerdictParams[] | 'agreed' }
  | { readonly kind: 'keep' /* nothing new: the decisions as they stand in the text now, for when it is saved */ }
);

/** Whose reading holds where annotators disagree: that of the one with an index, nobody's, or all where {@link DisagreementItem.canTakeBoth}. */
export interface VerdictParams {
  readonly id: string;
  readonly take: number | 'neither' | 'both';
}

/** The layers whose annotations are accepted, rejected, changed and added one by one. */
export type SpanLayer = 'entities' | 'quotes' | 'dates';

/**
 * What a person says about the annotation with just this range: `accept` and `reject` whether it is right, `set` what it is,
 * adding one where there is none, `forget` that nothing is said of it any more, `take` that what another side says of it holds:
 * a merge that could not choose leaves both, and reports `conflicting-decisions` there.
 */
export type SpanChangeParams = { readonly layer: SpanLayer; readonly range: FlatRange } & (
  | { readonly do: 'accept' | 'reject' | 'forget' }
  | { readonly do: 'set'; readonly to: SpanFieldParams }
  | { readonly do: 'take'; /** Which of what the others say, from 0. */ readonly other: number }
);

/** What becomes of a decision whose text was not found: it goes, or stands on just this range from now on. */
export type OrphanChangeParams = { readonly id: string } & ({ readonly do: 'discard' } | { readonly do: 'attach'; readonly range: FlatRange });

/** What is left out stays as it is; `null` takes it away. */
export interface SpanFieldParams {
  /** Other edges. */
  readonly range?: FlatRange;
  /** Of a name: label, canonical name, id in a register elsewhere. */
  readonly label?: string;
  readonly name?: string | null;
  readonly link?: string | null;
  /** Of a quote `direct`, `mixed` or `indirect`; of a date its TIMEX3 type. */
  readonly type?: string;
  /** Of a date: TIMEX3 value and modifier. */
  readonly value?: string | null;
  readonly mod?: string | null;
  /** Of a quote. The name is given where it is not that of the entity named there. */
  readonly speaker?: { readonly range: FlatRange; readonly name?: string } | null;
  readonly cue?: FlatRange | null;
  readonly note?: string | null;
}

/** Start line, start character, end line, end character (UTF-16, zero-based). */
export type FlatRange = readonly [number, number, number, number];
export interface DecideResult {
  readonly sidecarUri: string;
  /** New content of the sidecar, or null where it has become empty and can go. */
  readonly content: string | null;
  /** The content that this was made from, null where there was no file: on other content it must not be written. */
  readonly basedOn: string | null;
}

/** Client → server request: the annotations of an article, open or not, for views and for going from one to the next. */
export const ANNOTATIONS = 'newsmark/annotations';
export interface AnnotationsParams { readonly uri: string }
export interface AnnotationsResult {
  /** Version of the document; missing where it is not open. */
  readonly version?: number;
  /** In the order of the text. */
  readonly annotations: readonly AnnotationItem[];
  /** Decisions whose text was not found for certain. */
  readonly orphans: readonly OrphanItem[];
}

/** `suggested`: undecided. `rejected` ones are listed, but not in force. */
export type AnnotationStatus = 'suggested' | 'accepted' | 'changed' | 'added' | 'rejected';

export interface AnnotationItem {
  readonly layer: SpanLayer;
  readonly range: FlatRange;
  readonly text: string;
  readonly status: AnnotationStatus;
  /** Of a name its label, of a quote or a date its type. */
  readonly label: string;
  /** From 0 to 1, where a model speaks. */
  readonly score?: number;
  readonly note?: string;
  /** What another side says of it, in words, where a merge left both: `take` with the index chooses it. */
  readonly against?: readonly string[];
  /** Of a name: its entity. */
  readonly entity?: { readonly id: string; readonly name: string };
  /** Of a date: TIMEX3 value, and the same in words. */
  readonly value?: string;
  readonly words?: string;
  /** Of a date: the stretch of the calendar that the value names, where it names one. */
  readonly when?: CalendarStretch;
  /** Of a quote or a name in several pieces: the words of each. */
  readonly pieces?: readonly string[];
  /** Of a quote. */
  readonly speaker?: SpeakerItem;
  readonly cue?: FlatRange;
}

/** Who says a quote; class and confidence are left out where a person decided on it. */
export interface SpeakerItem {
  readonly range: FlatRange;
  readonly name: string;
  readonly entity?: string;
  readonly class?: SpeakerKind;
  /** The words say that the source would not be named. */
  readonly anonymous?: true;
  /** From 0 to 1, how likely it is the right one. */
  readonly confidence?: number;
}

/** A person with a name, persons without one, an organisation or place that speaks as one body, or something written. */
export type SpeakerKind = 'named' | 'unnamed-person' | 'organisation' | 'document';

/** From the first moment to the first one that is no longer in it, in days since 1 January 1970, as the clock of the place counts. */
export interface CalendarStretch {
  readonly from: number;
  readonly to: number;
}

export interface OrphanItem {
  readonly id: string;
  readonly layer: LayerName;
  readonly text: string;
  readonly status: AnnotationStatus;
  readonly label?: string;
  /** About where it stood. */
  readonly range: FlatRange;
}

/** Client → server request: the labels in use for an article, open or not, or for those right in a workspace folder. */
export const LABELS = 'newsmark/labels';
export interface LabelsParams { readonly uri: string }
export interface LabelsResult {
  /** In the order in which they are offered; of quotes and dates the types. */
  readonly labels: Readonly<Record<SpanLayer, readonly LabelItem[]>>;
  /** The `newsmark.labels.json` that says so; missing where the set is the one that comes with Newsmark. */
  readonly labelsUri?: string;
  /** One sentence on why that file cannot be used; the set that comes with Newsmark holds then. */
  readonly problem?: string;
}

export interface LabelItem {
  /** What decisions hold, e.g. `PERSON`. */
  readonly label: string;
  /** How it is called, e.g. `person`. */
  readonly words: string;
  readonly definition?: string;
  readonly examples?: readonly string[];
  /** `#rrggbb` for light and for dark themes. */
  readonly color?: { readonly light: string; readonly dark: string };
  /** The digit that gives it while annotating. */
  readonly key?: string;
}

/** Client → server request: all places in one article, open or not, that a decision on all that say the same is about. */
export const EVERYWHERE = 'newsmark/everywhere';
export interface EverywhereParams {
  readonly uri: string;
  readonly layer: SpanLayer;
  readonly text: string;
  /** Canonical name of an entity whose mentions are meant too. */
  readonly entity?: string;
}
export interface EverywhereResult {
  /** Of the text that the ranges count over. */
  readonly hash: string;
  readonly places: readonly EverywherePlace[];
}
export interface EverywherePlace {
  readonly range: FlatRange;
  readonly text: string;
  /** What stands around it in its line. */
  readonly before: string;
  readonly after: string;
  /** `unmarked`: the text stands there as whole words, and nothing is marked. */
  readonly status: AnnotationStatus | 'unmarked';
  readonly label?: string;
}

/** Client → server request: what is wrong with the decisions on articles, each alone and all together, open or not. */
export const CONSISTENCY = 'newsmark/consistency';
export interface ConsistencyParams { readonly uris: readonly string[] }
export interface ConsistencyResult {
  /** Those in which something is wrong. */
  readonly articles: readonly InconsistentArticle[];
  /** Articles that could not be checked, because they, their sidecars or label sets cannot be read, each with one sentence. */
  readonly failures: readonly { readonly uri: string; readonly message: string }[];
}
export interface InconsistentArticle {
  readonly uri: string;
  /** Of the text that the ranges count over. */
  readonly hash: string;
  readonly problems: readonly ConsistencyProblem[];
}
export interface ConsistencyProblem extends Omit<EverywherePlace, 'status' | 'label'> {
  readonly severity: 1 | 2 | 3 | 4;
  readonly code: string;
  readonly message: string;
  /** Seen in the article alone: the diagnostics of an open document hold it. */
  readonly alone: boolean;
  /** The likeliest first; fixes with equal `all` are of one kind. */
  readonly fixes: readonly { readonly title: string; readonly all: string; readonly layer: SpanLayer; readonly to: SpanFieldParams }[];
}

/** Client → server request: on what annotators of an article, open or not, disagree. Refused where one of them has no sidecar. */
export const COMPARE = 'newsmark/compare';
export interface CompareParams {
  readonly uri: string;
  /** Two or more; an empty name is the sidecar that people share. */
  readonly annotators: readonly string[];
  /** Whose sidecar holds what was settled. */
  readonly gold: string;
}
export interface CompareResult {
  /** Version of the document; missing where it is not open. */
  readonly version?: number;
  /** In the order of the text. */
  readonly disagreements: readonly DisagreementItem[];
  /** On how many spans all agree, and of how many of these gold says nothing yet. */
  readonly agreed: number;
  readonly agreedOpen: number;
  /** Of each annotator, how many decisions were left out as their text was not found. */
  readonly orphans: readonly number[];
}

/** Spans of one layer that overlap, on which annotators do not all say the same. */
export interface DisagreementItem {
  /** Another one as soon as an annotator says something else there. */
  readonly id: string;
  readonly layer: SpanLayer;
  /** `missing`: somebody marks nothing there; `extent`: other edges; `label`: another label or type; `value`: anything else. */
  readonly kind: 'missing' | 'extent' | 'label' | 'value';
  readonly range: FlatRange;
  readonly text: string;
  /** Of each annotator in words; missing where they mark nothing there. */
  readonly says: readonly (string | null)[];
  readonly canTakeBoth: boolean;
  /** Gold says something of it already. */
  readonly settled: boolean;
}

/** Client → server request: what a sidecar must hold after a label of names was renamed in a label set. */
export const RELABEL = 'newsmark/relabel';
export interface RelabelParams {
  readonly sidecarUri: string;
  /** Of its file, null where there is none any more. */
  readonly content: string | null;
  /** The `newsmark.labels.json`: a sidecar that follows another one stays as it is. */
  readonly labelsUri: string;
  readonly from: string;
  readonly to: string;
}
export interface RelabelResult extends DecideResult {
  /** How many decisions say something else. */
  readonly changed: number;
}

/** Client → server notification: a sidecar was written, by this client or by somebody else; re-read it. A label set is told of the same way. */
export const SIDECAR_CHANGED = 'newsmark/sidecarChanged';
export interface SidecarChangedParams { readonly sidecarUri: string }

/** Server → client request: the content of a file, null where there is none. */
export const READ_FILE = 'newsmark/readFile';
export interface ReadFileParams { readonly uri: string }
export interface ReadFileResult {
  /** Base64 of the bytes, or null. */
  readonly base64: string | null;
}

/** Server → client request: when a file was last changed. A client that answers {@link READ_FILE} answers this too. */
export const FILE_MODIFIED = 'newsmark/fileModified';
export interface FileModifiedResult {
  /** Milliseconds since 1970, or null where there is no such file. */
  readonly time: number | null;
}
