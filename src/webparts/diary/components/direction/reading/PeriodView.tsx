import * as React from 'react';
import type { DayOff } from '../../../../../domain/calendar/schoolCalendar';
import type { CheckedVisas } from '../../../../../domain/diary/lessonVisas';
import type { PeriodDay, PeriodLesson } from '../../../../../domain/diary/periodLessons';
import type { ClockTime } from '../../../../../domain/diary/disconnect';
import type { School } from '../../../../../domain/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage, type Language } from '../../../../../ui/root/language';
import type { Choice } from '../choices/OneOf';
import type { DirectionStrings } from '../loc/fr';
import { useDirectionStrings } from '../loc/strings';
import { LessonCard } from './LessonCard';
import styles from './PeriodView.module.scss';
import { VisaList } from './VisaList';

interface PeriodViewProps {
  days: readonly PeriodDay[];
  checked: CheckedVisas;
  school: School;
  /** The school's clock: what appears later says so. */
  now: ClockTime;
  /** Whose diary it is, for the printed page. */
  title: string;
  /** To name what a visa is of. */
  subjects: readonly Choice[];
  /** Names the class of a lesson, where there are several. */
  className?: (classNumber: number) => string;
}

/** The days of a period with their lessons, written or not, their visas, and what it comes to. */
export function PeriodView({ days, checked, school, now, title, subjects, className }: PeriodViewProps): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const lessons = days.flatMap((day) => day.lessons);
  const count = (wanted: (lesson: PeriodLesson) => boolean): number => lessons.filter(wanted).length;
  const work = lessons.reduce((sum, lesson) => sum + lesson.homework.length, 0);
  return (
    <div>
      <h2 className={styles.printed}>{title}</h2>
      {days.length === 0 ? (
        <EmptyState state="nothing" icon={<Icon name="book" />} title={strings.nothingTitle}>
          {strings.nothing}
        </EmptyState>
      ) : (
        <p className={styles.summary} aria-label={strings.summary} role="group">
          <span>{strings.sessionsCount(count(({ state }) => state === 'filled'))}</span>
          <span>{strings.workCount(work)}</span>
          <span data-ent-not-filled={count(({ state }) => state === 'notFilled')}>
            {strings.notFilledCount(count(({ state }) => state === 'notFilled'))}
          </span>
        </p>
      )}
      <VisaList visas={checked.visas} timeZone={school.timeZone} subjects={subjects} />
      {days.map(({ day, off, lessons: ofDay }) => (
        <section key={day} className={styles.day} aria-label={formatDay(day, language)}>
          <h3>{formatDay(day, language)}</h3>
          {off && off.kind !== 'weekend' && <p className={styles.off}>{offWords(off, language, strings)}</p>}
          <ul className={styles.cards}>
            {ofDay.map((lesson) => (
              <li key={lesson.key}>
                <LessonCard
                  lesson={lesson}
                  visas={checked.ofLesson.get(lesson.key) ?? []}
                  timeZone={school.timeZone}
                  now={now}
                  className={className?.(lesson.classNumber)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function offWords(off: Exclude<DayOff, { kind: 'weekend' }>, language: Language, strings: DirectionStrings): string {
  const title = off.kind === 'publicHoliday' && language === 'en' ? off.titleEn : off.title;
  return [title, strings.off[off.kind]].join(' · ');
}
