import { DEFAULT_PERIODS } from '../../bellSchedule';
import { createSchoolCalendar } from '../../calendar/schoolCalendar';
import type { CalendarSettings } from '../../calendar/types';
import type { Resource } from '../types';

export const SCHOOL = {
  periods: [...DEFAULT_PERIODS],
  periodsByWeekday: { 3: DEFAULT_PERIODS.slice(0, 4) }
};

export const SETTINGS: CalendarSettings = {
  teachingWeekdays: [1, 2, 3, 4, 5],
  holidays: [{ title: 'Vacances de Noël', first: 20261219, last: 20270103 }],
  closures: [{ title: 'Travaux', first: 20261207, last: 20261208 }],
  alsaceMoselle: false,
  weekAAnchor: 20260831,
  parityRule: 'everyWeek'
};

export const CALENDAR = createSchoolCalendar(SETTINGS);

export const RESOURCE: Resource = {
  number: 12,
  categoryNumber: 1,
  title: 'Salle des Tilleuls',
  description: '',
  place: 'Bâtiment B',
  photoUrl: '',
  scheme: 'periods',
  counted: false,
  rules: {},
  status: 'active'
};
