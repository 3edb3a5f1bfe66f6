import { isPublished } from './diaryFold';
import type { Day, Homework } from './types';

export interface HomeworkOfDay {
  dueDay: Day;
  homework: Homework[];
}

/** By due day, then subject, then the order in which it was given. */
export function sortHomework(homework: readonly Homework[]): Homework[] {
  return [...homework].sort((a, b) => a.dueDay - b.dueDay || a.subject.localeCompare(b.subject, 'fr') || a.id - b.id);
}

/** One group a due day, earliest first; removed work is left out. */
export function groupByDueDay(homework: readonly Homework[]): HomeworkOfDay[] {
  const days = new Map<Day, Homework[]>();
  for (const work of sortHomework(homework.filter(isPublished))) {
    days.set(work.dueDay, [...(days.get(work.dueDay) ?? []), work]);
  }
  return [...days].map(([dueDay, ofDay]) => ({ dueDay, homework: ofDay }));
}

/** What is still due on `from` or later. */
export function upcomingHomework(homework: readonly Homework[], from: Day): HomeworkOfDay[] {
  return groupByDueDay(homework.filter((work) => work.dueDay >= from));
}
