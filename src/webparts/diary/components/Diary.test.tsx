/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Frame } from '../../../lists/repositories/types';
import { EntError } from '../../../lists/errors';
import { defaultSettings } from './settings';
import { frame, MemoryDiary, school } from './testing/memoryDiary';
import { renderDiary } from './testing/renderDiary';

const as = (memberships: (typeof frame)['me']['memberships'], more: Partial<typeof frame> = {}): Frame => ({
  ...frame,
  me: { ...frame.me, memberships },
  ...more
});

test('a site without a school says so, and tells its administrator where to go', async () => {
  const visitor = await renderDiary(new MemoryDiary().repositories({ kind: 'notSetUp', isSiteAdmin: false }));
  expect(await screen.findByRole('heading', { name: 'Le cahier de textes n’est pas encore en place' })).toBeInTheDocument();
  expect(screen.queryByText(/Administration ENT/)).not.toBeInTheDocument();
  visitor.unmount();
  await renderDiary(new MemoryDiary().repositories({ kind: 'notSetUp', isSiteAdmin: true }));
  expect(await screen.findByText(/Administration ENT/)).toBeInTheDocument();
});

test('somebody the school does not know is told whom to ask', async () => {
  await renderDiary(new MemoryDiary().repositories({ kind: 'noAccess', school }));
  expect(await screen.findByText(/Demandez au secrétariat/)).toHaveTextContent('Lycée des Essais');
});

test('a failure says what to do and can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let calls = 0;
  const load = async (): Promise<Frame> => {
    calls++;
    if (calls === 1) throw new EntError('offline', 'test');
    return { kind: 'noAccess', school };
  };
  await renderDiary(new MemoryDiary().repositories(load));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous êtes hors ligne.');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText('Pas encore d’accès')).toBeInTheDocument();
  jest.restoreAllMocks();
});

test('a teacher without a timetable is told so', async () => {
  await renderDiary(new MemoryDiary().repositories(frame, []));
  expect(await screen.findByText('Aucun cours à votre emploi du temps')).toBeInTheDocument();
});

test('a pupil sees no switch; a teacher who is a guardian has one', async () => {
  const pupil = await renderDiary(new MemoryDiary().repositories(as([{ role: 'pupil', classNumber: 2, title: 'x' }])));
  expect(await screen.findByRole('tab', { name: 'Travail à faire' })).toBeInTheDocument();
  expect(screen.queryByRole('tablist', { name: 'Affichage' })).not.toBeInTheDocument();
  await screen.findByText(/Rien à faire/);
  pupil.unmount();

  await renderDiary(new MemoryDiary().repositories(as([...frame.me.memberships, { role: 'guardian', classNumber: 3, title: 'x' }])));
  await userEvent.click(await screen.findByRole('tab', { name: 'Famille' }));
  expect(await screen.findByRole('tab', { name: 'Travail à faire' })).toBeInTheDocument();
});

test('an adult pupil who is a guardian too has the own class first, with ticks, and the family beside it', async () => {
  const both = [
    { role: 'pupil' as const, classNumber: 2, title: 'x' },
    { role: 'guardian' as const, classNumber: 3, title: 'x' }
  ];
  await renderDiary(new MemoryDiary().repositories(as(both)));
  const views = within(await screen.findByRole('tablist', { name: 'Affichage' }));
  expect(views.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['2de 2', 'Famille']);
  expect(await screen.findByRole('button', { name: 'Ajouter un travail personnel' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('tab', { name: 'Famille' }));
  expect(await screen.findByText(/Vous lisez le cahier de la classe/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ajouter un travail personnel' })).not.toBeInTheDocument();
});

test('a site administrator chooses whom to look as', async () => {
  const lookAs = [...frame.me.memberships, { role: 'pupil' as const, classNumber: 3, title: 'x' }];
  await renderDiary(new MemoryDiary().repositories({ ...frame, me: { ...frame.me, isSiteAdmin: true, memberships: [] }, lookAs }));
  const choice = await screen.findByRole('combobox', { name: 'Voir comme' });
  expect([...choice.querySelectorAll('option')].map((option) => option.textContent)).toEqual(['Cours de Mme Aubépine', 'Élèves, 2de 3']);
  await userEvent.selectOptions(choice, 'Élèves, 2de 3');
  expect(await screen.findByText('Rien à faire')).toBeInTheDocument();
});

test.each([true, false])('a page that is set compact (%s) has less room around each session, by its style', async (compact) => {
  const repositories = new MemoryDiary().repositories(as([{ role: 'pupil', classNumber: 2, title: 'x' }]));
  const { container } = await renderDiary(repositories, { settings: { ...defaultSettings, compact } });
  await screen.findByText(/Rien à faire/);
  expect(container.querySelector('[data-ent-state="ready"]')?.classList.contains('compact')).toBe(compact);
});

test('in English too', async () => {
  await renderDiary(new MemoryDiary().repositories({ kind: 'noAccess', school }), { language: 'en' });
  expect(await screen.findByText('No access yet')).toBeInTheDocument();
});
