import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../register/changes';
import { compareText } from '../../register/names';
import type { Register, RegisterChange, RegisterValues } from '../../register/types';
import type { Weekday, WeekParity } from '../../types';
import { groupCodeOf, subjectCodeOf } from '../codes';
import type { ImportPlan, RejectedRow, RejectReason } from '../types';
import { classBook, missingGroups, subjectBook, type ClassBook, type SubjectBook } from './books';
import { groupBook, partsOf, type GroupBook, type LessonPart } from './lessonParts';
import { isInScope, isKept, type LessonPlace } from './lessonScope';
import type { ImportOptions } from './options';
import { teacherBook, type Teacher, type TeacherBook } from './teachers';
import { teachersTwice } from './teachersTwice';

type Slot = RegisterValues['slot'];

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

/**
 * The lessons that can be placed, and the others. A group may be named in one row by its class and in another alone (EDT's brackets): the groups that
 * the file itself gives to classes count as those of the register, so the rows are gone through until they give no new one.
 */
function resolveAll(
  mentions: readonly LessonMention[],
  register: Register,
  options: ImportOptions
): { lessons: ResolvedLesson[]; rejected: RejectedRow[]; places: LessonPlace[] } {
  const classes = classBook(register, options.schoolYear);
  const books: Books = {
    classes,
    subjects: subjectsOf(mentions, register),
    teachers: teacherBook(register),
    groups: groupBook(register, classes)
  };
  for (;;) {
    const resolved = mentions.map((mention) => ({ mention, lesson: resolve(mention, options, books) }));
    const lessons = resolved.flatMap(({ lesson }) => ('rejected' in lesson ? [] : [lesson]));
    const news = lessons.flatMap(({ places }) => places).filter((part) => books.groups.add(part));
    if (news.length === 0) {
      return {
        lessons,
        rejected: resolved.flatMap(({ lesson }) => ('rejected' in lesson ? [lesson.rejected] : [])),
        places: resolved.flatMap(({ mention, lesson }) =>
          'rejected' in lesson ? [{ ...mention, className: mention.className || (options.defaults?.className ?? '') }] : []
        )
      };
    }
  }
}

function codeOfSubject({ subject, subjectTitle }: LessonMention): string {
  return subjectCodeOf(subject) || subjectCodeOf(subjectTitle);
}

/**
 * The subject of every code that the file writes: the register's of that code or title; else the one whose title stands beside it in any row, so
 * that a code means one subject throughout; else a new one.
 */
function subjectsOf(mentions: readonly LessonMention[], register: Register): Map<string, { code: string; title: string }> {
  const words = new Map<string, { texts: Set<string>; titles: Set<string> }>();
  for (const mention of mentions) {
    const code = codeOfSubject(mention);
    const known = words.get(code) ?? { texts: new Set<string>(), titles: new Set<string>() };
    words.set(code, known);
    known.texts.add(mention.subject);
    known.titles.add(mention.subjectTitle);
  }
  const { find } = subjectBook(register);
  const subjects = new Map<string, { code: string; title: string }>();
  for (const [code, { texts, titles }] of words) {
    const named = [...texts].sort(compareText);
    const titled = [...titles].filter((title) => title !== '').sort(compareText);
    const known = [...named, ...titled].map(find).find((subject) => subject !== undefined);
    subjects.set(code, known ?? { code, title: titled[0] ?? named[0] });
  }
  return subjects;
}

function refusal({ line, cells }: LessonMention, reason: RejectReason, field: string, value: string): RejectedRow {
  return { line, reason, field, value, cells: [...cells] };
}

interface Books {
  classes: ClassBook;
  /** By the code that their words make: see `subjectsOf`. */
  subjects: ReadonlyMap<string, { code: string; title: string }>;
  teachers: TeacherBook;
  groups: GroupBook;
}

function resolve(mention: LessonMention, options: ImportOptions, books: Books): ResolvedLesson | { rejected: RejectedRow } {
  const refuse = (reason: RejectReason, field: string, value: string): { rejected: RejectedRow } => ({
    rejected: refusal(mention, reason, field, value)
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
  const places = partsOf(className, mention.group, books.classes, books.groups);
  if ('unknown' in places) {
    return refuse('unknownClass', 'className', places.unknown);
  }
  const badGroup = places.find(({ group }) => group !== '' && groupCodeOf(group) === '');
  if (badGroup) {
    return refuse('notACode', 'group', badGroup.group);
  }
  const code = codeOfSubject(mention);
  if (code === '') {
    return refuse('unknownSubject', 'subject', mention.subject);
  }
  return { mention, teachers: search.teachers, places, subject: books.subjects.get(code) ?? { code, title: mention.subject } };
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
