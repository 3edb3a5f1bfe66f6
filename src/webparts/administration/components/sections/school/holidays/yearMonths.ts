import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { addDays, partsOfDay } from '../../../../../../domain/days';
import type { Day } from '../../../../../../domain/types';

export type DayKind = 'school' | 'weekend' | 'holiday' | 'publicHoliday';

export interface YearDay {
  day: Day;
  kind: DayKind;
  /** The ENT is closed to pupils and guardians. */
  closed: boolean;
}

/** Something of a month that has a name. The title of holidays and closures is the school's own, in both languages. */
export interface YearEvent extends DayRange {
  kind: 'holiday' | 'publicHoliday' | 'closure';
  titleEn: string;
}

export interface YearMonth {
  /** The month's first day. */
  first: Day;
  days: YearDay[];
  schoolDays: number;
  /** By first day. Holidays that go on through several months are an event of each. */
  events: YearEvent[];
}

/**
 * The months of a school year, from August to July, as the calendar has them.
 * @param schoolYear first calendar year
 */
export function monthsOfYear(calendar: SchoolCalendar, closures: readonly DayRange[], schoolYear: number): YearMonth[] {
  const { first, last } = calendar.schoolYear(schoolYear);
  const months: YearMonth[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (partsOfDay(day).dayOfMonth === 1) months.push({ first: day, days: [], schoolDays: 0, events: [] });
    const month = months[months.length - 1];
    const off = calendar.reasonOff(day);
    month.days.push({ day, kind: off?.kind ?? 'school', closed: calendar.closureAt(day) !== undefined });
    if (!off) month.schoolDays++;
    if (off?.kind === 'publicHoliday') {
      month.events.push({ kind: 'publicHoliday', title: off.title, titleEn: off.titleEn, first: day, last: day });
    }
    const holiday = calendar.holidayAt(day);
    if (holiday) addOnce(month.events, 'holiday', holiday);
    for (const closure of closures) {
      if (closure.first <= day && day <= closure.last) addOnce(month.events, 'closure', closure);
    }
  }
  for (const month of months) month.events.sort((a, b) => a.first - b.first || a.last - b.last);
  return months;
}

function addOnce(events: YearEvent[], kind: YearEvent['kind'], { title, first, last }: DayRange): void {
  const known = events.some((event) => event.kind === kind && event.first === first && event.last === last && event.title === title);
  if (!known) events.push({ kind, title, titleEn: title, first, last });
}
