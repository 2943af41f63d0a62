import assert from 'node:assert/strict';
import { bundleInto, newsmark, withFolder } from './newsmark';

const TEXT = 'It rained in Oslo on Friday. ';

describe('several threads', () => {
  it('annotate files in their order', () => {
    const names = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
    const files = Object.fromEntries(names.map((name, index) => [name, index === 17 ? '\0' : TEXT.repeat(index % 5 === 0 ? 200 : 1)]));
    return withFolder(files, async ({ path }) => {
      const program = await bundleInto(path);
      const parallel = await newsmark(['annotate', '.', '--jobs', '3'], { cwd: path, program });
      assert.deepEqual(parallel, await newsmark(['annotate', '.', '--jobs', '1'], { cwd: path }));
      const ids = parallel.out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id);
      assert.deepEqual(ids, names.filter((name) => name !== '17.txt'));
      assert.match(parallel.err, /^newsmark: 17\.txt is not text/);
    });
  });
  it('answer lines in their order', () => withFolder({}, async ({ path }) => {
    const program = await bundleInto(path);
    const stdin = Array.from({ length: 60 }, (_, index) => (index % 7 === 3 ? '{broken\n' : `${JSON.stringify({ id: `a${index}`, text: TEXT.repeat(1 + (index % 9) * 20) })}\n`));
    assert.deepEqual(await newsmark(['pipe', '--jobs', '3'], { program, stdin }), await newsmark(['pipe'], { stdin }));
  }));
});
