import * as React from 'react';
import type { Booking, Waiter } from '../../../../../domain/bookings/types';
import type { DayLedger } from '../../../../../lists/repositories/bookings/types';
import { Icon } from '../../../../../ui/icons/Icon';
import { useDesk } from '../../desk/desk';
import { useDayWords } from '../useDayWords';
import type { ListProps } from '../lazyViews';
import { useViewsStrings } from '../loc/strings';
import styles from './Mine.module.scss';

type Open = Pick<ListProps, 'onOpen'>;

/** One of one's bookings: when, what, and what is particular about it. */
export function MineRow({ booking, unfinished, onOpen }: Open & { booking: Booking; unfinished: boolean }): React.ReactElement {
  const strings = useViewsStrings();
  const words = useDayWords();
  const resource = useDesk().resource(booking.resource);
  const { state, live, claims } = booking;
  const slots = [...new Set((live.length > 0 ? live : claims).map(({ slot }) => slot))];
  const last = booking.decisions[booking.decisions.length - 1];
  const ended = state === 'refused' || state === 'withdrawn';
  const remark = ended
    ? `${strings.ended[state]}${last?.reason ? strings.because(last.reason) : ''}`
    : state === 'pending' || state === 'beingTaken'
      ? strings.states[state]
      : '';
  return (
    <button
      type="button"
      className={styles.row}
      disabled={!resource}
      onClick={() => resource && onOpen({ kind: 'booking', resource, booking })}
    >
      <span className={styles.when}>{words(resource, booking.day, slots)}</span>
      <span className={styles.what}>
        {resource?.title}
        {booking.purpose && <span className={styles.purpose}>{booking.purpose}</span>}
      </span>
      {remark && <Remark>{remark}</Remark>}
      {unfinished && <Remark>{strings.unfinished}</Remark>}
    </button>
  );
}

interface WaitingRowProps extends Open {
  ledger: DayLedger;
  waiter: Waiter;
  offered: boolean;
}

/** What one waits for; once it is free it opens as a booking to make. */
export function WaitingRow({ ledger, waiter, offered, onOpen }: WaitingRowProps): React.ReactElement {
  const strings = useViewsStrings();
  const words = useDayWords();
  const resource = useDesk().resource(ledger.resource.number);
  const { day } = ledger;
  return (
    <button
      type="button"
      className={styles.row}
      disabled={!resource}
      onClick={() => resource && onOpen({ kind: 'new', resource, day, slots: waiter.slots })}
    >
      <span className={styles.when}>{words(resource, day, waiter.slots)}</span>
      <span className={styles.what}>{resource?.title}</span>
      {offered && <Remark>{strings.offered}</Remark>}
    </button>
  );
}

function Remark({ children }: { children: React.ReactNode }): React.ReactElement {
  return (
    <span className={styles.warning}>
      <Icon name="clock" />
      {children}
    </span>
  );
}
