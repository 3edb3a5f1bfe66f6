/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pupil, stored } from '../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../lists/errors';
import { installDialog } from '../../../../../ui/testing/dialog';
import { typeIntoDialog } from './testing/typeIntoDialog';
import { MemoryYear, REGISTER, showYear } from './testing/memoryYear';

beforeEach(installDialog);
afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

const press = (name: string | RegExp): Promise<void> => screen.findByRole('button', { name }).then((button) => userEvent.click(button));
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name });
const NEXT = '2027-2028';

async function plan(memory: MemoryYear, schoolUrl?: string): Promise<void> {
  await showYear(memory, { schoolUrl });
  await press(`Préparer le passage à ${NEXT}`);
  await heading(`Passage à l’année ${NEXT}`);
}

async function confirm(word = NEXT): Promise<void> {
  await press(`Passer à ${NEXT}…`);
  await typeIntoDialog(word);
  await press(`Passer à ${NEXT}`);
}

test('says where the school stands, and shows everything before anything is written', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  expect(screen.getByLabelText('Les élèves de Sixième A')).toHaveValue('class');
  expect(screen.getByLabelText('Classe suivante de Sixième A')).toHaveValue('5A');
  expect(screen.getByLabelText('Les élèves de Troisième A')).toHaveValue('leave');
  expect(screen.getByLabelText('Les élèves de ULIS')).toHaveValue('undecided');
  const what = screen.getByRole('region', { name: 'Ce qui va se passer' });
  expect(what).toHaveTextContent('3 classes archivées');
  expect(what).toHaveTextContent('1 élève passe dans une classe');
  expect(what).toHaveTextContent('1 élève quitte l’établissement');
  expect(what).toHaveTextContent('1 élève reste sans classe');
  expect(what).toHaveTextContent('12 groupes SharePoint prennent l’année');
  await userEvent.click(within(what).getByText(/^Voir 3\sélèves/, { selector: 'summary' }));
  expect(within(what).getByRole('row', { name: /Léa Tilleul/ })).toHaveTextContent('Léa TilleulSixième A5A');
  await userEvent.click(within(what).getByText(/groupes renommés/));
  expect(what).toHaveTextContent('ENT 6A élèves devient ENT 2026 6A élèves');
  await press(`Passer à ${NEXT}…`);
  await press('Annuler');
  await press('Plus tard');
  expect(await heading('Changer d’année scolaire')).toBeInTheDocument();
  expect(memory.written).toEqual([]);
});

test('nothing is written before the year is typed', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  await confirm('2026');
  expect(await screen.findByText(`Ce n’est pas « ${NEXT} ».`)).toBeInTheDocument();
  expect(memory.written).toEqual([]);
});

test('is done in order, says what was done and what is left', async () => {
  const memory = new MemoryYear();
  const go = jest.fn();
  await showYear(memory, { go });
  await press(`Préparer le passage à ${NEXT}`);
  await userEvent.selectOptions(screen.getByLabelText('Les élèves de ULIS'), 'passent en');
  await userEvent.type(screen.getByLabelText('Classe suivante de ULIS'), 'ulis2');
  await userEvent.clear(screen.getByLabelText('Nom de 5A'));
  await userEvent.type(screen.getByLabelText('Nom de 5A'), 'Cinquième A');
  await confirm();
  expect(await heading(`L’année ${NEXT} est ouverte`)).toHaveFocus();
  expect(memory.written).toEqual([
    ...['add class', 'add class'],
    ...['update class', 'update class', 'update class'],
    'site',
    ...['add move', 'add move', 'add move'],
    ...['update pupil', 'update pupil', 'update pupil'],
    'site',
    'year 2027'
  ]);
  expect(memory.register.classes.slice(3).map(({ code, title, schoolYear }) => [code, title, schoolYear])).toEqual([
    ['5A', 'Cinquième A', 2027],
    ['ULIS2', 'ULIS2', 2027]
  ]);
  expect(memory.checked).toHaveBeenCalled();
  const left = screen.getByRole('list', { name: 'Ce qui reste à faire pour la rentrée' });
  expect(within(left).getByText(/Déposez le fichier \.ics/)).toBeInTheDocument();
  await userEvent.click(within(left).getAllByRole('button', { name: 'Importer' })[0]);
  expect(go).toHaveBeenCalledWith('imports');
  expect(screen.getByText(/Année 2027-2028 en cours/)).toBeInTheDocument();
});

test('a wrong code is said, and stands in the way of the confirmation', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  const code = screen.getByLabelText('Classe suivante de Sixième A');
  await userEvent.clear(code);
  await userEvent.type(code, 'é!');
  expect(code).toHaveAttribute('aria-invalid', 'true');
  await press(`Passer à ${NEXT}…`);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('Corrigez d’abord');
});

