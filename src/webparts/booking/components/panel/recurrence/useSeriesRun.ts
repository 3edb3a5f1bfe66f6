import * as React from 'react';
import { makeLedgerNumber } from '../../../../../domain/bookings/bookingKeys';
import type { Day } from '../../../../../domain/types';
import type { BookingsRepository, Changed } from '../../../../../lists/repositories/bookings/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import type { Work } from '../../../../../ui/progress/ProgressCard';
import { useLanguage } from '../../../../../ui/root/language';
import { useBookings, useLookAgain } from '../../desk/queries';
import { useRecurrenceStrings } from './loc/strings';

/** One date to write. */
export interface SeriesStep {
  day: Day;
  /** Why nothing can be written, in words; it is said with the date. */
  refused?: string;
  /** What came of it; nothing where it ends a booking. */
  write: (bookings: BookingsRepository) => Promise<Changed | void>;
}

export interface SeriesRun {
  work: Work | undefined;
  /** @param said how many of all succeeded, in words */
  run: (steps: readonly SeriesStep[], said: (done: number, total: number) => string) => Promise<void>;
  stop: () => void;
  forget: () => void;
}

/** A number that the bookings of one recurrence share. */
export function newSeries(): number {
  return makeLedgerNumber(crypto.getRandomValues(new Uint8Array(6)));
}

/** Writes date after date, each standing or falling alone; says what came of each that was not booked. */
export function useSeriesRun(): SeriesRun {
  const strings = useRecurrenceStrings();
  const language = useLanguage();
  const bookings = useBookings();
  const lookAgain = useLookAgain();
  const [work, setWork] = React.useState<Work>();
  const stopped = React.useRef(false);
  React.useEffect(() => () => void (stopped.current = true), []);

  const run: SeriesRun['run'] = async (steps, said) => {
    stopped.current = false;
    const details: string[] = [];
    let [booked, at] = [0, 0];
    for (const { day, refused, write } of steps) {
      if (stopped.current) break;
      const name = formatDay(day, language);
      setWork({ kind: 'running', done: at, total: steps.length, doing: name });
      if (refused) {
        details.push(strings.lineRefused(name, refused));
        at++;
        continue;
      }
      try {
        const ended = await write(await bookings());
        if (!ended || ended.kind === 'booked' || ended.kind === 'unfinished') booked++;
        else if (ended.kind === 'unknown') details.push(strings.lineUnknown(name));
        else
          details.push(strings.lineTaken(name, [...new Set(ended.by.map(({ authorName }) => authorName))].join(', ') || strings.somebody));
      } catch (error) {
        console.error('ENT: a date of the series was not booked.', error);
        details.push(strings.lineFailed(name));
      }
      at++;
    }
    await lookAgain();
    const cut = at < steps.length;
    const summary = cut ? strings.stoppedAt(booked, steps.length) : said(booked, steps.length);
    setWork({ kind: cut ? 'cancelled' : details.length > 0 ? 'failed' : 'done', summary, details });
  };
  return {
    work,
    run,
    stop: () => {
      stopped.current = true;
      setWork((now) => (now?.kind === 'running' ? { ...now, stopping: true } : now));
    },
    forget: () => setWork(undefined)
  };
}
