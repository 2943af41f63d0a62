import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SOURCE_WORDS, describeProvenance } from '../../src/features/provenance';

const ANALYSIS = new URL('../../src/analysis/', import.meta.url);

/** What a file of rules gives as `source`; families of dates are named without their layer. */
function sourcesIn(path: string): string[] {
  const code = readFileSync(new URL(path, ANALYSIS), 'utf8');
  const written = [...code.matchAll(/'((?:entities|quotes|dates)\/[a-z-]+)'/g)].map(([, source = '']) => source);
  const families = path.includes('/families/') ? [...code.matchAll(/\bname: '([a-z-]+)',\n\s*startsWith\b|\bname: '([a-z-]+)', startsWith\b/g)].map(([, own, inline]) => `dates/${own ?? inline}`) : [];
  return [...written, ...families];
}

describe('provenance', () => {
  it('has words for every source of the analysis, and for nothing else', () => {
    const files = readdirSync(ANALYSIS, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));
    const given = new Set(files.flatMap(sourcesIn));
    // Terms have no hover.
    for (const source of ['quotes/term', 'quotes/title']) assert.ok(given.delete(source), source);
    assert.deepEqual(Object.keys(SOURCE_WORDS).sort(), [...given].sort());
  });

  it('says why in plain words, and how sure a model is', () => {
    assert.equal(describeProvenance({ start: 0, end: 1, source: 'entities/crf', score: 0.834 }), 'Found by the name tagger, 83 % sure');
    assert.equal(describeProvenance({ start: 0, end: 1, source: 'dates/weekday' }), 'Read as a day of the week');
  });

  it('names a source that it does not know', () => {
    assert.equal(describeProvenance({ start: 0, end: 1, source: 'dates/lunar' }), 'Found by dates/lunar');
  });

  it('gives no two lines and no identifiers', () => {
    for (const words of Object.values(SOURCE_WORDS)) assert.match(words, /^[A-Z][^/_\n]+[a-z]$/);
  });
});
