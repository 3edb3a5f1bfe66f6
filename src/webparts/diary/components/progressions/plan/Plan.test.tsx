/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { queryClientFor } from '../../../../../ui/root/queryClients';
import { installDialog } from '../../../../../ui/testing/dialog';
import { button, memory, named, openPlan, openPlans, type OpenedPlans } from '../testing/openPlans';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

async function opened(options: Parameters<typeof openPlans>[1] = {}): Promise<OpenedPlans> {
  const { diary, plans } = memory();
  const plan = plans.plan('Secondes', { folders: ['Fonctions', 'Géométrie'] });
  for (const title of ['Affines', 'Variations']) plans.entry(plan, title, { folder: 'Fonctions' });
  plans.entry(plan, 'Vecteurs', { folder: 'Géométrie' });
  const result = await openPlans({ diary, plans }, options);
  await openPlan('Secondes');
  await screen.findByRole('button', { name: named('Modifier Vecteurs') });
  return result;
}
const titleField = (): HTMLElement => screen.getByLabelText('Titre de la séance');
const told = (plans: OpenedPlans['plans']): string[] =>
  [...plans.entries]
    .filter(({ status }) => status === 'published')
    .sort((a, b) => a.folder.localeCompare(b.folder) || a.order - b.order)
    .map(({ folder, title }) => `${folder}: ${title}`);

test('a session is added with its homework and a link', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Ajouter une séance'));
  await userEvent.click(button('Enregistrer'));
  expect(titleField()).toHaveFocus();
  await userEvent.type(titleField(), 'Sinus');
  await userEvent.selectOptions(screen.getByLabelText('Chapitre'), 'Géométrie');
  await userEvent.type(screen.getByLabelText('Ce qu’il y a à faire'), 'Exercice 5');
  await userEvent.selectOptions(screen.getByLabelText('Pour'), '2');
  await userEvent.click(button('Ajouter un lien'));
  await userEvent.type(screen.getByLabelText('Adresse du lien 1'), 'javascript:alert(1)');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText('Une adresse commence par https:// ou mailto:')).toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Adresse du lien 1'));
  await userEvent.type(screen.getByLabelText('Adresse du lien 1'), 'https://manuel.example');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/«\sSinus\s» est enregistrée/)).toBeInTheDocument();
  const added = plans.entries.find(({ title }) => title === 'Sinus');
  expect(added).toMatchObject({
    folder: 'Géométrie',
    homework: { title: 'Exercice 5', dueAfter: 2 },
    links: [{ title: 'https://manuel.example', url: 'https://manuel.example' }]
  });
  expect(told(plans)).toContain('Géométrie: Sinus');
});

test('a document of a library is picked for a session, and kept as a document; no class’s own folder is offered', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Ajouter une séance'));
  await userEvent.type(titleField(), 'Formules');
  await userEvent.click(button('Choisir un document'));
  await userEvent.click(await screen.findByRole('button', { name: 'Documents' }));
  expect(screen.queryByRole('button', { name: 'Documents déjà déposés pour cette classe' })).not.toBeInTheDocument();
  expect(await screen.findByText(/a ses propres droits/)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Maths' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Formulaire.pdf' }));
  expect(screen.getByRole('button', { name: 'Formulaire.pdf' })).toBeDisabled();
  expect(screen.getByLabelText('Texte du lien 1')).toHaveValue('Formulaire.pdf');
  expect(screen.getByLabelText('Adresse du lien 1')).toHaveAttribute('readonly');
  await userEvent.click(button('Fermer les bibliothèques'));
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/«\sFormules\s» est enregistrée/)).toBeInTheDocument();
  expect(plans.entries.find(({ title }) => title === 'Formules')?.links).toEqual([
    { title: 'Formulaire.pdf', url: '/sites/lycee/Shared Documents/Maths/Formulaire.pdf', kind: 'document' }
  ]);
});

test('arrows move a session through its chapter and into the next, and keep the focus', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Descendre Affines'));
  await waitFor(() => expect(told(plans)).toEqual(['Fonctions: Variations', 'Fonctions: Affines', 'Géométrie: Vecteurs']));
  await waitFor(() => expect(button('Descendre Affines')).toHaveFocus());
  await userEvent.click(button('Descendre Affines'));
  await waitFor(() => expect(told(plans)).toEqual(['Fonctions: Variations', 'Géométrie: Affines', 'Géométrie: Vecteurs']));
  await waitFor(() => expect(button('Descendre Affines')).toHaveFocus());
  expect(within(screen.getByRole('region', { name: 'Géométrie' })).getByText('Affines')).toBeInTheDocument();
  expect(button('Monter Variations')).toHaveAttribute('aria-disabled', 'true');
});

