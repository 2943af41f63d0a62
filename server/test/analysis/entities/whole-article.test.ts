import assert from 'node:assert/strict';
import { relink } from './linking';

describe('names over the whole article', () => {
  describe('a small word that is somebody\'s name', () => {
    const full = 'The minister, ‹PERSON No Kwang Chol›, spoke.\n\n';
    const after = (text: string): string => relink(full + text).slice(full.length);
    it('is a name before what persons do', () => {
      assert.equal(after('No said the talks had failed.'), '‹PERSON=No_Kwang_Chol No› said the talks had failed.');
      assert.equal(after('No also criticised the visit.'), '‹PERSON=No_Kwang_Chol No› also criticised the visit.');
      assert.equal(after('No, said the visit was hostile.'), '‹PERSON=No_Kwang_Chol No›, said the visit was hostile.');
      assert.equal(after('“We will answer,” Defence Minister No declared.'), '“We will answer,” Defence Minister ‹PERSON=No_Kwang_Chol No› declared.');
    });
    it('is no name elsewhere', () => {
      for (const text of ['No, he said, this is over.', 'No talks took place.', 'No confirmed deaths were reported.', '“No,” the official said.', 'No one was hurt.']) assert.equal(after(text), text);
    });
    it('is found by the given name too, as some papers do', () => {
      assert.equal(after('Further, Chol criticised the visit.'), 'Further, ‹PERSON=No_Kwang_Chol Chol› criticised the visit.');
    });
  });

  it('keeps common words common', () => {
    const text = 'The will of the voters was plain. Will they be heard in May? March on, said the crowd.';
    assert.equal(relink(`‹PERSON Will Smith› wrote to ‹PERSON May Brown›.\n\n${text}`), `‹PERSON Will Smith› wrote to ‹PERSON May Brown›.\n\n${text}`);
  });
  it('finds a person again whom the tagger missed', () => {
    assert.equal(
      relink('President ‹PERSON Jin Tae-ho› left. Jin later thanked the crowd, and critics of Jin were silent.'),
      'President ‹PERSON Jin Tae-ho› left. ‹PERSON=Jin_Tae-ho Jin› later thanked the crowd, and critics of ‹PERSON=Jin_Tae-ho Jin› were silent.',
    );
  });
  it('finds an organisation again, in the headline too', () => {
    assert.equal(
      relink('Zorvex Workers Strike\n\nWorkers of ‹ORG Zorvex› stopped. The union says Zorvex pays too little.'),
      '‹ORG Zorvex› Workers Strike\n\nWorkers of ‹ORG Zorvex› stopped. The union says ‹ORG Zorvex› pays too little.',
    );
  });
  it('marks a body by the first word of its name, where a capital says something', () => {
    assert.equal(
      relink('The owner, ‹ORG=0.65 Zorvex Lines›, sold two of its ships. The state will pay Zorvex for a year.'),
      'The owner, ‹ORG Zorvex Lines›, sold two of its ships. The state will pay ‹ORG=Zorvex_Lines Zorvex› for a year.',
    );
    for (const text of ['The owner, ‹ORG Harbour Lines›, left the harbour. They said Harbour once.', 'The owner, ‹ORG Oslo Lines›, left. They saw Oslo again in summer.', 'Those of ‹ORG Zorvex Union of Bakers› met. They saw Zorvex Street again.', 'The owner, ‹ORG Zorvex Lines›, sold two of its ships. They met in Zorvex Street again.']) {
      assert.equal(relink(text), text);
    }
  });
  it('gives one form one type where the tagger doubts', () => {
    assert.equal(
      relink('‹PERSON Moon Ji-ho› spoke. Then ‹LOC=0.6 Moon› left, and ‹PERSON Moon› came back.'),
      '‹PERSON Moon Ji-ho› spoke. Then ‹PERSON=Moon_Ji-ho Moon› left, and ‹PERSON=Moon_Ji-ho Moon› came back.',
    );
  });
  it('leaves a type that the tagger is sure of', () => {
    assert.equal(relink('‹PERSON Denzel Washington› flew to ‹GPE=0.99 Washington›.'), '‹PERSON Denzel Washington› flew to ‹GPE=0.99 Washington›.'.replace('=0.99', ''));
  });
  it('takes a title-case run apart into the names that it holds', () => {
    assert.equal(
      relink('‹ORG=0.5 N Korea Warns of New Instability› over Drills\n\nMore.'),
      '‹GPE=North_Korea N Korea› Warns of New Instability over Drills\n\nMore.',
    );
  });
  it('reads "the North" as the country that the article is about', () => {
    const article = '‹GPE North Korea› fired. ‹GPE South Korea› answered. ‹GPE North Korea› denied it. ';
    assert.equal(
      relink(`${article}The South warned the ‹LOC North›, and the North’s army, between North and ‹GPE South Korea›. They drove north, to the North Sea.`).slice(article.length),
      'The ‹GPE=South_Korea South› warned the ‹GPE=North_Korea North›, and the ‹GPE=North_Korea North›’s army, between ‹GPE=North_Korea North› and ‹GPE South Korea›. They drove north, to the North Sea.',
    );
  });
  it('leaves "the North" alone where no country is called so', () => {
    const text = 'Rain fell in the North. ‹GPE Leeds› was dry.';
    assert.equal(relink(text), text);
  });
});
