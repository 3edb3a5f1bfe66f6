/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { teacher } from '../testing/renderBooking';
import { field, front, goTo, openManage, press } from './testing/drive';
import { manager, MemoryManagement, renderManage } from './testing/renderManage';
// Lazy in the product; fetched before a test looks at the clock.
import './index';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

test('a teacher finds no door', async () => {
  await renderManage(new MemoryManagement(), { frame: teacher });
  await screen.findByRole('tab', { name: 'Jour' });
  expect(screen.queryByRole('button', { name: 'Gérer les ressources' })).not.toBeInTheDocument();
});

test('from nothing: a category, then its first resource, and the management stays open while the screens behind it appear', async () => {
  const memory = new MemoryManagement();
  memory.shelves = { kind: 'ready', categories: [], resources: [] };
  await openManage(memory);
  expect(within(front()).getByText('Créez d’abord une catégorie : chaque ressource en a une.')).toBeInTheDocument();
  expect(within(front()).queryByRole('button', { name: 'Ajouter une ressource' })).not.toBeInTheDocument();
  await goTo('Catégories');
  await press('Ajouter une catégorie');
  await press('Enregistrer');
  expect(within(front()).getByText('Donnez un nom.')).toBeInTheDocument();
  expect(field('Nom')).toHaveFocus();
  await userEvent.type(field('Nom'), 'Chariots');
  await userEvent.selectOptions(field('Accord d’un gestionnaire'), 'own');
  await press('Enregistrer');
  expect(await screen.findByText('« Chariots » est enregistré.')).toBeInTheDocument();
  expect(memory.categories[0].value).toMatchObject({ title: 'Chariots', rules: { approvalSince: memory.now() }, status: 'active' });

  await goTo('Ressources');
  await press('Ajouter une ressource');
  expect(field('Accord d’un gestionnaire')).toHaveDisplayValue('Comme la catégorie (Nécessaire)');
  await userEvent.type(field('Nom'), 'Tablettes');
  await userEvent.click(within(front()).getByLabelText(/En plusieurs exemplaires/));
  await userEvent.selectOptions(field('Accord d’un gestionnaire'), 'none');
  await userEvent.selectOptions(field('Au plus tard'), 'own');
  await press('Enregistrer');
  expect(within(front()).getByText('Rien n’est enregistré : 2 champs sont à corriger.')).toBeInTheDocument();
  await userEvent.type(field('Nombre d’exemplaires'), '30');
  await userEvent.type(within(front()).getByLabelText('heures avant le début'), '1,5');
  await press('Enregistrer');
  expect(await screen.findByText('« Tablettes » est enregistré.')).toBeInTheDocument();
  expect(memory.resources[0].value).toMatchObject({
    categoryNumber: 1,
    scheme: 'periods',
    counted: true,
    rules: { approvalSince: null, minNotice: 90, quantity: 30 }
  });
  expect(await screen.findByRole('tab', { name: 'Semaine' })).toBeInTheDocument();
  expect(within(front()).getByRole('heading', { name: 'Gérer les ressources' })).toBeInTheDocument();
});

test('what stands is not lost: the scheme stays, the opening is read as people write it, an unreadable one is refused in words', async () => {
  const memory = new MemoryManagement();
  memory.touch(12, { rules: { capacity: 32, weeklyQuota: 3 } });
  await openManage(memory);
  await press('Modifier Salle 12');
  expect(within(front()).getByText(/Se réserve par : heures de cours. Cela ne change plus/)).toBeInTheDocument();
  await userEvent.selectOptions(field('Ouverture'), 'own');
  await press('Enregistrer');
  expect(within(front()).getByText(/Indiquez au moins un jour ouvert/)).toBeInTheDocument();
  await userEvent.type(field('lundi'), '12h-8h');
  expect(within(front()).getByText(/Ces heures ne se lisent pas/)).toBeInTheDocument();
  await userEvent.clear(field('lundi'));
  await userEvent.type(field('lundi'), '8h-12h, 13h30 - 18h');
  await press('Enregistrer');
  await screen.findByText('« Salle 12 » est enregistré.');
  expect(memory.resources.find(({ value }) => value.number === 12)?.value).toMatchObject({
    place: 'Bâtiment B',
    rules: {
      capacity: 32,
      weeklyQuota: 3,
      opening: {
        1: [
          { start: 480, end: 720 },
          { start: 810, end: 1080 }
        ]
      }
    }
  });
});

test('approval that was asked for goes on since then when it becomes the resource’s own', async () => {
  const memory = new MemoryManagement();
  memory.touchCategory(1, { rules: { approvalSince: 5 } });
  await openManage(memory);
  await press('Modifier Salle 12');
  await userEvent.selectOptions(field('Accord d’un gestionnaire'), 'own');
  await press('Enregistrer');
  await screen.findByText('« Salle 12 » est enregistré.');
  expect(memory.resources.find(({ value }) => value.number === 12)?.value.rules.approvalSince).toBe(5);
});

