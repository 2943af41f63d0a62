import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mapInOrder } from '../../src/cli/in-order';
import { splitLines } from '../../src/cli/lines';

describe('mapping in order', () => {
  it('keeps the order whatever ends first, and never has more under way than allowed', () => fc.assert(fc.asyncProperty(
    fc.scheduler(), fc.nat(20), fc.integer({ min: 1, max: 5 }), async (scheduler, count, width) => {
      let underWay = 0;
      async function* items(): AsyncGenerator<number> {
        for (let item = 0; item < count; item++) yield await scheduler.schedule(Promise.resolve(item));
      }
      const results: number[] = [];
      const run = async (): Promise<void> => {
        const mapped = mapInOrder(items(), async (item) => {
          underWay++;
          assert.ok(underWay <= width);
          const result = await scheduler.schedule(Promise.resolve(item * 2));
          underWay--;
          return result;
        }, width);
        for await (const result of mapped) results.push(result);
      };
      await scheduler.waitFor(run());
      assert.deepEqual(results, Array.from({ length: count }, (_, index) => index * 2));
    },
  ), { numRuns: 50 }));
  it('gives a result before the next item has come', async () => {
    let send: (item: string) => void = () => assert.fail();
    async function* items(): AsyncGenerator<string> {
      yield 'first';
      yield await new Promise<string>((resolve) => (send = resolve));
    }
    const results = mapInOrder(items(), (item) => Promise.resolve(item), 4);
    assert.equal((await results.next()).value, 'first');
    send('second');
    assert.equal((await results.next()).value, 'second');
    assert.equal((await results.next()).done, true);
  });
  it('passes on what goes wrong in the source', async () => {
    async function* items(): AsyncGenerator<string> {
      yield 'first';
      await Promise.reject(new Error('the pipe broke'));
    }
    const results = mapInOrder(items(), (item) => Promise.resolve(item), 2);
    assert.equal((await results.next()).value, 'first');
    await assert.rejects(results.next(), /the pipe broke/);
  });
});

describe('cutting a stream into lines', () => {
  it('gives the same lines however the bytes come', () => fc.assert(fc.asyncProperty(
    fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '\u2028') }), { maxLength: 12 }), async (chunks) => {
      async function* bytes(): AsyncGenerator<Uint8Array> {
        for (const chunk of chunks) yield Buffer.from(chunk);
      }
      const lines: string[] = [];
      for await (const line of splitLines(bytes(), 1000)) lines.push(Buffer.from(line!).toString());
      const expected = chunks.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      assert.deepEqual(lines, expected);
    },
  )));
});
