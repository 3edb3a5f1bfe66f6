/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { EntError } from '../../../lists/errors';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../ui/testing/dialog';
import { MemoryBookings, resource, resources } from './testing/memoryBookings';
import { frameOf, MONDAY, NOW, renderBooking, school } from './testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import './panel';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
const memory = (): MemoryBookings => new MemoryBookings(() => NOW.getTime());
const [room12] = resources;

test.each([
  ['a pupil', 'pupil'],
  ['a guardian', 'guardian'],
  ['an inspector', 'inspector']
] as const)('%s is told that it is for the staff, and nothing is asked', async (_who, role) => {
  const bookings = memory();
  await renderBooking(bookings, { frame: frameOf([{ role, classNumber: 2, title: 'x' }]) });
  expect(await screen.findByText('La réservation est réservée au personnel')).toBeInTheDocument();
});

test('a site that is not set up, or of an earlier version, says so', async () => {
  const frame = { kind: 'notSetUp', isSiteAdmin: true } as const;
  const first = await renderBooking(memory(), { frame });
  expect(await screen.findByText(/Mettre en place/)).toBeInTheDocument();
  first.unmount();
  const older = memory();
  older.shelves = { kind: 'notSetUp' };
  await renderBooking(older);
  expect(await screen.findByText('La réservation n’est pas encore en place')).toBeInTheDocument();
});

test('whom the school does not know is told whom to ask', async () => {
  await renderBooking(memory(), { frame: { kind: 'noAccess', school } });
  expect(await screen.findByText('Pas encore d’accès')).toBeInTheDocument();
});

test('without a resource there is nothing to book, and managers are told what to do', async () => {
  const bookings = memory();
  bookings.shelves = { kind: 'ready', categories: [], resources: [] };
  const first = await renderBooking(bookings);
  expect(await screen.findByText(/n’ont encore ouvert aucune salle/)).toBeInTheDocument();
  first.unmount();
  await renderBooking(bookings, { frame: frameOf([{ role: 'direction', title: 'x' }]) });
  expect(await screen.findByText(/Créez une catégorie/)).toBeInTheDocument();
});

test('an archived resource, or one of an archived category, is not offered', async () => {
  const bookings = memory();
  bookings.shelves = {
    kind: 'ready',
    categories: [
      { value: { number: 1, title: 'Salles', description: '', rules: {}, status: 'active' }, etag: '1' },
      { value: { number: 2, title: 'Matériel', description: '', rules: {}, status: 'archived' }, etag: '1' }
    ],
    resources: [room12, resource({ number: 14, title: 'Salle 14', status: 'archived' }), resources[2]].map((value) => ({
      value,
      etag: '1'
    }))
  };
  await renderBooking(bookings);
  const grid = await screen.findByRole('grid');
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map((each) => each.textContent)
  ).toEqual(['Heures', 'Salle 1232\u00a0places, Bâtiment B']);
  expect(screen.queryByRole('combobox', { name: 'Catégorie' })).not.toBeInTheDocument();
});

test('a category by day shows who has what, and what is free', async () => {
  const bookings = memory();
  bookings.seed(room12, MONDAY, ['M2']);
  bookings.seed(room12, MONDAY, ['M3'], { author: 7, purpose: 'Devoir commun' });
  await renderBooking(bookings);
  const grid = await screen.findByRole('grid', { name: /Salles, lundi 23/ });
  expect(within(grid).getByRole('button', { name: /M\. Durand/ })).toHaveTextContent('Sortie');
  expect(within(grid).getByRole('button', { name: /Ma réservation/ })).toHaveTextContent('Devoir commun');
  expect(within(grid).getByRole('button', { name: /Réserver M1 Salle 12, lundi 23/ })).toBeInTheDocument();
  expect(within(grid).getAllByRole('button', { name: /Réserver/ })).toHaveLength(6);
});

