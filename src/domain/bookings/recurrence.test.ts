import fc from 'fast-check';
import { instantOf } from '../calendar/instants';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import { publicHolidaysOf } from '../calendar/publicHolidays';
import type { CalendarSettings } from '../calendar/types';
import { addDays, clockInZone } from '../days';
import type { Day, Weekday } from '../types';
import { foldDay } from './foldDay';
import { bookingsInScope, expandRecurrence, previewSeries, type Recurrence } from './recurrence';
import { claimRow, DAY, ROOM } from './testing/rows';
import { CALENDAR, SETTINGS } from './testing/school';

const WEEKLY: Recurrence = { first: DAY, weekdays: [1], everyWeeks: 1, parity: '', until: { day: 20270131 } };
const said = (change: Partial<Recurrence>): string[] =>
  expandRecurrence({ ...WEEKLY, ...change }, CALENDAR).map(({ day, skipped }) => `${day}${skipped ? ` ${skipped.kind}` : ''}`);

it('every week, with holidays and closures named', () =>
  expect(said({})).toEqual([
    '20261130',
    '20261207 closure',
    '20261214',
    '20261221 holiday',
    '20261228 holiday',
    '20270104',
    '20270111',
    '20270118',
    '20270125'
  ]));

it('every other week, and on several days', () => {
  expect(said({ everyWeeks: 2, until: { day: 20261231 } })).toEqual(['20261130', '20261214', '20261228 holiday']);
  expect(said({ weekdays: [5, 1], until: { day: 20261211 } })).toEqual(['20261130', '20261204', '20261207 closure', '20261211']);
});

it('a count counts what is booked', () => {
  expect(said({ until: { count: 2 } })).toEqual(['20261130', '20261207 closure', '20261214']);
  expect(said({ until: { count: 0 } })).toEqual([]);
});

it('in weeks A or in weeks B', () => {
  expect(said({ parity: 'A', until: { day: 20261231 } })).toEqual(['20261207 closure', '20261221 holiday']);
  expect(said({ parity: 'B', until: { day: 20261231 } })).toEqual(['20261130', '20261214', '20261228 holiday']);
});

/** The model: every day of the recurrence's year judged alone, with the host's own calendar. */
function brute({ first, weekdays, everyWeeks, parity, until }: Recurrence, settings: CalendarSettings): string[] {
  const utc = (day: Day): number => Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
  const dayAt = (instant: number): Day => Number(new Date(instant).toISOString().slice(0, 10).replace(/-/g, ''));
  const mondayAt = (instant: number): number => instant - ((new Date(instant).getUTCDay() + 6) % 7) * 86400000;
  const off = (day: Day): string => {
    if (publicHolidaysOf(Math.floor(day / 10000), false).has(day)) return ' publicHoliday';
    if (settings.holidays.some((range) => range.first <= day && day <= range.last)) return ' holiday';
    if (![1, 2, 3, 4, 5].includes(new Date(utc(day)).getUTCDay())) return ' weekend';
    return settings.closures.some((range) => range.first <= day && day <= range.last) ? ' closure' : '';
  };
  const found: string[] = [];
  for (let count = 0; count <= 366; count++) {
    const instant = utc(first) + count * 86400000;
    const day = dayAt(instant);
    const weeks = Math.round((mondayAt(instant) - mondayAt(utc(first))) / (7 * 86400000));
    const fromA = Math.round((mondayAt(instant) - mondayAt(utc(settings.weekAAnchor ?? 0))) / (7 * 86400000));
    const isA = ((fromA % 2) + 2) % 2 === 0;
    if ('day' in until && day > until.day) break;
    if (!weekdays.some((weekday) => weekday % 7 === new Date(instant).getUTCDay())) continue;
    if (weeks % everyWeeks !== 0 || (parity === 'A' && !isA) || (parity === 'B' && isA)) continue;
    found.push(`${day}${off(day)}`);
  }
  if ('day' in until) return found;
  const kept = found.filter((text) => !text.includes(' ')).slice(0, until.count);
  const last = kept[kept.length - 1];
  return last === undefined ? [] : found.slice(0, found.indexOf(last) + 1);
}

it('over ten school years it is what the model says, and the clock shows the same time on every day', () => {
  const dayOf = fc.integer({ min: 0, max: 3652 }).map((count) => addDays(20230801, count));
  const range = (title: string): fc.Arbitrary<{ title: string; first: Day; last: Day }> =>
    fc.tuple(dayOf, fc.nat(16)).map(([first, length]) => ({ title, first, last: addDays(first, length) }));
  const recurrence = fc.record({
    first: dayOf,
    weekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 3 }),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    parity: fc.constantFrom<Recurrence['parity']>('', '', 'A', 'B'),
    until: fc.oneof(
      dayOf.map((day) => ({ day })),
      fc.nat(40).map((count) => ({ count }))
    )
  });
  fc.assert(
    fc.property(
      recurrence,
      fc.array(range('Vacances'), { maxLength: 30 }),
      fc.array(range('Fermeture'), { maxLength: 10 }),
      fc.integer({ min: 0, max: 95 }),
      (one, holidays, closures, quarter) => {
        const settings = { ...SETTINGS, holidays, closures };
        const occurrences = expandRecurrence(one, createSchoolCalendar(settings));
        expect(occurrences.map(({ day, skipped }) => `${day}${skipped ? ` ${skipped.kind}` : ''}`)).toEqual(brute(one, settings));
        // Of the two nights on which the clock changes, only the hours from 02:00 to 03:00 are not what they seem; nobody books then.
        const minutes = quarter * 15;
        if (minutes >= 120 && minutes < 180) return;
        for (const { day } of occurrences)
          expect(clockInZone(instantOf(day, minutes, 'Europe/Paris'), 'Europe/Paris')).toEqual({ day, minutes });
      }
    ),
    { numRuns: process.env.TEST_LONG ? 2000 : 100 }
  );
});

it('is seen against what is booked', () => {
  const folded = [DAY, 20261214].map((day) =>
    foldDay({ resource: ROOM, day, rows: day === DAY ? [claimRow(1, 3, 'M1')] : [], decisions: [], now: 0 })
  );
  const dates = previewSeries(expandRecurrence({ ...WEEKLY, until: { day: 20270104 } }, CALENDAR), folded, [{ slot: 'M1' }]);
  expect(dates.map(({ day, skipped, taken, claims }) => [day, skipped?.kind ?? taken?.[0].by[0].author ?? claims?.[0].key])).toEqual([
    [20261130, 3],
    [20261207, 'closure'],
    [20261214, '12|20261214|M1|0'],
    [20261221, 'holiday'],
    [20261228, 'holiday'],
    [20270104, undefined]
  ]);
});

it('one, this and the following, or all that is not over', () => {
  const [one] = foldDay({ resource: ROOM, day: DAY, rows: [claimRow(1, 3, 'M1', { series: 5 })], decisions: [], now: 0 }).bookings;
  const all = [20261123, DAY, 20261207, 20261214].map((day) => ({ ...one, day }));
  const days = (scope: 'one' | 'following' | 'all', today: Day): Day[] => bookingsInScope(all, all[2], scope, today).map(({ day }) => day);
  expect([days('one', DAY), days('following', DAY), days('all', DAY)]).toEqual([
    [20261207],
    [20261207, 20261214],
    [DAY, 20261207, 20261214]
  ]);
  expect(bookingsInScope(all, { ...all[2], series: 0 }, 'all', DAY)).toHaveLength(1);
});
