/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, openLesson, titleField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  // React's scheduler waits for the timers that it was given: they must run before the real ones come back.
  if (jest.isMockFunction(setTimeout) || 'clock' in setTimeout) await act(async () => void (await jest.runOnlyPendingTimersAsync()));
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a session with homework takes two clicks besides the text, and pupils’ due day is the next lesson', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Thalès' } });
  fireEvent.change(screen.getByLabelText('Ce qu’il y a à faire'), { target: { value: 'Exercice 3' } });
  expect(button('jeudi 26 novembre')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('Publier'));
  expect(await screen.findByText('Séance publiée à 10 h 15')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(diary.sessions).toMatchObject([{ title: 'Thalès', key: '2|20261123|M1|MATHS|', teacherNumber: 7, status: 'published' }]);
  expect(diary.homework).toMatchObject([{ title: 'Exercice 3', dueDay: 20261126, sessionKey: '2|20261123|M1|MATHS|' }]);
  expect(await screen.findByRole('button', { name: /Publiée.*Travail donné/ })).toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
});

test('a draft is saved, said, opened again and published once', async () => {
  const diary = new MemoryDiary();
  const view = await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Brouillon' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  expect(await screen.findByText(/Brouillon enregistré à 10 h 15/)).toBeInTheDocument();
  fireEvent.change(await titleField(), { target: { value: 'Brouillon 2' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  await waitFor(() => expect(diary.drafts).toMatchObject([{ title: 'Brouillon 2', etag: '"2"' }]));
  expect(diary.sessions).toHaveLength(0);
  view.unmount();
  await openLesson(diary);
  expect(await titleField()).toHaveValue('Brouillon 2');
  await userEvent.click(button('Publier'));
  await waitFor(() => expect(diary.sessions).toMatchObject([{ title: 'Brouillon 2' }]));
  expect(diary.drafts).toHaveLength(0);
});

test('what cannot be published is said, and what is typed stays', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  await userEvent.click(button('Publier'));
  expect(screen.getAllByText('Écrivez au moins un titre, un contenu ou un travail à faire.')).not.toHaveLength(0);
  expect(await titleField()).toHaveFocus();
  fireEvent.change(screen.getByLabelText('Ce qu’il y a à faire'), { target: { value: 'Lire' } });
  await userEvent.click(button('Autre date'));
  fireEvent.change(screen.getByLabelText('Autre date à choisir'), { target: { value: '2026-11-20' } });
  await userEvent.click(button('Publier'));
  expect(screen.getAllByText('Choisissez un jour qui suit la séance.')).not.toHaveLength(0);
  expect(screen.getByLabelText('Autre date à choisir')).toBeInvalid();
  expect(screen.getByLabelText('Autre date à choisir')).toHaveFocus();
  expect(diary.writes).toBe(0);
});

test.each([
  ['denied', 'Vous n’avez pas le droit d’écrire', 'Réessayer'],
  ['sessionExpired', 'Votre session a expiré', 'Recharger la page']
] as const)('a refused save (%s) says what to do and keeps the text on the device', async (fault, sentence, action) => {
  const diary = new MemoryDiary();
  const schoolUrl = 'https://ecole.example/sites/kept';
  const view = await openLesson(diary, undefined, schoolUrl);
  diary.faults = [fault];
  fireEvent.change(await titleField(), { target: { value: 'Gardé' } });
  await userEvent.click(button('Publier'));
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(button(action)).toBeInTheDocument();
  view.unmount();

  await openLesson(diary, new Date('2026-11-23T10:00:00Z'), `${schoolUrl}`);
  expect(await titleField()).toHaveValue('Gardé');
  expect(screen.getByText(/a été retrouvé sur cet appareil/)).toHaveTextContent('23 novembre à 10 h 15');
  await userEvent.click(button('Repartir de la version enregistrée'));
  expect(await titleField()).toHaveValue('');
});

test('an answer lost after the save is asked for again: one session, shown as published', async () => {
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const diary = new MemoryDiary();
  await renderDiary(diary.repositories());
  await user.click(await lessonAt());
  diary.faults = ['lostAfter', 'lostBefore'];
  fireEvent.change(await titleField(), { target: { value: 'Une fois' } });
  await user.click(button('Publier'));
  expect(await screen.findByText('La réponse s’est perdue. Vérification…')).toBeInTheDocument();
  await act(async () => void (await jest.advanceTimersByTimeAsync(2000)));
  expect(screen.getByText('La réponse s’est perdue. Vérification…')).toBeInTheDocument();
  await act(async () => void (await jest.advanceTimersByTimeAsync(5000)));
  expect(await screen.findByText(/Séance publiée à/)).toBeInTheDocument();
  expect(diary.sessions).toHaveLength(1);
});

test('when even that does not tell, the person is told, and what was typed since is saved apart', async () => {
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const diary = new MemoryDiary();
  await renderDiary(diary.repositories());
  await user.click(await lessonAt());
  diary.faults = ['lostAfter', 'lostBefore', 'lostBefore', 'lostBefore'];
  fireEvent.change(await titleField(), { target: { value: 'Premier' } });
  await user.click(button('Enregistrer le brouillon'));
  await act(async () => void (await jest.advanceTimersByTimeAsync(20_000)));
  expect(screen.getByRole('alert')).toHaveTextContent('Nous ne savons pas encore si tout est enregistré');
  fireEvent.change(await titleField(), { target: { value: 'Second' } });
  await user.click(button('Vérifier à nouveau'));
  expect(await screen.findByText('Modifications non enregistrées, gardées sur cet appareil.')).toBeInTheDocument();
  expect(diary.drafts).toMatchObject([{ title: 'Premier' }]);
  await user.click(button('Enregistrer le brouillon'));
  await waitFor(() => expect(diary.drafts).toMatchObject([{ title: 'Second', id: 1 }]));
});

async function meetColleague(): Promise<MemoryDiary> {
  const diary = new MemoryDiary();
  await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Ma version' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  await screen.findByText(/Brouillon enregistré/);
  diary.colleagueEdits(1, { title: 'Sa version', body: '<p>Son contenu</p>' });
  fireEvent.change(await titleField(), { target: { value: 'Ma version 2' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
  expect(within(dialog).getByRole('region', { name: 'Votre version' })).toHaveTextContent('Ma version 2');
  const theirs = within(dialog).getByRole('region', { name: 'La version enregistrée' });
  expect(theirs).toHaveTextContent('Sa version');
  expect(theirs).toHaveTextContent('Son contenu');
  expect(theirs).toHaveTextContent('Enregistrée par M. Bruyère');
  return diary;
}

test('two people on one text: both versions are shown, and mine can be kept', async () => {
  const diary = await meetColleague();
  await userEvent.click(button('Garder la mienne'));
  await waitFor(() => expect(diary.drafts).toMatchObject([{ title: 'Ma version 2', etag: '"3"' }]));
});

test('a colleague who wrote the very same is no conflict', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Un' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  await screen.findByText(/Brouillon enregistré/);
  diary.colleagueEdits(1, { title: 'Deux', body: '' });
  fireEvent.change(await titleField(), { target: { value: 'Deux' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  await waitFor(() => expect(diary.drafts).toMatchObject([{ title: 'Deux', etag: '"3"' }]));
  expect(screen.queryByRole('dialog', { name: 'Deux versions du même texte' })).not.toBeInTheDocument();
});

test('or theirs taken', async () => {
  const diary = await meetColleague();
  await userEvent.click(button('Prendre l’autre'));
  expect(await titleField()).toHaveValue('Sa version');
  expect(diary.drafts).toMatchObject([{ title: 'Sa version', etag: '"2"' }]);
  await userEvent.click(button('Publier'));
  await waitFor(() => expect(diary.sessions).toMatchObject([{ title: 'Sa version', body: '<p>Son contenu</p>' }]));
});

test('or neither yet: the text stays in the fields, and saving asks again', async () => {
  await meetColleague();
  await userEvent.click(button('Continuer à écrire'));
  expect(screen.queryByRole('dialog', { name: 'Deux versions du même texte' })).not.toBeInTheDocument();
  expect(await titleField()).toHaveValue('Ma version 2');
  await userEvent.click(button('Enregistrer le brouillon'));
  expect(await screen.findByRole('dialog', { name: 'Deux versions du même texte' })).toBeInTheDocument();
});

test('a text that lay on the device while someone wrote meets that version at once', async () => {
  const diary = new MemoryDiary();
  const schoolUrl = 'https://ecole.example/sites/meanwhile';
  const view = await openLesson(diary, undefined, schoolUrl);
  fireEvent.change(await titleField(), { target: { value: 'Un' } });
  await userEvent.click(button('Enregistrer le brouillon'));
  await screen.findByText(/Brouillon enregistré/);
  fireEvent.change(await titleField(), { target: { value: 'Jamais enregistré' } });
  view.unmount();
  diary.colleagueEdits(1, { title: 'Entre-temps', body: '' });
  await openLesson(diary, undefined, schoolUrl);
  const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
  expect(dialog).toHaveTextContent('Jamais enregistré');
  expect(dialog).toHaveTextContent('Entre-temps');
});

test('given work is removed after one question, and another can be given', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  fireEvent.change(screen.getByLabelText('Ce qu’il y a à faire'), { target: { value: 'Exercice 3' } });
  await userEvent.click(button('Publier'));
  await userEvent.click(await screen.findByRole('button', { name: /Publiée.*Travail donné/ }));
  expect(await screen.findByLabelText('Ce qu’il y a à faire')).toHaveValue('Exercice 3');
  await userEvent.click(button('Retirer ce travail'));
  expect(diary.homework).toMatchObject([{ status: 'published' }]);
  await userEvent.click(button('Retirer'));
  await waitFor(() => expect(diary.homework).toMatchObject([{ status: 'removed' }]));
  expect(screen.getByLabelText('Ce qu’il y a à faire')).toHaveValue('');
  await waitFor(() => expect(screen.getByLabelText('Ce qu’il y a à faire')).toHaveFocus());
  fireEvent.change(screen.getByLabelText('Ce qu’il y a à faire'), { target: { value: 'Exercice 4' } });
  await userEvent.click(button('Mettre à jour'));
  await waitFor(() => expect(diary.homework).toMatchObject([{ status: 'removed' }, { title: 'Exercice 4', status: 'published' }]));
});
