/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { TextDecoder } from 'node:util';
import { holidayEvent, icsOf } from '../../../../../../domain/calendar/testing/ics';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { renderSection } from '../../../testing/renderSection';
import Section from '../index';
import { MemorySchool } from '../testing/memorySchool';

beforeAll(() => {
  installDialog();
  // jsdom has none; every browser does.
  Object.assign(globalThis, { TextDecoder });
});
beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const christmas = { title: 'Vacances de Noël', first: 20261220, last: 20270103 };
const training = { title: 'Journée pédagogique', first: 20270108, last: 20270108 };
const fileB = icsOf([
  holidayEvent('Vacances de Noël - Zone B', '20261219', '20270104'),
  holidayEvent("Vacances d'Hiver - Zone B", '20270220', '20270308'),
  holidayEvent("Début des Vacances d'Été - Zone B", '20270703'),
  holidayEvent('Prérentrée des enseignants - Zone B', '20260831', '20260901')
]);

async function show(memory: MemorySchool): Promise<void> {
  await renderSection(<Section />, { administration: memory });
  await userEvent.click(await screen.findByRole('tab', { name: 'Vacances' }));
}
async function drop(text: string, name = 'zone-b.ics'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[data-ent-files]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
  await waitFor(() => expect(screen.queryByText('Lecture du fichier…')).not.toBeInTheDocument());
}
const preview = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Ce que dit zone-b.ics' });
const proposals = (region: HTMLElement): (string | null)[] =>
  Array.from(region.querySelectorAll('[data-ent-holiday]')).map((each) => each.getAttribute('data-ent-holiday'));
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

