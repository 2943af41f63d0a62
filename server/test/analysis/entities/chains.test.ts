import assert from 'node:assert/strict';
import { linkMentions } from '../../../src/analysis/entities/chains';
import { documentOf, relink } from './linking';

describe('chains', () => {
  it('join a family name, a given name and an initial to the full name', () => {
    assert.equal(
      relink('‹PERSON Maria Elena Lopez› won. ‹PERSON Lopez› thanked voters. ‹PERSON M. Lopez› left; ‹PERSON Maria› stayed.'),
      '‹PERSON Maria Elena Lopez› won. ‹PERSON=Maria_Elena_Lopez Lopez› thanked voters. ‹PERSON=Maria_Elena_Lopez M. Lopez› left; ‹PERSON=Maria_Elena_Lopez Maria› stayed.',
    );
  });
  it('give a family name that two persons share to the one named last', () => {
    assert.equal(
      relink('‹PERSON Kim Jong Un› met ‹PERSON Kim Yo Jong›. Later ‹PERSON Kim› left.'),
      '‹PERSON Kim Jong Un› met ‹PERSON Kim Yo Jong›. Later ‹PERSON=Kim_Yo_Jong Kim› left.',
    );
  });
  it('give a name in the headline to the person named in full below', () => {
    assert.equal(
      relink('‹PERSON Okafor› resigns over report\n\nThe minister, ‹PERSON Ada Okafor›, resigned.'),
      '‹PERSON=Ada_Okafor Okafor› resigns over report\n\nThe minister, ‹PERSON Ada Okafor›, resigned.',
    );
  });
  it('keep persons of one given name apart', () => {
    assert.equal(relink('‹PERSON Anna Berg› sued ‹PERSON Anna Holm›.'), '‹PERSON Anna Berg› sued ‹PERSON Anna Holm›.');
  });
  it('call countries by their name in the register', () => {
    assert.equal(
      relink('The ‹GPE US› and the ‹GPE U.S.› and the ‹GPE United States›; ‹GPE N Korea›, the ‹GPE DPRK› and ‹GPE North Korea›; ‹GPE Britain›.'),
      'The ‹GPE=United_States US› and the ‹GPE=United_States U.S.› and the ‹GPE United States›; ‹GPE=North_Korea N Korea›, the ‹GPE=North_Korea DPRK› and ‹GPE North Korea›; ‹GPE=United_Kingdom Britain›.',
    );
  });
  it('join initials to the name that they stand for, declared or not', () => {
    assert.equal(
      relink('The ‹ORG World Weather Body› (‹ORG WWB›) met the ‹ORG Bank of Small Loans›. ‹ORG BSL› agreed with ‹ORG WWB›.'),
      'The ‹ORG World Weather Body› (‹ORG=World_Weather_Body WWB›) met the ‹ORG Bank of Small Loans›. ‹ORG=Bank_of_Small_Loans BSL› agreed with ‹ORG=World_Weather_Body WWB›.',
    );
  });
  it('join declared short names that are no initials', () => {
    assert.equal(relink('The ‹ORG Harbour Authority of Rotterdam› (‹ORG PoR›) paid.'), 'The ‹ORG Harbour Authority of Rotterdam› (‹ORG=Harbour_Authority_of_Rotterdam PoR›) paid.');
  });
  it('join the short form of an organisation, event or sea', () => {
    assert.equal(
      relink('The ‹ORG Supreme Court of Norway› ruled on ‹EVENT Hurricane Igor› in the ‹LOC Baltic Sea›. The ‹ORG Supreme Court› said ‹EVENT Igor› crossed the ‹LOC Baltic›.'),
      'The ‹ORG Supreme Court of Norway› ruled on ‹EVENT Hurricane Igor› in the ‹LOC Baltic Sea›. The ‹ORG=Supreme_Court_of_Norway Supreme Court› said ‹EVENT=Hurricane_Igor Igor› crossed the ‹LOC=Baltic_Sea Baltic›.',
    );
  });
  it('spell out the country before a body, and find its short form', () => {
    assert.equal(
      relink('The ‹ORG U.S. Senate› met; the ‹ORG Senate› voted. ‹ORG Vexa› sued ‹ORG Vexa Motors›.'),
      'The ‹ORG=United_States_Senate U.S. Senate› met; the ‹ORG=United_States_Senate Senate› voted. ‹ORG=Vexa_Motors Vexa› sued ‹ORG Vexa Motors›.',
    );
  });
  it('never take a body for a part of another', () => {
    for (const text of ['‹ORG Nimbus› and ‹ORG Nimbus Trophy Race›', '‹ORG House› and ‹ORG White House›', '‹ORG Ajax› or ‹ORG Porto and Ajax›']) assert.equal(relink(text), text);
  });
  it('join names with and without accents, and in capitals', () => {
    assert.equal(
      relink('‹GPE OTTAWA› — ‹PERSON Ayşe Yılmaz› flew from ‹GPE Ottawa›. ‹PERSON Ayse Yılmaz› and ‹PERSON Muñoz› met ‹PERSON Ana Munoz›.'),
      '‹GPE=Ottawa OTTAWA› — ‹PERSON Ayşe Yılmaz› flew from ‹GPE Ottawa›. ‹PERSON=Ayşe_Yılmaz Ayse Yılmaz› and ‹PERSON=Ana_Munoz Muñoz› met ‹PERSON Ana Munoz›.',
    );
  });
  it('never take a city for a part of another name', () => {
    assert.equal(relink('From ‹GPE York› to ‹GPE New York›, then ‹GPE New York City›.'), 'From ‹GPE York› to ‹GPE=New_York_City New York›, then ‹GPE New York City›.');
  });
  it('keep the same words of two types apart', () => {
    const { chains } = linkMentions(documentOf('Paris met Paris.', [
      { start: 0, end: 5, label: 'PERSON', score: 0.99, source: 'test' },
      { start: 10, end: 15, label: 'GPE', score: 0.99, source: 'test' },
    ]));
    assert.deepEqual(chains.map(({ id, label, mentions }) => [id, label, mentions]), [['E1', 'PERSON', [0]], ['E2', 'GPE', [1]]]);
  });
  it('know the place of a country, a capital and a people', () => {
    const { chains } = linkMentions(documentOf('Peru Lima Peruvian', [
      { start: 0, end: 4, label: 'GPE', score: 0.99, source: 'test' },
      { start: 5, end: 9, label: 'GPE', score: 0.99, source: 'test' },
      { start: 10, end: 18, label: 'NORP', score: 0.99, source: 'test' },
    ]));
    assert.deepEqual(chains.map((chain) => [chain.name, chain.place?.kind, chain.place?.code, chain.place?.capital]), [
      ['Peru', 'country', 'PE', 'Lima'], ['Lima', 'capital', 'PE', 'Lima'], ['Peruvian', 'nationality', 'PE', 'Lima'],
    ]);
  });
  it('leave out what lies in boilerplate', () => {
    const text = 'Share on Twitter\nPeru voted.';
    const names = [{ start: 9, end: 16, label: 'ORG', score: 0.9, source: 'test' }, { start: 17, end: 21, label: 'GPE', score: 0.9, source: 'test' }] as const;
    const { mentions } = linkMentions(documentOf(text, names, [{ start: 0, end: 16 }]));
    assert.deepEqual(mentions.map(({ start, chain }) => [start, chain]), [[17, 'E1']]);
  });
});