test('a resource by week has the holidays, what is past, and the next week', async () => {
  const bookings = memory();
  bookings.seed(room12, 20261130, ['M1']);
  await renderBooking(bookings, { settings: { view: 'week' }, now: () => new Date('2026-11-24T09:30:00Z') });
  const grid = await screen.findByRole('grid', { name: 'Semaine de Salle 12' });
  expect(within(grid).getAllByText('passé').length).toBeGreaterThanOrEqual(4);
  expect(within(grid).queryByRole('button', { name: /Réserver .*Salle 12, lundi/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Semaine suivante' }));
  expect(await screen.findByRole('button', { name: /M\. Durand/ })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: /lundi 30/ })).toBeInTheDocument();
});

test('a counted resource says how many are left, one by quarters has its times', async () => {
  const bookings = memory();
  bookings.seed(resources[2], MONDAY, ['M1'], {}, 2);
  await renderBooking(bookings, { settings: { category: 'matériel' } });
  const [periods, quarters] = await screen.findAllByRole('grid');
  expect(within(periods).getByRole('button', { name: /M\. Durand/ })).toHaveTextContent('2 exemplaires');
  expect(within(periods).getByRole('button', { name: /Réserver M1/ })).toHaveTextContent('1 sur 3');
  expect(within(quarters).getByRole('button', { name: /Réserver 8\sh\s15/ })).toBeInTheDocument();
});

test('a booking that was cut off is shown as unfinished and its slot can be booked', async () => {
  const bookings = memory();
  bookings.seed(room12, MONDAY, ['M1'], { parts: 2, created: NOW.getTime() - 3_600_000 });
  bookings.seed(room12, MONDAY, ['M2'], { parts: 2, created: NOW.getTime() - 10_000 });
  await renderBooking(bookings);
  expect(await screen.findByRole('button', { name: /Réserver M1 Salle 12/ })).toHaveTextContent('Inachevée (M. Durand)');
  expect(screen.getByRole('button', { name: /^M\. Durand/ })).toHaveTextContent('réservation en cours');
});

test('a pending booking is held and says so', async () => {
  const bookings = memory();
  const asked = resource({ ...room12, rules: { approvalSince: NOW.getTime() - 1000 } });
  bookings.shelves = {
    kind: 'ready',
    categories: bookings.shelves.kind === 'ready' ? bookings.shelves.categories : [],
    resources: [{ value: asked, etag: '1' }]
  };
  bookings.seed(asked, MONDAY, ['M1']);
  await renderBooking(bookings);
  expect(await screen.findByRole('button', { name: /M\. Durand/ })).toHaveTextContent('en attente d’accord');
});

test('a failed reading can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const bookings = memory();
  bookings.readFault = new EntError('denied', 'test');
  await renderBooking(bookings);
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('grid')).toBeInTheDocument();
  jest.restoreAllMocks();
});

test('in English too', async () => {
  await renderBooking(memory(), { language: 'en' });
  expect(await screen.findByRole('button', { name: /Book M1 Salle 12, Monday 23\sNovember/ })).toBeInTheDocument();
});

test('in the evening the next school day is shown', async () => {
  await renderBooking(memory(), { now: () => new Date('2026-11-27T20:00:00Z') });
  expect(await screen.findByRole('grid', { name: /lundi 30\snovembre/ })).toBeInTheDocument();
});

test('on a phone the week opens with the next school day once today is over, and says how several slots are taken there', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  await renderBooking(memory(), { settings: { view: 'week' }, now: () => new Date('2026-11-23T20:00:00Z') });
  expect(await screen.findByRole('tab', { name: /^mar/, selected: true })).toBeInTheDocument();
  expect(screen.getByRole('tabpanel', { name: /mardi 24/ })).toBeInTheDocument();
  expect(screen.getByText(/touchez le premier/)).toBeInTheDocument();
  expect(screen.queryByText(/glissez/)).not.toBeInTheDocument();
  jest.restoreAllMocks();
});

test('a category that does not exist is said, and the first is shown', async () => {
  await renderBooking(memory(), { settings: { category: 'Piscines' } });
  expect(await screen.findByText(/La catégorie «\sPiscines\s»/)).toBeInTheDocument();
  expect(await screen.findByRole('grid', { name: /Salles/ })).toBeInTheDocument();
});
