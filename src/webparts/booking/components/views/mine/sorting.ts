import { leftToDrop, unfinishedMoves } from '../../../../../domain/bookings/outcomes';
import { offersOf } from '../../../../../domain/bookings/waiting';
import type { Booking, Waiter } from '../../../../../domain/bookings/types';
import type { Day } from '../../../../../domain/types';
import type { DayLedger } from '../../../../../lists/repositories/bookings/types';

/** What one has ahead, in the order of the days. */
export interface Mine {
  /** Bookings that stand alone, and series by their first date. */
  entries: ({ kind: 'one'; booking: Booking } | { kind: 'series'; series: number; bookings: Booking[]; missing: number })[];
  /** Ended by the managers. */
  ended: Booking[];
  waiting: { ledger: DayLedger; waiter: Waiter; offered: boolean }[];
  /** Numbers of bookings that a cut-off change left unfinished. */
  unfinished: ReadonlySet<number>;
}

/**
 * @param quantity units of a resource by its number
 * @param now milliseconds since 1970
 */
export function sortMine(ledgers: readonly DayLedger[], me: number, today: Day, quantity: (resource: number) => number, now: number): Mine {
  const ahead = ledgers.filter(({ day }) => day >= today);
  const own = ahead.flatMap(({ folded }) => folded.bookings).filter(({ author }) => author === me);
  const live = own.filter((booking) => booking.live.length > 0).sort((a, b) => a.day - b.day || (a.live[0].slot < b.live[0].slot ? -1 : 1));
  const entries: Mine['entries'] = [];
  const series = new Map<number, Extract<Mine['entries'][number], { kind: 'series' }>>();
  for (const booking of live) {
    const known = series.get(booking.series);
    if (booking.series === 0) {
      entries.push({ kind: 'one', booking });
    } else if (known) {
      known.bookings.push(booking);
    } else {
      const missing = new Set(own.filter((each) => each.series === booking.series && each.live.length === 0).map(({ day }) => day));
      for (const each of live) if (each.series === booking.series) missing.delete(each.day);
      const made = { kind: 'series' as const, series: booking.series, bookings: [booking], missing: missing.size };
      series.set(booking.series, made);
      entries.push(made);
    }
  }
  return {
    entries,
    ended: own.filter((booking) => booking.live.length === 0 && (booking.state === 'refused' || booking.state === 'withdrawn')),
    waiting: ahead.flatMap((ledger) => {
      const offers = offersOf(ledger.folded, quantity(ledger.resource.number), now);
      return ledger.folded.waiters
        .filter(({ author }) => author === me)
        .map((waiter) => ({ ledger, waiter, offered: offers.some((offer) => offer.waiter.id === waiter.id) }));
    }),
    unfinished: new Set([
      ...live.filter((booking) => leftToDrop(booking).length > 0).map(({ number }) => number),
      ...unfinishedMoves(live).map(({ to }) => to.number)
    ])
  };
}
