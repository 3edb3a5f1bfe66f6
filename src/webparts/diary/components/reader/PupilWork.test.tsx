/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Homework } from '../../../../domain/types';
import type { Frame } from '../../../../lists/repositories/types';
import { installDialog } from '../../../../ui/testing/dialog';
import { frame, MemoryDiary } from '../testing/memoryDiary';
import { named } from '../testing/lesson';
import { renderDiary } from '../testing/renderDiary';

const as = (role: 'pupil' | 'guardian', ...classNumbers: number[]): Frame => ({
  ...frame,
  me: { ...frame.me, memberships: classNumbers.map((classNumber) => ({ role, classNumber, title: 'x' })) }
});

/** Work of class 2 due on Thursday 26 November 2026, unless said otherwise. */
const work = (id: number, title: string, more: Partial<Homework> = {}): Homework =>
  ({
    id,
    title,
    etag: '"1"',
    classNumber: 2,
    dueDay: 20261126,
    givenDay: 20261120,
    minutes: 20,
    body: '',
    subject: 'SVT',
    subjectCode: 'SVT',
    group: '',
    teacherName: 'M. Charme',
    status: 'published',
    modified: '2026-11-20T09:00:00Z',
    ...more
  }) as Homework;

let diary: MemoryDiary;
beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  diary = new MemoryDiary();
  diary.homework = [work(1, 'Exercice 12'), work(2, 'Lire le chapitre 3', { subject: 'Français', subjectCode: 'FR' })];
});
afterEach(() => jest.restoreAllMocks());

const SCHOOL = 'https://ecole.example/sites/eleve';
let schools = 0;
const show = (who = as('pupil', 2), schoolUrl = `${SCHOOL}${++schools}`): ReturnType<typeof renderDiary> =>
  renderDiary(diary.repositories(who), { schoolUrl });
const tick = (title: string): Promise<HTMLElement> => screen.findByRole('checkbox', { name: `Fait\u00a0: ${title}` });
const stored = (): number[] => [...diary.pupil.ticked.values()].flatMap((ticks) => [...ticks.keys()]);

test('a tick shows at once, counts in the day and is stored with the version of the work', async () => {
  const release = diary.hold();
  await show();
  await userEvent.click(await tick('Exercice 12'));
  expect(await tick('Exercice 12')).toBeChecked();
  expect(screen.getByText('1 sur 2 fait')).toBeInTheDocument();
  expect(stored()).toEqual([]);
  release();
  await waitFor(() => expect(stored()).toEqual([1]));
  await userEvent.click(await tick('Exercice 12'));
  await waitFor(() => expect(stored()).toEqual([]));
});

test('a tick that cannot be stored stays on the device, is said, and is stored at the next visit', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  diary.faults = ['lostBefore'];
  const view = await show(undefined, SCHOOL);
  await userEvent.click(await tick('Exercice 12'));
  expect(await screen.findByText(/Vos coches restent sur cet appareil/)).toBeInTheDocument();
  expect(await tick('Exercice 12')).toBeChecked();
  expect(stored()).toEqual([]);
  view.unmount();
  await show(undefined, SCHOOL);
  expect(await tick('Exercice 12')).toBeChecked();
  await waitFor(() => expect(stored()).toEqual([1]));
  expect(Object.keys(localStorage).filter((key) => key.includes('ticks'))).toEqual([]);
});

test('a cut is tried again as soon as the device is online', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  diary.faults = ['lostBefore'];
  await show();
  await userEvent.click(await tick('Exercice 12'));
  await screen.findByText(/Vos coches restent sur cet appareil/);
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(stored()).toEqual([1]));
  await waitFor(() => expect(screen.queryByText(/Vos coches restent sur cet appareil/)).not.toBeInTheDocument());
});

test('work that its teacher changed is open again, with a notice until the pupil has understood', async () => {
  diary.pupil.ticked.set(464, new Map([[1, 1]]));
  diary.colleagueEdits(1, { title: 'Exercices 12 et 13', body: '' });
  await show();
  expect(await screen.findByText(/«\sExercices 12 et 13\s» a changé depuis/)).toBeInTheDocument();
  expect(await tick('Exercices 12 et 13')).not.toBeChecked();
  expect(screen.getByText('modifié depuis')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'J’ai compris' }));
  expect(screen.queryByText(/a changé depuis/)).not.toBeInTheDocument();
  await waitFor(() => expect(stored()).toEqual([]));
});

