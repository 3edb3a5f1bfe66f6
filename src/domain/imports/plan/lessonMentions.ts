import { compareText } from '../../register/names';
import type { Register } from '../../register/types';
import type { Weekday, WeekParity } from '../../types';
import { groupCodeOf, subjectCodeOf } from '../codes';
import type { RejectedRow, RejectReason } from '../types';
import { classBook, subjectBook, type ClassBook } from './books';
import { groupBook, partsOf, type GroupBook, type LessonPart } from './lessonParts';
import type { LessonPlace } from './lessonScope';
import type { ImportOptions } from './options';
import { teacherBook, type Teacher, type TeacherBook } from './teachers';

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

/** A lesson whose words have been understood. */
export interface ResolvedLesson {
  mention: LessonMention;
  teachers: Teacher[];
  places: LessonPart[];
  subject: { code: string; title: string };
}

/**
 * The lessons that can be placed, and the others. A group may be named in one row by its class and in another alone (EDT's brackets): the groups that
 * the file itself gives to classes count as those of the register, so the rows are gone through until they give no new one.
 */
export function resolveAll(
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
 * The subject of every code that the file writes, so that a code means one subject throughout: the register's of that code or title; else the
 * register's of the one title that stands beside it; else a new one.
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
    const known = [...named, ...(titled.length === 1 ? titled : [])].map(find).find((subject) => subject !== undefined);
    subjects.set(code, known ?? { code, title: titled[0] ?? named[0] });
  }
  return subjects;
}

export function refusal({ line, cells }: LessonMention, reason: RejectReason, field: string, value: string): RejectedRow {
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
