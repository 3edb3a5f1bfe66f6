import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { Homework, Session } from '../../../../domain/types';
import { school } from '../testing/memoryDiary';
import { appearancesOf, delayOf } from './appearing';
import { noHomework, type LessonForm } from './form';

const calendar = calendarOf(school);
const EVENING = { day: 20261123, minutes: 21 * 60 };
const TOMORROW = 202611240700;
const form: LessonForm = { title: 'Thalès', body: '', links: [], urgent: false, homework: noHomework(20261126) };
const withWork: LessonForm = { ...form, homework: { ...form.homework, title: 'Exercice 3' } };
const seen = { visibleFrom: 0, urgent: false } as Session;

test('a new session waits for the morning, an urgent one does not', () => {
  expect(appearancesOf(form, {}, EVENING, calendar).session).toEqual({ urgent: false, visibleFrom: TOMORROW });
  expect(appearancesOf({ ...form, urgent: true }, {}, EVENING, calendar).session).toEqual({ urgent: true, visibleFrom: 0 });
});

test('what pupils see already neither waits nor becomes urgent: its row would change for nothing', () => {
  const given = { visibleFrom: 0, urgent: false } as Homework;
  const appears = appearancesOf({ ...withWork, urgent: true }, { session: seen, homework: given }, EVENING, calendar);
  expect(appears).toEqual({ session: { urgent: false, visibleFrom: 0 }, homework: { urgent: false, visibleFrom: 0 } });
});

test('new work on a session that is seen waits alone', () => {
  expect(delayOf(form, { session: seen }, EVENING, calendar)).toBeUndefined();
  expect(delayOf(withWork, { session: seen }, EVENING, calendar)).toBe(TOMORROW);
  expect(delayOf({ ...withWork, urgent: true }, { session: seen }, EVENING, calendar)).toBe(TOMORROW);
});
