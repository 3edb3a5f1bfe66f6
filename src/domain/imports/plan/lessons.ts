import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../register/changes';
import { compareText, foldText } from '../../register/names';
import type { Register, RegisterChange, RegisterValues } from '../../register/types';
import type { Weekday, WeekParity } from '../../types';
import { classCodeOf, groupCodeOf, subjectCodeOf } from '../codes';
import { weekdayWord } from '../hours';
import type { ImportPlan, ImportWarning, RejectedRow, RejectReason } from '../types';
import { classBook, missingGroups, subjectBook, type ClassBook, type SubjectBook } from './books';
import type { ImportOptions } from './options';
import { teacherBook, type Teacher, type TeacherBook } from './teachers';

type Slot = RegisterValues['slot'];

const SEPARATORS = /[,;|\n]/;
/** EDT writes a part of a class so, and a group of several classes in brackets. */
const PART_OF_CLASS = /^<([^<>]+)> ?(.*)$/;
const NAMED_GROUP = /^\[([^[\]]+)\]$/;

/** A weekly lesson as a file names it, whatever the file. */
export interface LessonMention {
  /** One class, or several separated by commas, semicolons or bars; also EDT's `<6A> 6A-GR1` and `[LATIN]`. */
  className: string;
  group: string;
  teacher: string;
  teacherFirstName: string;
  /** Code or title. */
  subject: string;
  subjectTitle: string;
  weekday: Weekday;
  periodIds: readonly string[];
  /** Undefined: not said. */
  room: string | undefined;
  parity: WeekParity | '';
  /** Where it stands, for the report. */
  line: number;
  cells: readonly string[];
}

/** A part of the timetable that a refused row speaks of: what stands there is not taken away. */
export interface LessonPlace {
  className: string;
  weekday?: Weekday;
  periodIds?: readonly string[];
}

interface ResolvedLesson {
  mention: LessonMention;
  teachers: Teacher[];
  places: LessonPart[];
  subject: { code: string; title: string };
}

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
  const rejected = [...refused.rows];
  const places = [...refused.places];
  const books: Books = {
    classes: classBook(register, options.schoolYear),
    subjects: subjectBook(register),
    teachers: teacherBook(register),
    groups: groupPlaces(register)
  };
  const lessons: ResolvedLesson[] = [];
  for (const mention of mentions) {
    const lesson = resolve(mention, options, books);
    if ('rejected' in lesson) {
      rejected.push(lesson.rejected);
      places.push(mention);
    } else {
      lessons.push(lesson);
    }
  }

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
    isKept(places, books.classes)
  );
  const groups = missingGroups(
    register,
    [...slots.values()].map(({ slot }) => ({ text: slot.group, classNumber: slot.classNumber })),
    options.schoolYear
  );
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
    warnings: teachersTwice(
      [...slots.values()].map(({ slot }) => slot),
      classes,
      register,
      options
    )
  };
}

interface Books {
  classes: ClassBook;
  subjects: SubjectBook;
  teachers: TeacherBook;
  groups: ReadonlyMap<string, LessonPart[]>;
}

/** A class as the file writes it, and the part of it that has the lesson. */
interface LessonPart {
  className: string;
  group: string;
}

function resolve(mention: LessonMention, options: ImportOptions, books: Books): ResolvedLesson | { rejected: RejectedRow } {
  const refuse = (reason: RejectReason, field: string, value: string): { rejected: RejectedRow } => ({
    rejected: { line: mention.line, reason, field, value, cells: [...mention.cells] }
  });
  const className = mention.className || options.defaults?.className || '';
  const teacherText = mention.teacher || options.defaults?.teacher || '';
  if (className === '' || teacherText === '') {
    return refuse('missing', className === '' ? 'className' : 'teacher', '');
  }
  const search = books.teachers.find(teacherText, mention.teacher === '' ? '' : mention.teacherFirstName);
  if (!search.teachers) {
    return refuse(search.fault === 'none' ? 'unknownTeacher' : 'sameNameNoKey', 'teacher', search.text);
  }
  const places = placesOf(className, mention.group, books);
  if ('unknown' in places) {
    return refuse('unknownClass', 'className', places.unknown);
  }
  const badGroup = places.find(({ group }) => group !== '' && groupCodeOf(group) === '');
  if (badGroup) {
    return refuse('notACode', 'group', badGroup.group);
  }
  const code = subjectCodeOf(mention.subject) || subjectCodeOf(mention.subjectTitle);
  if (code === '') {
    return refuse('unknownSubject', 'subject', mention.subject);
  }
  const { find } = books.subjects;
  const subject = find(mention.subject) ?? (mention.subjectTitle === '' ? undefined : find(mention.subjectTitle));
  return { mention, teachers: search.teachers, places, subject: subject ?? { code, title: mention.subjectTitle || mention.subject } };
}

