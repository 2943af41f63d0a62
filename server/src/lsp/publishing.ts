import { CancellationToken, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { marks } from '../features/marks';
import { speakerMarks } from '../features/speaker-marks';
import type { Outcome } from './analyze-document';
import type { Articles } from './articles';
import type { Client } from './client';
import { outcomeDiagnostics } from './outcome-diagnostics';
import { ARTICLE_CHANGED, type ArticleChangedParams, type ArticleStatus } from './protocol';

/** Milliseconds without a change after which the analysis is sent unasked; whoever asks is answered at once. */
const REST_MS = 20;

export interface PublishingSources {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  client(): Client;
  statusOf(outcome: Outcome): ArticleStatus;
}

/**
 * Sends what nobody asks for: marks and status to a client that wants them, diagnostics to one that cannot pull.
 * @returns what to call when a document has to be analysed anew although its text is the same
 */
export function publishOutcomes({ connection, documents, articles, client, statusOf }: PublishingSources): (uri: string) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const forget = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };

  const send = (uri: string, outcome: Outcome): void => {
    if (client().isNewsmark) void connection.sendNotification(ARTICLE_CHANGED, changed(uri, outcome, statusOf(outcome)));
    if (!client().pullsDiagnostics && !outcome.isOpening) {
      void connection.sendDiagnostics({ uri, version: outcome.version, diagnostics: outcomeDiagnostics(outcome, client().relatedInformation) });
    }
  };

  const schedule = (uri: string): void => {
    forget(uri);
    const publish = async (): Promise<void> => {
      timers.delete(uri);
      const outcome = await articles.current(uri, CancellationToken.None);
      if (outcome !== undefined) send(uri, outcome);
    };
    // It rejects when the document changes meanwhile, and then the change has scheduled the next one.
    timers.set(uri, setTimeout(() => void publish().catch(() => undefined), REST_MS));
  };

  articles.onOutcome((uri, outcome) => {
    if (outcome.isOpening) send(uri, outcome);
  });
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    forget(document.uri);
    if (!client().pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return schedule;
}

function changed(uri: string, { open, version }: Outcome, status: ArticleStatus): ArticleChangedParams {
  return { uri, version, status, ...(open === undefined ? { marks: NO_MARKS, spoken: { names: [], pieces: [] } } : { marks: marks(open), spoken: speakerMarks(open) }) };
}

const NO_MARKS: ArticleChangedParams['marks'] = { person: [], group: [], organization: [], place: [], otherName: [], date: [], quote: [], term: [], boilerplate: [] };
