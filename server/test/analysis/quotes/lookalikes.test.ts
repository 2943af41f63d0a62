import { check } from './speech';

describe('words that look like verbs of saying', () => {
  it('are parts of names before media, departments and officials', () => {
    check('‹i1 Trade with the south grew›, ‹s1 the ‹ORG TASS› state news agency› ‹c1 reported›.');
    check('‹s1 The ‹ORG Larne› state secretary› ‹c1 said› ‹i1 the road was open›.');
    check('Most ‹ORG TASS› state reporters left.');
    check('‹s1 She› ‹c1 said› ‹i1 they met in ‹GPE Larne›, the capital of ‹GPE Darro› state›.');
    check('‹s1 Officials› ‹c1 state› ‹i1 that the road was open›.');
  });
  it('are nouns behind a superlative or an article in the singular', () => {
    check('‹s1 ‹GPE Larne›› ‹c1 called› it ‹m1 “the largest promise a partner has made”›.');
    check('The last claims the council had seen were old.');
    check('The official report the town had asked for was late.');
  });
  it('are verbs with a plural before them', () => {
    check('‹s1 Officials› ‹c1 claim› ‹i1 the road was open›.');
    check('‹s1 The police› ‹c1 state› ‹i1 the road was open›.');
    check('‹s1 Drivers› in the town ‹c1 claim› ‹i1 that the road was open›.');
  });
});
