import { createSchoolCalendar } from '../calendar/schoolCalendar';
import { lessonsBetween, timetableToIcs } from '../calendar/timetableExport';
import { acceptableFileName } from '../files/fileName';
import { freeName } from '../files/freeName';
import { IMPORT_KINDS } from '../imports/kinds';
import { compareText } from '../register/names';
import type { ClassMove, Register } from '../register/types';
import type { Day, School, TimetableSlot } from '../types';
import { calendarIcs } from './calendarIcs';
import { accessesCsv, groupsCsv, importsCsv, isoDay, movesCsv, pastClassesCsv, type ImportedFile } from './journalsCsv';
import { registerCsv } from './registerCsv';
import { schoolJson } from './schoolJson';
import { summaryHtml } from './summaryHtml';
import type { ExportKey, ExportPart, ExportWords } from './words';

/** Everything that a school's export says. */
export interface SchoolToExport {
  school: School;
  register: Register;
  moves: readonly ClassMove[];
  imports: readonly ImportedFile[];
  /** The school's day. */
  today: Day;
  /** Milliseconds since 1970. */
  now: number;
  /** What makes the identifiers of calendars the school's own, e.g. `ecole.example`. */
  host: string;
  /** Parts that could not be read: no file is made of them, and the read-me says so. */
  unread?: readonly ExportPart[];
}

/** A file of the export; its text is made when it is asked for. */
export interface ExportFile {
  /** With its folders, `/` between them. */
  path: string;
  text: () => string;
}

/** « ENT Lycée des Glycines 2026-11-23.zip ». */
export function exportName({ school, today }: Pick<SchoolToExport, 'school' | 'today'>): string {
  return acceptableFileName(`ENT ${school.name} ${isoDay(today)}.zip`);
}

/** « ENT Lycée des Glycines 2026-11-23 eleves.csv »: one file of the export by itself. */
export function singleName({ school, today }: Pick<SchoolToExport, 'school' | 'today'>, key: ExportKey, words: ExportWords): string {
  return acceptableFileName(`ENT ${school.name} ${isoDay(today)} ${words.files[key].name.replace(/^\d+-/, '')}`);
}

/** What each file is made of. One that says less than it should would be taken for all there is: it is left out whole. */
const PARTS: Readonly<Record<ExportKey, readonly ExportPart[]>> = {
  summary: ['classes', 'staff', 'pupils', 'guardians', 'slots'],
  school: [],
  calendar: [],
  classes: ['classes'],
  subjects: ['subjects'],
  staff: ['staff', 'classes'],
  timetable: ['slots', 'classes'],
  pupils: ['pupils', 'classes'],
  guardians: ['guardians'],
  groups: ['groups', 'classes'],
  accesses: ['accesses'],
  pastClasses: ['classes'],
  pastStaff: ['staff', 'classes'],
  pastPupils: ['pupils', 'classes'],
  pastGuardians: ['guardians'],
  moves: ['moves', 'classes'],
  imports: ['imports']
};

/** Files that are not made, since a part of what they say could not be read. */
export function missingFiles(unread: readonly ExportPart[]): ExportKey[] {
  return ORDER.filter((key) => PARTS[key].some((part) => unread.includes(part)));
}

/** Every file that is made of what `given` holds: the lists' and the read-me come besides. Nothing is worked out before a file's text is asked for. */
export function exportFiles(given: SchoolToExport, words: ExportWords): ExportFile[] {
  const { school, register, moves, imports, today, now, host, unread = [] } = given;
  const { folders, files } = words;
  const missing = missingFiles(unread);
  const file = (folder: string, key: ExportKey, text: () => string): ExportFile[] =>
    missing.includes(key) ? [] : [{ path: `${folder}/${files[key].name}`, text }];
  return [
    ...file(folders.school, 'summary', () => summaryHtml(school, register, today, words)),
    ...file(folders.school, 'school', () => schoolJson(school, today)),
    ...file(folders.school, 'calendar', () => calendarIcs(school, now, host, words)),
    ...IMPORT_KINDS.flatMap((kind) => file(folders.register, kind, () => registerCsv(kind, register))),
    ...file(folders.register, 'groups', () => groupsCsv(register, words)),
    ...file(folders.register, 'accesses', () => accessesCsv(register, words)),
    ...file(folders.past, 'pastClasses', () => pastClassesCsv(register, words)),
    ...file(folders.past, 'pastStaff', () => registerCsv('staff', register, { past: true })),
    ...file(folders.past, 'pastPupils', () => registerCsv('pupils', register, { past: true })),
    ...file(folders.past, 'pastGuardians', () => registerCsv('guardians', register, { past: true })),
    ...file(folders.journals, 'moves', () => movesCsv(moves, register, words)),
    ...file(folders.journals, 'imports', () => importsCsv(imports, words)),
    ...(missing.includes('timetable') ? [] : timetableFiles(given, words))
  ];
}

/** A calendar of the whole school year for each class and each teacher who has lessons. */
function timetableFiles({ school, register, now, host }: SchoolToExport, words: ExportWords): ExportFile[] {
  const calendar = createSchoolCalendar(school);
  const { firstSchoolDay, lastSchoolDay } = calendar.schoolYear(school.schoolYear);
  if (firstSchoolDay === undefined || lastSchoolDay === undefined) {
    return [];
  }
  const titles = new Map(register.classes.map(({ number, title }) => [number, title]));
  const ics = (name: string, slots: readonly TimetableSlot[]): string =>
    timetableToIcs({
      name,
      lessons: lessonsBetween(slots, firstSchoolDay, lastSchoolDay, school, calendar, []),
      timeZone: school.timeZone,
      now,
      host,
      classTitle: (number) => titles.get(number) ?? '',
      words: words.lesson
    });
  const taken = new Set<string>();
  const fileOf = (folder: string, name: string, title: string, slots: readonly TimetableSlot[]): ExportFile => ({
    path: freeName(`${folder}/${acceptableFileName(`${name}.ics`)}`, taken),
    text: () => ics(title, slots)
  });
  const classes = register.classes.filter(({ status }) => status === 'active').sort((a, b) => compareText(a.code, b.code));
  const staff = new Map(register.staff.map(({ teacherNumber, title }) => [teacherNumber, title]));
  return [
    ...classes.flatMap(({ number, code, title }) => {
      const slots = register.slots.filter(({ classNumber }) => classNumber === number);
      return slots.length > 0 ? [fileOf(words.folders.classes, code, title, slots)] : [];
    }),
    ...[...slotsByTeacher(register.slots)]
      .map(([number, slots]) => ({ number, slots, name: staff.get(number) || slots[0].teacherName || `${number}` }))
      .sort((a, b) => compareText(a.name, b.name) || a.number - b.number)
      .map(({ name, slots }) => fileOf(words.folders.teachers, name, name, slots))
  ];
}

function slotsByTeacher(slots: readonly TimetableSlot[]): Map<number, TimetableSlot[]> {
  const byTeacher = new Map<number, TimetableSlot[]>();
  for (const slot of slots) {
    byTeacher.set(slot.teacherNumber, [...(byTeacher.get(slot.teacherNumber) ?? []), slot]);
  }
  return byTeacher;
}

/** As the read-me tells them. */
export const ORDER: readonly ExportKey[] = [
  'summary',
  'school',
  'calendar',
  ...IMPORT_KINDS,
  'groups',
  'accesses',
  'pastClasses',
  'pastStaff',
  'pastPupils',
  'pastGuardians',
  'moves',
  'imports'
];
