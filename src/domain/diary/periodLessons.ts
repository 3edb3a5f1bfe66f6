import type { BellSchedule } from '../bellSchedule';
import { applyDayChanges, type DayLesson } from '../calendar/dayChanges';
import type { DayOff, SchoolCalendar } from '../calendar/schoolCalendar';
import type { CalendarSettings, DayChange } from '../calendar/types';
import { dayOfWeekIndex } from '../days';
import { isPublished } from '../diaryFold';
import { makeSessionKey, parseSessionKey } from '../sessionKey';
import { sessionSlotOf, timetableOfWeek } from '../timetable';
import type { Day, FoldedSession, Homework, Minutes, SessionSlot, TimetableSlot, WeekIndex } from '../types';

/**
 * What the diary says of a lesson: written; over and not filled in; still to come; called off; work given without a session; `gone` for
 * one of which only a visa still tells.
 */
export type LessonState = 'filled' | 'notFilled' | 'coming' | 'cancelled' | 'workOnly' | 'gone';

/** A lesson of a period: of the timetable, off it, or both. */
export interface PeriodLesson extends SessionSlot {
  key: string;
  state: LessonState;
  subject: string;
  /** Of everybody who holds the lesson. */
  teacherNumbers: number[];
  teacherName: string;
  /** Undefined where neither timetable nor session tells. */
  start?: Minutes;
  end?: Minutes;
  /** As the day has it; undefined off the timetable. */
  lesson?: DayLesson;
  session?: FoldedSession;
  homework: Homework[];
}

export interface PeriodDay {
  day: Day;
  /** Why there are no lessons; never the weekend. */
  off?: DayOff;
  /** By time, class and group. */
  lessons: PeriodLesson[];
}

export interface PeriodInput {
  /** Of the classes or of the teacher that are read. */
  slots: readonly TimetableSlot[];
  sessions: readonly FoldedSession[];
  homework: readonly Homework[];
  changes: readonly DayChange[];
  weeks: readonly WeekIndex[];
  school: BellSchedule & CalendarSettings;
  calendar: SchoolCalendar;
  /** The school's clock: a lesson is to be filled in once it is over. */
  now: { day: Day; minutes: Minutes };
  /** Keys of lessons that are shown even where nothing is left of them. */
  alsoKeys?: readonly string[];
}

/** The lessons that the timetable and the days' changes give, whether somebody wrote of them or not. */
export function dayLessonsOf({ slots, changes, weeks, school, calendar }: Omit<PeriodInput, 'sessions' | 'homework' | 'now'>): DayLesson[] {
  return weeks.flatMap((week) => applyDayChanges(timetableOfWeek(slots, week, school, calendar), changes, school).lessons);
}

/** The days of some weeks with all their lessons, in order. A day without lesson and without a reason is left out. */
export function periodDays(input: PeriodInput): PeriodDay[] {
  const { sessions, homework, weeks, calendar, school, alsoKeys = [] } = input;
  const found = new Map<string, PeriodLesson>();
  for (const lesson of dayLessonsOf(input)) {
    const key = makeSessionKey(sessionSlotOf(lesson));
    const known = found.get(key);
    const planned = fromTimetable(key, lesson, input.now);
    found.set(key, known ? heldTogether(known, planned) : planned);
  }
  for (const folded of sessions) {
    const { session } = folded;
    const known = found.get(session.key);
    found.set(session.key, { ...(known ?? fromSession(folded)), session: folded, state: 'filled' });
  }
  for (const work of homework.filter(isPublished)) {
    const slot = parseSessionKey(work.sessionKey);
    if (!slot) continue;
    const known = found.get(work.sessionKey) ?? fromWork(work, slot);
    found.set(work.sessionKey, { ...known, homework: [...known.homework, work] });
  }
  for (const key of alsoKeys) {
    const slot = parseSessionKey(key);
    if (slot && !found.has(key)) found.set(key, { ...slot, ...nobody, key, state: 'gone', subject: slot.subjectCode, homework: [] });
  }
  const days = new Map<Day, PeriodDay>();
  for (const week of weeks) {
    for (const weekday of school.teachingWeekdays) {
      const day = dayOfWeekIndex(week, weekday);
      const off = calendar.reasonOff(day);
      if (off && off.kind !== 'weekend') days.set(day, { day, off, lessons: [] });
    }
  }
  for (const lesson of found.values()) {
    const known = days.get(lesson.day) ?? { day: lesson.day, lessons: [] };
    days.set(lesson.day, { ...known, lessons: [...known.lessons, lesson] });
  }
  return [...days.values()].sort((a, b) => a.day - b.day).map((day) => ({ ...day, lessons: day.lessons.sort(byTime) }));
}

