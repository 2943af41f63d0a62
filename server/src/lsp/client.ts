import { MarkupKind, type ClientCapabilities, type InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as the server answers differently for it. */
export interface Client {
  /** The extension that comes with this server: it contributes token types, draws marks, runs commands. */
  readonly isNewsmark: boolean;
  readonly readsFiles: boolean;
  /** How a decision is kept: by the command of our extension, or by an edit that the server asks for. */
  readonly decides?: 'command' | 'edit';
  readonly dataUri?: string;
  readonly markdown: boolean;
  readonly symbolTree: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly foldingLimit?: number;
  readonly pullsDiagnostics: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly positionEncodings: boolean;
  /** The server may register for these at run time. */
  readonly registers: { readonly configuration: boolean; readonly watchedFiles: boolean };
  /** The client takes requests to ask again. */
  readonly refreshes: { readonly semanticTokens: boolean; readonly diagnostics: boolean; readonly inlayHints: boolean; readonly foldingRanges: boolean };
}

/** Reads what the client says about itself; what it does not say, it cannot do. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, general }: ClientCapabilities = capabilities;
  const options = readOptions(initializationOptions);
  const resourceOperations = workspace?.workspaceEdit?.resourceOperations;
  const edits = workspace?.applyEdit === true && listIncludes(resourceOperations, 'create') && listIncludes(resourceOperations, 'delete');
  const foldingLimit = textDocument?.foldingRange?.rangeLimit;
  return {
    isNewsmark: options.articleChanged === true,
    readsFiles: options.readFile === true,
    decides: options.articleChanged === true ? 'command' : edits ? 'edit' : undefined,
    dataUri: typeof options.dataUri === 'string' ? options.dataUri : undefined,
    markdown: listIncludes(textDocument?.hover?.contentFormat, MarkupKind.Markdown),
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    foldingLimit: typeof foldingLimit === 'number' && foldingLimit > 0 ? foldingLimit : undefined,
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    positionEncodings: Array.isArray(general?.positionEncodings),
    registers: {
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    },
    refreshes: {
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      foldingRanges: workspace?.foldingRange?.refreshSupport === true,
    },
  };
}

function readOptions(options: unknown): InitializationOptions {
  return typeof options === 'object' && options !== null ? options : {};
}

function listIncludes(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.includes(item);
}