test('stopped among the pupils it says so; later it is found unfinished, with the choices, and is finished without doing anything twice', async () => {
  const memory = new MemoryYear();
  const schoolUrl = 'https://ecole.example/sites/repris';
  const first = await showYear(memory, { schoolUrl });
  await press(`Préparer le passage à ${NEXT}`);
  await userEvent.selectOptions(screen.getByLabelText('Les élèves de ULIS'), 'quittent l’établissement');
  let pupils = 0;
  memory.before = async ({ kind }) => {
    if (kind !== 'pupil' || ++pupils !== 2) return;
    await act(async () => screen.getByRole('button', { name: 'Arrêter' }).click());
  };
  await confirm();
  expect(await heading('Arrêté à votre demande')).toBeInTheDocument();
  expect(screen.getByText(/Étape en cours\s: Placer les élèves/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: `Le passage à ${NEXT} n’est pas terminé` })).toBeInTheDocument();
  first.unmount();

  memory.before = async () => undefined;
  memory.written.length = 0;
  await showYear(memory, { schoolUrl });
  await press(`Terminer le passage à ${NEXT}`);
  expect(screen.getByLabelText('Les élèves de ULIS')).toHaveValue('leave');
  expect(screen.getByText('Vos choix de la dernière fois sont repris.')).toBeInTheDocument();
  await press(`Terminer le passage à ${NEXT}…`);
  await press(`Passer à ${NEXT}`);
  expect(await heading(`L’année ${NEXT} est ouverte`)).toBeInTheDocument();
  expect(memory.written).toEqual(['site', 'update pupil', 'site', 'year 2027']);
  expect(memory.register.pupils.map(({ status }) => status)).toEqual(['present', 'left', 'left']);
  expect(Object.keys(localStorage).filter((key) => key.includes('year-change'))).toEqual([]);
});

test('writes nothing when the register is no longer what was shown, and shows it as it is', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  memory.register = { ...memory.register, pupils: [...REGISTER.pupils, stored(14, pupil('4', 'Houx', 'Ivo', { classNumber: 1 }))] };
  await confirm();
  expect(await heading('Rien n’a été écrit')).toBeInTheDocument();
  expect(memory.written).toEqual([]);
  await press('Voir l’aperçu à jour');
  expect(screen.getByRole('region', { name: 'Ce qui va se passer' })).toHaveTextContent('2 élèves passent dans une classe');
});

test('what SharePoint refuses is named with its reason', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryYear();
  memory.faultOf = (change) => (change.kind === 'pupil' && change.value.key === '2' ? new EntError('denied', 'test') : undefined);
  await plan(memory);
  await confirm();
  expect(await heading('Le travail n’est pas allé au bout')).toBeInTheDocument();
  expect(screen.getByText('Inès Lilas : SharePoint a refusé')).toBeInTheDocument();
  expect(memory.schoolYear).toBe(2026);
});

test('goes back as long as the new year has not begun, and says why it cannot afterwards', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  await confirm();
  await heading(`L’année ${NEXT} est ouverte`);
  memory.written.length = 0;
  await userEvent.click(screen.getByRole('heading', { name: 'Revenir à l’année 2026-2027' }));
  expect(screen.getByText('3 classes rouvertes.')).toBeInTheDocument();
  await press('Revenir à 2026-2027');
  const dialog = screen.getByRole('dialog', { name: /Revenir à l’année 2026-2027/ });
  expect(memory.written).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Revenir à 2026-2027' }));
  expect(await heading('L’année 2026-2027 est rétablie')).toBeInTheDocument();
  expect(memory.written.slice(0, 2)).toEqual(['year 2026', 'update class']);
  expect(memory.register.pupils.map(({ status, classNumber }) => [status, classNumber])).toEqual([
    ['present', 1],
    ['present', 2],
    ['present', 3]
  ]);
  expect(screen.getByText(/corbeille du site pendant 93/)).toBeInTheDocument();
});

test('cannot go back once a newcomer is in a new class', async () => {
  const memory = new MemoryYear();
  await plan(memory);
  await confirm();
  await heading(`L’année ${NEXT} est ouverte`);
  memory.register = { ...memory.register, pupils: [...memory.register.pupils, stored(15, pupil('5', 'Houx', 'Ivo', { classNumber: 4 }))] };
  await press('Fermer');
  document.body.innerHTML = '';
  await showYear(memory);
  await userEvent.click(await heading('Revenir à l’année 2026-2027'));
  expect(screen.getByText(/1\sélève venu d’ailleurs/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Revenir à 2026-2027' })).not.toBeInTheDocument();
});

test('a school without classes has nothing to move up; an error can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryYear({ ...REGISTER, classes: [], pupils: [] });
  let fault = true;
  await showYear(memory, {
    register: {
      moves: async () => {
        if (fault) throw new EntError('denied', 'test');
        return [];
      }
    }
  });
  fault = false;
  await press('Réessayer');
  expect(await screen.findByText(/il n’y a rien à faire passer/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: /Préparer le passage/ })).not.toBeInTheDocument());
});
