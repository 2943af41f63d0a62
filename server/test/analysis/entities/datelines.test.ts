import assert from 'node:assert/strict';
import { relink } from './linking';

const same = (marked: string): void => assert.equal(relink(marked), marked);

describe('datelines', () => {
  it('name a place that the register knows, in one chain with its small letters', () => {
    assert.equal(relink('PARIS (‹ORG AP›) — Museums closed. ‹GPE Paris› was calm.'), '‹GPE=Paris PARIS› (‹ORG AP›) — Museums closed. ‹GPE Paris› was calm.');
    assert.equal(relink('RIO DE JANEIRO — Rain fell on ‹GPE Rio de Janeiro›.'), '‹GPE=Rio_de_Janeiro RIO DE JANEIRO› — Rain fell on ‹GPE Rio de Janeiro›.');
    assert.equal(relink('NEW DELHI: The minister left.'), '‹GPE=New_Delhi NEW DELHI›: The minister left.');
    assert.equal(relink('LISBON, 14 March 2025'), '‹GPE=Lisbon LISBON›, 14 March 2025');
  });
  it('name a place that nobody knows, where a date, an agency or a country vouches for it', () => {
    assert.equal(relink('KRAGELUND, ‹GPE Denmark› — A barn burned in ‹GPE Kragelund›.'), '‹GPE=Kragelund KRAGELUND›, ‹GPE Denmark› — A barn burned in ‹GPE Kragelund›.');
    assert.equal(relink('VILLANUEVA DEL RIO, Nov 3 - A barn burned.'), '‹GPE=Villanueva_del_Rio VILLANUEVA DEL RIO›, Nov 3 - A barn burned.');
    same('KRAGELUND — A barn burned.');
  });
  it('name states, several places and the agency', () => {
    assert.equal(relink('‹ORG=0.3 BUFFALO, N.Y.› (‹ORG AP›) — Snow fell.'), '‹GPE=Buffalo BUFFALO›, ‹GPE N.Y.› (‹ORG AP›) — Snow fell.');
    assert.equal(relink('HAIFA/BEIRUT, Oct 3 (North ‹PERSON=0.4 Wire›/Kyodo) - Aid waited.'), '‹GPE=Haifa HAIFA›/‹GPE=Beirut BEIRUT›, Oct 3 (‹ORG North Wire›/‹ORG Kyodo›) - Aid waited.');
  });
  it('correct the type of a known place', () => {
    assert.equal(relink('‹PERSON=0.5 LA PAZ›, ‹GPE Bolivia› (‹ORG AP›) — Miners marched.'), '‹GPE=La_Paz LA PAZ›, ‹GPE Bolivia› (‹ORG AP›) — Miners marched.');
  });
  it('leave bodies as the tagger is sure of them, apart from the agency', () => {
    assert.equal(relink('‹ORG=0.7 UNITED NATIONS› (‹ORG AP›) — The council met.'), '‹ORG UNITED NATIONS› (‹ORG AP›) — The council met.');
  });
  it('are no labels, agencies, days or words', () => {
    for (const text of ['SPORT — The match was a draw.', 'BREAKING: Fire closes harbour.', 'UPDATE 1 - Rate stays.', 'REUTERS — The rate stays.', 'AFP, Nov 3 - The rate stays.', 'EXCLUSIVE (‹ORG Reuters›) - Jobs go.',
      'Sunday, 6 April 2025 – 18:05', 'NICE — That is how it felt.', 'READING: Books for summer.', '‹PERSON NELSON›: We will not talk.', 'MINISTER: No talks planned.']) same(text);
    assert.equal(relink('NICE, ‹GPE France› — The sea was warm.'), '‹GPE=Nice NICE›, ‹GPE France› — The sea was warm.');
  });
});
