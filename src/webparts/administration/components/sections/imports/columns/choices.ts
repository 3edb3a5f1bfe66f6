import type { SlotCandidate } from '../../../../../../domain/calendar/weeklySlots';
import type { ImportOptions } from '../../../../../../domain/imports/planImport';
import type { ImportKind } from '../../../../../../domain/imports/types';
import { foldText } from '../../../../../../domain/register/names';
import type { Register } from '../../../../../../domain/register/types';
import type { Day, School, Weekday } from '../../../../../../domain/types';

/** Which lessons of the timetable the file replaces: see `ImportOptions.timetableScope`; `auto` leaves it to the planner. */
export type Scope = 'auto' | 'classes' | 'teachers' | 'all';

/** What the person answers before the preview. */
export interface Choices {
  /** The file names everybody; of a timetable, see `scope`. */
  complete: boolean;
  /** Of classes and groups that are added. */
  schoolYear: number;
  scope: Scope;
  /** Whose calendar it is, for lessons that do not say it: a teacher's number as text and a class's code; empty for none. */
  teacher: string;
  className: string;
  /** The least share of the weeks in which a calendar's lesson must have been seen, in hundredths. */
  seenAtLeast: number;
}

/** Kinds of which a file may be said to name everybody. */
export const MAY_BE_COMPLETE: ReadonlySet<ImportKind> = new Set(['staff', 'pupils', 'guardians']);
/** Kinds that add classes or groups, which belong to a year. */
export const HAS_YEAR: ReadonlySet<ImportKind> = new Set(['classes', 'timetable', 'pupils']);

/** A lesson seen in less than half of its weeks is more often a test, a meeting or a replacement than a part of the timetable. */
export const SEEN_CHOICES = [50, 25, 0] as const;

export function firstChoices({ schoolYear }: School): Choices {
  return { complete: false, schoolYear, scope: 'auto', teacher: '', className: '', seenAtLeast: SEEN_CHOICES[0] };
}

export function optionsOf(
  kind: ImportKind,
  choices: Choices,
  school: School,
  today: Day,
  weekdayName: (weekday: Weekday) => string
): ImportOptions {
  const { periods, periodsByWeekday, weekAAnchor, teachingWeekdays } = school;
  const { scope, teacher, className } = choices;
  return {
    periods,
    periodsByWeekday,
    weekAAnchor,
    teachingWeekdays,
    schoolYear: choices.schoolYear,
    today,
    weekdayName,
    complete: kind === 'timetable' ? scope === 'all' : MAY_BE_COMPLETE.has(kind) && choices.complete,
    ...((scope === 'classes' || scope === 'teachers') && { timetableScope: scope }),
    defaults: { ...(teacher !== '' && { teacher }), ...(className !== '' && { className }) }
  };
}

/** The lessons of a calendar that were seen often enough, and the others. */
export function seenOften(slots: readonly SlotCandidate[], atLeast: number): { kept: SlotCandidate[]; rare: SlotCandidate[] } {
  const often = ({ weeks, possible }: SlotCandidate): boolean => weeks.length * 100 >= possible * atLeast;
  return { kept: slots.filter(often), rare: slots.filter((slot) => !often(slot)) };
}

/** Whose calendar it seems to be by its own name: the teacher or the class that it names, where it names one only. */
export function ownerOf(name: string, { staff, classes }: Pick<Register, 'staff' | 'classes'>): Pick<Choices, 'teacher' | 'className'> {
  const words = ` ${foldText(name).replace(/[^\p{L}\p{N}.' -]+/gu, ' ')} `;
  const named = (text: string): boolean => text !== '' && words.includes(` ${foldText(text)} `);
  const teachers = staff.filter(
    ({ teacherNumber, status, title, lastName, firstName }) =>
      teacherNumber > 0 && status === 'present' && [title, `${lastName} ${firstName}`, `${firstName} ${lastName}`].some(named)
  );
  const ofClass = classes.filter(({ status, code, title }) => status === 'active' && (named(code) || named(title)));
  return {
    teacher: teachers.length === 1 ? `${teachers[0].teacherNumber}` : '',
    className: ofClass.length === 1 ? ofClass[0].code : ''
  };
}
