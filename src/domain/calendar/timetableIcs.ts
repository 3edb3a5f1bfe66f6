import { periodsOf, type BellSchedule } from '../bellSchedule';
import { weekdayOf } from '../days';
import type { Day, Minutes } from '../types';
import { createIcsClock } from './icsClock';
import { readIcsEvents, readIcsTime, type IcsEvent, type IcsRefusal, type IcsTime } from './icsEvents';
import { readLessonText } from './lessonText';
import { periodsCovered } from './periodsCovered';
import type { SchoolCalendar } from './schoolCalendar';
import { daysAtMost, daysOfRule, readWeeklyRule } from './weeklyRule';
import { weeklySlots, type SeenLesson, type SlotCandidate } from './weeklySlots';

/** No lesson is longer: what is, is a journey or a placement. */
const LESSON_AT_MOST: Minutes = 10 * 60;
/** Occurrences, exceptions included: more are no school's timetable. */
const TIMES_AT_MOST = 100_000;

/**
 * Why an event gave no lesson: a line of it says nothing; it has no start; it is a whole day; it has no end; it lasts over ten hours or past
 * midnight; it says no subject; it is cancelled; it recurs in another way than by weeks.
 */
export type UnreadReason = 'broken' | 'noStart' | 'wholeDay' | 'noEnd' | 'tooLong' | 'noSubject' | 'cancelled' | 'recurrence';

export interface UnreadEvent {
  /** Line of the file, 1 is its first. */
  line: number;
  title: string;
  /** Unknown when the event has no start. */
  day?: Day;
  reason: UnreadReason;
}

export interface TimetableFile {
  kind: 'read';
  /** The calendar's own name, often the teacher's or the class's; may be empty. */
  name: string;
  slots: SlotCandidate[];
  unread: UnreadEvent[];
  /** First and last day with a lesson; undefined when there is none. */
  first?: Day;
  last?: Day;
}

interface Occurrence {
  day: Day;
  start: Minutes;
}

/**
 * The weekly lessons that a teacher's or a class's iCalendar file says (Pronote, EDT, Hyperplanning, Outlook): single events over some weeks,
 * or events that recur by weeks. Hours are brought to the school's clock; a lesson over two periods gives two slots; one that no bell
 * announces keeps its hours and has no period.
 */
export function readTimetableIcs(
  text: string,
  school: BellSchedule & { timeZone: string },
  calendar: SchoolCalendar
): TimetableFile | IcsRefusal {
  const file = readIcsEvents(text);
  if (file.kind === 'refused') return file;
  if (file.events.reduce((sum, event) => sum + timesOf(event), 0) > TIMES_AT_MOST) return { kind: 'refused', reason: 'tooManyEvents' };

  const clock = createIcsClock(school.timeZone);
  const replaced = replacedOccurrences(file.events, clock);
  const unread: UnreadEvent[] = file.broken.map(({ line, title }) => ({ line, title, reason: 'broken' }));
  const lessons: SeenLesson[] = [];
  for (const event of file.events) {
    const read = readEvent(event, clock, replaced);
    if (typeof read === 'string') {
      unread.push({ line: event.line, title: event.summary, ...(event.start && { day: clock(event.start).day }), reason: read });
      continue;
    }
    const said = readLessonText(event);
    for (const { day, start } of read.occurrences) {
      const end = start + read.length;
      const periods = periodsCovered(periodsOf(school, weekdayOf(day)), start, end);
      const places = periods.map((period) => ({ start: period.start, end: period.end, periodId: period.id }));
      for (const place of places.length > 0 ? places : [{ start, end }]) lessons.push({ ...said, day, ...place });
    }
  }
  const days = lessons.map(({ day }) => day).sort((a, b) => a - b);
  const span = days.length > 0 ? { first: days[0], last: days[days.length - 1] } : {};
  return { kind: 'read', name: file.name, slots: weeklySlots(lessons, calendar), unread: unread.sort((a, b) => a.line - b.line), ...span };
}

/** How many times reading an event looks at, at most. */
function timesOf({ rule, moreDays, exceptDays }: IcsEvent): number {
  const weekly = rule && readWeeklyRule(rule);
  return (weekly ? daysAtMost(weekly) : 1) + moreDays.length + exceptDays.length;
}

type Clock = ReturnType<typeof createIcsClock>;

/** By uid, the occurrences for which the file has an event of their own. */
function replacedOccurrences(events: readonly IcsEvent[], clock: Clock): Map<string, Set<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const { uid, replaces } of events) {
    if (replaces && uid) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(placeOf(replaces, clock)));
  }
  return replaced;
}

function placeOf(time: IcsTime, clock: Clock): string {
  const { day, minutes } = clock(time);
  return minutes === undefined ? `${day}` : `${day}|${minutes}`;
}

/** When a lesson takes place, and how long it is; or why the event is none. */
function readEvent(
  event: IcsEvent,
  clock: Clock,
  replaced: ReadonlyMap<string, ReadonlySet<string>>
): UnreadReason | { occurrences: Occurrence[]; length: Minutes } {
  if (!event.start) return 'noStart';
  const { day, minutes: start } = clock(event.start);
  if (start === undefined) return 'wholeDay';
  const length = lengthOf(event, { day, start }, clock);
  if (length === undefined) return 'noEnd';
  if (length > LESSON_AT_MOST || start + length > 24 * 60) return 'tooLong';
  if (isCancelled(event)) return 'cancelled';
  if (readLessonText(event).subject === '') return 'noSubject';
  const rule = event.rule && readWeeklyRule(event.rule);
  if (event.rule && !rule) return 'recurrence';

  const until = rule?.until === undefined ? undefined : readIcsTime(rule.until, event.start.zone);
  const first = event.start;
  const times = [...(rule ? daysOfRule(rule, first.day).map((each) => ({ ...first, day: each })) : [first]), ...event.moreDays];
  const except = new Set(event.exceptDays.map((time) => placeOf(time, clock)));
  const own = event.replaces ? undefined : replaced.get(event.uid);
  const occurrences = new Map<string, Occurrence>();
  for (const time of times) {
    const place = placeOf(time, clock);
    const at = clock(time);
    const out = (until && isAfter(at, clock(until))) || except.has(place) || except.has(`${at.day}`) || own?.has(place);
    if (!out && at.minutes !== undefined) occurrences.set(place, { day: at.day, start: at.minutes });
  }
  return { occurrences: [...occurrences.values()], length };
}

/** Minutes, undefined when the event does not say a length above 0. */
function lengthOf({ end, durationMinutes }: IcsEvent, { day, start }: Occurrence, clock: Clock): Minutes | undefined {
  if (!end) return durationMinutes || undefined;
  const { day: lastDay, minutes } = clock(end);
  if (minutes === undefined || lastDay < day || (lastDay === day && minutes <= start)) return undefined;
  return lastDay === day ? minutes - start : Infinity;
}

function isCancelled({ status, summary, categories }: IcsEvent): boolean {
  return status === 'CANCELLED' || [summary, ...categories].some((text) => /\bannul[ée]|\bcancel+ed/i.test(text));
}

function isAfter(at: { day: Day; minutes?: Minutes }, until: { day: Day; minutes?: Minutes }): boolean {
  return at.day > until.day || (at.day === until.day && until.minutes !== undefined && (at.minutes ?? 0) > until.minutes);
}
