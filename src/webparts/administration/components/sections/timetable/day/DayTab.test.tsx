/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { stored } from '../../../../../../domain/register/testing/registers';
import type { Stored } from '../../../../../../domain/register/types';
import { EntError } from '../../../../../../lists/errors';
import type { Language } from '../../../../../../ui/root/language';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../../classes/testing/memoryRegister';
import { register } from '../../classes/testing/school';
import type { GivenServices } from '../../../testing/renderSection';
import { renderTimetable, school } from '../testing/renderTimetable';

beforeAll(installDialog);
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const THURSDAY = '2026-11-26';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const maths: DayChange = {
  day: 20261123,
  periodId: 'M1',
  classNumber: 1,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 1,
  kind: 'cancelled',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: ''
};
const said = (memory: MemoryRegister): unknown[] =>
  memory
    .dayChanges()
    .map(({ day, classNumber, kind, room, replacedBy, note }) => [day, classNumber, kind, room, replacedBy?.teacherName ?? '', note]);
const lessons = (): HTMLElement[] => within(screen.getByRole('region', { name: /Cours du/ })).queryAllByRole('listitem');

async function show(
  memory: MemoryRegister,
  more: { register?: GivenServices['register']; language?: Language; now?: Date } = {}
): Promise<void> {
  await renderTimetable(memory, more);
  await userEvent.click(await screen.findByRole('tab', { name: more.language === 'en' ? 'Changes of a day' : 'Changements du jour' }));
}
const memoryWith = (...changes: Stored<DayChange>[]): MemoryRegister => new MemoryRegister(register, changes);
const pick = (day: string): boolean => fireEvent.change(screen.getByLabelText('Jour'), { target: { value: day } });

test('today’s lessons of a class, who sees a change, and what is to come', async () => {
  await show(memoryWith(stored(1, { ...maths, day: 20261130, note: 'Sortie' })));
  expect(await screen.findByText(/ses responsables, l’enseignant, son remplaçant/)).toBeInTheDocument();
  expect(screen.getByLabelText('Jour')).toHaveValue('2026-11-23');
  expect(lessons()).toHaveLength(1);
  expect(lessons()[0]).toHaveTextContent('M18 hMathématiquesMme Aubépine · salle B12');
  const coming = screen.getByRole('table', { name: /Changements à venir/ });
  expect(
    within(coming)
      .getByRole('rowheader', { name: /lundi 30/ })
      .closest('tr')
  ).toHaveTextContent(/M1Seconde 1Mathématiques · Mme Aubépineannulé Sortie/);
});

test('on a day without school the next one is proposed; a holiday is named', async () => {
  const holidays = [{ title: 'Pont', first: 20261127, last: 20261127 }];
  await renderTimetable(memoryWith(), { school: { ...school, holidays }, now: new Date('2026-11-28T10:00:00Z') });
  await userEvent.click(await screen.findByRole('tab', { name: 'Changements du jour' }));
  expect(await screen.findByLabelText('Jour')).toHaveValue('2026-11-30');
  pick('2026-11-27');
  expect(await screen.findByText(/Il n’y a pas cours ce jour-là : Pont/)).toBeInTheDocument();
  expect(screen.getByText('Aucun cours ce jour-là')).toBeInTheDocument();
  pick('2026-11-29');
  expect(await screen.findByText(/n’enseigne pas ce jour de la semaine/)).toBeInTheDocument();
});

test('a lesson is cancelled with a word for everybody, then put back', async () => {
  const memory = memoryWith();
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: /^Annuler ou modifier/ }));
  await userEvent.type(screen.getByLabelText('Un mot pour tout le monde'), 'Sortie au jardin botanique');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Annulé : Mathématiques, lundi 23/)).toBeInTheDocument();
  await waitFor(() => expect(lessons()[0]).toHaveTextContent('annulé Sortie au jardin botanique'));
  expect(within(lessons()[0]).getByText('Mathématiques').closest('s')).not.toBeNull();
  expect(said(memory)).toEqual([[20261123, 1, 'cancelled', '', '', 'Sortie au jardin botanique']]);
  await userEvent.click(button(/^Rétablir comme prévu/));
  expect(await screen.findByText(/C’est rétabli/)).toBeInTheDocument();
  await waitFor(() => expect(lessons()[0]).not.toHaveTextContent('annulé'));
  expect(said(memory)).toEqual([]);
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(said(memory)).toHaveLength(1));
});

