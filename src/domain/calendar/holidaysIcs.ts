import { addDays, daysBetween, makeDay } from '../days';
import { schoolYearOf } from '../schoolWeek';
import type { Day } from '../types';
import { withoutAccents, zonesIn } from './holidayZones';
import { readIcsEvents, type IcsEvent, type IcsRefusal } from './icsEvents';
import { publicHolidaysOf } from './publicHolidays';
import type { DayRange, HolidayZone } from './types';

/** No holidays are longer; summer has some nine weeks. */
const DAYS_AT_MOST = 100;

/** Holidays as the file says them, ready to be a school's. */
export interface ProposedHoliday extends DayRange {
  /** True for a summer whose end the ministry has not said yet: taken to last until 31 August. */
  endAssumed: boolean;
}

/**
 * Why an event gives no holidays: it is the return to school or the teachers' own; a line of it says nothing; it has no first day, or a
 * first or last hour; it has no last day; it is longer than any holidays; it recurs; it is of another zone; it is not of the school years
 * asked for; it is of another kind.
 */
export type IgnoredReason =
  'backToSchool' | 'teachersOnly' | 'broken' | 'notDays' | 'noEnd' | 'tooLong' | 'recurring' | 'otherZone' | 'otherYears' | 'notHolidays';

export interface IgnoredEvent {
  /** Line of the file, 1 is its first. */
  line: number;
  title: string;
  reason: IgnoredReason;
}

export interface HolidaysFile {
  kind: 'read';
  /** The zone asked for, or the only one that the file names; undefined when it names none. */
  zone?: HolidayZone;
  /** Sorted, apart from each other. */
  holidays: ProposedHoliday[];
  /** In the file's order. */
  ignored: IgnoredEvent[];
}

/** The file holds several zones' holidays: the school has to say which are its own. */
export interface ZoneNeeded {
  kind: 'zoneNeeded';
  zones: HolidayZone[];
}

/** What the file states: class ends on the evening of `stated` and begins again on the morning of `resumes`. */
interface Stated {
  line: number;
  title: string;
  stated: Day;
  resumes?: Day;
}

/**
 * The school holidays of the ministry's iCalendar file of a zone (data.education.gouv.fr, « Calendrier scolaire »), for the school year of a
 * day, the one before and the one after. The arrêté on the school calendar says: « Le départ en vacances a lieu après la classe, la reprise
 * des cours le matin des jours indiqués ». So the first day off is the day after the stated one (a stated Saturday is a school day where
 * Saturdays are taught), and the last is the day before the return, which is the file's exclusive DTEND. The bridge of Ascension is stated
 * by its days off instead, or from the eve.
 * @param around any day of the school year in question
 * @param zone the school's; needed for a file of several zones
 */
export function readHolidaysIcs(text: string, around: Day, zone?: HolidayZone): HolidaysFile | ZoneNeeded | IcsRefusal {
  const file = readIcsEvents(text);
  if (file.kind === 'refused') return file;
  const zones = [...new Set(file.events.flatMap(zonesOf))].sort();
  const only = zone ?? (zones.length === 1 ? zones[0] : undefined);
  if (only === undefined && zones.length > 1) return { kind: 'zoneNeeded', zones };

  const ignored: IgnoredEvent[] = file.broken.map((event) => ({ ...event, reason: 'broken' }));
  const returns: Day[] = [];
  const stated: Stated[] = [];
  for (const event of file.events) {
    const read = readEvent(event, only);
    if (read === 'backToSchool' && event.start) returns.push(event.start.day);
    if (typeof read === 'string') ignored.push({ line: event.line, title: event.summary, reason: read });
    else stated.push(read);
  }

  const holidays: ProposedHoliday[] = [];
  const year = schoolYearOf(around);
  for (const each of joined(stated)) {
    const range = rangeOf(each, returns);
    const inYears = schoolYearOf(each.stated) >= year - 1 && schoolYearOf(each.stated) <= year + 1;
    const reason = !range ? 'noEnd' : !inYears ? 'otherYears' : daysBetween(range.first, range.last) > DAYS_AT_MOST ? 'tooLong' : undefined;
    if (range && !reason) holidays.push(range);
    else ignored.push({ line: each.line, title: each.title, reason: reason ?? 'noEnd' });
  }
  return {
    kind: 'read',
    ...(only && { zone: only }),
    holidays: apart(holidays),
    ignored: ignored.sort((a, b) => a.line - b.line)
  };
}

