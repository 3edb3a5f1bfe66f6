/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError } from '../../../../../lists/errors';
import { installDialog } from '../../../../../ui/testing/dialog';
import { Shell } from '../../shell/Shell';
import { renderSection } from '../../testing/renderSection';
import Section from './index';
import { MemorySchool } from './testing/memorySchool';

beforeAll(installDialog);
beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const show = async (memory: MemorySchool, options: Parameters<typeof renderSection>[2] = {}): ReturnType<typeof renderSection> => {
  const view = await renderSection(<Section />, { administration: memory }, options);
  await screen.findByRole('tablist');
  return view;
};
const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const nameField = (): HTMLElement => screen.getByLabelText('Nom de l’établissement');
const uaiField = (): HTMLElement => screen.getByLabelText('Code UAI');
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
const tab = (name: string | RegExp): HTMLElement => screen.getByRole('tab', { name });
const dialog = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('dialog', { name });
const CONFLICT = 'Deux versions du même texte';
const LEAVING = /^Quitter cet écran sans enregistrer/;

test('a card saves its own part, says when, and can take it back', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), 'Lycée des Tilleuls');
  expect(screen.getByText('Modifications non enregistrées, gardées sur cet appareil.')).toBeInTheDocument();
  expect(tab(/Identité/)).toHaveAccessibleName('Identité non enregistré');
  await save();
  expect(await screen.findByText(/^Enregistré à 9\sh\s15\.$/)).toBeInTheDocument();
  expect(Object.keys(memory.writes[0]).sort()).toEqual(['alsaceMoselle', 'name', 'schoolYear', 'timeZone', 'uai', 'zone']);
  expect(memory.current.school.name).toBe('Lycée des Tilleuls');
  expect(tab(/Identité/)).toHaveAccessibleName('Identité');

  await userEvent.click(screen.getByRole('button', { name: 'Annuler cet enregistrement' }));
  await waitFor(() => expect(memory.current.school.name).toBe('Lycée des Glycines'));
  expect(nameField()).toHaveValue('Lycée des Glycines');
});

test('what is wrong is said beside its field, which takes the focus, and nothing is written', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), '');
  type(uaiField(), '095');
  expect(screen.queryByText('Donnez un nom à l’établissement.')).not.toBeInTheDocument();
  await save();
  expect(nameField()).toHaveFocus();
  expect(nameField()).toHaveAccessibleDescription('Donnez un nom à l’établissement.');
  expect(uaiField()).toHaveAccessibleDescription(/Un code UAI a sept chiffres, puis une lettre\./);
  expect(memory.writes).toEqual([]);
});

test('a UAI whose letter does not fit is objected to and saved all the same', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(uaiField(), '0951099e');
  expect(screen.getByText(/Après 0951099, la lettre devrait être D\./)).toBeInTheDocument();
  await save();
  await waitFor(() => expect(memory.writes).toMatchObject([{ uai: '0951099E' }]));
});

test('saving what is saved writes nothing and says so', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await save();
  expect(screen.getByText('Rien n’a changé depuis le dernier enregistrement.')).toBeInTheDocument();
  expect(memory.writes).toEqual([]);
});

test('somebody who saved another part meanwhile is neither asked about nor gone over', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), 'Lycée des Tilleuls');
  const closures = [{ title: 'Fermeture', first: 20261221, last: 20270103 }];
  memory.colleagueEdits({ closures });
  await save();
  await screen.findByText(/^Enregistré à/);
  expect(memory.current.school).toMatchObject({ name: 'Lycée des Tilleuls', closures });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('two who changed the same part see both versions: mine can be kept', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), 'Ma version');
  memory.colleagueEdits({ name: 'Sa version', timeZone: 'Indian/Reunion' });
  await save();
  const asked = await dialog(CONFLICT);
  expect(within(asked).getByText('Ma version')).toBeInTheDocument();
  expect(within(asked).getByText('Sa version')).toBeInTheDocument();
  // Only what differs is shown: the name and the time zone, not the code.
  expect(within(asked).queryByText('Code UAI')).not.toBeInTheDocument();
  expect(within(asked).getByText('La Réunion')).toBeInTheDocument();
  expect(memory.writes).toEqual([]);

  await userEvent.click(within(asked).getByRole('button', { name: 'Continuer à écrire' }));
  expect(nameField()).toHaveValue('Ma version');
  await save();
  await userEvent.click(within(await dialog(CONFLICT)).getByRole('button', { name: 'Garder la mienne' }));
  await screen.findByText(/^Enregistré à/);
  expect(memory.current.school).toMatchObject({ name: 'Ma version', timeZone: 'Europe/Paris' });
});

test('or theirs taken, which then is what the form begins with', async () => {
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), 'Ma version');
  memory.colleagueEdits({ name: 'Sa version' });
  await save();
  await userEvent.click(within(await dialog(CONFLICT)).getByRole('button', { name: 'Prendre l’autre' }));
  expect(nameField()).toHaveValue('Sa version');
  expect(memory.writes).toEqual([]);
  type(nameField(), 'Sa version, revue');
  await save();
  await screen.findByText(/^Enregistré à/);
  expect(memory.current.school.name).toBe('Sa version, revue');
});

