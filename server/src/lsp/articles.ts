import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenArticle } from '../features/open-article';
import { analyzeDocument, type AnalysisSources, type Outcome } from './analyze-document';

export type OutcomeListener = (uri: string, outcome: Outcome) => void;

/** The open documents with their analyses: one a version, the newest only. */
export interface Articles {
  /**
   * The analysis of the newest version. Rejects with −32800 once the request is cancelled, with −32801 when the
   * document changes or closes meanwhile; `undefined` for a document that is not open.
   * @param enough the request is content with the beginning of the document where it lies before this line
   */
  current(uri: string, cancel: CancellationToken, enough?: number): Promise<Outcome | undefined>;
  /** What is known of the newest version without waiting. */
  known(uri: string): Outcome | undefined;
  /** The articles among the open documents, as they were last analysed. */
  allKnown(): OpenArticle[];
  /** Something besides the text has changed: what was analysed no longer holds. */
  invalidate(concerns: (uri: string) => boolean): void;
  /** Called with every outcome as soon as it is there: of a long document that of its beginning, then that of all of it. */
  onOutcome(listener: OutcomeListener): void;
}

export interface ArticleSources extends AnalysisSources {
  readonly documents: TextDocuments<TextDocument>;
  logError(message: string): void;
  /** Says how long something took, to whoever traces the server. */
  trace(message: string): void;
}

/** Which text, and which state of everything else, an analysis is of. */
interface Stamp {
  readonly version: number;
  readonly epoch: number;
}

interface Entry {
  epoch: number;
  outcome?: Outcome & Stamp;
  running?: Stamp;
  failed?: Stamp;
  /** Called when an outcome is there and when a run ends. */
  readonly waiting: Set<() => void>;
}

export function createArticles(sources: ArticleSources): Articles {
  const { documents } = sources;
  const entries = new WeakMap<TextDocument, Entry>();
  const listeners: OutcomeListener[] = [];

  const entryOf = (document: TextDocument): Entry => {
    const entry = entries.get(document) ?? { epoch: 0, waiting: new Set() };
    entries.set(document, entry);
    return entry;
  };

  const isNewest = (document: TextDocument, stamp: Stamp | undefined): boolean =>
    stamp !== undefined && documents.get(document.uri) === document && document.version === stamp.version && entryOf(document).epoch === stamp.epoch;

  const finished = (document: TextDocument): Outcome | undefined => {
    const { outcome } = entryOf(document);
    return isNewest(document, outcome) ? outcome : undefined;
  };

  const wake = (entry: Entry): void => {
    const waiting = [...entry.waiting];
    entry.waiting.clear();
    for (const resume of waiting) resume();
  };

  const start = async (document: TextDocument, entry: Entry): Promise<void> => {
    const stamp: Stamp = { version: document.version, epoch: entry.epoch };
    entry.running = stamp;
    const started = performance.now();
    const isWanted = (): boolean => isNewest(document, stamp);
    try {
      for await (const outcome of analyzeDocument(document, sources, entry.outcome === undefined, isWanted)) {
        entry.outcome = { ...outcome, ...stamp };
        for (const listener of listeners) listener(document.uri, outcome);
        sources.trace(`${document.uri}, version ${stamp.version}${outcome.isOpening ? ', its beginning' : ''}: analysed in ${Math.round(performance.now() - started)} ms`);
        wake(entry);
      }
    } catch (error) {
      entry.failed = stamp;
      sources.logError(`${document.uri} could not be analysed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (entry.running === stamp) entry.running = undefined;
    wake(entry);
  };

  return {
    async current(uri, cancel, enough = Infinity) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      const entry = entryOf(document);
      const { version } = document;
      for (;;) {
        if (cancel.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
        if (documents.get(uri) !== document || document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
        if (isNewest(document, entry.failed)) throw new ResponseError(ErrorCodes.InternalError, 'The document could not be analysed. The log says why.');
        const outcome = finished(document);
        if (outcome !== undefined && (!outcome.isOpening || isWithin(outcome, enough))) return outcome;
        if (!isNewest(document, entry.running)) void start(document, entry);
        await nextOutcome(entry, cancel);
      }
    },
    known(uri) {
      const document = documents.get(uri);
      return document && finished(document);
    },
    allKnown: () => documents.all().flatMap((document) => entryOf(document).outcome?.open ?? []),
    invalidate(concerns) {
      for (const document of documents.all()) if (concerns(document.uri)) entryOf(document).epoch++;
    },
    onOutcome: (listener) => void listeners.push(listener),
  };
}

function isWithin({ open }: Outcome, line: number): boolean {
  return open !== undefined && line < open.lines.positionAt(open.article.analysis.text.length).line;
}

function nextOutcome(entry: Entry, cancel: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const cancelled = cancel.onCancellationRequested(() => done());
    const done = (): void => {
      cancelled.dispose();
      entry.waiting.delete(done);
      resolve();
    };
    entry.waiting.add(done);
  });
}
