import { periodsOf, type BellSchedule } from '../bellSchedule';
import { weekIndexOf, weekdayOf } from '../days';
import { compareLessons, type Lesson, type WeekTimetable } from '../timetable';
import type { TimetableSlot } from '../types';
import type { DayChange } from './types';

/** A lesson as the day has it. */
export interface DayLesson extends Lesson {
  /** With the room and the teacher of the day. The slot of an added lesson has id 0. */
  slot: TimetableSlot;
  /** `cancelled` lessons stay, so that everyone sees that they are. */
  state: 'planned' | 'cancelled' | 'added' | 'changed';
  /** The slot as the timetable has it, where the day says otherwise. */
  planned?: TimetableSlot;
  /** One sentence for everybody, may be empty. */
  note: string;
}

/**
 * Why a change says nothing: the timetable has no such lesson (any more); the lesson falls on a holiday; an added lesson is already there;
 * the weekday's bell schedule does not know its period.
 */
export type OrphanReason = 'noLesson' | 'dayOff' | 'alreadyThere' | 'unknownPeriod';

export interface ChangedWeek {
  /** Sorted by day, start, class and group. */
  lessons: DayLesson[];
  orphans: { change: DayChange; reason: OrphanReason }[];
}

/**
 * A week's lessons with the changes of its days; changes of other weeks are passed over. A lesson is one class, group, subject and teacher
 * at one period of one day. Whatever the order of the rows, lessons are added first, then changed, then cancelled, so that an added lesson
 * may be called off too and a cancelled one stays cancelled; of two changes to one lesson the later in the list holds, room and teacher
 * each for itself.
 * @param changes in the order in which they were entered
 */
export function applyDayChanges(timetable: WeekTimetable, changes: readonly DayChange[], school: BellSchedule): ChangedWeek {
  const placed = timetable.lessons.map((lesson) => ({ key: keyOfLesson(lesson), lesson: asPlanned(lesson) }));
  const off = new Set(timetable.off.map(keyOfLesson));
  const orphans: ChangedWeek['orphans'] = [];

  const ofWeek = changes.filter(({ day }) => weekIndexOf(day) === timetable.week);
  for (const change of ofWeek.filter(({ kind }) => kind === 'added')) {
    const key = keyOf(change);
    const lesson = addedLesson(change, school);
    if (!lesson) {
      orphans.push({ change, reason: 'unknownPeriod' });
    } else if (placed.some((each) => each.key === key)) {
      orphans.push({ change, reason: 'alreadyThere' });
    } else {
      placed.push({ key, lesson });
    }
  }
  for (const kind of ['changed', 'cancelled'] as const) {
    for (const change of ofWeek.filter((each) => each.kind === kind)) {
      const key = keyOf(change);
      // Several where a school without A/B weeks shows the slots of both.
      const concerned = placed.filter((each) => each.key === key);
      if (concerned.length === 0) {
        orphans.push({ change, reason: off.has(key) ? 'dayOff' : 'noLesson' });
      }
      for (const each of concerned) {
        each.lesson = kind === 'changed' ? changedLesson(each.lesson, change) : cancelledLesson(each.lesson, change);
      }
    }
  }
  return { lessons: placed.map(({ lesson }) => lesson).sort(compareLessons), orphans };
}

function asPlanned(lesson: Lesson): DayLesson {
  return { ...lesson, state: 'planned', note: '' };
}

function addedLesson(change: DayChange, school: BellSchedule): DayLesson | undefined {
  const { day, periodId, classNumber, group, subjectCode, subject, teacherNumber, teacherName, room, note } = change;
  const weekday = weekdayOf(day);
  const period = periodsOf(school, weekday).find(({ id }) => id === periodId);
  const slot: TimetableSlot = {
    id: 0,
    classNumber,
    teacherNumber,
    teacherName,
    weekday,
    periodId,
    subjectCode,
    subject,
    group,
    room,
    parity: ''
  };
  return period && { slot, day, start: period.start, end: period.end, state: 'added', note };
}

function changedLesson(lesson: DayLesson, { room, replacedBy, note }: DayChange): DayLesson {
  const slot = { ...lesson.slot, ...replacedBy, room: room || lesson.slot.room };
  const planned = lesson.planned ?? (lesson.state === 'added' ? undefined : lesson.slot);
  return { ...lesson, slot, planned, state: lesson.state === 'added' ? 'added' : 'changed', note: note || lesson.note };
}

function cancelledLesson(lesson: DayLesson, { note }: DayChange): DayLesson {
  return { ...lesson, state: 'cancelled', note: note || lesson.note };
}

function keyOfLesson({ slot, day }: Lesson): string {
  return keyOf({ ...slot, day });
}

type LessonPlace = Pick<DayChange, 'day' | 'periodId' | 'classNumber' | 'group' | 'subjectCode' | 'teacherNumber'>;

/** By the teacher of the timetable, whoever takes the lesson instead. */
function keyOf({ day, periodId, classNumber, group, subjectCode, teacherNumber }: LessonPlace): string {
  return [day, periodId, classNumber, group, subjectCode, teacherNumber].join('|');
}