test('another room and somebody who replaces; what is taken at that moment is said; nothing said is refused', async () => {
  const memory = memoryWith();
  await show(memory);
  await screen.findByRole('region', { name: /Cours du/ });
  pick(THURSDAY);
  await userEvent.click(await screen.findByRole('button', { name: /^Annuler ou modifier\s: Latin/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'a lieu autrement' }));
  await userEvent.click(button('Enregistrer'));
  expect(screen.getByText(/Dites ce qui change/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Salle'), 'CDI');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Remplaçant' }), 'Mme Aubépine');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seconde 2' }));
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Changement enregistré : Latin/)).toBeInTheDocument();
  expect(said(memory)).toEqual([[20261126, 1, 'changed', 'CDI', 'Mme Aubépine', '']]);
  await waitFor(() => expect(lessons()[0]).toHaveTextContent('remplacé par Mme Aubépine, salle CDI au lieu de C1'));
  await userEvent.click(button('Un enseignant'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Enseignant' }), 'Mme Aubépine');
  expect(lessons()).toHaveLength(1);
  expect(lessons()[0]).toHaveTextContent('Latin');
});

test('who replaces although they teach at that moment is said', async () => {
  const memory = memoryWith(
    stored(1, { ...maths, day: 20261126, periodId: 'M2', classNumber: 2, kind: 'added', subjectCode: 'GREC', subject: 'Grec', room: 'A1' })
  );
  await show(memory);
  await screen.findByRole('region', { name: /Cours du/ });
  pick(THURSDAY);
  await userEvent.click(await screen.findByRole('button', { name: /^Annuler ou modifier\s: Latin/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'a lieu autrement' }));
  expect(screen.queryByText('À cette heure :')).not.toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Remplaçant' }), 'Mme Aubépine');
  expect(screen.getByText(/Mme Aubépine a déjà cours \(Grec, Seconde 2, salle A1\)/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Salle'), 'A1');
  expect(screen.getAllByText(/Grec, Seconde 2/)).toHaveLength(1);
});

test('a lesson is added on one day, edited, and taken away', async () => {
  const memory = memoryWith();
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un cours ce jour-là' }));
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Choisissez un créneau de ce jour-là.')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Créneau' }), 'M1');
  expect(screen.getByText(/Seconde 1 a déjà cours/)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Créneau' }), 'S1');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Matière' }), 'Grec ancien');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Enseignant' }), 'M. Charme');
  await userEvent.type(screen.getByLabelText('Salle'), 'A7');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/Cours ajouté : Grec ancien, lundi 23/)).toBeInTheDocument();
  await waitFor(() => expect(lessons()[1]).toHaveTextContent(/S1.*Grec ancien.*M. Charme · salle A7.*cours ajouté/));
  await userEvent.click(button(/^Modifier ou supprimer\s: Grec ancien/));
  await userEvent.type(screen.getByLabelText('Un mot pour tout le monde'), 'Apportez le livre');
  await userEvent.click(button('Enregistrer'));
  await waitFor(() => expect(said(memory)).toEqual([[20261123, 1, 'added', 'A7', '', 'Apportez le livre']]));
  await userEvent.click(await screen.findByRole('button', { name: /^Modifier ou supprimer\s: Grec ancien/ }));
  await userEvent.click(button('Supprimer ce cours'));
  expect(await screen.findByText(/Cours ajouté retiré/)).toBeInTheDocument();
  await waitFor(() => expect(lessons()).toHaveLength(1));
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(lessons()).toHaveLength(2));
});

