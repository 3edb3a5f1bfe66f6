import type { School } from '../types';

/** What a school is taken to be until it says otherwise: Monday to Friday, no holiday known, no closure. */
export const DEFAULT_CALENDAR: Pick<
  School,
  'teachingWeekdays' | 'holidays' | 'closures' | 'alsaceMoselle' | 'parityRule' | 'periodsByWeekday'
> = {
  teachingWeekdays: [1, 2, 3, 4, 5],
  holidays: [],
  closures: [],
  alsaceMoselle: false,
  parityRule: 'everyWeek',
  periodsByWeekday: {}
};
