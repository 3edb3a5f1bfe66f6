import { weekdayWord } from '../hours';
import type { TimetableSlot } from '../../types';
import type { ImportWarning } from '../types';
import type { ImportOptions } from './options';

/** Lessons on weekdays without lessons: taken, since the school's form may be what is wrong, but nobody should find out on a Saturday. */
export function daysOff(
  slots: readonly Pick<TimetableSlot, 'weekday'>[],
  { teachingWeekdays, weekdayName = weekdayWord }: Pick<ImportOptions, 'teachingWeekdays' | 'weekdayName'>
): ImportWarning[] {
  if (!teachingWeekdays) return [];
  const off = slots.map(({ weekday }) => weekday).filter((weekday) => !teachingWeekdays.includes(weekday));
  const days = [...new Set(off)].sort((a, b) => a - b).map(weekdayName);
  return off.length === 0 ? [] : [{ kind: 'daysOff', count: off.length, days }];
}
