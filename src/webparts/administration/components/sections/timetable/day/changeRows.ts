import type { DayLesson } from '../../../../../../domain/calendar/dayChanges';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../../../../../domain/register/changes';
import type { RegisterChange, Stored } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import type { Teacher } from '../owner/owner';
import { isSamePlace, placeOf } from './dayLessons';

/** What the office says of a lesson of the timetable on one day. */
export interface ChangeForm {
  kind: 'cancelled' | 'changed';
  /** Of the lesson's classes, those that it concerns. */
  classNumbers: number[];
  /** Empty: as planned. */
  room: string;
  /** Who takes the lesson; 0: as planned. */
  teacherNumber: number;
  note: string;
}

export function changeFormOf(rows: readonly Stored<DayChange>[], lessons: readonly DayLesson[], kind: ChangeForm['kind']): ChangeForm {
  const said = rows.filter((row) => row.kind !== 'added');
  const last = said[said.length - 1];
  const all = lessons.map(({ slot }) => slot.classNumber);
  if (!last) return { kind, classNumbers: all, room: '', teacherNumber: 0, note: '' };
  const cancelled = said.some((row) => row.kind === 'cancelled');
  const concerned = all.filter((classNumber) => said.some((row) => row.classNumber === classNumber));
  const planned = lessons[0].planned ?? lessons[0].slot;
  return {
    kind: cancelled ? 'cancelled' : 'changed',
    classNumbers: concerned,
    room: last.room === planned.room ? '' : last.room,
    teacherNumber: last.replacedBy?.teacherNumber ?? 0,
    note: last.note
  };
}

/**
 * What makes the rows of a lesson's day say what the fields say: one row a class. A class that it no longer concerns loses its row. Rows that
 * were entered more than once for one class become one. Who replaces is kept when the lesson is called off: their week must say so too.
 */
export function dayChangeRows(
  form: ChangeForm,
  rows: readonly Stored<DayChange>[],
  lessons: readonly DayLesson[],
  teachers: readonly Teacher[]
): RegisterChange[] {
  const replacing = teachers.find(({ number }) => number === form.teacherNumber);
  return lessons.flatMap((lesson): RegisterChange[] => {
    const place = placeOf(lesson);
    const planned = lesson.planned ?? lesson.slot;
    const own = rows.filter((row) => row.kind !== 'added' && isSamePlace(row, place));
    if (!form.classNumbers.includes(place.classNumber)) return own.map((row) => removeRow('change', row, valueOf(row)));
    const value: DayChange = {
      ...place,
      kind: form.kind,
      // Who replaces has no timetable that says where.
      room: form.room.trim() || (replacing ? planned.room : ''),
      ...(replacing && { replacedBy: { teacherNumber: replacing.number, teacherName: replacing.name } }),
      subject: planned.subject,
      teacherName: planned.teacherName,
      note: form.note.trim()
    };
    const kept = own[own.length - 1];
    const others = own.slice(0, -1).map((row) => removeRow('change', row, valueOf(row)));
    if (!kept) return [addRow('change', value)];
    return [...others, ...(sameValue(valueOf(kept), value) ? [] : [updateRow('change', kept, value)])];
  });
}

/** What takes every change of a lesson back: it is as planned again, or, if it was added, gone. */
export function withoutChanges(rows: readonly Stored<DayChange>[]): RegisterChange[] {
  return rows.map((row) => removeRow('change', row, valueOf(row)));
}

/** A lesson that the timetable does not have. */
export interface AddedForm {
  classNumbers: number[];
  group: string;
  subjectCode: string;
  /** 0 for none yet. */
  teacherNumber: number;
  periodId: string;
  room: string;
  note: string;
}

export function addedFormOf(rows: readonly Stored<DayChange>[], none: AddedForm): AddedForm {
  const added = rows.filter(({ kind }) => kind === 'added');
  if (added.length === 0) return none;
  const { group, subjectCode, teacherNumber, periodId, room, note } = added[0];
  return {
    classNumbers: [...new Set(added.map(({ classNumber }) => classNumber))],
    group,
    subjectCode,
    teacherNumber,
    periodId,
    room,
    note
  };
}

/** What makes the rows of an added lesson say what the fields say: a row a class. What was said of it besides goes. */
export function addedRows(
  form: AddedForm,
  rows: readonly Stored<DayChange>[],
  day: Day,
  names: { subject: string; teacherName: string }
): RegisterChange[] {
  const added = rows.filter(({ kind }) => kind === 'added');
  const kept = new Map<number, Stored<DayChange>>();
  for (const row of added) if (form.classNumbers.includes(row.classNumber) && !kept.has(row.classNumber)) kept.set(row.classNumber, row);
  const { classNumbers, room, note, ...place } = form;
  return [
    ...withoutChanges(rows.filter((row) => kept.get(row.classNumber) !== row)),
    ...[...new Set(classNumbers)].flatMap((classNumber): RegisterChange[] => {
      const value: DayChange = { ...place, ...names, day, classNumber, kind: 'added', room: room.trim(), note: note.trim() };
      const row = kept.get(classNumber);
      if (!row) return [addRow('change', value)];
      return sameValue(valueOf(row), value) ? [] : [updateRow('change', row, value)];
    })
  ];
}
