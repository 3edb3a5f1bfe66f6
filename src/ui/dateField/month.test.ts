import * as fc from 'fast-check';
import { addDays, partsOfDay, weekdayOf } from '../../domain/days';
import { addMonths, dayAfterKey, firstOfMonth, weeksOfMonth } from './month';

const anyDay = fc.integer({ min: 0, max: 20000 }).map((count) => addDays(20000101, count));

test('a month is whole weeks from Monday to Sunday that hold each of its days once', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const weeks = weeksOfMonth(day);
      for (const week of weeks) expect([week.length, weekdayOf(week[0])]).toEqual([7, 1]);
      const own = weeks.flat().filter((each) => Math.floor(each / 100) === Math.floor(day / 100));
      expect(own).toContain(day);
      expect(own).toHaveLength(partsOfDay(addDays(firstOfMonth(day, 1), -1)).dayOfMonth);
    })
  );
});

test('months are added without leaving the month meant', () => {
  expect(addMonths(20270131, 1)).toBe(20270228);
  expect(addMonths(20280131, 1)).toBe(20280229);
  expect(addMonths(20261231, 2)).toBe(20270228);
  expect(addMonths(20260115, -1)).toBe(20251215);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      expect(firstOfMonth(addMonths(day, months))).toBe(firstOfMonth(day, months));
    })
  );
});

test('keys walk days, weeks, months and years', () => {
  const from = 20261125;
  expect(dayAfterKey('ArrowLeft', false, from)).toBe(20261124);
  expect(dayAfterKey('ArrowDown', false, from)).toBe(20261202);
  expect(dayAfterKey('Home', false, from)).toBe(20261123);
  expect(dayAfterKey('End', false, from)).toBe(20261129);
  expect(dayAfterKey('PageDown', false, from)).toBe(20261225);
  expect(dayAfterKey('PageUp', true, from)).toBe(20251125);
  expect(dayAfterKey('a', false, from)).toBeUndefined();
});
