import assert from 'node:assert/strict';
import { OWN_OPTIONS, startSession, withSession, type SessionOptions } from './session';

const EVERYWHERE = {
  textDocumentSync: { openClose: true, change: 2 },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
};
const OWN_TOKENS = ['newsmarkPerson', 'newsmarkGroup', 'newsmarkOrganization', 'newsmarkPlace', 'newsmarkOtherName', 'newsmarkDate', 'newsmarkBoilerplate'];
const STANDARD_TOKENS = ['function', 'enumMember', 'class', 'variable', 'macro', 'number', 'comment'];
const tokens = (tokenTypes: readonly string[]) => ({ legend: { tokenTypes, tokenModifiers: ['quoted', 'speaker', 'unresolved'] }, full: { delta: true }, range: true });
const folders = { supported: true, changeNotifications: true };

async function initialize(options: SessionOptions): Promise<unknown> {
  const session = await startSession(options);
  assert.equal(await session.stop(), 0);
  return session.result;
}

describe('initialize', () => {
  it('offers our extension in VS Code everything', async () => {
    assert.deepEqual(await initialize({ client: 'vscode-11', initializationOptions: OWN_OPTIONS }), {
      serverInfo: { name: 'Newsmark' },
      capabilities: {
        ...EVERYWHERE,
        positionEncoding: 'utf-16',
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
        semanticTokensProvider: tokens(OWN_TOKENS),
        diagnosticProvider: { identifier: 'newsmark', interFileDependencies: false, workspaceDiagnostics: false },
        workspace: { workspaceFolders: folders },
      },
    });
  });

  it('offers Neovim standard token types, pushed diagnostics and a command of the server', async () => {
    assert.deepEqual(await initialize({ client: 'neovim-0.7.2' }), {
      serverInfo: { name: 'Newsmark' },
      capabilities: {
        ...EVERYWHERE,
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
        semanticTokensProvider: tokens(STANDARD_TOKENS),
        executeCommandProvider: { commands: ['newsmark.decide'] },
        workspace: { workspaceFolders: folders },
      },
    });
  });

  it('works with a client that says nothing about itself', async () => {
    assert.deepEqual(await initialize({ client: 'empty' }), {
      serverInfo: { name: 'Newsmark' },
      capabilities: { ...EVERYWHERE, codeActionProvider: true, semanticTokensProvider: tokens(STANDARD_TOKENS) },
    });
  });

  it('asks to be told of changes where the client lets it', async () => {
    await withSession({ client: 'vscode-11' }, async (session) => {
      const methods = new Set<string>();
      await session.next<{ registrations: { method: string }[] }>('client/registerCapability', ({ registrations }) => {
        for (const { method } of registrations) methods.add(method);
        return methods.size === 2;
      });
      assert.deepEqual([...methods].sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    });
  });
});
