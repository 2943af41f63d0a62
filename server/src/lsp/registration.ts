import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { LABELS_FILE } from '../annotations/label-set';
import type { Client } from './client';
import { SETTINGS_SECTION } from './settings';

/** Asks to be told of changed settings, sidecars and label sets; our own extension tells of the files by itself. */
export function register(connection: Connection, client: Client): void {
  if (client.registers.configuration) {
    attempt(connection, connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }));
  }
  if (client.registers.watchedFiles && !client.isNewsmark) {
    attempt(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.marks.json' }, { globPattern: `**/${LABELS_FILE}` }] }));
  }
}

/** Asks the client to ask again, where it takes that: something besides the text has changed. */
export function refresh(connection: Connection, { refreshes }: Client): void {
  if (refreshes.semanticTokens) attempt(connection, connection.languages.semanticTokens.refresh());
  if (refreshes.diagnostics) attempt(connection, connection.languages.diagnostics.refresh());
  if (refreshes.inlayHints) attempt(connection, connection.languages.inlayHint.refresh());
  if (refreshes.foldingRanges) attempt(connection, connection.languages.foldingRange.refresh());
}

function attempt(connection: Connection, request: Promise<unknown>): void {
  request.catch((error: unknown) => connection.console.warn(`The client refused a request of the server: ${String(error)}`));
}
