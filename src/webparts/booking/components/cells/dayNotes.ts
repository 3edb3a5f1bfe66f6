import { closedOn } from '../../../../domain/bookings/slots';
import type { SchoolCalendar } from '../../../../domain/calendar/schoolCalendar';
import type { Day } from '../../../../domain/types';
import type { Language } from '../../../../ui/root/language';

/** Why nothing is booked on a day, in the school's words; undefined on a school day and on a weekend, which says so itself. */
export function dayNote(calendar: SchoolCalendar, day: Day, language: Language): string | undefined {
  const closed = closedOn(day, calendar);
  if (!closed || closed.kind === 'weekend') return undefined;
  return language === 'en' && closed.kind === 'publicHoliday' ? closed.titleEn : closed.title;
}
