import fc from 'fast-check';
import { addDays, weekdayOf } from '../days';
import type { Weekday } from '../types';
import { daysAtMost, daysOfRule, readWeeklyRule } from './weeklyRule';

describe('a weekly rule', () => {
  it('is read with its interval, its weekdays and its end', () => {
    expect(readWeeklyRule({ freq: 'WEEKLY', interval: 2, byday: ['TH', 'MO', 'MO'], until: '2027-01-01', wkst: 2 })).toEqual({
      interval: 2,
      count: undefined,
      until: '2027-01-01',
      weekdays: [1, 4]
    });
    expect(readWeeklyRule({ freq: 'WEEKLY', byday: 'FR', count: 3 })).toMatchObject({ interval: 1, count: 3, weekdays: [5] });
  });

  it.each([
    [{ freq: 'YEARLY', bymonth: 2, bymonthday: 30 }],
    [{ freq: 'SECONDLY' }],
    [{ freq: 'WEEKLY', byhour: [8, 9] }],
    [{ freq: 'WEEKLY', byday: '1MO' }],
    [{ freq: 'WEEKLY', interval: 0 }],
    [{ freq: 'WEEKLY', count: -1 }],
    [{}]
  ])('is not %j', (parts) => expect(readWeeklyRule(parts)).toBeUndefined());

  it('gives its first day and then its weekdays, every so many weeks', () => {
    expect(daysOfRule({ interval: 2, count: 5, weekdays: [1, 4] }, 20260910)).toEqual([20260910, 20260921, 20260924, 20261005, 20261008]);
    expect(daysOfRule({ interval: 1, count: 3, weekdays: [] }, 20260909)).toEqual([20260909, 20260916, 20260923]);
    expect(daysOfRule({ interval: 999_999_999, weekdays: [1] }, 20260907)).toEqual([20260907]);
  });

  it('never gives more days than said, and only its own', () => {
    const anyRule = fc.record({
      interval: fc.integer({ min: 1, max: 60 }),
      count: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[])
    });
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 3000 }), (rule, at) => {
        const first = addDays(20200801, at);
        const days = daysOfRule(rule, first);
        expect(days.length).toBeLessThanOrEqual(daysAtMost(rule));
        expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
        const weekdays = rule.weekdays.length > 0 ? rule.weekdays : [weekdayOf(first)];
        expect(days.slice(1).every((day) => weekdays.includes(weekdayOf(day)))).toBe(true);
      })
    );
  });
});
