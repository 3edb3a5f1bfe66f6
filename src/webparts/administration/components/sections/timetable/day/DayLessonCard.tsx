import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { formatMinutes } from '../../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { useTimetableStrings } from '../loc/strings';
import type { Owner } from '../owner/owner';
import styles from '../Timetable.module.scss';
import type { DayRow } from './dayLessons';
import { lessonWords } from './words';

interface DayLessonCardProps {
  row: DayRow;
  owner: Owner;
  classTitle: (number: number) => string;
  busy: boolean;
  onOpen: () => void;
  /** Makes it as planned again. */
  onRestore: () => void;
}

/** One lesson of a day, what is otherwise about it, and what can be done with it. */
export function DayLessonCard({ row, owner, classTitle, busy, onOpen, onRestore }: DayLessonCardProps): React.ReactElement {
  const strings = useTimetableStrings();
  const words = strings.day;
  const language = useLanguage();
  const [lesson] = row.lessons;
  const { slot, planned = slot, start, state, note } = lesson;
  const classes = row.lessons.map((each) => classTitle(each.slot.classNumber)).join(', ');
  const added = row.changes.some(({ kind }) => kind === 'added');
  const name = `${planned.subject}, ${classes}, ${slot.periodId}`;
  const together = owner.kind === 'teacher' || row.lessons.length > 1;
  return (
    <li className={`${styles.dayLesson} ${styles[state]}`} data-ent-lesson={state}>
      <div className={styles.time}>
        <strong>{slot.periodId}</strong>
        <span>{formatMinutes(start, language)}</span>
      </div>
      <div className={styles.what}>
        <span className={styles.subject}>{state === 'cancelled' ? <s>{slot.subject}</s> : slot.subject}</span>
        <span className={styles.facts}>
          {[slot.teacherName, together && classes, slot.group && strings.week.group(slot.group), slot.room && strings.week.room(slot.room)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {state !== 'planned' && (
          <span className={styles.stateWords}>
            <Icon name={state === 'cancelled' ? 'close' : state === 'added' ? 'add' : 'warning'} />
            <span>
              <strong>{lessonWords(lesson, strings)}</strong> {note}
            </span>
          </span>
        )}
      </div>
      <div className={styles.rowButtons}>
        <Button aria-label={(added ? words.editAdded : words.open)(name)} onClick={onOpen}>
          {added ? words.editAddedShort : words.openShort}
        </Button>
        {row.changes.length > 0 && !added && (
          <Button tone="quiet" aria-label={words.restore(name)} aria-disabled={busy} onClick={() => !busy && onRestore()}>
            {words.restoreShort}
          </Button>
        )}
      </div>
    </li>
  );
}
