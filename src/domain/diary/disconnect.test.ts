import fc from 'fast-check';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { instantOf } from '../calendar/instants';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import type { CalendarSettings } from '../calendar/types';
import { addDays, clockInZone, daysBetween } from '../days';
import type { Day, Weekday } from '../types';
import { appearsAt, clockTimeOf, isVisible, momentOf, seesBeforehand, shownTo, visibleFromOf, type ClockTime } from './disconnect';

const settings: CalendarSettings = {
  ...DEFAULT_CALENDAR,
  holidays: [
    { title: 'Vacances de la Toussaint', first: 20261017, last: 20261101 },
    { title: 'Vacances de printemps', first: 20270410, last: 20270425 }
  ]
};
const calendar = createSchoolCalendar(settings);
const at = (day: Day, hours: number, minutes = 0): ClockTime => ({ day, minutes: hours * 60 + minutes });

describe('when something published appears', () => {
  it.each([
    ['by day, at once', at(20261123, 14, 5), at(20261123, 14, 5)],
    ['at 19:59, at once', at(20261123, 19, 59), at(20261123, 19, 59)],
    ['at 20:00, the next morning', at(20261123, 20), at(20261124, 7)],
    ['at 23:59, the next morning', at(20261123, 23, 59), at(20261124, 7)],
    ['at midnight, that morning', at(20261124, 0), at(20261124, 7)],
    ['at 06:59, that morning', at(20261124, 6, 59), at(20261124, 7)],
    ['at 07:00, at once', at(20261124, 7), at(20261124, 7)],
    ['on Friday evening, on Monday', at(20261127, 20, 1), at(20261130, 7)],
    ['on Saturday by day, on Monday', at(20261128, 10), at(20261130, 7)],
    ['on Sunday night before a Monday', at(20261129, 23), at(20261130, 7)],
    ['on the eve of a public holiday', at(20261110, 21), at(20261112, 7)],
    ['on a public holiday by day', at(20261111, 11), at(20261112, 7)],
    ['in the holidays, after All Saints’', at(20261020, 9), at(20261102, 7)],
    ['on the night when clocks go back', at(20261025, 2, 30), at(20261102, 7)],
    ['on the night when clocks go forward', at(20270328, 3, 30), at(20270330, 7)]
  ])('%s', (_what, published, expected) => {
    expect(appearsAt(published, calendar, false)).toEqual(expected);
  });

  it('at once when urgent, whatever the hour', () => {
    expect(appearsAt(at(20261128, 22), calendar, true)).toEqual(at(20261128, 22));
  });

  it('at once where no day is taught any more', () => {
    const none = createSchoolCalendar({ ...settings, teachingWeekdays: [] });
    expect(appearsAt(at(20261128, 22), none, false)).toEqual(at(20261128, 22));
    expect(visibleFromOf(at(20261128, 22), none, false)).toBe(0);
  });
});

