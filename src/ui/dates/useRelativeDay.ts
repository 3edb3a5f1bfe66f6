import { daysBetween } from '../../domain/days';
import type { Day } from '../../domain/types';
import { useUiStrings } from '../loc/strings';
import { useLanguage } from '../root/language';
import { formatDay } from './formatDates';

/** Writes a day as people say it, led by « aujourd’hui », « demain » or « hier » when it is one of these. */
export function useRelativeDay(today: Day): (day: Day) => { day: string; relative?: string } {
  const language = useLanguage();
  const strings = useUiStrings();
  return (day) => {
    const relative = ({ 0: strings.today, 1: strings.tomorrow, [-1]: strings.yesterday } as Record<number, string | undefined>)[
      daysBetween(today, day)
    ];
    return { day: formatDay(day, language), relative };
  };
}
