import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isArticle } from '../../src/lsp/article-files';
import { DEFAULT_SETTINGS, readSettings } from '../../src/lsp/settings';

describe('server settings', () => {
  it('are the defaults where nothing is given', () => {
    for (const nothing of [undefined, null, {}, 7, 'x', []]) assert.deepEqual(readSettings(nothing), DEFAULT_SETTINGS);
  });

  it('take what fits and leave what does not', () => {
    const settings = readSettings({ files: { include: ['a/**'], exclude: ['x', 1], maxLength: 10.9 }, layers: { quotes: false, dates: 'no' }, inlayHints: { speakers: true }, documentDate: { fromFile: true }, annotator: ' kim ' });
    assert.deepEqual(settings, {
      ...DEFAULT_SETTINGS,
      files: { ...DEFAULT_SETTINGS.files, include: ['a/**'], maxLength: 10 },
      layers: { ...DEFAULT_SETTINGS.layers, quotes: false },
      inlayHints: { dates: false, speakers: true },
      documentDate: { fromFile: true },
      annotator: 'kim',
    });
  });

  it('are whole whatever is given', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (files, layers) => {
      const settings = readSettings({ files, layers });
      assert.ok(settings.files.include.every((glob) => typeof glob === 'string'));
      assert.ok(settings.files.maxLength >= 1);
      assert.ok(Object.values(settings.layers).every((layer) => typeof layer === 'boolean'));
    }));
  });
});

describe('which files are articles', () => {
  const files = { include: ['news/**/*.txt'], exclude: ['**/old/**'], maxLength: 1 };

  it('is told by globs relative to the innermost folder', () => {
    const folders = ['file:///w', 'file:///w/news', 'file:///with%20blank/'];
    assert.equal(isArticle('file:///w/news/a.txt', ['file:///w'], files), true);
    assert.equal(isArticle('file:///w/news/a.txt', folders, files), false);
    assert.equal(isArticle('file:///w/news/news/a.txt', folders, files), true);
    assert.equal(isArticle('file:///with%20blank/news/a%20b.txt', folders, files), true);
    assert.equal(isArticle('file:///w/news/old/a.txt', ['file:///w'], files), false);
  });

  it('is never an error, whatever the client calls a URI or a glob', () => {
    for (const uri of ['', '%', 'a b:c', 'file:////x', 'http://[']) assert.equal(isArticle(uri, ['', 'a b:c'], files), false, uri);
    for (const glob of ['', '[', '((((', '!(', 'a'.repeat(70_000)]) assert.equal(isArticle('file:///a.txt', [], { ...files, include: [glob] }), false, glob);
  });

  it('does not mistake a folder whose name begins alike', () => {
    assert.equal(isArticle('file:///wire/news/a.txt', ['file:///w'], files), false);
    assert.equal(isArticle('file:///wire/news/a.txt', ['file:///w', 'file:///wire'], files), true);
  });
});
