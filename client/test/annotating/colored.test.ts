import assert from 'node:assert/strict';
import type { LabelItem } from '../../../server/src/lsp/protocol';
import { byColor } from '../../src/annotating/colored';
import { item } from './items';

const BLUE = { light: '#0072B2', dark: '#56B4E9' };
const GREEN = { light: '#009E73', dark: '#009E73' };
const labelled = (label: string, color?: LabelItem['color']): LabelItem => ({ label, words: label, ...(color && { color }) });

describe('the colours of labels', () => {
  const labels = { entities: [labelled('SHIP', BLUE), labelled('CREW', BLUE), labelled('PERSON')], quotes: [labelled('direct', GREEN)], dates: [labelled('DATE', GREEN)] };
  const colored = (...items: ReturnType<typeof item>[]): unknown => [...byColor(items, labels).values()];
  const ship = item('1:0-4', 'entities', 'suggested', { label: 'SHIP' });
  const crew = item('2:0-4', 'entities', 'added', { label: 'CREW' });
  const date = item('3:0-4', 'dates');

  it('are those of names and dates, one for all labels that have it', () => {
    assert.deepEqual(colored(ship, crew, date), [{ color: BLUE, items: [ship, crew] }, { color: GREEN, items: [date] }]);
  });

  it('are none of labels without one, of quotes, of another layer and of what was rejected', () => {
    assert.deepEqual(colored(item('1:0-4'), item('2:0-9', 'quotes'), item('3:0-4', 'entities', 'added', { label: 'DATE' }), { ...ship, status: 'rejected' }), []);
  });
});
