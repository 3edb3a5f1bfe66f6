import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import type { Day } from '../../../../../../domain/types';
import { formatFullDay } from '../../../../../../ui/dates/formatDates';
import { useRelativeDay } from '../../../../../../ui/dates/useRelativeDay';
import { useLanguage } from '../../../../../../ui/root/language';

/** A day as people say it: « aujourd’hui », « hier », « mardi 1er septembre », with its year when that is not this school year's. */
export function useSaidDay(today: Day): (day: Day) => string {
  const language = useLanguage();
  const relativeTo = useRelativeDay(today);
  return (day) => {
    const { day: said, relative } = relativeTo(day);
    return relative ?? (schoolYearOf(day) === schoolYearOf(today) ? said : formatFullDay(day, language));
  };
}
