/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../../classes/testing/memoryRegister';
import { register, slot } from '../../classes/testing/school';
import { school as plainSchool } from '../../../testing/renderSection';
import { cell, renderTimetable, school } from '../testing/renderTimetable';

beforeAll(installDialog);
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement => screen.getByRole('combobox', { name });
const rooms = (memory: MemoryRegister): string[] =>
  memory
    .now()
    .slots.map(({ classNumber, weekday, periodId, room, parity }) => [classNumber, weekday, periodId, room, parity].join(' '))
    .sort();

test('without a class it says where to begin', async () => {
  const went: string[] = [];
  await renderTimetable(new MemoryRegister(EMPTY_REGISTER), { go: (section) => went.push(section) });
  expect(await screen.findByText('Pas encore de classe')).toBeInTheDocument();
  await userEvent.click(button('Importer'));
  await userEvent.click(button('Ajouter une classe'));
  expect(went).toEqual(['imports', 'classes']);
});

test('the register that cannot be read says so', async () => {
  await renderTimetable(new MemoryRegister(register), { register: { load: () => Promise.reject(new EntError('denied', 'test')) } });
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous n’avez pas accès');
});

test('a class’s week, then a teacher’s, with the classes that have a lesson together', async () => {
  await renderTimetable(new MemoryRegister(register));
  expect(await cell(1, 'M1')).toHaveTextContent('MathématiquesMme Aubépinesalle B12');
  expect(await cell(4, 'M2')).toHaveTextContent('LatinM. Charme · Seconde 1, Seconde 2 · groupe LATINsalle C1');
  expect(document.querySelector('[data-item="2|S1|0"]')).toHaveAccessibleName('Ajouter un cours, mardi S1');
  await userEvent.click(button('Un enseignant'));
  await userEvent.selectOptions(field('Enseignant'), 'M. Charme');
  expect(await cell(4, 'M2')).toHaveTextContent('LatinSeconde 1, Seconde 2 · groupe LATINsalle C1');
  expect(await cell(1, 'M1')).toHaveAccessibleName('Ajouter un cours, lundi M1');
});

test('weeks A and B are looked at together or apart, and not asked for where there are none', async () => {
  const slots = [slot(1, { parity: 'A', subject: 'Chant' }), slot(2, { parity: 'B', subject: 'Danse', room: 'D' })];
  await renderTimetable(new MemoryRegister({ ...register, slots }));
  expect(await cell(1, 'M1')).toHaveTextContent('semaine A');
  expect(await cell(1, 'M1', 1)).toHaveTextContent('semaine B');
  await userEvent.click(button('Semaine B'));
  expect(await cell(1, 'M1')).toHaveTextContent('Danse');
  await userEvent.click(await cell(2, 'M1'));
  expect(field('Semaines')).toHaveValue('B');
});

test('a school without weeks A and B does not ask', async () => {
  await renderTimetable(new MemoryRegister(register), { school: plainSchool });
  await userEvent.click(await cell(2, 'M1'));
  expect(screen.queryByRole('combobox', { name: 'Semaines' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Semaine B' })).not.toBeInTheDocument();
});

test('an empty place takes a lesson, from the keyboard; what is missing is said; the focus stays; it can be taken back', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  const place = await cell(2, 'M1');
  place.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Ajouter un cours' })).toBeInTheDocument();
  expect(field('Jour')).toHaveValue('2');
  expect(field('Créneau')).toHaveValue('M1');
  expect(screen.getByRole('checkbox', { name: 'Seconde 1' })).toBeChecked();
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Choisissez une matière.', { selector: 'p' })).toBeInTheDocument();
  expect(field('Matière')).toHaveFocus();
  await userEvent.selectOptions(field('Matière'), 'Grec ancien');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Choisissez un enseignant.')).toBeInTheDocument();
  await userEvent.selectOptions(field('Enseignant'), 'M. Charme');
  await userEvent.type(screen.getByLabelText('Salle'), 'A7');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/Cours ajouté : Grec ancien, mardi M1/)).toBeInTheDocument();
  expect(await cell(2, 'M1')).toHaveTextContent('Grec ancienM. Charmesalle A7');
  expect(await cell(2, 'M1')).toHaveFocus();
  expect(memory.written[0]).toMatchObject([
    { kind: 'slot', op: 'add', value: { subject: 'Grec ancien', teacherName: 'M. Charme', parity: '' } }
  ]);
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(async () => expect(await cell(2, 'M1')).toHaveAccessibleName(/Ajouter un cours/));
});