function zonesOf({ summary, description, location }: IcsEvent): HolidayZone[] {
  const inSummary = zonesIn(summary);
  return inSummary.length > 0 ? inSummary : zonesIn(`${location}\n${description}`);
}

function readEvent(event: IcsEvent, zone: HolidayZone | undefined): IgnoredReason | Stated {
  const { line, summary, start, end, durationMinutes } = event;
  const title = withoutAccents(summary);
  const zones = zonesOf(event);
  if (zone && zones.length > 0 && !zones.includes(zone)) return 'otherZone';
  // « Vacances d’été (prérentrée enseignants) » too.
  if (/enseignant|professeur|personnel/.test(title)) return 'teachersOnly';
  if (/rentree/.test(title)) return 'backToSchool';
  if (!/vacances|conges?\b|pont de/.test(title)) return 'notHolidays';
  if (event.rule || event.moreDays.length > 0) return 'recurring';
  if (!start || start.minutes !== undefined || end?.minutes !== undefined) return 'notDays';
  const last = end?.day ?? (durationMinutes ? addDays(start.day, Math.ceil(durationMinutes / 1440)) : undefined);
  // « Début des vacances d’été » ends on the day on which it begins, or does not say it.
  const isBeginning = /^debut\b/.test(title) || last === undefined || last <= start.day;
  return { line, title: titleOf(summary), stated: start.day, ...(isBeginning ? {} : { resumes: last }) };
}

/** « Début des Vacances d'Été - Zones A/B/C » is « Vacances d’été ». */
function titleOf(summary: string): string {
  const title = summary
    .split(' - ')[0]
    .replace(/'/g, '’')
    .replace(/^début des /i, '')
    .replace(/^vacances (?:de |d’)(?:été|hiver|printemps)/i, (words) => words.toLowerCase());
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** A file of several zones cuts holidays where another zone's begin: what goes on without a day between is one. By first day. */
function joined(stated: readonly Stated[]): Stated[] {
  const latest = new Map<string, Stated>();
  const whole: Stated[] = [];
  for (const each of [...stated].sort((a, b) => a.stated - b.stated)) {
    const before = latest.get(each.title);
    if (before && (before.stated === each.stated || (before.resumes ?? 0) >= each.stated)) {
      before.resumes = Math.max(before.resumes ?? 0, each.resumes ?? 0) || undefined;
    } else {
      const begun = { ...each };
      latest.set(each.title, begun);
      whole.push(begun);
    }
  }
  return whole;
}

function rangeOf({ title, stated, resumes }: Stated, returns: readonly Day[]): ProposedHoliday | undefined {
  const first = isBridge(title) ? firstOfBridge(stated) : addDays(stated, 1);
  if (resumes !== undefined) return first < resumes ? { title, first, last: addDays(resumes, -1), endAssumed: false } : undefined;
  if (!/été/i.test(title)) return undefined;
  const back = returns.filter((day) => day > first && daysBetween(first, day) <= DAYS_AT_MOST).sort((a, b) => a - b);
  const last = back.length > 0 ? addDays(back[0], -1) : makeDay(Math.floor(stated / 10000), 8, 31);
  return first <= last ? { title, first, last, endAssumed: back.length === 0 } : undefined;
}

function isBridge(title: string): boolean {
  return /^pont\b/i.test(title);
}

/**
 * The file may state a bridge from the eve, after class, from Ascension Thursday itself, or from the Friday, the first of the days on which
 * « les classes vaquent ».
 */
function firstOfBridge(stated: Day): Day {
  const isPublicHoliday = (day: Day): boolean => publicHolidaysOf(Math.floor(day / 10000), false).has(day);
  const next = addDays(stated, 1);
  const isEve = isPublicHoliday(next) && !isPublicHoliday(stated) && !isPublicHoliday(addDays(stated, -1));
  return isEve ? next : stated;
}

/** Sorted, and what overlaps cut so that each day has one name: that of what began first. */
function apart(holidays: readonly ProposedHoliday[]): ProposedHoliday[] {
  const result: ProposedHoliday[] = [];
  for (const each of [...holidays].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = result[result.length - 1];
    const first = before && before.last >= each.first ? addDays(before.last, 1) : each.first;
    if (first <= each.last) result.push({ ...each, first });
  }
  return result;
}
