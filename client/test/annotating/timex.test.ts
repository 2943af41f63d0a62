import assert from 'node:assert/strict';
import { parseTypedValue, typeOfValue } from '../../src/annotating/timex';

describe('a typed date value', () => {
  const VALUES = ['2025', '2025-11', '2025-11-08', '2025-W45', '2025-W45-WE', '2025-Q3', '2025-H1', '2025-SP', '199', '19', 'BC0044', 'XXXX-12-25', 'XXXX-WXX-1', '2025-11-08T09:30', '2025-11-08T09:30:00+01:00', '2025-11-08TNI', 'T14:00', 'P3D', 'P2Y6M', 'PT30M', 'P1DT12H', 'PXM', 'P2DE', 'PRESENT_REF'];
  for (const value of VALUES) it(`may be ${value}`, () => assert.deepEqual(parseTypedValue(value), { value, ...(value === '2025-11-08' && { words: 'Saturday, 8 November 2025' }) }));

  const DAYS = ['8 November 2025', 'Nov. 8, 2025', '08.11.2025', ' 2025/11/8 '];
  for (const typed of DAYS) it(`may be ${typed.trim()}, which becomes a value`, () => assert.deepEqual(parseTypedValue(typed), { value: '2025-11-08', words: 'Saturday, 8 November 2025' }));

  const WRONG = ['', 'Friday', '2025-13', '2025-02-30', '2025-W60', '2025-11-08T25:00', 'P', 'PT', 'P3', '3D', '2025-Q5', '03/04/2025'];
  for (const typed of WRONG) it(`is not ${typed || 'nothing'}`, () => assert.ok('problem' in parseTypedValue(typed)));

  it('takes small letters', () => assert.deepEqual(parseTypedValue('p3d'), { value: 'P3D' }));

  it('tells the type where its form does', () => {
    assert.deepEqual(['2025-11-08', '2025-11-08T09:30', 'T14:00', 'P3D', 'PT2H', 'PRESENT_REF', 'XXXX-WXX-1'].map(typeOfValue), ['DATE', 'TIME', 'TIME', 'DURATION', 'DURATION', 'DATE', undefined]);
  });
});
