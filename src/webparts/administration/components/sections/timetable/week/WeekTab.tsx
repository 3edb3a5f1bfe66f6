import * as React from 'react';
import { dayOfWeekIndex } from '../../../../../../domain/days';
import type { Register } from '../../../../../../domain/register/types';
import type { School, SchoolClass, Weekday, WeekParity } from '../../../../../../domain/types';
import { formatMinutes, formatWeekday } from '../../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { PeriodGrid } from '../../../../../../ui/periodGrid/PeriodGrid';
import { useLanguage } from '../../../../../../ui/root/language';
import { Segmented } from '../../../../../../ui/segmented/Segmented';
import { UndoBar } from '../../classes/editing/UndoBar';
import { useEdits } from '../../classes/editing/useEdits';
import { useTimetableStrings } from '../loc/strings';
import { activeSlots, isOf, type Owner, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { shapeOf, type GridItem } from './grid';
import { AddCell, LessonCell } from './LessonCell';
import { LessonPanel, type LessonTask } from './LessonPanel';
import { weeklyLessons, type LessonForm } from './lessons';

interface WeekTabProps {
  register: Register;
  school: School;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  owner: Owner;
  latest: () => Register;
}

/** A gap that long between two periods is a break to be seen, such as lunch. */
const BREAK_MINUTES = 30;

/** The week of a class or of a teacher: a lesson is added in an empty place, and edited, copied or removed where it stands. */
export function WeekTab({ register, school, classes, teachers, owner, latest }: WeekTabProps): React.ReactElement {
  const strings = useTimetableStrings();
  const words = strings.week;
  const language = useLanguage();
  const edits = useEdits(strings.editing);
  const [parity, setParity] = React.useState<WeekParity | 'all'>('all');
  const [task, setTask] = React.useState<LessonTask>();
  const shape = React.useMemo(() => {
    const lessons = weeklyLessons(activeSlots(register)).filter(({ rows }) => rows.some((row) => isOf(owner, row)));
    return shapeOf(lessons, school, parity === 'all' ? undefined : parity);
  }, [register, school, owner, parity]);

  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;
  const weekdayName = (weekday: Weekday): string => formatWeekday(dayOfWeekIndex(0, weekday), language, 'long');
  const startAt = (weekday: Weekday, periodId: string): LessonForm => ({
    classNumbers: owner.kind === 'class' ? [owner.number] : [],
    teacherNumber: owner.kind === 'teacher' ? owner.number : 0,
    group: '',
    subjectCode: '',
    room: '',
    weekday,
    periodId,
    parity: parity === 'all' ? '' : parity
  });
  const open = (item: GridItem): void =>
    setTask(item.kind === 'lesson' ? { lesson: item.lesson } : { start: startAt(item.weekday, item.periodId), copied: false });

  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <UndoBar edits={edits} undoLabel={strings.editing.undo} away={task !== undefined} />
      {school.weekAAnchor !== undefined && (
        <div className={styles.bar}>
          <Segmented
            label={words.parity}
            selected={parity}
            onSelect={setParity}
            options={(['all', 'A', 'B'] as const).map((key) => ({ key, label: words.parities[key] }))}
          />
        </div>
      )}
      {shape.periods.length === 0 || shape.weekdays.length === 0 ? (
        <Notice tone="warning">{words.noBells}</Notice>
      ) : (
        <PeriodGrid<GridItem>
          label={words.label}
          columns={shape.weekdays.map((weekday) => ({
            key: `${weekday}`,
            heading: weekdayName(weekday),
            shortHeading: formatWeekday(dayOfWeekIndex(0, weekday), language, 'short')
          }))}
          rows={shape.periods.map(({ id, start }, at) => ({
            key: id,
            heading: id,
            detail: formatMinutes(start, language),
            afterBreak: at > 0 && start - shape.periods[at - 1].end >= BREAK_MINUTES
          }))}
          itemsAt={(column, row) => shape.itemsAt(Number(column) as Weekday, row)}
          itemKey={({ key }) => key}
          renderItem={(item) =>
            item.kind === 'lesson' ? (
              <LessonCell lesson={item.lesson} owner={owner} classTitle={classTitle} />
            ) : (
              <AddCell moment={`${weekdayName(item.weekday)} ${item.periodId}`} />
            )
          }
          onActivate={open}
          emptyDay={words.emptyDay}
        />
      )}
      {shape.unplaced.length > 0 && (
        <section className={styles.unplaced} aria-labelledby="ent-unplaced">
          <h3 id="ent-unplaced">{words.unplaced(shape.unplaced.length)}</h3>
          <p className={styles.intro}>{words.unplacedWhy}</p>
          <ul>
            {shape.unplaced.map((lesson) => (
              <li key={lesson.key}>
                <button type="button" className={styles.unplacedLesson} onClick={() => setTask({ lesson })}>
                  <LessonCell
                    lesson={lesson}
                    owner={owner}
                    classTitle={classTitle}
                    moment={`${weekdayName(lesson.rows[0].weekday)} ${lesson.rows[0].periodId}`}
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {task && (
        <LessonPanel
          key={'lesson' in task ? task.lesson.key : `new ${task.copied}`}
          task={task}
          register={register}
          school={school}
          classes={classes}
          teachers={teachers}
          latest={latest}
          edits={edits}
          onDone={() => setTask(undefined)}
          onCopy={(start) => setTask({ start, copied: true })}
          onBeside={(start) => setTask({ start, copied: false })}
        />
      )}
    </>
  );
}
