import type { DayLesson } from '../../../../../../domain/calendar/dayChanges';
import type { DayChange } from '../../../../../../domain/calendar/types';
import type { TimetableStrings } from '../loc/fr';

/** « annulé » or « remplacé par M. Charme, salle 204 »: what one change says, without its note. */
export function changeWords(change: DayChange, { states }: TimetableStrings): string {
  if (change.kind !== 'changed') return states[change.kind];
  const parts = [change.replacedBy && states.replacedBy(change.replacedBy.teacherName), change.room && states.room(change.room)];
  return parts.filter(Boolean).join(', ') || states.noted;
}

/** The same of a lesson of the day; empty for one that is as planned. */
export function lessonWords({ state, slot, planned }: DayLesson, { states }: TimetableStrings): string {
  if (state === 'planned') return '';
  if (state !== 'changed') return states[state];
  const parts = [
    planned && planned.teacherNumber !== slot.teacherNumber && states.replacedBy(slot.teacherName),
    planned && planned.room !== slot.room && states.roomInstead(slot.room, planned.room)
  ];
  return parts.filter(Boolean).join(', ') || states.noted;
}
