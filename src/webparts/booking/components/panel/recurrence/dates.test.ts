import { addDays } from '../../../../../domain/days';
import { createSchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import { expandRecurrence } from '../../../../../domain/bookings/recurrence';
import type { Frame } from '../../../../../lists/repositories/types';
import { makeDesk } from '../../desk/desk';
import { ledgerKey } from '../../desk/queries';
import { MemoryBookings, resource, resources } from '../../testing/memoryBookings';
import { MONDAY, NOW, school, teacher } from '../../testing/renderBooking';
import { seriesDays } from './dates';

const [room12, room13] = resources;
const clock = { day: MONDAY, minutes: 465 };

function days(bookings: MemoryBookings, room = room12, until = addDays(MONDAY, 21)): ReturnType<typeof seriesDays> {
  if (bookings.shelves.kind !== 'ready' || teacher.kind !== 'ready') throw new Error('not ready');
  const desk = makeDesk(teacher as Extract<Frame, { kind: 'ready' }>, {
    ...bookings.shelves,
    resources: [room, room13].map((value) => ({ value, etag: '1' }))
  });
  const occurrences = expandRecurrence(
    { first: MONDAY, weekdays: [1], everyWeeks: 1, parity: '', until: { day: until } },
    createSchoolCalendar({ ...school, holidays: [{ title: 'Pont', first: addDays(MONDAY, 14), last: addDays(MONDAY, 14) }] })
  );
  const ledgers = occurrences.flatMap(({ day }) => [room, room13].map((of) => bookings.ledger(of, day)));
  return seriesDays(
    desk,
    occurrences,
    { resource: room, slots: ['M2'], units: 1, clock },
    new Map(ledgers.map((ledger) => [ledgerKey(ledger.resource.number, ledger.day), ledger]))
  );
}

test('a date is free, skipped by the calendar, or taken with what else there is, the nearest time first', () => {
  const bookings = new MemoryBookings(() => NOW.getTime());
  bookings.seed(room12, addDays(MONDAY, 7), ['M2']);
  bookings.seed(room13, addDays(MONDAY, 7), ['M1']);
  const [free, taken, skipped, last] = days(bookings);
  expect(free).toMatchObject({ day: MONDAY, free: true, spots: [{ key: 'book' }] });
  expect(taken).toMatchObject({ free: false, by: ['M. Durand'], faults: [] });
  expect(taken.spots.map(({ key }) => key)).toEqual(['slot M1', 'slot M3', 'slot S1', 'resource 13']);
  expect(skipped).toMatchObject({ skipped: { kind: 'holiday', title: 'Pont' }, spots: [] });
  expect(last.free).toBe(true);
});

test('a date that the rules do not allow says why and offers no other time of it', () => {
  const [near, far] = days(new MemoryBookings(() => NOW.getTime()), resource({ ...room12, rules: { maxNoticeDays: 3 } }));
  expect(near.free).toBe(true);
  expect(far).toMatchObject({ free: false, faults: [{ kind: 'tooFar', days: 3 }] });
  expect(far.spots.map(({ key }) => key)).toEqual(['resource 13']);
});
