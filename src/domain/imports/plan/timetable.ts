import type { Register } from '../../register/types';
import type { Period, Weekday, WeekParity } from '../../types';
import { columnOf } from '../fields';
import { weekdayFrom } from '../hours';
import { fieldsOf } from '../kinds';
import { readLesson } from '../kinds/timetable';
import { readRows } from '../row';
import type { ColumnMapping, ImportPlan, Table } from '../types';
import { planLessons } from './lessons';
import type { LessonPlace } from './lessonScope';
import type { ImportOptions } from './options';

export function planTimetable(table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const periodsOn = (weekday: Weekday): readonly Period[] => options.periodsByWeekday[weekday] ?? options.periods;
  const { read, rejected } = readRows(table, mapping, fieldsOf('timetable'), (row) =>
    readLesson(row, { periodsOn, weekAAnchor: options.weekAAnchor })
  );
  const mentions = read.map(({ row, ...lesson }) => ({ ...lesson, line: row.line, cells: row.cells }));
  const places = rejected.map(({ cells }): LessonPlace => {
    const cell = (id: string): string => cells[columnOf(mapping, id) ?? -1] ?? '';
    return { className: cell('className'), weekday: weekdayFrom(cell('weekday')) };
  });
  return planLessons(mentions, { rows: rejected, places }, table.rows.length, register, options);
}

/** A weekly lesson found in another kind of file, such as an `.ics`, in that file's own words. */
export interface TimetableCandidate {
  weekday: Weekday;
  periodId: string;
  subjectText: string;
  /** May be empty: `options.defaults` says whose calendar it is. */
  teacherText: string;
  classText: string;
  groupText: string;
  room: string;
  parity: WeekParity | '';
}

/** The same plan for lessons that come from no table; the report's line is the candidate's place, counted from 1. */
export function planFromTimetableSlots(candidates: readonly TimetableCandidate[], register: Register, options: ImportOptions): ImportPlan {
  const mentions = candidates.map(({ weekday, periodId, subjectText, teacherText, classText, groupText, room, parity }, index) => ({
    className: classText.trim(),
    group: groupText.trim(),
    teacher: teacherText.trim(),
    teacherFirstName: '',
    subject: subjectText.trim(),
    subjectTitle: '',
    weekday,
    periodIds: [periodId],
    room: room.trim(),
    parity,
    line: index + 1,
    cells: [`${weekday}`, periodId, subjectText, teacherText, classText, groupText, room, parity]
  }));
  return planLessons(mentions, { rows: [], places: [] }, candidates.length, register, options);
}
