import assert from 'node:assert/strict';
import { speakerMarks } from '../../src/features/speaker-marks';
import { ALL_LAYERS, write } from './written-article';

describe('marks of speakers', () => {
  it('give every piece of a quote to its speaker, in the order of first quotes, and -1 where nobody is known', () => {
    assert.deepEqual(speakerMarks(write('‹q1 “A,”› ‹c1 said› ‹s1=Bo_Kim Kim›, ‹q1 “B.”›\n‹q2 “C.”›\n‹i3 D›, ‹s3 Ana› ‹c3 said›.\n‹q4 “E,”› ‹s4=BO_KIM he› ‹c4 said›.').open), {
      names: ['Bo Kim', 'Ana'], pieces: [0, 0, 0, 0, 4, 0, 0, 15, 0, 19, -1, 1, 0, 1, 4, 1, 2, 0, 2, 1, 0, 3, 0, 3, 4],
    });
  });

  it('give a quote inside another to who says the inner one', () => {
    assert.deepEqual(speakerMarks(write('‹q1 “She told me ‹q2 ‘no’› twice,”› ‹s1 Bo› said. ‹s2 Ana›').open).pieces, [0, 0, 0, 0, 13, 1, 0, 13, 0, 17, 0, 0, 17, 0, 25]);
  });

  it('are none where quotes are not shown', () => {
    assert.deepEqual(speakerMarks(write('‹q1 “A”›', {}, { ...ALL_LAYERS, quotes: false }).open), { names: [], pieces: [] });
  });
});
