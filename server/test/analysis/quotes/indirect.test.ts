import { check } from './speech';

describe('reported clauses', () => {
  it('run from the verb of saying to the end of the clause, “that” included', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 that the bridge was safe›.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 told› the council on Monday ‹i1 the bridge was safe›.');
    check('‹s1 The police› have ‹c1 warned› ‹i1 that the road may close›.');
  });
  it('stand before their cue, or around it', () => {
    check('‹i1 The bridge is safe›, ‹s1 officials› ‹c1 said› on Monday.');
    check('‹i1 The bridge was closed in May›, ‹c1 according to› ‹s1 ‹ORG Larne News››.');
    check('‹i1 The bridge›, ‹s1 officials› ‹c1 said›, ‹i1 was closed in May›.');
  });
  it('begin behind the name that a scraper glued to them, but with a name that has capitals inside', () => {
    check('DailyWire‹i1 The bridge is safe›, ‹s1 officials› ‹c1 said› on Monday.');
    check('DailyWireDailyWire‹i1 The bridge is safe›, ‹s1 officials› ‹c1 said› on Monday.');
    check('‹i1 YouTube is safe›, ‹s1 officials› ‹c1 said› on Monday.');
  });
  it('do not go on behind their cue with what is said of whom the cue names', () => {
    check('‹i1 Nine people were rescued›, ‹c1 according to› ‹s1 officials›, some of whom were hurt.');
    check('‹i1 The bridge was closed in May›, ‹c1 according to› ‹s1 residents›, most of whom were out of work.');
  });
  it('stand after “according to”, past an apposition', () => {
    check('‹c1 According to› ‹s1 ‹PERSON Quinn››, the mayor of ‹GPE Larne›, ‹i1 the bridge was closed in May›.');
    check('‹c1 According to› ‹s1 the log›, which the keeper writes himself, ‹i1 the horn sounded until dawn›.');
    check('‹c1 According to› ‹s1 police›, ‹i1 as of Monday the bridge was closed›.');
  });
  it('end where the reporter takes the word again', () => {
    check('‹s1 Officials› ‹c1 said› ‹i1 the bridge was safe›, although few believed them.');
    check('‹s1 Officials› ‹c1 said› ‹i1 three people died›; their names were not given.');
    check('‹s1_2 Officials› ‹c1 said› ‹i1 the bridge was safe›, ‹c2 adding› ‹i2 that it was checked in May›.');
    check('‹s1_2 Officials› ‹c1 said› ‹i1 the bridge was safe› and ‹c2 asked› drivers ‹i2 to be patient›.');
  });
  it('go on past a relative clause or opening that has no verb of theirs before it', () => {
    check('‹s1 Officials› ‹c1 said› ‹i1 that gas, which often leaks here, was the cause›.');
    check('‹s1 Officials› ‹c1 said› ‹i1 that, in May, ‹s2 ‹PERSON Kim›› had ‹c2 claimed› ‹i2 the town was safe››.');
    check('‹s1 Officials› ‹c1 said› ‹i1 the bridge was safe›, which few believed.');
  });
  it('go on over verbs that report nothing by themselves', () => {
    check('‹s1 Officials› ‹c1 said› ‹i1 a man left and attacked three people›.');
    check('‹s1_2 Officials› ‹c1 said› ‹i1 a man left› and ‹c2 claimed› ‹i2 he was ill›.');
    check('‹s1 Officials› ‹c1 urged› the man ‹i1 to leave› and spoke with the press.');
  });
  it('end before the speech that they lead to, which has the same speaker', () => {
    check('‹s1_2 ‹PERSON Quinn›› ‹c1_2 said› ‹i1 the bridge was old›: ‹d2 “We built it in the war.”›');
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 there was one problem: money›.');
  });
  it('end before “while” somebody else speaks', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 the bridge was old› while ‹s2 ‹PERSON Ode›› ‹c2 said› ‹i2 it was new›.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 the bridge was closed while it was tested›.');
  });
  it('stand around an attribution that breaks them where they are not complete', () => {
    check('‹i1 One child was›, ‹c1 according to› ‹s1 the mayor›, ‹i1 among the dead›.');
    check('‹i1 If the bridge is old›, ‹s1 officials› ‹c1 say›, ‹i1 closing it will be cheap›.');
    check('‹i1 The bridge is closed›, ‹c1 according to› ‹s1 the mayor›, among others.');
  });
  it('end before what is only said of when they were said', () => {
    check('‹i1 The bridge will be closed›, ‹s1 ‹PERSON Quinn›› ‹c1 said› on Thursday, three days after she took office.');
  });
  it('stand after “per” and after two sources', () => {
    check('‹c1 Per› ‹s1 the report›, ‹i1 the bridge was closed in May›.');
    check('‹c1 According to› ‹s1 witnesses› and officials, ‹i1 the bridge was closed in May›.');
    check('Tolls are two euros per car, and the bridge was closed.');
  });
  it('start behind a hearer that is only “her”', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 told› her ‹i1 the bridge was safe›.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 told› her father ‹i1 the bridge was safe›.');
  });
  it('start behind when, where and through what something was said, not behind a measure', () => {
    check('‹s1 The council› ‹c1 said› in a statement on Monday ‹i1 the bridge was safe›.');
    check('‹s1 The council› ‹c1 indicated› on Twitter ‹i1 the bridge was safe›.');
    check('‹s1 Police› ‹c1 said› ‹i1 at least 40 people were hurt›.');
    check('‹s1 The council› ‹c1 claimed›, as of Thursday, ‹i1 it was one of the safest bridges›.');
  });
  it('hold what others say in them where the attribution comes last', () => {
    check('‹i1 ‹s2 ‹PERSON Kim›› has ‹c2 threatened› ‹i2 to close the bridge on Saturday››, ‹s1 ‹ORG Larne News›› ‹c1 reports›.');
    check('‹i1 ‹s2 He› ‹c2 told› reporters ‹i2 he was ill››, the ‹s1 ‹ORG BBC›› ‹c1 reports›.');
    check('‹s1 Officials› ‹c1 said› ‹i1 three people died›; ‹i2 the bridge was old›, ‹s2 ‹PERSON Kim›› ‹c2 said›.');
  });
  it('are no single word', () => {
    check('‹GPE Madrid› denies it. The ministry denied that. Officials said so.');
    check('‹s1 The ministry› ‹c1 denied› ‹i1 that it knew›.');
  });
  it('start behind how long after something they were said', () => {
    check('‹s1 The minister› ‹c1 announced› three days after she took office ‹i1 that taxes would fall›.');
    check('‹s1 The minister› ‹c1 said› two weeks later ‹i1 that taxes would fall›.');
    check('The minister announced three days after she took office.');
    check('‹s1 The minister› ‹c1 said› ‹i1 three days were enough›.');
  });
  it('may be a subjunctive', () => {
    check('‹s1 The council› ‹c1 ordered› ‹i1 the bridge be closed›.');
  });
  it('hold the marked words of the same speaker', () => {
    check('‹s1_2_3 ‹PERSON Quinn›› ‹c1_2_3 said› ‹i1 the bridge was ‹m2 “a danger”› to ‹m3 “our children”››.');
    check('‹s1_2 ‹PERSON Quinn›› ‹c1_2 said› ‹i1 ‹m2 “no need”› arose for a new bridge›.');
  });
  it('are infinitives after verbs of asking', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 urged› the council ‹i1 to close the bridge›.');
    check('The council closed it because ‹PERSON Quinn› told them to, and left.');
  });
  it('need a subject and a verb where the verb may have a plain object', () => {
    check('The council announced a new bridge for the town.');
    check('‹s1 The council› ‹c1 announced› ‹i1 a new bridge would be built›.');
    check('A group claimed responsibility for the attack.');
  });
  it('are none of thinking, planning, denying to speak or speaking some day', () => {
    check('Quinn believed that the bridge was safe.');
    check('Quinn did not say whether the bridge was safe.');
    check('Quinn declined to say whether the bridge was safe.');
    check('Quinn would say that the bridge is safe.');
  });
  it('are rulings of courts, not findings of studies', () => {
    check('‹s1 The court› ‹c1 found› ‹i1 that the closure was unlawful›.');
    check('The researchers found that the closure was cheap.');
  });
});
