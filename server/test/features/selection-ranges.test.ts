import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze';
import { createLineIndex } from '../../src/features/line-index';
import type { OpenArticle } from '../../src/features/open-article';
import { selectionRanges } from '../../src/features/selection-ranges';
import { ALL_LAYERS, write } from './written-article';

/** The texts that a selection grows to, the empty one at the cursor left out. */
function stepsAt(open: OpenArticle, offset: number): string[] {
  return spansAt(open, offset).slice(1).map(([start, end]) => open.article.analysis.text.slice(start, end));
}

function spansAt(open: OpenArticle, offset: number): [number, number][] {
  const spans: [number, number][] = [];
  let [step] = selectionRanges(open, [open.lines.positionAt(offset)]);
  for (; step !== undefined; step = step.parent) spans.push([open.lines.offsetAt(step.range.start), open.lines.offsetAt(step.range.end)]);
  return spans;
}

function analyzed(text: string): OpenArticle {
  return { uri: 'file:///a.txt', version: 1, article: { analysis: analyze(text, {}), placed: [], orphans: [] }, lines: createLineIndex(text), layers: ALL_LAYERS };
}

describe('selection ranges', () => {
  it('grow from the word over name, content, attribution, sentence and paragraph to the text', () => {
    const marked = '‹q1 “‹PERSON Ana Ki|m› won,”› ‹s1 he› ‹c1 said› in Rome.';
    const { open, cursor } = write(`${marked} It rained.\nMore.`, { sentences: [{ start: 0, end: 31 }, { start: 32, end: 42 }] });
    assert.deepEqual(stepsAt(open, open.lines.offsetAt(cursor)), [
      'Kim', 'Ana Kim', '“Ana Kim won,”', '“Ana Kim won,” he said', '“Ana Kim won,” he said in Rome.', '“Ana Kim won,” he said in Rome. It rained.', '“Ana Kim won,” he said in Rome. It rained.\nMore.',
    ]);
  });

  it('grow over a quote that its attribution breaks, from a piece to all of it', () => {
    const text = '“We lost,” said Maria Lopez. “We will be back.” Nobody answered.\n\nThe end.';
    const steps = stepsAt(analyzed(text), text.indexOf('back'));
    const piece = steps.indexOf('“We will be back.”');
    const whole = steps.indexOf('“We lost,” said Maria Lopez. “We will be back.”');
    assert.ok(piece >= 0 && whole > piece, JSON.stringify(steps));
    assert.deepEqual(steps.slice(whole + 1), ['“We lost,” said Maria Lopez. “We will be back.” Nobody answered.', text]);
  });

  it('take a sentence inside a quote before the quote, and one that the quote runs over whole', () => {
    const text = '“It rained. We stayed in,” said Maria Lopez.';
    assert.deepEqual(stepsAt(analyzed(text), 5), ['rained', '“It rained.', '“It rained. We stayed in,”', '“It rained. We stayed in,” said Maria Lopez', text]);
    assert.deepEqual(stepsAt(analyzed(text), text.indexOf('stayed')), ['stayed', '“It rained. We stayed in,”', '“It rained. We stayed in,” said Maria Lopez', text]);
  });

  it('grow from the cue and the speaker too', () => {
    const text = '“It rained,” said Maria Lopez in Rome.';
    assert.deepEqual(stepsAt(analyzed(text), text.indexOf('said') + 1), ['said', '“It rained,” said Maria Lopez', text]);
  });

  it('do not reach for a speaker in another paragraph', () => {
    const { open } = write('‹s1 ‹PERSON Kim›› spoke.\nRain fell.\n‹q1 “Bye.”›');
    assert.deepEqual(stepsAt(open, open.article.analysis.text.indexOf('Bye')), ['Bye', '“Bye.”', 'Kim spoke.\nRain fell.\n“Bye.”']);
  });

  it('always grow, each holding the one before, and never pass over the content of the quote at hand', () => {
    const parts = ['“We lost,” said Maria Lopez. “We will be back.”', '“It rained. We stayed,” he said, “all day.”', 'The minister said that it was “too late”.', '“One paragraph.\n\n“And a second,” said Kim.', 'She was told: "He said \'no\' to me."', 'Rain fell.', '\n', '\n\n', ' '];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), fc.nat(400), (chosen, at) => {
      const open = analyzed(chosen.join(' '));
      const offset = Math.min(at, open.article.analysis.text.length);
      const spans = spansAt(open, offset);
      for (const [index, [start, end]] of spans.entries()) {
        const [innerStart, innerEnd] = spans[index - 1] ?? [end, start];
        assert.ok(index === 0 || (start <= innerStart && innerEnd <= end && end - start > innerEnd - innerStart));
      }
      for (const quote of open.article.analysis.quotes) {
        for (const piece of quote.spans.filter(({ start, end }) => start < offset && offset < end)) assert.ok(spans.some(([start, end]) => start === piece.start && end === piece.end));
      }
    }));
  });
});
