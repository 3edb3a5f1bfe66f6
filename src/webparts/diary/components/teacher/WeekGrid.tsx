import * as React from 'react';
import type { Day, Minutes, School, SchoolClass } from '../../../../domain/types';
import { formatDay, formatMinutes, formatShortDay } from '../../../../ui/dates/formatDates';
import { PeriodGrid } from '../../../../ui/periodGrid/PeriodGrid';
import type { PeriodGridRow } from '../../../../ui/periodGrid/types';
import { useLanguage, type Language } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { LessonCell } from './LessonCell';
import type { LoadedWeek } from './useTeacherWeek';
import type { WeekLesson } from './weekLessons';

interface WeekGridProps {
  week: LoadedWeek;
  school: School;
  classes: readonly SchoolClass[];
  clock: { day: Day; minutes: Minutes };
  layout: 'auto' | 'list';
  onOpen: (lessonKey: string) => void;
}

/** A gap that long between two periods is a break to be seen, such as lunch. */
const BREAK_MINUTES = 30;

interface Row {
  id: string;
  start: Minutes;
  end: Minutes;
}

/** The bell schedule's periods and those that only written lessons know, in the order of the day. */
function rowsOf(school: School, lessons: readonly WeekLesson[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { periodId, start, end } of lessons) rows.set(periodId, { id: periodId, start, end });
  for (const period of school.periods) rows.set(period.id, period);
  return [...rows.values()].sort((a, b) => a.start - b.start);
}

function headings(rows: readonly Row[], language: Language, now: Minutes): PeriodGridRow[] {
  return rows.map(({ id, start, end }, at) => ({
    key: id,
    heading: id,
    detail: `${formatMinutes(start, language)}`,
    current: now >= start && now < end,
    afterBreak: at > 0 && start - rows[at - 1].end >= BREAK_MINUTES
  }));
}

/** A teacher's week in the shape of the period grid. */
export function WeekGrid({ week, school, classes, clock, layout, onOpen }: WeekGridProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const titles = new Map(classes.map((each) => [each.number, each.title]));
  const columns = week.days.map((day) => ({
    key: `${day}`,
    heading: formatDay(day, language),
    shortHeading: formatShortDay(day, language),
    current: day === clock.day
  }));
  const byCell = new Map<string, WeekLesson[]>();
  for (const lesson of week.lessons) {
    const cell = `${lesson.day}|${lesson.periodId}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), lesson]);
  }
  return (
    <PeriodGrid
      label={strings.weekGrid}
      columns={columns}
      rows={headings(rowsOf(school, week.lessons), language, clock.minutes)}
      itemsAt={(column, row) => byCell.get(`${column}|${row}`) ?? []}
      itemKey={(lesson) => lesson.key}
      renderItem={(lesson) => (
        <LessonCell
          lesson={lesson}
          classTitle={titles.get(lesson.classNumber) ?? ''}
          over={lesson.day < clock.day || (lesson.day === clock.day && lesson.end <= clock.minutes)}
        />
      )}
      onActivate={(lesson) => onOpen(lesson.key)}
      emptyDay={strings.emptyDay}
      layout={layout}
    />
  );
}
