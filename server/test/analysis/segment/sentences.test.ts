import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/analysis/segment/sentences';
import { tokenize } from '../../../src/analysis/segment/tokens';

/** The paragraph with a bar between its sentences. */
const split = (paragraph: string): string => splitSentences(paragraph, tokenize(paragraph)).map(({ start, end }) => paragraph.slice(start, end)).join(' | ');

/** Cuts at the bars and only there. */
const cuts = (barred: string): void => {
  assert.equal(split(barred.replaceAll('| ', '').replaceAll('|', '')), barred.replaceAll(/ ?\|/g, ' |').replaceAll(/\| ?/g, '| '));
};

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    cuts('The dam held. | Nobody slept. | Who would? | Not us! | We left.');
  });
  it('do not end after titles and initials', () => {
    cuts('Mr. Adeyemi met Dr. Ruth B. Keller and Gov. Lee. | Sen. J. Ortiz did not come.');
  });
  it('do not end after names of months, companies and states', () => {
    cuts('On Nov. 8 Acme Inc. Chairman Bo Lind flew to Dover, Del. Officer Reyes met him in Flint, Mich. on Tues. Oct. 4.');
  });
  it('end after an abbreviation where a word follows that opens sentences', () => {
    cuts('He works for Acme Inc. | The firm is in the U.S. | It opened at 9 a.m. | He came in Nov. | They left.');
  });
  it('do not end inside abbreviations with full stops', () => {
    cuts('The U.S. Senate and the U.N. Security Council met at 9 a.m. Eastern time, i.e. late.');
  });
  it('do not end inside degrees, and end behind them where a word follows that opens sentences', () => {
    cuts('Ann Po, a Ph.D. candidate, and Bo Lind, Psy.D., spoke. | He has a Ph.D. | They left.');
  });
  it('end where the blank behind a sentence is missing', () => {
    cuts('It was lost.|A boat came.');
  });
  it('tell "No. 5" from a no', () => {
    cuts('It was No. 5 on the list, art. 3. | He said no. | Five others agreed.');
    cuts('She studied art. | Five museums have her work.');
  });
  it('take closing marks with them, leave opening marks to the next', () => {
    cuts('“We won.” | “You did not,” she said. | (They did.) | "Fine." | He left.');
  });
  it('go on where the attribution follows in lower case', () => {
    cuts('“Is it over?” she asked. | “Stop!” he cried.');
  });
  it('end at an ellipsis that ends a word, not at one that stands for omitted words', () => {
    cuts('They waited… | Nothing came.');
    cuts('“We spoke ... Our friends agreed,” he said.');
  });
  it('do not end inside numbers, after list numbers, in addresses', () => {
    cuts('1. Prices rose 3.5 percent to 10.30 on the exchange, says www.example.org today.');
    cuts('It happened in 2019. | Prices fell.');
  });
  it('end where a scraper swallowed the blank', () => {
    cuts('The vote was lost.|The minister resigned.');
  });
  it('end in scripts without capitals', () => {
    cuts('دخل الوزير القاعة. | خرج الوفد. | هل عاد؟ | نعم.');
    cuts('首相は辞任した。|議会は沈黙した。');
  });
  it('go on after dashes, commas and semicolons behind an abbreviation', () => {
    cuts('DEKALB, Ill. — Mike Gray threw for Acme Corp., Inc.; Ann Po ran.');
  });
  it('cover every token once, in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '…', ' ', '"', '”', '1', 'U.S.', 'Mr', '\u0301', '🙂', 'ש'), maxLength: 80 }), (paragraph) => {
      const tokens = tokenize(paragraph);
      const sentences = splitSentences(paragraph, tokens);
      assert.deepEqual(tokens.filter((token) => sentences.filter((sentence) => sentence.start <= token.start && token.end <= sentence.end).length !== 1), []);
      sentences.forEach((sentence, index) => assert.ok(sentence.start < sentence.end && sentence.start >= (sentences[index - 1]?.end ?? 0)));
    }));
  });
});