test('the ministry’s file is shown first: what is new, what changes, what stays, what is left aside and why', async () => {
  const memory = new MemorySchool({ zone: 'B', holidays: [{ ...christmas, first: 20261219 }, training] });
  await show(memory);
  await drop(fileB);
  const region = await preview();
  expect(proposals(region)).toEqual(['changed', 'added', 'added']);
  expect(within(region).getByText(/^avant\s: du 19\sdécembre 2026 au 3\sjanvier 2027$/)).toBeInTheDocument();
  expect(within(region).getByText(/le 31\saoût est supposé/)).toBeInTheDocument();
  expect(within(region).getByText('1 période que le fichier ne nomme pas reste dans la liste.')).toBeInTheDocument();
  await userEvent.click(within(region).getByText('1 événement laissé de côté'));
  expect(within(region).getByText(/Prérentrée des enseignants - Zone B\s: concerne les enseignants seulement/)).toBeInTheDocument();
  expect(memory.writes).toEqual([]);

  await userEvent.click(within(region).getByRole('button', { name: /^Enregistrer ces 3\schangements$/ }));
  await screen.findByText(/^Enregistré à/);
  expect(memory.writes).toEqual([
    {
      holidays: [
        christmas,
        training,
        { title: 'Vacances d’hiver', first: 20270221, last: 20270307 },
        { title: 'Vacances d’été', first: 20270704, last: 20270831 }
      ]
    }
  ]);
  expect(screen.queryByRole('region', { name: /^Ce que dit/ })).not.toBeInTheDocument();

  // The same file once more brings nothing.
  await drop(fileB);
  expect(proposals(await preview())).toEqual(['same', 'same', 'same']);
  expect(screen.getByText('Ce fichier n’apporte rien de nouveau.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Enregistrer ces/ })).not.toBeInTheDocument();
});

test('refusing the preview changes nothing', async () => {
  const memory = new MemorySchool({ zone: 'B' });
  await show(memory);
  await drop(fileB);
  await userEvent.click(within(await preview()).getByRole('button', { name: 'Ne rien changer' }));
  expect(screen.queryByRole('region', { name: /^Ce que dit/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Choisir un fichier' })).toHaveFocus();
  expect(memory.writes).toEqual([]);
});

test('a file of another zone is warned of', async () => {
  await show(new MemorySchool({ zone: 'A' }));
  await drop(fileB);
  expect(within(await preview()).getByText(/celui de\s: Zone B\. La fiche «\sIdentité\s» dit\s: Zone A\./)).toBeInTheDocument();
});

test('of a file of several zones the school’s is taken, and another can be; without one the person chooses', async () => {
  const several = icsOf([
    holidayEvent("Vacances d'Hiver - Zone A", '20270213', '20270301'),
    holidayEvent("Vacances d'Hiver - Zone B", '20270220', '20270308')
  ]);
  await show(new MemorySchool({ zone: 'B' }));
  await drop(several);
  expect(within(await preview()).getByText(/du 21\sfévrier 2027 au 7\smars 2027/)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Votre zone'), 'Zone A');
  expect(await screen.findByText(/du 14\sfévrier 2027 au 28\sfévrier 2027/)).toBeInTheDocument();
});

test('and where the school has not said its zone, none is guessed', async () => {
  const several = icsOf([holidayEvent('Vacances de Noël - Zones A/B', '20261219', '20270104')]);
  await show(new MemorySchool());
  await drop(several);
  const region = await preview();
  expect(proposals(region)).toEqual([]);
  expect(screen.getByLabelText('Votre zone')).toHaveValue('');
  await userEvent.selectOptions(screen.getByLabelText('Votre zone'), 'Zone B');
  await waitFor(() => expect(proposals(region)).toEqual(['added']));
});

test.each([
  ['a text', 'bonjour', 'Ce fichier n’est pas un calendrier.'],
  ['half a file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'Ce fichier s’arrête au milieu.'],
  ['an empty calendar', icsOf([]), 'Ce calendrier est vide.']
])('%s is refused in a sentence', async (_what, text, sentence) => {
  await show(new MemorySchool());
  await drop(text);
  expect(await screen.findByText(new RegExp(sentence))).toBeInTheDocument();
});

test('days are added by hand, and what overlaps is said', async () => {
  const memory = new MemorySchool({ holidays: [christmas] });
  await show(memory);
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter à la main' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Ajouter des jours sans cours' }));
  await userEvent.click(panel.getByRole('button', { name: 'Mettre dans la liste' }));
  expect(panel.getByText('Donnez un nom.')).toBeInTheDocument();
  expect(panel.getByText('Choisissez le premier et le dernier jour.')).toBeInTheDocument();
  expect(panel.getByLabelText('Nom')).toHaveFocus();
  fireEvent.change(panel.getByLabelText('Nom'), { target: { value: ' Journée pédagogique ' } });
  fireEvent.change(panel.getByLabelText('Premier jour sans cours'), { target: { value: '2027-01-02' } });
  fireEvent.change(panel.getByLabelText('Dernier jour sans cours'), { target: { value: '2027-01-01' } });
  await userEvent.click(panel.getByRole('button', { name: 'Mettre dans la liste' }));
  expect(panel.getByText('Le dernier jour vient avant le premier.')).toBeInTheDocument();
  fireEvent.change(panel.getByLabelText('Dernier jour sans cours'), { target: { value: '2027-01-08' } });
  expect(panel.getByText(/Ces jours en recouvrent d’autres\s: Vacances de Noël\./)).toBeInTheDocument();
  fireEvent.change(panel.getByLabelText('Premier jour sans cours'), { target: { value: '2027-01-08' } });
  await userEvent.click(panel.getByRole('button', { name: 'Mettre dans la liste' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(memory.writes).toEqual([]);
  await save();
  await waitFor(() => expect(memory.current.school.holidays).toEqual([christmas, training]));
});

test('days are changed in place, and removed with a way back', async () => {
  const memory = new MemorySchool({ holidays: [christmas, training] });
  await show(memory);
  await userEvent.click(screen.getByRole('button', { name: 'Modifier Journée pédagogique' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Modifier ces jours' }));
  fireEvent.change(panel.getByLabelText('Nom'), { target: { value: 'Grève des bus' } });
  await userEvent.click(panel.getByRole('button', { name: 'Mettre dans la liste' }));
  expect(screen.queryByText('Journée pédagogique')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Retirer Vacances de Noël' }));
  const undo = screen.getByRole('button', { name: 'Remettre' });
  expect(undo).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Modifier Vacances de Noël' })).not.toBeInTheDocument();
  await userEvent.click(undo);
  expect(screen.getByRole('button', { name: 'Modifier Vacances de Noël' })).toBeInTheDocument();
  await save();
  await waitFor(() => expect(memory.current.school.holidays).toEqual([christmas, { ...training, title: 'Grève des bus' }]));
});

// 260 days from Monday to Friday, 7 public holidays among them, 8 more days of the holidays.
test('the year shows the list as it stands, before it is saved', async () => {
  await show(new MemorySchool({ holidays: [christmas] }));
  const year = within(screen.getByRole('region', { name: 'L’année en un coup d’œil' }));
  expect(year.getByText('245 jours de cours dans l’année.')).toBeInTheDocument();
  expect(year.getAllByText(/^du 20\sdécembre 2026 au 3\sjanvier 2027\s: Vacances de Noël$/)).toHaveLength(2);
  expect(year.getByText(/^vendredi 25\sdécembre\s: Noël$/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Vacances de Noël' }));
  expect(year.queryByText(/Vacances de Noël/)).not.toBeInTheDocument();
  await userEvent.selectOptions(year.getByLabelText('Année'), '2027-2028');
  expect(year.getByText(/^samedi 25\sdécembre\s: Noël$/)).toBeInTheDocument();
});
