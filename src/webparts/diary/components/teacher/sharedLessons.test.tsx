/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { waitFor } from '@testing-library/react';
import type { Session } from '../../../../domain/types';
import { lessonAt } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';
import { lessonsToAsk, withShared } from './sharedLessons';
import type { WeekLesson } from './weekLessons';

const lesson = (key: string, parts: Partial<WeekLesson> = {}): WeekLesson =>
  ({ key, state: 'empty', day: 20261123, start: 480, end: 535, ...parts }) as WeekLesson;
const clock = { day: 20261124, minutes: 600 };
const change = (parts: object): WeekLesson['change'] => ({ kind: 'changed', ...parts }) as WeekLesson['change'];

test('a lesson taken for a colleague, or by one, is asked for at once, one that is over when the page is at rest', () => {
  const lessons = [
    lesson('over'),
    lesson('ahead', { day: 20261125 }),
    lesson('taken', { day: 20261125, change: change({ insteadOf: '' }) }),
    lesson('given', { day: 20261125, change: change({ replacedBy: 'M. Bruyère' }) }),
    lesson('written', { state: 'published', change: change({ insteadOf: 'M. Bruyère' }) })
  ];
  expect(lessonsToAsk(lessons, clock, false)).toEqual(['taken', 'given']);
  expect(lessonsToAsk(lessons, clock, true)).toEqual(['over', 'taken', 'given']);
  expect(
    lessonsToAsk(
      Array.from({ length: 40 }, (_, at) => lesson(`${at}`)),
      clock,
      true
    )
  ).toHaveLength(30);
});

test('what is written in one’s own name goes before what a colleague’s row says of the same lesson', () => {
  const mine = { session: { key: 'a', title: 'Mine' } as Session, otherVersions: [] };
  const theirs = { session: { key: 'a', title: 'Theirs' } as Session, otherVersions: [] };
  const more = { session: { key: 'b', title: 'More' } as Session, otherVersions: [] };
  const week = { sessions: [mine], drafts: [], homework: [], changes: [], notes: [] };
  expect(withShared(week, { sessions: [theirs, more], drafts: [], homework: [] }).sessions).toEqual([mine, more]);
  expect(withShared(week, undefined)).toBe(week);
});

test('a co-teacher’s session shows in the week with who wrote it', async () => {
  const diary = new MemoryDiary();
  const key = '2|20261123|M1|MATHS|';
  const session: Session = {
    ...{ id: 50, etag: '"1"', key, classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: '' },
    ...{ subject: 'Mathématiques', teacherNumber: 8, teacherName: 'M. Bruyère', start: 480, end: 535, status: 'published' },
    ...{ title: 'Écrite à deux', body: '', editor: 'M. Bruyère', modified: '2026-11-23T08:42:00Z' }
  };
  diary.parts.shared = { sessions: [{ session, otherVersions: [] }], drafts: [], homework: [] };
  // 11:15 in Paris: the lesson of 8:00 is over.
  await renderDiary(diary.repositories(), { now: () => new Date('2026-11-23T10:15:00Z') });
  expect(await lessonAt()).toHaveTextContent('À remplir');
  await waitFor(async () => expect(await lessonAt()).toHaveTextContent('Écrite à deux'), { timeout: 5000 });
  expect(await lessonAt()).toHaveTextContent('Publiée, par M. Bruyère');
  expect(diary.parts.asked).toEqual([`ofLessons ${key}`]);
});
