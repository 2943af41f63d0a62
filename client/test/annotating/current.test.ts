import assert from 'node:assert/strict';
import { currentAnnotation } from '../../src/annotating/current';
import { nextUndecided } from '../../src/annotating/next-undecided';
import { outerAnnotation } from '../../src/annotating/outer';
import { quoteAt } from '../../src/annotating/quote-at';
import { at, item } from './items';

describe('the annotation that is meant', () => {
  const quote = item('1:0-40', 'quotes');
  const name = item('1:0-8');
  const date = item('1:20-26', 'dates');
  const next = item('1:8-12');
  const items = [quote, name, next, date];

  it('is the innermost at the cursor', () => {
    assert.equal(currentAnnotation(items, at('1:3')), name);
    assert.equal(currentAnnotation(items, at('1:22')), date);
    assert.equal(currentAnnotation(items, at('1:30')), quote);
    assert.equal(currentAnnotation(items, at('2:3')), undefined);
  });

  it('is one that ends at the cursor only where none begins there', () => {
    assert.equal(currentAnnotation(items, at('1:8')), next);
    assert.equal(currentAnnotation([name], at('1:8')), name);
  });

  it('is the one that the cursor was sent to, until the cursor moves', () => {
    const focus = { article: 'a', layer: 'quotes', range: quote.range } as const;
    assert.equal(currentAnnotation(items, at('1:0'), focus), quote);
    assert.equal(currentAnnotation(items, at('1:3'), focus), name);
  });

  it('is with a selection the one with just these edges', () => {
    assert.equal(currentAnnotation(items, at('1:0-8')), name);
    assert.equal(currentAnnotation(items, at('1:0-5')), undefined);
  });

  it('is one in force before one that was rejected', () => {
    const rejected = item('1:2-4', 'entities', 'rejected');
    assert.equal(currentAnnotation([name, rejected], at('1:3')), name);
    assert.equal(currentAnnotation([rejected], at('1:3')), rejected);
  });
});

describe('the next undecided annotation', () => {
  const first = item('0:0-4');
  const done = item('1:0-4', 'entities', 'accepted');
  const quote = item('2:0-40', 'quotes');
  const name = item('2:0-4');
  const items = [first, done, quote, name];

  it('follows in the order of the text, and the first after the last', () => {
    assert.equal(nextUndecided(items, first, 'next'), quote);
    assert.equal(nextUndecided(items, done, 'next'), quote);
    assert.equal(nextUndecided(items, quote, 'next'), name);
    assert.equal(nextUndecided(items, name, 'next'), first);
  });

  it('goes backwards too', () => {
    assert.equal(nextUndecided(items, name, 'previous'), quote);
    assert.equal(nextUndecided(items, quote, 'previous'), first);
    assert.equal(nextUndecided(items, first, 'previous'), name);
  });

  it('is counted from the cursor where no annotation is', () => {
    assert.equal(nextUndecided(items, [1, 9], 'next'), quote);
    assert.equal(nextUndecided(items, [1, 9], 'previous'), first);
    assert.equal(nextUndecided(items, [9, 0], 'next'), first);
    assert.equal(nextUndecided(items, [0, 0], 'next'), first);
    assert.equal(nextUndecided(items, [0, 0], 'previous'), name);
  });

  it('is one on which two sides disagree', () => {
    const conflict = item('1:8-12', 'entities', 'rejected', { against: ['GPE'] });
    assert.equal(nextUndecided([done, conflict], done, 'next'), conflict);
  });

  it('is none where all are decided, or only this one is left', () => {
    assert.equal(nextUndecided([done], [0, 0], 'next'), undefined);
    assert.equal(nextUndecided([done, name], name, 'next'), undefined);
    assert.equal(nextUndecided([], [0, 0], 'next'), undefined);
  });
});

describe('the quote that is meant', () => {
  const outer = item('1:10-60', 'quotes');
  const inner = item('1:20-30', 'quotes');
  const other = item('1:90-99', 'quotes', 'suggested', { cue: at('1:70-74'), speaker: { range: at('3:0-4'), name: 'Kim' } });
  const items = [outer, inner, other];
  const meant = (selection: string): unknown => quoteAt({ items, selection: at(selection) });

  it('is the innermost around the cursor or the selection', () => {
    assert.equal(meant('1:25'), inner);
    assert.equal(meant('1:15-40'), outer);
  });

  it('is the one whose cue or speaker is there', () => {
    assert.equal(meant('1:72'), other);
    assert.equal(meant('3:2'), other);
  });

  it('is the nearest on the line', () => {
    assert.equal(meant('1:62-66'), outer);
    assert.equal(meant('1:84-88'), other);
    assert.equal(meant('7:1'), undefined);
  });
});

describe('the annotation around another', () => {
  const long = item('1:0-90', 'quotes');
  const quote = item('1:10-60', 'quotes');
  const name = item('1:10-14');
  const items = [long, item('1:5-70', 'quotes', 'rejected'), quote, name, item('1:50-65')];

  it('is the next larger one in force', () => {
    assert.equal(outerAnnotation(items, name), quote);
    assert.equal(outerAnnotation(items, quote), long);
    assert.equal(outerAnnotation(items, long), undefined);
  });

  it('is none with the same edges', () => {
    assert.equal(outerAnnotation([name, item('1:10-14', 'dates')], name), undefined);
  });
});
