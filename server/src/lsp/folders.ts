import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The URIs of the workspace folders. */
export interface Folders {
  all(): readonly string[];
  initialize(params: InitializeParams): void;
  change(event: WorkspaceFoldersChangeEvent): void;
}

export function createFolders(): Folders {
  let uris: readonly string[] = [];
  return {
    all: () => uris,
    initialize({ workspaceFolders, rootUri }) {
      uris = Array.isArray(workspaceFolders) ? workspaceFolders.map((folder) => folder.uri) : typeof rootUri === 'string' ? [rootUri] : [];
    },
    change({ added, removed }) {
      const gone = new Set(removed.map((folder) => folder.uri));
      uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
    },
  };
}
