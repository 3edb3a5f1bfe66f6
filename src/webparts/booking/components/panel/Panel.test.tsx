/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDays } from '../../../../domain/days';
import { installDialog } from '../../../../ui/testing/dialog';
import { ME, MemoryBookings, resource, resources } from '../testing/memoryBookings';
import { MONDAY, NOW, renderBooking } from '../testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import '.';
import './recurrence';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
const memory = (): MemoryBookings => new MemoryBookings(() => NOW.getTime());
const [room12, room13, tablets] = resources;
const panel = (): Promise<HTMLElement> => screen.findByRole('dialog');
const free = (name: string, room = 'Salle 12'): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`Réserver ${name} ${room}`) });
/** Takes the option of a list whose name is like that. */
async function choose(list: HTMLElement, option: RegExp): Promise<void> {
  await userEvent.selectOptions(list, await within(list).findByRole('option', { name: option }));
}
const submit = (): HTMLElement => screen.getByRole('button', { name: 'Réserver' });

/** Rules for the first room alone. */
function withRules(bookings: MemoryBookings, rules: object): void {
  if (bookings.shelves.kind !== 'ready') throw new Error('no shelves');
  bookings.shelves = {
    ...bookings.shelves,
    resources: [resource({ ...room12, rules: { ...room12.rules, ...rules } }), room13].map((value) => ({ value, etag: '1' }))
  };
}

