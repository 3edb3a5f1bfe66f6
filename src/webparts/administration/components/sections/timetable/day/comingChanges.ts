import type { BellSchedule } from '../../../../../../domain/bellSchedule';
import type { OrphanReason } from '../../../../../../domain/calendar/dayChanges';
import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { weekIndexOf } from '../../../../../../domain/days';
import type { Stored } from '../../../../../../domain/register/types';
import type { Day, TimetableSlot } from '../../../../../../domain/types';
import { weekOfDay } from './dayLessons';

/** A change that is still to come. */
export interface ComingChange {
  change: Stored<DayChange>;
  /** Why it says nothing, where it does not. */
  orphan?: OrphanReason;
}

/** The changes from a day on, by day and period, each with why it says nothing (any more). */
export function comingChanges(
  changes: readonly Stored<DayChange>[],
  from: Day,
  slots: readonly TimetableSlot[],
  school: BellSchedule,
  calendar: SchoolCalendar
): ComingChange[] {
  const orphans = new Map<DayChange, OrphanReason>();
  for (const week of new Set(changes.map(({ day }) => weekIndexOf(day)))) {
    const ofWeek = changes.filter(({ day }) => weekIndexOf(day) === week);
    for (const { change, reason } of weekOfDay(slots, ofWeek[0].day, school, calendar, ofWeek).orphans) orphans.set(change, reason);
  }
  const order = new Map(school.periods.map(({ id }, at) => [id, at]));
  return changes
    .filter(({ day }) => day >= from)
    .map((change) => ({ change, orphan: orphans.get(change) }))
    .sort(
      ({ change: a }, { change: b }) =>
        a.day - b.day ||
        (order.get(a.periodId) ?? order.size) - (order.get(b.periodId) ?? order.size) ||
        a.classNumber - b.classNumber ||
        a.id - b.id
    );
}
