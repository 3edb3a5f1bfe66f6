import type { TimetableSlot, Weekday } from '../../domain/types';
import { timetable } from '../definitions';
import type { ItemOf } from '../definitions/types';
import type { SharePoint } from '../sp';
import { readable, rowsWhere } from './query';
import type { TimetableRepository } from './types';

function isWeekday(value: number | null): value is Weekday {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 7;
}

/** A row of EntTimetable; undefined when it cannot stand in a week (no class, teacher, weekday, period or subject). */
export function slotOf(row: ItemOf<typeof timetable>): TimetableSlot | undefined {
  if (!row.EntClassNumber || !row.EntTeacherNumber || !isWeekday(row.EntWeekday) || !row.EntPeriod || !row.EntSubjectCode) {
    return undefined;
  }
  return {
    id: row.Id,
    classNumber: row.EntClassNumber,
    teacherNumber: row.EntTeacherNumber,
    teacherName: row.EntTeacherName ?? '',
    weekday: row.EntWeekday,
    periodId: row.EntPeriod,
    subjectCode: row.EntSubjectCode,
    subject: row.Title || row.EntSubjectCode,
    group: row.EntGroup ?? '',
    room: row.EntRoom ?? '',
    parity: row.EntParity ?? ''
  };
}

export function createTimetableRepository(sp: SharePoint): TimetableRepository {
  return {
    ofTeacher: async (teacherNumber) => readable(await rowsWhere(sp, timetable, 'EntTeacherNumber', teacherNumber), slotOf),
    ofClass: async (classNumber) => readable(await rowsWhere(sp, timetable, 'EntClassNumber', classNumber), slotOf)
  };
}