test('a click, a purpose and Enter book a slot, and the screen says so', async () => {
  const bookings = memory();
  await renderBooking(bookings);
  await userEvent.click(await free('M2'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Motif' }), 'Devoir commun{Enter}');
  expect(await screen.findByText(/^Réservé\s: Salle 12, lundi 23\snovembre, M2/)).toBeInTheDocument();
  expect(bookings.asked).toEqual([`book 12 ${MONDAY} M2`]);
  expect(await screen.findByRole('button', { name: /Ma réservation/ })).toHaveTextContent('Devoir commun');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('several slots by Shift and the arrows, or by the list of the last slot', async () => {
  const bookings = memory();
  await renderBooking(bookings);
  (await free('M1')).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Enter}');
  await choose(await screen.findByRole('combobox', { name: 'Dernier horaire' }), /M3/);
  await userEvent.click(submit());
  await screen.findByText(/^Réservé/);
  expect(bookings.asked).toEqual([`book 12 ${MONDAY} M1 M2 M3`]);
});

test('somebody was faster: nothing is claimed to be booked, what was typed stays, and what else is free is offered', async () => {
  const bookings = memory();
  await renderBooking(bookings);
  await userEvent.click(await free('M2'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Motif' }), 'Oral');
  bookings.seed(room12, MONDAY, ['M2']);
  await userEvent.click(submit());
  expect(await screen.findByText(/a été plus rapide/)).toBeInTheDocument();
  expect(await screen.findByText(/M2\s: déjà réservé par M\. Durand/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Motif' })).toHaveValue('Oral');
  expect(screen.queryByText(/^Réservé\s:/)).not.toBeInTheDocument();
  await userEvent.click(await within(await panel()).findByRole('button', { name: 'Salle 13' }));
  expect(await screen.findByText(/Salle 13 · lundi/)).toBeInTheDocument();
});

test('an outcome that nobody knows is neither success nor failure, and can be asked for', async () => {
  const bookings = memory();
  bookings.faults = ['unknown'];
  await renderBooking(bookings);
  await userEvent.click(await free('M2'));
  await screen.findByRole('textbox', { name: 'Motif' });
  await userEvent.click(submit());
  expect(await screen.findByText(/nous ne savons pas si c’est réservé/)).toBeInTheDocument();
  expect(submit()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Vérifier' }));
  expect(await screen.findByText(/Rien n’est enregistré/)).toBeInTheDocument();
  expect(submit()).toHaveAttribute('aria-disabled', 'false');
});

test('a refused save keeps what was typed, and a closed tab too', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const bookings = memory();
  bookings.faults = ['denied'];
  const first = await renderBooking(bookings);
  await userEvent.click(await free('M2'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Motif' }), 'Oral');
  await userEvent.click(submit());
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Motif' })).toHaveValue('Oral');
  first.unmount();
  const kept = Object.entries(localStorage).filter(([, value]) => String(value).includes('Oral'));
  expect(kept).toHaveLength(1);
  jest.restoreAllMocks();
});

test.each([
  [{ who: ['direction'] }, /est réservée par\s: la direction/],
  [{ minNotice: 24 * 60 }, /au moins 1\sjour à l’avance/],
  [{ longest: 1 }, /au plus 1\shoraire/],
  [{ weeklyQuota: 1 }, /au plus 1\sfois par semaine/]
])('what the rules do not allow (%j) is said before anything is written', async (rules, sentence) => {
  const bookings = memory();
  withRules(bookings, rules);
  bookings.seed(room12, addDays(MONDAY, 1), ['M1'], { author: ME });
  await renderBooking(bookings);
  await userEvent.click(await free('M1'));
  await choose(await screen.findByRole('combobox', { name: 'Dernier horaire' }), /M2/);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  await userEvent.click(submit());
  expect(bookings.asked).toEqual([]);
});

test('a booking that needs approval is a request, and holds its place', async () => {
  const bookings = memory();
  withRules(bookings, { approvalSince: 1 });
  await renderBooking(bookings);
  await userEvent.click(await free('M1'));
  await userEvent.click(await screen.findByRole('button', { name: 'Demander' }));
  expect(await screen.findByText(/^Demande envoyée/)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /Ma réservation/ })).toHaveTextContent('en attente d’accord');
});

test('several units of what is counted, no more than are left', async () => {
  const bookings = memory();
  bookings.seed(tablets, MONDAY, ['M1'], {}, 2);
  await renderBooking(bookings, { settings: { category: 'Matériel' } });
  await userEvent.click(await free('M1', 'Tablettes'));
  const units = await screen.findByRole('spinbutton');
  await userEvent.clear(units);
  await userEvent.type(units, '2');
  expect(await screen.findByText(/il n’en reste que 1/)).toBeInTheDocument();
  await choose(screen.getByRole('combobox', { name: 'Premier horaire' }), /M2/);
  await userEvent.click(submit());
  await screen.findByText(/^Réservé/);
  expect(bookings.asked).toEqual([`book 20 ${MONDAY} M2*2`]);
});

describe('one’s own booking', () => {
  async function openMine(bookings: MemoryBookings, slots = ['M1', 'M2']): Promise<void> {
    bookings.seed(room12, MONDAY, slots, { author: ME, purpose: 'Oral' });
    await renderBooking(bookings);
    const [first] = await screen.findAllByRole('button', { name: /Ma réservation/ });
    await userEvent.click(first);
    await screen.findByText('Changer l’horaire');
  }

  test('is shortened and extended', async () => {
    const bookings = memory();
    await openMine(bookings);
    await choose(screen.getByRole('combobox', { name: 'Dernier horaire' }), /M1/);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/^Réservation modifiée\s: .*M1 \(/)).toBeInTheDocument();
    expect(await free('M2')).toBeInTheDocument();
  });

  test('is cancelled once it is sure', async () => {
    const bookings = memory();
    await openMine(bookings);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler la réservation' }));
    const sure = (await screen.findByText(/la place redevient libre/)).closest('dialog');
    if (!sure) throw new Error('no dialog');
    await userEvent.click(within(sure).getByRole('button', { name: 'Annuler la réservation' }));
    expect(await screen.findByText(/^Réservation annulée/)).toBeInTheDocument();
    expect(bookings.asked).toEqual([`cancel 12 ${MONDAY}`]);
  });

  test('moves to another room, as long as it was', async () => {
    const bookings = memory();
    await openMine(bookings);
    await userEvent.click(screen.getByRole('button', { name: 'Déplacer ailleurs' }));
    expect(await screen.findByText(/Choisissez la nouvelle case/)).toBeInTheDocument();
    await userEvent.click(await free('M2', 'Salle 13'));
    await userEvent.click(await screen.findByRole('button', { name: 'Déplacer ici' }));
    expect(await screen.findByText(/^Réservation déplacée\s: Salle 13/)).toBeInTheDocument();
    expect(bookings.asked).toEqual([`move 13 ${MONDAY} M2 M3`]);
    expect(screen.queryByText(/Choisissez la nouvelle case/)).not.toBeInTheDocument();
  });

  test('is repeated from its own panel, without its own date', async () => {
    const bookings = memory();
    await openMine(bookings);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Répéter cette réservation' }));
    await choose(await screen.findByRole('combobox', { name: 'Répétition' }), /2\ssemaines/);
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/lundi 7\sdécembre.*Libre/);
    expect(within(table).queryByText(/23\snovembre/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Réserver \d+\sdates?$/ }));
    expect(await screen.findByText(/dates? réservées?\./)).toBeInTheDocument();
    expect(bookings.asked[0]).toBe(`book 12 ${addDays(MONDAY, 14)} M1 M2`);
    expect(bookings.rows.filter(({ author, purpose }) => author === ME && purpose !== 'Oral')).toEqual([]);
  });

  test('whose move to another room is cut off is not said to be moved, and is finished at once', async () => {
    const bookings = memory();
    await openMine(bookings);
    await userEvent.click(screen.getByRole('button', { name: 'Déplacer ailleurs' }));
    await userEvent.click(await free('M2', 'Salle 13'));
    bookings.faults = ['unfinished'];
    await userEvent.click(await screen.findByRole('button', { name: 'Déplacer ici' }));
    expect(await screen.findByText(/^Déplacement inachevé\s: l’ancienne place \(Salle 12/)).toBeInTheDocument();
    expect(screen.queryByText(/^Réservation déplacée/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Terminer le déplacement' }));
    expect(await screen.findByText('Déplacement terminé.')).toBeInTheDocument();
    expect(bookings.asked).toEqual([`move 13 ${MONDAY} M2 M3`, `cancel 12 ${MONDAY}`]);
    expect(await free('M1')).toBeInTheDocument();
  });

  test('whose change was cut off says so and is finished', async () => {
    const bookings = memory();
    const number = bookings.seed(room12, MONDAY, ['M1'], { author: ME });
    bookings.seed(room12, MONDAY, ['M2'], { author: ME, bookingNumber: number, slots: 'M2', movedFrom: number });
    await renderBooking(bookings);
    const [first] = await screen.findAllByRole('button', { name: /déplacement inachevé/ });
    await userEvent.click(first);
    await userEvent.click(await screen.findByRole('button', { name: 'Terminer le déplacement' }));
    await screen.findByText(/^Réservation modifiée/);
    expect(bookings.asked).toEqual([`change 12 ${MONDAY} M2`]);
    expect(await free('M1')).toBeInTheDocument();
  });
});

test('somebody else’s booking can be waited for, and no longer', async () => {
  const bookings = memory();
  bookings.seed(room12, MONDAY, ['M1']);
  await renderBooking(bookings);
  await userEvent.click(await screen.findByRole('button', { name: /M\. Durand/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Attendre que ce soit libre' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ne plus attendre' }));
  expect(await screen.findByRole('button', { name: 'Attendre que ce soit libre' })).toBeInTheDocument();
  expect(bookings.asked).toEqual([`wait 12 ${MONDAY} M1`, 'stopWaiting']);
});

test('a repetition shows each date, another room where it is taken, and books date after date', async () => {
  const bookings = memory();
  bookings.seed(room12, addDays(MONDAY, 7), ['M1']);
  await renderBooking(bookings);
  await userEvent.click(await free('M1'));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Répéter' }));
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row');
  expect(rows[2]).toHaveTextContent('Pris par M. Durand');
  expect(await screen.findByText(/Une date n’est pas libre/)).toBeInTheDocument();
  const choice = within(rows[2]).getByRole('combobox');
  expect(choice).toHaveDisplayValue('Passer cette date');
  await choose(choice, /Salle 13/);
  const last = within(table).getAllByRole('row').length - 1;
  await userEvent.selectOptions(within(rows[last]).getByRole('combobox'), 'Passer cette date');
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`Réserver ${last - 1}\\sdates`) }));
  expect(await screen.findByText(new RegExp(`${last - 1}\\ssur\\s${last - 1}\\sdates réservées`))).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('button', { name: 'Fermer' })[1]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /Ma réservation/ })).toBeInTheDocument();
  expect(bookings.asked.slice(0, 2)).toEqual([`book 12 ${MONDAY} M1`, `book 13 ${addDays(MONDAY, 7)} M1`]);
  expect(bookings.asked).toHaveLength(last - 1);
  const series = new Set(bookings.rows.filter(({ author }) => author === ME).map((row) => row.series));
  expect(series.size).toBe(1);
  expect([...series][0]).toBeGreaterThan(0);
});

