/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Homework } from '../../../../domain/types';
import { draftKey, keepDraft } from '../../../../ui/deviceDraft/storage';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, named, openLesson, titleField, workField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';

const KEY = '2|20261123|M1|MATHS|';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });

describe('publishing', () => {
  test('Ctrl+Enter publishes from any field', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary);
    expect(await titleField()).toHaveFocus();
    type(await titleField(), 'Thalès');
    type(workField(), 'Exercice 3');
    workField().focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Séance publiée à 10 h 15')).toBeInTheDocument();
    expect(diary.sessions).toMatchObject([{ title: 'Thalès', visibleFrom: 0, urgent: false }]);
    expect(diary.homework).toMatchObject([{ title: 'Exercice 3', urgent: false }]);
  });

  test('Enter alone publishes nothing', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary);
    await userEvent.type(await titleField(), 'Thalès{Enter}');
    expect(diary.sessions).toHaveLength(0);
  });
});

describe('links', () => {
  test('a link with its title goes with the session, another with its work, and both come back', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary);
    type(await titleField(), 'Thalès');
    const [ofSession, ofWork] = screen.getAllByRole('button', { name: named('Ajouter un lien') });
    await userEvent.click(ofSession);
    type(screen.getByLabelText('Adresse'), 'www.lycee.example/thales');
    type(screen.getByLabelText('Titre affiché aux élèves'), 'La figure');
    await userEvent.click(button('Ajouter'));
    expect(screen.getByRole('link', { name: 'La figure' })).toHaveAttribute('href', 'https://www.lycee.example/thales');
    type(workField(), 'Exercice 3');
    await userEvent.click(ofWork);
    await userEvent.type(screen.getByLabelText('Adresse'), 'https://lycee.example/ex3{Enter}');
    await userEvent.click(button('Publier'));
    await waitFor(() => expect(diary.homework).toHaveLength(1));
    expect(diary.sessions).toMatchObject([{ links: [{ title: 'La figure', url: 'https://www.lycee.example/thales', kind: 'link' }] }]);
    expect(diary.homework).toMatchObject([{ links: [{ title: 'lycee.example/ex3', url: 'https://lycee.example/ex3', kind: 'link' }] }]);

    await userEvent.click(await lessonAt());
    await titleField();
    expect(screen.getByRole('link', { name: 'La figure' })).toBeInTheDocument();
    await userEvent.click(button('Retirer « La figure »'));
    await userEvent.click(button('Mettre à jour'));
    await waitFor(() => expect(diary.sessions).toMatchObject([{ links: [] }]));
    expect(diary.homework[0].links).toHaveLength(1);
  });

  test('what is no link says why and stays in its field', async () => {
    await openLesson(new MemoryDiary());
    await titleField();
    await userEvent.click(screen.getAllByRole('button', { name: named('Ajouter un lien') })[0]);
    await userEvent.type(screen.getByLabelText('Adresse'), 'javascript:alert(1)');
    await userEvent.click(button('Ajouter'));
    expect(screen.getByText(/Une adresse commence par https/)).toBeInTheDocument();
    expect(screen.getByLabelText('Adresse')).toHaveFocus();
    expect(screen.getByLabelText('Adresse')).toHaveValue('javascript:alert(1)');
  });

  test('a link alone is kept on the device when the tab closes', async () => {
    const diary = new MemoryDiary();
    const schoolUrl = 'https://ecole.example/sites/links';
    const view = await openLesson(diary, undefined, schoolUrl);
    await titleField();
    await userEvent.click(screen.getAllByRole('button', { name: named('Ajouter un lien') })[0]);
    await userEvent.type(screen.getByLabelText('Adresse'), 'https://lycee.example/a{Enter}');
    view.unmount();
    await openLesson(diary, undefined, schoolUrl);
    expect(await screen.findByRole('link', { name: 'lycee.example/a' })).toBeInTheDocument();
  });
});

describe('the right to disconnect', () => {
  const EVENING = new Date('2026-11-23T19:30:00Z');

  test('what is published in the evening waits for the next school day, and the author is told', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary, EVENING);
    type(await titleField(), 'Thalès');
    type(workField(), 'Exercice 3');
    expect(screen.getByText(/le verront mardi 24\snovembre à 7\sh/)).toBeInTheDocument();
    await userEvent.click(button('Publier'));
    expect(await screen.findByText(/elle paraîtra mardi 24\snovembre à 7\sh/)).toBeInTheDocument();
    expect(diary.sessions).toMatchObject([{ visibleFrom: 202611240700 }]);
    expect(diary.homework).toMatchObject([{ visibleFrom: 202611240700 }]);
    expect(await lessonAt()).toHaveTextContent(/paraît mardi 24\snovembre à 7\sh/);
  });

  test('unless it is urgent', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary, EVENING);
    type(await titleField(), 'Thalès');
    type(workField(), 'Exercice 3');
    await userEvent.click(screen.getByRole('checkbox', { name: /C’est urgent/ }));
    expect(screen.getByText(/le verront tout de suite/)).toBeInTheDocument();
    await userEvent.click(button('Publier'));
    await waitFor(() => expect(diary.homework).toMatchObject([{ visibleFrom: 0, urgent: true }]));
    expect(diary.sessions).toMatchObject([{ visibleFrom: 0, urgent: true }]);
  });

  test('during the day nothing is said of it', async () => {
    await openLesson(new MemoryDiary());
    await titleField();
    expect(screen.queryByRole('checkbox', { name: /C’est urgent/ })).not.toBeInTheDocument();
  });
});

