import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHistory } from '../../src/annotating/history';

describe('history', () => {
  const sizeOf = (step: string): number => step.length;

  it('takes steps back and makes them again, the last one first', () => {
    const history = createHistory(100, sizeOf);
    for (const step of ['a', 'b', 'c']) history.record(step);
    history.undone();
    history.undone();
    assert.deepEqual([history.lastDone(), history.lastUndone()], ['a', 'b']);
    history.redone();
    assert.deepEqual([history.lastDone(), history.lastUndone()], ['b', 'c']);
  });

  it('forgets what was taken back where something new is done', () => {
    const history = createHistory(100, sizeOf);
    history.record('a');
    history.undone();
    history.record('b');
    assert.deepEqual([history.lastDone(), history.lastUndone()], ['b', undefined]);
  });

  it('puts what a step has become in its place, and counts it', () => {
    const history = createHistory(6, sizeOf);
    for (const step of ['aa', 'bb']) history.record(step);
    history.undone('bbbb');
    assert.equal(history.lastUndone(), 'bbbb');
    history.redone('b2');
    assert.equal(history.lastDone(), 'b2');
    history.record('cc');
    history.undone();
    history.undone();
    assert.equal(history.lastDone(), 'aa');
  });

  it('has nothing to take back where nothing was done', () => {
    const history = createHistory(100, sizeOf);
    history.undone();
    history.redone();
    assert.deepEqual([history.lastDone(), history.lastUndone()], [undefined, undefined]);
  });

  it('forgets the oldest steps over its limit, and never the newest', () => {
    const history = createHistory(4, sizeOf);
    for (const step of ['aa', 'bb', 'cc']) history.record(step);
    history.undone();
    history.undone();
    assert.equal(history.lastDone(), undefined);
    history.record('longer than the limit');
    assert.equal(history.lastDone(), 'longer than the limit');
  });

  it('is a line with a place on it, whatever is done', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('record', 'undone', 'redone')), (moves) => {
      const history = createHistory<number>(1000, () => 1);
      let line: number[] = [];
      let place = 0;
      moves.forEach((move, step) => {
        if (move === 'record') {
          line = [...line.slice(0, place), step];
          place++;
          history.record(step);
        } else if (move === 'undone') {
          place = Math.max(0, place - 1);
          history.undone();
        } else {
          place = Math.min(line.length, place + 1);
          history.redone();
        }
        assert.deepEqual([history.lastDone(), history.lastUndone()], [line[place - 1], line[place]]);
      });
    }));
  });
});
