import * as React from 'react';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useTimetableStrings } from '../loc/strings';
import type { Owner } from '../owner/owner';
import styles from '../Timetable.module.scss';
import type { WeeklyLesson } from './lessons';

interface LessonCellProps {
  lesson: WeeklyLesson;
  owner: Owner;
  classTitle: (number: number) => string;
  /** Where the cell does not say it: « lundi M1 ». */
  moment?: string;
}

/** One lesson of the week at a glance: to a class what and by whom, to a teacher with whom. */
export function LessonCell({ lesson, owner, classTitle, moment }: LessonCellProps): React.ReactElement {
  const strings = useTimetableStrings();
  const words = strings.week;
  const [row] = lesson.rows;
  const classes = lesson.rows.map(({ classNumber }) => classTitle(classNumber)).join(', ');
  const together = owner.kind === 'teacher' || lesson.rows.length > 1;
  return (
    <span className={styles.lesson}>
      <span className={styles.subject}>{row.subject}</span>
      <span className={styles.facts}>
        {[moment, owner.kind === 'class' && row.teacherName, together && classes, row.group && words.group(row.group)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {(row.room || row.parity) && (
        <span className={styles.facts}>
          {[row.room && words.room(row.room), row.parity && words.parityOf(row.parity)].filter(Boolean).join(' · ')}
        </span>
      )}
    </span>
  );
}

/** The place where a lesson can be added. */
export function AddCell({ moment }: { moment: string }): React.ReactElement {
  const words = useTimetableStrings().week;
  return (
    <span className={styles.addCell} aria-label={words.addAt(moment)} role="img">
      <Icon name="add" />
    </span>
  );
}
