import type { Register } from '../../register/types';
import type { Minutes, Period, Weekday, WeekParity } from '../../types';
import { columnOf } from '../fields';
import { periodsOf, weekdayFrom, weekdayWord } from '../hours';
import { fieldsOf } from '../kinds';
import { readLesson } from '../kinds/timetable';
import { readRows } from '../row';
import type { ColumnMapping, ImportPlan, RejectedRow, Table } from '../types';
import type { LessonMention } from './lessonMentions';
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
  /** Minutes of the day. */
  start: Minutes;
  end: Minutes;
  /** Undefined: whichever of the school's periods the hours cover. */
  periodId?: string;
  subject: string;
  /** May be empty, as the class may: `options.defaults` says whose calendar it is. */
  teacher: string;
  className: string;
  group: string;
  room: string;
  parity: WeekParity | '';
}

/** The same plan for lessons that come from no table; the report's line is the candidate's place, counted from 1. */
export function planFromTimetableSlots(candidates: readonly TimetableCandidate[], register: Register, options: ImportOptions): ImportPlan {
  const mentions: LessonMention[] = [];
  const rejected: RejectedRow[] = [];
  const places: LessonPlace[] = [];
  candidates.forEach((candidate, index) => {
    const { weekday, start, end, parity } = candidate;
    const [subject, teacher, className, group, room] = (['subject', 'teacher', 'className', 'group', 'room'] as const).map((name) =>
      candidate[name].replace(/\s+/g, ' ').trim()
    );
    const hours = `${clockText(start)} - ${clockText(end)}`;
    const cells = [weekdayWord(weekday), hours, subject, teacher, className, group, room, parity];
    const periods = options.periodsByWeekday[weekday] ?? options.periods;
    const periodIds =
      candidate.periodId === undefined
        ? periodsOf(start, end, periods).map(({ id }) => id)
        : periods.filter(({ id }) => id === candidate.periodId).map(({ id }) => id);
    const line = index + 1;
    if (periodIds.length === 0) {
      rejected.push({ line, reason: 'unknownPeriod', field: 'start', value: hours, cells });
      places.push({ className: className || options.defaults?.className || '', weekday });
    } else {
      const names = { className, group, teacher, teacherFirstName: '', subject, subjectTitle: '' };
      mentions.push({ ...names, weekday, periodIds, room, parity, line, cells });
    }
  });
  const plan = planLessons(mentions, { rows: rejected, places }, candidates.length, register, options);
  return { ...plan, rejected: [...plan.rejected].sort((a, b) => a.line - b.line) };
}

/** `08:05` */
function clockText(minutes: Minutes): string {
  return `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`;
}
