/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, named, openLesson, titleField, workField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';

const HERE = '2|20261123|M1|MATHS|';
const OTHER_CLASS = '3|20261124|S1|MATHS|';

beforeAll(async () => {
  installDialog();
  // Reading a chunk's modules for the first time takes longer than a test waits for an element.
  await Promise.all([
    import('./classes/ClassesPart'),
    import('./classes/SetPart'),
    import('./copy/CopyPart'),
    import('./history/HistoryPart'),
    import('../teacher/free/FreeSession')
  ]);
});
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });

/** A session of Monday's lesson, published and open again. */
async function published(): Promise<MemoryDiary> {
  const diary = new MemoryDiary();
  await openLesson(diary);
  type(await titleField(), 'Thalès, revu');
  await userEvent.click(button('Publier'));
  await screen.findByText(/Séance publiée/);
  await userEvent.click(await lessonAt());
  await titleField();
  return diary;
}

describe('several classes', () => {
  const giveToBoth = async (diary: MemoryDiary): Promise<void> => {
    await openLesson(diary);
    type(workField(), 'Exercice 3');
    await userEvent.click(button('Donner aussi à d’autres classes'));
    await userEvent.click(await screen.findByRole('checkbox', { name: '2de 3' }));
    await userEvent.click(button('Donner à ces 2 classes ou groupes'));
  };

  test('one piece of work is given to two classes, each for its own next lesson, and publishing the session gives it no second time', async () => {
    const diary = new MemoryDiary();
    await giveToBoth(diary);
    const list = await screen.findByRole('list', { name: 'Classes qui ont ce travail' });
    expect(within(list).getByText('2de 2')).toBeInTheDocument();
    expect(within(list).getByText(/pour le mardi 1er\sdécembre/)).toBeInTheDocument();
    expect(diary.homework).toMatchObject([
      { sessionKey: HERE, dueDay: 20261126, title: 'Exercice 3', visibleFrom: 0 },
      { sessionKey: OTHER_CLASS, dueDay: 20261201, title: 'Exercice 3' }
    ]);
    type(await titleField(), 'Thalès');
    await userEvent.click(button('Publier'));
    await waitFor(() => expect(diary.sessions).toHaveLength(1));
    expect(diary.homework).toHaveLength(2);
  });

  test('a class that did not get it is named, and finished later', async () => {
    const diary = new MemoryDiary();
    diary.parts.closedClasses = [3];
    await giveToBoth(diary);
    expect(await screen.findByText(/Pas encore donné à\s: 2de 3/)).toBeInTheDocument();
    expect(diary.homework).toHaveLength(1);
    await userEvent.click(button('Fermer'));
    await userEvent.click(await lessonAt());
    await titleField();
    diary.parts.closedClasses = [];
    await userEvent.click(await screen.findByRole('button', { name: 'Terminer' }));
    await waitFor(() => expect(diary.homework).toHaveLength(2));
    expect(screen.queryByText(/Pas encore donné/)).not.toBeInTheDocument();
  });

  test('work that is common is changed and taken back everywhere', async () => {
    const diary = new MemoryDiary();
    await giveToBoth(diary);
    await screen.findByRole('list', { name: 'Classes qui ont ce travail' });
    await userEvent.click(button('Fermer'));
    await userEvent.click(await lessonAt());
    await titleField();
    type(workField(), 'Exercices 3 et 4');
    await userEvent.click(await screen.findByRole('button', { name: 'Modifier dans toutes ces classes' }));
    await waitFor(() => expect(diary.homework.map(({ title }) => title)).toEqual(['Exercices 3 et 4', 'Exercices 3 et 4']));
    expect(diary.homework.map(({ dueDay }) => dueDay)).toEqual([20261126, 20261201]);
    await userEvent.click(button('Retirer à toutes ces classes'));
    await userEvent.click(button('Retirer partout'));
    await waitFor(() => expect(diary.homework.map(({ status }) => status)).toEqual(['removed', 'removed']));
  });
});

