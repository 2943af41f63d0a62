import assert from 'node:assert/strict';
import type { LabelSet } from '../../bench/accuracy/entities';
import type { GoldRecord, ScoredRecord } from '../../bench/accuracy/records';
import { scoreDocument } from '../../bench/accuracy/score';
import { createScore, toRow, type Row } from '../../bench/accuracy/tally';

const TEXT = 'Kim Park said on Friday: “We won 😀.” Park left Rome. Share this';

/** A span of the text by its words, in code points. */
function at(words: string, from = 0): { start: number; end: number; text: string } {
  const start = [...TEXT.slice(0, TEXT.indexOf(words, from))].length;
  return { start, end: start + [...words].length, text: words };
}

const gold: GoldRecord = {
  id: 'a',
  text: TEXT,
  entities: [{ ...at('Kim Park'), label: 'PERSON', entity: 'E1' }, { ...at('Park', 20), label: 'PERSON', entity: 'E1' }, { ...at('Rome'), label: 'GPE', entity: 'E2' }],
  dates: [{ ...at('Friday'), type: 'DATE', value: '2025-11-07' }],
  quotes: [{ ...at('“We won 😀.”'), type: 'direct', spans: [[at('“We').start, at('.”').end]], speaker: { ...at('Kim Park'), name: 'Kim Park' }, cue: at('said') }],
  boilerplate: [[at('Share').start, at('this').end]],
};

function score(predicted: Partial<ScoredRecord>, labels: LabelSet = 'fine'): { row(name: string): Row; readonly errors: readonly string[] } {
  const total = createScore();
  scoreDocument(total, gold, { ...gold, ...predicted }, labels);
  return { errors: total.errors, row: (name) => toRow(name, total.tallies.get(name)!) };
}

describe('scoring', () => {
  it('finds what is equal right in every measure', () => {
    const total = createScore();
    scoreDocument(total, gold, gold, 'fine');
    for (const [name, tally] of total.tallies) if (tally.gold > 0) assert.equal(toRow(name, tally).f1, 1, name);
    assert.deepEqual(total.errors, []);
  });
  it('counts a name right only with its span and its label', () => {
    const { row, errors } = score({ entities: [{ ...at('Kim Park'), label: 'ORG' }, { ...at('Rome'), label: 'GPE' }] });
    assert.deepEqual(row('entities'), { name: 'entities', gold: 3, predicted: 2, correct: 1, p: 1 / 2, r: 1 / 3, f1: 0.4 });
    assert.equal(row('entities, span only').correct, 2);
    assert.deepEqual(errors.map((error) => error.slice(0, 12)), ['entities + a', 'entities - a', 'entities - a']);
  });
  it('lets labels of other corpora be compared coarsely', () => {
    const entities = [{ ...at('Rome'), label: 'LOC' }];
    assert.equal(score({ entities }).row('entities').correct, 0);
    assert.equal(score({ entities }, 'coarse').row('entities').correct, 1);
  });
  it('halves the credit for a chain that was torn', () => {
    const [kim, park, rome] = gold.entities!;
    const { row } = score({ entities: [kim!, { ...park!, entity: 'E3' }, rome!] });
    assert.equal(row('entities in chains, B³').p, 1);
    assert.equal(row('entities in chains, B³').r, (0.5 + 0.5 + 1) / 3);
  });
  it('takes a value for equal whatever the way UTC and seconds are written', () => {
    const timed: GoldRecord = { ...gold, dates: [{ ...at('Friday'), type: 'TIME', value: '2025-11-07T10:00Z' }] };
    const total = createScore();
    scoreDocument(total, timed, { ...timed, dates: [{ ...at('on Friday'), type: 'TIME', value: '2025-11-07T10:00:00+00:00' }] }, 'fine');
    assert.equal(toRow('', total.tallies.get('dates, overlap + value')!).f1, 1);
    assert.equal(toRow('', total.tallies.get('dates, exact span')!).f1, 0);
  });
  it('leaves a date without a gold value out of the values', () => {
    const unknown: GoldRecord = { ...gold, dates: [{ ...at('Friday'), type: 'DATE', value: null }] };
    const total = createScore();
    scoreDocument(total, unknown, { ...gold }, 'fine');
    const { gold: inGold, predicted } = toRow('', total.tallies.get('dates, overlap + value')!);
    assert.deepEqual([inGold, predicted], [0, 0]);
  });
  it('does not mind the marks around a quote', () => {
    assert.equal(score({ quotes: [{ ...at('We won 😀'), type: 'direct' }] }).row('quotes in marks, exact').f1, 1);
  });
  it('takes most of a quote for it, relaxed, and a speaker by span or name', () => {
    const half = score({ quotes: [{ ...at('We won'), type: 'direct' }] });
    assert.equal(half.row('quotes in marks, relaxed').f1, 0);
    const quote = { ...at('“We won 😀.”'), type: 'mixed' };
    const rightName = score({ quotes: [{ ...quote, speaker: { ...at('Rome'), name: 'Kim Park' } }] });
    assert.equal(rightName.row('quotes in marks, relaxed + speaker').f1, 1);
    assert.equal(score({ quotes: [{ ...quote, speaker: { ...at('Rome'), name: 'Rome' } }] }).row('quotes in marks, relaxed + speaker').f1, 0);
  });
  it('keeps indirect quotes apart', () => {
    const { row } = score({ quotes: [{ ...at('“We won 😀.”'), type: 'indirect' }] });
    assert.equal(row('quotes in marks, exact').predicted, 0);
    assert.equal(row('indirect quotes, exact').predicted, 1);
  });
  it('counts nothing inside boilerplate', () => {
    assert.equal(score({ entities: [...gold.entities!, { ...at('Share'), label: 'ORG' }] }).row('entities').f1, 1);
  });
  it('counts the characters of boilerplate without white space', () => {
    const { row } = score({ boilerplate: [[at('this').start, at('this').end]] });
    assert.deepEqual([row('boilerplate, characters').gold, row('boilerplate, characters').correct], [9, 4]);
  });
});
