/** What differs between Node and the browser; the entries bring it. */
export interface Platform {
  /**
   * Reads a file that the server can open by itself. `undefined` where it cannot open such a URI at all, `null` where
   * there is no such file; throws where it is there but cannot be read.
   */
  readFile(uri: string): Promise<Uint8Array | null | undefined>;
  /** When such a file was last changed, in milliseconds since 1970; else as {@link readFile} answers. */
  modified(uri: string): Promise<number | null | undefined>;
  /** Reads a file of the engine's data, given where the client says that the data lies, if it does; throws where it is missing. */
  readData(name: string, dataUri: string | undefined): Promise<Uint8Array>;
  /** Resolves after the messages that wait have been handled. */
  pause(): Promise<void>;
}
