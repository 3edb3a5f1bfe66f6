import type { Register } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import { formatDay, formatDayOfYear } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { useAccessStrings } from './loc/strings';
import { daysLeft, standingOf, teacherTitle, type StoredAccess } from './standing';

/** Further away than this a day is named with its year. */
const SOON = 60;

export interface AccessWords {
  /** « Remplace Mme Aubépine ». */
  what: (access: Pick<StoredAccess, 'kind' | 'teacherNumber'>) => string;
  /** « jusqu’à demain, vendredi 27 novembre ». */
  end: (access: StoredAccess) => string;
  day: (day: Day) => string;
}

/** What an access is and when it ends, as people say it. */
export function useAccessWords(register: Register, today: Day): AccessWords {
  const strings = useAccessStrings();
  const language = useLanguage();
  const day = (each: Day): string =>
    Math.abs(daysLeft({ untilDay: each }, today)) > SOON ? formatDayOfYear(each, language) : formatDay(each, language);
  return {
    day,
    what: ({ kind, teacherNumber }) =>
      kind === 'inspector'
        ? strings.inspects
        : strings.replaces(teacherTitle(register, teacherNumber) || strings.teacherOfNumber(teacherNumber)),
    end: (access) => {
      const left = daysLeft(access, today);
      return standingOf(access, today) === 'open'
        ? strings.endsIn(left, day(access.untilDay))
        : strings.endedOn(left, day(access.untilDay));
    }
  };
}
