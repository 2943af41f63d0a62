import type { Connection } from 'vscode-languageserver';
import { dayOf } from '../annotations/calendar-date';
import type { Client } from './client';
import type { Platform } from './platform';
import { FILE_MODIFIED, type FileModifiedResult, type ReadFileParams, type ServerSettings } from './protocol';
import { isFile } from './sidecars';

/** The day of each file, where the settings ask for it. */
export interface FileDates {
  /** `YYYY-MM-DD`. For an open document it is asked for once: saving it does not make the article younger. */
  of(uri: string, settings: ServerSettings): Promise<string | undefined>;
  /** A document was closed. */
  forget(uri: string): void;
}

/** @param isOpen whether a document is open, and its day is to be kept */
export function createFileDates(connection: Connection, platform: Platform, client: () => Client, isOpen: (uri: string) => boolean): FileDates {
  const known = new Map<string, Promise<string | undefined>>();

  const ask = async (uri: string): Promise<string | undefined> => {
    try {
      const own = await platform.modified(uri);
      const time = own !== undefined || !client().readsFiles ? own : (await connection.sendRequest<FileModifiedResult>(FILE_MODIFIED, { uri } satisfies ReadFileParams)).time;
      return typeof time === 'number' ? dayOf(time) : undefined;
    } catch (error) {
      connection.console.warn(`The day of ${uri} could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };

  return {
    of(uri, { documentDate }) {
      if (!documentDate.fromFile || !isFile(uri)) return Promise.resolve(undefined);
      const day = known.get(uri) ?? ask(uri);
      if (isOpen(uri)) known.set(uri, day);
      return day;
    },
    forget: (uri) => void known.delete(uri),
  };
}
