/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, openLesson, titleField, workField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const DIALOG = 'Deux versions du même texte';
const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: DIALOG });
const undecided = (): HTMLElement | null => screen.queryByRole('dialog', { name: DIALOG });

/** A published session (row 1) with homework (row 2), opened again in the editor. */
async function published(schoolUrl: string): Promise<{ diary: MemoryDiary; view: Awaited<ReturnType<typeof openLesson>> }> {
  const diary = new MemoryDiary();
  const view = await openLesson(diary, undefined, schoolUrl);
  type(await titleField(), 'Séance');
  type(workField(), 'Travail');
  await userEvent.click(button('Publier'));
  await screen.findByText(/Séance publiée/);
  await userEvent.click(await lessonAt());
  await titleField();
  return { diary, view };
}

test('taking the other session leaves the unsaved homework, says so, and keeps it on the device', async () => {
  const schoolUrl = 'https://ecole.example/sites/taken';
  const { diary, view } = await published(schoolUrl);
  type(await titleField(), 'Ma séance');
  type(workField(), 'Mon travail');
  diary.colleagueEdits(1, { title: 'Sa séance', body: '' });
  await userEvent.click(button('Mettre à jour'));
  expect(await dialog()).toHaveTextContent(/votre version reste, quel que soit votre choix/);
  await userEvent.click(button('Prendre l’autre'));
  expect(await titleField()).toHaveValue('Sa séance');
  expect(workField()).toHaveValue('Mon travail');
  expect(screen.getByText('Modifications non enregistrées, gardées sur cet appareil.')).toBeInTheDocument();
  view.unmount();

  await openLesson(diary, undefined, schoolUrl);
  expect(await titleField()).toHaveValue('Sa séance');
  expect(workField()).toHaveValue('Mon travail');
  expect(undecided()).not.toBeInTheDocument();
  await userEvent.click(button('Mettre à jour'));
  await waitFor(() => expect(diary.homework).toMatchObject([{ title: 'Mon travail' }]));
  expect(diary.sessions).toMatchObject([{ title: 'Sa séance' }]);
});

test('the other way round: taking the other homework leaves the unsaved session', async () => {
  const { diary } = await published('https://ecole.example/sites/work-taken');
  diary.colleagueEdits(2, { title: 'Son travail', body: '' });
  type(await titleField(), 'Ma séance');
  type(workField(), 'Mon travail');
  await userEvent.click(button('Mettre à jour'));
  expect(await dialog()).toHaveTextContent(/votre version reste/);
  await userEvent.click(button('Prendre l’autre'));
  expect(await titleField()).toHaveValue('Ma séance');
  expect(workField()).toHaveValue('Son travail');
});

test('two rows changed while the text lay on the device: both are asked, and neither is written over unasked', async () => {
  const schoolUrl = 'https://ecole.example/sites/both';
  const { diary, view } = await published(schoolUrl);
  type(await titleField(), 'Ma séance');
  type(workField(), 'Mon travail');
  view.unmount();
  diary.colleagueEdits(1, { title: 'Sa séance', body: '' });
  diary.colleagueEdits(2, { title: 'Son travail', body: '' });

  const again = await openLesson(diary, undefined, schoolUrl);
  expect(await dialog()).toHaveTextContent('Sa séance');
  await userEvent.click(button('Garder la mienne'));
  expect(await dialog()).toHaveTextContent('Son travail');
  await userEvent.click(button('Continuer à écrire'));
  again.unmount();

  // Put off, the second question comes back, and a save would meet it too.
  await openLesson(diary, undefined, schoolUrl);
  expect(await dialog()).toHaveTextContent('Son travail');
  await userEvent.click(button('Continuer à écrire'));
  await userEvent.click(button('Mettre à jour'));
  expect(await dialog()).toHaveTextContent('Son travail');
  expect(diary.homework).toMatchObject([{ title: 'Son travail' }]);
  await userEvent.click(button('Garder la mienne'));
  await waitFor(() => expect(diary.homework).toMatchObject([{ title: 'Mon travail' }]));
  expect(diary.sessions).toMatchObject([{ title: 'Ma séance' }]);
});

test('going back to the stored version after putting a question off meets no conflict later', async () => {
  const schoolUrl = 'https://ecole.example/sites/back';
  const { diary, view } = await published(schoolUrl);
  type(await titleField(), 'Ma séance');
  view.unmount();
  diary.colleagueEdits(1, { title: 'Sa séance', body: '' });
  await openLesson(diary, undefined, schoolUrl);
  await dialog();
  await userEvent.click(button('Continuer à écrire'));
  await userEvent.click(button('Repartir de la version enregistrée'));
  expect(await titleField()).toHaveValue('Sa séance');
  type(await titleField(), 'Sa séance, revue');
  await userEvent.click(button('Mettre à jour'));
  await waitFor(() => expect(diary.sessions).toMatchObject([{ title: 'Sa séance, revue' }]));
  expect(undecided()).not.toBeInTheDocument();
});

test('links are part of the choice, and both lists are shown', async () => {
  const { diary } = await published('https://ecole.example/sites/links-both');
  const links = [{ title: 'Sa fiche', url: 'https://ecole.example/sa-fiche', kind: 'link' as const }];
  diary.colleagueEdits(1, { title: 'Séance', body: '', links });
  await userEvent.click(screen.getAllByRole('button', { name: 'Ajouter un lien' })[0]);
  await userEvent.type(screen.getByLabelText('Adresse'), 'https://ecole.example/ma-fiche{Enter}');
  await userEvent.click(button('Mettre à jour'));
  expect(await dialog()).toHaveTextContent('Sa fiche');
  expect(await dialog()).toHaveTextContent('ecole.example/ma-fiche');
  await userEvent.click(button('Prendre l’autre'));
  expect(screen.getByRole('link', { name: 'Sa fiche' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'ecole.example/ma-fiche' })).not.toBeInTheDocument();
});
