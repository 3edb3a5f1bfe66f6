import * as React from 'react';
import type { CheckedVisas } from '../../../../../domain/diary/lessonVisas';
import { formatDayOfMonth, formatInstant } from '../../../../../ui/dates/formatDates';
import { useLanguage, type Language } from '../../../../../ui/root/language';
import type { Choice } from '../choices/OneOf';
import shared from '../Direction.module.scss';
import type { DirectionStrings } from '../loc/fr';
import { useDirectionStrings } from '../loc/strings';
import { sealWords } from './sealWords';
import styles from './Visas.module.scss';

interface VisaListProps {
  visas: CheckedVisas['visas'];
  timeZone: string;
  subjects: readonly Choice[];
}

/** The visas of a period, each with what became of it. */
export function VisaList({ visas, timeZone, subjects }: VisaListProps): React.ReactElement | null {
  const strings = useDirectionStrings();
  const language = useLanguage();
  if (visas.length === 0) return null;
  return (
    <details className={styles.visaList}>
      <summary>{strings.visasOfPeriod(visas.length)}</summary>
      <ul>
        {visas.map(({ visa, state }) => (
          <li key={visa.id} data-ent-visa={state.kind}>
            <strong>{strings.visaBy(visa.author.name, formatInstant(new Date(visa.created), language, timeZone))}</strong>{' '}
            {wordsOf({ visa, state }, subjects, strings, language)}
            {visa.comment && <p className={shared.comment}>{visa.comment}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf(
  { visa, state }: CheckedVisas['visas'][number],
  subjects: readonly Choice[],
  strings: DirectionStrings,
  language: Language
): string {
  const [first, last] = [formatDayOfMonth(visa.first, language), formatDayOfMonth(visa.last, language)];
  return [strings.visaScope(first, last, whatOf(visa, subjects, strings)), sealWords(state, strings)].join(' · ');
}

function whatOf(
  { subjectCode, teacherNumber }: CheckedVisas['visas'][number]['visa'],
  subjects: readonly Choice[],
  strings: DirectionStrings
): string {
  if (subjectCode) return subjects.find(({ value }) => value === subjectCode)?.label ?? subjectCode;
  return teacherNumber ? strings.oneTeacher : strings.everything;
}
