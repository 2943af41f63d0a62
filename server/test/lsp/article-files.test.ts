import assert from 'node:assert/strict';
import { globProblem } from '../../src/lsp/article-files';
import { DEFAULT_SETTINGS } from '../../src/lsp/settings';

const { files } = DEFAULT_SETTINGS;

describe('globs that cannot be read', () => {
  it('are named, with what is wrong', () => {
    assert.equal(globProblem({ ...files, include: ['**/*.txt', '**/*.{txt'] }), 'newsmark.files.include: "**/*.{txt" is no glob pattern. Missing closing: "}" - use "\\\\}" to match literal characters');
    assert.match(globProblem({ ...files, exclude: ['[ab.txt'] }) ?? '', /^newsmark\.files\.exclude: "\[ab\.txt" is no glob pattern\. /);
    assert.match(globProblem({ ...files, exclude: [''] }) ?? '', /"" is no glob pattern/);
  });

  it('are not those that can', () => {
    assert.equal(globProblem(files), undefined);
    assert.equal(globProblem({ ...files, include: ['[ab]/{c,d}?.txt', 'a (1).txt'], exclude: ['sub'] }), undefined);
  });
});
