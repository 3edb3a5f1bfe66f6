/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { lessonAt, named } from '../testing/lesson';
import { frame, MemoryDiary, school } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';

const withSchool = (change: Partial<typeof school>): typeof frame => ({ ...frame, school: { ...school, ...change } });

test('a holiday is named above its day, which has no lesson to write', async () => {
  const holidays = [{ title: 'Journée pédagogique', first: 20261124, last: 20261124 }];
  await renderDiary(new MemoryDiary().repositories(withSchool({ holidays })));
  await lessonAt();
  expect(screen.getByRole('columnheader', { name: named('mardi 24 novembre, Journée pédagogique') })).toBeInTheDocument();
  expect(document.querySelector('[data-item^="3|20261124"]')).toBeNull();
});

test.each([
  ['fr', 'mercredi 11 novembre, Armistice de 1918'],
  ['en', 'Wednesday 11 November, Armistice Day']
] as const)('a public holiday is named in %s', async (language, name) => {
  await renderDiary(new MemoryDiary().repositories(), { language, now: () => new Date('2026-11-09T09:15:00Z') });
  expect(await screen.findByRole('columnheader', { name: named(name) })).toBeInTheDocument();
});

test('a day with bells of its own shows its lessons at their hour, and its own periods', async () => {
  const periodsByWeekday = {
    1: [
      { id: 'M1', start: 490, end: 600 },
      { id: 'SOIR', start: 1080, end: 1135 }
    ]
  };
  await renderDiary(new MemoryDiary().repositories(withSchool({ periodsByWeekday })));
  expect(await lessonAt()).toHaveTextContent(/8\sh\s10/);
  expect(await lessonAt('3|20261124|S1|MATHS|')).not.toHaveTextContent(/13\sh/);
  const grid = screen.getByRole('grid');
  expect(within(grid).getByRole('rowheader', { name: /SOIR/ })).toHaveTextContent(/18\sh/);
  // It is 9:15, in M2 of an ordinary day and in M1 of this Monday.
  expect(within(grid).getByRole('rowheader', { current: 'time' })).toHaveTextContent('M1');
});
