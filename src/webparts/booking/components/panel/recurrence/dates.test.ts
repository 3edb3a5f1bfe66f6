import { addDays } from '../../../../../domain/days';
import { createSchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import { expandRecurrence } from '../../../../../domain/bookings/recurrence';
import type { Day, Weekday } from '../../../../../domain/types';
import type { Frame } from '../../../../../lists/repositories/types';
import { makeDesk } from '../../desk/desk';
import { ledgerKey } from '../../desk/queries';
import { ME, MemoryBookings, resource, resources } from '../../testing/memoryBookings';
import { MONDAY, NOW, school, teacher } from '../../testing/renderBooking';
import { seriesDays, SKIP, type Chosen } from './dates';

const [room12, room13] = resources;
const clock = { day: MONDAY, minutes: 465 };

function days(
  bookings: MemoryBookings,
  room = room12,
  { until = addDays(MONDAY, 21), weekdays = [1], chosen = {} }: { until?: Day; weekdays?: Weekday[]; chosen?: Chosen } = {}
): ReturnType<typeof seriesDays> {
  if (bookings.shelves.kind !== 'ready' || teacher.kind !== 'ready') throw new Error('not ready');
  const desk = makeDesk(teacher as Extract<Frame, { kind: 'ready' }>, {
    ...bookings.shelves,
    resources: [room, room13].map((value) => ({ value, etag: '1' }))
  });
  const occurrences = expandRecurrence(
    { first: MONDAY, weekdays, everyWeeks: 1, parity: '', until: { day: until } },
    createSchoolCalendar({ ...school, holidays: [{ title: 'Pont', first: addDays(MONDAY, 14), last: addDays(MONDAY, 14) }] })
  );
  const ledgers = occurrences.flatMap(({ day }) => [room, room13].map((of) => bookings.ledger(of, day)));
  return seriesDays(
    desk,
    occurrences,
    { resource: room, slots: ['M2'], units: 1, clock },
    new Map(ledgers.map((ledger) => [ledgerKey(ledger.resource.number, ledger.day), ledger])),
    { chosen, mine: ledgers.flatMap(({ folded }) => folded.bookings) }
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

describe('the quota of a week', () => {
  const limited = resource({ ...room12, rules: { weeklyQuota: 1 } });
  const twice = { weekdays: [1, 3] as Weekday[], until: addDays(MONDAY, 9) };
  const over = { free: false, spot: undefined, faults: [{ kind: 'quota', most: 1, already: 1 }] };

  test('stands in the way of the dates after the first of a week, which another resource may take', () => {
    const [first, second, third, fourth] = days(new MemoryBookings(() => NOW.getTime()), limited, twice);
    expect([first.spot?.key, third.spot?.key]).toEqual(['book', 'book']);
    expect([second, fourth]).toMatchObject([over, over]);
    expect(second.spots.map(({ key }) => key)).toEqual(['resource 13']);
  });

  test('counts what one has already, and not what others have', () => {
    const bookings = new MemoryBookings(() => NOW.getTime());
    bookings.seed(limited, addDays(MONDAY, 9), ['M1'], { author: ME });
    bookings.seed(limited, addDays(MONDAY, 2), ['M1']);
    const [first, , third] = days(bookings, limited, twice);
    expect(first.spot?.key).toBe('book');
    expect(third).toMatchObject(over);
  });

  test('is left to a later date by one that is skipped or put into another resource', () => {
    const bookings = new MemoryBookings(() => NOW.getTime());
    bookings.seed(limited, addDays(MONDAY, 7), ['M2']);
    const chosen = { [MONDAY]: SKIP, [addDays(MONDAY, 7)]: 'resource 13' };
    expect(days(bookings, limited, { ...twice, chosen }).map(({ spot }) => spot?.key)).toEqual([undefined, 'book', 'resource 13', 'book']);
    const otherTime = { [addDays(MONDAY, 7)]: 'slot M1' };
    expect(days(bookings, limited, { ...twice, chosen: otherTime }).map(({ spot }) => spot?.key)).toEqual([
      'book',
      undefined,
      'slot M1',
      undefined
    ]);
  });
});
