import * as React from 'react';
import { periodsOf } from '../../../../domain/bellSchedule';
import type { DayOff } from '../../../../domain/calendar/schoolCalendar';
import { weekdayOf } from '../../../../domain/days';
import type { Day, Minutes, School, SchoolClass } from '../../../../domain/types';
import { formatDay, formatMinutes, formatShortDay } from '../../../../ui/dates/formatDates';
import { PeriodGrid } from '../../../../ui/periodGrid/PeriodGrid';
import type { PeriodGridRow } from '../../../../ui/periodGrid/types';
import { useLanguage, type Language } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { LessonCell } from './LessonCell';
import type { LoadedWeek } from './useTeacherWeek';
import type { WeekLesson } from './weekLessons';

export interface WeekGridProps {
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

/** The periods of an ordinary day, those that only one of the days has and those that only written lessons know, in the order of the day. */
function rowsOf(school: School, { days, lessons }: LoadedWeek): Row[] {
  const rows = new Map<string, Row>();
  for (const { periodId, start, end } of lessons) rows.set(periodId, { id: periodId, start, end });
  for (const day of days) for (const period of periodsOf(school, weekdayOf(day))) rows.set(period.id, period);
  for (const period of school.periods) rows.set(period.id, period);
  return [...rows.values()].sort((a, b) => a.start - b.start);
}

/** @param current the period that the clock is in, by the bells of today */
function headings(rows: readonly Row[], language: Language, current: string | undefined): PeriodGridRow[] {
  return rows.map(({ id, start }, at) => ({
    key: id,
    heading: id,
    detail: `${formatMinutes(start, language)}`,
    current: id === current,
    afterBreak: at > 0 && start - rows[at - 1].end >= BREAK_MINUTES
  }));
}

function titleOf(off: DayOff | undefined, language: Language): string | undefined {
  if (!off || off.kind === 'weekend') return undefined;
  return language === 'en' && off.kind === 'publicHoliday' ? off.titleEn : off.title;
}

/** A teacher's week in the shape of the period grid. */
export function WeekGrid({ week, school, classes, clock, layout, onOpen }: WeekGridProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const noted = new Set(week.notes.filter(({ body }) => body !== '').map(({ key }) => key));
  const titles = new Map(classes.map((each) => [each.number, each.title]));
  const columns = week.days.map((day) => ({
    key: `${day}`,
    heading: formatDay(day, language),
    shortHeading: formatShortDay(day, language),
    note: titleOf(week.daysOff.get(day), language),
    current: day === clock.day
  }));
  const rows = rowsOf(school, week);
  const now = periodsOf(school, weekdayOf(clock.day)).find(({ start, end }) => clock.minutes >= start && clock.minutes < end);
  const heading = new Map(rows.map(({ id, start }) => [id, start]));
  const byCell = new Map<string, WeekLesson[]>();
  for (const lesson of week.lessons) {
    const cell = `${lesson.day}|${lesson.periodId}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), lesson]);
  }
  return (
    <PeriodGrid
      label={strings.weekGrid}
      columns={columns}
      rows={headings(rows, language, now?.id)}
      itemsAt={(column, row) => byCell.get(`${column}|${row}`) ?? []}
      itemKey={(lesson) => lesson.key}
      renderItem={(lesson) => (
        <LessonCell
          lesson={lesson}
          time={lesson.start === heading.get(lesson.periodId) ? undefined : formatMinutes(lesson.start, language)}
          classTitle={titles.get(lesson.classNumber) ?? ''}
          clock={clock}
          noted={noted.has(lesson.key)}
          over={lesson.day < clock.day || (lesson.day === clock.day && lesson.end <= clock.minutes)}
        />
      )}
      onActivate={(lesson) => onOpen(lesson.key)}
      emptyDay={strings.emptyDay}
      layout={layout}
    />
  );
}
