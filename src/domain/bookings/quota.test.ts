import fc from 'fast-check';
import { addDays, weekIndexOf } from '../days';
import type { Day } from '../types';
import { alongQuotas } from './quota';
import { countedForQuota } from './rules';
import type { Booking, Claim } from './types';

const MONDAY = 20261130;
const ME = 7;

function booking(day: Day, resource: number, author: number = ME, holds: boolean = true): Booking {
  const live = holds ? [{} as Claim] : [];
  return {
    ...{ number: 1, author, authorName: '', resource, day, state: 'confirmed', claims: live, live },
    purpose: '',
    series: 0
  } as never;
}

interface Wanted {
  day: Day;
  /** Undefined: taken by somebody else, or skipped. */
  resource?: number;
}

/** As the preview of a repetition decides: a date is taken while the quota of its resource leaves room. */
function spread(dates: readonly Wanted[], bookings: readonly Booking[], most: number): { takes?: number; already: number }[] {
  return alongQuotas(dates, bookings, ME, ({ resource }, already) => {
    const had = already(resource ?? 12);
    return { already: had, ...(resource !== undefined && had < most && { takes: resource }) };
  });
}

const taken = (dates: readonly Wanted[], bookings: readonly Booking[], most: number): boolean[] =>
  spread(dates, bookings, most).map(({ takes }) => takes !== undefined);
const on = (...days: number[]): Wanted[] => days.map((after) => ({ day: addDays(MONDAY, after), resource: 12 }));

it('dates of a week count for those after them, and another week begins anew', () =>
  expect(taken(on(0, 2, 4, 7, 9), [], 2)).toEqual([true, true, false, true, true]));

it('what one has already in the week counts, whenever in the week it is', () => {
  expect(taken(on(0, 7), [booking(addDays(MONDAY, 4), 12)], 1)).toEqual([false, true]);
  expect(spread(on(0), [booking(addDays(MONDAY, 4), 12)], 1)).toEqual([{ already: 1 }]);
});

it('other people, other resources and what is over count for nothing', () =>
  expect(taken(on(0), [booking(MONDAY, 12, 8), booking(MONDAY, 13), booking(MONDAY, 12, ME, false)], 1)).toEqual([true]));

it('a date that is skipped or refused leaves its place to the next', () => {
  const [first, second] = on(0, 2);
  expect(taken([{ day: first.day }, second], [], 1)).toEqual([false, true]);
  expect(taken([{ ...first, resource: 13 }, second], [], 1)).toEqual([true, true]);
});

it('agrees with counting each date anew', () => {
  const day = fc.integer({ min: 0, max: 27 }).map((after) => addDays(MONDAY, after));
  const room = fc.constantFrom(12, 13);
  fc.assert(
    fc.property(
      fc.array(fc.record({ day, resource: fc.option(room, { nil: undefined }) }), { maxLength: 20 }),
      fc.array(fc.tuple(day, room, fc.constantFrom(ME, 8), fc.boolean()), { maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (unsorted, stored, most) => {
        const dates = [...unsorted].sort((a, b) => a.day - b.day);
        const bookings = stored.map((one) => booking(...one));
        const answers = spread(dates, bookings, most);
        dates.forEach(({ day: on1, resource = 12 }, at) => {
          const sameWeek = (other: Day): boolean => weekIndexOf(other) === weekIndexOf(on1);
          const before = dates.filter((date, index) => index < at && answers[index].takes === resource && sameWeek(date.day)).length;
          const had = countedForQuota(
            bookings.filter((each) => sameWeek(each.day)),
            resource,
            ME
          );
          expect(answers[at].already).toBe(had + before);
          expect(answers[at].takes).toBe(dates[at].resource !== undefined && had + before < most ? resource : undefined);
        });
      }
    )
  );
});
