import ical, { ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { publicHolidaysOf } from '../calendar/publicHolidays';
import { addDays, makeDay, partsOfDay } from '../days';
import type { Day, School } from '../types';
import type { ExportWords } from './words';

/** Loaded with the library that writes it, when somebody asks for an export. */

interface WholeDays {
  id: string;
  title: string;
  first: Day;
  /** Not a day of it any more. */
  end: Day;
}

/**
 * The school's year as an iCalendar file of whole days: holidays and public holidays. Holidays are stated as the ministry's own
 * files state them (« le départ en vacances a lieu après la classe »): from the last day of class, so that `readHolidaysIcs` gives the same back.
 * A bridge, and any other days off, are stated by their own days.
 * @param now when the file is made, milliseconds since 1970
 * @param host what makes the identifiers the school's own
 */
export function calendarIcs(school: School, now: number, host: string, words: ExportWords): string {
  const { schoolYear, holidays, alsaceMoselle, name } = school;
  const calendar = ical({ name, prodId: { company: 'ENT', product: 'calendar', language: words.language.toUpperCase() } });
  const add = (event: WholeDays): void => addDaysTo(calendar, event, now, host);
  for (const { title, first, last } of holidays) {
    const afterClass = /vacances|cong[ée]/i.test(title) && !/^pont\b/i.test(title);
    add({ id: `holidays|${first}`, title, first: afterClass ? addDays(first, -1) : first, end: addDays(last, 1) });
  }
  const [yearFirst, yearLast] = [makeDay(schoolYear, 8, 1), makeDay(schoolYear + 1, 7, 31)];
  for (const year of [schoolYear, schoolYear + 1]) {
    for (const [day, title] of publicHolidaysOf(year, alsaceMoselle)) {
      if (day >= yearFirst && day <= yearLast) {
        add({ id: `public|${day}`, title: title[words.language], first: day, end: addDays(day, 1) });
      }
    }
  }
  return `${calendar.toString()}\r\n`;
}

function addDaysTo(calendar: ICalCalendar, { id, title, first, end }: WholeDays, now: number, host: string): void {
  calendar.createEvent({
    id: `${id}@${host}`,
    stamp: new Date(now),
    start: midnightOf(first),
    end: midnightOf(end),
    allDay: true,
    summary: title,
    transparency: ICalEventTransparency.TRANSPARENT
  });
}

/** The library writes the local date of what it is given. */
function midnightOf(day: Day): Date {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return new Date(year, month - 1, dayOfMonth);
}