test('a refusal and a closed panel lose nothing that was typed', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  await openManage(memory);
  await press('Modifier Salle 12');
  await userEvent.type(field('Lieu'), ', 1er étage');
  memory.refusals = ['busy'];
  await press('Enregistrer');
  expect(await within(front()).findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  expect(field('Lieu')).toHaveValue('Bâtiment B, 1er étage');
  await userEvent.click(within(front()).getAllByRole('button', { name: 'Fermer' })[0]);
  await press('Modifier Salle 12');
  expect(field('Lieu')).toHaveValue('Bâtiment B, 1er étage');
  expect(within(front()).getByText(/Ce que vous aviez saisi/)).toBeInTheDocument();
  await press('Repartir de zéro');
  expect(field('Lieu')).toHaveValue('Bâtiment B');
});

test('another manager’s version is shown beside mine, and either can be kept', async () => {
  const memory = new MemoryManagement();
  await openManage(memory);
  await press('Modifier Salle 12');
  await userEvent.type(field('Places'), '0');
  memory.touch(12, { place: 'Bâtiment C' });
  await press('Enregistrer');
  expect(await screen.findByText('Deux versions du même texte')).toBeInTheDocument();
  const theirs = within(front()).getByRole('region', { name: 'La version enregistrée' });
  expect(theirs).toHaveTextContent('LieuBâtiment C');
  expect(theirs).toHaveTextContent('Places32');
  expect(theirs).not.toHaveTextContent('Description');
  await press('Garder la mienne');
  await screen.findByText('« Salle 12 » est enregistré.');
  expect(memory.resources.find(({ value }) => value.number === 12)?.value).toMatchObject({ place: 'Bâtiment B', rules: { capacity: 320 } });
});

test('a draft begun on an older version meets the newer one instead of writing over it', async () => {
  const memory = new MemoryManagement();
  await openManage(memory);
  await press('Modifier Salle 12');
  await userEvent.type(field('Lieu'), '!');
  memory.touch(12, { title: 'Salle 12 bis' });
  await userEvent.click(within(front()).getAllByRole('button', { name: 'Fermer' })[0]);
  await screen.findByRole('button', { name: 'Modifier Salle 12 bis' });
  await press(/^Modifier Salle 12/);
  await press('Enregistrer');
  expect(await screen.findByText('Deux versions du même texte')).toBeInTheDocument();
  await press('Prendre l’autre');
  expect(field('Nom')).toHaveValue('Salle 12 bis');
});

test('a picture is sent with the saving, once, and its hint asks for nobody on it', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  await openManage(memory);
  await press('Modifier Salle 12');
  expect(within(front()).getByText('Une photo de la salle ou du matériel, sans personne dessus.')).toBeInTheDocument();
  const input = front().querySelector<HTMLInputElement>('[data-ent-files]');
  if (!input) throw new Error('no input');
  await userEvent.upload(input, new File(['x'], 'salle.jpg', { type: 'image/jpeg' }));
  memory.refusals = ['none', 'busy'];
  await press('Enregistrer');
  await within(front()).findByRole('alert');
  await press('Réessayer');
  await screen.findByText('« Salle 12 » est enregistré.');
  expect(memory.photos).toEqual(['salle.jpg']);
  expect(memory.resources.find(({ value }) => value.number === 12)?.value.photoUrl).toMatch(/salle\.jpg$/);
});

test('a picture that no resource bears in the end is recycled: one that is replaced, and one whose saving was refused and given up', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  memory.touch(12, { photoUrl: '/sites/ecole/EntResourcePhotos/avant.jpg' });
  await openManage(memory);
  const choose = async (name: string): Promise<void> => {
    await press('Modifier Salle 12');
    const input = front().querySelector<HTMLInputElement>('[data-ent-files]');
    if (!input) throw new Error('no input');
    await userEvent.upload(input, new File(['x'], name, { type: 'image/jpeg' }));
  };
  await choose('refusée.jpg');
  memory.refusals = ['none', 'denied'];
  await press('Enregistrer');
  await within(front()).findByRole('alert');
  await userEvent.click(within(front()).getAllByRole('button', { name: 'Fermer' })[0]);
  await waitFor(() => expect(memory.recycled).toEqual(['refusée.jpg']));
  await choose('nouvelle.jpg');
  await press('Enregistrer');
  await screen.findByText('« Salle 12 » est enregistré.');
  await waitFor(() => expect(memory.recycled).toEqual(['refusée.jpg', 'avant.jpg']));
});

test('archiving asks first, says what stays, and can be taken back', async () => {
  const memory = new MemoryManagement();
  await openManage(memory);
  await goTo('Catégories');
  await press('Archiver Salles');
  expect(front()).toHaveTextContent('2 ressources ne sont plus proposées');
  await press('Archiver');
  expect(await screen.findByText('« Salles » est archivé.')).toBeInTheDocument();
  expect(memory.categories.find(({ value }) => value.title === 'Salles')?.value.status).toBe('archived');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Modifier Salles' })).not.toBeInTheDocument());
  await userEvent.click(screen.getByLabelText(/Montrer ce qui est archivé/));
  await press('Remettre Salles en service');
  await press('Remettre en service');
  expect(await screen.findByText('« Salles » est de nouveau en service.')).toBeInTheDocument();
});

test('in English too', async () => {
  await renderManage(new MemoryManagement(), { frame: manager, language: 'en' });
  await userEvent.click(await screen.findByRole('button', { name: 'Manage resources' }));
  await screen.findByText(/What can be booked/);
  await press('Change Salle 12');
  expect(field('A manager’s approval')).toHaveDisplayValue('As the category (Not needed)');
});
