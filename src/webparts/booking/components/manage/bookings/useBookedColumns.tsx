import * as React from 'react';
import { closedOn } from '../../../../../domain/bookings/slots';
import { useLanguage } from '../../../../../ui/root/language';
import type { Column } from '../../../../../ui/table/types';
import { useDesk } from '../../desk/desk';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import { useBookedWords } from './useBookedWords';
import type { Booked } from './useBookingDays';

interface BookedColumns {
  withState: boolean;
  actions: (booked: Booked) => React.ReactNode;
}

/** What a table of bookings shows of each. */
export function useBookedColumns({ withState, actions }: BookedColumns): Column<Booked>[] {
  const strings = useManageStrings();
  const words = useBookedWords();
  const language = useLanguage();
  const { calendar } = useDesk();
  /** Booked before it was said that the day is off. */
  const closedNote = ({ booking: { day } }: Booked): string | undefined => {
    const closed = closedOn(day, calendar);
    if (!closed) return undefined;
    if (closed.kind === 'weekend') return strings.closedDay('');
    return strings.closedDay(language === 'en' && 'titleEn' in closed ? closed.titleEn : closed.title);
  };
  return [
    {
      key: 'when',
      heading: strings.when,
      sortBy: ({ booking }) => booking.day,
      cell: (booked) => (
        <>
          {words.day(booked)}
          <small className={styles.detail}>{words.when(booked)}</small>
          {closedNote(booked) && <small className={styles.badge}>{closedNote(booked)}</small>}
        </>
      )
    },
    {
      key: 'resource',
      heading: strings.resource,
      rowHeader: true,
      sortBy: ({ resource }) => resource.title,
      cell: ({ resource }) => (
        <>
          {resource.title}
          <small className={styles.detail}>{resource.place}</small>
        </>
      )
    },
    {
      key: 'who',
      heading: strings.booker,
      sortBy: ({ booking }) => booking.authorName,
      cell: ({ booking }) => (
        <>
          {booking.authorName}
          <small className={styles.detail}>{booking.purpose}</small>
          {withState && booking.state !== 'confirmed' && <small className={styles.badge}>{strings.states[booking.state]}</small>}
        </>
      )
    },
    { key: 'actions', heading: strings.actions, width: '250px', cell: (booked) => <div className={styles.actions}>{actions(booked)}</div> }
  ];
}
