import * as React from 'react';
import type { Booking, Resource } from '../../../../../domain/bookings/types';
import { saveText } from '../../../../../ui/saveFile';
import { useIdentity } from '../../../../../ui/root/identity';
import { useDesk } from '../../desk/desk';
import { useViewsStrings } from '../loc/strings';

export interface IcsFile {
  /** Hands the bookings to the person as a calendar file; they may be read first. */
  save: (name: string, fileName: string, bookings: readonly Booking[] | (() => Promise<readonly Booking[]>)) => Promise<void>;
  working: boolean;
  error: unknown;
}

/** Bookings as an iCalendar file; what writes it is fetched when somebody asks for one. */
export function useIcsFile(): IcsFile {
  const strings = useViewsStrings();
  const desk = useDesk();
  const { schoolUrl, now } = useIdentity();
  const [working, setWorking] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const save: IcsFile['save'] = async (name, fileName, asked) => {
    setWorking(true);
    setError(undefined);
    try {
      const { bookingsToIcs } = await import(/* webpackChunkName: 'ent-booking-ics' */ '../../../../../domain/bookings/bookingsIcs');
      const bookings = typeof asked === 'function' ? await asked() : asked;
      const known = bookings.map(({ resource }) => desk.resource(resource)).filter((each): each is Resource => each !== undefined);
      const text = bookingsToIcs({
        name,
        bookings,
        resources: new Map(known.map((each) => [each.number, each])),
        school: desk.school,
        timeZone: desk.school.timeZone,
        now: now().getTime(),
        host: new URL(schoolUrl, window.location.href).host,
        words: strings.exportWords
      });
      saveText(fileName, text, 'text/calendar;charset=utf-8');
    } catch (failure) {
      setError(failure);
    }
    setWorking(false);
  };
  return { save, working, error };
}
