import * as React from 'react';
import type { BookingFault } from '../../../../domain/bookings/rules';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage, type Language } from '../../../../ui/root/language';
import { usePanelStrings } from './loc/strings';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Why a booking is not allowed, a sentence each. */
export function useFaultWords(): (fault: BookingFault) => string {
  const strings = usePanelStrings();
  const language = useLanguage();
  return React.useCallback(
    (fault) => {
      const { faults } = strings;
      switch (fault.kind) {
        case 'who':
          return fault.roles.length === 0 ? faults.nobody : faults.who(fault.roles.map((role) => strings.roles[role]).join(', '));
        case 'dayOff': {
          const { reason } = fault;
          if (reason.kind === 'weekend') return faults.weekend;
          return faults.dayOff(language === 'en' && reason.kind === 'publicHoliday' ? reason.titleEn : reason.title);
        }
        case 'closed':
          return faults.closed(fault.slots.map((slot) => nameOf(slot, language)).join(', '));
        case 'notice':
          return faults.notice(aheadOf(fault.minutes, strings));
        case 'tooFar':
          return faults.tooFar(fault.days, formatDay(fault.last, language));
        case 'tooLong':
          return faults.tooLong(fault.most);
        case 'quota':
          return faults.quota(fault.most, fault.already);
        case 'tooManyUnits':
          return faults.tooManyUnits(fault.quantity);
        default:
          return faults[fault.kind];
      }
    },
    [strings, language]
  );
}

/** A period's name, or when a quarter-hour begins. */
function nameOf(slot: string, language: Language): string {
  const [, hours, minutes] = /^Q(\d\d)(\d\d)$/.exec(slot) ?? [];
  return hours === undefined ? slot : formatMinutes(Number(hours) * HOUR + Number(minutes), language);
}

function aheadOf(minutes: number, strings: ReturnType<typeof usePanelStrings>): string {
  if (minutes % DAY === 0) return strings.daysAhead(minutes / DAY);
  return minutes % HOUR === 0 ? strings.hoursAhead(minutes / HOUR) : strings.minutesAhead(minutes);
}
