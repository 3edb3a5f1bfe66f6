import {
  makeCancellationKey,
  makePersonWeek,
  makeResourceDay,
  makeWaitKey,
  parsePersonWeek,
  parseResourceDay
} from '../../../../domain/bookings/bookingKeys';
import { foldDay } from '../../../../domain/bookings/foldDay';
import { planAcquisition, planChange, type PlannedClaim, type TakenSlot } from '../../../../domain/bookings/plan';
import type { Category, DecisionRow, FoldedResource, LedgerRow, Resource } from '../../../../domain/bookings/types';
import type { Day } from '../../../../domain/types';
import { EntError } from '../../../../lists/errors';
import type { BookingsRepository, Catalogue, DayLedger, Taken } from '../../../../lists/repositories/bookings/types';

type Fault = 'none' | 'denied' | 'unknown' | 'unfinished';

export const categories: Category[] = [
  { number: 1, title: 'Salles', description: '', rules: {}, status: 'active' },
  { number: 2, title: 'Matériel', description: '', rules: {}, status: 'active' }
];

export function resource(parts: Partial<Resource> & Pick<Resource, 'number' | 'title'>): Resource {
  return {
    ...{ categoryNumber: 1, description: '', place: '', photoUrl: '', scheme: 'periods', counted: false, rules: {}, status: 'active' },
    ...parts
  };
}

export const resources: Resource[] = [
  resource({ number: 12, title: 'Salle 12', place: 'Bâtiment B', rules: { capacity: 32 } }),
  resource({ number: 13, title: 'Salle 13', rules: { capacity: 18 } }),
  resource({ number: 20, title: 'Tablettes', categoryNumber: 2, counted: true, rules: { quantity: 3 } }),
  resource({ number: 21, title: 'Caméra', categoryNumber: 2, scheme: 'quarters' })
];

export const ME = 7;

/**
 * Bookings in memory, folded by the product's own fold, for the faults and the timing that a server cannot be asked for. The real thing is
 * tried in the browser.
 */
export class MemoryBookings {
  public rows: LedgerRow[] = [];
  public decisions: DecisionRow[] = [];
  public shelves: Catalogue = {
    kind: 'ready',
    categories: categories.map((value) => ({ value, etag: '1' })),
    resources: resources.map((value) => ({ value, etag: '1' }))
  };
  /** What the next writes come to, in order. */
  public faults: Fault[] = [];
  /** What the next reading comes to. */
  public readFault: EntError | undefined;
  /** The writes, in order. */
  public asked: string[] = [];
  private last = 1000;

  public constructor(public now: () => number) {}

  public readonly repository = async (): Promise<BookingsRepository> => {
    const absent = (): Promise<never> => Promise.reject(new EntError('denied', 'not in memory'));
    return {
      catalogue: async () => this.shelves,
      days: async (wanted) => {
        const fault = this.readFault;
        this.readFault = undefined;
        if (fault) throw fault;
        return wanted.map(({ resource: of, day }) => this.ledger(of, day));
      },
      week: absent,
      month: absent,
      booking: async (number, all) =>
        [...new Set(this.rows.filter((row) => row.bookingNumber === number).map(({ resourceDay }) => resourceDay))]
          .flatMap((each) => parseResourceDay(each) ?? [])
          .flatMap(({ resource: at, day }) => all.filter((each) => each.number === at).map((of) => this.ledger(of, day))),
      decide: absent,
      mine: async (weeks, all) => {
        const own = this.rows.filter(({ author, personWeek }) => author === ME && weeks.includes(parsePersonWeek(personWeek)?.week ?? -1));
        const places = [...new Set(own.map(({ resourceDay }) => resourceDay))].flatMap((number) => parseResourceDay(number) ?? []);
        return places
          .sort((a, b) => a.day - b.day)
          .flatMap(({ resource: number, day }) => all.filter((each) => each.number === number).map((of) => this.ledger(of, day)));
      },
      book: async (of, day, slots, { purpose, series = 0 }) => {
        this.asked.push(
          `book ${of.number} ${day} ${slots.map(({ slot, units = 1 }) => `${slot}${units > 1 ? `*${units}` : ''}`).join(' ')}`
        );
        return this.act(of, day, () => {
          const plan = planAcquisition(this.ledger(of, day).folded, slots, of.quantity);
          return plan.taken ?? this.claim(of, day, plan.claims, { purpose, series });
        });
      },
      change: async (booking, of, slots) => {
        this.asked.push(`change ${of.number} ${booking.day} ${slots.map(({ slot }) => slot).join(' ')}`);
        return this.act(of, booking.day, () => {
          const plan = planChange(this.ledger(of, booking.day).folded, booking, slots, of.quantity);
          if (plan.taken) return plan.taken;
          const { number, purpose, series } = booking;
          if (plan.claims.length > 0)
            this.claim(of, booking.day, plan.claims, { bookingNumber: number, purpose, series, slots: plan.slots });
          for (const { key } of plan.drop) this.cancel(key, number, 'slot', of.number, booking.day);
          return number;
        });
      },
      move: async (booking, { resource: of, day, slots }) => {
        this.asked.push(`move ${of.number} ${day} ${slots.map(({ slot }) => slot).join(' ')}`);
        const cut = this.faults[0] === 'unfinished';
        const ended = await this.act(of, day, () => {
          const plan = planAcquisition(this.ledger(of, day).folded, slots, of.quantity);
          if (plan.taken) return plan.taken;
          const { purpose, series, number: movedFrom } = booking;
          const number = this.claim(of, day, plan.claims, { purpose, series, movedFrom });
          if (!cut) this.cancel(booking.live[0].key, booking.number, 'booking', booking.resource, booking.day);
          return number;
        });
        return cut && ended.kind === 'booked' ? { ...ended, kind: 'unfinished', detail: 'test' } : ended;
      },
      cancel: async (booking) => {
        this.asked.push(`cancel ${booking.resource} ${booking.day}`);
        if (this.faults.shift() === 'denied') throw new EntError('denied', 'test');
        this.cancel(booking.live[0].key, booking.number, 'booking', booking.resource, booking.day);
      },
      wait: async (of, day, slots, purpose) => {
        this.asked.push(`wait ${of.number} ${day} ${slots.join(' ')}`);
        const key = makeWaitKey(of.number, day, `T${++this.last}`);
        this.add({ kind: 'wait', key, bookingNumber: 0, slots: slots.join(' '), purpose }, of.number, day);
      },
      stopWaiting: async (key) => {
        this.asked.push('stopWaiting');
        const at = parseResourceDay(this.rows.find((row) => row.key === key)?.resourceDay ?? 0);
        if (at) this.cancel(key, 0, 'booking', at.resource, at.day);
      }
    };
  };

