import { startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { addRunners, type Runner } from '../../testing/bookingRace';
import { raceForOneSlot, raceForSeveral } from '../../testing/bookingRaces';

let school: BookingSchool;
let runners: Runner[];
beforeAll(async () => {
  school = await startBookingSchool();
  runners = await addRunners(school, 20);
}, 60_000);
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

it.each([1, 2, 3])(
  'of twenty people after one slot, a fifth of the answers lost, one has it and knows it: seed %i',
  async (seed) => {
    await raceForOneSlot(school, runners, seed);
  },
  60_000
);

it.each([1, 2, 3])(
  'twenty people after three of ten slots, some dying, double none and leave nothing locked: seed %i',
  async (seed) => {
    await raceForSeveral(school, runners, seed);
  },
  60_000
);
