import type { SessionSlot, WeekIndex } from '../domain/types';

/**
 * Keys of the query cache. Each begins with the school and the login: one origin serves a whole tenant and tablets are shared, so
 * nothing that one person read may be shown to another.
 */
export interface QueryKeys {
  readonly all: readonly unknown[];
  readonly frame: readonly unknown[];
  readonly teacherTimetable: (teacherNumber: number) => readonly unknown[];
  readonly classTimetable: (classNumber: number) => readonly unknown[];
  readonly teacherWeek: (teacherNumber: number, week: WeekIndex) => readonly unknown[];
  readonly classPast: (classNumber: number, weeks: readonly WeekIndex[]) => readonly unknown[];
  readonly classUpcoming: (classNumber: number, dueWeeks: readonly WeekIndex[]) => readonly unknown[];
  readonly lesson: (slot: SessionSlot) => readonly unknown[];
  /** What every key of the diary begins with: invalidate it after a write. */
  readonly diary: readonly unknown[];
}

/** @param login as the page's context gives it; case is ignored */
export function queryKeys(schoolUrl: string, login: string): QueryKeys {
  const all = ['ent', schoolUrl.toLowerCase(), login.toLowerCase()] as const;
  const diary = [...all, 'diary'] as const;
  return {
    all,
    frame: [...all, 'frame'],
    teacherTimetable: (teacherNumber) => [...all, 'timetable', 'teacher', teacherNumber],
    classTimetable: (classNumber) => [...all, 'timetable', 'class', classNumber],
    diary,
    teacherWeek: (teacherNumber, week) => [...diary, 'teacherWeek', teacherNumber, week],
    classPast: (classNumber, weeks) => [...diary, 'classPast', classNumber, ...weeks],
    classUpcoming: (classNumber, dueWeeks) => [...diary, 'classUpcoming', classNumber, ...dueWeeks],
    lesson: ({ classNumber, day, periodId, subjectCode, group }) => [...diary, 'lesson', classNumber, day, periodId, subjectCode, group]
  };
}
