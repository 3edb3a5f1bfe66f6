import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { isInScope, visaScopes, type VisaScope } from '../../../../../domain/diary/visa';
import type { Day, Homework, Minutes, School, SchoolClass, TimetableSlot } from '../../../../../domain/types';
import { weeksOf, type Period } from '../choices/periods';
import { daysOf, type CheckedReading } from '../reading/readings';

/** What somebody wants to sign off, of each class chosen. */
export interface VisaWish extends Period {
  /** None: all subjects at once. */
  subjectCodes: readonly string[];
}

/** What a class's visas would seal. */
export interface ClassPreview {
  schoolClass: SchoolClass;
  /** One a week and subject in which something is written. */
  scopes: VisaScope[];
  /** Weeks (of a subject, where subjects are chosen) in which nothing is written: no visa. */
  empty: number;
  sessions: number;
  work: number;
  notFilled: number;
  /** Sessions that a visa holds unchanged already. */
  already: number;
}

/** Counts what is in the scopes that a wish makes for a class. */
export function previewOf(
  schoolClass: SchoolClass,
  reading: CheckedReading,
  slots: readonly TimetableSlot[],
  wish: VisaWish,
  school: School,
  now: { day: Day; minutes: Minutes }
): ClassPreview {
  const { first, last, subjectCodes } = wish;
  const asked = (subjectCodes.length > 0 ? subjectCodes : ['']).flatMap((subjectCode) =>
    visaScopes({ classNumber: schoolClass.number, first, last, teacherNumber: 0, subjectCode }, calendarOf(school))
  );
  const holds = (scope: VisaScope): boolean =>
    reading.sessions.some(({ session }) => isInScope(scope, session)) || reading.homework.some((work) => isInScope(scope, asGiven(work)));
  const scopes = asked.filter(holds);
  const within = (row: Parameters<typeof isInScope>[1]): boolean => scopes.some((scope) => isInScope(scope, row));
  const sessions = reading.sessions.filter(({ session }) => within(session));
  const lessons = daysOf(slots, reading, weeksOf(wish), school, now).flatMap((day) => day.lessons);
  return {
    schoolClass,
    scopes,
    empty: asked.length - scopes.length,
    sessions: sessions.length,
    work: reading.homework.filter((work) => within(asGiven(work))).length,
    notFilled: lessons.filter(
      (lesson) => lesson.state === 'notFilled' && asked.some((scope) => isInScope(scope, { ...lesson, teacherNumber: 0 }))
    ).length,
    already: sessions.filter(({ session }) => reading.checked.ofLesson.get(session.key)?.some(({ seal }) => seal === 'unchanged')).length
  };
}

function asGiven({ classNumber, givenDay, teacherNumber, subjectCode }: Homework): Parameters<typeof isInScope>[1] {
  return { classNumber, day: givenDay, teacherNumber, subjectCode };
}
