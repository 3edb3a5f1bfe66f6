import {
  formatDay,
  formatDayOfYear,
  formatDuration,
  formatFullDay,
  formatInstant,
  formatMinutes,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWeekday
} from './formatDates';

test('days as people say them', () => {
  expect(formatDay(20261123, 'fr')).toBe('lundi 23\u00a0novembre');
  expect(formatDay(20261201, 'fr')).toBe('mardi 1er\u00a0décembre');
  expect(formatDay(20261123, 'en')).toMatch(/^Monday,? 23\u00a0November$/);
  expect(formatShortDay(20261123, 'fr')).toBe('lun. 23');
  expect(formatFullDay(20261201, 'fr')).toBe('mardi 1er\u00a0décembre 2026');
  expect(formatFullDay(20261124, 'en')).toMatch(/^Tuesday,? 24\u00a0November 2026$/);
  expect(formatDayOfYear(20260901, 'fr')).toBe('1er\u00a0septembre 2026');
  expect(formatMonth(20261101, 'fr')).toBe('novembre 2026');
  expect(formatWeekday(20261123, 'fr', 'long')).toBe('lundi');
});

test('times of the wall clock', () => {
  expect(formatMinutes(480, 'fr')).toBe('8\u00a0h');
  expect(formatMinutes(485, 'fr')).toBe('8\u00a0h\u00a005');
  expect(formatMinutes(485, 'en')).toBe('08:05');
  expect(formatDuration(45, 'fr')).toBe('45\u00a0min');
  expect(formatDuration(90, 'fr')).toBe('1\u00a0h\u00a030');
  expect(formatDuration(120, 'en')).toBe('2\u00a0h');
});

test('an instant is read on the school’s clock, on both sides of a clock change', () => {
  expect(formatTime(new Date('2026-10-24T12:00:00Z'), 'fr', 'Europe/Paris')).toBe('14\u00a0h');
  expect(formatTime(new Date('2026-10-26T12:00:00Z'), 'fr', 'Europe/Paris')).toBe('13\u00a0h');
  expect(formatInstant(new Date('2026-11-23T09:42:00Z'), 'fr', 'Europe/Paris')).toBe('23\u00a0novembre, 10\u00a0h\u00a042');
  // The last evening of November in UTC is the first of December in Paris.
  expect(formatInstant(new Date('2026-11-30T23:05:00Z'), 'fr', 'Europe/Paris')).toBe('1er\u00a0décembre, 0\u00a0h\u00a005');
});
