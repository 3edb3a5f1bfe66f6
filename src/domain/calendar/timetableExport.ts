import ical, { ICalEventStatus } from 'ical-generator';
import { weekIndexOf } from '../days';
import type { BellSchedule } from '../bellSchedule';
import { timetableOfWeek } from '../timetable';
import type { Day, TimetableSlot } from '../types';
import { applyDayChanges, type DayLesson } from './dayChanges';
import { instantOf } from './instants';
import type { SchoolCalendar } from './schoolCalendar';
import type { DayChange } from './types';

/** Separate from the rest, because the library that writes the file is loaded only when somebody asks for one. */

export interface TimetableToExport {
  /** What the calendar is called in the reader's diary: the teacher or the class. */
  name: string;
  /** Sorted or not; cancelled ones are exported as such. */
  lessons: readonly DayLesson[];
  /** IANA name of the school's zone. */
  timeZone: string;
  /** When the file is made, milliseconds since 1970. */
  now: number;
  /** What makes the identifiers the school's own, e.g. `ecole.example`; the same at every export, so that a new file updates the old one. */
  host: string;
  classTitle: (classNumber: number) => string;
  /** What the lines of an event's description are called in the person's language. */
  words: { subject: string; teacher: string; class: string; group: string };
}

/** The lessons from one day to another, both included, with the changes of their days. */
export function lessonsBetween(
  slots: readonly TimetableSlot[],
  first: Day,
  last: Day,
  school: BellSchedule,
  calendar: SchoolCalendar,
  changes: readonly DayChange[]
): DayLesson[] {
  const lessons: DayLesson[] = [];
  for (let week = weekIndexOf(first); week <= weekIndexOf(last); week++) {
    lessons.push(...applyDayChanges(timetableOfWeek(slots, week, school, calendar), changes, school).lessons);
  }
  return lessons.filter(({ day }) => day >= first && day <= last);
}

/**
 * An iCalendar file (RFC 5545) of lessons. Each is an instant in UTC, so that every diary shows it at the bell whatever the clock does and
 * wherever it is read. `readTimetableIcs` reads it back.
 */
export function timetableToIcs({ name, lessons, timeZone, now, host, classTitle, words }: TimetableToExport): string {
  const calendar = ical({ name, prodId: { company: 'ENT', product: 'timetable', language: 'FR' } });
  const used = new Map<string, number>();
  for (const lesson of lessons) {
    const { slot, day, start, end, state, note } = lesson;
    const place = placeOf(lesson);
    const before = used.get(place) ?? 0;
    used.set(place, before + 1);
    const title = classTitle(slot.classNumber);
    const lines: [string, string][] = [
      [words.subject, slot.subject],
      [words.teacher, slot.teacherName],
      [words.class, title],
      [words.group, slot.group]
    ];
    const description = lines.filter(([, text]) => text !== '').map(([word, text]) => `${word}\u00a0: ${text}`);
    calendar.createEvent({
      id: `${place}${before > 0 ? `|${before + 1}` : ''}@${host}`,
      stamp: new Date(now),
      start: new Date(instantOf(day, start, timeZone)),
      end: new Date(instantOf(day, end, timeZone)),
      summary: [slot.subject, slot.teacherName, title].filter(Boolean).join(' - '),
      location: slot.room || null,
      description: [...description, ...(note ? [note] : [])].join('\n'),
      status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The lesson's place in the timetable, whoever takes it and wherever: what stays the same when a room or a teacher changes. */
function placeOf({ slot, planned = slot, day }: DayLesson): string {
  const { classNumber, periodId, subjectCode, group, teacherNumber } = planned;
  return [classNumber, day, periodId, subjectCode, group, teacherNumber].join('|');
}
