/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder } from 'node:util';
import { installDialog } from '../../../../../ui/testing/dialog';
import { button, memory, named, openPlan, openPlans } from '../testing/openPlans';

beforeAll(() => {
  installDialog();
  // jsdom has none.
  Object.assign(globalThis, { TextDecoder });
});
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const titleField = (): HTMLElement => screen.getByLabelText('Titre de la progression');

test('without any, two sentences say what a progression is for; one is made and is there', async () => {
  const { plans } = await openPlans();
  expect(screen.getByText(/Une progression est votre plan de séances/)).toHaveTextContent(/la suite se décale\.$/);
  await userEvent.click(button('Nouvelle progression'));
  await userEvent.click(button('Créer la progression'));
  expect(titleField()).toHaveAccessibleDescription('Donnez un titre à la progression.');
  await userEvent.type(titleField(), 'Secondes');
  await userEvent.click(button('Créer la progression'));
  expect(await screen.findByText(/«\sSecondes\s» est créée\s: ouvrez-la pour y écrire ses séances\./)).toBeInTheDocument();
  expect(plans.plans).toMatchObject([{ title: 'Secondes', teacherNumber: 7, schoolYear: 2026 }]);
  await openPlan('Secondes');
  expect(await screen.findByText('Cette progression est encore vide')).toBeInTheDocument();
});

test('one is renamed, removed as a status, and comes back', async () => {
  const { diary, plans } = memory();
  plans.plan('Secondes');
  await openPlans({ diary, plans });
  await userEvent.click(button('Renommer Secondes'));
  await userEvent.clear(titleField());
  await userEvent.type(titleField(), 'Secondes 2026');
  await userEvent.click(button('Enregistrer'));
  await userEvent.click(await screen.findByRole('button', { name: named('Retirer Secondes 2026') }));
  expect(await screen.findByText(/est retirée/)).toBeInTheDocument();
  expect(plans.plans).toMatchObject([{ title: 'Secondes 2026', status: 'removed' }]);
  await userEvent.click(button('Annuler'));
  expect(await screen.findByRole('button', { name: named('Retirer Secondes 2026') })).toBeInTheDocument();
  expect(plans.plans[0].status).toBe('published');
});

test('a title that another tab gave meanwhile is shown beside this one', async () => {
  const { diary, plans } = memory();
  const plan = plans.plan('Secondes');
  await openPlans({ diary, plans });
  await userEvent.click(button('Renommer Secondes'));
  plans.plans = [{ ...plan, title: 'Ailleurs', etag: '"9"' }];
  await userEvent.type(titleField(), ' A');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByRole('dialog', { name: 'Deux versions du même texte' })).toHaveTextContent('Ailleurs');
  await userEvent.click(button('Garder la mienne'));
  await userEvent.click(button('Enregistrer'));
  await waitFor(() => expect(plans.plans[0].title).toBe('Secondes A'));
});

test('last year’s is taken again with its sessions', async () => {
  const { diary, plans } = memory();
  const last = plans.plan('Secondes', { schoolYear: 2025, folders: ['Fonctions'] });
  plans.entry(last, 'Affines', { folder: 'Fonctions' });
  await openPlans({ diary, plans });
  await userEvent.click(button('Reprendre cette année Secondes'));
  expect(titleField()).toHaveValue('Secondes');
  await userEvent.click(button('Créer la progression'));
  expect(await screen.findByText(/est créée avec 1\sséance\./)).toBeInTheDocument();
  expect(plans.plans[1]).toMatchObject({ schoolYear: 2026, folders: ['Fonctions'] });
});

test('a file shows what it holds and what is refused before anything is written', async () => {
  const { plans } = await openPlans();
  await userEvent.click(button('Nouvelle progression'));
  await userEvent.type(titleField(), 'Importée');
  await userEvent.click(button('Un fichier'));
  await userEvent.click(button('Créer la progression'));
  expect(screen.getByText('Choisissez un fichier qui contient au moins une séance.')).toBeInTheDocument();
  const csv = 'titre;dossier;contenu;minutes\nAffines;Fonctions;Activité 2;\n;;sans titre;\nVecteurs;Géométrie;;abc\n';
  const input = document.querySelector<HTMLInputElement>('input[data-ent-files]');
  if (!input) throw new Error('no file input');
  await userEvent.upload(input, new File([csv], 'plan.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/1\sséance lue, 1\schapitre/)).toBeInTheDocument();
  expect(screen.getByText(/2\slignes refusées/)).toBeInTheDocument();
  expect(screen.getByText(/Ligne 3\s: il manque le titre\./)).toBeInTheDocument();
  expect(screen.getByText(/Ligne 4\s: «\sabc\s» n’est pas un nombre de minutes\./)).toBeInTheDocument();
  expect(plans.plans).toEqual([]);
  await userEvent.click(button('Créer la progression'));
  await waitFor(() => expect(plans.entries).toMatchObject([{ title: 'Affines', folder: 'Fonctions', body: '<p>Activité 2</p>' }]));
  expect(plans.plans[0].folders).toEqual(['Fonctions']);
});

test('in English too', async () => {
  await openPlans(memory(), { language: 'en' });
  expect(await screen.findByText('No plan yet')).toBeInTheDocument();
});
