import assert from 'node:assert/strict';
import { check, quotesOf } from './speech';

describe('quotes in pieces', () => {
  it('joins what its attribution broke, in one sentence and over two', () => {
    check('‹d1 "We won,"› ‹s1 she› ‹c1 said›, ‹d1 "and we know it."›');
    check('‹d1 “We won,”› ‹s1 ‹PERSON Okoro›› ‹c1 said› on Monday. ‹d1 “Now we rest.”›');
    check('‹d1 "Overall,"› ‹s1 he› ‹c1 continued›, ‹d1 "the air is clean."›');
  });
  it('keeps quotes apart that have cues of their own', () => {
    check('‹d1 “We won,”› ‹s1 ‹PERSON Okoro›› ‹c1 said›. ‹d2 “Now we rest,”› ‹s2 she› ‹c2 added›.');
    check('‹s1_2 ‹PERSON Okoro›› ‹c1_2 said› ‹d1 "we will not sell the farm"› and ‹d2 "we will not leave the land."›');
  });
  it('takes one quote over paragraphs that reopen without closing', () => {
    check('‹d1 “We came home in the spring,”› ‹s1 ‹PERSON Okoro›› ‹c1 said›. ‹d1 “The house was gone.›\n\n‹d1 “We built it again.›\n\n‹d1 “It took a year.”›\n\nThe family lives there now.');
  });
  it('takes the speaker from the first paragraph that names one', () => {
    check('‹d1 “We came home in the spring.›\n\n‹d1 “It took a year,”› ‹s1 ‹PERSON Okoro›› ‹c1 said›.');
    check('‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “We came home in the spring.›\n\n‹d1 “It took a year,”› ‹PERSON Ode› added.');
  });
  it('tells what goes on from the paragraphs before from what starts in the last one', () => {
    check('‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “We came home in the spring.›\n\n‹d1 “It took a year.”› The ‹t “home”› was small.');
    check('The house stood on ‹t “the long way home›\n\n‹d1 and all around,”› ‹s1 ‹PERSON Okoro›› ‹c1 said›. ‹d1 “It took a year.›\n\n‹d1 “We are home.”›');
    check('‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “We came home in the spring.›\n\n‹d1 “It took a year.”› The house stood on ‹t “the long way home›\n\n‹d2 “and all around the old town,”› ‹s2 ‹PERSON Ode›› ‹c2 said›.');
  });
  it('goes on with the quote, not with one quoted in it', () => {
    check("‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “‹s2 ‹PERSON Ode›› ‹c2 told› me, ‹d2 'Go home now'›, and I went.›\n\n‹d1 “It took a year.”›");
  });
  it('takes a text over paragraphs for a quote where all of a sentence is a part of it', () => {
    check('The house stood on ‹t “the long way home›\n\n‹d1 “and all around the old town”›');
  });
  it('takes a quote that a line break cut', () => {
    check('‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “We came home in the spring›\n\n‹d1 and built the house again.”›');
  });
  it('ends an unclosed quote with its sentence and reports it', () => {
    const layer = check('‹s1 ‹PERSON Okoro›› ‹c1 said›: ‹d1 “We came home in the spring.› The house was gone.\n\nThe town is small.');
    assert.deepEqual(layer.findings.map(({ code, start, end }) => [code, start, end]), [['unclosed-quote', 12, 13]]);
  });
  it('ends an unclosed quote before its attribution, even where the next paragraph opens one', () => {
    check('‹d1 “We came home,› ‹s1 ‹PERSON Okoro›› ‹c1 said›.\n\n‹d2 “The house was gone,”› ‹s2 she› ‹c2 added›.');
  });
  it('ends an unclosed quote before the sign of a cut-off text', () => {
    check('‹s1_2 ‹PERSON Okoro›› ‹c1_2 pledged› ‹i1 to put ‹m2 “the farms first, and›› […]');
  });
  it('lets no quote cross into the next article of a file', () => {
    const text = '“We came home in the spring.\n\n“The house was gone,” she said.';
    const border = text.indexOf('\n\n') + 2;
    const whole = quotesOf(text).quotes.map((quote) => quote.spans.length);
    const cut = quotesOf(text, [], [], { pieces: [{ start: 0, end: border }, { start: border, end: text.length }] }).quotes.map((quote) => quote.spans.length);
    assert.deepEqual([whole, cut], [[2], [1, 1]]);
  });
  it('reads quotes inside quotes where they have a cue of their own', () => {
    check("‹d1 \"‹s2 She› ‹c2 told› me, ‹d2 'Go home now'›, and I went,\"› ‹s1 ‹PERSON Okoro›› ‹c1 said›.");
    check("‹d1 \"They call that ‹t 'progress'› here,\"› ‹s1 ‹PERSON Okoro›› ‹c1 said›.");
  });
});

describe('findings on marks', () => {
  const codes = (text: string): string[] => quotesOf(text).findings.map((finding) => finding.code);
  it('reports a pair of different marks, and where it was opened', () => {
    const { findings } = quotesOf('Kim said: "We go home.”');
    assert.deepEqual(findings.map(({ code, start, related }) => [code, start, related?.start]), [['mixed-marks', 22, 10]]);
  });
  it('says nothing where one article uses several kinds rightly', () => {
    assert.deepEqual(codes('“We go home,” she said.\n\nHe said: "We stay."\n\nThe \'90s were "good", they said.'), []);
  });
  it('says nothing about inches, apostrophes and closed quotes over paragraphs', () => {
    assert.deepEqual(codes('The 13" model is 6\'2" wide.\n\n“One.\n\n“Two.”'), []);
  });
});