test('in a repetition a date over the week’s quota says why and is passed, until an earlier one leaves it its place', async () => {
  const bookings = memory();
  withRules(bookings, { weeklyQuota: 1 });
  bookings.seed(room12, addDays(MONDAY, 9), ['M3'], { author: ME });
  await renderBooking(bookings);
  await userEvent.click(await free('M1'));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Répéter' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'mercredi' }));
  await screen.findByText(/dates ne sont pas libres/);
  const row = (days: number): HTMLElement => within(screen.getByRole('table')).getAllByRole('row')[1 + days];
  expect(row(0)).toHaveTextContent('Libre');
  expect(row(1)).toHaveTextContent(/Trop dans la semaine\s: .* au plus 1\sfois par semaine/);
  expect(within(row(1)).getByRole('combobox')).toHaveDisplayValue('Passer cette date');
  // The Monday of the next week, whose Wednesday one has already.
  expect(row(2)).toHaveTextContent('Trop dans la semaine');
  await choose(within(row(0)).getByRole('combobox'), /Passer/);
  expect(row(1)).toHaveTextContent('Libre');
  await userEvent.click(screen.getByRole('button', { name: /^Réserver \d+\sdates/ }));
  await screen.findByText(/dates réservées/);
  expect(bookings.asked[0]).toBe(`book 12 ${addDays(MONDAY, 2)} M1`);
  expect(bookings.asked.some((each) => each.includes(`${addDays(MONDAY, 7)}`))).toBe(false);
});