test('a refused save keeps what was typed and can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemorySchool();
  await show(memory);
  type(nameField(), 'Lycée des Tilleuls');
  memory.fault = new EntError('denied', 'test');
  await save();
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous n’avez pas accès à ce contenu.');
  expect(nameField()).toHaveValue('Lycée des Tilleuls');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByText(/^Enregistré à/);
  expect(memory.current.school.name).toBe('Lycée des Tilleuls');
});

test('a school that cannot be read is asked for again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemorySchool();
  let reads = 0;
  const school: typeof memory.school = async () => {
    if (++reads === 1) throw new EntError('busy', 'test');
    return memory.current;
  };
  await renderSection(<Section />, { administration: { school } });
  await userEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('tablist')).toBeInTheDocument();
});

test('what was typed outlives the tab, for the same person at the same school only', async () => {
  const memory = new MemorySchool();
  const schoolUrl = 'https://ecole.example/sites/draft';
  const first = await show(memory, { schoolUrl });
  type(nameField(), 'Commencé hier');
  first.unmount();

  const other = await show(memory, { schoolUrl, login: 'lilas@ecole.example' });
  expect(nameField()).toHaveValue('Lycée des Glycines');
  other.unmount();

  await show(memory, { schoolUrl });
  expect(nameField()).toHaveValue('Commencé hier');
  expect(screen.getByText(/^Vous aviez commencé ici, 23\snovembre/)).toBeInTheDocument();
  // The version from which it was begun is kept too: what changed since is not gone over.
  memory.colleagueEdits({ name: 'Changé ce matin' });
  await save();
  expect(await dialog(CONFLICT)).toHaveTextContent('Changé ce matin');
  await userEvent.click(screen.getByRole('button', { name: 'Continuer à écrire' }));
  await userEvent.click(screen.getByRole('button', { name: 'Annuler les modifications' }));
  expect(screen.queryByText(/^Vous aviez commencé ici/)).not.toBeInTheDocument();
  expect(memory.writes).toEqual([]);
});

test('what is typed while a save is under way stays, and is not yet saved', async () => {
  const memory = new MemorySchool();
  let end: () => void = () => undefined;
  const updateSchool: typeof memory.updateSchool = async (...args) => {
    await new Promise<void>((resolve) => (end = resolve));
    return memory.updateSchool(...args);
  };
  await renderSection(<Section />, { administration: { school: memory.school, updateSchool } });
  await screen.findByRole('tablist');
  type(nameField(), 'Premier');
  await save();
  expect(screen.getByText('Enregistrement…')).toBeInTheDocument();
  type(nameField(), 'Second');
  end();
  await waitFor(() => expect(memory.current.school.name).toBe('Premier'));
  expect(await screen.findByText('Modifications non enregistrées, gardées sur cet appareil.')).toBeInTheDocument();
  expect(nameField()).toHaveValue('Second');
});

test('leaving with something unsaved is asked about, and what was typed waits', async () => {
  const memory = new MemorySchool();
  await renderSection(<Shell open home={() => <p>l’accueil</p>} />, { administration: memory });
  await userEvent.click(screen.getByRole('button', { name: 'Établissement' }));
  await screen.findByRole('tablist');
  type(nameField(), 'Commencé');
  await userEvent.click(screen.getByRole('button', { name: 'Accueil' }));
  const asked = await dialog(LEAVING);
  expect(asked).toHaveTextContent(/Pas encore enregistré\s: Identité\./);
  await userEvent.click(within(asked).getByRole('button', { name: 'Rester ici' }));
  expect(nameField()).toHaveValue('Commencé');

  await userEvent.click(screen.getByRole('button', { name: 'Accueil' }));
  await userEvent.click(within(await dialog(LEAVING)).getByRole('button', { name: 'Quitter' }));
  expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Établissement' }));
  await waitFor(() => expect(nameField()).toHaveValue('Commencé'));

  await userEvent.click(screen.getByRole('button', { name: 'Annuler les modifications' }));
  await userEvent.click(screen.getByRole('button', { name: 'Accueil' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
});

test('a school that is known and has no holidays to come begins with them', async () => {
  await show(new MemorySchool({ zone: 'B', holidays: [{ title: 'Toussaint', first: 20261017, last: 20261101 }] }));
  expect(tab('Vacances')).toHaveAttribute('aria-selected', 'true');
});

test('in English too', async () => {
  await show(new MemorySchool({ timeZone: 'Africa/Dakar' }), { language: 'en' });
  expect(screen.getByRole('tab', { name: 'Week and bells' })).toBeInTheDocument();
  // A zone that is not of the list stays as it is.
  expect(screen.getByLabelText('Time zone')).toHaveValue('Africa/Dakar');
});
