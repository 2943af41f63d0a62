import { CodeActionKind, PositionEncodingKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { DECIDE_COMMAND } from '../features/decide-action';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/token-legend';
import type { Client } from './client';

/**
 * What the server offers to this client. Positions are always UTF-16, which every client must take. A client that pulls
 * no diagnostics is not offered them: they are pushed. An editor without our token types gets the standard ones.
 */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    ...(client.positionEncodings && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] } : true,
    semanticTokensProvider: {
      legend: { tokenTypes: TOKEN_TYPES.map((type) => (client.isNewsmark ? type.name : type.superType)), tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
    ...(client.pullsDiagnostics && { diagnosticProvider: { identifier: 'newsmark', interFileDependencies: false, workspaceDiagnostics: false } }),
    // Our own extension runs the command itself.
    ...(client.decides === 'edit' && { executeCommandProvider: { commands: [DECIDE_COMMAND] } }),
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
