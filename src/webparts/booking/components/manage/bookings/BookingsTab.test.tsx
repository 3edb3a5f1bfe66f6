/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDays } from '../../../../../domain/days';
import { installDialog } from '../../../../../ui/testing/dialog';
import { MONDAY } from '../../testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import '../index';
import { field, front, goTo, openManage, press } from '../testing/drive';
import { MemoryManagement } from '../testing/renderManage';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

const CHRISTMAS = addDays(MONDAY, 32);

/** Room 12 asks for approval since long ago, room 13 for none. */
function withRequests(): MemoryManagement {
  const memory = new MemoryManagement();
  memory.touch(12, { rules: { approvalSince: 5 } });
  memory.seedOf(12, addDays(MONDAY, 1), ['M1', 'M2'], { purpose: 'Exposés' });
  memory.seedOf(12, addDays(MONDAY, 2), ['M1'], { author: 9, authorName: 'Mme Cerise' });
  memory.seedOf(12, addDays(MONDAY, 35), ['M3'], { author: 9, authorName: 'Mme Cerise' });
  memory.seedOf(13, addDays(MONDAY, 1), ['M1'], { author: 9, authorName: 'Mme Cerise', purpose: 'Devoir' });
  return memory;
}
async function openRequests(memory: MemoryManagement): Promise<void> {
  await openManage(memory);
  await goTo('Demandes');
}
const rows = (): (string | undefined)[] =>
  within(front())
    .queryAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s/g, ' '));

test('where nothing asks for approval, what would is said', async () => {
  await openRequests(new MemoryManagement());
  expect(await screen.findByText('Rien ne demande votre accord')).toBeInTheDocument();
});

test('what waits is listed by its day; accepting takes it off the list', async () => {
  const memory = withRequests();
  await openRequests(memory);
  await screen.findByRole('button', { name: /^Accepter Salle 12, mardi 24\snovembre/ });
  expect(rows()).toEqual([
    expect.stringMatching(/mardi 24 novembreM1, M2 \(8 h–9 h 55\)Salle 12.*M\. Durand.*Exposés/),
    expect.stringMatching(/mercredi 25 novembre.*Mme Cerise/)
  ]);
  await press(/^Accepter Salle 12, mardi/);
  expect(await screen.findByText(/^Accepté : Salle 12, mardi 24\snovembre/)).toBeInTheDocument();
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(memory.asked).toEqual([`approve 12 ${addDays(MONDAY, 1)}`]);
});

test('a later request is found by looking further', async () => {
  await openRequests(withRequests());
  await screen.findByRole('button', { name: /^Accepter Salle 12, mardi/ });
  await press('Voir plus loin');
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('what was booked on a day that is closed since is listed, with what closes it', async () => {
  const memory = withRequests();
  memory.seedOf(12, CHRISTMAS, ['M1'], { author: 9, authorName: 'Mme Cerise' });
  await openRequests(memory);
  await screen.findByRole('button', { name: /^Accepter Salle 12, mardi/ });
  await press('Voir plus loin');
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(rows()[2]).toMatch(/vendredi 25 décembre.*jour fermé : Noël/);
});

test('several are refused at once with one reason, and the slot is free again', async () => {
  const memory = withRequests();
  await openRequests(memory);
  await screen.findByRole('button', { name: /^Accepter Salle 12, mardi/ });
  await userEvent.click(screen.getByLabelText('Sélectionner toutes les lignes de cette page'));
  await press(/Refuser 2\sdemandes/);
  expect(front()).toHaveTextContent('aucun message ne part');
  await userEvent.type(field('Motif'), 'Examen blanc');
  await press('Refuser');
  expect(await screen.findByText(/2\sdemandes refusées/)).toBeInTheDocument();
  expect(await screen.findByText('Aucune demande en attente')).toBeInTheDocument();
  expect(memory.asked).toEqual([`refuse 12 ${addDays(MONDAY, 1)} Examen blanc`, `refuse 12 ${addDays(MONDAY, 2)} Examen blanc`]);
});

test('what SharePoint refuses is named with why, and the rest is left alone', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = withRequests();
  await openRequests(memory);
  await screen.findByRole('button', { name: /^Accepter Salle 12, mardi/ });
  await userEvent.click(screen.getByLabelText('Sélectionner toutes les lignes de cette page'));
  memory.refusals = ['denied'];
  await press(/Accepter 2\sdemandes/);
  expect(await screen.findByText(/1\sréponse n’est pas enregistrée/)).toHaveTextContent(/Salle 12, mardi.*Vous n’avez pas accès/);
  expect(screen.getByText(/1\sréservation n’a pas été touchée/)).toBeInTheDocument();
  expect(memory.asked).toEqual([]);
  expect(rows()).toHaveLength(2);
  // What was not done stays chosen.
  await press(/Accepter 2\sdemandes/);
  expect(await screen.findByText(/2\sdemandes acceptées/)).toBeInTheDocument();
});

test('somebody’s booking is withdrawn with a reason that survives a closed dialog and a refusal', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = withRequests();
  await openRequests(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Toutes les réservations' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Retirer Salle 13, mardi/ }));
  await userEvent.type(field('Motif'), 'Fuite');
  await press('Annuler');
  await press(/^Retirer Salle 13, mardi/);
  expect(field('Motif')).toHaveValue('Fuite');
  memory.refusals = ['busy'];
  await press('Retirer');
  expect(await screen.findByText(/1\sréponse n’est pas enregistrée/)).toBeInTheDocument();
  await press(/^Retirer Salle 13, mardi/);
  expect(field('Motif')).toHaveValue('Fuite');
  await press('Retirer');
  expect(await screen.findByText(/^Retiré : Salle 13/)).toBeInTheDocument();
  expect(memory.asked).toEqual([`withdraw 13 ${addDays(MONDAY, 1)} Fuite`]);
  await waitFor(() => expect(rows().join()).not.toContain('Salle 13'));
});