describe('over ten school years', () => {
  const first: Day = 20200801;
  const anyDay = fc.integer({ min: 0, max: daysBetween(first, 20300731) }).map((count) => addDays(first, count));
  const anySettings: fc.Arbitrary<CalendarSettings> = fc.record({
    teachingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6] as Weekday[], { minLength: 1 }),
    holidays: fc.array(
      fc
        .tuple(anyDay, fc.integer({ min: 0, max: 20 }))
        .map(([from, length]) => ({ title: 'Vacances', first: from, last: addDays(from, length) })),
      { maxLength: 30 }
    ),
    closures: fc.constant([]),
    alsaceMoselle: fc.boolean(),
    parityRule: fc.constant('everyWeek')
  });
  const zones = ['Europe/Paris', 'America/Miquelon', 'Pacific/Noumea', 'Indian/Reunion'];
  /** Any instant, and many on the nights of both clock changes in Paris. */
  const anyInstant = fc.oneof(
    fc.integer({ min: Date.UTC(2020, 7, 1), max: Date.UTC(2030, 6, 31) }),
    fc
      .tuple(
        fc.constantFrom('2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28', '2027-10-31', '2028-03-26'),
        fc.integer({ min: 0, max: 86_399 })
      )
      .map(([day, seconds]) => Date.parse(`${day}T00:00:00Z`) + seconds * 1000)
  );

  it('nothing appears before it is published, at a quiet hour or on a day off, and nothing waits longer than it must', () => {
    fc.assert(
      fc.property(anySettings, anyInstant, fc.constantFrom(...zones), (of, instant, zone) => {
        const school = createSchoolCalendar(of);
        const published = clockInZone(instant, zone);
        const appears = appearsAt(published, school, false);
        const when = instantOf(appears.day, appears.minutes, zone);
        expect(school.isSchoolDay(appears.day) && appears.minutes >= 420 && appears.minutes < 1200).toBe(true);
        const waits = momentOf(appears) !== momentOf(published);
        expect(waits).toBe(!(school.isSchoolDay(published.day) && published.minutes >= 420 && published.minutes < 1200));
        if (!waits) return;
        expect(appears.minutes).toBe(420);
        expect(when).toBeGreaterThan(instant);
        // No school day's 07:00 lies between: searched day by day, by the definition.
        for (let day = published.day; day < appears.day; day = addDays(day, 1)) {
          const passed = school.isSchoolDay(day) && momentOf({ day, minutes: 420 }) >= momentOf(published);
          expect(passed).toBe(false);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('what waits is shown from its moment on and not a minute before', () => {
    fc.assert(
      fc.property(anyInstant, fc.boolean(), (instant, urgent) => {
        const published = clockInZone(instant, 'Europe/Paris');
        const visibleFrom = visibleFromOf(published, calendar, urgent);
        if (visibleFrom === 0) {
          expect(isVisible(visibleFrom, published)).toBe(true);
          return;
        }
        expect(urgent).toBe(false);
        const appears = appearsAt(published, calendar, false);
        const seen = instantOf(appears.day, appears.minutes, 'Europe/Paris');
        expect(isVisible(visibleFrom, clockInZone(seen, 'Europe/Paris'))).toBe(true);
        expect(isVisible(visibleFrom, clockInZone(seen - 60_000, 'Europe/Paris'))).toBe(false);
        expect(isVisible(visibleFrom, published)).toBe(false);
      }),
      { numRuns: 400 }
    );
  });

  it('a moment is read back as it was written', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        expect(clockTimeOf(momentOf({ day, minutes }))).toEqual({ day, minutes });
      })
    );
    expect([0, null, undefined, 202613010700, 202611232400, 202611230760, 7.5].map(clockTimeOf)).toEqual(Array(7).fill(undefined));
  });
});

describe('writing a row again', () => {
  const evening = at(20261123, 21);

  it('hides nothing that pupils see', () => {
    expect(visibleFromOf(evening, calendar, false, true, undefined)).toBe(0);
    expect(visibleFromOf(evening, calendar, false, true, 202611230700)).toBe(202611230700);
  });

  it('lets what still waits go on waiting, or appear at once when it has become urgent', () => {
    expect(visibleFromOf(evening, calendar, false, true, 202611240700)).toBe(202611240700);
    expect(visibleFromOf(evening, calendar, true, true, 202611240700)).toBe(0);
    expect(visibleFromOf(evening, calendar, false)).toBe(202611240700);
  });
});

it('is hidden from pupils and guardians alone', () => {
  const rows = [{ id: 1 }, { id: 2, visibleFrom: 202611240700 }, { id: 3, visibleFrom: 202611230700 }];
  const seen = (role: Parameters<typeof shownTo>[0]): number[] => shownTo(role, rows, at(20261123, 21)).map(({ id }) => id);
  expect([seen('pupil'), seen('guardian')]).toEqual([
    [1, 3],
    [1, 3]
  ]);
  for (const role of ['direction', 'schoolLife', 'teacher', 'inspector', 'support'] as const) {
    expect([role, seen(role), seesBeforehand(role)]).toEqual([role, [1, 2, 3], true]);
  }
});
