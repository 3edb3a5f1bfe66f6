import type { ExportWords } from '../../../../../../domain/exports/words';
import { formatDayOfYear, formatMinutes } from '../../../../../../ui/dates/formatDates';
import type { Language } from '../../../../../../ui/root/language';
import { enExport } from './loc/en';
import { frExport } from './loc/fr';

/** What the files of an export say, in the person's language. */
export function exportWords(language: Language): ExportWords {
  return {
    ...(language === 'fr' ? frExport : enExport),
    language,
    schoolYear: (first) => `${first}-${first + 1}`,
    day: (day) => formatDayOfYear(day, language),
    time: (minutes) => formatMinutes(minutes, language)
  };
}
