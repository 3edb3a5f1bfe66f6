import { isPublished } from '../../../../domain/diaryFold';
import { parseSessionKey } from '../../../../domain/sessionKey';
import type { Day, Homework, Minutes, Session } from '../../../../domain/types';
import type { ClassWork } from '../../../../lists/repositories/types';

/** A lesson as readers see it: its session, or only the work that it gave. */
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
}

/**
 * The lessons of some weeks, by day: the latest day first, since one looks up what was just done; within a day from morning to evening.
 * @param subjectCode empty: every subject
 */
export function lessonsByDay({ sessions, homework }: ClassWork, subjectCode: string): { day: Day; lessons: PastLesson[] }[] {
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

  const days = new Map<Day, PastLesson[]>();
  for (const lesson of lessons.values()) {
    if (subjectCode && lesson.subjectCode !== subjectCode) continue;
    days.set(lesson.day, [...(days.get(lesson.day) ?? []), lesson]);
  }
  const byTime = (a: PastLesson, b: PastLesson): number => (a.start ?? 0) - (b.start ?? 0) || a.periodId.localeCompare(b.periodId);
  return [...days].sort(([a], [b]) => b - a).map(([day, ofDay]) => ({ day, lessons: ofDay.sort(byTime) }));
}
