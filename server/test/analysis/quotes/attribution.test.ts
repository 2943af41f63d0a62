import assert from 'node:assert/strict';
import type { QuoteLayer } from '../../../src/analysis/quotes/quotes';
import type { Mention, Span } from '../../../src/analysis/types';
import { check, quotesOf } from './speech';

describe('cue and speaker', () => {
  it('finds them after the words, straight and inverted', () => {
    check('‹d1 “The bridge is safe,”› ‹s1 officials› ‹c1 said› on Friday.');
    check('‹d1 “Is the bridge safe?”› ‹c1 asked› councillor ‹s1 ‹PERSON Dara Quinn››, who lives nearby.');
    check('‹d1 "The bridge is safe"›, ‹c1 said› ‹s1 ‹PERSON Dara Quinn››.');
    check('‹d1 “The bridge is safe,”› ‹c1 reads› ‹s1 the report›.');
  });
  it('finds them before the words, past hearers, times and places', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 told› reporters in the town hall on Monday: ‹d1 “The bridge is safe.”›');
    check('‹s1 The company› ‹c1 said› in a statement that ‹d1 “we have closed the bridge for repairs.”›');
    check('‹s1 ‹PERSON Quinn›› ‹c1 said›, in reply to the report, ‹d1 “The bridge is safe.”›');
    check('‹s1 ‹PERSON Quinn›› then went on to ‹c1 add›, ‹d1 “We will close it.”›');
  });
  it('looks past appositions and relative clauses', () => {
    check('‹d1 “It is safe,”› ‹s1 ‹PERSON Quinn››, the mayor of ‹GPE Larne›, ‹c1 said›.');
    check('‹s1 ‹PERSON Quinn››, a lawyer who worked for the port, ‹c1 told› the court ‹d1 “it was never safe.”›');
    check('The plan angered ‹s1 ‹PERSON Quinn››, who ‹c1 said› ‹d1 “it was never safe.”›');
    check('‹s1 ‹PERSON Quinn›› (pictured) ‹c1 said›: ‹d1 “It was never safe.”›');
  });
  it('takes the name behind a description, without its title', () => {
    check('The mayor, ‹s1 ‹PERSON Dara Quinn››, ‹c1 said›: ‹d1 “It is safe.”›');
    check('Defence Minister ‹s1 ‹PERSON No›› ‹c1 said›: ‹d1 “It is safe.”›');
    check('‹d1 “It is safe,”› ‹c1 said› her brother, ‹s1 ‹PERSON Tom Quinn››.');
    check('‹s1 ‹PERSON Dara Quinn›› of ‹ORG Larne Port› ‹c1 said›, ‹d1 “It is safe.”›');
  });
  it('takes who speaks, not where they are', () => {
    check('‹s1 Officials› in ‹GPE Larne› ‹c1 say› ‹i1 the bridge is safe›.');
    check('‹s1 Lawyers for ‹PERSON Quinn›› ‹c1 say› ‹i1 the bridge is safe›.');
    check('‹s1 ‹ORG Port of Larne›› ‹c1 says› ‹i1 the bridge is safe›.');
  });
  it('takes the name of an organisation that is apposed to a description', () => {
    check('The port operator, ‹s1 ‹ORG Larne Ports››, ‹c1 said›: ‹d1 “It is safe.”›');
    check('‹d1 “It is safe,”› ‹c1 said› the port operator, ‹s1 ‹ORG Larne Ports››.');
    check('‹d1 “It is safe,”› ‹s1 ‹PERSON Quinn››, the head of ‹ORG Larne Ports›, ‹c1 said›.');
    check('In the town, ‹s1 ‹ORG Larne Ports›› ‹c1 said›: ‹d1 “It is safe.”›');
  });
  it('takes the whole phrase where the name is only a part of it', () => {
    check('‹s1 The sister of ‹PERSON Dara Quinn›› ‹c1 said›: ‹d1 “It is safe.”›');
    check('‹d1 “It is safe,”› ‹s1 a spokesman for the port› ‹c1 said›.');
  });
  it('reads participles and second verbs with the subject of the sentence', () => {
    check('‹s1 ‹PERSON Quinn›› closed the bridge, ‹c1 calling› it ‹m1 “a danger to children”›.');
    check('On Monday ‹s1 ‹PERSON Quinn›› opened the road and ‹c1 said›: ‹d1 “It is safe.”›');
    check('‹c1 Calling› it ‹m1 “a joke”›, ‹s1 ‹PERSON Quinn›› left the room.');
  });
  it('reads agents of the passive', () => {
    check('The bridge was ‹c1 described› as ‹m1 “a danger”› by ‹s1 ‹PERSON Quinn››.');
    check('The bridge was ‹c1 described› by ‹s1 ‹PERSON Quinn›› as ‹m1 “a danger”›.');
  });
  it('takes who is quoted, not who quotes', () => {
    check('‹d1 “It is safe,”› ‹ORG Larne News› ‹c1 quoted› ‹s1 ‹PERSON Quinn›› as saying.');
  });
  it('reads “according to” before and after', () => {
    check('‹c1_2 According to› ‹s1_2 ‹ORG Larne News››, ‹i1 the bridge is ‹m2 “a danger to all”››.');
  });
  it('reads colons: who leads to the words, who is credited behind them', () => {
    check('‹s1 ‹PERSON Quinn››: ‹d1 “We will not close the bridge”›');
    check('‹s1 ‹PERSON Quinn›› disagreed with the findings: ‹d1 “The bridge was checked in May.”›');
    check('‹d1 “We will not close the bridge”›: ‹s1 ‹PERSON Quinn››');
    check('‹i1 Bridge closed for repairs›: ‹s1 minister›', { role: 'headline' });
  });
  it('carries a speaker over to a paragraph of speech', () => {
    check('‹d1 “It is safe,”› ‹s1_2 ‹PERSON Quinn›› ‹c1 said›.\n\n‹d2 “My own children walk over it every day.”›');
  });
  it('carries a speaker over where only adverbs lead to the words', () => {
    check('‹d1 “It is safe,”› ‹s1_2 ‹PERSON Quinn›› ‹c1 said›. Then, more seriously: ‹d2 “My own children walk over it every day.”›');
    check('‹d1 “It is safe,”› ‹c1 said› ‹s1 ‹PERSON Quinn››. Then ‹s2 ‹PERSON Ode››, more seriously: ‹d2 “My own children walk over it every day.”›');
  });
  it('carries a speaker on from the last paragraph of a quote', () => {
    check('‹d1 “It is safe,”› ‹c1 said› ‹s1_2 ‹PERSON Quinn››. ‹d1 “We built it.›\n\n‹d1 “It took ten years.”›\n\n‹d2 “My own children walk over it every day.”›');
    check('‹d1 “It is safe,”› ‹c1 said› ‹s1 ‹PERSON Quinn››. ‹d1 “We built it.›\n\n‹d1 “It took ten years.”›\n\nThe town is small.\n\n‹d2 “My own children walk over it every day.”›');
  });
  it('carries over who spoke in the article, not who is quoted in a quote', () => {
    check("‹d1 “‹s2 ‹PERSON Ode›› ‹c2 told› me, ‹d2 'Go home now'›, and I went,”› ‹s1_3 ‹PERSON Quinn›› ‹c1 said›.\n\n‹d3 “My own children walk over it every day.”›");
  });
  it('carries no speaker over a paragraph of the reporter, or into another article of the file', () => {
    check('‹d1 “It is safe,”› ‹s1 ‹PERSON Quinn›› ‹c1 said›.\n\nThe town is small.\n\n‹d2 “My own children walk over it every day.”›');
    const text = '“It is safe,” the mayor said.\n\n“My own children walk over it every day.”';
    const border = text.indexOf('\n\n') + 2;
    const speakers = (pieces: readonly Span[]): (string | undefined)[] => quotesOf(text, [], [], { pieces }).quotes.map((quote) => quote.speaker?.name);
    assert.deepEqual(speakers([{ start: 0, end: text.length }]), ['the mayor', 'the mayor']);
    assert.deepEqual(speakers([{ start: 0, end: border }, { start: border, end: text.length }]), ['the mayor', undefined]);
  });
  it('takes the person whom the sentence before is about', () => {
    check('‹s1 ‹PERSON Quinn›› has two children. ‹d1 “They walk over it every day.”›');
  });
  it('works without any known names', () => {
    check('‹d1 “It is safe,”› ‹c1 said› Mayor ‹s1 Dara Quinn›.');
    check('Prime Minister ‹s1 Dara Quinn› ‹c1 said›: ‹d1 “It is safe.”›');
  });
  it('is not led astray by nouns, adjectives and words of others', () => {
    check('The report ‹t “On Bridges”› was read by all.');
    check('An estimated 40 people live on ‹t “the hill”›.');
    check('The drug, called ‹t “Blue”›, and a park named ‹t “The Green”›.');
    check('‹PERSON Quinn› did not say it was ‹t “safe”›.');
  });
});

