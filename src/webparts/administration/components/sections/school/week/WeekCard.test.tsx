/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import type { TimetableSlot } from '../../../../../../domain/types';
import { EntError } from '../../../../../../lists/errors';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { emptyRegister, renderSection } from '../../../testing/renderSection';
import Section from '../index';
import { MemorySchool } from '../testing/memorySchool';

beforeAll(installDialog);
beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const lesson = (id: number, weekday: TimetableSlot['weekday'], periodId: string): Register['slots'][number] => ({
  id,
  etag: '"1"',
  classNumber: 1,
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  weekday,
  periodId,
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: '',
  parity: ''
});
const register: Register = { ...emptyRegister, slots: [lesson(1, 1, 'M1'), lesson(2, 3, 'M1'), lesson(3, 3, 'S1')] };

async function show(memory: MemorySchool, load = async (): Promise<Register> => register): Promise<void> {
  await renderSection(<Section />, { administration: memory, register: { load } });
  await userEvent.click(await screen.findByRole('tab', { name: 'Semaine et sonneries' }));
}
const ordinary = (): HTMLElement => screen.getByRole('region', { name: 'Sonneries d’un jour ordinaire' });
const within0 = (): ReturnType<typeof within> => within(ordinary());
const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
const codes = (): string[] =>
  within(ordinary())
    .getAllByLabelText<HTMLInputElement>(/^Code du créneau/)
    .map(({ value }) => value);

test('bells are added, moved and removed, and the focus stays with them', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await userEvent.click(within0().getByRole('button', { name: 'Ajouter un créneau' }));
  expect(within0().getByLabelText('Code du créneau 9')).toHaveFocus();
  expect(within0().getByLabelText('Code du créneau 9')).toHaveValue('S5');
  expect(within0().getByLabelText('Début de S5')).toHaveValue('17:40');

  await userEvent.click(within0().getByRole('button', { name: 'Placer M2 plus tôt' }));
  expect(codes().slice(0, 2)).toEqual(['M2', 'M1']);
  expect(within0().getByLabelText('Début de M2')).toHaveValue('08:00');
  // It is the first now: the button that moved it is off.
  expect(within0().getByRole('button', { name: 'Placer M2 plus tard' })).toHaveFocus();

  await userEvent.click(within0().getByRole('button', { name: 'Retirer S5' }));
  expect(within0().getByRole('button', { name: 'Retirer S4' })).toHaveFocus();
  await save();
  await waitFor(() => expect(memory.writes).toHaveLength(1));
  expect(memory.current.school.periods.slice(0, 2)).toEqual([
    { id: 'M2', start: 480, end: 535 },
    { id: 'M1', start: 540, end: 595 }
  ]);
});

test('what cannot ring is said in a sentence on its line', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(within0().getByLabelText('Début de M2'), '08:30');
  type(within0().getByLabelText('Code du créneau 4'), 'm3');
  type(within0().getByLabelText('Fin de S4'), '');
  await save();
  expect(within0().getByLabelText('Début de M2')).toHaveAccessibleDescription('Ce créneau commence avant la fin de M1.');
  expect(within0().getByLabelText('Début de M2')).toHaveFocus();
  expect(within0().getByLabelText('Code du créneau 4')).toHaveAccessibleDescription('Deux créneaux ont ce code.');
  expect(within0().getByLabelText('Fin de S4')).toHaveAccessibleDescription('Dites quand ce créneau finit.');
  expect(memory.writes).toEqual([]);
  for (const weekday of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']) await userEvent.click(screen.getByLabelText(weekday));
  await save();
  expect(screen.getByText('Choisissez au moins un jour.')).toBeInTheDocument();
});

test('lessons of the timetable are counted, and losing sight of some is asked about first', async () => {
  const memory = new MemorySchool();
  await show(memory);
  expect(await within0().findByText('2 cours')).toBeInTheDocument();
  type(within0().getByLabelText('Code du créneau 1'), 'h1');
  expect(screen.getByText(/^M1\s: 2\scours de l’emploi du temps \(lundi, mercredi\) n’auraient plus d’heure/)).toBeInTheDocument();
  await save();
  const asked = await screen.findByRole('dialog', { name: /^Enregistrer et perdre 2\scours de vue/ });
  expect(asked).toHaveTextContent('Rien n’est effacé');
  expect(memory.writes).toEqual([]);
  await userEvent.click(within(asked).getByRole('button', { name: 'Annuler' }));
  expect(memory.writes).toEqual([]);
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer quand même' }));
  await waitFor(() => expect(memory.current.school.periods[0].id).toBe('H1'));
});

test('while its code stays, changing a period’s hours loses nothing and asks nothing', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await within0().findByText('2 cours');
  type(within0().getByLabelText('Début de M1'), '');
  expect(screen.queryByText(/n’auraient plus d’heure/)).not.toBeInTheDocument();
  type(within0().getByLabelText('Début de M1'), '08:05');
  await save();
  await waitFor(() => expect(memory.current.school.periods[0]).toEqual({ id: 'M1', start: 485, end: 535 }));
});

test('where the timetable cannot be read, the person is told that nobody knows', async () => {
  const memory = new MemorySchool();
  await show(memory, async () => Promise.reject(new EntError('busy', 'test')));
  await userEvent.click(within0().getByRole('button', { name: 'Retirer M1' }));
  await save();
  const asked = await screen.findByRole('dialog');
  expect(asked).toHaveTextContent('L’emploi du temps n’a pas pu être lu');
  await userEvent.click(within(asked).getByRole('button', { name: 'Enregistrer quand même' }));
  await waitFor(() => expect(memory.writes).toHaveLength(1));
});

test('Wednesday has bells of its own, which begin as an ordinary day’s and can be given up', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await within0().findByText('2 cours');
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter ce jour' }));
  const wednesday = within(screen.getByRole('region', { name: 'Sonneries du mercredi' }));
  expect(wednesday.getAllByLabelText(/^Code du créneau/)).toHaveLength(8);
  // Each table counts its own days.
  expect(within0().getByText('1 cours')).toBeInTheDocument();
  type(wednesday.getByLabelText('Fin de M1'), '08:50');
  await save();
  await waitFor(() => expect(memory.current.school.periodsByWeekday[3]?.[0]).toEqual({ id: 'M1', start: 480, end: 530 }));
  expect(memory.current.school.periods[0].end).toBe(535);

  await userEvent.click(screen.getByRole('button', { name: 'Le mercredi comme un jour ordinaire' }));
  await save();
  await waitFor(() => expect(memory.current.school.periodsByWeekday).toEqual({}));
});