test('a session that is dragged stands before the one on which it is let go, above it or below', async () => {
  const { plans } = await opened();
  const row = (title: string): HTMLElement => {
    const item = screen.getByText(title).closest('li');
    if (!item) throw new Error(title);
    return item;
  };
  const drag = (title: string, onto: string): void => {
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    fireEvent.dragStart(row(title), { dataTransfer });
    fireEvent.dragOver(row(onto));
    fireEvent.drop(row(onto));
  };
  plans.entry(plans.plans[0], 'Dérivées', { folder: 'Fonctions' });
  await userEvent.click(button('Monter Vecteurs'));
  await screen.findByText('Dérivées');
  await waitFor(() => expect(button('Monter Vecteurs')).toHaveAttribute('aria-disabled', 'false'));
  drag('Affines', 'Dérivées');
  const place = (title: string): number => told(plans).indexOf(`Fonctions: ${title}`);
  await waitFor(() => expect([place('Variations'), place('Dérivées') - place('Affines')]).toEqual([0, 1]));
  await waitFor(() => expect(button('Monter Affines')).toHaveAttribute('aria-disabled', 'false'));
  drag('Dérivées', 'Variations');
  await waitFor(() => expect(told(plans)[0]).toBe('Fonctions: Dérivées'));
});

test('what another tab saved meanwhile is shown beside, and neither is lost', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Modifier Affines'));
  plans.entries = plans.entries.map((entry) => (entry.title === 'Affines' ? { ...entry, title: 'D’ailleurs', etag: '"7"' } : entry));
  await userEvent.type(titleField(), ' et linéaires');
  await userEvent.click(button('Enregistrer'));
  const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
  expect(dialog).toHaveTextContent('Affines et linéaires');
  expect(dialog).toHaveTextContent('D’ailleurs');
  await userEvent.click(button('Garder la mienne'));
  await userEvent.click(button('Enregistrer'));
  await waitFor(() => expect(told(plans)).toContain('Fonctions: Affines et linéaires'));
});

test('a text of a closed tab is there again, and saving it over a later version is a question', async () => {
  const schoolUrl = 'https://ecole.example/sites/garde';
  const first = await opened({ schoolUrl });
  await userEvent.click(button('Modifier Affines'));
  await userEvent.type(titleField(), ', suite');
  first.view.unmount();
  first.plans.entries = first.plans.entries.map((entry) =>
    entry.title === 'Affines' ? { ...entry, title: 'D’ailleurs', etag: '"7"' } : entry
  );
  // A page of its own remembers nothing of the last.
  queryClientFor(schoolUrl, 'aubepine@ecole.example').clear();
  await openPlans(first, { schoolUrl });
  await openPlan('Secondes');
  await userEvent.click(await screen.findByRole('button', { name: named('Modifier D’ailleurs') }));
  expect(titleField()).toHaveValue('Affines, suite');
  expect(screen.getByText('Un texte non enregistré a été retrouvé sur cet appareil.')).toBeInTheDocument();
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByRole('dialog', { name: 'Deux versions du même texte' })).toHaveTextContent('D’ailleurs');
  await userEvent.click(button('Prendre l’autre'));
  expect(titleField()).toHaveValue('D’ailleurs');
  // What one began with is a change now, and is kept and saved like any other.
  await userEvent.clear(titleField());
  await userEvent.type(titleField(), 'Affines');
  expect(screen.getByText('Votre texte est gardé sur cet appareil.')).toBeInTheDocument();
  await userEvent.click(button('Enregistrer'));
  await waitFor(() => expect(told(first.plans)).toContain('Fonctions: Affines'));
});

test('pasted lines are counted before, and added with their chapters', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Ajouter plusieurs séances'));
  await userEvent.click(screen.getByLabelText('Vos séances'));
  await userEvent.paste('# Probabilités\n1. Univers\n2. Événements');
  expect(screen.getByText(/2\sséances à ajouter/)).toBeInTheDocument();
  await userEvent.click(button('Ajouter 2 séances'));
  expect(await screen.findByRole('region', { name: 'Probabilités' })).toHaveTextContent('Événements');
  expect(plans.plans[0].folders).toEqual(['Fonctions', 'Géométrie', 'Probabilités']);
});

test('a chapter that is renamed takes its sessions along; a removed one leaves them', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Chapitres'));
  await userEvent.clear(screen.getByLabelText('Nom du chapitre 1'));
  await userEvent.click(button('Enregistrer'));
  expect(screen.getByText('Chaque chapitre a un nom, et deux n’ont pas le même.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Nom du chapitre 1'), 'Analyse');
  await userEvent.click(button('Retirer le chapitre Géométrie'));
  await userEvent.click(button('Enregistrer'));
  await waitFor(() => expect(told(plans)).toEqual([': Vecteurs', 'Analyse: Affines', 'Analyse: Variations']));
});

test('a removed session comes back', async () => {
  const { plans } = await opened();
  await userEvent.click(button('Retirer Vecteurs'));
  expect(await screen.findByText(/«\sVecteurs\s» est retirée/)).toBeInTheDocument();
  expect(told(plans)).toEqual(['Fonctions: Affines', 'Fonctions: Variations']);
  await userEvent.click(button('Annuler'));
  await waitFor(() => expect(told(plans)).toContain('Géométrie: Vecteurs'));
});
