import { groupByDueDay, upcomingHomework } from './homework';
import type { Homework } from './types';

const work = (change: Partial<Homework>): Homework => ({
  id: 1,
  etag: '"x,1"',
  classNumber: 2,
  sessionKey: '2|20261123|M1|MATHS|',
  givenDay: 20261123,
  dueDay: 20261126,
  title: 'Exercices 12 et 13',
  body: '',
  minutes: 30,
  toHandIn: false,
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  status: 'published',
  editor: 'Mme Aubépine',
  modified: '2026-11-23T08:00:00Z',
  ...change
});

const list = [
  work({ id: 1, dueDay: 20261130 }),
  work({ id: 2 }),
  work({ id: 3, subject: 'Éducation physique' }),
  work({ id: 4, status: 'removed' }),
  work({ id: 5, dueDay: 20261120 })
];

it('groups by due day and sorts as a French reader does', () => {
  expect(groupByDueDay(list).map(({ dueDay, homework }) => [dueDay, homework.map(({ id }) => id)])).toEqual([
    [20261120, [5]],
    [20261126, [3, 2]],
    [20261130, [1]]
  ]);
});

it('shows what is still due, today included', () => {
  expect(upcomingHomework(list, 20261126).map(({ dueDay }) => dueDay)).toEqual([20261126, 20261130]);
  expect(upcomingHomework(list, 20261201)).toEqual([]);
});
