import { makeClaimKey, makeLedgerNumber, makePersonWeek, makeResourceDay } from '../../../domain/bookings/bookingKeys';
import { addDays } from '../../../domain/days';
import { bookingDecisions, bookings, resourceCategories, resources } from '../../definitions';
import type { ListDefinition } from '../../definitions/types';
import { listOf, listUrl } from '../../sp/listOf';
import type { Booking } from '../../../domain/bookings/types';
import { booked, freshDay, held, manager, startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { other } from '../../testing/otherStaff';
import { who } from '../../testing/school';
import type { DayLedger } from './types';

/** A person with REST in hand, who may add rows and means harm. */

let school: BookingSchool;
beforeAll(async () => {
  school = await startBookingSchool();
});
afterAll(() => school.server.close());

const REFUSED = { kind: expect.stringMatching(/^(denied|notFound)$/) };
const details = { purpose: '' };
let drawn = 1000;
const number = (): number => makeLedgerNumber(Uint8Array.from([0, 0, 0, 0, Math.floor(++drawn / 256), drawn % 256]));

async function userId(login: string): Promise<number> {
  return (await school.as(login).web.currentUser.select('Id')()).Id;
}

const raw = (login: string, list: ListDefinition, values: object): Promise<unknown> => listOf(school.as(login), list).items.add(values);

/** Columns of a row of that day as an honest client would write them. */
async function honest(login: string, day: number, more: object): Promise<object> {
  return {
    EntResourceDay: makeResourceDay(school.room.number, day),
    EntPersonWeek: makePersonWeek(await userId(login), day),
    EntToken: `hostile-${number()}`,
    ...more
  };
}

const claim = (login: string, day: number, slot: string, generation: number, more: object = {}): Promise<object> =>
  honest(login, day, {
    EntKey: makeClaimKey({ resource: school.room.number, day, slot, generation }),
    EntBookingRow: 'claim',
    EntBookingNumber: number(),
    EntAcquisition: number(),
    EntParts: 1,
    ...more
  });

async function onDay(day: number): Promise<DayLedger> {
  const [ledger] = await school.bookings(who.genevrier).days([{ resource: school.room, day }]);
  return ledger;
}

async function victim(day: number, ...slots: string[]): Promise<Booking> {
  return booked(
    await school.bookings(who.aubepine).book(
      school.room,
      day,
      slots.map((slot) => ({ slot })),
      details
    )
  );
}

describe('a teacher', () => {
  it.each([who.aubepine, who.genevrier, other.schoolLife, other.support, manager, who.principal])(
    'edits and deletes no row of either ledger, one’s own neither: %s',
    async (login) => {
      const day = freshDay();
      const mine = await victim(day, 'M1');
      await school.bookings(manager).decide(mine, 'handOver');
      for (const [list, filter] of [
        [bookings, `EntBookingNumber eq ${mine.number}`],
        [bookingDecisions, `EntBookingNumber eq ${mine.number}`]
      ] as const) {
        const [row] = await listOf(school.as(login), list).items.filter(filter).select('Id')<{ Id: number }[]>();
        const item = listOf(school.as(login), list).items.getById(row.Id);
        await expect(item.update({ Title: 'à moi' })).rejects.toMatchObject(REFUSED);
        await expect(item.delete()).rejects.toMatchObject(REFUSED);
        await expect(item.recycle()).rejects.toMatchObject(REFUSED);
        const forms = await item
          .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'à moi' }])
          .catch(() => [{ HasException: true }]);
        expect(forms.every(({ HasException }) => HasException)).toBe(true);
      }
      expect((await onDay(day)).folded.bookings).toMatchObject([{ number: mine.number, purpose: '', lending: 'handedOver' }]);
    }
  );

  it('signs no row with somebody else’s name or an earlier hour', async () => {
    const day = freshDay();
    const values = await claim(who.genevrier, day, 'M1', 0);
    const forged = { Author: `[{"Key":"i:0#.f|membership|${who.aubepine}"}]`, Created: '01/09/2026 08:00' };
    for (const [name, value] of Object.entries(forged)) {
      const sp = school.as(who.genevrier);
      const fields = Object.entries({ ...values, [name]: value }).map(([FieldName, one]) => ({ FieldName, FieldValue: String(one) }));
      const results = await listOf(sp, bookings).addValidateUpdateItemUsingPath(fields, listUrl(sp, bookings));
      expect(results.filter(({ HasException }) => HasException).map(({ FieldName }) => FieldName)).toEqual([name]);
    }
    expect((await onDay(day)).rows).toEqual([]);
  });

  it.each([who.genevrier, other.schoolLife, other.support])('adds no decision: %s', async (login) => {
    const mine = await victim(freshDay(), 'M1');
    await expect(school.bookings(login).decide(mine, 'withdraw', 'à moi')).rejects.toMatchObject(REFUSED);
    await expect(raw(login, bookingDecisions, { EntKey: 'x', EntToken: 'x' })).rejects.toMatchObject(REFUSED);
  });

  it('decides nothing by a row of that kind among the bookings', async () => {
    const day = freshDay();
    const mine = await victim(day, 'M1');
    const [{ key }] = mine.live;
    for (const kind of ['withdraw', 'refuse', 'approve', 'cancellation']) {
      const values = await honest(who.genevrier, day, { EntKey: `${key}|${kind}`, EntBookingNumber: mine.number, EntScope: 'booking' });
      // A choice that is none is SharePoint's to refuse or not.
      await raw(who.genevrier, bookings, { ...values, EntBookingRow: kind }).catch((error: unknown) => error);
      await raw(who.genevrier, bookings, { ...values, EntKey: `${key}|X|${kind}`, EntToken: `c-${kind}`, EntBookingRow: 'cancellation' });
    }
    expect((await onDay(day)).folded.bookings).toMatchObject([{ number: mine.number, state: 'confirmed' }]);
  });

  it('keeps nobody from cancelling: there is no key to take beforehand', async () => {
    const day = freshDay();
    const mine = await victim(day, 'M1', 'M2');
    for (const { key } of mine.live) {
      for (const suffix of ['|X', '|X|', '|X|0']) {
        await raw(who.genevrier, bookings, await honest(who.genevrier, day, { EntKey: `${key}${suffix}`, EntBookingRow: 'cancellation' }));
      }
    }
    await school.bookings(who.aubepine).cancel(mine);
    expect(held(await onDay(day))).toEqual({});
    expect((await school.bookings(who.genevrier).book(school.room, day, [{ slot: 'M1' }], details)).kind).toBe('booked');
  });

  it('makes no second live claim of a slot, whatever generation it has', async () => {
    const day = freshDay();
    const mine = await victim(day, 'M1');
    await expect(raw(who.genevrier, bookings, await claim(who.genevrier, day, 'M1', 0))).rejects.toMatchObject({ kind: 'conflict' });
    for (const generation of [1, 2, 7]) {
      await raw(who.genevrier, bookings, await claim(who.genevrier, day, 'M1', generation));
    }
    const author = await userId(who.aubepine);
    expect(held(await onDay(day))).toEqual({ M1: { author, state: 'confirmed' } });
    // Nor once the first has ended: what was never valid does not come alive.
    await school.bookings(who.aubepine).cancel(mine);
    expect(held(await onDay(day))).toEqual({});
  });

  it('locks no slot by taking its next key with a row of another day or in other letters', async () => {
    const day = freshDay();
    const mine = await victim(day, 'M1', 'M2');
    const key = (slot: string, generation: number): string => makeClaimKey({ resource: school.room.number, day, slot, generation });
    const elsewhere = { EntResourceDay: makeResourceDay(school.room.number, addDays(day, 1000)) };
    await raw(who.genevrier, bookings, { ...(await claim(who.genevrier, day, 'M1', 1)), ...elsewhere });
    await raw(who.genevrier, bookings, { ...(await claim(who.genevrier, day, 'M2', 1)), EntKey: key('M2', 1).toLowerCase() });
    await school.bookings(who.aubepine).cancel(mine);
    const next = booked(await school.bookings(who.aubepine).book(school.room, day, [{ slot: 'M1' }, { slot: 'M2' }], details));
    expect(next.live.map(({ generation }) => generation)).toEqual([2, 2]);
    const author = await userId(who.aubepine);
    expect(held(await onDay(day))).toMatchObject({ M1: { author }, M2: { author } });
  });

  it('takes over no booking by writing under its number', async () => {
    const day = freshDay();
    const mine = await victim(day, 'M1');
    const [{ acquisition }] = mine.live;
    await raw(
      who.genevrier,
      bookings,
      await claim(who.genevrier, day, 'M2', 0, { EntBookingNumber: mine.number, EntAcquisition: acquisition })
    );
    const { folded } = await onDay(day);
    expect(folded.bookings.map(({ authorName, live }) => [authorName, live.map(({ slot }) => slot)])).toEqual([
      ['Mme Aubépine', ['M1']],
      ['M. Genévrier', ['M2']]
    ]);
  });

  it('writes nothing into what there is to book', async () => {
    for (const list of [resources, resourceCategories]) {
      await expect(raw(who.aubepine, list, { Title: 'x' })).rejects.toMatchObject(REFUSED);
      await expect(listOf(school.as(who.aubepine), list).items.getById(1).update({ Title: 'x' })).rejects.toMatchObject(REFUSED);
    }
    await expect(listOf(school.as(manager), resources).items.getById(1).delete()).rejects.toMatchObject(REFUSED);
  });
});

describe.each([who.tilleul, who.guardian, who.visitor, other.inspector])('%s', (login) => {
  it('sees nothing of it, and adds nothing', async () => {
    for (const list of [bookings, bookingDecisions, resources, resourceCategories]) {
      await expect(listOf(school.as(login), list).items()).rejects.toMatchObject(REFUSED);
      await expect(raw(login, list, { Title: 'x', EntKey: `${login}-${list.name}` })).rejects.toMatchObject(REFUSED);
    }
    await expect(school.bookings(login).days([{ resource: school.room, day: freshDay() }])).rejects.toMatchObject(REFUSED);
    await expect(school.bookings(login).book(school.room, freshDay(), [{ slot: 'M1' }], details)).rejects.toMatchObject(REFUSED);
  });
});
