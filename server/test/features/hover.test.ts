import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../src/features/hover';
import { MARKDOWN, PLAIN_TEXT, type Markup } from '../../src/features/markup';
import type { Analysis, Anchor, DatePart, Speaker } from '../../src/analysis/types';
import { ALL_LAYERS, textsOf, write } from './written-article';

function hoverText(marked: string, changes: Partial<Analysis> = {}, markup: Markup = PLAIN_TEXT): string | undefined {
  const { open, cursor } = write(marked, changes);
  const contents = hover(open, cursor, markup)?.contents as MarkupContent | undefined;
  return contents?.value;
}

describe('hover', () => {
  it('says name, type, the other places and the reason of a mention', () => {
    assert.equal(hoverText('‹PERSON Kim Jong Un› spoke.\n‹PERSON=Kim_Jong_Un K|im› left.\n‹PERSON=Kim_Jong_Un Kim› slept.'), [
      'Kim Jong Un (person)',
      'Also named in 2 places: line 1, line 3',
      'Found by test/names, 97 % sure',
    ].join('\n'));
  });

  it('links to the other places', () => {
    const text = hoverText('‹PERSON K|im› and\n  ‹PERSON Kim›', {}, MARKDOWN);
    assert.match(text!, /\[line 2\]\(<file:\/\/\/news\/article\.txt#L2,3>\)/);
  });

  it('lists eight links at most, and counts all', () => {
    const text = hoverText(`‹PERSON K|im› ${'‹PERSON Kim›\n'.repeat(20)}`);
    assert.equal(text!.match(/line \d/g)!.length, 8);
    assert.match(text!, /in 20 places: .*, …/);
  });

  it('links to a line once, at the first place in it', () => {
    const text = hoverText('‹PERSON K|im› spoke.\nThere ‹PERSON Kim› told ‹PERSON Kim› of ‹PERSON Kim›.\n‹PERSON Kim› left.', {}, MARKDOWN);
    assert.match(text!, /Also named in 4 places: \[line 2\]\(<[^>]*#L2,7>\), \[line 3\]\(<[^>]*#L3,1>\)\s/);
  });

  it('says which name a repeated one repeats', () => {
    const { open, cursor } = write('‹PERSON Kim› spoke.\n‹PERSON K|im› left.');
    Object.assign(open.article.analysis.mentions[1]!, { source: 'entities/repeat' });
    const lines = () => (hover(open, cursor, PLAIN_TEXT)!.contents as MarkupContent).value.split('\n');
    assert.equal(lines().at(-1), 'Same name as in line 1');
    Object.assign(open.article.analysis.mentions[0]!, { source: 'entities/repeat' });
    assert.equal(lines().at(-1), 'Same name as elsewhere in the article, 97 % sure');
  });

  it('knows places', () => {
    const place = (kind: 'country' | 'city' | 'capital', capital?: string) => {
      const { open, cursor } = write('‹GPE N|ame›');
      Object.assign(open.article.analysis.chains[0]!, { place: { kind, country: 'Peru', code: 'PE', capital } });
      return (hover(open, cursor, PLAIN_TEXT)!.contents as MarkupContent).value.split('\n')[1];
    };
    assert.equal(place('country', 'Lima'), 'Country, code PE, capital Lima');
    assert.equal(place('city'), 'City in Peru (PE)');
    assert.equal(place('capital', 'Lima'), 'Capital of Peru (PE)');
  });

  it('writes a date for a person, with value, anchor and reason', () => {
    const dates: Analysis['dates'] = [{ start: 0, end: 6, type: 'DATE', value: '2025-11-07', source: 'dates/weekday', reason: 'The last Friday before the document date, Saturday 8 November 2025.', anchor: { value: '2025-11-08', kind: 'document' } }];
    assert.equal(hoverText('Fri|day', { dates }), [
      'Friday, 7 November 2025 (date)',
      'TIMEX3 2025-11-07',
      'The last Friday before the document date, Saturday 8 November 2025.',
      'Read as a day of the week',
    ].join('\n'));
  });

  it('says from when to when a range or a length goes', () => {
    const of = (start: string, end: string, beginPoint?: Anchor) => hoverText('x|', { dates: [{ start: 0, end: 1, type: 'DATE', value: '2025-03-05', interval: { start, end }, beginPoint, source: 's', reason: 'r' }] })!.split('\n')[2];
    const point: Anchor = { value: '2025-03-03', at: { start: 0, end: 1 }, kind: 'expression' };
    assert.equal(of('2025-03-03', '2025-03-06', point), 'From Monday 3 March 2025 to Wednesday 5 March 2025');
    assert.equal(of('2025-03-03T09:00', '2025-03-03T11:01', point), 'From 09:00 on Monday, 3 March 2025 until 11:01 on Monday, 3 March 2025');
    assert.equal(of('2025-03-03', '2025-03-10'), 'r');
  });

  it('says which parts of a date the text says and which are supplied', () => {
    const of = (certain: DatePart[] | undefined, value: string) => hoverText('x|', { dates: [{ start: 0, end: 1, type: 'DATE', value, certain, source: 's', reason: 'r' }] })!.split('\n')[3];
    assert.equal(of(['month', 'day'], '2025-11-07'), 'The text says month and day; year is supplied.');
    assert.equal(of(['time'], '2025-11-07T09:00'), 'The text says time; year, month and day are supplied.');
    for (const text of [of(['year', 'month', 'day'], '2025-11-07'), of([], '2025-11-07'), of(undefined, '2025-11-07')]) assert.doesNotMatch(text!, /supplied/);
  });

  it('names the anchor of a date whose reason leaves it out', () => {
    const dates: Analysis['dates'] = [{ start: 0, end: 6, type: 'DATE', value: '2025-11-07', source: 'dates/weekday', reason: 'The day before.', anchor: { value: '2025-11-08', kind: 'document' } }];
    assert.equal(hoverText('Fri|day', { dates })!.split('\n')[2], 'The day before; resolved against the document date, Saturday 8 November 2025.');
  });

  it('says that a date has no value', () => {
    assert.equal(hoverText('on ‹DATE Fri|day›')!.split('\n')[0], 'Friday: no value (date)');
  });

  it('says who speaks a quote, by which cue, and of what kind it is', () => {
    assert.equal(hoverText('‹q1 “N|o,”› ‹s1=Ana_Ruiz she› ‹c1 said›.'), [
      'Ana Ruiz (speaker, direct quote)',
      'Cue: said',
      'The test names the speaker.',
      'Found by test/quotes',
    ].join('\n'));
    assert.match(hoverText('It was ‹m1 “od|d”›.')!, /^No speaker found \(quoted fragment\)/);
  });

  it('says what kind of source speaks a quote and how sure that is', () => {
    const lines = (more: Partial<Speaker>): readonly string[] => {
      const { open, cursor } = write('‹q1 “N|o,”› ‹s1=Ana_Ruiz she› ‹c1 said›.');
      Object.assign(open.article.analysis.quotes[0]!.speaker!, more);
      return (hover(open, cursor, PLAIN_TEXT)!.contents as MarkupContent).value.split('\n');
    };
    assert.equal(lines({ class: 'unnamed-person', confidence: 0.934 })[3], 'Somebody without a name here, 93 % sure');
    assert.equal(lines({ class: 'unnamed-person', anonymous: true, confidence: 0.9 })[3], 'A source that would not be named, 90 % sure');
    assert.equal(lines({ class: 'document' })[3], 'Something written');
    assert.equal(lines({})[3], 'Found by test/quotes');
  });

  it('shows the quote on its cue and on its speaker', () => {
    assert.match(hoverText('‹q1 “No,”› ‹s1=Ana_Ruiz she› ‹c1 sa|id›.')!, /^Ana Ruiz/);
    assert.match(hoverText('‹q1 “No,”› ‹s1=Ana_Ruiz s|he› ‹c1 said›.')!, /^Ana Ruiz/);
  });

  it('shows an entity inside a quote, then the quote, and covers the entity', () => {
    const marked = '‹q1 “‹ORG AC|ME› fell,”› ‹s1=Ana_Ruiz she› ‹c1 said›.';
    assert.match(hoverText(marked)!, /^ACME \(organization\)\n[^]*\n\nAna Ruiz \(speaker, /);
    const { open, cursor } = write(marked);
    assert.deepEqual(textsOf(open, [{ range: hover(open, cursor, PLAIN_TEXT)!.range! }]), ['ACME']);
  });

  it('says once what a quote and the quote in it have in common', () => {
    const text = hoverText('‹s1=Ana_Ruiz ‹s2=Ana_Ruiz She›› ‹c1 ‹c2 said›› ‹i1 it was ‹m2 “od|d”››.')!;
    assert.equal(text.match(/Ana Ruiz/g)!.length, 1);
    assert.match(text, /quoted fragment/);
  });

  it('writes modifiers of lengths and of points', () => {
    const of = (type: 'DATE' | 'DURATION', value: string, mod: 'LESS_THAN' | 'APPROX') =>
      hoverText('x|', { dates: [{ start: 0, end: 1, type, value, mod, source: 's', reason: 'r' }] })!.split('\n')[0];
    assert.equal(of('DURATION', 'P3D', 'LESS_THAN'), 'less than three days (duration)');
    assert.equal(of('DATE', '2024-07', 'LESS_THAN'), 'after July 2024 (date)');
    assert.equal(of('DATE', '2024', 'APPROX'), 'about 2024 (date)');
  });

  it('takes every character of the article literally', () => {
    const text = hoverText('‹PERSON <img src=x> *Kim* [a](b) &amp; `c`|›', {}, MARKDOWN);
    assert.match(text!, /\*\*\\<img src=x\\> \\\*Kim\\\* \\\[a\\\]\\\(b\\\) \\&amp; \\`c\\`\*\*/);
  });

  it('says what faded text is', () => {
    const { open, cursor } = write('Story.\n‹b Accept |all cookies›');
    Object.assign(open.article.analysis.boilerplate[0]!, { source: 'cookie-banner', score: 0.93 });
    const said = () => (hover(open, cursor, PLAIN_TEXT)?.contents as MarkupContent | undefined)?.value;
    assert.equal(said(), 'Not part of the article: cookie banner\n93 % sure');
    assert.deepEqual(textsOf(open, [{ range: hover(open, cursor, PLAIN_TEXT)!.range! }]), ['Accept all cookies']);
    Object.assign(open.article.analysis.boilerplate[0]!, { source: 'decision' });
    assert.equal(said(), 'Not part of the article\nSomebody decided so');
    const hidden = write('‹b Accept |all›', {}, { ...ALL_LAYERS, boilerplate: false });
    assert.equal(hover(hidden.open, hidden.cursor, PLAIN_TEXT), null);
  });

  it('is nothing in plain text', () => {
    assert.equal(hoverText('Nothing |here.'), undefined);
  });
});
