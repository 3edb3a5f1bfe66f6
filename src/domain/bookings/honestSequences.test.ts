import fc from 'fast-check';
import { slotUnitText } from './bookingKeys';
import { isLive } from './outcomes';
import { book, cancelBooking, changeBooking, Crash, type Hands, type Told, type Work } from './testing/honestClient';
import { MemoryLedger, type Fate } from './testing/memoryLedger';
import { DAY, ROOM, SECOND, START } from './testing/rows';
import type { Booking } from './types';

/**
 * People who book, change and cancel at once, over a network that loses answers and on devices that stop anywhere, against one ledger whose
 * only lock is its unique key. Times are as slow as they come: between two requests minutes may pass.
 */

const OTHER_DAY = 20261201;
const SLOTS = ['M1', 'M2', 'M3'];
const CALM = 400 * SECOND;

const wanted = fc.uniqueArray(fc.constantFrom(...SLOTS), { minLength: 1, maxLength: 2 });
const operation = fc.record({
  is: fc.constantFrom('book', 'book', 'cancel', 'change', 'change', 'change', 'moveAway', 'approve', 'refuse', 'withdraw'),
  author: fc.integer({ min: 2, max: 4 }),
  wanted,
  units: fc.constantFrom(1, 1, 2),
  pick: fc.nat(20),
  fates: fc.array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant<Fate>('answered') },
      { weight: 6, arbitrary: fc.constantFrom<Fate>('lostWritten', 'lostUnwritten', 'lostLate', 'dark', 'crash') }
    ),
    { maxLength: 8 }
  )
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const sequences = fc.record({
  operations: fc
    .tuple(fc.array(operation, { minLength: 1, maxLength: 4 }), fc.array(operation, { minLength: 1, maxLength: 10 }))
    .map(([first, then]) => [...first.map((each) => ({ ...each, is: 'book' as const })), ...then]),
  turns: fc.array(fc.tuple(fc.nat(3), fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 40, 130, 160)), { minLength: 40, maxLength: 160 }),
  counted: fc.boolean(),
  approval: fc.boolean()
});

/** What a person was last told of a booking. `open`: nobody knows, or nobody was there to be told. */
type Belief = 'holds' | 'holdsNothing' | 'open';

interface Known {
  author: number;
  number: number;
  day: number;
  belief: Belief;
  /** A work of it is going on. */
  busy: boolean;
}

class World {
  public readonly ledger: MemoryLedger;
  public readonly known: Known[] = [];
  public readonly told: Record<string, number> = {};
  private readonly quantity: number;
  private drawn: number = 0;

  public constructor(counted: boolean, approval: boolean) {
    this.ledger = new MemoryLedger({ ...ROOM, counted, ...(approval ? { approvalSince: START - 1 } : {}) });
    this.quantity = counted ? 2 : 1;
  }

  public hands(author: number, fates: readonly Fate[]): Hands {
    let next = 0;
    return { ledger: this.ledger, author, quantity: this.quantity, fate: () => fates[next++] ?? 'answered', draw: () => ++this.drawn };
  }

  /** Works one operation off, step by step. */
  public *work({ is, author, wanted: slots, units, pick, fates }: Operation): Generator<void, void, void> {
    const hands = this.hands(author, fates);
    const want = slots.map((slot) => ({ slot, units: this.quantity > 1 ? units : 1 }));
    if (is === 'book') return yield* this.settle(this.start(author, DAY), (one) => book(hands, DAY, want, one.number));
    const mine = this.known.filter((one) => one.author === author && one.belief === 'holds' && !one.busy);
    const one = mine[pick % Math.max(1, mine.length)];
    if (is === 'approve' || is === 'refuse' || is === 'withdraw') return this.decide(is, pick);
    if (!one) return;
    if (is === 'cancel') return yield* this.settle(one, () => cancelBooking(hands, one.day, one.number));
    if (is === 'change') return yield* this.settle(one, () => changeBooking(hands, one.day, want, one.number));
    one.busy = true;
    const moved = this.start(author, one.day === DAY ? OTHER_DAY : DAY);
    yield* this.settle(moved, () => book(hands, moved.day, want, moved.number, one.number));
    one.busy = false;
    if (moved.belief === 'holds' && one.belief === 'holds') yield* this.settle(one, () => cancelBooking(hands, one.day, one.number));
  }

  private start(author: number, day: number): Known {
    const one: Known = { author, number: ++this.drawn, day, belief: 'open', busy: false };
    this.known.push(one);
    return one;
  }

  private *settle(one: Known, work: (one: Known) => Work): Generator<void, void, void> {
    one.busy = true;
    const before = one.belief;
    try {
      const told = yield* work(one);
      this.told[told] = (this.told[told] ?? 0) + 1;
      one.belief = believed(told, before);
      if (told === 'booked' || told === 'changed') this.holdsNow(one);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      this.told.crash = (this.told.crash ?? 0) + 1;
      one.belief = 'open';
    }
    one.busy = false;
  }

