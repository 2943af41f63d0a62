import assert from 'node:assert/strict';
import { join } from 'node:path';
import { annotatorsByArticle, annotatorsOf } from '../../src/cli/annotators-of';
import { withFolder } from './newsmark';

describe('the annotators of articles', () => {
  it('are those whose sidecars lie beside them, and no article with a longer name', () => withFolder({
    'a.txt': '', 'a.marks.json': '', 'a.kim.marks.json': '', 'a.Jo.marks.json': '', 'a.b.txt': '', 'a.b.marks.json': '', 'a.b.lee.marks.json': '',
    'ab.zoe.marks.json': '', 'a.kim.newsmark.json': '', '.hidden.marks.json': '', 'sub/c.txt': '', 'sub/c.max.marks.json': '',
  }, async ({ path }) => {
    const articles = ['a.txt', 'a.b.txt', 'sub/c.txt', 'gone/d.txt'].map((name) => join(path, name));
    assert.deepEqual([...(await annotatorsByArticle(articles)).values()], [['Jo', 'kim'], ['lee'], ['max'], []]);
    assert.deepEqual(await annotatorsOf(articles), ['Jo', 'kim', 'lee', 'max']);
  }));
});
