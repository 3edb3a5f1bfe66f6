import * as React from 'react';
import { formatDay } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { Spoken } from '../../../../ui/root/Spoken';
import { useBookingStrings } from '../loc/strings';
import styles from './cells.module.scss';
import type { Cell } from './cells';
import { useSlotWords } from './useSlotWords';

/** One cell at a glance: free, mine, somebody's, and what is particular about it. */
export function SlotCell({ cell }: { cell: Cell }): React.ReactElement {
  return cell.kind === 'free' ? <FreeCell cell={cell} /> : <BookedCell cell={cell} />;
}

function FreeCell({ cell }: { cell: Extract<Cell, { kind: 'free' }> }): React.ReactElement {
  const strings = useBookingStrings();
  const language = useLanguage();
  const slotWords = useSlotWords();
  return (
    <span className={`${styles.cell} ${cell.ghost === undefined ? styles.free : styles.ghost}`} data-ent-cell="free">
      <span className={styles.book}>
        <Icon name="add" />
        <span>
          {strings.book(slotWords(cell.resource, cell.slot))}
          <Spoken>{strings.bookOf(cell.resource.title, formatDay(cell.day, language))}</Spoken>
        </span>
      </span>
      {cell.left && <span className={styles.detail}>{strings.leftOf(cell.left.left, cell.left.of)}</span>}
      {cell.offered && <span className={styles.offered}>{strings.offered}</span>}
      {cell.ghost !== undefined && <span className={styles.detail}>{strings.ghost(cell.ghost)}</span>}
    </span>
  );
}

function BookedCell({ cell }: { cell: Extract<Cell, { kind: 'booked' }> }): React.ReactElement {
  const strings = useBookingStrings();
  const { booking, mine, state, units, unfinished } = cell;
  const tone = state === 'confirmed' ? (mine ? styles.mine : styles.taken) : styles[state];
  return (
    <span className={`${styles.cell} ${tone}`} data-ent-cell={mine ? 'mine' : 'taken'} data-ent-claim={state}>
      <span className={styles.who}>
        {mine ? strings.mine : strings.takenBy(booking.authorName)}
        {units !== undefined && `, ${strings.unitsTaken(units)}`}
      </span>
      {booking.purpose && <span className={styles.purpose}>{booking.purpose}</span>}
      {state !== 'confirmed' && (
        <span className={styles.state}>
          <Icon name="clock" />
          {state === 'pending' ? strings.pending : strings.beingTaken}
        </span>
      )}
      {unfinished && (
        <span className={styles.state}>
          <Icon name="warning" />
          {strings.unfinished}
        </span>
      )}
    </span>
  );
}
