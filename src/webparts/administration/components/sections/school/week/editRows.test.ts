import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../../../../../../domain/bellSchedule';
import { moveRow, withNextRow } from './editRows';
import { rowProblems, rowsOf, type PeriodRow } from './weekForm';

const rows = rowsOf(DEFAULT_PERIODS);
const last = (all: readonly PeriodRow[]): PeriodRow => all[all.length - 1];

test('a new period follows the last one: next code, after a break, as long', () => {
  expect(last(withNextRow(rows))).toEqual({ row: 8, id: 'S5', start: '17:40', end: '18:35' });
  expect(last(withNextRow([]))).toEqual({ row: 0, id: 'M1', start: '', end: '' });
});

test('a code that is taken is passed over, one that does not count is left to the person', () => {
  expect(last(withNextRow([rows[1], rows[0]])).id).toBe('M3');
  expect(last(withNextRow([{ row: 4, id: 'PAUSE', start: '12:00', end: '13:00' }]))).toEqual({
    row: 5,
    id: '',
    start: '13:05',
    end: '14:05'
  });
});

test('nothing is proposed beyond midnight', () => {
  expect(last(withNextRow([{ row: 0, id: 'S9', start: '22:00', end: '23:30' }]))).toMatchObject({ id: 'S10', start: '', end: '' });
});

test('moving exchanges two periods and leaves the hours, and the way back is the same', () => {
  const moved = moveRow(rows, 1, -1);
  expect(moved.slice(0, 2)).toEqual([
    { row: 1, id: 'M2', start: '08:00', end: '08:55' },
    { row: 0, id: 'M1', start: '09:00', end: '09:55' }
  ]);
  fc.assert(
    fc.property(fc.nat(7), fc.constantFrom(-1 as const, 1 as const), (row, by) => {
      const there = moveRow(rows, row, by);
      expect(rowProblems(there).size).toBe(0);
      expect(there.map(({ start, end }) => [start, end])).toEqual(rows.map(({ start, end }) => [start, end]));
      const isAtEdge = row + by < 0 || row + by > 7;
      expect(moveRow(there, row, by === 1 ? -1 : 1)).toEqual(isAtEdge ? moveRow(rows, row, by === 1 ? -1 : 1) : rows);
    })
  );
});
