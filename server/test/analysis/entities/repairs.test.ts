import assert from 'node:assert/strict';
import { relink } from './linking';

describe('repairs of names', () => {
  it('take titles and marks off', () => {
    assert.equal(relink('‹PERSON President Ana Cruz› and ‹PERSON Mr. Tan› of ‹ORG "Zed Group›'), 'President ‹PERSON Ana Cruz› and Mr. ‹PERSON Tan› of "‹ORG Zed Group›');
  });
  it('cut two countries or peoples at the hyphen', () => {
    assert.equal(relink('‹ORG US-Seoul› talks, ‹NORP Russian-Korean› ties, ‹ORG=0.5 US-S Korea Drills› of the summer'), '‹GPE=United_States US›-‹GPE Seoul› talks, ‹NORP Russian›-‹NORP Korean› ties, ‹GPE=United_States US›-‹GPE=South_Korea S Korea› Drills of the summer');
  });
  it('keep one place or people with a hyphen whole', () => {
    for (const text of ['‹GPE Guinea-Bissau› voted', 'people of the old ‹GPE Serb-Croat Federation› voted again today', '‹NORP Italian-American› voters', '‹GPE Port-au-Prince› shook']) assert.equal(relink(text), text);
  });
  it('keep the prefix of a relation between peoples', () => {
    assert.equal(relink('inter-‹NORP Korean› ties'), '‹NORP inter-Korean› ties');
  });
  it('take a ship for a ship', () => {
    assert.equal(
      relink('The aircraft carrier ‹PERSON John Adams› and the USS ‹PERSON Grace Hill› met the tanker, the ‹ORG Blue Pearl›.'),
      'The aircraft carrier ‹PRODUCT John Adams› and the ‹PRODUCT USS Grace Hill› met the tanker, the ‹PRODUCT Blue Pearl›.',
    );
    assert.equal(relink('The carrier said ‹PERSON John Adams› paid.'), 'The carrier said ‹PERSON John Adams› paid.');
  });
  it('take for no person what is built, or the company of a country', () => {
    assert.equal(
      relink('The last ships left ‹PERSON Edward IV Dock› after the offices of ‹PERSON=0.5 Correos de Chile› closed.'),
      'The last ships left ‹FAC Edward IV Dock› after the offices of ‹ORG Correos de Chile› closed.',
    );
    for (const text of ['‹PERSON Ana Hall› spoke.', '‹PERSON Maria de Portugal› spoke.', '‹PERSON Rita de Souza› spoke.', '‹PERSON Dock› spoke.']) assert.equal(relink(text), text);
  });
  it('complete East Asian names', () => {
    assert.equal(
      relink('Defence Minister No ‹PERSON Kwang Chol› met ‹PERSON Ahn Gyu›-back.'),
      'Defence Minister ‹PERSON No Kwang Chol› met ‹PERSON Ahn Gyu-back›.',
    );
    assert.equal(relink('The ‹PERSON Ana Cruz›-led team'), 'The ‹PERSON Ana Cruz›-led team');
  });
  it('let an acronym in brackets tell how far its name reaches', () => {
    assert.equal(
      relink('The ‹ORG Institute of Soil›, ‹PERSON Water› and Air (ISWA) closed.'),
      'The ‹ORG Institute of Soil, Water and Air› (‹ORG=Institute_of_Soil,_Water_and_Air ISWA›) closed.',
    );
    assert.equal(relink('‹PERSON Ana Cruz› of ‹GPE Peru› (CEO) came.'), '‹PERSON Ana Cruz› of ‹GPE Peru› (CEO) came.');
  });
  it('find the news agency of a credit line', () => {
    assert.equal(relink('A man walks. (‹ORG KCNA›/dpa)\nPhoto: TASS via Zed/dpa'), 'A man walks. (‹ORG KCNA›/‹ORG dpa›)\nPhoto: TASS via Zed/‹ORG dpa›');
    assert.equal(relink('He got an AP exam.'), 'He got an AP exam.');
  });
  it('leave handles, addresses and hashtags alone', () => {
    assert.equal(relink('See ‹ORG @zedgroup› and ‹ORG #Peru› and ‹ORG www.peru.example›'), 'See @zedgroup and #Peru and www.peru.example');
  });
});
