import { bookings as ledger } from '../../definitions';
import { equals, listOf } from '../../sp/listOf';
import { booked, freshDay, held, manager, startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { who } from '../../testing/school';

let school: BookingSchool;
beforeAll(async () => {
  school = await startBookingSchool();
});
afterAll(() => school.server.close());
afterEach(() => {
  school.server.faults.clear();
  school.clock.ahead = 0;
});

const ADD = 'EntBookings.*/items$';
const DECIDE = 'EntBookingDecisions.*/items$';
const details = { purpose: '' };
const at = (...slots: string[]): { slot: string }[] => slots.map((slot) => ({ slot }));
const onDay = async (day: number) => (await school.bookings(manager).days([{ resource: school.room, day }]))[0];
const rowsOf = async (number: number): Promise<number> =>
  (await listOf(school.as(who.admin), ledger).items.filter(equals('EntBookingNumber', number)).select('Id')()).length;

describe('an answer that is lost', () => {
  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)('by %s after a claim is one row, and the booking is believed', async (kind) => {
    const day = freshDay();
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind, times: 2 });
    const mine = booked(await school.bookings(who.aubepine).book(school.room, day, at('M1', 'M2'), details));
    expect([mine.live.length, await rowsOf(mine.number)]).toEqual([2, 2]);
  });

  it('of a claim that somebody else had is told as taken', async () => {
    const day = freshDay();
    booked(await school.bookings(who.genevrier).book(school.room, day, at('M2'), details));
    const slow = school.bookings(who.aubepine);
    // Read before the other was there: the key itself is what refuses.
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind: 'cutAfterCommit', times: 1 });
    expect(await slow.book(school.room, day, at('M1', 'M2'), details)).toMatchObject({
      kind: 'taken',
      by: [{ authorName: 'M. Genévrier' }]
    });
    expect(Object.keys(held(await onDay(day)))).toEqual(['M2']);
  });

  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)('by %s after a cancellation, a decision or a wait is one row', async (kind) => {
    const day = freshDay();
    const mine = school.bookings(who.aubepine);
    const first = booked(await mine.book(school.room, day, at('M1'), details));
    school.server.faults.add({ method: 'POST', urlPattern: DECIDE, kind, times: 1 });
    await school.bookings(manager).decide(first, 'handOver');
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind, times: 1 });
    await mine.wait(school.room, day, ['M3'], '');
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind, times: 1 });
    await mine.cancel(first);
    const { folded, rows, decisions } = await onDay(day);
    expect([rows.length, decisions.length, folded.waiters.length, folded.holders.size]).toEqual([3, 1, 1, 0]);
  });

  it('again and again is told as unknown, and reading later tells', async () => {
    const day = freshDay();
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind: 'cutAfterCommit', times: 1 });
    school.server.faults.add({ method: 'GET', urlPattern: 'EntToken eq', kind: 'cutBeforeCommit', times: 9 });
    const mine = school.bookings(who.aubepine);
    const answer = await mine.book(school.room, day, at('M1'), details);
    if (answer.kind !== 'unknown') throw new Error(answer.kind);
    school.server.faults.clear();
    const [found] = await school.bookings(who.aubepine).booking(answer.number, [school.room]);
    expect(found.folded.bookings).toMatchObject([{ number: answer.number, state: 'confirmed' }]);
  });

  it('of the reading back leaves it unknown: nothing is believed that was not read', async () => {
    const day = freshDay();
    const mine = school.bookings(who.aubepine);
    const reads = '\\$batch';
    let claimed = false;
    const add = school.server.faults;
    // The first reading is let through.
    const [before] = await mine.days([{ resource: school.room, day }]);
    expect(before.rows).toEqual([]);
    add.add({ method: 'POST', urlPattern: ADD, kind: 'latency', latencyMs: 1, times: 1 });
    const slow = school.bookings(who.genevrier, {
      fetch: async (input, init) => {
        if (/\/items$/i.test(decodeURIComponent(String(input))) && init?.method === 'POST') claimed = true;
        else if (claimed && new RegExp(reads, 'i').test(String(input))) throw new TypeError('cut');
        return fetch(input, init);
      }
    });
    const answer = await slow.book(school.room, day, at('M1'), details);
    expect(answer).toMatchObject({ kind: 'unknown', detail: expect.stringContaining('not read back') });
    expect(Object.keys(held(await onDay(day)))).toEqual(['M1']);
  });
});