const nobody = { teacherNumbers: [], teacherName: '' };

function fromTimetable(key: string, lesson: DayLesson, now: PeriodInput['now']): PeriodLesson {
  const { slot, day, start, end } = lesson;
  const isOver = day < now.day || (day === now.day && end <= now.minutes);
  return {
    ...sessionSlotOf(lesson),
    key,
    state: lesson.state === 'cancelled' ? 'cancelled' : isOver ? 'notFilled' : 'coming',
    subject: slot.subject,
    teacherNumbers: [...new Set([slot.teacherNumber, lesson.planned?.teacherNumber ?? slot.teacherNumber])],
    teacherName: slot.teacherName,
    start,
    end,
    lesson,
    homework: []
  };
}

/** One lesson of two teachers: cancelled only when it is for both. */
function heldTogether(known: PeriodLesson, other: PeriodLesson): PeriodLesson {
  const standing = known.state === 'cancelled' && other.state !== 'cancelled' ? { lesson: other.lesson, state: other.state } : {};
  const names = known.teacherName.split(', ');
  return {
    ...known,
    ...standing,
    teacherNumbers: [...new Set([...known.teacherNumbers, ...other.teacherNumbers])],
    teacherName: [...new Set([...names, other.teacherName])].join(', ')
  };
}

function fromSession(folded: FoldedSession): PeriodLesson {
  const { classNumber, day, periodId, subjectCode, group, key, subject, teacherNumber, teacherName, start, end } = folded.session;
  return {
    ...{ classNumber, day, periodId, subjectCode, group, key, subject, teacherName, start, end },
    state: 'filled',
    teacherNumbers: [teacherNumber],
    homework: []
  };
}

function fromWork(work: Homework, slot: SessionSlot): PeriodLesson {
  const { sessionKey: key, subject, teacherNumber, teacherName } = work;
  return { ...slot, key, state: 'workOnly', subject, teacherNumbers: [teacherNumber], teacherName, homework: [] };
}

function byTime(a: PeriodLesson, b: PeriodLesson): number {
  return (
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.periodId < b.periodId ? -1 : a.periodId > b.periodId ? 1 : 0) ||
    a.classNumber - b.classNumber ||
    (a.group < b.group ? -1 : a.group > b.group ? 1 : 0)
  );
}

/** The same days with only the lessons wanted; a day that has none left stays where it is a day off. */
export function onlyLessons(days: readonly PeriodDay[], wanted: (lesson: PeriodLesson) => boolean): PeriodDay[] {
  return days
    .map((day) => ({ ...day, lessons: day.lessons.filter(wanted) }))
    .filter(({ off, lessons }) => off !== undefined || lessons.length > 0);
}

/** True for a lesson that a teacher holds, by the timetable, instead of somebody, or by what is written. */
export function isHeldBy(lesson: PeriodLesson, teacherNumber: number): boolean {
  return (
    lesson.teacherNumbers.includes(teacherNumber) ||
    lesson.session?.session.teacherNumber === teacherNumber ||
    lesson.homework.some((work) => work.teacherNumber === teacherNumber)
  );
}
