import assert from 'node:assert/strict';
import fc from 'fast-check';
import { krippendorffsAlpha } from '../../../src/corpus/agreement/alpha';
import { cohensKappa } from '../../../src/corpus/agreement/kappa';
import { countExact, countOverlapping, f1 } from '../../../src/corpus/agreement/span-f1';
import { tally, type Tally } from '../../../src/corpus/agreement/tallies';

/** A column a rater, as such data are printed: a value a character, `.` where there is none. */
function rated(...raters: readonly string[]): readonly Tally[] {
  return tally(Array.from(raters[0] ?? '', (_, thing) => raters.map((values) => (values[thing] === '.' ? undefined : values[thing]))));
}

describe("Cohen's kappa", () => {
  it('is that of worked examples', () => {
    // 50 proposals, both yes 20, both no 15, yes against no 5, no against yes 10: p_o 35/50, p_e 1/2 (25/50 * 30/50 + 25/50 * 20/50).
    const proposals = [['y', 'y', 20], ['y', 'n', 5], ['n', 'y', 10], ['n', 'n', 15]] as const;
    assert.equal(cohensKappa(proposals.map(([one, other, count]) => ({ values: [one, other], count })), 0, 1), 0.4);
    // 100 things, both yes 45, both no 15, 15 and 25 apart: p_o 0.6, p_e 0.54. By the same p_o 25, 35, 35, 5: p_e 0.46.
    const of = (a: number, b: number, c: number, d: number): number => cohensKappa([{ values: ['y', 'y'], count: a }, { values: ['y', 'n'], count: b }, { values: ['n', 'y'], count: c }, { values: ['n', 'n'], count: d }], 0, 1)!;
    assert.equal(of(45, 15, 25, 15).toFixed(4), '0.1304');
    assert.equal(of(25, 35, 5, 35).toFixed(4), '0.2593');
  });
  it('leaves out what one of the two has not judged', () => {
    assert.equal(cohensKappa(rated('yyn.n', 'yyny.'), 0, 1), 1);
  });
  it('is nothing where chance decides all', () => {
    assert.equal(cohensKappa(rated('yyy', 'yyy'), 0, 1), undefined);
    assert.equal(cohensKappa([], 0, 1), undefined);
    assert.equal(cohensKappa(rated('yyy', 'nnn'), 0, 1), 0);
  });
});

describe("Krippendorff's alpha", () => {
  it('is that of the worked examples of its author', () => {
    // Computing Krippendorff's Alpha-Reliability (2011), A: binary data, two observers, no missing data.
    assert.equal(krippendorffsAlpha(rated('0100000010', '1110010000'))?.toFixed(3), '0.095');
    // C: nominal data, any number of observers, missing data.
    assert.equal(krippendorffsAlpha(rated('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))?.toFixed(3), '0.743');
    // B: nominal data, two observers, no missing data.
    assert.equal(krippendorffsAlpha(rated('aabbdcccedda', 'babbbccceddd'))?.toFixed(3), '0.692');
  });
  it('is that of the formula as it is printed, cell by cell of a matrix of coincidences', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 15 }), (things) => {
      const [one, other] = [0, 1].map((rater) => things.map((values) => values[rater]).join('')) as [string, string];
      const byHand = alphaByHand(one, other);
      assert.equal(krippendorffsAlpha(rated(one, other))?.toFixed(9), Number.isNaN(byHand) ? undefined : byHand.toFixed(9));
    }));
  });
  it('is nothing where no disagreement can be expected', () => {
    assert.equal(krippendorffsAlpha(rated('aa', 'aa')), undefined);
    assert.equal(krippendorffsAlpha(rated('a.', '.b')), undefined);
  });
  it('is the same in whatever order of raters, and 1 where all agree', () => {
    const values = fc.array(fc.tuple(fc.constantFrom('a', 'b', undefined), fc.constantFrom('a', 'b', undefined), fc.constantFrom('a', 'b', 'c', undefined)), { maxLength: 20 });
    fc.assert(fc.property(values, (things) => {
      const there = krippendorffsAlpha(tally(things));
      const back = krippendorffsAlpha(tally(things.map((thing) => [...thing].reverse())));
      assert.equal(there?.toFixed(9), back?.toFixed(9));
      const agreed = krippendorffsAlpha(tally(things.map(([value]) => [value, value, value])));
      assert.ok(agreed === undefined || agreed === 1);
    }));
  });
});

/** Of two raters without gaps, by the formula as it is printed: a coincidence matrix, cell by cell. */
function alphaByHand(one: string, other: string): number {
  const pairs = [...one].flatMap((value, at) => [[value, other[at]!], [other[at]!, value]] as const);
  const kinds = [...new Set(one + other)];
  const cell = (a: string, b: string): number => pairs.filter(([left, right]) => left === a && right === b).length;
  const n = pairs.length;
  const of = (kind: string): number => pairs.filter(([left]) => left === kind).length;
  let observed = 0;
  let expected = 0;
  for (const a of kinds) for (const b of kinds) if (a !== b) [observed, expected] = [observed + cell(a, b), expected + of(a) * of(b)];
  return 1 - ((n - 1) * observed) / expected;
}

describe('F1 of spans', () => {
  const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

  it('counts equal edges, or a shared character', () => {
    const [one, other] = [[span(0, 4), span(5, 9), span(20, 25)], [span(0, 4), span(7, 12), span(12, 20)]];
    assert.deepEqual(countExact(one, other), { ofOne: 3, ofOther: 3, foundOfOne: 1, foundOfOther: 1 });
    assert.deepEqual(countOverlapping(one, other), { ofOne: 3, ofOther: 3, foundOfOne: 2, foundOfOther: 2 });
    assert.equal(f1(countExact(one, other)), 1 / 3);
    // A precision of 1 and a recall of 1/2.
    assert.equal(f1(countOverlapping([span(0, 9)], [span(0, 4), span(9, 12)])), 2 / 3);
  });
  it('is nothing where there is none, and 0 where one side has none', () => {
    assert.equal(f1(countExact([], [])), undefined);
    assert.equal(f1(countOverlapping([span(0, 1)], [])), 0);
  });
  it('tells what overlaps as a look at every pair does', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([start, length]) => span(start, start + length)), { maxLength: 12 }).map((list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]);
    fc.assert(fc.property(spans, spans, (one, other) => {
      const touched = (list: typeof one, by: typeof one): number => list.filter((a) => by.some((b) => a.start < b.end && b.start < a.end)).length;
      const counts = countOverlapping(one, other);
      assert.deepEqual([counts.ofOne, counts.ofOther, counts.foundOfOne, counts.foundOfOther], [one.length, other.length, touched(one, other), touched(other, one)]);
    }));
  });
});
