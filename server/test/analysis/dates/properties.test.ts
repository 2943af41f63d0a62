import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeValue } from '../../../src/analysis/dates/describe';
import { findDocumentDates } from '../../../src/analysis/dates/document-date';
import { findDateProblems } from '../../../src/analysis/dates/problems';
import { recognizeDates } from '../../../src/analysis/dates/recognize';
import { resolveDates } from '../../../src/analysis/dates/resolve';
import { tokenize } from '../../../src/analysis/segment/tokens';
import type { Token } from '../../../src/analysis/types';
import { datesOf, readDocument, SATURDAY, UNDATED } from './marked-dates';

/** Words and marks of temporal expressions, thrown together. */
const scrap = fc.constantFrom(
  ...('Monday monday Sat. May may March 8 8th 31 2019 1500 12 the a an of on in at last next this past same that following previous early late mid end week weeks day days year month hour minutes decade century ' +
    'ago later earlier before after now today yesterday night morning p.m. am 6pm 10 30 : , . - – / ( ) | UTC GMT +04 summer fall quarter first second third Q3 FY20 1990s half and to or few several about nearly more than ' +
    'every annual times once Christmas Day Easter New Year " “ ” noon twenty one hundred thousand will said held Act 👍 é 2019-11-18T20:51:19Z between from through Sundays Fridays weekday beginning 03/04/2019 25/04/2019 31 30/02/2019 thousand nineteen eighty fifth o’clock past https://a.org/2019/01/02/x @may #may').split(' '),
  '\n\n', 'Wörter', '',
);
const texts = fc.array(scrap, { maxLength: 60 }).chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)));

describe('dates of any text', () => {
  it('lie in the text, in order, without overlap, and have reasons that are sentences', () => {
    fc.assert(fc.property(texts, fc.constantFrom(SATURDAY, UNDATED), (text, date) => {
      let at = 0;
      for (const found of datesOf(text, date)) {
        assert.ok(found.start >= at && found.end > found.start && found.end <= text.length);
        assert.equal(text.slice(found.start, found.end).trim().length, found.end - found.start);
        assert.match(found.reason, /^[A-Z0-9].*\.$/s);
        assert.ok(found.source.startsWith('dates/'));
        at = found.end;
      }
    }), { numRuns: 500 });
  });
  it('have values that can be written for a person', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const found of datesOf(text, SATURDAY)) {
        if (found.value === undefined) continue;
        assert.match(found.value, /^(\d{2,4}|BC\d{4}|XXXX|FY\d{4}|P[\dXT]|PRESENT_REF|PAST_REF|FUTURE_REF)/);
        assert.equal(typeof describeValue(found.value, found.type), 'string');
      }
    }), { numRuns: 300 });
  });
  it('do not depend on where their paragraph stands', () => {
    fc.assert(fc.property(texts, (text) => {
      const paragraph = text.replace(/\n/g, ' ');
      const before = 'Nothing here.\n\n';
      assert.deepEqual(datesOf(before + paragraph, SATURDAY).map(({ start, end, value }) => [start - before.length, end - before.length, value]), datesOf(paragraph, SATURDAY).map(({ start, end, value }) => [start, end, value]));
    }));
  });
  it('never lie in addresses, handles and hashtags', () => {
    assert.deepEqual(datesOf('see https://a.org/2019-11-19/today and @monday or #2019', SATURDAY), []);
  });
});

