import assert from 'node:assert/strict';
import { isArticle } from '../../server/src/lsp/article-files';
import { DEFAULT_SETTINGS } from '../../server/src/lsp/settings';
import { articleMatcher, type ArticleGlobs } from '../src/article-globs';

const PATHS = ['a.txt', 'A.TXT', 'sub/a.txt', 'Sub/deep/b.txt', 'other/sub/a.txt', 'subway.txt', 'requirements.txt', 'node_modules/x/a.txt', 'notes.md', '.hidden/a.txt'];

/** What client and server take for articles; they must not differ. */
function articles(globs: Partial<ArticleGlobs>): string[] {
  const files = { ...DEFAULT_SETTINGS.files, ...globs };
  const found = PATHS.filter(articleMatcher(files));
  assert.deepEqual(found, PATHS.filter((path) => isArticle(`file:///corpus/${path}`, ['file:///corpus'], files)));
  return found;
}

describe('the files that are articles', () => {
  it('are text files but for the usual others', () => {
    assert.deepEqual(articles({}), ['a.txt', 'A.TXT', 'sub/a.txt', 'Sub/deep/b.txt', 'other/sub/a.txt', 'subway.txt', '.hidden/a.txt']);
  });

  it('are not those of an excluded folder, however it is written', () => {
    for (const glob of ['sub', 'sub/', 'sub/**']) assert.deepEqual(articles({ exclude: [glob] }).filter((path) => /sub/i.test(path)), ['other/sub/a.txt', 'subway.txt'], glob);
    assert.deepEqual(articles({ exclude: ['**/sub'] }).filter((path) => /sub/i.test(path)), ['subway.txt']);
  });

  it('are not found by a glob that cannot be read', () => {
    assert.deepEqual(articles({ include: ['', '**/*.{txt', 'x'.repeat(70_000)] }), []);
    assert.deepEqual(articles({ include: ['a.txt'], exclude: ['', 'x'.repeat(70_000)] }), ['a.txt', 'A.TXT']);
  });
});
