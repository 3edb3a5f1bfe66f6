import type { Homework, Session } from '../../../../domain/types';
import { lessonsByDay } from './pastLessons';
import { subjectsOf } from './subjects';

const session = (key: string, start: number, subjectCode: string): { session: Session; otherVersions: Session[] } => {
  const [classNumber, day, periodId] = key.split('|');
  const row = { key, day: Number(day), periodId, classNumber: Number(classNumber), start, subjectCode, subject: subjectCode, group: '' };
  return { session: row as Session, otherVersions: [] };
};
const work = (sessionKey: string, givenDay: number, status: Homework['status'] = 'published'): Homework =>
  ({ sessionKey, givenDay, status, subjectCode: 'SVT', subject: 'SVT', group: '' }) as Homework;

const sessions = [
  session('2|20261123|S1|MATHS|', 810, 'MATHS'),
  session('2|20261123|M1|SVT|', 480, 'SVT'),
  session('2|20261125|M1|SVT|', 480, 'SVT')
];

test('the latest day first, and each day from morning to evening', () => {
  const days = lessonsByDay({ sessions, homework: [] }, '');
  expect(days.map(({ day, lessons }) => [day, lessons.map((lesson) => lesson.periodId)])).toEqual([
    [20261125, ['M1']],
    [20261123, ['M1', 'S1']]
  ]);
});

test('work given in a lesson that has no session is shown all the same, removed work is not', () => {
  const days = lessonsByDay(
    { sessions: [], homework: [work('2|20261124|M2|SVT|', 20261124), work('2|20261124|M2|SVT|', 20261124, 'removed')] },
    ''
  );
  expect(days).toMatchObject([{ day: 20261124, lessons: [{ periodId: 'M2', homework: [{ givenDay: 20261124 }] }] }]);
});

test('one subject alone', () => {
  expect(lessonsByDay({ sessions, homework: [] }, 'MATHS').map(({ day }) => day)).toEqual([20261123]);
  expect(subjectsOf(sessions.map((each) => each.session))).toEqual([
    { code: 'MATHS', name: 'MATHS' },
    { code: 'SVT', name: 'SVT' }
  ]);
});
