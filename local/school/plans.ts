import { renumbered, type Progression, type ProgressionEntry } from '../../src/domain/diary/progressions';
import type { SchoolClass, TimetableSlot } from '../../src/domain/types';
import type { ProgressionsRepository } from '../../src/lists/repositories/diary/types';
import { progressionOf } from './progressions';

/** The plans of the year that teachers have written for themselves. */

export interface TeacherPlan {
  progression: Progression;
  entries: Omit<ProgressionEntry, 'progressionId'>[];
}

/** Lessons that make one chapter of a plan. */
const CHAPTER = 4;

type Slot = Pick<TimetableSlot, 'classNumber' | 'teacherNumber' | 'subjectCode' | 'subject'>;

/** One plan a subject and level that the teacher has on the timetable. */
export function plansOf(teacherNumber: number, slots: readonly Slot[], classes: readonly SchoolClass[]): TeacherPlan[] {
  const courses = new Map<string, { slot: Slot; schoolClass: SchoolClass }>();
  for (const slot of slots.filter((each) => each.teacherNumber === teacherNumber)) {
    const schoolClass = classes.find(({ number }) => number === slot.classNumber);
    if (schoolClass) courses.set(`${slot.subjectCode}|${schoolClass.level}`, { slot, schoolClass });
  }
  return [...courses.values()].map(({ slot, schoolClass }) => planOf(slot, schoolClass));
}

function planOf({ teacherNumber, subjectCode, subject }: Slot, { level, schoolYear }: SchoolClass): TeacherPlan {
  const lessons = progressionOf(subjectCode, level);
  const folderAt = (at: number): string => `Chapitre ${Math.floor(at / CHAPTER) + 1}`;
  const orders = renumbered(lessons.length);
  return {
    progression: {
      title: `${subject}, ${level.toLowerCase()}`,
      teacherNumber,
      schoolYear,
      subjectCode,
      subject,
      level,
      folders: [...new Set(lessons.map((_unused, at) => folderAt(at)))],
      status: 'published'
    },
    entries: lessons.map(({ title, body, homework }, at) => ({
      title,
      body,
      folder: folderAt(at),
      order: orders[at],
      homework: homework && {
        title: homework.title,
        body: homework.body,
        minutes: homework.minutes,
        toHandIn: homework.toHandIn,
        dueAfter: homework.lessonsAhead
      },
      status: 'published' as const
    }))
  };
}

/** Found again by its title, so that a run that was cut may be run once more. */
export async function writePlan({ progression, entries }: TeacherPlan, repository: ProgressionsRepository): Promise<void> {
  const token = `demo|plan|${progression.teacherNumber}|${progression.title}`;
  const known = (await repository.mine(progression.teacherNumber)).find(({ title }) => title === progression.title);
  const { id } = known ?? (await repository.add(progression, token));
  await repository.addEntries(id, entries, token);
}
