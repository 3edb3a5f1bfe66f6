import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../register/changes';
import { compareText } from '../../register/names';
import type { Register, RegisterChange, RegisterValues } from '../../register/types';
import { groupCodeOf } from '../codes';
import type { ImportPlan, RejectedRow } from '../types';
import { classBook, missingGroups, subjectBook, type ClassBook, type SubjectBook } from './books';
import { refusal, resolveAll, type LessonMention, type ResolvedLesson } from './lessonMentions';
import { isInScope, isKept, type LessonPlace } from './lessonScope';
import type { ImportOptions } from './options';
import { daysOff } from './daysOff';
import { teachersTwice } from './teachersTwice';

type Slot = RegisterValues['slot'];

/**
 * The plan for a timetable. What the file says is added or brought up to date; what it no longer says is removed, for the teachers or classes that it
 * names, or everywhere when it is complete. `summary.left` counts the lessons removed. Nothing depends on the order of the lessons.
 */
export function planLessons(
  mentions: readonly LessonMention[],
  refused: { rows: RejectedRow[]; places: readonly LessonPlace[] },
  rowCount: number,
  register: Register,
  options: ImportOptions
): ImportPlan {
  const { lessons, ...unresolved } = resolveAll(mentions, register, options);
  const rejected = [...refused.rows, ...unresolved.rejected];
  const places = [...refused.places, ...unresolved.places];
  const classes = classBook(
    register,
    options.schoolYear,
    lessons.flatMap((lesson) => lesson.places.map(({ className }) => className))
  );
  const subjects = subjectBook(
    register,
    lessons.map(({ subject }) => subject)
  );
  const slots = new Map<string, { slot: Slot; roomSaid: boolean }>();
  for (const lesson of lessons) {
    const beyond = lesson.places.find(({ className }) => !classes.find(className));
    if (beyond) {
      // Class numbers end at 9999.
      rejected.push(refusal(lesson.mention, 'unknownClass', 'className', beyond.className));
      continue;
    }
    for (const slot of slotsOf(lesson, classes, subjects)) {
      const before = slots.get(keyOf(slot));
      // Twice the same lesson with two rooms: the first by name, whatever the order of the rows.
      if (!before || before.slot.room === '' || (slot.room !== '' && compareText(slot.room, before.slot.room) < 0)) {
        slots.set(keyOf(slot), { slot, roomSaid: lesson.mention.room !== undefined });
      }
    }
  }

  const { changes, counts } = difference(
    slots,
    register,
    isInScope(
      [...slots.values()].map(({ slot }) => slot),
      options
    ),
    isKept(places, classBook(register, options.schoolYear))
  );
  const groups = missingGroups(
    register,
    [...slots.values()].map(({ slot }) => ({ text: slot.group, classNumber: slot.classNumber })),
    options.schoolYear
  );
  const planned = [...slots.values()].map(({ slot }) => slot);
  return {
    kind: 'timetable',
    changes: [
      ...classes.added.map((value) => addRow('class', value)),
      ...subjects.added.map((value) => addRow('subject', value)),
      ...groups.map((value) => addRow('group', value)),
      ...changes
    ],
    summary: {
      rows: rowCount,
      ...counts,
      moved: 0,
      newClasses: classes.added.map(({ code }) => code),
      newSubjects: subjects.added.map(({ code }) => code)
    },
    rejected,
    warnings: [...daysOff(planned, options), ...teachersTwice(planned, classes, register, options)]
  };
}

function slotsOf({ mention, teachers, places, subject }: ResolvedLesson, classes: ClassBook, subjects: SubjectBook): Slot[] {
  const { weekday, parity, room = '' } = mention;
  const { code, title } = subjects.find(subject.code) ?? subject;
  return places.flatMap(({ className, group }) => {
    const classNumber = classes.find(className)?.number;
    return teachers.flatMap((teacher) =>
      mention.periodIds.flatMap((periodId) =>
        classNumber === undefined
          ? []
          : [
              {
                classNumber,
                teacherNumber: teacher.number,
                teacherName: teacher.name,
                weekday,
                periodId,
                subjectCode: code,
                subject: title,
                group: groupCodeOf(group),
                room,
                parity
              }
            ]
      )
    );
  });
}

/** What makes a lesson the same: all but the room and the names. */
function keyOf(slot: Slot): string {
  const { classNumber, group, weekday, periodId, parity, subjectCode, teacherNumber } = slot;
  return [classNumber, group, weekday, periodId, parity, subjectCode, teacherNumber].join('|');
}

function difference(
  wanted: ReadonlyMap<string, { slot: Slot; roomSaid: boolean }>,
  register: Register,
  inScope: (slot: Slot) => boolean,
  kept: (slot: Slot) => boolean
): { changes: RegisterChange[]; counts: { added: number; changed: number; left: number; unchanged: number } } {
  const counts = { added: 0, changed: 0, left: 0, unchanged: 0 };
  const updates: RegisterChange[] = [];
  const removals: RegisterChange[] = [];
  const found = new Set<string>();
  for (const stored of [...register.slots].sort((a, b) => a.id - b.id)) {
    const before = valueOf(stored);
    const key = keyOf(before);
    const now = found.has(key) ? undefined : wanted.get(key);
    if (now) {
      found.add(key);
      const value = now.roomSaid ? now.slot : { ...now.slot, room: before.room };
      if (sameValue(before, value)) {
        counts.unchanged++;
      } else {
        counts.changed++;
        updates.push(updateRow('slot', stored, value));
      }
    } else if (inScope(before) && !kept(before)) {
      counts.left++;
      removals.push(removeRow('slot', stored, before));
    }
  }
  const added = [...wanted].filter(([key]) => !found.has(key)).sort(([a], [b]) => compareText(a, b));
  counts.added = added.length;
  // What is new comes first: an import that is cut short shows a lesson twice rather than not at all.
  return { changes: [...added.map(([, { slot }]) => addRow('slot', slot)), ...updates, ...removals], counts };
}
