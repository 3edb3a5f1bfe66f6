/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { makeCancellationKey } from '../../../../domain/bookings/bookingKeys';
import type { Rules } from '../../../../domain/bookings/types';
import { addDays } from '../../../../domain/days';
import type { Catalogue } from '../../../../lists/repositories/bookings/types';
import { installDialog } from '../../../../ui/testing/dialog';
import { ME, MemoryBookings, resources } from '../testing/memoryBookings';
import { MONDAY, NOW, renderBooking } from '../testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import '../panel';
import '../panel/recurrence';
import './kiosk';
import './mine';
import './month';
import './print';
import './search';

beforeAll(() => {
  installDialog();
  // jsdom lacks what the writer of calendars asks for.
  Object.assign(globalThis, { TextEncoder });
});
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
const memory = (): MemoryBookings => new MemoryBookings(() => NOW.getTime());
const [room12, room13, , camera] = resources;
const withOpening = ({ shelves }: MemoryBookings, opening: Rules['opening']): Catalogue =>
  shelves.kind === 'ready' ? { ...shelves, resources: [{ value: { ...camera, rules: { opening } }, etag: '1' }] } : shelves;
const tab = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('tab', { name }));

describe('mine', () => {
  test('are in the order of the days, a series as one, with what it lacks', async () => {
    const bookings = memory();
    bookings.seed(room13, addDays(MONDAY, 1), ['M2'], { author: ME, purpose: 'Oral' });
    const dates = [0, 7, 14, 21].map((days) => addDays(MONDAY, days));
    for (const day of dates) bookings.seed(room12, day, ['M1'], { author: ME, series: 77, purpose: 'Atelier' });
    const last = bookings.rows.filter(({ series }) => series === 77).pop();
    if (!last) throw new Error('nothing seeded');
    bookings.rows.push({
      ...last,
      id: bookings.rows.length + 1,
      kind: 'cancellation',
      key: makeCancellationKey(last.key, 'T'),
      scope: 'booking',
      acquisition: 0,
      parts: 0
    });
    await renderBooking(bookings, { settings: { view: 'mine' } });
    const series = await screen.findByText(/^Série, Salle 12\s: 3\sdates d’ici au dimanche 17\sjanvier/);
    expect(series).toHaveTextContent('1 date manque');
    expect(screen.getByRole('button', { name: /mardi 24\snovembre, M2.*Salle 13.*Oral/ })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /Atelier/ })).toHaveLength(3);
  });

  test('of a series, this date and those after it are cancelled together', async () => {
    const bookings = memory();
    for (const days of [0, 7, 14]) bookings.seed(room12, addDays(MONDAY, days), ['M1'], { author: ME, series: 77, purpose: 'Atelier' });
    await renderBooking(bookings, { settings: { view: 'mine' } });
    await userEvent.click((await screen.findAllByRole('button', { name: /Atelier/ }))[1]);
    await userEvent.click(await screen.findByRole('button', { name: /^Annuler 2\sdates/ }));
    const sure = (await screen.findByText('Ces places redeviennent libres pour tous.')).closest('dialog');
    if (!sure) throw new Error('no dialog');
    await userEvent.click(within(sure).getByRole('button', { name: /^Annuler 2\sdates/ }));
    expect(await screen.findByText(/2\ssur\s2\sdates\./)).toBeInTheDocument();
    expect(bookings.asked).toEqual([`cancel 12 ${addDays(MONDAY, 7)}`, `cancel 12 ${addDays(MONDAY, 14)}`]);
  });

  test('of a series by quarter-hours, the time changes for this date and those after it; a date without that time says why', async () => {
    const bookings = memory();
    const late = 20261125;
    for (const day of [MONDAY, late, addDays(MONDAY, 7)])
      bookings.seed(camera, day, ['Q0900', 'Q0915'], { author: ME, series: 77, purpose: 'Reportage' });
    bookings.shelves = withOpening(bookings, { 1: [{ start: 480, end: 660 }], 3: [{ start: 540, end: 600 }] });
    await renderBooking(bookings, { settings: { view: 'mine' } });
    await userEvent.click((await screen.findAllByRole('button', { name: /Reportage/ }))[0]);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'De' }), '8');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'À' }), '9');
    await userEvent.click(await screen.findByRole('button', { name: /^Mettre 3\sdates à cet horaire\s: 10\sh\s–\s10\sh\s30$/ }));
    expect(await screen.findByText(/2\ssur\s3\sdates\./)).toBeInTheDocument();
    expect(
      screen.getByText(/mercredi 25\snovembre\s: La ressource n’est pas ouverte à cet horaire\s: 10\sh, 10\sh\s15/)
    ).toBeInTheDocument();
    expect(bookings.asked).toEqual([`change 21 ${MONDAY} Q1000 Q1015`, `change 21 ${addDays(MONDAY, 7)} Q1000 Q1015`]);
  });

  test('what one waits for is offered once it is free', async () => {
    const bookings = memory();
    const number = bookings.seed(room12, MONDAY, ['M1']);
    await (await bookings.repository()).wait(room12, MONDAY, ['M1'], '');
    const claim = bookings.rows.find((row) => row.bookingNumber === number);
    if (!claim) throw new Error('nothing seeded');
    bookings.rows.push({
      ...claim,
      id: bookings.rows.length + 1,
      kind: 'cancellation',
      key: makeCancellationKey(claim.key, 'T'),
      scope: 'booking',
      acquisition: 0,
      parts: 0
    });
    await renderBooking(bookings, { settings: { view: 'mine' } });
    await tab('Jour');
    expect(await screen.findByRole('button', { name: /Réserver M1 Salle 12/ })).toHaveTextContent('on vous la propose');
    await tab('Mes réservations');
    const waiting = await screen.findByRole('region', { name: 'Sur liste d’attente' });
    await userEvent.click(within(waiting).getByRole('button', { name: /on vous la propose/ }));
    expect(await screen.findByText(/elle vous est proposée en premier/)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Réserver' }));
    expect(await screen.findByText(/^Réservé\s:/)).toBeInTheDocument();
  });

  test('are a calendar file, those that the list does not show yet too', async () => {
    let saved: Blob | undefined;
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'), revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const bookings = memory();
    bookings.seed(room12, MONDAY, ['M1'], { author: ME, purpose: 'Oral' });
    bookings.seed(room12, addDays(MONDAY, 140), ['M1'], { author: ME, purpose: 'Soutenance' });
    await renderBooking(bookings, { settings: { view: 'mine' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Exporter pour mon agenda' }));
    await screen.findByRole('button', { name: 'Exporter pour mon agenda' });
    expect(saved?.type).toContain('text/calendar');
    expect(screen.queryByText('Soutenance')).not.toBeInTheDocument();
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(saved ?? new Blob());
    });
    expect(text).toMatch(/Oral[^]*Soutenance/);
    jest.restoreAllMocks();
  });

  test('without any, the person is told where to book', async () => {
    await renderBooking(memory(), { settings: { view: 'mine' } });
    expect(await screen.findByText('Aucune réservation à venir')).toBeInTheDocument();
  });
});

