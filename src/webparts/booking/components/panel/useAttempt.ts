import * as React from 'react';
import type { Booking } from '../../../../domain/bookings/types';
import type { BookingsRepository, Changed } from '../../../../lists/repositories/bookings/types';
import { useDesk } from '../desk/desk';
import { useBookings, useLookAgain } from '../desk/queries';

export type Standing =
  | { kind: 'ready' }
  | { kind: 'working' }
  /** Somebody was faster: what is known of the day is read again. */
  | { kind: 'taken' }
  | { kind: 'unknown'; number: number; asked?: 'stillUnknown' }
  | { kind: 'notStored' }
  | { kind: 'failed'; error: unknown };

export interface Attempt {
  standing: Standing;
  /** Writes; what was known of bookings is asked for again, whatever comes of it. */
  run: (write: (bookings: BookingsRepository) => Promise<Changed>) => Promise<void>;
  /** Asks what became of an attempt whose answer was lost. */
  check: () => Promise<void>;
}

/**
 * One way to take slots, whose end may be: mine, somebody else's, or not known.
 * @param onBooked told once the rows say that it is mine, and whether something of a change is left to do
 */
export function useAttempt(onBooked: (booking: Booking, unfinished: boolean) => void): Attempt {
  const bookings = useBookings();
  const desk = useDesk();
  const lookAgain = useLookAgain();
  const [standing, setStanding] = React.useState<Standing>({ kind: 'ready' });
  const there = React.useRef(true);
  React.useEffect(() => () => void (there.current = false), []);
  const settle = (next: Standing): void => {
    if (there.current) setStanding(next);
  };

  const run: Attempt['run'] = async (write) => {
    setStanding({ kind: 'working' });
    try {
      const ended = await write(await bookings());
      if (ended.kind === 'booked' || ended.kind === 'unfinished') {
        settle({ kind: 'ready' });
        onBooked(ended.booking, ended.kind === 'unfinished');
      } else {
        settle(ended.kind === 'taken' ? { kind: 'taken' } : { kind: 'unknown', number: ended.number });
      }
    } catch (error) {
      settle({ kind: 'failed', error });
    }
    await lookAgain();
  };

  const check = async (): Promise<void> => {
    if (standing.kind !== 'unknown') return;
    const { number } = standing;
    setStanding({ kind: 'working' });
    try {
      const days = await (await bookings()).booking(number, desk.everything);
      const mine = days.flatMap(({ folded }) => folded.bookings).find((each) => each.number === number && each.author === desk.me);
      if (!mine || mine.live.length === 0) settle({ kind: 'notStored' });
      else if (mine.state === 'beingTaken') settle({ kind: 'unknown', number, asked: 'stillUnknown' });
      else onBooked(mine, false);
    } catch (error) {
      console.error('ENT: what became of the booking could not be read.', error);
      settle({ kind: 'unknown', number, asked: 'stillUnknown' });
    }
    await lookAgain();
  };

  return { standing, run, check };
}