  /** A booking that somebody already has, M. Durand unless said. @returns its number */
  public seed(of: FoldedResource, day: Day, slots: readonly string[], by: Partial<LedgerRow> = {}, units: number = 1): number {
    const wanted = slots.map((slot) => ({ slot, units }));
    const plan = planAcquisition(this.ledger(of, day).folded, wanted, 99);
    if (plan.taken) throw new Error('taken already');
    return this.claim(of, day, plan.claims, { author: 8, authorName: 'M. Durand', purpose: 'Sortie', ...by });
  }

  public ledger(of: FoldedResource, day: Day): DayLedger {
    const here = makeResourceDay(of.number, day);
    const rows = this.rows.filter(({ resourceDay }) => resourceDay === here);
    const decisions = this.decisions.filter(({ resourceDay }) => resourceDay === here);
    return { resource: of, day, rows, decisions, folded: foldDay({ resource: of, day, rows, decisions, now: this.now() }) };
  }

  private claim(of: FoldedResource, day: Day, claims: readonly PlannedClaim[], by: Partial<LedgerRow>): number {
    const { bookingNumber = ++this.last } = by;
    const acquisition = ++this.last;
    for (const { key } of claims) {
      this.add({ parts: claims.length, ...by, kind: 'claim', key, bookingNumber, acquisition }, of.number, day);
    }
    return bookingNumber;
  }

  private cancel(target: string, bookingNumber: number, scope: string, number: number, day: Day): void {
    this.add({ kind: 'cancellation', key: makeCancellationKey(target, `T${++this.last}`), bookingNumber, scope }, number, day);
  }

  private add(row: Partial<LedgerRow> & Pick<LedgerRow, 'kind' | 'key' | 'bookingNumber'>, number: number, day: Day): void {
    const author = row.author ?? ME;
    this.rows.push({
      ...{ id: this.rows.length + 1, author, authorName: 'Mme Aubépine', created: this.now(), token: '', acquisition: 0, parts: 0 },
      ...{ scope: '', series: 0, movedFrom: 0, purpose: '', slots: '' },
      resourceDay: makeResourceDay(number, day),
      personWeek: makePersonWeek(author, day),
      ...row
    });
  }

  private async act(of: FoldedResource, day: Day, write: () => TakenSlot[] | number): Promise<Taken> {
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'denied') throw new EntError('denied', 'test');
    if (fault === 'unknown') return { kind: 'unknown', number: 1, detail: 'test' };
    const done = write();
    const ledger = this.ledger(of, day);
    const { bookings } = ledger.folded;
    if (typeof done !== 'number') {
      const ids = new Set(done.flatMap(({ by }) => by.map(({ id }) => id)));
      return { kind: 'taken', slots: done, by: bookings.filter(({ live }) => live.some(({ id }) => ids.has(id))), ledger };
    }
    const booking = bookings.find((each) => each.number === done && each.author === ME);
    if (!booking) throw new Error('not folded');
    return { kind: 'booked', booking, ledger };
  }
}
