import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Platform } from './platform';
import { FILE_MODIFIED, READ_FILE, type FileModifiedResult, type ReadFileParams, type ReadFileResult } from './protocol';

/**
 * Reads files: by itself where the platform can, else through the client. `null` where there is no such file, or
 * nobody who could read it; throws where it is there but cannot be read.
 */
export function createFileReader(connection: Connection, platform: Platform, client: () => Client): (uri: string) => Promise<Uint8Array | null> {
  return async (uri) => {
    const own = await platform.readFile(uri);
    if (own !== undefined) return own;
    if (!client().readsFiles) return null;
    const result = await connection.sendRequest<ReadFileResult | null>(READ_FILE, { uri } satisfies ReadFileParams);
    const base64 = result?.base64;
    return typeof base64 !== 'string' ? null : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  };
}

/** Tells in the same way when a file was last changed, in milliseconds since 1970. */
export function createModifiedReader(connection: Connection, platform: Platform, client: () => Client): (uri: string) => Promise<number | null> {
  return async (uri) => {
    const own = await platform.modified(uri);
    if (own !== undefined) return own;
    if (!client().readsFiles) return null;
    const result = await connection.sendRequest<FileModifiedResult | null>(FILE_MODIFIED, { uri } satisfies ReadFileParams);
    return typeof result?.time === 'number' ? result.time : null;
  };
}
