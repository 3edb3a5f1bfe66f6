import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { checkVisas, doubtful, type CheckedVisas } from '../../../../../domain/diary/lessonVisas';
import { periodDays, type PeriodDay } from '../../../../../domain/diary/periodLessons';
import { foldVisas, type SealedWork, type Sha256 } from '../../../../../domain/diary/visa';
import { foldSessions } from '../../../../../domain/diaryFold';
import type { Day, FoldedSession, Homework, Minutes, School, Session, TimetableSlot, WeekIndex } from '../../../../../domain/types';
import type { DiaryReading, ReadingRepository } from '../../../../../lists/repositories/diary/types';

/** What is read of some weeks, its visas compared with what is there now. */
export interface CheckedReading extends DiaryReading {
  checked: CheckedVisas;
}

/**
 * Who is no teacher reads what SharePoint let be added: nobody but the direction, inspectors and site administrators may give a visa
 * (definitions/visas.ts), and each shows its author.
 */
const everyAuthor = (): boolean => true;

function rowsOf(sessions: readonly FoldedSession[]): Session[] {
  return sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]);
}

function check({ sessions, homework, visas }: DiaryReading, sha256: Sha256): Promise<CheckedVisas> {
  const work: SealedWork = { sessions: rowsOf(sessions), homework };
  return checkVisas(foldVisas(visas, everyAuthor), work, sha256);
}

/** A class's weeks. */
export async function readClass(
  reading: ReadingRepository,
  classNumber: number,
  weeks: readonly WeekIndex[],
  sha256: Sha256
): Promise<CheckedReading> {
  const read = await reading.ofClass(classNumber, weeks);
  return { ...read, checked: await check(read, sha256) };
}

/**
 * A teacher's weeks. What a colleague wrote of a common lesson, and what a visa says otherwise of, is looked up by its lessons: a seal is
 * of all that a lesson has, whoever wrote it.
 * @param slots the teacher's
 */
export async function readTeacher(
  reading: ReadingRepository,
  teacherNumber: number,
  weeks: readonly WeekIndex[],
  slots: readonly TimetableSlot[],
  school: School,
  sha256: Sha256
): Promise<CheckedReading> {
  const classNumbers = [...new Set(slots.map((slot) => slot.classNumber))];
  const read = await reading.ofTeacher(teacherNumber, weeks, classNumbers);
  // Late enough for every lesson of the period to be over.
  const days = periodDays({ ...periodInput(slots, read, weeks, school), now: { day: 21991231, minutes: 0 } });
  const own = new Set(days.flatMap(({ lessons }) => lessons.map(({ key }) => key)));
  const unwritten = days.flatMap(({ lessons }) => lessons.filter(({ state }) => state === 'notFilled').map(({ key }) => key));
  const doubts = doubtful(await check(read, sha256)).filter((key) => own.has(key));
  const whole = await withLessons(reading, read, [...new Set([...unwritten, ...doubts])]);
  const checked = await check(whole, sha256);
  // Of lessons of others, of which nothing was read, nothing is said.
  const ofLesson = new Map([...checked.ofLesson].filter(([key]) => own.has(key)));
  return { ...whole, checked: { visas: [], ofLesson } };
}

async function withLessons(reading: ReadingRepository, read: DiaryReading, keys: readonly string[]): Promise<DiaryReading> {
  if (keys.length === 0) return read;
  const more = await reading.ofLessons(keys);
  const byId = <T extends { id: number }>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [row.id, row])).values()];
  const homework: Homework[] = byId([...read.homework, ...more.homework]);
  return { ...read, sessions: foldSessions(byId([...rowsOf(read.sessions), ...rowsOf(more.sessions)])), homework };
}

function periodInput(
  slots: readonly TimetableSlot[],
  { sessions, homework, changes }: DiaryReading,
  weeks: readonly WeekIndex[],
  school: School
): Omit<Parameters<typeof periodDays>[0], 'now'> {
  return { slots, sessions, homework, changes, weeks, school, calendar: calendarOf(school) };
}

/** The days of a reading with all their lessons, those that only a visa still tells of included. */
export function daysOf(
  slots: readonly TimetableSlot[],
  reading: CheckedReading,
  weeks: readonly WeekIndex[],
  school: School,
  now: { day: Day; minutes: Minutes }
): PeriodDay[] {
  const removed = [...reading.checked.ofLesson].filter(([, visas]) => visas.some(({ seal }) => seal === 'removed')).map(([key]) => key);
  return periodDays({ ...periodInput(slots, reading, weeks, school), now, alsoKeys: removed });
}
