import fc from 'fast-check';
import {
  addDays,
  clockInZone,
  dayInZone,
  dayOfWeekIndex,
  daysBetween,
  fromIso,
  isDay,
  makeDay,
  mondayOf,
  toIso,
  weekIndexOf,
  weekdayOf
} from './days';
import type { Day, Weekday } from './types';

const FIRST = 20200801;
const LAST = 20300731;

/** Every day of ten school years, as JavaScript's own calendar counts them. */
function tenSchoolYears(): { day: Day; isoWeekday: number }[] {
  const days = [];
  for (let instant = Date.UTC(2020, 7, 1); instant <= Date.UTC(2030, 6, 31); instant += 86_400_000) {
    const date = new Date(instant);
    days.push({
      day: date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate(),
      isoWeekday: ((date.getUTCDay() + 6) % 7) + 1
    });
  }
  return days;
}

const anyDay = fc.integer({ min: 0, max: 3651 }).map((count) => addDays(FIRST, count));
const anyWeekday = fc.integer({ min: 1, max: 7 }).map((value) => value as Weekday);

describe('days', () => {
  it('agree with the calendar over ten school years', () => {
    const calendar = tenSchoolYears();
    expect(calendar[calendar.length - 1].day).toBe(LAST);
    calendar.forEach(({ day, isoWeekday }, index) => {
      expect(isDay(day)).toBe(true);
      expect(weekdayOf(day)).toBe(isoWeekday);
      expect(addDays(FIRST, index)).toBe(day);
      expect(daysBetween(FIRST, day)).toBe(index);
    });
  });

  it('count weeks from Monday 1 January 2018', () => {
    expect(weekIndexOf(20180101)).toBe(0);
    expect(weekIndexOf(20180107)).toBe(0);
    expect(weekIndexOf(20180108)).toBe(1);
    expect(weekIndexOf(20171231)).toBe(-1);
    expect(weekIndexOf(20261123)).toBe(464);
  });

  it('adds and takes away the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      })
    );
  });

  it('week index and weekday name one day, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfWeekIndex(weekIndexOf(day), weekdayOf(day))).toBe(day);
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(weekIndexOf(mondayOf(day))).toBe(weekIndexOf(day));
      })
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), anyWeekday, (week, weekday) => {
        const day = dayOfWeekIndex(week, weekday);
        expect(weekIndexOf(day)).toBe(week);
        expect(weekdayOf(day)).toBe(weekday);
      })
    );
  });

  it('refuses what the calendar does not know', () => {
    for (const wrong of [20260229, 20261301, 20260431, 20261100, 20260000, 2026, -20261123, 20261123.5, Number.NaN, '20261123', null]) {
      expect(isDay(wrong)).toBe(false);
    }
    expect(isDay(20240229)).toBe(true);
    expect(() => makeDay(2026, 2, 29)).toThrow(RangeError);
    expect(() => addDays(20260230, 1)).toThrow(RangeError);
  });

  it('reads back its ISO form', () => {
    fc.assert(fc.property(anyDay, (day) => expect(fromIso(toIso(day))).toBe(day)));
    expect(toIso(20260105)).toBe('2026-01-05');
    expect(fromIso('2026-02-30')).toBeUndefined();
    expect(fromIso('2026-1-5')).toBeUndefined();
  });
});

describe('the school clock', () => {
  // Paris leaves summer time on Sunday 25 October 2026 at 03:00 and enters it on Sunday 28 March 2027 at 02:00.
  it.each([
    ['before midnight, summer', '2026-10-24T21:59:00Z', 20261024, 23 * 60 + 59],
    ['after midnight, summer', '2026-10-24T22:01:00Z', 20261025, 1],
    ['02:30 the first time', '2026-10-25T00:30:00Z', 20261025, 150],
    ['02:30 the second time', '2026-10-25T01:30:00Z', 20261025, 150],
    ['before midnight, winter', '2026-10-25T22:59:00Z', 20261025, 23 * 60 + 59],
    ['after midnight, winter', '2026-10-25T23:00:00Z', 20261026, 0],
    ['before the spring gap', '2027-03-28T00:59:00Z', 20270328, 119],
    ['after the spring gap', '2027-03-28T01:00:00Z', 20270328, 180],
    ['the evening of that Sunday', '2027-03-28T21:59:00Z', 20270328, 23 * 60 + 59]
  ])('shows Paris %s', (_what, instant, day, minutes) => {
    expect(clockInZone(Date.parse(instant), 'Europe/Paris')).toEqual({ day, minutes });
  });

  it('passes from a day to the next at any instant of ten years', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 7, 1), max: Date.UTC(2030, 6, 31) }), (instant) => {
        const today = dayInZone(instant, 'Europe/Paris');
        const later = dayInZone(instant + 86_400_000, 'Europe/Paris');
        // A day of 23 or 25 hours may put the same wall-clock hour one day off, never more.
        expect([0, 1, 2]).toContain(daysBetween(today, later));
        expect(daysBetween(today, dayInZone(instant + 7 * 86_400_000, 'Europe/Paris'))).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: 300 }
    );
  });

  it('knows other zones and refuses what is none', () => {
    expect(dayInZone(Date.parse('2026-11-23T20:30:00Z'), 'Indian/Reunion')).toBe(20261124);
    expect(() => dayInZone(0, 'Europe/Nulle-Part')).toThrow(RangeError);
  });
});
