import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { CalendarSettings } from '../../../../../../domain/calendar/types';
import { school } from '../../../testing/renderSection';
import { monthsOfYear, type YearMonth } from './yearMonths';

const settings: CalendarSettings = {
  ...school,
  holidays: [{ title: 'Vacances de Noël', first: 20261219, last: 20270103 }],
  closures: [{ title: 'Fermeture', first: 20261224, last: 20261227 }]
};
const months = (changed: Partial<CalendarSettings> = {}): YearMonth[] => {
  const own = { ...settings, ...changed };
  return monthsOfYear(createSchoolCalendar(own), own.closures, 2026);
};
const month = (first: number, changed?: Partial<CalendarSettings>): YearMonth => {
  const found = months(changed).find((each) => each.first === first);
  if (!found) throw new Error(`no month ${first}`);
  return found;
};

test('a school year is twelve months from August, each day of it once', () => {
  const all = months();
  expect(all.map(({ first }) => first)).toEqual([
    20260801, 20260901, 20261001, 20261101, 20261201, 20270101, 20270201, 20270301, 20270401, 20270501, 20270601, 20270701
  ]);
  expect(all.flatMap(({ days }) => days)).toHaveLength(365);
});

test('December: what is off, why, and how many days are left', () => {
  const { days, schoolDays, events } = month(20261201);
  expect(schoolDays).toBe(14);
  expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(12);
  expect(days.find(({ day }) => day === 20261225)).toEqual({ day: 20261225, kind: 'publicHoliday', closed: true });
  expect(days.find(({ day }) => day === 20261228)).toEqual({ day: 20261228, kind: 'holiday', closed: false });
  expect(events.map(({ kind, title, titleEn, first, last }) => [kind, title, titleEn, first, last])).toEqual([
    ['holiday', 'Vacances de Noël', 'Vacances de Noël', 20261219, 20270103],
    ['closure', 'Fermeture', 'Fermeture', 20261224, 20261227],
    ['publicHoliday', 'Noël', 'Christmas Day', 20261225, 20261225]
  ]);
});

test('holidays that reach into the next month are an event of that one too', () => {
  expect(month(20270101).events.map(({ title }) => title)).toEqual(['Vacances de Noël', 'Jour de l’An']);
});

test('in Alsace and Moselle two more days are off', () => {
  const named = (first: number): string[] => month(first, { alsaceMoselle: true }).events.map(({ title }) => title);
  expect(named(20270301)).toEqual(['Vendredi saint', 'Lundi de Pâques']);
  expect(named(20261201)).toContain('Saint-Étienne');
  expect(month(20270301).events.map(({ title }) => title)).toEqual(['Lundi de Pâques']);
});
