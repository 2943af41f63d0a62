import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffTokens, semanticTokens } from '../../src/features/semantic-tokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/token-legend';
import { flatten } from '../../src/features/flatten';
import { ALL_LAYERS, write, type Written } from './written-article';

/** Tokens as `line:character-end type modifiers`. */
function readable(data: readonly number[]): string[] {
  const out: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => (bits & (1 << bit)) !== 0);
    out.push([`${line}:${character}-${character + length}`, TOKEN_TYPES[type]!.kind, ...modifiers].join(' '));
  }
  return out;
}

function tokens({ open }: Written): string[] {
  return readable(semanticTokens(open));
}

describe('semantic tokens', () => {
  it('gives names and dates their kind, quotes none', () => {
    assert.deepEqual(tokens(write('‹PERSON Kim› of ‹ORG Acme› met ‹NORP French› guests in ‹GPE Lima› and ‹FAC Hall 1›:\n‹q1 “‹EVENT Brexit› ‹DATE=2025-11-08 today›”›')), [
      '0:0-3 person', '0:7-11 organization', '0:16-22 group', '0:33-37 place', '0:42-48 place', '1:1-7 otherName quoted', '1:8-13 date quoted',
    ]);
  });

  it('tells speakers, and dates without a value', () => {
    assert.deepEqual(tokens(write('‹q1 “No.”› ‹s1 ‹PERSON Kim›› ‹c1 said› on ‹DATE Saturday›.')), ['0:6-9 person speaker', '0:18-26 date unresolved']);
  });

  it('does not call the content of an indirect quote quoted', () => {
    assert.deepEqual(tokens(write('He said ‹i1 that ‹PERSON Kim› won›.')), ['0:13-16 person']);
  });

  it('cuts tokens at line ends and skips blank lines', () => {
    assert.deepEqual(tokens(write('‹b Share this\r\n\r\nFollow us›\r\n‹ORG United\r\nNations›')), [
      '0:0-10 boilerplate', '2:0-9 boilerplate', '3:0-6 organization', '4:0-7 organization',
    ]);
  });

  it('counts UTF-16 units', () => {
    assert.deepEqual(tokens(write('😀 ‹PERSON Zoë 😀› é')), ['0:3-9 person']);
  });

  it('keeps the inner of nested spans and never overlaps', () => {
    assert.deepEqual(tokens(write('The ‹EVENT ‹DATE=XXXX-09-11 September 11› attacks›')), ['0:4-16 date', '0:16-24 otherName']);
  });

  it('leaves out layers that are switched off', () => {
    const marked = '‹PERSON Kim› ‹DATE=2025 2025› ‹b Share›';
    assert.deepEqual(tokens(write(marked, {}, { ...ALL_LAYERS, entities: false })), ['0:4-8 date', '0:9-14 boilerplate']);
    assert.deepEqual(tokens(write(marked, {}, { ...ALL_LAYERS, dates: false, boilerplate: false })), ['0:0-3 person']);
  });

  it('gives the lines of a range only, counted from the beginning of the document', () => {
    const { open } = write('‹PERSON Kim›\n‹PERSON Lee› ‹b Share\nFollow\nBye›');
    const range = { start: { line: 1, character: 2 }, end: { line: 2, character: 1 } };
    assert.deepEqual(readable(semanticTokens(open, range)), ['1:0-3 person', '1:4-9 boilerplate', '2:0-6 boilerplate']);
  });

  it('turns the old tokens into the new ones by its edits', () => {
    const data = fc.array(fc.nat(3), { maxLength: 30 });
    fc.assert(fc.property(data, data, (before, after) => {
      const edits = diffTokens(before, after);
      const result = [...before];
      for (const { start, deleteCount, data: inserted } of edits) result.splice(start, deleteCount, ...(inserted ?? []));
      assert.deepEqual(result, after);
    }));
  });

  it('says nothing where nothing has changed', () => {
    assert.deepEqual(diffTokens([1, 2, 3], [1, 2, 3]), []);
  });
});

describe('flattening', () => {
  it('covers the same text, in order, without overlap, the last begun on top', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })), { maxLength: 12 }).map((pairs) =>
      pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start || b.end - a.end).map((span, id) => ({ ...span, id })));
    fc.assert(fc.property(spans, (input) => {
      const expected = Array.from({ length: 45 }, (_, at) => input.filter((span) => span.start <= at && at < span.end).at(-1)?.id);
      const pieces = flatten(input);
      const actual = Array.from({ length: 45 }, (_, at) => {
        const here = pieces.filter((piece) => piece.start <= at && at < piece.end);
        assert.ok(here.length <= 1);
        return here[0]?.id;
      });
      assert.deepEqual(actual, expected);
      assert.deepEqual(pieces, [...pieces].sort((a, b) => a.start - b.start));
    }));
  });
});
