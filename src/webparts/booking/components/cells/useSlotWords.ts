import * as React from 'react';
import type { Resource, Slot } from '../../../../domain/bookings/types';
import { formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../ui/root/language';

/** What a slot is called: « M3 », or the time at which a quarter begins. */
export function useSlotWords(): (resource: Pick<Resource, 'scheme'>, slot: Slot) => string {
  const language = useLanguage();
  return React.useCallback(({ scheme }, { id, start }) => (scheme === 'periods' ? id : formatMinutes(start, language)), [language]);
}
