import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../../../../../domain/register/changes';
import type { Register, RegisterChange, RegisterValues } from '../../../../../../domain/register/types';
import type { WeekParity, Weekday } from '../../../../../../domain/types';

type Slot = Register['slots'][number];

/** A lesson of the week: one row for each of its classes. */
export interface WeeklyLesson {
  key: string;
  /** At least one; they differ in their class alone. */
  rows: Slot[];
}

/** The lessons that rows make: those of one teacher, moment, subject, group and room are one lesson of several classes. */
export function weeklyLessons(slots: readonly Slot[]): WeeklyLesson[] {
  const lessons = new Map<string, Slot[]>();
  for (const slot of slots) {
    const { weekday, periodId, teacherNumber, subjectCode, group, room, parity } = slot;
    const key = [weekday, periodId, teacherNumber, subjectCode, group, room, parity].join('|');
    lessons.set(key, [...(lessons.get(key) ?? []), slot]);
  }
  return [...lessons].map(([key, rows]) => ({ key, rows: rows.sort((a, b) => a.classNumber - b.classNumber || a.id - b.id) }));
}

export interface LessonForm {
  classNumbers: number[];
  /** Empty: the whole class. */
  group: string;
  /** 0 for none yet. */
  teacherNumber: number;
  /** Empty for none yet. */
  subjectCode: string;
  room: string;
  weekday: Weekday;
  /** Empty for none yet. */
  periodId: string;
  parity: WeekParity | '';
}

export function formOf(rows: readonly Slot[], none: LessonForm): LessonForm {
  if (rows.length === 0) return none;
  const { group, teacherNumber, subjectCode, room, weekday, periodId, parity } = rows[0];
  const classNumbers = [...new Set(rows.map(({ classNumber }) => classNumber))];
  return { classNumbers, group, teacherNumber, subjectCode, room, weekday, periodId, parity };
}

/** The names that the rows of a lesson bear. */
export interface LessonNames {
  subject: string;
  teacherName: string;
}

/** What makes the rows of a lesson say what the fields say: a row a class. */
export function lessonChanges(form: LessonForm, rows: readonly Slot[], names: LessonNames): RegisterChange[] {
  const wanted = [...new Set(form.classNumbers)];
  const kept = new Map<number, Slot>();
  for (const row of rows) if (wanted.includes(row.classNumber) && !kept.has(row.classNumber)) kept.set(row.classNumber, row);
  const valueFor = (classNumber: number): RegisterValues['slot'] => ({
    classNumber,
    teacherNumber: form.teacherNumber,
    teacherName: names.teacherName,
    weekday: form.weekday,
    periodId: form.periodId,
    subjectCode: form.subjectCode,
    subject: names.subject,
    group: form.group,
    room: form.room.trim(),
    parity: form.parity
  });
  return [
    ...rows.filter((row) => kept.get(row.classNumber) !== row).map((row) => removeRow('slot', row, valueOf(row))),
    ...wanted.flatMap((classNumber): RegisterChange[] => {
      const row = kept.get(classNumber);
      const value = valueFor(classNumber);
      if (!row) return [addRow('slot', value)];
      return sameValue(valueOf(row), value) ? [] : [updateRow('slot', row, value)];
    })
  ];
}

/** True when the very lesson is there already, beside its own rows. */
export function isThere(form: LessonForm, others: readonly Slot[]): boolean {
  return others.some(
    (slot) =>
      form.classNumbers.includes(slot.classNumber) &&
      slot.weekday === form.weekday &&
      slot.periodId === form.periodId &&
      slot.teacherNumber === form.teacherNumber &&
      slot.subjectCode === form.subjectCode &&
      slot.group === form.group &&
      (slot.parity === form.parity || slot.parity === '')
  );
}