test('a session is copied to other lessons as drafts, with its work for the next lesson of each; what is written stays', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  type(await titleField(), 'Thalès');
  type(workField(), 'Exercice 3');
  await userEvent.click(button('Copier vers d’autres cours'));
  await userEvent.click(await screen.findByRole('checkbox', { name: /2de 3 · mardi 24\snovembre/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /2de 2 · lundi 30\snovembre/ }));
  await userEvent.click(button('Copier vers 2 cours'));
  expect(await screen.findAllByText('Copié en brouillon')).toHaveLength(2);
  expect(diary.drafts).toMatchObject([
    { key: OTHER_CLASS, title: 'Thalès', homework: { title: 'Exercice 3', dueDay: 20261201 } },
    { key: '2|20261130|M1|MATHS|', homework: { dueDay: 20261203 } }
  ]);
  await userEvent.click(button('Copier vers d’autres cours'));
  await userEvent.click(button('Copier vers d’autres cours'));
  await userEvent.click(await screen.findByRole('checkbox', { name: /2de 3 · mardi 24\snovembre/ }));
  await userEvent.click(button('Copier la séance'));
  expect(await screen.findByText('Déjà écrit, laissé tel quel')).toBeInTheDocument();
  expect(diary.drafts).toHaveLength(2);
});

describe('history', () => {
  test('an earlier text is taken into the fields, and counts once it is published', async () => {
    const diary = await published();
    await userEvent.click(button('Historique et retrait'));
    const versions = await screen.findByRole('list', { name: /Versions de la séance/ });
    expect(within(versions).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(versions).getByRole('button', { name: 'Reprendre ce texte' }));
    expect(await titleField()).toHaveValue('Thalès');
    expect(diary.sessions).toMatchObject([{ title: 'Thalès, revu' }]);
    await userEvent.click(button('Mettre à jour'));
    await waitFor(() => expect(diary.sessions).toMatchObject([{ title: 'Thalès', body: '<p>Première rédaction</p>' }]));
  });

  test('a removed session is said by the week, and comes back', async () => {
    const diary = await published();
    await userEvent.click(button('Historique et retrait'));
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer la séance' }));
    await userEvent.click(button('Retirer la séance des élèves'));
    expect(await screen.findByText(/La séance est retirée/)).toBeInTheDocument();
    expect(diary.sessions).toMatchObject([{ status: 'removed' }]);
    await waitFor(async () => expect(await lessonAt()).not.toHaveTextContent('Publiée'));
    await userEvent.click(await lessonAt());
    expect(await titleField()).toHaveValue('');
    await userEvent.click(button('Historique et retrait'));
    await userEvent.click(await screen.findByRole('button', { name: 'Rétablir' }));
    expect(await screen.findByText(/La séance est rétablie/)).toBeInTheDocument();
    expect(diary.sessions).toMatchObject([{ status: 'published', title: 'Thalès, revu' }]);
  });

  test('a removal that is refused is said, and can be asked again', async () => {
    const diary = await published();
    await userEvent.click(button('Historique et retrait'));
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer la séance' }));
    diary.parts.faults = ['denied'];
    await userEvent.click(button('Retirer la séance des élèves'));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(diary.sessions).toMatchObject([{ status: 'published' }]);
  });
});

test('a session outside the timetable is placed, written and then stands in its week', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  await userEvent.click(button('Fermer'));
  await userEvent.click(button('Séance hors emploi du temps'));
  await screen.findByLabelText('Classe et matière');
  await userEvent.click(button('Écrire la séance'));
  expect(screen.getByText(/Indiquez l’heure de début/)).toBeInTheDocument();
  expect(screen.getByLabelText('Début')).toHaveFocus();
  type(screen.getByLabelText('Début'), '14:30');
  type(screen.getByLabelText('Fin'), '14:00');
  await userEvent.click(button('Écrire la séance'));
  expect(screen.getByText(/La fin vient après le début/)).toBeInTheDocument();
  type(screen.getByLabelText('Fin'), '16:00');
  await userEvent.click(button('Écrire la séance'));
  type(await titleField(), 'Sortie au musée');
  await userEvent.click(screen.getByRole('button', { name: named('Publier') }));
  await screen.findByText(/Séance publiée/);
  expect(diary.sessions).toMatchObject([{ key: '2|20261123|H1430|MATHS|', title: 'Sortie au musée', start: 870, end: 960 }]);
  expect(await lessonAt('2|20261123|H1430|MATHS|')).toHaveTextContent('Hors emploi du temps');
});
