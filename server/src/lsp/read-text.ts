import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { decodeArticle } from './decode-article';
import { describeFileError } from './file-error';

/** The text of a file. */
export interface ReadText {
  readonly text: string;
  /** What is worth knowing about how it was decoded: the rest of a sentence that begins with its name. */
  readonly note?: string;
}

/**
 * Reads the text of articles that are not open, decoded as the command line does.
 * @param read gives the content of a file, or `null` where there is none
 */
export function createTextReader(read: (uri: string) => Promise<Uint8Array | null>): (uri: string) => Promise<ReadText | null> {
  return async (uri) => {
    const bytes = await read(uri).catch((error: unknown) => {
      throw new ResponseError(LSPErrorCodes.RequestFailed, `The file ${describeFileError(error, 'read')}.`);
    });
    if (bytes === null) return null;
    const decoded = decodeArticle(bytes);
    if (decoded.error !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `The file ${decoded.error}.`);
    return decoded;
  };
}
