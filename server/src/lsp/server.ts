import { type Connection, type InitializeResult } from 'vscode-languageserver';
import { LABELS_FILE } from '../annotations/label-set';
import { isSidecarOf } from '../annotations/sidecar';
import type { Outcome } from './analyze-document';
import { createAnswer } from './answer';
import { isArticle } from './article-files';
import { createArticles } from './articles';
import { serverCapabilities } from './capabilities';
import { readClient, type Client } from './client';
import { answerDecideCommand } from './decide-command';
import { answerDiagnostics } from './diagnostic-requests';
import { createDocuments } from './documents';
import { createEngine } from './engine';
import { answerFeatures } from './feature-requests';
import { createFileReader, createModifiedReader } from './file-access';
import { createFileDates } from './file-dates';
import { createFolders } from './folders';
import { createLabelSets } from './label-sets';
import { createLivePlacements } from './live-placements';
import { REFUSED_REQUEST, refuse, type Refusal } from './lifecycle';
import { answerOwnRequests } from './own-requests';
import type { Platform } from './platform';
import { SIDECAR_CHANGED, type ArticleStatus, type ServerSettings, type SidecarChangedParams } from './protocol';
import { publishOutcomes } from './publishing';
import { createTextReader } from './read-text';
import { refresh, register } from './registration';
import { createSettingsSource } from './settings-source';
import { createSidecars } from './sidecars';
import { NOT_OPEN, articleStatus } from './status';
import { createTokenResults } from './token-results';
import { answerTokens } from './token-requests';

/** Wires a language server to a connection, made with {@link createLifecycle}, and starts to listen. */
export function startServer(connection: Connection, platform: Platform): void {
  let client: Client = readClient({ capabilities: {}, processId: null, rootUri: null });
  const clientNow = (): Client => client;
  const answer = createAnswer(connection);
  const placements = createLivePlacements();
  const documents = createDocuments(connection, placements);
  const folders = createFolders();
  const engine = createEngine(platform, (message) => connection.console.error(message));
  const readFile = createFileReader(connection, platform, clientNow);
  const settings = createSettingsSource(connection, clientNow);
  const settingsNow = (uri: string): Promise<ServerSettings> => (documents.get(uri) === undefined ? settings.once(uri) : settings.of(uri));
  const warn = (message: string): void => connection.console.warn(message);
  const modified = createModifiedReader(connection, platform, clientNow);
  const sidecars = createSidecars({
    read: readFile,
    annotatorOf: async (uri) => (await settingsNow(uri)).annotator,
    // Of a file that cannot be asked about nobody knows that it is there.
    isArticleThere: async (uri) => (await modified(uri).catch(() => null)) !== null && isArticle(uri, folders.all(), (await settingsNow(uri)).files),
  });
  const labelSets = createLabelSets(readFile, folders.all);
  const fileDates = createFileDates(modified, (uri) => documents.get(uri) !== undefined, warn);
  const { pause } = platform;
  const articles = createArticles({
    documents, engine, sidecars, placements, pause,
    settingsOf: settings.of,
    labelsOf: labelSets.of,
    fileDateOf: fileDates.of,
    isArticle: (uri, { files }) => isArticle(uri, folders.all(), files),
    logError: (message) => connection.console.error(message),
    trace: (message) => connection.tracer.log(message),
  });
  const statusOf = (outcome: Outcome | undefined): ArticleStatus => articleStatus(outcome, engine);
  const readText = createTextReader(readFile);
  const tokenResults = createTokenResults();
  const schedule = publishOutcomes({ connection, documents, articles, client: clientNow, statusOf });

  const analyzeAnew = (concerns: (uri: string) => boolean): void => {
    const concerned = new Set(documents.keys().filter(concerns));
    if (concerned.size === 0) return;
    articles.invalidate((uri) => concerned.has(uri));
    for (const uri of concerned) schedule(uri);
    refresh(connection, client);
  };
  const sidecarsChanged = (sidecarUris: readonly string[]): void => analyzeAnew((uri) => sidecarUris.some((sidecarUri) => isSidecarOf(uri, sidecarUri)));
  const filesWritten = (uris: readonly string[]): void => {
    for (const uri of uris) sidecars.changed(uri);
    if (uris.some((uri) => uri.endsWith(`/${LABELS_FILE}`))) {
      labelSets.changed();
      analyzeAnew(() => true);
    } else {
      sidecarsChanged(uris);
    }
  };

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    folders.initialize(params);
    void engine.load(client.dataUri).then(() => analyzeAnew(() => true));
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Newsmark' } };
  });
  connection.onInitialized(() => {
    register(connection, client);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        labelSets.changed();
        analyzeAnew(() => true);
      });
    }
  });
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params.settings);
    analyzeAnew(() => true);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => filesWritten(changes.map(({ uri }) => uri)));
  connection.onNotification(SIDECAR_CHANGED, ({ sidecarUri }: SidecarChangedParams) => filesWritten([sidecarUri]));
  documents.onDidClose(({ document: { uri } }) => {
    tokenResults.forget(uri);
    settings.forget(uri);
    sidecars.forget(uri);
    fileDates.forget(uri);
  });
  connection.onRequest(REFUSED_REQUEST, (refusal: Refusal) => refuse(refusal));

  const recordSources = { documents, sidecars, placements, readText, settingsOnce: settings.once, labelsOf: labelSets.of, fileDateOf: fileDates.of, engine, articles, pause };
  answerFeatures(answer, articles, clientNow);
  answerTokens(answer, articles, tokenResults);
  answerDiagnostics(answer, articles, clientNow);
  answerOwnRequests(answer, recordSources, (uri) => (documents.get(uri) === undefined ? NOT_OPEN : statusOf(articles.known(uri))));
  answerDecideCommand(answer, connection, recordSources, (sidecarUri) => sidecarsChanged([sidecarUri]));
  connection.listen();
}
