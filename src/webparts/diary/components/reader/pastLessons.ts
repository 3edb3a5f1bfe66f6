import { isPublished } from '../../../../domain/diaryFold';
import { makeSessionKey, parseSessionKey } from '../../../../domain/sessionKey';
import type { DayLesson } from '../../../../domain/calendar/dayChanges';
import type { Day, Homework, Minutes, Session } from '../../../../domain/types';
import { sessionSlotOf } from '../../../../domain/timetable';
import type { ClassWork } from '../../../../lists/repositories/types';
import { changeOf, type LessonChange } from '../changes/lessonChange';

/** A lesson as readers see it: its session, or only the work that it gave, or only what its day has: a change of the timetable, or today's lessons of which nothing is written yet. */
export interface PastLesson {
  key: string;
  day: Day;
  periodId: string;
  subject: string;
  subjectCode: string;
  group: string;
  teacherName: string;
  /** Unknown when no session was written. */
  start?: Minutes;
  session?: Session;
  homework: Homework[];
  change?: LessonChange;
}

/**
 * The lessons of some weeks of which something is written or that are named besides, by day: the latest day first, since one looks up what was just done; within a day from morning to evening.
 * @param subjectCode empty: every subject
 * @param named the lessons of these weeks that are not as planned, and those of today
 */
export function lessonsByDay(
  { sessions, homework }: Pick<ClassWork, 'sessions' | 'homework'>,
  subjectCode: string,
  named: readonly DayLesson[] = []
): { day: Day; lessons: PastLesson[] }[] {
  const lessons = new Map<string, PastLesson>();
  for (const { session } of sessions) {
    const { key, day, periodId, subject, subjectCode: code, group, teacherName, start } = session;
    lessons.set(key, { key, day, periodId, subject, subjectCode: code, group, teacherName, start, session, homework: [] });
  }
  for (const work of homework.filter(isPublished)) {
    const { sessionKey: key, givenDay: day, subject, subjectCode: code, group, teacherName } = work;
    const periodId = parseSessionKey(key)?.periodId ?? '';
    const lesson = lessons.get(key) ?? { key, day, periodId, subject, subjectCode: code, group, teacherName, homework: [] };
    lessons.set(key, { ...lesson, homework: [...lesson.homework, work] });
  }
  for (const lesson of named) {
    const key = makeSessionKey(sessionSlotOf(lesson));
    const { day, start } = lesson;
    const { periodId, subject, subjectCode: code, group, teacherName } = lesson.slot;
    const known = lessons.get(key) ?? { key, day, periodId, subject, subjectCode: code, group, teacherName, start, homework: [] };
    lessons.set(key, { ...known, change: changeOf(lesson) });
  }

  const days = new Map<Day, PastLesson[]>();
  for (const lesson of lessons.values()) {
    if (subjectCode && lesson.subjectCode !== subjectCode) continue;
    days.set(lesson.day, [...(days.get(lesson.day) ?? []), lesson]);
  }
  const byTime = (a: PastLesson, b: PastLesson): number => (a.start ?? 0) - (b.start ?? 0) || a.periodId.localeCompare(b.periodId);
  return [...days].sort(([a], [b]) => b - a).map(([day, ofDay]) => ({ day, lessons: ofDay.sort(byTime) }));
}
