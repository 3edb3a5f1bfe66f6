/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../testing/memoryRegister';
import { renderClasses } from '../testing/renderClasses';
import { register } from '../testing/school';
import { groupChanges, groupRows } from './groupRows';

beforeAll(installDialog);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement => screen.getByLabelText(name);

async function show(memory: MemoryRegister): Promise<void> {
  await renderClasses(memory);
  await userEvent.click(screen.getByRole('tab', { name: 'Groupes' }));
}
const written = (memory: MemoryRegister): unknown[] =>
  memory.written.flat().map(({ op, value }) => [op, 'classNumber' in value ? value.classNumber : '', 'title' in value ? value.title : '']);

test('a group of two classes is one line, with the pupils and lessons that are in it', async () => {
  expect(groupRows(register)).toMatchObject([{ code: 'LATIN', title: 'Latinistes', pupils: 1, lessons: 2 }]);
  await show(new MemoryRegister(register));
  const row = (await screen.findByRole('rowheader', { name: 'Latinistes' })).closest('tr');
  expect(row).toHaveTextContent('LATINSeconde 1, Seconde 212');
});

test('without a group it says what one is; without a class nothing is offered', async () => {
  await show(new MemoryRegister({ ...register, groups: [] }));
  expect(await screen.findByText(/S’il y a des cours en groupe/)).toBeInTheDocument();
  expect(button('Ajouter un groupe')).toBeInTheDocument();
});

test('in a school without classes there are no groups to add', async () => {
  await show(new MemoryRegister(EMPTY_REGISTER));
  expect(await screen.findByText(/ajoutez d’abord une classe/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ajouter un groupe' })).not.toBeInTheDocument();
});

test('a group is added to the classes chosen, with a code made from its name, and taken back', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(button('Ajouter un groupe'));
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Donnez un nom au groupe.')).toBeInTheDocument();
  await userEvent.type(field('Groupe'), 'Latin');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText(/Modifiez plutôt ce groupe-là/)).toBeInTheDocument();
  await userEvent.type(field('Groupe'), ' débutants');
  expect(field('Code')).toHaveValue('LATIN-DEBUTANTS');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Choisissez au moins une classe.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seconde 2' }));
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/Groupe « Latin débutants » ajouté/)).toBeInTheDocument();
  expect(written(memory)).toEqual([['add', 2, 'Latin débutants']]);
  expect(await screen.findByRole('rowheader', { name: 'Latin débutants' })).toBeInTheDocument();
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Latin débutants' })).not.toBeInTheDocument());
});

test('another name, and a class less, of which it is said who keeps the code', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Latinistes' }));
  expect(field('Code')).toHaveAttribute('readonly');
  await userEvent.type(field('Groupe'), ' de seconde');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seconde 1' }));
  expect(screen.getByText(/Seconde 1 : 1 élève et 1 cours nomment encore ce groupe/)).toBeInTheDocument();
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/enregistré\./)).toBeInTheDocument();
  expect(written(memory)).toEqual([
    ['remove', 1, 'Latinistes'],
    ['update', 2, 'Latinistes de seconde']
  ]);
});

test('removing says who still names the group, and can be taken back', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Latinistes' }));
  await userEvent.click(button('Supprimer le groupe'));
  const dialog = screen.getByRole('dialog', { name: /Supprimer le groupe/ });
  expect(dialog).toHaveTextContent('1 élève et 2 cours le nomment encore');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Supprimer le groupe' }));
  expect(await screen.findByText(/Groupe « Latinistes » supprimé/)).toBeInTheDocument();
  expect(memory.now().groups).toEqual([]);
  await userEvent.click(button('Revenir en arrière'));
  expect(await screen.findByRole('rowheader', { name: 'Latinistes' })).toBeInTheDocument();
  expect(groupRows(memory.now())[0].rows.map(({ classNumber }) => classNumber)).toEqual([1, 2]);
});

test('a group that somebody removed meanwhile can be made again from what was typed', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Latinistes' }));
  await userEvent.type(field('Groupe'), ' bis');
  memory.meanwhile('group', 21, 'removed');
  memory.meanwhile('group', 22, 'removed');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/l’a supprimé entre-temps/)).toBeInTheDocument();
  expect(field('Groupe')).toHaveValue('Latinistes bis');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByRole('rowheader', { name: 'Latinistes bis' })).toBeInTheDocument();
  expect(memory.now().groups.map(({ code }) => code)).toEqual(['LATIN', 'LATIN']);
});

test('a group that somebody changed before it is removed is shown as it is now, and stays', async () => {
  const memory = new MemoryRegister(register);
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Latinistes' }));
  memory.meanwhile('group', 21, { title: 'Latin et grec' });
  memory.meanwhile('group', 22, { title: 'Latin et grec' });
  await userEvent.click(button('Supprimer le groupe'));
  await userEvent.click(within(screen.getByRole('dialog', { name: /Supprimer/ })).getByRole('button', { name: 'Supprimer le groupe' }));
  expect(await screen.findByText(/l’a modifié entre-temps : rien n’est supprimé/)).toBeInTheDocument();
  expect(field('Groupe')).toHaveValue('Latin et grec');
  expect(memory.now().groups).toHaveLength(2);
});

test('nothing changed is nothing written', () => {
  const [row] = groupRows(register);
  expect(groupChanges({ title: ' Latinistes ', code: 'LATIN', classNumbers: [2, 1] }, row.rows, 2026)).toEqual([]);
});
