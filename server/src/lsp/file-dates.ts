import { dayOf } from '../annotations/calendar-date';
import type { ServerSettings } from './protocol';
import { isFile } from './sidecars';

/** The day of each file, where the settings ask for it. */
export interface FileDates {
  /** `YYYY-MM-DD`. For an open document it is asked for once: saving it does not make the article younger. */
  of(uri: string, settings: ServerSettings): Promise<string | undefined>;
  /** A document was closed. */
  forget(uri: string): void;
}

/**
 * @param modified tells when a file was last changed, `null` where there is none; throws where that cannot be told
 * @param isOpen whether a document is open, and its day is to be kept
 * @param warn logs why a day could not be read
 */
export function createFileDates(modified: (uri: string) => Promise<number | null>, isOpen: (uri: string) => boolean, warn: (message: string) => void): FileDates {
  const known = new Map<string, Promise<string | undefined>>();

  const ask = async (uri: string): Promise<string | undefined> => {
    try {
      const time = await modified(uri);
      return time === null ? undefined : dayOf(time);
    } catch (error) {
      warn(`The day of ${uri} could not be read: ${error instanceof Error ? error.message : String(error)}`);
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