describe('the private note', () => {
  const noteField = (): HTMLElement => screen.getByLabelText(/Note personnelle/);

  test('it stores itself when the field is left, and the week shows that there is one', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary);
    await titleField();
    await userEvent.click(button('Ajouter une note personnelle'));
    await userEvent.type(noteField(), 'Revoir Inès');
    expect(screen.getByText(/Note non enregistrée/)).toBeInTheDocument();
    await userEvent.tab();
    expect(await screen.findByText('Note enregistrée à 10 h 15')).toBeInTheDocument();
    expect(diary.parts.notes).toMatchObject([{ key: KEY, body: 'Revoir Inès' }]);
    expect(localStorage).toHaveLength(0);
    await userEvent.click(button('Fermer'));
    expect(await lessonAt()).toHaveTextContent('Note personnelle');
    await userEvent.click(await lessonAt());
    await titleField();
    expect(noteField()).toHaveValue('Revoir Inès');
  });

  test('a refused note stays on the device and can be sent again', async () => {
    const diary = new MemoryDiary();
    const schoolUrl = 'https://ecole.example/sites/note';
    const view = await openLesson(diary, undefined, schoolUrl);
    await titleField();
    diary.parts.faults = ['denied', 'denied'];
    await userEvent.click(button('Ajouter une note personnelle'));
    await userEvent.type(noteField(), 'Gardée');
    await userEvent.tab();
    expect(await screen.findByText(/La note n’est pas enregistrée/)).toBeInTheDocument();
    view.unmount();
    await openLesson(diary, undefined, schoolUrl);
    await titleField();
    expect(noteField()).toHaveValue('Gardée');
    fireEvent.blur(noteField());
    await waitFor(() => expect(diary.parts.notes).toMatchObject([{ body: 'Gardée' }]));
  });

  test('what lay on this device since before another one wrote does not go over it', async () => {
    const diary = new MemoryDiary();
    const schoolUrl = 'https://ecole.example/sites/stale-note';
    const now = new Date('2026-11-23T09:15:00Z');
    keepDraft(draftKey(schoolUrl, 'aubepine@ecole.example', `note|7|${KEY}`), { text: 'D’ici', token: 't', base: '3' }, now);
    diary.parts.notes = [{ key: KEY, body: 'D’ailleurs', modified: '', rows: [{ id: 9, etag: '4' }] }];
    await openLesson(diary, now, schoolUrl);
    await titleField();
    expect(noteField()).toHaveValue('D’ailleurs\nD’ici');
  });

  test('what another window wrote meanwhile is put before it', async () => {
    const diary = new MemoryDiary();
    await openLesson(diary);
    await titleField();
    await userEvent.click(button('Ajouter une note personnelle'));
    diary.parts.notes = [{ key: KEY, body: 'Du matin', modified: '', rows: [{ id: 9, etag: '4' }] }];
    await userEvent.type(noteField(), 'Du soir');
    await userEvent.tab();
    await waitFor(() => expect(diary.parts.notes).toMatchObject([{ body: 'Du matin\nDu soir' }]));
    expect(await screen.findByText(/les deux textes sont réunis/)).toBeInTheDocument();
  });
});

describe('the workload', () => {
  const other = (id: number, minutes: number): Homework => ({
    id,
    etag: '"1"',
    title: 'Ailleurs',
    body: '',
    classNumber: 2,
    sessionKey: '2|20261120|M1|HIST|',
    givenDay: 20261120,
    dueDay: 20261126,
    minutes,
    toHandIn: false,
    subjectCode: 'HIST',
    subject: 'Histoire',
    group: '',
    teacherNumber: 8,
    teacherName: 'M. Bruyère',
    status: 'published',
    editor: 'M. Bruyère',
    modified: '2026-11-20T09:00:00Z'
  });

  test('it is asked once a day or minutes are spoken of, and warns above the school’s threshold without standing in the way', async () => {
    const diary = new MemoryDiary();
    diary.parts.due = [other(90, 75), other(91, 0)];
    await openLesson(diary);
    type(workField(), 'Exercice 3');
    expect(diary.parts.asked.filter((each) => each.startsWith('workload'))).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Temps estimé'), '30');
    expect(await screen.findByText(/Déjà 1\sh\s15 de travail pour le jeudi 26\snovembre \(2\stravaux/)).toHaveTextContent(
      /1\stravail sans durée/
    );
    expect(screen.queryByText(/l’établissement conseille/)).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Temps estimé'), '60');
    expect(await screen.findByText(/auraient 2\sh\s15 à faire\s: l’établissement conseille 2\sh/)).toBeInTheDocument();
    expect(diary.parts.asked.filter((each) => each.startsWith('workload'))).toEqual(['workload 2 464']);
    await act(async () => userEvent.click(button('Publier')));
    await waitFor(() => expect(diary.homework).toMatchObject([{ minutes: 60 }]));
  });
});