describe('a browser that sends a claim twice', () => {
  it('has one booking', async () => {
    const twice: typeof fetch = async (input, init) => {
      if (init?.method === 'POST' && /\/items$/i.test(decodeURIComponent(String(input)))) await fetch(input, init);
      return fetch(input, init);
    };
    const day = freshDay();
    const mine = booked(await school.bookings(who.aubepine, { fetch: twice }).book(school.room, day, at('M1', 'M2'), details));
    expect([mine.live.length, await rowsOf(mine.number)]).toEqual([2, 2]);
    await school.bookings(who.aubepine, { fetch: twice }).cancel(mine);
    expect([held(await onDay(day)), await rowsOf(mine.number)]).toEqual([{}, 3]);
  });
});

describe('SharePoint that asks to wait', () => {
  it('is waited for', async () => {
    const day = freshDay();
    school.server.faults.add({ method: 'POST', urlPattern: ADD, kind: 'status', status: 429, retryAfter: 1, times: 2 });
    booked(await school.bookings(who.aubepine).book(school.room, day, at('M1'), details));
  });

  it('for ever: what was taken is given back, and the refusal is told', async () => {
    const day = freshDay();
    let claims = 0;
    const mine = school.bookings(who.aubepine, {
      fetch: async (input, init) => {
        const body = String(init?.body ?? '');
        if (body.includes('"claim"') && ++claims > 2) {
          return new Response('{}', { status: 429 });
        }
        return fetch(input, init);
      }
    });
    await expect(mine.book(school.room, day, at('M1', 'M2', 'M3'), details)).rejects.toMatchObject({ kind: 'busy' });
    const { rows, folded } = await onDay(day);
    expect([rows.map(({ kind }) => kind), folded.holders.size]).toEqual([['claim', 'claim', 'cancellation'], 0]);
  });
});

describe('a client that dies half-way', () => {
  it('leaves a ghost that everybody sees, whose slots are free after its time', async () => {
    const day = freshDay();
    let claims = 0;
    const dying = school.bookings(who.aubepine, {
      fetch: (input, init) =>
        String(init?.body ?? '').includes('"claim"') && ++claims > 1 ? new Promise(() => undefined) : fetch(input, init)
    });
    void dying.book(school.room, day, at('M1', 'M2'), details);
    while ((await onDay(day)).rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const mine = school.bookings(who.genevrier);
    expect(await mine.book(school.room, day, at('M1'), details)).toMatchObject({ kind: 'taken', by: [{ state: 'beingTaken' }] });
    school.clock.ahead = 200_000;
    expect((await onDay(day)).folded.bookings).toMatchObject([{ state: 'incomplete', authorName: 'Mme Aubépine' }]);
    const next = booked(await mine.book(school.room, day, at('M1', 'M2'), details));
    expect(next.live.map(({ generation }) => generation).sort()).toEqual([0, 1]);
  });

  it('in the middle of a move leaves both, and the old one can still be ended', async () => {
    const [day, later] = [freshDay(), freshDay()];
    const old = booked(await school.bookings(who.aubepine).book(school.room, day, at('M1'), details));
    const cut = school.bookings(who.aubepine, {
      fetch: (input, init) =>
        String(init?.body ?? '').includes('"cancellation"') ? Promise.reject(new TypeError('cut')) : fetch(input, init)
    });
    const moved = await cut.move(old, { resource: school.room, day: later, slots: at('M2') });
    expect(moved).toMatchObject({ kind: 'unfinished', booking: { movedFrom: old.number } });
    expect((await Promise.all([day, later].map(onDay))).map((one) => Object.keys(held(one)))).toEqual([['M1'], ['M2']]);
    await school.bookings(who.aubepine).cancel(old);
    expect(Object.keys(held(await onDay(day)))).toEqual([]);
  });
});
