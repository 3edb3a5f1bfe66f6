/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resourcesCsv } from '../../../../../domain/bookings/resourcesCsv';
import { installDialog } from '../../../../../ui/testing/dialog';
import { frameOf } from '../../testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import '../index';
import './FilesTab';
import { front, goTo, openManage, press } from '../testing/drive';
import { MemoryManagement } from '../testing/renderManage';

beforeAll(() => {
  installDialog();
  // jsdom has none.
  Object.assign(globalThis, { TextDecoder });
});
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

async function drop(memory: MemoryManagement, text: string | Uint8Array): Promise<void> {
  await openManage(memory);
  await goTo('Import et export');
  await give(text);
}
async function give(text: string | Uint8Array): Promise<void> {
  await screen.findByText('Importer');
  const input = front().querySelector<HTMLInputElement>('[data-ent-files]');
  if (!input) throw new Error('no input');
  await userEvent.upload(input, new File([text], 'ressources.csv', { type: 'text/csv' }));
}
const cells = (caption: string): (string | undefined)[] =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s/g, ' '));

const MIXED = [
  'Nom;Catégorie;Places;Quota par semaine;Couleur',
  'Salle 12;;40;2;bleue',
  'Salle 14;Salles;;;',
  'Salle 15;Ateliers;;;',
  'Salle 16;;;;',
  'Salle 13;;beaucoup;;'
].join('\n');

test('a preview says what each row would do and why some are refused; nothing is written before the yes', async () => {
  const memory = new MemoryManagement();
  const before = JSON.stringify([memory.resources, memory.categories]);
  await drop(memory, MIXED);
  await screen.findByText('Ce que changerait ressources.csv');
  expect(cells('Lignes refusées')).toEqual([
    expect.stringMatching(/^5CatégorieCette colonne doit être remplie/),
    expect.stringMatching(/^6PlacesbeaucoupCette valeur ne se lit pas/)
  ]);
  expect(cells('Ce qui serait écrit')).toEqual([
    'AteliersCatégorie : sera créée',
    'Salle 14Nouvelle',
    'Salle 15Nouvelle',
    'Salle 12Places, Quota par semaine'
  ]);
  expect(screen.getByText(/laissées de côté : Couleur/)).toBeInTheDocument();
  await press(/^Écrire 3\sressources$/);
  expect(front()).toHaveTextContent(/La catégorie «\sAteliers\s» sera créée/);
  expect(JSON.stringify([memory.resources, memory.categories])).toBe(before);
  await press('Écrire');
  expect(await screen.findByText(/1\scatégorie créée, 2\sressources ajoutées, 1\smodifiée\./)).toBeInTheDocument();
  const stored = memory.resources.map(({ value }) => value);
  expect(stored.find(({ title }) => title === 'Salle 12')).toMatchObject({ place: 'Bâtiment B', rules: { capacity: 40, weeklyQuota: 2 } });
  expect(stored.find(({ title }) => title === 'Salle 14')).toMatchObject({ categoryNumber: 1, scheme: 'periods' });
  expect(memory.categories.slice(-1)[0].value).toMatchObject({ number: 3, title: 'Ateliers' });
  expect(stored.find(({ title }) => title === 'Salle 15')).toMatchObject({ categoryNumber: 3 });
  // The same file again makes nothing twice.
  await press('Choisir un autre fichier');
  await give(MIXED);
  await screen.findByText('Ce que changerait ressources.csv');
  expect(screen.getByText('3 sans changement')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Écrire/ })).not.toBeInTheDocument();
});

test('resources whose category cannot be made stay out, and the same file makes both later', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  await drop(memory, 'Nom;Catégorie\nSerre;Jardin\nSalle 14;Salles');
  memory.refusals = ['busy'];
  await press(/^Écrire 2\sressources$/);
  await press('Écrire');
  expect(await screen.findByText(/1\sressource ajoutée, 0\smodifiée, 2\srestantes/)).toBeInTheDocument();
  expect(screen.getByText(/^Jardin : SharePoint est très sollicité/)).toBeInTheDocument();
  await press('Choisir un autre fichier');
  await give('Nom;Catégorie\nSerre;Jardin\nSalle 14;Salles');
  await screen.findByText('Ce que changerait ressources.csv');
  expect(cells('Ce qui serait écrit')).toEqual(['JardinCatégorie : sera créée', 'SerreNouvelle']);
});

test('what is exported and imported again changes nothing', async () => {
  const memory = new MemoryManagement();
  await drop(
    memory,
    resourcesCsv(
      memory.resources.map(({ value }) => value),
      memory.categories.map(({ value }) => value)
    )
  );
  await screen.findByText('Ce que changerait ressources.csv');
  expect(screen.getByText('4 sans changement')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Écrire/ })).not.toBeInTheDocument();
});

test('rows that fail are named, and the same file goes on where it stopped', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  await drop(memory, MIXED);
  memory.refusals = ['none', 'none', 'none', 'busy'];
  await press(/^Écrire 3\sressources$/);
  await press('Écrire');
  expect(await screen.findByText(/1\scatégorie créée, 2\sressources ajoutées, 0\smodifiée, 1\srestante/)).toBeInTheDocument();
  expect(screen.getByText(/^Salle 12 : SharePoint est très sollicité/)).toBeInTheDocument();
  await press('Choisir un autre fichier');
  await give(MIXED);
  await screen.findByText('Ce que changerait ressources.csv');
  expect(cells('Ce qui serait écrit')).toEqual(['Salle 12Places, Quota par semaine']);
});

test.each([
  [Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]), /C’est un classeur/],
  ['', /Le fichier est vide|le fichier est vide/],
  ['Titre;Places\nSalle;3', /ni colonne « Nom »/],
  ['Nom;Places', /n’a que sa ligne de titres/]
] as const)('a file that is none of resources is refused in a sentence (%#)', async (text, sentence) => {
  await drop(new MemoryManagement(), text as string);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

test('a manager is told that only site administrators delete', async () => {
  await openManage(new MemoryManagement());
  await goTo('Conservation');
  expect(screen.getByText(/qu’aux administrateurs du site/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Compter/ })).not.toBeInTheDocument();
});

test('a site administrator counts, is asked, and deletes what is over a year old; it can be stopped', async () => {
  const memory = new MemoryManagement();
  memory.old = 1200;
  await openManage(memory, { frame: frameOf([], { isSiteAdmin: true }) });
  await goTo('Conservation');
  expect(screen.getByText(/d’avant le 23\snovembre 2025/)).toBeInTheDocument();
  await press(/^Compter/);
  expect(await screen.findByText(/1\s200\slignes ont plus d’un an/)).toBeInTheDocument();
  await press('Supprimer');
  expect(front()).toHaveTextContent('corbeille du site');
  expect(memory.old).toBe(1200);
  await press('Supprimer');
  await press('Arrêter');
  expect(await screen.findByText('Arrêté')).toBeInTheDocument();
  expect(memory.old).toBeGreaterThan(0);
  memory.old = 3;
  await press(/^Compter/);
  await press('Supprimer');
  await press('Supprimer');
  expect(await screen.findByText(/3\slignes supprimées/)).toBeInTheDocument();
  await waitFor(() => expect(memory.old).toBe(0));
});

test('SharePoint’s refusal of the counting is a sentence with a way to try again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryManagement();
  memory.refusals = ['busy'];
  await openManage(memory, { frame: frameOf([], { isSiteAdmin: true }) });
  await goTo('Conservation');
  await press(/^Compter/);
  expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  await press('Réessayer');
  expect(await screen.findByText('Rien n’a plus d’un an.')).toBeInTheDocument();
});
