import { makeClaimKey, makeResourceDay } from '../../../domain/bookings/bookingKeys';
import { weekIndexOf } from '../../../domain/days';
import { bookings as ledger } from '../../definitions';
import { listOf } from '../../sp/listOf';
import { rememberSchema } from '../../sp/siteSchema';
import { booked, freshDay, held, manager, startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { conflict } from '../../testing/diary';
import { cost, other } from '../../testing/otherStaff';
import { who } from '../../testing/school';
import { createBookings } from '.';
import type { Stored } from './types';

let school: BookingSchool;
beforeAll(async () => {
  school = await startBookingSchool();
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const details = { purpose: 'Évaluation de 2GT1' };
const at = (...slots: string[]): { slot: string }[] => slots.map((slot) => ({ slot }));

describe('the catalogue', () => {
  it('is read by whoever may book, in one request', async () => {
    for (const login of [who.aubepine, other.schoolLife, other.support, who.principal, manager]) {
      const { value, requests, parts } = await cost(school, () => school.bookings(login).catalogue());
      expect([login, requests, parts]).toEqual([login, 1, 2]);
      expect(value).toMatchObject({
        kind: 'ready',
        categories: [{ value: { title: 'Salles' } }],
        resources: [{ value: { title: 'Salle 12', scheme: 'periods', counted: false } }, { value: { title: 'Tablettes', counted: true } }]
      });
    }
  });

  it.each([who.tilleul, who.guardian, other.inspector, who.visitor])('is not for %s', async (login) => {
    expect(await school.bookings(login).catalogue()).toEqual({ kind: 'noAccess' });
  });

  it('is said not to be set up on a site of the schema before, without asking for it', async () => {
    const sp = school.sp(who.aubepine);
    rememberSchema(sp, 3);
    const { value, requests } = await cost(school, () => createBookings(sp).catalogue());
    expect([value, requests]).toEqual([{ kind: 'notSetUp' }, 0]);
  });

  it('is changed by those who manage it, who learn of each other’s changes', async () => {
    const [one, two] = [school.bookings(manager), school.bookings(who.principal)];
    const shelf = {
      title: 'Prêt',
      description: '',
      rules: { lending: true, weeklyQuota: 3, who: ['teacher' as const] },
      status: 'active' as const
    };
    const category = await one.saveCategory(shelf, undefined, 'category-lent');
    expect(category.value.rules).toEqual(shelf.rules);
    const camera = {
      ...shelf,
      title: 'Caméra',
      rules: { opening: { 1: [{ start: 480, end: 720 }] }, longest: null },
      place: 'CDI',
      photo: ''
    };
    const made = await two.saveResource(
      { ...camera, categoryNumber: category.value.number },
      { scheme: 'quarters', counted: false },
      'resource-camera'
    );
    expect(made.value).toMatchObject({ title: 'Caméra', scheme: 'quarters', rules: camera.rules, place: 'CDI', photoUrl: '' });
    const archived = { ...camera, categoryNumber: category.value.number, status: 'archived' as const };
    const changed = await one.saveResource(archived, made, 'unused');
    expect([changed.value.number, changed.value.status]).toEqual([made.value.number, 'archived']);
    const { theirs } = await conflict<Stored<unknown>>(two.saveResource({ ...archived, title: 'Autre' }, made, 'unused'));
    expect(theirs).toEqual(changed);
  });

  it('keeps a picture that whoever may book sees', async () => {
    const keeper = school.bookings(manager);
    const file = new File([new Uint8Array([137, 80, 78, 71])], 'salle 12.png', { type: 'image/png' });
    const [first, second] = [await keeper.savePhoto(file), await keeper.savePhoto(file)];
    expect(new Set([first, second]).size).toBe(2);
    const { value } = await keeper.saveCategory(
      { title: 'Photos', description: '', rules: {}, status: 'active' },
      undefined,
      'category-photo'
    );
    const made = await keeper.saveResource(
      { title: 'Salle 13', description: '', rules: {}, status: 'active', categoryNumber: value.number, place: '', photo: first },
      { scheme: 'periods', counted: false },
      'resource-photo'
    );
    const read = (login: string): Promise<string> => school.as(login).web.getFileByServerRelativePath(made.value.photoUrl).getText();
    expect(await read(who.aubepine)).toContain('PNG');
    await expect(read(who.tilleul)).rejects.toMatchObject({ kind: expect.stringMatching(/denied|notFound/) });
    await expect(school.bookings(who.aubepine).savePhoto(file)).rejects.toMatchObject({ kind: 'denied' });
    await expect(school.bookings(who.aubepine).recyclePhoto(first)).rejects.toMatchObject({ kind: 'denied' });
    await keeper.recyclePhoto(second);
    await expect(keeper.recyclePhoto(second)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await read(who.aubepine)).toContain('PNG');
  });
});

describe('a booking', () => {
  it('is taken whole, in three requests for one slot, and everybody sees whose it is', async () => {
    const day = freshDay();
    const mine = createBookings(school.sp(who.aubepine), (await school.as(who.aubepine).web.currentUser()).Id);
    const { value, requests } = await cost(school, () => mine.book(school.room, day, at('M1'), details));
    expect(requests).toBe(3);
    expect(booked(value)).toMatchObject({ state: 'confirmed', authorName: 'Mme Aubépine', purpose: details.purpose, day });
    for (const login of [who.genevrier, other.support, manager]) {
      const [seen] = await school.bookings(login).days([{ resource: school.room, day }]);
      expect(seen.folded.bookings).toMatchObject([{ number: booked(value).number, authorName: 'Mme Aubépine', state: 'confirmed' }]);
    }
    const answer = await school.bookings(who.genevrier).book(school.room, day, at('M1', 'M2'), details);
    expect(answer).toMatchObject({ kind: 'taken', by: [{ number: booked(value).number }] });
    expect(Object.keys(held((await school.bookings(manager).days([{ resource: school.room, day }]))[0]))).toEqual(['M1']);
  });

  it('is cancelled by its author, and the slot is free for the next', async () => {
    const day = freshDay();
    const mine = school.bookings(who.aubepine);
    const first = booked(await mine.book(school.room, day, at('M1', 'M2'), details));
    await mine.cancel(first);
    const second = booked(await school.bookings(who.genevrier).book(school.room, day, at('M2'), details));
    expect(second.live[0].generation).toBe(1);
    await expect(school.bookings(who.aubepine).cancel(second)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('is extended, shortened and moved on its day under its own number', async () => {
    const day = freshDay();
    const mine = school.bookings(who.aubepine);
    const first = booked(await mine.book(school.room, day, at('M2'), details));
    const change = async (...slots: string[]): Promise<string[]> => {
      const { number, live } = booked(await mine.change(first, school.room, at(...slots)));
      expect(number).toBe(first.number);
      return live.map(({ slot }) => slot).sort();
    };
    expect(await change('M1', 'M2', 'M3')).toEqual(['M1', 'M2', 'M3']);
    expect(await change('M3')).toEqual(['M3']);
    expect(await change('S1', 'S2')).toEqual(['S1', 'S2']);
    booked(await school.bookings(who.genevrier).book(school.room, day, at('S3'), details));
    expect(await mine.change(first, school.room, at('S2', 'S3', 'S4'))).toMatchObject({
      kind: 'taken',
      by: [{ authorName: 'M. Genévrier' }]
    });
    expect(await change('S1', 'S2')).toEqual(['S1', 'S2']);
    await mine.cancel(first);
    await conflict(mine.change(first, school.room, at('M1')));
  });

  it('moves to another resource or day: the new one is taken before the old one ends', async () => {
    const [day, later] = [freshDay(), freshDay()];
    const mine = school.bookings(who.aubepine);
    const first = booked(await mine.book(school.room, day, at('M1'), details));
    booked(await school.bookings(who.genevrier).book(school.room, later, at('M1'), details));
    expect(await mine.move(first, { resource: school.room, day: later, slots: at('M1') })).toMatchObject({ kind: 'taken' });
    expect(Object.keys(held((await mine.days([{ resource: school.room, day }]))[0]))).toEqual(['M1']);
    const moved = booked(await mine.move(first, { resource: school.room, day: later, slots: at('M4') }));
    expect([moved.day, moved.movedFrom, moved.purpose]).toEqual([later, first.number, details.purpose]);
    const ledgers = await mine.days([day, later].map((one) => ({ resource: school.room, day: one })));
    expect(ledgers.map((one) => Object.keys(held(one)).sort())).toEqual([[], ['M1', 'M4']]);
  });

  it('of units takes those that are free', async () => {
    const day = freshDay();
    const units = (...count: number[]): { slot: string; units: number }[] => count.map((of, n) => ({ slot: `M${n + 1}`, units: of }));
    const [mine, theirs] = [school.bookings(who.aubepine), school.bookings(who.genevrier)];
    const first = booked(await mine.book(school.tablets, day, units(6), details));
    expect(await theirs.book(school.tablets, day, units(6), details)).toMatchObject({
      kind: 'taken',
      slots: [{ slot: 'M1', wanted: 6, free: 4 }]
    });
    // Both at once: each gets some.
    const both = await Promise.all([
      theirs.book(school.tablets, day, units(2), details),
      mine.book(school.tablets, day, units(2), details)
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['booked', 'booked']);
    expect(Object.keys(held((await school.bookings(manager).days([{ resource: school.tablets, day }]))[0]))).toHaveLength(10);
    // What is kept keeps its units.
    const longer = booked(await mine.change(first, school.tablets, units(3, 3)));
    expect(new Set(longer.live.map(({ unit }) => unit)).size).toBe(3);
    await mine.cancel(first);
    booked(await theirs.book(school.tablets, day, units(6), details));
    expect(Object.keys(held((await school.bookings(manager).days([{ resource: school.tablets, day }]))[0]))).toHaveLength(10);
  });

  it('is found again among one’s own, by its number, in its week and in its month', async () => {
    const day = 20270503;
    const mine = school.bookings(who.aubepine);
    const { number } = booked(await mine.book(school.room, day, at('M1'), details));
    booked(await school.bookings(who.genevrier).book(school.room, day, at('M2'), details));
    const { room, tablets } = school;
    const own = await cost(school, () => mine.mine([weekIndexOf(day), weekIndexOf(day) + 1], [room, tablets]));
    expect([own.requests, own.value.map((one) => [one.day, one.resource.number])]).toEqual([2, [[day, room.number]]]);
    expect(
      (await mine.booking(number, [room])).map(({ folded: { bookings: found } }) => found.some((one) => one.number === number))
    ).toEqual([true]);
    expect(await mine.booking(12345, [room])).toEqual([]);
    const week = await cost(school, () => mine.week(room, weekIndexOf(day)));
    expect([week.requests, week.parts, week.value.map((one) => Object.keys(held(one)).length)]).toEqual([1, 14, [2, 0, 0, 0, 0, 0, 0]]);
    const month = await cost(school, () => mine.month(room, 2027, 5));
    expect([month.requests, month.value.length, month.value[2].day]).toEqual([1, 31, day]);
  });

  it('is waited for, until one no longer waits', async () => {
    const day = freshDay();
    booked(await school.bookings(who.aubepine).book(school.room, day, at('M1'), details));
    const waiting = school.bookings(who.genevrier);
    await waiting.wait(school.room, day, ['M1'], 'TP');
    const waiters = async () => (await waiting.days([{ resource: school.room, day }]))[0].folded.waiters;
    const [waiter, ...others] = await waiters();
    expect([waiter.slots, waiter.authorName, others]).toEqual([['M1'], 'M. Genévrier', []]);
    await waiting.stopWaiting(waiter.key);
    expect(await waiters()).toEqual([]);
  });
});

describe('a decision', () => {
  it.each([
    ['approve', 'confirmed'],
    ['refuse', 'refused']
  ] as const)('%s makes a pending booking %s, which held its slot meanwhile', async (kind, state) => {
    const day = freshDay();
    const room = { ...school.room, approvalSince: 1 };
    const asked = booked(await school.bookings(who.aubepine).book(room, day, at('M1'), details));
    expect(asked.state).toBe('pending');
    expect(await school.bookings(who.genevrier).book(room, day, at('M1'), details)).toMatchObject({ kind: 'taken' });
    await school.bookings(manager).decide(asked, kind, 'Travaux');
    const [{ folded: day_ }] = await school.bookings(who.aubepine).days([{ resource: room, day }]);
    expect(day_.bookings).toMatchObject([{ state, decisions: [{ kind, authorName: 'Gaëlle Orme', reason: 'Travaux' }] }]);
  });

  it('withdraws somebody’s booking, hands over and takes back', async () => {
    const day = freshDay();
    const lent = booked(await school.bookings(who.aubepine).book(school.room, day, at('M1'), details));
    const keeper = school.bookings(who.principal);
    const now = async () => (await keeper.days([{ resource: school.room, day }]))[0].folded.bookings[0];
    await keeper.decide(lent, 'handOver');
    expect((await now()).lending).toBe('handedOver');
    await keeper.decide(await now(), 'takeBack', 'Rien à signaler');
    expect((await now()).lending).toBe('returned');
    const other_ = booked(await school.bookings(who.aubepine).book(school.room, day, at('S1'), details));
    await keeper.decide(other_, 'withdraw', 'Inspection');
    const [again] = await keeper.days([{ resource: school.room, day }]);
    expect(Object.keys(held(again))).toEqual(['M1']);
  });
});

describe('the purge', () => {
  it('deletes what is older and nothing else, for site administrators only', async () => {
    const old = 20200106;
    const keep = freshDay();
    const mine = school.bookings(who.aubepine);
    school.clock.ahead = Date.parse('2020-01-04T09:00:00Z') - Date.now();
    const asked = booked(await mine.book(school.room, old, at('M1', 'M2'), details));
    await school.bookings(manager).decide(asked, 'handOver');
    // Somebody keeps a key of a day to come under the number of an old one: purged, it would leave a gap below later claims.
    const squatter = { EntKey: makeClaimKey({ resource: school.room.number, day: keep, slot: 'M1', generation: 0 }) };
    const number = makeResourceDay(school.room.number, old);
    await listOf(school.sp(who.genevrier), ledger).items.add({
      ...squatter,
      EntBookingRow: 'claim',
      EntResourceDay: number,
      EntToken: 'squatter'
    });
    school.clock.ahead = 0;
    const kept = booked(await mine.book(school.room, keep, at('M1'), details));
    expect(kept.live[0].generation).toBe(1);
    const rows = async (): Promise<number> => (await listOf(school.as(who.admin), ledger).items.select('Id').top(5000)()).length;
    const before = await rows();
    for (const login of [who.aubepine, manager, who.principal]) {
      await expect(school.bookings(login).purge(20210101)).rejects.toMatchObject({ kind: 'denied' });
    }
    expect(await school.bookings(who.admin).countOld(20210101)).toBe(3);
    const stop = new AbortController();
    stop.abort();
    expect(await school.bookings(who.admin).purge(20210101, { signal: stop.signal })).toMatchObject({ deleted: 0, cancelled: true });
    expect(await school.bookings(who.admin).purge(20210101)).toEqual({ deleted: 3, failed: 0, cancelled: false });
    expect(before - (await rows())).toBe(2);
    expect(Object.keys(held((await mine.days([{ resource: school.room, day: keep }]))[0]))).toEqual(['M1']);
    expect(await school.bookings(who.admin).purge(20210101)).toMatchObject({ deleted: 0 });
  });
});
