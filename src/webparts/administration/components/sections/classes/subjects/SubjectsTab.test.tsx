/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../testing/memoryRegister';
import { renderClasses } from '../testing/renderClasses';
import { register, slot } from '../testing/school';
import { subjectRows, unlistedSubjects } from './subjectRows';

beforeAll(installDialog);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement => screen.getByLabelText(name);

async function show(memory: MemoryRegister): Promise<void> {
  await renderClasses(memory);
  await userEvent.click(screen.getByRole('tab', { name: 'Matières' }));
}

test('the subjects with where they are used, and those that lessons name alone', async () => {
  expect(subjectRows(register)).toMatchObject([
    { subject: { code: 'GREC' }, lessons: 0, classes: [], teachers: [] },
    { subject: { code: 'MATHS' }, lessons: 2, classes: [1, 2], teachers: ['Mme Aubépine'] }
  ]);
  expect(unlistedSubjects(register)).toEqual([{ code: 'LATIN', title: 'Latin' }]);
  const memory = new MemoryRegister(register);
  await show(memory);
  const maths = (await screen.findByRole('rowheader', { name: 'Mathématiques' })).closest('tr');
  expect(maths).toHaveTextContent('MATHS2Seconde 1, Seconde 2Mme Aubépine');
  expect(screen.getByRole('rowheader', { name: 'Grec ancien' }).closest('tr')).toHaveTextContent('non utilisée');
  expect(screen.getByText(/1 matière de l’emploi du temps n’est pas dans cette liste : Latin/)).toBeInTheDocument();
  await userEvent.click(button('Les ajouter'));
  expect(await screen.findByRole('rowheader', { name: 'Latin' })).toBeInTheDocument();
  expect(screen.queryByText(/n’est pas dans cette liste/)).not.toBeInTheDocument();
});

test('without a subject it says where they come from', async () => {
  await show(new MemoryRegister(EMPTY_REGISTER));
  expect(await screen.findByText('Aucune matière pour l’instant')).toBeInTheDocument();
});

test('a subject is added with a code made from its name; a code that is there is refused', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(button('Ajouter une matière'));
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Donnez un nom à la matière.')).toBeInTheDocument();
  await userEvent.type(field('Matière'), 'Maths');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Ce code est déjà celui d’une matière.')).toBeInTheDocument();
  await userEvent.clear(field('Matière'));
  await userEvent.type(field('Matière'), 'Hist.-géo');
  expect(field('Code')).toHaveValue('HIST.-GEO');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByRole('rowheader', { name: 'Hist.-géo' })).toBeInTheDocument();
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Hist.-géo' })).not.toBeInTheDocument());
});

test('a code that somebody took meanwhile is said, and what was typed stays', async () => {
  const memory = new MemoryRegister(register);
  memory.faults = ['conflict'];
  await show(memory);
  await userEvent.click(button('Ajouter une matière'));
  await userEvent.type(field('Matière'), 'Occitan');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText('Ce code est déjà celui d’une matière.')).toBeInTheDocument();
  expect(field('Matière')).toHaveValue('Occitan');
});

test.each([
  [true, ['Maths', 'Maths']],
  [false, ['Mathématiques', 'Mathématiques']]
])('renamed, its lessons are renamed with it when asked: %s', async (rename, names) => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Mathématiques' }));
  expect(screen.queryByRole('button', { name: 'Supprimer la matière' })).not.toBeInTheDocument();
  await userEvent.clear(field('Matière'));
  await userEvent.type(field('Matière'), 'Maths');
  const check = screen.getByRole('checkbox', { name: /aux 2\scours/ });
  expect(check).toBeChecked();
  if (!rename) await userEvent.click(check);
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByRole('rowheader', { name: 'Maths' })).toBeInTheDocument();
  const lessons = memory.now().slots.filter(({ subjectCode }) => subjectCode === 'MATHS');
  expect(lessons.map(({ subject }) => subject)).toEqual(names);
  await userEvent.click(button('Revenir en arrière'));
  expect(await screen.findByRole('rowheader', { name: 'Mathématiques' })).toBeInTheDocument();
  expect(new Set(memory.now().slots.map(({ subject }) => subject))).toEqual(new Set(['Mathématiques', 'Latin']));
});

test('a long save shows how far it is and can be stopped', async () => {
  const slots = Array.from({ length: 30 }, (_, at) => slot(100 + at));
  const memory = new MemoryRegister({ ...register, slots });
  const release = memory.hold();
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Mathématiques' }));
  await userEvent.type(field('Matière'), ' bis');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '31');
  expect(button('Arrêter')).toBeInTheDocument();
  await act(async () => release());
  expect(await screen.findByRole('rowheader', { name: 'Mathématiques bis' })).toBeInTheDocument();
});

test('an unused subject is removed, and taken back', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Grec ancien' }));
  await userEvent.click(button('Supprimer la matière'));
  expect(await screen.findByText(/Matière « Grec ancien » supprimée/)).toBeInTheDocument();
  expect(memory.now().subjects.map(({ code }) => code)).toEqual(['MATHS']);
  await userEvent.click(button('Revenir en arrière'));
  expect(await screen.findByRole('rowheader', { name: 'Grec ancien' })).toBeInTheDocument();
});