  /** Who is told that it is booked has it at that moment, unless a manager just took it. */
  private holdsNow(one: Known): void {
    const booking = this.find(one);
    const decided = booking?.decisions.some(({ kind }) => kind !== 'approve');
    if (!decided) expect(booking && isLive(booking)).toBe(true);
  }

  public find({ author, number, day }: Known, now?: number): Booking | undefined {
    return this.ledger.fold(day, now).bookings.find((booking) => booking.author === author && booking.number === number);
  }

  private decide(kind: string, pick: number): void {
    const live = this.ledger.fold(DAY).bookings.filter(isLive);
    const target = live[pick % Math.max(1, live.length)]?.live[0];
    if (!target) return;
    const { bookingNumber, key } = target;
    const { resourceDay } = this.ledger.rows.find(({ id }) => id === target.id) ?? { resourceDay: 0 };
    this.ledger.decide({ author: 1, authorName: '', kind, target: key, bookingNumber, resourceDay, reason: '', upTo: 0 });
  }
}

function believed(told: Told, before: Belief): Belief {
  if (told === 'booked' || told === 'changed') return 'holds';
  if (told === 'cancelled') return 'holdsNothing';
  // A change that is refused leaves what was there; a new booking that is refused has nothing.
  if (told === 'refused') return before === 'holds' ? 'holds' : 'holdsNothing';
  return 'open';
}

function run(sequence: typeof sequences extends fc.Arbitrary<infer T> ? T : never): World {
  const world = new World(sequence.counted, sequence.approval);
  const { ledger } = world;
  const waiting = sequence.operations.map((each) => world.work(each));
  const atWork = waiting.splice(0, 3);
  const check = (): void => {
    for (const day of [DAY, OTHER_DAY]) {
      const live = ledger.fold(day).bookings.flatMap((booking) => booking.live.map(slotUnitText));
      expect(new Set(live).size).toBe(live.length);
    }
    for (const one of world.known) {
      if (one.belief !== 'holds' || one.busy) continue;
      const booking = world.find(one);
      const ended = booking?.decisions.some(({ kind }) => kind !== 'approve');
      // Nobody takes from a person what they were told they have.
      if (!ended) expect([one.number, booking?.state]).toEqual([one.number, expect.stringMatching(/^(confirmed|pending)$/)]);
    }
  };
  const step = (which: number): void => {
    const index = which % atWork.length;
    if (!atWork[index].next().done) return;
    atWork.splice(index, 1);
    const next = waiting.shift();
    if (next) atWork.push(next);
    check();
  };
  for (const [which, seconds] of sequence.turns) {
    if (seconds === 2) ledger.deliver();
    if (atWork.length > 0) step(which);
    ledger.now += seconds * SECOND;
  }
  while (atWork.length > 0) step(0);
  ledger.deliver();
  ledger.now += CALM;
  check();
  return world;
}

/** After everything has come to rest. */
function holdsWhatWasSaid(world: World): void {
  const { ledger, known } = world;
  for (const one of known) {
    if (one.belief === 'holdsNothing') expect([one.number, world.find(one)?.live.length ?? 0]).toEqual([one.number, 0]);
  }
  for (const day of [DAY, OTHER_DAY]) {
    const { bookings, holders } = ledger.fold(day);
    // Nothing is still being taken, and what is held is somebody's who knows of it or was never told.
    expect(bookings.filter(({ live }) => live.some(({ state }) => state === 'beingTaken'))).toEqual([]);
    for (const { author, bookingNumber } of holders.values()) {
      const one = known.find((each) => each.author === author && each.number === bookingNumber);
      expect(one?.belief).not.toBe('holdsNothing');
      expect(one).toBeDefined();
    }
    // What nobody holds, the next one gets, ghost or not.
    for (const slot of SLOTS) {
      const before = ledger.fold(day);
      const isFree = [...before.holders.values()].filter((claim) => claim.slot === slot).length < (before.counted ? 2 : 1);
      const steps = book(world.hands(9, []), day, [{ slot }], 900000 + day * 10 + SLOTS.indexOf(slot));
      let answer = steps.next();
      while (!answer.done) answer = steps.next();
      expect([slot, answer.value]).toEqual([slot, isFree ? 'booked' : 'refused']);
    }
  }
}

it('no slot is booked twice, none is lost, and none is held by nobody', () => {
  const told: Record<string, number> = {};
  const numRuns = process.env.TEST_LONG ? 10000 : 300;
  fc.assert(
    fc.property(sequences, (sequence) => {
      const world = run(sequence);
      holdsWhatWasSaid(world);
      for (const [name, count] of Object.entries(world.told)) told[name] = (told[name] ?? 0) + count;
    }),
    { numRuns }
  );
  // Every kind of end came often enough to mean something.
  for (const name of ['booked', 'changed', 'refused', 'cancelled', 'unknown', 'crash']) {
    expect([name, (told[name] ?? 0) >= numRuns / 100]).toEqual([name, true]);
  }
});
