import type { TimetableSlot } from './types';

/** Why two lessons cannot well be at one moment. `class`: the class, or the group of it, is in a lesson already. */
export type ClashKind = 'teacher' | 'room' | 'class';

export interface Clash {
  kind: ClashKind;
  /** The lessons that are there already. */
  slots: TimetableSlot[];
}

/** A lesson to place: of one or several classes. */
export type Placed = Omit<TimetableSlot, 'id' | 'classNumber' | 'subject' | 'teacherName'> & { classNumbers: readonly number[] };

/**
 * What stands in the way of a lesson, to be said before it is saved; the timetable may know better. Lessons that are one with it do not: the
 * same subject by the same teacher in the same room (several classes together), or in the same class and room (two teachers together).
 * @param others the lessons to compare with, without the rows of this one
 */
export function clashesOf(lesson: Placed, others: readonly TimetableSlot[]): Clash[] {
  const together = others.filter((other) => isSameMoment(lesson, other) && !isOneLesson(lesson, other));
  const found: Record<ClashKind, TimetableSlot[]> = { teacher: [], room: [], class: [] };
  for (const other of together) {
    if (other.teacherNumber === lesson.teacherNumber) found.teacher.push(other);
    else if (lesson.room !== '' && sameRoom(other, lesson)) found.room.push(other);
    if (lesson.classNumbers.includes(other.classNumber) && meets(lesson.group, other.group)) found.class.push(other);
  }
  return (['teacher', 'room', 'class'] as const).flatMap((kind) => (found[kind].length > 0 ? [{ kind, slots: found[kind] }] : []));
}

function isSameMoment(lesson: Placed, other: TimetableSlot): boolean {
  const sameWeeks = lesson.parity === '' || other.parity === '' || lesson.parity === other.parity;
  return sameWeeks && lesson.weekday === other.weekday && lesson.periodId === other.periodId;
}

function isOneLesson(lesson: Placed, other: TimetableSlot): boolean {
  const sameRoomOrUnknown = lesson.room === '' || other.room === '' || sameRoom(lesson, other);
  if (lesson.subjectCode !== other.subjectCode || !sameRoomOrUnknown) return false;
  return lesson.teacherNumber === other.teacherNumber ? true : lesson.classNumbers.includes(other.classNumber);
}

/** Rooms are typed by hand: case and spaces do not tell two apart. */
function sameRoom(a: { room: string }, b: { room: string }): boolean {
  const plain = (room: string): string => room.replace(/\s+/g, '').toLowerCase();
  return plain(a.room) === plain(b.room);
}

/** A whole class meets each of its groups; two groups may be in two lessons. */
function meets(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}