test('who and what is taken at that moment is said before saving, and saving is still possible', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(2, 'S1'));
  await userEvent.selectOptions(field('Matière'), 'Grec ancien');
  expect(screen.queryByText('À cette heure :')).not.toBeInTheDocument();
  await userEvent.selectOptions(field('Enseignant'), 'Mme Aubépine');
  expect(screen.getByText(/Mme Aubépine a déjà cours \(Mathématiques, Seconde 2, salle B12\)/)).toBeInTheDocument();
  await userEvent.selectOptions(field('Enseignant'), 'M. Charme');
  await userEvent.type(screen.getByLabelText('Salle'), 'b12');
  expect(screen.getByText(/la salle B12 est prise \(Mathématiques, Seconde 2, Mme Aubépine\)/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seconde 2' }));
  expect(screen.getByText(/Seconde 2 a déjà cours/)).toBeInTheDocument();
  await userEvent.click(button('Ajouter'));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(memory.written[0]).toHaveLength(2);
});

test('a lesson of two classes is edited as one: room, moment, and a class less', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(4, 'M2'));
  expect(screen.getByRole('dialog', { name: 'Modifier le cours' })).toHaveTextContent('Latin, jeudi M2');
  await userEvent.clear(screen.getByLabelText('Salle'));
  await userEvent.type(screen.getByLabelText('Salle'), 'C9');
  await userEvent.selectOptions(field('Jour'), 'vendredi');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seconde 2' }));
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Cours enregistré/)).toBeInTheDocument();
  expect(rooms(memory)).toEqual(['1 1 M1 B12 ', '1 5 M2 C9 ', '2 2 S1 B12 ']);
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(rooms(memory)).toEqual(['1 1 M1 B12 ', '1 4 M2 C1 ', '2 2 S1 B12 ', '2 4 M2 C1 ']));
});

test('a lesson is removed, and taken back', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(1, 'M1'));
  await userEvent.click(button('Supprimer'));
  expect(await screen.findByText(/Cours supprimé : Mathématiques, lundi M1/)).toBeInTheDocument();
  expect(await cell(1, 'M1')).toHaveAccessibleName(/Ajouter un cours/);
  expect(await cell(1, 'M1')).toHaveFocus();
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(async () => expect(await cell(1, 'M1')).toHaveTextContent('Mathématiques'));
});

test('a copy goes to another moment, not to the same', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(1, 'M1'));
  await userEvent.click(button('Copier'));
  expect(screen.getByRole('dialog', { name: 'Copier le cours vers un autre créneau' })).toBeInTheDocument();
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText(/Ce même cours est déjà à cette heure/)).toBeInTheDocument();
  await userEvent.selectOptions(field('Créneau'), 'M3');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/Cours ajouté : Mathématiques, lundi M3/)).toBeInTheDocument();
  expect(rooms(memory)).toContain('1 1 M3 B12 ');
  expect(rooms(memory)).toContain('1 1 M1 B12 ');
});

test('another lesson at the same hour, for another group', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(4, 'M2'));
  await userEvent.click(button('Autre cours à la même heure'));
  expect(field('Créneau')).toHaveValue('M2');
  await userEvent.selectOptions(field('Matière'), 'Grec ancien');
  await userEvent.selectOptions(field('Enseignant'), 'Mme Aubépine');
  expect(screen.getByText(/Seconde 1 a déjà cours/)).toBeInTheDocument();
  await userEvent.click(button('Ajouter'));
  await screen.findByText(/Cours ajouté/);
  expect(document.querySelector('[data-item="4|M2|1"]')).not.toBeNull();
});

