import assert from 'node:assert/strict';
import { definition } from '../../src/features/definition';
import { documentHighlights } from '../../src/features/document-highlight';
import { references } from '../../src/features/references';
import { textsOf, write } from './written-article';

const ARTICLE = '‹PERSON=Kim_Jong_Un Kim› met guests. ‹PERSON Kim Jong Un› said. ‹PERSON=Kim_Jong_Un Ki|m› left; ‹PERSON Lee› stayed.';

describe('definition', () => {
  it('is the first full mention', () => {
    const { open, cursor } = write(ARTICLE);
    const target = definition(open, cursor);
    assert.deepEqual(target, { uri: open.uri, range: { start: { line: 0, character: 16 }, end: { line: 0, character: 27 } } });
  });

  it('is the longest mention where none is full', () => {
    const { open, cursor } = write('‹ORG=World_Health_Organization W|HO› and the ‹ORG=World_Health_Organization Health Organization›');
    assert.deepEqual(textsOf(open, [definition(open, cursor)!]), ['Health Organization']);
  });

  it('of a speaking pronoun is its entity', () => {
    const { open, cursor } = write('‹PERSON Ana Ruiz› came. ‹q1 “No,”› ‹s1=Ana_Ruiz s|he› ‹c1 said›.');
    assert.deepEqual(textsOf(open, [definition(open, cursor)!]), ['Ana Ruiz']);
  });

  it('of a relative date is where its day is said', () => {
    const { open, cursor } = write('‹DATE=2025-11-08 8 November 2025› It rained ‹DATE=2025-11-07 yester|day›.');
    const [, relative] = open.article.analysis.dates;
    Object.assign(relative!, { anchor: { value: '2025-11-08', kind: 'document', at: { start: 0, end: 15 } } });
    assert.deepEqual(textsOf(open, [definition(open, cursor)!]), ['8 November 2025']);
  });

  it('is nothing elsewhere', () => {
    const { open, cursor } = write('‹PERSON Kim› sle|eps.');
    assert.equal(definition(open, cursor), null);
  });
});

describe('references', () => {
  it('are the chain, with or without the definition', () => {
    const { open, cursor } = write(ARTICLE);
    assert.deepEqual(textsOf(open, references(open, cursor, true)), ['Kim', 'Kim Jong Un', 'Kim']);
    assert.deepEqual(textsOf(open, references(open, cursor, false)), ['Kim', 'Kim']);
  });

  it('work at the end of a name, and prefer the name that begins there', () => {
    const end = write('‹PERSON Kim|› and ‹PERSON=Kim Kim›');
    assert.equal(references(end.open, end.cursor, true).length, 2);
    const between = write('‹ORG AFP›‹PERSON |Kim› ‹PERSON Kim› ‹PERSON Kim›');
    assert.deepEqual(textsOf(between.open, references(between.open, between.cursor, true)), ['Kim', 'Kim', 'Kim']);
  });

  it('are none in plain text', () => {
    const { open, cursor } = write('Nothing |here, ‹PERSON Kim›.');
    assert.deepEqual(references(open, cursor, true), []);
  });
});

describe('document highlight', () => {
  it('marks the chain and the pronouns that speak for it', () => {
    const { open, cursor } = write('‹PERSON Ana| Ruiz› came. ‹q1 “No,”› ‹s1=Ana_Ruiz she› ‹c1 said›. ‹PERSON=Ana_Ruiz Ruiz› left.');
    assert.deepEqual(textsOf(open, documentHighlights(open, cursor)), ['Ana Ruiz', 'she', 'Ruiz']);
  });

  it('marks dates of the same value', () => {
    const { open, cursor } = write('‹DATE=2025-11-08 Sat|urday›, ‹DATE=2025-11-07 Friday›, ‹DATE=2025-11-08 8 November›');
    assert.deepEqual(textsOf(open, documentHighlights(open, cursor)), ['Saturday', '8 November']);
  });

  it('marks a cue with its quote and speaker', () => {
    const { open, cursor } = write('‹q1 “No,”› ‹c1 sa|id› ‹s1 a clerk›, ‹q1 “never.”› ‹q2 “Yes,”› ‹c2 said› ‹s2 a cook›.');
    assert.deepEqual(textsOf(open, documentHighlights(open, cursor)), ['“No,”', 'said', 'a clerk', '“never.”']);
  });

  it('marks nothing in the words of a quote', () => {
    const { open, cursor } = write('‹q1 “No, ne|ver,”› ‹c1 said› ‹s1 a clerk›.');
    assert.deepEqual(documentHighlights(open, cursor), []);
  });
});
