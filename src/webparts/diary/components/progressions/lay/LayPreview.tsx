import * as React from 'react';
import { dayOfWeekIndex } from '../../../../../domain/days';
import type { LayPlan, Skipped } from '../../../../../domain/diary/layPlan';
import type { SchoolClass, TimetableSlot } from '../../../../../domain/types';
import type { StoredEntry } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay, formatDayOfMonth } from '../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { useLanguage } from '../../../../../ui/root/language';
import { usePlansStrings } from '../loc/strings';
import { useCourseWords } from '../parts/useCourseWords';
import styles from './Lay.module.scss';

interface LayPreviewProps {
  laying: LayPlan<StoredEntry>;
  courses: ReadonlyMap<string, TimetableSlot>;
  classes: readonly SchoolClass[];
  onBack: () => void;
  onConfirm: () => void;
}

/** Week by week what each lesson would get, and which are passed over and why. Nothing is written here. */
export function LayPreview({ laying, courses, classes, onBack, onConfirm }: LayPreviewProps): React.ReactElement {
  const strings = usePlansStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const { courseName, lessonName } = useCourseWords(classes);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { drafts, weeks, unplaced, already } = laying;
  const work = new Map(drafts.map(({ place, homework }) => [place.key, homework]));
  const laidCourses = new Set(drafts.map(({ place }) => `${place.classNumber}|${place.subjectCode}|${place.group}`)).size;

  const skipped = (why: Skipped): string => {
    if (why.why === 'cancelled') return strings.laySkipped.cancelled(why.note);
    if (why.why !== 'dayOff') return strings.laySkipped[why.why](why.title);
    if (why.off.kind === 'weekend') return '';
    return strings.laySkipped.dayOff(language === 'en' && why.off.kind === 'publicHoliday' ? why.off.titleEn : why.off.title);
  };
  const byCourse = (rows: readonly { course: string }[], say: (count: number, course: string) => string): string[] =>
    [...courses].flatMap(([key, slot]) => {
      const count = rows.filter(({ course }) => course === key).length;
      return count > 0 ? [say(count, courseName(slot))] : [];
    });
  const asides = [...byCourse(already, strings.layAlready), ...byCourse(unplaced, strings.layUnplaced)];

  return (
    <section data-ent-state="layPreview">
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.layPreview}
      </h3>
      <p>{drafts.length === 0 ? strings.layNothing : `${strings.layPlaced(drafts.length, laidCourses)}. ${strings.layNothingYet}`}</p>
      {asides.length > 0 && (
        <Notice tone={unplaced.length > 0 ? 'warning' : 'notice'}>
          {asides.map((aside) => (
            <p key={aside}>{aside}</p>
          ))}
        </Notice>
      )}
      {weeks.map(({ week, lessons }) => (
        <section key={week} aria-label={ui.weekOf(formatDayOfMonth(dayOfWeekIndex(week, 1), language))}>
          <h4 className={styles.week}>{ui.weekOf(formatDayOfMonth(dayOfWeekIndex(week, 1), language))}</h4>
          <ul className={styles.lessons}>
            {lessons.map(({ place, entry, skipped: why }) => {
              const given = work.get(place.key);
              return (
                <li key={place.key} className={entry ? styles.gets : styles.passed}>
                  <span className={styles.when}>
                    {lessonName(place)}
                    <small>{courseName(place)}</small>
                  </span>
                  <span className={styles.what}>
                    {entry ? entry.title : why ? skipped(why) : strings.layFree}
                    {entry && given && <small>{strings.layWork(given.title, formatDay(given.dueDay, language))}</small>}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <div className={styles.buttons}>
        {drafts.length > 0 && (
          <Button tone="primary" onClick={onConfirm}>
            {strings.layConfirm(drafts.length)}
          </Button>
        )}
        <Button onClick={onBack}>{strings.layChange}</Button>
      </div>
    </section>
  );
}
