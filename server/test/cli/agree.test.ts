import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/article';
import { decideSpans } from '../../src/annotations/decide-spans';
import type { Sidecar } from '../../src/annotations/sidecar';
import { formatSidecar } from '../../src/annotations/write-sidecar';
import { newsmark, withFolder } from './newsmark';

const TEXT = 'Kari Berg met Lee in Oslo.\n';

function marks(labels: Readonly<Record<string, string>>): string {
  let sidecar: Sidecar = { newsmark: 1, sha256: '0'.repeat(64), decisions: [] };
  for (const [words, label] of Object.entries(labels)) {
    const span = { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
    sidecar = decideSpans(annotate(TEXT, sidecar), [{ layer: 'entities', span, do: 'set', to: { label } }]);
  }
  return formatSidecar(sidecar);
}

const FILES = {
  'a.txt': TEXT, 'a.marks.json': marks({ Oslo: 'LAW' }), 'a.kim.marks.json': marks({ 'Kari Berg': 'PERSON', Lee: 'PERSON' }), 'a.lee.marks.json': marks({ 'Kari Berg': 'PERSON', Oslo: 'GPE' }),
  'sub/b.txt': TEXT, 'sub/b.kim.marks.json': marks({ Lee: 'PERSON' }), 'sub/b.lee.marks.json': marks({ Lee: 'PERSON' }),
  'c.txt': TEXT, 'c.kim.marks.json': marks({ Lee: 'PERSON' }),
};

interface Told {
  readonly annotators: readonly string[];
  readonly articles: number;
  readonly layers: readonly { readonly layer: string; readonly labels: readonly { readonly label: string; readonly spans: object; readonly exactF1?: number }[]; readonly all: { readonly exactF1?: number; readonly alpha?: number }; readonly pairs: readonly { readonly annotators: readonly string[]; readonly articles: number; readonly exactF1?: number }[] }[];
}

describe('newsmark agree', () => {
  it('prints a table of labels for each layer', () => withFolder(FILES, async ({ path }) => {
    const { status, out, err } = await newsmark(['agree', '.', '--layer', 'entities'], { cwd: path });
    // 14 tokens. PERSON: 4 and 3, 13 agree, kappa (13 * 14 - (4 * 3 + 10 * 11)) / (14 * 14 - (4 * 3 + 10 * 11)) = 60 / 74.
    // All: 4 and 3 PERSON, 0 and 1 GPE, 10 and 10 nothing, 12 agree, kappa (12 * 14 - 112) / (196 - 112).
    assert.equal(out, `kim, lee: 2 articles that two or more have worked on

entities  kim  lee  exact F1  overlap F1  kappa
GPE         0    1     0.000       0.000  0.000
PERSON      3    2     0.800       0.800  0.811
all         3    3     0.667       0.667  0.667

F1 compares spans, kappa compares tokens; - is what cannot be told.
`);
    assert.deepEqual([status, err], [0, 'newsmark: 1 of 3 articles left out: fewer than two of kim, lee have worked on it.\n']);
  }));
  it('compares more than two in pairs, and gives alpha', () => withFolder({ ...FILES, 'a.gold.marks.json': marks({ Oslo: 'GPE' }) }, async ({ path }) => {
    const { out } = await newsmark(['agree', 'a.txt', '--layer', 'entities'], { cwd: path });
    assert.match(out, /^entities +gold +kim +lee +exact F1 +overlap F1 +kappa +alpha$/m);
    assert.match(out, /^pairs +articles +exact F1 +overlap F1 +kappa\ngold - kim +1 +0\.000 .*\ngold - lee +1 +0\.667 .*\nkim - lee +1 +0\.500 /m);
    const told = JSON.parse((await newsmark(['agree', 'a.txt', '--json', '--annotators', 'lee,gold'], { cwd: path })).out) as Told;
    assert.deepEqual([told.annotators, told.articles, told.layers.map(({ layer }) => layer)], [['lee', 'gold'], 1, ['entities', 'quotes', 'dates']]);
    assert.deepEqual(told.layers[0]?.labels.map(({ label, spans, exactF1 }) => [label, spans, exactF1]), [['GPE', { lee: 1, gold: 1 }, 1], ['PERSON', { lee: 1, gold: 0 }, 0]]);
    assert.deepEqual(told.layers[0]?.pairs.map(({ annotators, articles, exactF1 }) => [annotators, articles, exactF1]), [[['lee', 'gold'], 1, 0.6667]]);
    assert.deepEqual(told.layers[1]?.all, { spans: { lee: 0, gold: 0 } });
  }));
  it('says what it cannot compare, and goes on', () => withFolder({ ...FILES, 'sub/b.lee.marks.json': '{' }, async ({ path }) => {
    const { status, out, err } = await newsmark(['agree', 'a.txt', 'sub', 'nothing.txt'], { cwd: path });
    assert.equal(status, 1);
    assert.match(err, /nothing\.txt does not exist\.\n.*sub\/b\.txt has a sidecar that cannot be used: b\.lee\.marks\.json, line 1, /s);
    assert.match(out, /^kim, lee: 1 article /);
  }));
  it('needs two annotators', () => withFolder({ 'a.txt': TEXT, 'a.kim.txt': TEXT, 'a.kim.marks.json': marks({}), 'a.lee.marks.json': marks({}) }, async ({ path }) => {
    assert.deepEqual(await newsmark(['agree', '.'], { cwd: path }), { status: 1, out: '', err: 'newsmark: Agreement needs two annotators: only sidecars of lee were found.\n' });
    assert.match((await newsmark(['agree', 'a.kim.txt'], { cwd: path })).err, /no sidecars of annotators/);
    assert.match((await newsmark(['agree', '.', '--annotators', 'kim'], { cwd: path })).err, /Name two annotators or more/);
    assert.equal((await newsmark(['agree', '.', '--layer', 'names'], { cwd: path })).status, 2);
  }));
  it('tells of decisions whose text is gone', () => withFolder({ ...FILES, 'a.txt': TEXT.replace('Kari', 'Carl') }, async ({ path }) => {
    assert.match((await newsmark(['agree', 'a.txt'], { cwd: path })).err, /a\.txt has a decision of kim whose text was not found in it: left out\.\n.*a decision of lee/);
  }));
});
