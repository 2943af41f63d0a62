import tseslint from 'typescript-eslint';

/**
 * The layer map (ARCHITECTURE.md), lowest first. A layer may import itself and the layers before it.
 * `lsp/protocol.ts` is the one file that the client shares with the server.
 */
const LAYERS = ['analysis', 'annotations', 'formats', 'corpus', 'features', 'lsp'];

const NODE_AND_DOM = ['node:*', 'fs', 'path', 'os', 'child_process', 'worker_threads', 'vscode', 'vscode-languageclient*', 'vscode-languageclient/**'];

const layerRules = LAYERS.map((layer, level) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        ...LAYERS.slice(level + 1).map((above) => ({
          group: [`**/${above}/**`, `**/${above}`],
          message: `${layer} lies below ${above}: it may not import it (see ARCHITECTURE.md).`,
        })),
        { group: ['**/main.node', '**/main.browser', '**/cli', '**/cli/**'], message: 'Entries import layers, never the other way round.' },
        { group: ['**/client/**'], message: 'The server knows no client.' },
        { group: NODE_AND_DOM, message: 'Only the entries touch Node; only the client touches vscode.' },
        ...(layer === 'features' || layer === 'lsp' ? [] : [{ group: ['vscode-*', 'vscode-*/**'], message: `${layer} knows no language server protocol.` }]),
        ...(layer === 'features' ? [{ group: ['vscode-languageserver', 'vscode-languageserver/**', 'vscode-languageserver-protocol*'], message: 'Features use vscode-languageserver-types only.' }] : []),
      ],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', '**/node_modules/**', 'out/**', '.cache/**', '.vscode-test*/**', 'server/data/**', 'server/training/train.mjs'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
    },
  },
  { files: ['server/test/**/*.ts', 'client/test/**/*.ts', 'test/**/*.ts', 'server/training/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['server/src/cli.ts', 'server/src/cli/**/*.ts', 'server/training/**/*.ts', 'server/bench/**/*.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ regex: 'server/src/(?!lsp/protocol$)', message: 'The client shares only lsp/protocol.ts with the server.' }],
      }],
    },
  },
  ...layerRules,
);