test('lessons at unknown hours stand apart and are given one', async () => {
  const memory = new MemoryRegister({ ...register, slots: [slot(1, { periodId: 'S9' })] });
  await renderTimetable(memory);
  const apart = await screen.findByRole('region', { name: /cours sans créneau connu/ });
  await userEvent.click(within(apart).getByRole('button', { name: /Mathématiques.*lundi S9/ }));
  await userEvent.click(button('Enregistrer'));
  expect(screen.getByText('Choisissez un créneau de ce jour-là.')).toBeInTheDocument();
  await userEvent.selectOptions(field('Créneau'), 'M2');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Cours enregistré/)).toBeInTheDocument();
  expect(screen.queryByText(/sans créneau connu/)).not.toBeInTheDocument();
});

test('a refusal keeps the fields; half a save is finished by saving again', async () => {
  const memory = new MemoryRegister(register);
  memory.faults = ['denied'];
  await renderTimetable(memory);
  await userEvent.click(await cell(1, 'M1'));
  await userEvent.type(screen.getByLabelText('Salle'), ' bis');
  await userEvent.click(button('Enregistrer'));
  expect(await within(screen.getByRole('dialog')).findByText(/Vous n’avez pas accès/)).toBeInTheDocument();
  expect(screen.getByLabelText('Salle')).toHaveValue('B12 bis');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Cours enregistré/)).toBeInTheDocument();
  expect(await cell(1, 'M1')).toHaveTextContent('B12 bis');
});

test('what another administrator changed meanwhile is shown beside mine', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(1, 'M1'));
  await userEvent.type(screen.getByLabelText('Salle'), ' bis');
  memory.meanwhile('slot', 51, { room: 'Z9' });
  await userEvent.click(button('Enregistrer'));
  const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
  expect(dialog).toHaveTextContent('B12 bis');
  expect(dialog).toHaveTextContent('Z9');
  expect(dialog).not.toHaveTextContent('Enseignant');
  await userEvent.click(button('Garder la mienne'));
  await waitFor(async () => expect(await cell(1, 'M1')).toHaveTextContent('B12 bis'));
});

test('a lesson that was removed meanwhile can be added again from the fields', async () => {
  const memory = new MemoryRegister(register);
  await renderTimetable(memory);
  await userEvent.click(await cell(1, 'M1'));
  await userEvent.type(screen.getByLabelText('Salle'), ' bis');
  memory.meanwhile('slot', 51, 'removed');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/l’a supprimé entre-temps/)).toBeInTheDocument();
  await userEvent.click(button('Ajouter'));
  await waitFor(async () => expect(await cell(1, 'M1')).toHaveTextContent('B12 bis'));
});

test('where it is narrow a day at a time, with the places to fill', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  await renderTimetable(new MemoryRegister(register));
  const monday = await screen.findByRole('tabpanel', { name: 'lundi' });
  expect(within(monday).getByText('Mathématiques')).toBeInTheDocument();
  expect(within(monday).getByRole('button', { name: 'Ajouter un cours, lundi M2' })).toBeInTheDocument();
});

test('a school without bells is sent where it says them', async () => {
  await renderTimetable(new MemoryRegister(register), { school: { ...school, periods: [] } });
  expect(await screen.findByText(/n’a pas encore de jours ou d’heures de cours/)).toBeInTheDocument();
});

test('in English', async () => {
  await renderTimetable(new MemoryRegister(register), { language: 'en' });
  expect(await cell(2, 'S1')).toHaveAccessibleName('Add a lesson, Tuesday S1');
  await userEvent.click(await cell(1, 'M1'));
  expect(screen.getByRole('dialog', { name: 'Edit the lesson' })).toBeInTheDocument();
});
