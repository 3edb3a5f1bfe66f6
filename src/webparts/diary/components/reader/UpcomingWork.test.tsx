/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { Day, Homework } from '../../../../domain/types';
import type { Frame } from '../../../../lists/repositories/types';
import { frame, MemoryDiary } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';

const pupil: Frame = { ...frame, me: { ...frame.me, memberships: [{ role: 'pupil', classNumber: 2, title: 'x' }] } };

/** What a pupil reads on Monday 23 November 2026. */
async function show(givenDay: Day, language: 'fr' | 'en'): Promise<void> {
  const diary = new MemoryDiary();
  const texts = { title: 'Exercice 12', body: '', subject: 'SVT', subjectCode: 'SVT', group: '', teacherName: 'M. Charme' };
  diary.homework = [{ id: 1, classNumber: 2, dueDay: 20261130, givenDay, minutes: 0, status: 'published', ...texts } as Homework];
  await renderDiary(diary.repositories(pupil), { language });
  await screen.findByRole('heading', { name: 'Exercice 12' });
}

test.each([
  [20261120, 'fr', 'donné le vendredi 20 novembre'],
  [20261123, 'fr', 'donné le lundi 23 novembre'],
  [20261127, 'fr', 'séance du vendredi 27 novembre'],
  [20261127, 'en', 'lesson of Friday 27 November']
] as const)('the lesson of %i is, in %s, « %s »', async (day, language, written) => {
  await show(day, language);
  expect(screen.getByText(written)).toBeInTheDocument();
});
