import { addDays, mondayOf, weekIndexOf } from '../../src/domain/days';
import { createSchoolCalendar } from '../../src/domain/calendar/schoolCalendar';
import type { CalendarSettings } from '../../src/domain/calendar/types';
import type { BellSchedule } from '../../src/domain/bellSchedule';
import { timetableOfWeek, type Lesson } from '../../src/domain/timetable';
import type { Day, HomeworkContent, SchoolClass, TimetableSlot } from '../../src/domain/types';
import type { SessionToSave } from '../../src/lists/repositories/types';
import { progressionOf, type PlannedHomework } from './progressions';

/** Which sessions, homework and drafts the weeks around today hold. Deterministic apart from today. */

export interface PlannedSession {
  state: 'published' | 'draft';
  content: SessionToSave;
  homework?: HomeworkContent;
}

/** The weeks that homework may be due in: beyond next week it is left out. */
const WEEKS_AFTER = 2;
/** One lesson in so many is left blank, as in life. */
const BLANK_ONE_IN = 9;
const DRAFT_ONE_IN = 4;
/** Lessons of the days to come that their teacher has published already. */
const EARLY_ONE_IN = 6;

export interface PlanInput {
  slots: readonly Omit<TimetableSlot, 'id'>[];
  classes: readonly SchoolClass[];
  school: BellSchedule & CalendarSettings;
  today: Day;
  /** Weeks of diary before this one. */
  weeksBefore: number;
}

export function planDiary({ slots, classes, school, today, weeksBefore }: PlanInput): PlannedSession[] {
  const numbered = slots.map((slot, index) => ({ ...slot, id: index + 1 }));
  const calendar = createSchoolCalendar(school);
  const thisWeek = weekIndexOf(today);
  const lessons: Lesson[] = [];
  for (let week = thisWeek - weeksBefore; week <= thisWeek + WEEKS_AFTER; week++) {
    lessons.push(...timetableOfWeek(numbered, week, school, calendar).lessons);
  }
  const lastPlanned = addDays(mondayOf(today), 7 + 6);
  return classes.flatMap((schoolClass) =>
    subjectsOf(numbered, schoolClass).flatMap((subjectCode) => {
      const course = lessons.filter(({ slot }) => slot.classNumber === schoolClass.number && slot.subjectCode === subjectCode);
      const planned = progressionOf(subjectCode, schoolClass.level);
      return course.flatMap((lesson, index): PlannedSession[] => {
        const state = lesson.day > lastPlanned ? undefined : stateOf(lesson, today);
        if (!state || planned.length === 0) {
          return [];
        }
        // Two classes of one level are not at the same page.
        const { title, body, homework } = planned[(index + schoolClass.number - 1) % planned.length];
        return [{ state, content: { ...contentOf(lesson), title, body }, homework: homework && homeworkOf(homework, course, index) }];
      });
    })
  );
}

function subjectsOf(slots: readonly TimetableSlot[], schoolClass: SchoolClass): string[] {
  return [...new Set(slots.filter(({ classNumber }) => classNumber === schoolClass.number).map(({ subjectCode }) => subjectCode))];
}

function stateOf(lesson: Lesson, today: Day): PlannedSession['state'] | undefined {
  const chance = chanceOf(lesson);
  if (lesson.day <= today) {
    return chance % BLANK_ONE_IN === 0 ? undefined : 'published';
  }
  if (chance % EARLY_ONE_IN === 1) {
    return 'published';
  }
  return chance % DRAFT_ONE_IN === 0 ? 'draft' : undefined;
}

/** A number that looks random and is the same on every run: an FNV-1a hash of the lesson. */
function chanceOf({ slot, day }: Lesson): number {
  return [...`${slot.classNumber}|${day}|${slot.periodId}|${slot.subjectCode}`].reduce(
    (hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0,
    2166136261
  );
}

function contentOf({ slot, day, start, end }: Lesson): Omit<SessionToSave, 'title' | 'body'> {
  const { classNumber, periodId, subjectCode, group, subject, teacherNumber, teacherName } = slot;
  return { classNumber, day, periodId, subjectCode, group, subject, teacherNumber, teacherName, start, end };
}

/** Due at one of the course's next lessons; none when the plan does not reach that far. */
function homeworkOf(homework: PlannedHomework, course: readonly Lesson[], index: number): HomeworkContent | undefined {
  const given = course[index].day;
  const due = course.slice(index + 1).filter(({ day }) => day > given)[homework.lessonsAhead - 1];
  const { title, body, minutes, toHandIn } = homework;
  return due && { title, body, minutes, toHandIn, dueDay: due.day };
}
