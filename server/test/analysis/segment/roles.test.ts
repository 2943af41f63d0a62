import assert from 'node:assert/strict';
import { isByline, isNames } from '../../../src/analysis/segment/roles/byline';
import { isCaption, isCredit } from '../../../src/analysis/segment/roles/caption';
import { findDateline } from '../../../src/analysis/segment/roles/dateline';
import { isTimestamp } from '../../../src/analysis/segment/roles/timestamp';
import { tokenize } from '../../../src/analysis/segment/tokens';

const all = (lines: readonly string[], test: (line: string) => boolean, expected: boolean): void => assert.deepEqual(lines.filter((line) => test(line) !== expected), []);
const dateline = (paragraph: string): string | undefined => {
  const span = findDateline(paragraph);
  return span && paragraph.slice(span.start, span.end);
};

describe('timestamps', () => {
  const test = (line: string): boolean => isTimestamp(tokenize(line));
  it('are dates, with or without words around them', () => {
    all(['2025-11-08', '8 November 2025', 'Published 10 February 2026, 08:15 GMT', 'UPDATED: Tue., Nov. 19, 2025', 'November 19, 2025 | 4:20am | Updated November 19, 2025 | 9:32pm',
      'date 2025-11-08 8 November 2025 21:25 (UTC+04:00)', 'Posted on September 30, 2024', 'Posted on', '2 days ago', 'Friday', '21:15 CET', '19 NOV 2025', 'Published November 20th, 2025 - 07:50 GMT'], test, true);
  });
  it('say nothing else', () => {
    all(['The vote is on 8 November 2025.', '20', '1,500', 'May', 'March on Lisbon', 'Monday blues', 'Nov. 8 Acme', 'First 100 days', 'Timeline: 2025', 'Updated', ''].filter((line) => line !== 'Updated'), test, false);
  });
});

describe('bylines', () => {
  const test = (line: string): boolean => isByline(line, tokenize(line));
  it('name who wrote the article', () => {
    all(['By Ann Po', 'By Ann Po and Bo Lind', 'by Jeff Ode — November 18, 2025', 'Words by Imogen Hartley', '(Reporting by Marta Figueira in Lisbon; editing by Joan Whitfield)', 'Reuters', 'Associated Press November 19, 2025, 9:02 AM',
      'With Post wires', 'SOURCE: News agencies', 'Ann Po, Staff Writer', 'By Ann Po ann@example.org', 'February 1, 2025 | BY: Ilana Mull, MS', 'Detroit News wire services', '— The Senate (@senate) October 9, 2025'], test, true);
  });
  it('are no sentences and no places', () => {
    all(['By noon the square was full.', 'By Friday nobody had come', 'Reuters said so.', 'The Associated Press building burned down', 'Paris, France', 'Written by hand', 'Source of the Nile found', 'By the rivers of Babylon', 'Staff of life', 'With the wind came rain', 'Ann Po, 47'], test, false);
  });
  it('can be bare names', () => {
    all(['Ann Po', 'Ann Po; Bo van Lind', 'Zeynep Yılmaz', 'Jean-Luc O’Brien & Bo Lind'], isNames, true);
    all(['the harbour', 'Ann Po left the harbour', 'Nine Lives, 2019', ''], isNames, false);
  });
});

describe('datelines', () => {
  it('open a paragraph with a place and a dash', () => {
    assert.equal(dateline('MADRID — Ann Po won.'), 'MADRID —');
    assert.equal(dateline('BUFFALO, N.Y. — Hours before.'), 'BUFFALO, N.Y. —');
    assert.equal(dateline('WASHINGTON (Reuters) - Scientists said.'), 'WASHINGTON (Reuters) -');
    assert.equal(dateline('LISBON, March 14, 2025 (Meridian News Agency) - Portugal reopened.'), 'LISBON, March 14, 2025 (Meridian News Agency) -');
    assert.equal(dateline('LA PAZ, Bolivia, Dec. 2, 2024 (Altiplano Press) -- Congress met.'), 'LA PAZ, Bolivia, Dec. 2, 2024 (Altiplano Press) --');
    assert.equal(dateline('Dekalb, Ill. — Mike Gray threw.'), 'Dekalb, Ill. —');
    assert.equal(dateline('SAINT-DENIS, Réunion (Agence Océane) — The volcano slept.'), 'SAINT-DENIS, Réunion (Agence Océane) —');
    assert.equal(dateline('NEW DELHI: The minister left.'), 'NEW DELHI:');
  });
  it('can be a line of their own, with an agency or a date', () => {
    for (const line of ['LISBON, 14 March 2025', 'BERLIN, Nov 3 (Reuters)', 'LA PAZ, Bolivia (AP)', 'OSLO, Dec. 2']) assert.equal(dateline(line), line);
    for (const line of ['RSS (photowire)', 'NEW YORK, NY 10001', 'MENU', 'BERGEN, Norway', 'Lisbon, 14 March 2025', 'CONTACT US (PDF)', 'PAGE 12']) assert.equal(dateline(line), undefined, line);
  });
  it('tell their places, agency and whether a date or agency vouches for them', () => {
    const text = 'HAIFA/BEIRUT, Lebanon, Oct 3 (North Wire) - Aid waited.';
    const found = findDateline(text)!;
    assert.deepEqual([found.place, ...found.parts, found.agency!].map(({ start, end }) => text.slice(start, end)), ['HAIFA/BEIRUT', 'Lebanon', 'Oct 3', 'North Wire']);
    assert.deepEqual([found.isDated, found.isColon], [true, false]);
    const bare = findDateline('SPORT: Two draws.')!;
    assert.deepEqual([bare.parts, bare.agency, bare.isDated, bare.isColon], [[], undefined, false, true]);
  });
  it('are not every place, dash and colon at the start of a sentence', () => {
    for (const paragraph of ['Paris is burning.', 'Lavrov: the talks failed.', 'The vote — the third — failed.', 'He left. — Then he came back.', 'Ann Po - a baker - won.', 'NASA said so.', 'US: 12, UK: 9', 'BREAKING news came in.', 'Q: Why? A: No.', 'One — two']) {
      assert.equal(dateline(paragraph), undefined, paragraph);
    }
  });
});

describe('captions and credits', () => {
  const caption = (line: string): boolean => isCaption(line, /[.!?]$/.test(line));
  it('carry a credit or say where somebody stands', () => {
    all(['Ann Po of the Lions scores in Madrid, Nov. 19, 2025. (Bo Lind/AP)', 'A family watches the fire. Photograph: Danny Grondin/Getty Images', 'Ann Po (2nd L) meets Bo Lind (left) in Wonsan.', 'File photo dated February 11 shows Ann Po.',
      'Troops remain in the country [File: Reuters]', 'The winner, Ann Po. Photo by Bo Lind', 'Cover image: the light by Bo Lind', 'Ann Po speaks in Lisbon AFP'], caption, true);
  });
  it('are no sentences with an agency and no headlines that name one', () => {
    all(['The report was first seen by Reuters.', 'North Korea fires missile: KCNA', 'The AP said so on Monday.', 'She left the picture gallery.', 'He turned left (and fell) on the ice.', 'The photo shocked the town.', 'Image problems haunt the party'], caption, false);
  });
  it('tell a credit alone', () => {
    all(['(Image credit: Bo Lind)', 'Ann Po, AP', 'Bo Lind/Getty Images', 'Photo: Ann Po', '(Image: © NASA/ESA)'], isCredit, true);
    all(['World / Africa', 'Ann Po, a baker', 'Paris, France', 'The photo', 'Ann Po'], isCredit, false);
  });
});
