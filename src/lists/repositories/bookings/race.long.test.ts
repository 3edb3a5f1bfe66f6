import { startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { addRunners, type Runner } from '../../testing/bookingRace';
import { raceForOneSlot, raceForSeveral, type SeveralReport } from '../../testing/bookingRaces';

const PEOPLE = 200;
/** A thousand take most of an hour: `BOOKING_SEEDS=40` is for whoever only wants to look. */
const SEEDS = Number(process.env.BOOKING_SEEDS ?? 1000);
/** Of a race in which some hundred rows are written. */
const SEEDS_OF_SEVERAL = Math.ceil(SEEDS / 10);
const HOURS = 3_600_000;

let school: BookingSchool;
let runners: Runner[];
beforeAll(async () => {
  school = await startBookingSchool();
  runners = await addRunners(school, PEOPLE);
}, 300_000);
afterAll(() => school.server.close());

it(
  `of ${PEOPLE} people after one slot one has it and knows it, ${SEEDS} times`,
  async () => {
    const began = Date.now();
    let unknown = 0;
    for (let seed = 1; seed <= SEEDS; seed++) unknown += await raceForOneSlot(school, runners, seed);
    console.info(`${SEEDS} seeds in ${Math.round((Date.now() - began) / 1000)} s; ${unknown} people had to look again`);
  },
  6 * HOURS
);

it(
  `${PEOPLE} people after three of ten slots, some dying, double none and leave nothing locked, ${SEEDS_OF_SEVERAL} times`,
  async () => {
    const began = Date.now();
    const total: SeveralReport = { dead: 0, ghosts: 0, booked: 0 };
    for (let seed = 1; seed <= SEEDS_OF_SEVERAL; seed++) {
      const { dead, ghosts, booked } = await raceForSeveral(school, runners, seed);
      total.dead += dead;
      total.ghosts += ghosts;
      total.booked += booked;
    }
    expect(total.ghosts).toBeGreaterThan(0);
    console.info(`${SEEDS_OF_SEVERAL} seeds in ${Math.round((Date.now() - began) / 1000)} s: ${JSON.stringify(total)}`);
  },
  6 * HOURS
);
