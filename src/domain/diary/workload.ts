import { isPublished } from '../diaryFold';
import { dayOfWeekIndex } from '../days';
import type { Day, Homework, Minutes, WeekIndex } from '../types';

/** What a school is taken to hold bearable until it says otherwise: two hours a day. */
export const DEFAULT_WORKLOAD_MINUTES: Minutes = 120;

/** What a workload is counted from: one class's work, whoever gave it. */
export type DueWork = Pick<Homework, 'id' | 'classNumber' | 'dueDay' | 'minutes' | 'group' | 'subjectCode' | 'status'>;

/** The groups of some pupil of a class, sorted; an empty list for a pupil of none. */
export type GroupCombination = readonly string[];

export interface Load {
  /** Whose minutes these are. */
  groups: GroupCombination;
  minutes: Minutes;
}

export interface DayLoad {
  day: Day;
  /** Given to the whole class: what every pupil has. */
  wholeClass: Minutes;
  /** One a combination, heaviest first. */
  loads: Load[];
  /** What the pupil with the most has. */
  heaviest: Minutes;
}

/** The different sets of groups that pupils of a class have; at least the pupil without any. */
export function groupCombinations(pupils: readonly { groups: readonly string[] }[]): GroupCombination[] {
  const found = new Map(pupils.map(({ groups }) => [...new Set(groups)].sort()).map((groups) => [groups.join('|'), groups]));
  return found.size === 0 ? [[]] : [...found.values()];
}

/** More than this nobody can tell apart, and a list of them would be slow. */
const COMBINATIONS_AT_MOST = 200;

/**
 * Combinations where the groups of the pupils are not at hand: groups that work is given to in one subject exclude each other (half-groups,
 * levels), those of different subjects do not. Where that makes more than 200, all groups of a pupil are taken together: never too little.
 */
export function combinationsOfWork(homework: readonly DueWork[]): GroupCombination[] {
  const ofSubject = new Map<string, Set<string>>();
  for (const { subjectCode, group } of homework.filter((work) => isPublished(work) && work.group !== '')) {
    ofSubject.set(subjectCode, (ofSubject.get(subjectCode) ?? new Set()).add(group));
  }
  let combinations: string[][] = [[]];
  for (const groups of ofSubject.values()) {
    combinations = combinations.flatMap((combination) => [combination, ...[...groups].map((group) => [...combination, group])]);
    if (combinations.length > COMBINATIONS_AT_MOST) return [[...new Set([...ofSubject.values()].flatMap((one) => [...one]))].sort()];
  }
  return groupCombinations(combinations.map((groups) => ({ groups })));
}

/**
 * What a class's pupils have to do for one day.
 * @param homework of that class, whatever the teacher; other days are passed over
 * @param combinations from `groupCombinations`, or, undefined, as `combinationsOfWork` has them
 */
export function dayLoad(homework: readonly DueWork[], day: Day, combinations?: readonly GroupCombination[]): DayLoad {
  const due = homework.filter((work) => work.dueDay === day && isPublished(work));
  const wholeClass = sum(due.filter(({ group }) => group === ''));
  const loads = (combinations ?? combinationsOfWork(due)).map((groups) => ({
    groups,
    minutes: wholeClass + sum(due.filter(({ group }) => group !== '' && groups.includes(group)))
  }));
  loads.sort((a, b) => b.minutes - a.minutes || (a.groups.join() < b.groups.join() ? -1 : 1));
  return { day, wholeClass, loads, heaviest: Math.max(wholeClass, ...loads.map(({ minutes }) => minutes)) };
}

/** What is about to be saved: `id` of the row that it replaces, undefined for new work. */
export type NewWork = Omit<DueWork, 'id' | 'status'> & { id?: number };

export interface WorkloadWarning {
  day: Day;
  /** Due already, of the pupils concerned who have the most. */
  already: Minutes;
  /** With the new work. */
  minutes: Minutes;
  threshold: Minutes;
  /** Whom it is too much for. */
  groups: GroupCombination;
}

/**
 * The warning that a teacher reads before saving, undefined when nobody whom the work is for is above the threshold. Work without minutes
 * warns of nothing that was not there before.
 * @param existing of that class, across all teachers
 */
export function warningFor(
  work: NewWork,
  existing: readonly DueWork[],
  threshold: Minutes,
  combinations?: readonly GroupCombination[]
): WorkloadWarning | undefined {
  if (work.minutes <= 0) return undefined;
  const others = existing.filter(({ id, classNumber }) => id !== work.id && classNumber === work.classNumber);
  const all: DueWork[] = [...others, { ...work, id: work.id ?? 0, status: 'published' }];
  const concerned = (combinations ?? combinationsOfWork(all.filter(({ dueDay }) => dueDay === work.dueDay))).filter(
    (groups) => work.group === '' || groups.includes(work.group)
  );
  const [most] = dayLoad(all, work.dueDay, concerned.length > 0 ? concerned : [[work.group].filter((group) => group !== '')]).loads;
  if (most.minutes <= threshold) return undefined;
  return { day: work.dueDay, already: most.minutes - work.minutes, minutes: most.minutes, threshold, groups: most.groups };
}

/** One class in one week. */
export interface WeekLoad {
  classNumber: number;
  week: WeekIndex;
  /** Of the pupil with the most, over the whole week. */
  minutes: Minutes;
  /** The day on which a pupil has most, undefined in a week without work. */
  heaviest?: { day: Day; minutes: Minutes };
  /** Days on which some pupil is above the threshold. */
  daysAbove: number;
  /** Pieces of work for which no minutes were said: they count for nothing here, and the reader should know. */
  withoutMinutes: number;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The table of classes and weeks that the circular of 2010 on the class diary asks for: one row a class in the order given, one cell a week.
 * @param combinations of each class, by its number, see `dayLoad`
 */
export function workloadTable(
  homework: readonly DueWork[],
  classNumbers: readonly number[],
  weeks: readonly WeekIndex[],
  threshold: Minutes,
  combinations: ReadonlyMap<number, readonly GroupCombination[]> = new Map()
): WeekLoad[][] {
  return classNumbers.map((classNumber) => {
    const ofClass = homework.filter((work) => work.classNumber === classNumber && isPublished(work));
    return weeks.map((week) => {
      const first = dayOfWeekIndex(week, 1);
      const last = dayOfWeekIndex(week, 7);
      const ofWeek = ofClass.filter(({ dueDay }) => dueDay >= first && dueDay <= last);
      const known = combinations.get(classNumber) ?? combinationsOfWork(ofWeek);
      const days = WEEKDAYS.map((weekday) => dayLoad(ofWeek, dayOfWeekIndex(week, weekday), known));
      const heaviest = days.reduce((most, day) => (day.heaviest > most.heaviest ? day : most));
      const whole = sum(ofWeek.filter(({ group }) => group === ''));
      const ofGroups = known.map((groups) => sum(ofWeek.filter(({ group }) => group !== '' && groups.includes(group))));
      return {
        classNumber,
        week,
        minutes: whole + Math.max(0, ...ofGroups),
        ...(heaviest.heaviest > 0 ? { heaviest: { day: heaviest.day, minutes: heaviest.heaviest } } : {}),
        daysAbove: days.filter((day) => day.heaviest > threshold).length,
        withoutMinutes: ofWeek.filter(({ minutes }) => minutes <= 0).length
      };
    });
  });
}

function sum(homework: readonly DueWork[]): Minutes {
  return homework.reduce((total, { minutes }) => total + Math.max(0, minutes), 0);
}
