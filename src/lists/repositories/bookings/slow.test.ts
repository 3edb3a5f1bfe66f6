import { booked, freshDay, held, startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { who } from '../../testing/school';

/** What only a slow network shows. */

let school: BookingSchool;
beforeAll(async () => {
  school = await startBookingSchool();
});
afterAll(() => school.server.close());
afterEach(() => {
  school.clock.ahead = 0;
});

const details = { purpose: '' };
const at = (...slots: string[]): { slot: string }[] => slots.map((slot) => ({ slot }));
const isClaim = (init: RequestInit | undefined): boolean => String(init?.body ?? '').includes('"claim"');

it('an acquisition that took too long holds nothing, is not believed, and is taken again', async () => {
  const day = freshDay();
  let claims = 0;
  const slow = school.bookings(who.aubepine, {
    fetch: async (input, init) => {
      // The second row comes long after the first.
      if (isClaim(init) && ++claims === 2) school.clock.ahead += 200_000;
      return fetch(input, init);
    }
  });
  const mine = booked(await slow.book(school.room, day, at('M1', 'M2'), details));
  expect([claims, mine.live.map(({ generation }) => generation)]).toEqual([4, [1, 1]]);
  const [seen] = await school.bookings(who.genevrier).days([{ resource: school.room, day }]);
  expect(Object.keys(held(seen)).sort()).toEqual(['M1', 'M2']);
  expect(seen.folded.bookings.filter(({ live }) => live.length > 0)).toHaveLength(1);
});

it('slots are taken in the order of their keys, whatever the order in which they are wanted', async () => {
  const keys: string[] = [];
  const mine = school.bookings(who.aubepine, {
    fetch: (input, init) => {
      const key = /"EntKey":"([^"]+)"/.exec(String(init?.body ?? ''))?.[1];
      if (isClaim(init) && key) keys.push(key);
      return fetch(input, init);
    }
  });
  booked(await mine.book(school.room, freshDay(), at('S2', 'M3', 'M1'), details));
  expect(keys).toHaveLength(3);
  expect(keys).toEqual([...keys].sort());
});
