import { freePeriodId } from '../../../../../domain/diary/freeSession';
import { makeSessionKey } from '../../../../../domain/sessionKey';
import type { Day, Minutes, TimetableSlot } from '../../../../../domain/types';
import type { WeekLesson } from '../weekLessons';

/** What one teaches to whom, once each: the choices of a session outside the timetable. */
export function teachings(slots: readonly TimetableSlot[]): TimetableSlot[] {
  const found = new Map(slots.map((slot) => [`${slot.classNumber}|${slot.subjectCode}|${slot.group}`, slot]));
  return [...found.values()].sort(
    (a, b) => a.classNumber - b.classNumber || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.group < b.group ? -1 : 1)
  );
}

/** `14:30` in minutes of the day, undefined for what is no time. */
export function minutesOf(text: string): Minutes | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** A lesson that the timetable does not have, with nothing written yet. */
export function freeLesson(teaching: TimetableSlot, day: Day, start: Minutes, end: Minutes): WeekLesson {
  const { classNumber, subjectCode, subject, group, teacherNumber, teacherName } = teaching;
  const slot = { classNumber, day, periodId: freePeriodId(start), subjectCode, group };
  return {
    ...slot,
    key: makeSessionKey(slot),
    subject,
    teacherNumber,
    teacherName,
    room: '',
    start,
    end,
    inTimetable: false,
    state: 'empty',
    otherVersions: [],
    homework: []
  };
}