describe('hostile articles', () => {
  /** How often expressions are looked at in the article as a whole. */
  const work = (text: string): number => {
    const document = readDocument(text, SATURDAY);
    let reads = 0;
    const counted = {
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        reading: {
          ...paragraph.reading,
          expressions: new Proxy(paragraph.reading.expressions, {
            get(target, key, receiver) {
              if (typeof key === 'string' && key >= '0' && key <= '9~') reads++;
              return Reflect.get(target, key, receiver) as unknown;
            },
          }),
        },
      })),
    };
    findDateProblems(counted, resolveDates(counted));
    return reads;
  };
  for (const piece of ['Monday to Friday, ', 'On 03/04/2019 and 25/04/2019 it rained. ', 'A day earlier\n\n', 'from 31 November to ', 'in the three months to June ', 'March 8 – ', 'On Tuesday, 8 November 2025\n\n']) {
    it(`take time in proportion to their length: ${JSON.stringify(piece)}`, () => {
      const small = work(piece.repeat(100));
      const large = work(piece.repeat(800));
      assert.ok(small > 0 && large <= small * 8 * 1.2 + 100, `${small} reads became ${large}`);
    });
  }
  it('keep the dates of two articles glued together apart', () => {
    const first = 'PORT ANSEL, March 14, 2025 — Pilots went on strike on Friday over pay, and a day earlier the port had closed for a week.';
    const second = 'LAGO VERDE, June 20, 2025 — The council met on Friday, and a day earlier it had closed the road for a week.';
    const apart = [...datesOf(first), ...datesOf(second)].map(({ value }) => value);
    const glued = readDocument(`${first}\n\n${second}`);
    const undated = { ...glued, pieces: [{ start: 0, end: first.length + 2 }, { start: first.length + 2, end: glued.text.length }] };
    assert.deepEqual(resolveDates({ ...undated, pieces: findDocumentDates(undated) }).map(({ value }) => value), apart);
  });
  it('hold digits and letters without end', () => {
    for (const run of ['9'.repeat(100_000), `${'1'.repeat(50_000)}th`, `${'0'.repeat(50_000)}:30`, `2019-${'1'.repeat(50_000)}`, 'a'.repeat(100_000), `${'9'.repeat(50_000)} weeks ago`, `in ${'5'.repeat(50_000)}s`]) {
      for (const { value = '' } of datesOf(run, SATURDAY)) assert.ok(value.length < 30, value.slice(0, 60));
    }
  });
});

describe('hostile texts', () => {
  /** How often tokens are looked at: the work that recognition does, counted instead of timed. */
  const work = (paragraph: string): number => {
    let reads = 0;
    const tokens = new Proxy(tokenize(paragraph) as Token[], {
      get(target, key, receiver) {
        if (typeof key === 'string' && key >= '0' && key <= '9~') reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    recognizeDates(paragraph, tokens);
    return reads;
  };
  for (const piece of ['one hundred ', '1,000,', '2019-', '8/', 'early late ', 'the next the ', 'the end of ', 'and a half ', 'May 1 to 2, ', 'Monday Monday ', '10:', 'last last ', 'about about ', '(1700 UTC) ', 'A B C ', '2019 A by ', 'quiet words ', 'last first second last of ', 'from 3 to ', 'between 1 and ', 'half past ', '20 minutes past ', 'two thousand and ', 'Sundays at ', '2010-2015-', '9:30 - ', 'three weeks from ', 'the week beginning ', '31 November ', 'tonight at 8 ', 'between 7 and 9:30 last night ', 'at 9 tomorrow morning ', 'since 9/11 ', 'two previous ', '1999 Main ', '+44 20 1999 ', 'fiscal Q2 ', 'dawn on ', '3 in the ', 'sales in the fourth quarter ', 'last Diwali ', 'Eid al-Fitr ', 'on the 8th ', 'every ', 'three times a ', 'annual ', 'summer of ', 'the 19th century ', 'the nineties ', 'AD 79 ', '664 BC ', 'recently ', 'at the moment ', 'the day before ', 'Christmas Eve, ', 'Q3 of ', '2019 Q3 ', 'the night of May 25 ', '1990s ', 'years ago later ']) {
    it(`take time in proportion to their length: ${JSON.stringify(piece)}`, () => {
      const small = work(piece.repeat(200));
      const large = work(piece.repeat(1600));
      assert.ok(large <= small * 8 * 1.5 + 200, `${small} reads became ${large}`);
    });
  }
});
