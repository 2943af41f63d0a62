import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import { createParagraphMemo } from '../../../src/analysis/memo';

/** Paragraphs whose dates hang on each other and on the document date. */
const PARAGRAPHS = [
  'PORT ANSEL, March 14, 2025 — Pilots went on strike on Friday over pay that was frozen last year.', 'PORT ANSEL, March 15, 2025 — Pilots went on strike on Friday over pay that was frozen last year.',
  'The union had voted on March 3. A week later talks failed, and the same day the port closed.', 'In May 2019 they struck as well; that year the harbour lost money.', '"We will be here tomorrow," she said on Tuesday. "Yesterday was quiet."',
  'At 9 p.m. the gates opened. The following day nobody came.', 'A day earlier, on 12 May, ships had waited.', 'The council meets in June and in the summer of 2026.', 'They met two weeks before the November 13 deadline (1700 UTC).', 'From Monday to Thursday it rained, in the three months to June it did not, and in the past two years it seldom did.', 'It opened on 03/04/2019 in 2014-16.', 'It closed on 25/04/2019, not on 04/05/2019.', 'Nothing happened here.', 'Share this article on Facebook',
];

describe('dates remembered by paragraph', () => {
  it('are those of the article read anew, however its paragraphs are rearranged', () => {
    const article = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 9 }).map((paragraphs) => paragraphs.join('\n\n'));
    fc.assert(fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), (versions) => {
      const memo = createParagraphMemo();
      for (const text of versions) {
        const { dates, pieces } = analyze(text, { memo });
        const anew = analyze(text);
        assert.deepEqual(dates, anew.dates);
        assert.deepEqual(pieces, anew.pieces);
      }
    }), { numRuns: 200 });
  });
});
