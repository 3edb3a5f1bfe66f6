import type { ArchiveWords } from '../../../../../domain/diary/archive';
import { formatDuration, formatFullDay, formatMinutes } from '../../../../../ui/dates/formatDates';
import type { Language } from '../../../../../ui/root/language';
import type { DirectionStrings } from '../loc/fr';

/** What a person reads in an archive. */
export function archiveWords(strings: DirectionStrings, language: Language): ArchiveWords {
  const { archive } = strings;
  const { day, start, end, subject, group, teacher, title, text } = archive.session;
  const { given, due, minutes, toHandIn } = archive.work;
  return {
    language,
    title: (schoolClass) => archive.title(schoolClass.title, `${schoolClass.schoolYear}-${schoolClass.schoolYear + 1}`),
    day: (of) => formatFullDay(of, language),
    time: (of) => formatMinutes(of, language),
    minutes: (of) => formatDuration(of, language),
    dueOn: strings.dueOn,
    givenOn: strings.givenOn,
    toHandIn: strings.toHandIn,
    homework: strings.work,
    otherVersion: archive.otherVersion,
    untitled: strings.untitled,
    none: archive.none,
    csv: {
      session: [day, start, end, subject, group, teacher, title, text],
      homework: [given, due, subject, group, teacher, title, text, minutes, toHandIn],
      yes: archive.yes,
      no: archive.no
    }
  };
}
