import assert from 'node:assert/strict';
import type { Speaker } from '../../../src/analysis/types';
import { readMarked } from '../../marked';
import { namesOf, quotesOf } from './speech';

describe('what kind of source speaks', () => {
  it('is a named person, an organisation or something written, by the label of the name', () => {
    assert.equal(classOf('‹PERSON Dara Quinn› said: “The bridge is safe.”'), 'named');
    assert.equal(classOf('‹ORG Larne Port› said: “The bridge is safe.”'), 'organisation');
    assert.equal(classOf('‹GPE Lima› said: “The bridge is safe.”'), 'organisation');
    assert.equal(classOf('‹LAW Bridge Act› says: “The bridge is to be closed.”'), 'document');
  });
  it('is told by the head of a phrase without a name', () => {
    assert.equal(classOf('A spokesman for the port said: “The bridge is safe.”'), 'unnamed-person');
    assert.equal(classOf('Officials said: “The bridge is safe.”'), 'unnamed-person');
    assert.equal(classOf('The port authority said: “The bridge is safe.”'), 'organisation');
    assert.equal(classOf('Two companies said: “The bridge is safe.”'), 'organisation');
    assert.equal(classOf('A report by the council said: “The bridge is safe.”'), 'document');
    assert.equal(classOf('The sister of ‹PERSON Dara Quinn› said: “The bridge is safe.”'), 'unnamed-person');
  });
  it('is guessed for names that nobody has marked', () => {
    assert.equal(classOf('Dara Quinn said: “The bridge is safe.”'), 'named');
    assert.equal(classOf('The BBC said: “The bridge is safe.”'), 'organisation');
  });
  it('stays that of the person or organisation where a pronoun or role stands for one', () => {
    assert.equal(classOf('‹PERSON Dara Quinn› left. She said: “The bridge is safe.”'), 'named');
    assert.equal(classOf('Governor ‹PERSON Dara Quinn› left. The governor said: “The bridge is safe.”'), 'named');
    assert.equal(classOf('‹ORG Larne Port› grew. It said: “The bridge is safe.”'), 'organisation');
    assert.equal(classOf('She said: “The bridge is safe.”'), 'unnamed-person');
  });
});

describe('anonymous sources', () => {
  it('are those that the words say would not be named', () => {
    for (const source of ['Two officials, who asked not to be named,', 'An unnamed official', 'Sources close to the court', 'A source with knowledge of the talks']) {
      assert.equal(speakerOf(`${source} said: “The bridge is safe.”`)?.anonymous, true, source);
    }
    assert.equal(speakerOf('“The bridge is safe,” said an official who spoke on condition of anonymity.')?.anonymous, true);
    assert.equal(speakerOf('“The bridge is safe,” said an official who was not authorised to speak to the press.')?.anonymous, true);
  });
  it('are neither plain officials nor people with names', () => {
    for (const text of ['Two officials said: “The bridge is safe.”', 'Sources said: “The bridge is safe.”', '“The bridge is safe,” said ‹PERSON Quinn›, who asked not to be quoted.', '“The bridge is safe,” said an official who was to be named mayor.']) {
      assert.equal(speakerOf(text)?.anonymous, undefined, text);
    }
  });
});

describe('the confidence of a speaker', () => {
  it('is higher for a name beside the cue than for a pronoun, and lies between 0 and 1', () => {
    const name = speakerOf('‹PERSON Quinn› said: “The bridge is safe.”')?.confidence ?? 0;
    const pronoun = speakerOf('‹PERSON Quinn› left. She said: “The bridge is safe.”')?.confidence ?? 1;
    assert.ok(0 < pronoun && pronoun < name && name < 1, `${pronoun} ${name}`);
  });
});

/** The speaker of the last quote of a text whose names are marked. */
function speakerOf(marked: string): Speaker | undefined {
  const { text, spans } = readMarked(marked);
  const { mentions, chains } = namesOf(text, spans);
  return quotesOf(text, mentions, chains).quotes.at(-1)?.speaker;
}

function classOf(marked: string): string | undefined {
  return speakerOf(marked)?.class;
}
