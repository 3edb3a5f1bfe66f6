import type { DayRange } from '../../../../../../domain/calendar/types';
import { formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import type { Language } from '../../../../../../ui/root/language';
import type { SchoolStrings } from '../loc/fr';

/** « du 19 décembre 2026 au 3 janvier 2027 », « le 12 mars 2027 ». */
export function rangeWords({ first, last }: Omit<DayRange, 'title'>, { ranges }: SchoolStrings, language: Language): string {
  return first === last
    ? ranges.oneDay(formatDayOfYear(first, language))
    : ranges.dates(formatDayOfYear(first, language), formatDayOfYear(last, language));
}