/** The classes of a cell, each with the part of it that has the lesson. */
function placesOf(text: string, group: string, { classes, groups }: Books): LessonPart[] | { unknown: string } {
  if (classes.find(text)) {
    return [{ className: text, group }];
  }
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const places: LessonPart[] = [];
  for (const part of parts) {
    const [, ofClass, partOfClass] = PART_OF_CLASS.exec(part) ?? [];
    const [, named] = NAMED_GROUP.exec(part) ?? [];
    const ofGroup = groups.get(foldText(named ?? part)) ?? groups.get(groupCodeOf(named ?? part)) ?? [];
    if (ofClass !== undefined && classCodeOf(ofClass) !== '') {
      places.push({ className: ofClass, group: group || partOfClass });
    } else if (ofGroup.length > 0 && !classes.find(part)) {
      places.push(...ofGroup);
    } else if (named === undefined && classCodeOf(part) !== '') {
      places.push({ className: part, group });
    } else {
      return { unknown: part };
    }
  }
  return places.length > 0 ? places : { unknown: text };
}

/** The active classes of each group, by its code and by its folded title. */
function groupPlaces(register: Register): Map<string, LessonPart[]> {
  const active = new Map(register.classes.filter(({ status }) => status === 'active').map(({ number, code }) => [number, code]));
  const places = new Map<string, LessonPart[]>();
  for (const { code, title, classNumber } of register.groups) {
    const className = active.get(classNumber);
    for (const text of className === undefined ? [] : new Set([code, foldText(title)])) {
      places.set(text, [...(places.get(text) ?? []), { className: className ?? '', group: code }]);
    }
  }
  return places;
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

/** Which stored lessons the file speaks for: see `ImportOptions.timetableScope`. */
function isInScope(slots: readonly Slot[], { complete, timetableScope }: ImportOptions): (slot: Slot) => boolean {
  const teachers = new Set(slots.map(({ teacherNumber }) => teacherNumber));
  const classes = new Set(slots.map(({ classNumber }) => classNumber));
  const byTeacher = timetableScope === 'teachers' || (timetableScope === undefined && teachers.size <= classes.size);
  const byClass = timetableScope === 'classes' || (timetableScope === undefined && classes.size <= teachers.size);
  return ({ teacherNumber, classNumber }) =>
    slots.length > 0 && (complete || ((!byTeacher || teachers.has(teacherNumber)) && (!byClass || classes.has(classNumber))));
}

function isKept(places: readonly LessonPlace[], classes: ClassBook): (slot: Slot) => boolean {
  const kept = new Map<number, LessonPlace[]>();
  for (const place of places) {
    for (const part of place.className.split(SEPARATORS)) {
      const number = classes.find(part.trim().replace(PART_OF_CLASS, '$1'))?.number ?? 0;
      const ofClass = kept.get(number) ?? [];
      ofClass.push(place);
      kept.set(number, ofClass);
    }
  }
  return (slot) =>
    (kept.get(slot.classNumber) ?? []).some(
      ({ weekday, periodIds }) => (weekday ?? slot.weekday) === slot.weekday && (periodIds?.includes(slot.periodId) ?? true)
    );
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

/** Teachers who would be in two rooms, or teach two subjects, at once. Several classes in one room are one lesson. */
function teachersTwice(slots: readonly Slot[], classes: ClassBook, register: Register, options: ImportOptions): ImportWarning[] {
  const codes = new Map([...register.classes, ...classes.added].map(({ number, code }) => [number, code]));
  const byHour = new Map<string, Slot[]>();
  for (const slot of slots) {
    const hour = `${slot.teacherNumber}|${slot.weekday}|${slot.periodId}`;
    byHour.set(hour, [...(byHour.get(hour) ?? []), slot]);
  }
  const clash = (a: Slot, b: Slot): boolean =>
    (a.parity === '' || b.parity === '' || a.parity === b.parity) &&
    (a.subjectCode !== b.subjectCode || (a.room !== '' && b.room !== '' && a.room !== b.room));
  const details = [...byHour.values()]
    .filter((together) => together.some((a) => together.some((b) => clash(a, b))))
    .map((together) => {
      const [{ teacherName, weekday, periodId }] = together;
      const day = options.weekdayName?.(weekday) ?? weekdayWord(weekday);
      const named = [...new Set(together.map(({ classNumber }) => codes.get(classNumber) ?? `${classNumber}`))].sort(compareText);
      return `${teacherName}, ${day} ${periodId} (${named.join(', ')})`;
    })
    .sort(compareText);
  return details.length > 0 ? [{ kind: 'teacherTwice', details }] : [];
}