test('a free room is found by its seats and a period, and booked', async () => {
  const bookings = memory();
  bookings.seed(room13, MONDAY, ['M1']);
  await renderBooking(bookings);
  await tab('Chercher');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Moment' }), 'M2');
  await userEvent.type(screen.getByRole('spinbutton', { name: 'Places au moins' }), '18');
  expect(await screen.findByText(/2\sressources libres/)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Moment' }), 'M1');
  expect(await screen.findByText(/1\sressource libre/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Réserver M1/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Réserver' }));
  expect(await screen.findByText(/^Réservé\s: Salle 12/)).toBeInTheDocument();
});

test('the free times of the day are told in quarters', async () => {
  const bookings = memory();
  bookings.seed(camera, MONDAY, ['Q0900', 'Q0915']);
  await renderBooking(bookings);
  await tab('Chercher');
  const times = await screen.findByRole('region', { name: 'Horaires libres de Caméra' });
  const [first, second] = within(times).getAllByRole('button');
  expect(first).toHaveTextContent(/8\sh\s–\s9\sh/);
  expect(second).toHaveTextContent(/9\sh\s30\s–/);
});

test('a month says how full each day is and leads to its week', async () => {
  const bookings = memory();
  bookings.seed(room12, addDays(MONDAY, 2), ['M1', 'M2', 'M3', 'S1']);
  await renderBooking(bookings);
  await tab('Mois');
  const full = await screen.findByRole('button', { name: /mercredi 25\snovembre\s: 4 pris sur\s4/ });
  expect(full).toHaveTextContent('complet');
  expect(screen.getByText('Armistice de 1918')).toBeInTheDocument();
  await userEvent.click(full);
  expect(await screen.findByRole('grid', { name: 'Semaine de Salle 12' })).toBeInTheDocument();
});

test('a kiosk shows who has what now and next, never what for, and has nothing to click', async () => {
  const bookings = memory();
  bookings.seed(room12, MONDAY, ['M1'], { purpose: 'Entretien avec un élève' });
  bookings.seed(room12, MONDAY, ['M3']);
  await renderBooking(bookings, { settings: { kiosk: true }, now: () => new Date('2026-11-23T07:15:00Z') });
  expect(await screen.findByText(/^M\. Durand, jusqu’à 8\sh\s55/)).toBeInTheDocument();
  expect(screen.getByText(/10\sh\s10\s–\s11\sh\s05 · M\. Durand/)).toBeInTheDocument();
  expect(screen.queryByText(/Entretien/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a sheet for the door names who has the room, and not what for', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  const bookings = memory();
  bookings.seed(room12, MONDAY, ['M1'], { purpose: 'Entretien' });
  await renderBooking(bookings, { settings: { view: 'week' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Imprimer pour la porte' }));
  expect(print).toHaveBeenCalledTimes(1);
  const sheet = document.querySelector('table');
  expect(sheet).toHaveTextContent('M. Durand');
  expect(sheet).not.toHaveTextContent('Entretien');
});
