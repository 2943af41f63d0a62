import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { ServerSettings } from './protocol';
import { DEFAULT_SETTINGS, SETTINGS_SECTION, readSettings } from './settings';

/** The settings of each document, asked for once and kept until they change. */
export interface SettingsSource {
  of(uri: string): Promise<ServerSettings>;
  /** The settings of a document that is not open: asked for anew, and not kept. */
  once(uri: string): Promise<ServerSettings>;
  /** Forgets what is known; a client that cannot be asked sends the new settings along. */
  changed(pushed: unknown): void;
  forget(uri: string): void;
}

export function createSettingsSource(connection: Connection, client: () => Client): SettingsSource {
  let pushed = DEFAULT_SETTINGS;
  const known = new Map<string, Promise<ServerSettings>>();

  const ask = async (uri: string): Promise<ServerSettings> => {
    try {
      return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION }));
    } catch (error) {
      connection.console.warn(`The settings of ${uri} could not be read, the defaults hold: ${String(error)}`);
      return DEFAULT_SETTINGS;
    }
  };

  const askOrPushed = (uri: string): Promise<ServerSettings> => (client().configuration ? ask(uri) : Promise.resolve(pushed));

  return {
    once: askOrPushed,
    of(uri) {
      const settings = known.get(uri) ?? askOrPushed(uri);
      known.set(uri, settings);
      return settings;
    },
    changed(settings) {
      known.clear();
      pushed = readSettings(sectionOf(settings));
    },
    forget: (uri) => void known.delete(uri),
  };
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && SETTINGS_SECTION in settings ? settings[SETTINGS_SECTION] : undefined;
}