describe('who a pronoun is', () => {
  it('takes the person who spoke or was named first last', () => {
    const { quotes } = check('‹d1 “It is safe,”› ‹s1 ‹PERSON Dara Quinn›› ‹c1 said›. ‹s2 She› ‹c2 added›: ‹d2 “I walk over it.”›');
    assert.deepEqual(quotes.map((quote) => quote.speaker?.name), ['Dara Quinn', 'Dara Quinn']);
    assert.match(quotes[1]!.speaker!.reason, /“She” is taken to be Dara Quinn/);
  });
  it('passes over persons of the other gender, where title, role or given name tells', () => {
    const names = (marked: string): (string | undefined)[] => check(marked).quotes.map((quote) => quote.speaker?.name);
    assert.deepEqual(names('Mrs ‹PERSON Okoro› left. ‹PERSON John Ode› stayed. ‹s1 She› ‹c1 said›: ‹d1 “It is safe.”›'), ['Okoro']);
    assert.deepEqual(names('‹PERSON Ode›, the actress of the year, met ‹PERSON Kim›. ‹s1 She› ‹c1 said›: ‹d1 “It is safe.”›'), ['Ode']);
  });
  it('learns the gender of a person from pronouns that can mean nobody else', () => {
    const names = (marked: string): (string | undefined)[] => check(marked).quotes.map((quote) => quote.speaker?.name);
    assert.deepEqual(names('‹PERSON Ode› sold his house.\n\n‹PERSON Kim› left. ‹PERSON Ode› left. ‹s1 She› ‹c1 said›: ‹d1 “It is safe.”›'), ['Kim']);
    assert.deepEqual(names('‹PERSON Ode› sold his house.\n\n‹PERSON Ode› sold her house.\n\n‹PERSON Kim› left. ‹PERSON Ode› left. ‹s1 She› ‹c1 said›: ‹d1 “It is safe.”›'), ['Ode']);
    assert.deepEqual(names('The daughter of the mayor, ‹PERSON Kim›, left. His daughter, ‹PERSON Ode›, stayed. ‹PERSON Po› left too. ‹PERSON Ode› slept. ‹s1 He› ‹c1 said›: ‹d1 “It is safe.”›'), ['Po']);
  });
  it('takes a person without a name who spoke right before', () => {
    const names = (marked: string): (string | undefined)[] => check(marked).quotes.map((quote) => quote.speaker?.name);
    assert.deepEqual(names('‹PERSON Ode› left. ‹s1 Her father› ‹c1 said›: ‹d1 “It is safe.”› ‹s2 He› ‹c2 said›: ‹d2 “It is.”›'), ['Her father', 'Her father']);
    assert.deepEqual(names('‹PERSON Ode› left. ‹s1 Her father› ‹c1 said›: ‹d1 “It is safe.”› ‹s2 She› ‹c2 said›: ‹d2 “It is.”›'), ['Her father', 'Ode']);
    assert.deepEqual(names('‹s1 Her father› ‹c1 said›: ‹d1 “It is safe.”› ‹PERSON Ode› left. ‹s2 He› ‹c2 said›: ‹d2 “It is.”›'), ['Her father', 'Ode']);
  });
  it('takes “they” for an organisation only where it was the last to speak', () => {
    const names = (marked: string): (string | undefined)[] => check(marked).quotes.map((quote) => quote.speaker?.name);
    assert.deepEqual(names('‹s1 ‹ORG Larne Port›› ‹c1 said› ‹i1 it was safe›. ‹s2 They› ‹c2 added› ‹i2 that it was new›.'), ['Larne Port', 'Larne Port']);
    assert.deepEqual(names('‹s1 ‹ORG Larne Port›› ‹c1 said› ‹i1 it was safe›. ‹s2 Police› ‹c2 agreed› ‹i2 that it was›. ‹s3 They› ‹c3 added› ‹i3 that it was new›.'), ['Larne Port', 'Police', 'They']);
  });
  it('knows an organisation by what it was called', () => {
    const { quotes } = check('The charity ‹ORG Open Doors› met ‹ORG Larne Port›, an operator of ferries. ‹s1 The charity› ‹c1 said›: ‹d1 “It is safe.”› ‹s2 The operator› ‹c2 agreed›: ‹d2 “It is quite safe.”›');
    assert.deepEqual(quotes.map((quote) => quote.speaker?.name), ['Open Doors', 'Larne Port']);
  });
  it('passes over names that no sentence is about', () => {
    const { quotes } = check('‹PERSON Quinn› spoke to ‹PERSON Ode›. ‹s1 He› ‹c1 said›: ‹d1 “It is safe.”›');
    assert.deepEqual(quotes.map((quote) => quote.speaker?.name), ['Quinn']);
  });
  it('knows a role again', () => {
    const { quotes } = check('Governor ‹PERSON Dara Quinn› met ‹PERSON Tom Ode›, the mayor of ‹GPE Larne›. ‹s1 The mayor› ‹c1 said›: ‹d1 “It is safe.”› ‹s2 The governor› ‹c2 agreed›: ‹d2 “It is quite safe.”›');
    assert.deepEqual(quotes.map((quote) => quote.speaker?.name), ['Tom Ode', 'Dara Quinn']);
    assert.match(quotes[0]!.speaker!.reason, /called so before/);
  });
  it('takes nobody from another article of the file', () => {
    const text = 'Dara Quinn left.\n\nShe said: “It is safe.”';
    const border = text.indexOf('She');
    const mention = { start: 0, end: 10, label: 'PERSON', chain: 'E1', source: 'test' } as const;
    const { quotes } = quotesWith(text, border, mention);
    assert.deepEqual(quotes.map((quote) => [quote.speaker?.name, quote.speaker?.chain]), [['She', undefined]]);
  });
  it('takes the canonical name of a short one', () => {
    const { quotes } = check('‹s1 ‹PERSON=Dara_Quinn Quinn›› ‹c1 said›: ‹d1 “It is safe.”›');
    assert.deepEqual(quotes.map((quote) => [quote.speaker?.name, quote.speaker?.chain]), [['Dara Quinn', 'E1']]);
  });
});

function quotesWith(text: string, border: number, mention: Mention): QuoteLayer {
  const pieces = [{ start: 0, end: border }, { start: border, end: text.length }];
  return quotesOf(text, [mention], [{ id: 'E1', name: 'Dara Quinn', label: 'PERSON', mentions: [0] }], { pieces });
}
