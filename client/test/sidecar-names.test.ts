import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sidecarOf } from '../../server/src/annotations/sidecar';
import { sidecarSuffixes, stemOf } from '../src/sidecar-names';

const suffixes = (article: string, ...names: string[]): string[] => sidecarSuffixes(article, [article, ...names], (name) => name.endsWith('.txt'));

describe('the sidecars of an article', () => {
  it('are its own and those of annotators', () => {
    assert.deepEqual(suffixes('a.txt', 'a.marks.json', 'a.kim.marks.json', 'ab.marks.json', 'a.newsmark.json', 'a.pdf'), ['.marks.json', '.kim.marks.json']);
  });

  it('are not those of articles with a longer name', () => {
    assert.deepEqual(suffixes('a.txt', 'a.kim.txt', 'a.kim.marks.json', 'a.kim.lee.marks.json', 'a.marks.json'), ['.marks.json']);
  });

  it('stay with another article of the same name', () => {
    assert.deepEqual(sidecarSuffixes('a.md', ['a.md', 'a.txt', 'a.marks.json'], () => true), []);
    assert.deepEqual(sidecarSuffixes('a.txt', ['a.md', 'a.txt', 'a.marks.json'], (name) => name.endsWith('.txt')), ['.marks.json']);
  });

  it('are none where there are none', () => assert.deepEqual(suffixes('a.txt', 'b.marks.json'), []));

  it('are named as the server names them', () => {
    for (const name of ['a.txt', 'a.b.TXT', 'a', '.txt', '.a.txt', 'a.', 'a b.txt']) assert.equal(`${stemOf(name)}.marks.json`, sidecarOf(name), name);
    fc.assert(fc.property(fc.stringMatching(/^[a-z. é]{1,12}$/), (name) => assert.equal(`${stemOf(name)}.marks.json`, sidecarOf(name))));
  });
});
