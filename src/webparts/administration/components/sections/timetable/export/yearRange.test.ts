import { DEFAULT_CALENDAR } from '../../../../../../domain/calendar/defaults';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { yearRange } from './yearRange';

const summer = (year: number): { title: string; first: number; last: number } => ({
  title: 'Vacances d’été',
  first: year * 10000 + 704,
  last: year * 10000 + 830
});

test.each([
  ['the summer before is known', [summer(2026), summer(2027)], { first: 20260831, last: 20270702 }],
  ['only the one after', [summer(2027)], { first: 20260901, last: 20270702 }],
  ['none', [], { first: 20260901, last: 20270730 }]
])('%s', (_what, holidays, range) => {
  expect(yearRange(createSchoolCalendar({ ...DEFAULT_CALENDAR, holidays }), 2026)).toEqual(range);
});

test('a school that teaches on no weekday has no range', () => {
  expect(yearRange(createSchoolCalendar({ ...DEFAULT_CALENDAR, teachingWeekdays: [] }), 2026)).toEqual({});
});
