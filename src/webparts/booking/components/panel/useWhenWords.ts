import * as React from 'react';
import { stretchesOf } from '../../../../domain/bookings/slots';
import type { Resource, Slot, TimeRange } from '../../../../domain/bookings/types';
import { formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../ui/root/language';
import { usePanelStrings } from './loc/strings';

export interface WhenWords {
  /** « 8 h – 9 h 55 » */
  times: (range: TimeRange) => string;
  /** « M1: 8 h – 8 h 55 », or for a quarter « 8 h – 8 h 15 ». */
  slot: (resource: Pick<Resource, 'scheme'>, slot: Slot) => string;
  /** « M1, M2 (8 h – 9 h 55) » of the slots of a day; slots that the day no longer has by their names alone. */
  slots: (resource: Pick<Resource, 'scheme'>, ids: readonly string[], ofDay: readonly Slot[]) => string;
}

/** How the panel says when something is. */
export function useWhenWords(): WhenWords {
  const strings = usePanelStrings();
  const language = useLanguage();
  return React.useMemo(() => {
    const times = ({ start, end }: TimeRange): string => strings.times(formatMinutes(start, language), formatMinutes(end, language));
    return {
      times,
      slot: ({ scheme }, slot) => (scheme === 'periods' ? strings.slotOption(slot.id, times(slot)) : times(slot)),
      slots: ({ scheme }, ids, ofDay) => {
        const stretches = stretchesOf(ids, ofDay);
        if (stretches.length === 0) return ids.join(', ');
        return stretches.map((stretch) => strings.when(scheme === 'periods' ? stretch.slots.join(', ') : '', times(stretch))).join(', ');
      }
    };
  }, [strings, language]);
}
