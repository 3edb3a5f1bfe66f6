import type { DayLesson } from '../../../../domain/calendar/dayChanges';
import type { TeacherLesson } from '../../../../domain/calendar/teacherDay';
import type { DiaryStrings } from '../loc/fr';

/** What the day has otherwise than the timetable, for one lesson. */
export interface LessonChange {
  kind: 'cancelled' | 'added' | 'changed';
  /** Who takes the lesson; undefined: as in the timetable. */
  replacedBy?: string;
  /** Whose lesson somebody takes; empty where nobody said it, undefined for one's own. */
  insteadOf?: string;
  /** The room of the day, where it is not the timetable's. */
  room?: string;
  /** Empty where the timetable has none. */
  plannedRoom: string;
  /** One sentence for everybody, may be empty. */
  note: string;
}

/** What a day's lesson has otherwise; undefined for one that is as planned. */
export function changeOf(lesson: DayLesson | TeacherLesson): LessonChange | undefined {
  const { state, slot, planned, note } = lesson;
  if (state === 'planned') return undefined;
  const insteadOf = 'insteadOf' in lesson ? lesson.insteadOf : undefined;
  return {
    kind: state,
    note,
    plannedRoom: planned?.room ?? '',
    ...(insteadOf !== undefined && { insteadOf }),
    ...(planned && planned.teacherNumber !== slot.teacherNumber && { replacedBy: slot.teacherName }),
    ...(planned && planned.room !== slot.room && { room: slot.room })
  };
}

/** « annulé » or « remplacé par M. Charme, salle 204 au lieu de 112 »: what differs, without the note. */
export function changeWords(change: LessonChange, strings: DiaryStrings): string {
  const words = strings.changes;
  if (change.kind === 'cancelled') return words.cancelled;
  const parts = [
    change.kind === 'added' && change.insteadOf === undefined && words.added,
    change.insteadOf !== undefined && words.insteadOf(change.insteadOf),
    change.replacedBy !== undefined && words.replacedBy(change.replacedBy),
    change.room !== undefined && words.room(change.room, change.plannedRoom)
  ].filter(Boolean);
  // A change that only says something.
  return parts.length > 0 ? parts.join(', ') : words.noted;
}