test('what a pupil ticked is there after a look at the lessons', async () => {
  await show();
  await userEvent.click(await tick('Exercice 12'));
  await waitFor(() => expect(stored()).toEqual([1]));
  await userEvent.click(screen.getByRole('tab', { name: 'Séances' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Travail à faire' }));
  expect(await tick('Exercice 12')).toBeChecked();
});

test('a guardian reads the same without ticks and own work, of one child or another', async () => {
  diary.homework.push(work(3, 'Fiche de la classe 3', { classNumber: 3 }));
  await show(as('guardian', 2, 3));
  expect(await screen.findByRole('heading', { name: 'Exercice 12' })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ajouter un travail personnel' })).not.toBeInTheDocument();
  expect(screen.getByText(/deux enfants d’une même classe ont le même cahier/)).toBeInTheDocument();
  const children = within(screen.getByRole('group', { name: 'Enfant en' }));
  await userEvent.click(children.getByRole('button', { name: '2de 3' }));
  expect(await screen.findByRole('heading', { name: 'Fiche de la classe 3' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Exercice 12' })).not.toBeInTheDocument();
});

test('what has not appeared yet is hidden from the pupil and shown to those who teach the class with its moment', async () => {
  diary.homework = [work(1, 'Pour demain matin', { visibleFrom: 202611240700 })];
  const pupil = await show();
  expect(await screen.findByText('Rien à faire')).toBeInTheDocument();
  pupil.unmount();
  await show({ ...frame, me: { ...frame.me, memberships: [{ role: 'teacher', title: 'x', classNumber: 2 }] } });
  expect(await screen.findByText('visible des élèves et des familles le mardi 24 novembre à 7 h')).toBeInTheDocument();
});

test('links open apart and only where a link may lead; urgent work says so', async () => {
  const links = [
    { kind: 'link', title: 'Le manuel', url: 'https://ecole.example/manuel' },
    { kind: 'document', title: 'Fiche', url: '/sites/lycee/EntDocuments/fiche n°1.pdf' },
    { kind: 'link', title: 'Piège', url: 'javascript:alert(1)' }
  ] as const;
  diary.homework = [work(1, 'Exercice 12', { links, urgent: true })];
  await show();
  const list = within(await screen.findByRole('list', { name: 'Liens et documents' }));
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
    ['Le manuel', 'https://ecole.example/manuel', 'noopener noreferrer'],
    ['Fiche', '/sites/lycee/EntDocuments/fiche%20n%C2%B01.pdf?web=1', 'noopener noreferrer']
  ]);
  expect(screen.getByText('Urgent')).toBeInTheDocument();
});

describe('own work', () => {
  const add = async (title: string): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un travail personnel' }));
    await userEvent.type(await screen.findByLabelText('Ce que j’ai à faire'), title);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
  };
  const card = async (title: string): Promise<HTMLElement> => {
    const article = (await screen.findByRole('heading', { name: title })).closest('article');
    if (!article) throw new Error('no card');
    return article;
  };

  test('is added among the day’s work, marked as own, ticked, changed, removed and brought back', async () => {
    await show();
    await add('Réviser l’oral');
    expect(await card('Réviser l’oral')).toHaveTextContent('personnel, vu de vous seul');
    expect(await screen.findByText(/Travail ajouté/)).toBeInTheDocument();
    expect(diary.pupil.work).toMatchObject([{ title: 'Réviser l’oral', dueDay: 20261124, done: false }]);

    await userEvent.click(await tick('Réviser l’oral'));
    await waitFor(() => expect(diary.pupil.work).toMatchObject([{ done: true }]));
    expect(screen.getByText('1 sur 1 fait')).toBeInTheDocument();

    await userEvent.click(within(await card('Réviser l’oral')).getByRole('button', { name: named('Modifier « Réviser l’oral »') }));
    await userEvent.type(await screen.findByLabelText('Ce que j’ai à faire'), ' du bac');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await userEvent.click(within(await card('Réviser l’oral du bac')).getByRole('button', { name: /^Retirer/ }));
    const undo = await screen.findByRole('button', { name: 'Annuler' });
    expect(diary.pupil.work).toEqual([]);
    expect(undo).toHaveFocus();
    await userEvent.click(undo);
    await card('Réviser l’oral du bac');
    await waitFor(() => expect(diary.pupil.work).toMatchObject([{ title: 'Réviser l’oral du bac', done: true }]));
  });

  test('without words is refused with a sentence, and what was typed survives a refused save and a closed tab', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const view = await show(undefined, SCHOOL);
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un travail personnel' }));
    expect(await screen.findByLabelText('Ce que j’ai à faire')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(await screen.findByText('Indiquez ce que vous avez à faire.')).toBeInTheDocument();
    diary.faults = ['sessionExpired'];
    await userEvent.type(screen.getByLabelText('Ce que j’ai à faire'), 'Réviser');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(await screen.findByText('Votre texte reste sur cet appareil.')).toBeInTheDocument();
    expect(diary.pupil.work).toEqual([]);
    view.unmount();
    await show(undefined, SCHOOL);
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un travail personnel' }));
    expect(await screen.findByLabelText('Ce que j’ai à faire')).toHaveValue('Réviser');
    expect(screen.getByText(/a été retrouvé sur cet appareil/)).toBeInTheDocument();
  });
});
