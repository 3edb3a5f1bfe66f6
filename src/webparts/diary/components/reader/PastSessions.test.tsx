/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntError } from '../../../../lists/errors';
import type { Session } from '../../../../domain/types';
import type { Frame } from '../../../../lists/repositories/types';
import { named } from '../testing/lesson';
import { frame, MemoryDiary } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';

// On Monday 23 November 2026; class 2 has mathematics on Monday and on Thursday.
const as = (role: 'pupil' | 'teacher'): Frame => ({
  ...frame,
  me: { ...frame.me, memberships: [{ role, title: 'x', classNumber: 2 }] }
});

const session = (title: string, more: Partial<Session> = {}): Session =>
  ({
    id: 1,
    etag: '"1"',
    key: '2|20261123|M1|MATHS|',
    classNumber: 2,
    day: 20261123,
    periodId: 'M1',
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    teacherNumber: 7,
    teacherName: 'Mme Aubépine',
    start: 480,
    end: 535,
    title,
    body: '',
    status: 'published',
    editor: 'Mme Aubépine',
    modified: '2026-11-23T09:42:00Z',
    ...more
  }) as Session;

let diary: MemoryDiary;
beforeEach(() => {
  sessionStorage.clear();
  diary = new MemoryDiary();
});
afterEach(() => jest.restoreAllMocks());

async function showLessons(role: 'pupil' | 'teacher' = 'pupil'): Promise<ReturnType<typeof renderDiary>> {
  const view = await renderDiary(diary.repositories(as(role)));
  await userEvent.click(await screen.findByRole('tab', { name: 'Séances' }));
  return view;
}
const day = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name: named(name) });

test('today’s lessons are there, whether something is written or not; those of other days only when it is', async () => {
  const view = await showLessons();
  const today = within(await day('lundi 23 novembre'));
  expect(today.getByRole('article')).toHaveTextContent('Mathématiques');
  expect(today.getByText('Rien n’est écrit pour ce cours.')).toBeInTheDocument();
  expect(screen.getAllByRole('article')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Semaine précédente' }));
  expect(await screen.findByText('Aucune séance cette semaine')).toBeInTheDocument();
  view.unmount();

  diary.sessions = [session('Fonctions affines', { links: [{ kind: 'link', title: 'Le manuel', url: 'https://ecole.example/m' }] })];
  await showLessons();
  const written = within(await day('lundi 23 novembre'));
  expect(await written.findByRole('heading', { name: 'Fonctions affines' })).toBeInTheDocument();
  expect(written.getByRole('link', { name: 'Le manuel' })).toBeInTheDocument();
  expect(written.queryByText('Rien n’est écrit pour ce cours.')).not.toBeInTheDocument();
});

test('a session that appears later is not read by a pupil, and by those who teach the class with its moment', async () => {
  diary.sessions = [session('Corrigé', { visibleFrom: 202611240700 })];
  const pupil = await showLessons();
  expect(await screen.findByText('Rien n’est écrit pour ce cours.')).toBeInTheDocument();
  expect(screen.queryByText('Corrigé')).not.toBeInTheDocument();
  pupil.unmount();
  await showLessons('teacher');
  expect(await screen.findByRole('heading', { name: 'Corrigé' })).toBeInTheDocument();
  expect(screen.getByText('visible des élèves et des familles le mardi 24 novembre à 7 h')).toBeInTheDocument();
});

test('a week that cannot be read says so and can be asked for again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const repositories = diary.repositories(as('pupil'));
  const read = repositories.diary.classPast;
  let cut = true;
  repositories.diary.classPast = (...asked) => (cut ? Promise.reject(new EntError('offline', 'test')) : read(...asked));
  await renderDiary(repositories);
  await userEvent.click(await screen.findByRole('tab', { name: 'Séances' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous êtes hors ligne.');
  cut = false;
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await day('lundi 23 novembre')).toBeInTheDocument();
});
