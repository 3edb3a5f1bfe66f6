import { applyTeacherChanges } from '../../../../domain/calendar/teacherDay';
import { calendarOf, type DayOff } from '../../../../domain/calendar/schoolCalendar';
import { dayOfWeekIndex, weekIndexOf, weekdayOf } from '../../../../domain/days';
import { makeSessionKey } from '../../../../domain/sessionKey';
import { sessionSlotOf, timetableOfWeek } from '../../../../domain/timetable';
import type { Day, Draft, Homework, Minutes, School, Session, SessionSlot, TimetableSlot, WeekIndex } from '../../../../domain/types';
import type { TeacherWeek } from '../../../../lists/repositories/types';
import { changeOf, type LessonChange } from '../changes/lessonChange';

export type LessonState = 'empty' | 'draft' | 'published' | 'changed';

/** A lesson of a teacher's week with all that is written of it. */
export interface WeekLesson extends SessionSlot {
  key: string;
  subject: string;
  teacherNumber: number;
  teacherName: string;
  room: string;
  start: Minutes;
  end: Minutes;
  /** False for what was written at a place that the timetable does not (or no longer) have. */
  inTimetable: boolean;
  state: LessonState;
  /** What the day has otherwise than the timetable; undefined for a lesson as planned. */
  change?: LessonChange;
  session?: Session;
  otherVersions: Session[];
  draft?: Draft;
  homework: Homework[];
}

type Bare = Omit<WeekLesson, 'state' | 'session' | 'otherVersions' | 'draft' | 'homework' | 'inTimetable'>;

function ofWritten(written: Session | Draft): Bare {
  const { key, classNumber, day, periodId, subjectCode, group, subject, teacherNumber, teacherName, start, end } = written;
  return { key, classNumber, day, periodId, subjectCode, group, subject, teacherNumber, teacherName, start, end, room: '' };
}

/**
 * The lessons of a teacher's week: those of the timetable, and those that were written elsewhere, so that nothing written
 * is out of sight; each with what its day has otherwise. `unplaced` counts the slots and the added lessons whose period the bell schedule does
 * not know.
 */
export function lessonsOfWeek(
  teacherNumber: number,
  slots: readonly TimetableSlot[],
  week: WeekIndex,
  school: School,
  written: Omit<TeacherWeek, 'notes'>
): { lessons: WeekLesson[]; unplaced: number } {
  const timetable = timetableOfWeek(slots, week, school, calendarOf(school));
  const bare = new Map<string, Bare & { inTimetable: boolean }>();
  const changed = applyTeacherChanges(timetable, written.changes, school, teacherNumber);
  for (const lesson of changed.lessons) {
    const slot = sessionSlotOf(lesson);
    const { subject, room } = lesson.slot;
    // Whoever takes it that day, a lesson of mine is written as mine.
    const writer = lesson.planned ?? lesson.slot;
    const key = makeSessionKey(slot);
    bare.set(key, {
      ...slot,
      key,
      subject,
      teacherNumber: writer.teacherNumber,
      teacherName: writer.teacherName,
      room,
      start: lesson.start,
      end: lesson.end,
      change: changeOf(lesson),
      inTimetable: true
    });
  }
  const sessions = new Map(written.sessions.map((folded) => [folded.session.key, folded]));
  const drafts = new Map(written.drafts.map((draft) => [draft.key, draft]));
  for (const row of [...written.sessions.map((folded) => folded.session), ...written.drafts]) {
    if (!bare.has(row.key)) bare.set(row.key, { ...ofWritten(row), inTimetable: false });
  }

  const lessons = [...bare.values()].map((lesson): WeekLesson => {
    const folded = sessions.get(lesson.key);
    const draft = drafts.get(lesson.key);
    const state: LessonState = folded ? (draft ? 'changed' : 'published') : draft ? 'draft' : 'empty';
    const homework = written.homework.filter((work) => work.sessionKey === lesson.key && work.status === 'published');
    return { ...lesson, state, session: folded?.session, otherVersions: folded?.otherVersions ?? [], draft, homework };
  });
  lessons.sort((a, b) => a.day - b.day || a.start - b.start || a.classNumber - b.classNumber);
  const lost = changed.orphans.filter(({ reason }) => reason === 'unknownPeriod');
  return { lessons, unplaced: timetable.unplaced.length + lost.length };
}

/** Why there are no lessons on some of these days; the days of the weekend have no need to say it. */
export function daysOffAmong(days: readonly Day[], school: School): Map<Day, DayOff> {
  const calendar = calendarOf(school);
  const off = new Map<Day, DayOff>();
  for (const day of days) {
    const reason = calendar.reasonOff(day);
    if (reason && reason.kind !== 'weekend') off.set(day, reason);
  }
  return off;
}

/** The days that a week shows: Monday to Friday, and the weekend's days that have lessons. */
export function daysOfWeek(week: WeekIndex, slots: readonly TimetableSlot[], lessons: readonly WeekLesson[]): Day[] {
  const weekdays = new Set<number>([
    1,
    2,
    3,
    4,
    5,
    ...slots.map((slot) => slot.weekday),
    ...lessons.map((lesson) => weekdayOf(lesson.day))
  ]);
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => weekdays.has(weekday)).map((weekday) => dayOfWeekIndex(week, weekday));
}

/** Far enough to find three lessons of every other week beyond holidays. */
const WEEKS_AHEAD = 8;

/** The next days, at most `count`, on which a teacher has this class (and group) in this subject after a day. */
export function nextLessonDays(slots: readonly TimetableSlot[], after: SessionSlot, school: School, count: number): Day[] {
  const same = slots.filter(
    (slot) => slot.classNumber === after.classNumber && slot.subjectCode === after.subjectCode && slot.group === after.group
  );
  const days = new Set<Day>();
  for (let week = weekIndexOf(after.day); week <= weekIndexOf(after.day) + WEEKS_AHEAD && days.size < count; week++) {
    for (const { day } of timetableOfWeek(same, week, school, calendarOf(school)).lessons) {
      if (day > after.day && days.size < count) days.add(day);
    }
  }
  return [...days];
}
