import * as React from 'react';
import { stretchesOf, timesOfSlot } from '../../../../../domain/bookings/slots';
import type { Slot } from '../../../../../domain/bookings/types';
import { formatDay, formatMinutes } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { useManageStrings } from '../loc/strings';
import type { Booked } from './useBookingDays';

export interface BookedWords {
  /** Unlike that of any other booking. */
  key: (booked: Booked) => string;
  /** « Salle 12, lundi 23 novembre, M1, M2 (8 h – 9 h 55), M. Durand » */
  line: (booked: Booked) => string;
  day: (booked: Booked) => string;
  /** « M1, M2 (8 h – 9 h 55) », with how many units. */
  when: (booked: Booked) => string;
}

/** How a booking is said to who decides about it. */
export function useBookedWords(): BookedWords {
  const strings = useManageStrings();
  const language = useLanguage();
  const { school } = useDesk();
  return React.useMemo(() => {
    const when = ({ booking, resource }: Booked): string => {
      const claims = booking.live.length > 0 ? booking.live : booking.claims;
      const ids = [...new Set(claims.map(({ slot }) => slot))];
      const slots = ids
        .flatMap((id): Slot[] => {
          const times = timesOfSlot(resource.scheme, id, booking.day, school);
          return times ? [{ id, ...times }] : [];
        })
        .sort((a, b) => a.start - b.start);
      const touching = slots.reduce<Slot[][]>((runs, slot) => {
        const run = runs[runs.length - 1];
        // Between two periods there is a break; between two quarter-hours of one stretch there is none.
        if (run && (resource.scheme === 'periods' || run[run.length - 1].end === slot.start)) run.push(slot);
        else runs.push([slot]);
        return runs;
      }, []);
      const text = touching
        .flatMap((run) => stretchesOf(ids, run))
        .map(({ start, end, slots: names }) => {
          const times = strings.range(formatMinutes(start, language), formatMinutes(end, language));
          return resource.scheme === 'periods' ? strings.named(names.join(', '), times) : times;
        })
        .join(', ');
      const units = new Set(claims.map(({ unit }) => unit)).size;
      const said = text || ids.join(', ');
      return resource.counted ? strings.withUnits(said, units) : said;
    };
    const day = ({ booking }: Booked): string => formatDay(booking.day, language);
    return {
      key: ({ booking }) => `${booking.resource}|${booking.day}|${booking.author}|${booking.number}`,
      line: (booked) => [booked.resource.title, day(booked), when(booked), booked.booking.authorName].join(', '),
      day,
      when
    };
  }, [strings, language, school]);
}
