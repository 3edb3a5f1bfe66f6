import { dayOfWeekIndex } from '../../../../../domain/days';
import type { Weekday } from '../../../../../domain/types';
import { formatWeekday } from '../../../../../ui/dates/formatDates';
import type { Language } from '../../../../../ui/root/language';

/** « lundi », Monday. */
export function weekdayName(weekday: Weekday, language: Language): string {
  return formatWeekday(dayOfWeekIndex(0, weekday), language, 'long');
}