test('all lessons of a teacher’s day are called off after a question that says who sees it', async () => {
  const memory = memoryWith();
  await show(memory);
  await screen.findByRole('region', { name: /Cours du/ });
  expect(screen.queryByRole('button', { name: /Annuler tous les cours/ })).not.toBeInTheDocument();
  await userEvent.click(button('Un enseignant'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Enseignant' }), 'M. Charme');
  pick(THURSDAY);
  await userEvent.click(await screen.findByRole('button', { name: /^Annuler tous les cours de M. Charme/ }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('1 cours est annulé ce jour-là.');
  expect(dialog).toHaveTextContent('Seconde 1, Seconde 2, avec leurs responsables');
  await userEvent.type(within(dialog).getByLabelText('Un mot pour tout le monde'), 'Absence');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler ces cours' }));
  expect(await screen.findByText(/1 cours annulé, jeudi 26/)).toBeInTheDocument();
  expect(said(memory)).toEqual([
    [20261126, 1, 'cancelled', '', '', 'Absence'],
    [20261126, 2, 'cancelled', '', '', 'Absence']
  ]);
  expect(screen.queryByRole('button', { name: /Annuler tous les cours/ })).not.toBeInTheDocument();
  await userEvent.click(button('Revenir en arrière'));
  await waitFor(() => expect(said(memory)).toEqual([]));
});

test('what is to come leads to its day and can be taken away; what has no effect says why', async () => {
  const memory = memoryWith(stored(1, { ...maths, day: 20261201, classNumber: 2, periodId: 'S1' }), stored(2, { ...maths, day: 20261202 }));
  await show(memory);
  expect(await screen.findByText(/Sans effet : ce cours n’est plus à l’emploi du temps/)).toBeInTheDocument();
  await userEvent.click(button(/^Voir ce jour\s: Mathématiques, Seconde 2/));
  expect(screen.getByLabelText('Jour')).toHaveValue('2026-12-01');
  expect(screen.getByRole('combobox', { name: 'Classe' })).toHaveValue('2');
  expect(await screen.findByRole('region', { name: /Cours du mardi 1er/ })).toHaveTextContent('annulé');
  await userEvent.click(button(/^Retirer le changement\s: Mathématiques, Seconde 1/));
  expect(await screen.findByText('Changement retiré.')).toBeInTheDocument();
  await waitFor(() => expect(memory.dayChanges().map(({ id }) => id)).toEqual([1]));
});

test('nothing to come is said', async () => {
  await show(memoryWith());
  expect(await screen.findByText('Aucun changement prévu')).toBeInTheDocument();
  expect(screen.getByText(/D’ici au dimanche 20/)).toBeInTheDocument();
});

test('changes that cannot be read say so and can be read again', async () => {
  let refused = true;
  const memory = memoryWith();
  const dayChangesOfAll: NonNullable<GivenServices['register']>['dayChangesOfAll'] = async (asked) => {
    if (refused) throw new EntError('busy', 'test');
    return memory.services()?.dayChangesOfAll?.(asked) ?? [];
  };
  await show(memory, { register: { dayChangesOfAll } });
  expect(await screen.findByRole('alert')).toHaveTextContent('très sollicité');
  refused = false;
  await userEvent.click(button('Réessayer'));
  expect(await screen.findByText('Aucun changement prévu')).toBeInTheDocument();
});

test('a refusal keeps what was typed; another administrator’s change is shown beside mine', async () => {
  const memory = memoryWith(stored(1, { ...maths, kind: 'changed', room: 'A1' }));
  memory.faults = ['offline'];
  await show(memory);
  await userEvent.click(await screen.findByRole('button', { name: /^Annuler ou modifier/ }));
  await userEvent.clear(screen.getByLabelText('Salle'));
  await userEvent.type(screen.getByLabelText('Salle'), 'A2');
  await userEvent.click(button('Enregistrer'));
  expect(await within(screen.getByRole('dialog')).findByText(/Vous êtes hors ligne/)).toBeInTheDocument();
  expect(screen.getByLabelText('Salle')).toHaveValue('A2');
  memory.meanwhile('change', 1, { room: 'A9' });
  await userEvent.click(button('Enregistrer'));
  const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
  expect(dialog).toHaveTextContent('A9');
  await userEvent.click(button('Garder la mienne'));
  await waitFor(() => expect(said(memory)).toEqual([[20261123, 1, 'changed', 'A2', '', '']]));
});

test('in English', async () => {
  await show(memoryWith(stored(1, maths)), { language: 'en' });
  expect(await screen.findByRole('region', { name: /Lessons of Monday/ })).toHaveTextContent('cancelled');
});
