import * as React from 'react';
import { stretchesOf } from '../../../../domain/bookings/slots';
import type { Resource } from '../../../../domain/bookings/types';
import type { Day } from '../../../../domain/types';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../ui/root/language';
import { useDesk } from '../desk/desk';
import { useViewsStrings } from './loc/strings';

/** « lundi 30 novembre, M1, M2 », or with the times of quarters. */
export function useDayWords(): (resource: Resource | undefined, day: Day, slots: readonly string[]) => string {
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  return React.useCallback(
    (resource, day, slots) => {
      const stretches = resource?.scheme === 'quarters' ? stretchesOf(slots, desk.slots(resource, day)) : [];
      const times = stretches.map(({ start, end }) => strings.times(formatMinutes(start, language), formatMinutes(end, language)));
      return [formatDay(day, language), ...(times.length > 0 ? times : slots)].join(', ');
    },
    [strings, language, desk]
  );
}
