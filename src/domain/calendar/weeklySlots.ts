import { dayOfWeekIndex, weekIndexOf, weekdayOf } from '../days';
import type { Day, Minutes, WeekIndex, WeekParity, Weekday } from '../types';
import type { LessonText } from './lessonText';
import type { SchoolCalendar } from './schoolCalendar';

/** A lesson of one day, in one period or in none. */
export interface SeenLesson extends LessonText {
  day: Day;
  start: Minutes;
  end: Minutes;
  /** Undefined: no bell rings near its start. */
  periodId?: string;
}

/** A weekly lesson that a file seems to say; texts are the file's own, to be matched with the school's classes, subjects and teachers. */
export interface SlotCandidate extends LessonText {
  weekday: Weekday;
  start: Minutes;
  end: Minutes;
  periodId?: string;
  parity: WeekParity | '';
  /** The weeks in which it was seen, sorted. */
  weeks: WeekIndex[];
  /** Number of weeks of its parity in which the file could have shown it: within its first and last day, without holidays. */
  possible: number;
}

/** One of the two weeks holds a lesson when it was seen so many times as often there. */
const CLEARLY_MORE = 4;

/**
 * The weekly lessons that the lessons of some weeks make: those of one weekday, hour, subject, teacher, class and group are one; it is of
 * weeks A or B when (nearly) all of its lessons are, and of both when its room alternates with them. Sorted by weekday, hour, class and
 * subject. A lesson seen in one week of twenty is a candidate like any other: `weeks` against `possible` tells it.
 */
export function weeklySlots(lessons: readonly SeenLesson[], calendar: SchoolCalendar): SlotCandidate[] {
  const groups = new Map<string, SeenLesson[]>();
  for (const lesson of lessons) {
    const { day, start, end, periodId, subject, teacher, className, group } = lesson;
    const key = JSON.stringify([weekdayOf(day), start, end, periodId, subject, teacher, className, group]);
    const known = groups.get(key);
    if (known) known.push(lesson);
    else groups.set(key, [lesson]);
  }
  const possible = possibleWeeks(lessons, calendar);
  const candidates = [...groups.values()].flatMap((seen) => candidatesOf(seen, possible.get(weekdayOf(seen[0].day)) ?? [], calendar));
  return candidates.sort(compareCandidates);
}

/** By weekday, the weeks between the file's first and last day on which that weekday is no holiday. */
function possibleWeeks(lessons: readonly SeenLesson[], calendar: SchoolCalendar): Map<Weekday, WeekIndex[]> {
  const days = [...new Set(lessons.map(({ day }) => day))].sort((a, b) => a - b);
  const possible = new Map<Weekday, WeekIndex[]>();
  for (const weekday of new Set(days.map(weekdayOf))) {
    const weeks: WeekIndex[] = [];
    for (let week = weekIndexOf(days[0]); week <= weekIndexOf(days[days.length - 1]); week++) {
      const day = dayOfWeekIndex(week, weekday);
      const off = calendar.reasonOff(day);
      if (day >= days[0] && day <= days[days.length - 1] && (!off || off.kind === 'weekend')) weeks.push(week);
    }
    possible.set(weekday, weeks);
  }
  return possible;
}

function candidatesOf(seen: readonly SeenLesson[], possible: readonly WeekIndex[], calendar: SchoolCalendar): SlotCandidate[] {
  const inWeeks = (parity: WeekParity): SeenLesson[] => seen.filter(({ day }) => calendar.parityOf(weekIndexOf(day)) === parity);
  const possibleIn = (parity: WeekParity): WeekIndex[] => possible.filter((week) => calendar.parityOf(week) === parity);
  const [a, b] = [inWeeks('A'), inWeeks('B')];
  const [possibleA, possibleB] = [possibleIn('A'), possibleIn('B')];
  if (possibleA.length === 0 || possibleB.length === 0) return [candidate(seen, '', possible)];

  const [often, oftenB] = [countWeeks(a) / possibleA.length, countWeeks(b) / possibleB.length];
  if (often > oftenB * CLEARLY_MORE) return [candidate(a, 'A', possibleA)];
  if (oftenB > often * CLEARLY_MORE) return [candidate(b, 'B', possibleB)];
  const roomAlternates = usualRoom(a) !== usualRoom(b) && isMostly(a, usualRoom(a)) && isMostly(b, usualRoom(b));
  return roomAlternates ? [candidate(a, 'A', possibleA), candidate(b, 'B', possibleB)] : [candidate(seen, '', possible)];
}

function candidate(seen: readonly SeenLesson[], parity: WeekParity | '', possible: readonly WeekIndex[]): SlotCandidate {
  const { day, start, end, periodId, subject, teacher, className, group } = seen[0];
  const weeks = [...new Set(seen.map((lesson) => weekIndexOf(lesson.day)))].sort((x, y) => x - y);
  const room = usualRoom(seen);
  const text = { subject, teacher, className, group, room };
  return {
    weekday: weekdayOf(day),
    start,
    end,
    ...(periodId !== undefined && { periodId }),
    ...text,
    parity,
    weeks,
    possible: possible.length
  };
}

function countWeeks(seen: readonly SeenLesson[]): number {
  return new Set(seen.map(({ day }) => day)).size;
}

/** The room of most of the lessons; of several, the one that came first. */
function usualRoom(seen: readonly SeenLesson[]): string {
  const counts = new Map<string, number>();
  for (const { room } of seen) counts.set(room, (counts.get(room) ?? 0) + 1);
  return [...counts].reduce(([best, most], [room, count]) => (count > most ? [room, count] : [best, most]), ['', 0] as [string, number])[0];
}

/** More than once, and in more than half of the lessons: one lesson elsewhere does not make a room alternate. */
function isMostly(seen: readonly SeenLesson[], room: string): boolean {
  const count = seen.filter((lesson) => lesson.room === room).length;
  return count > 1 && count * 2 > seen.length;
}

function compareCandidates(a: SlotCandidate, b: SlotCandidate): number {
  const texts = ({ className, subject, group, teacher, parity }: SlotCandidate): string =>
    [className, subject, group, teacher, parity].join('\u0000');
  return a.weekday - b.weekday || a.start - b.start || (texts(a) < texts(b) ? -1 : texts(a) > texts(b) ? 1 : 0);
}
