import { clockTimeOf, type VisibleFrom } from '../../../../domain/diary/disconnect';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';

/** Writes the moment at which something appears: « mardi 24 novembre à 7 h ». */
export function useMomentWords(): (moment: VisibleFrom) => string {
  const strings = useDiaryStrings();
  const language = useLanguage();
  return (moment) => {
    const at = clockTimeOf(moment);
    return at ? strings.atMoment(formatDay(at.day, language), formatMinutes(at.minutes, language)) : '';
  };
}
