import assert from 'node:assert/strict';
import { orderOfValue } from '../../src/features/date-order';

function written(value: string): string | undefined {
  const stretch = orderOfValue(value);
  const write = (days: number): string => new Date(Math.round(days * 86_400) * 1000).toISOString().slice(0, 16).replace('T00:00', '');
  return stretch && `${write(stretch.from)} ${write(stretch.to)}`;
}

describe('the order of dates', () => {
  it('goes by the stretch of the calendar that a value names, whole or in part', () => {
    assert.deepEqual(['2025', '2025-03', '2025-W12', '2025-W12-WE', '2025-Q3', '2025-H1', '2025-SP', '2024-WI', '2025-11-08', '199', '19', '2024/2025', 'FY2025', 'FY2025-Q2'].map(written), [
      '2025-01-01 2026-01-01', '2025-03-01 2025-04-01', '2025-03-17 2025-03-24', '2025-03-22 2025-03-24', '2025-07-01 2025-10-01', '2025-01-01 2025-07-01',
      '2025-03-01 2025-06-01', '2024-12-01 2025-03-01', '2025-11-08 2025-11-09', '1990-01-01 2000-01-01', '1900-01-01 2000-01-01', '2024-01-01 2026-01-01', '2025-01-01 2026-01-01', '2025-04-01 2025-07-01',
    ]);
  });

  it('goes by the clock within a day, by that of the place', () => {
    assert.deepEqual(['2025-11-08T09:30', '2025-11-08T09', '2025-11-08T23:59', '2025-11-08T09:30Z', '2025-11-08TMO', '2025-11-08TNI'].map(written), [
      '2025-11-08T09:30 2025-11-08T09:31', '2025-11-08T09:00 2025-11-08T10:00', '2025-11-08T23:59 2025-11-09', '2025-11-08T09:30 2025-11-08T09:31', '2025-11-08T06:00 2025-11-08T12:00', '2025-11-08T21:00 2025-11-09',
    ]);
  });

  it('puts years before our era first', () => {
    const [early, late, ours] = ['BC0664', 'BC0044', '2025'].map((value) => orderOfValue(value)!.from);
    assert.ok(early! < late! && late! < ours!);
  });

  it('has no place for lengths, sets, references and unknown parts', () => {
    for (const value of ['P3D', 'PXM', 'PT2H', 'XXXX-11-08', 'XXXX-03', 'XXXX-WXX-5', 'XXXX-XX-XXTMO', 'PRESENT_REF', 'PAST_REF', '2025-13-40', '2025-11-08TXX', 'T09:30', '']) assert.equal(orderOfValue(value), undefined, value);
  });
});
