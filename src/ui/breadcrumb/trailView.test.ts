/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { wordsIn } from './loc/words';
import { createTrailView, type TrailView } from './trailView';

const crumbs = [
  { title: 'Lycée', url: 'https://ecole.example/sites/lycee' },
  { title: 'Photos', url: 'https://ecole.example/sites/lycee/Photos' },
  { title: 'Classe', url: 'https://ecole.example/sites/lycee/Photos/Classe' },
  { title: 'Sortie' }
];
const each = 100;

let room: number;
let resize: () => void;
let view: TrailView;

beforeAll(() => {
  // jsdom lays nothing out: each step is as wide as every other, and the row has the room that the test gives.
  window.ResizeObserver = class {
    public constructor(told: ResizeObserverCallback) {
      resize = () => told([], this);
    }
    public observe = (): void => undefined;
    public unobserve = (): void => undefined;
    public disconnect = (): void => undefined;
  };
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => room);
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ width: each } as DOMRect);
});
afterAll(() => jest.restoreAllMocks());
beforeEach(() => {
  room = 1000;
  document.body.replaceChildren();
  view = createTrailView(document.body, wordsIn('fr'));
});
afterEach(() => view.destroy());

const resizedTo = (width: number): void => {
  room = width;
  resize();
};

test('says where one is, with the last step as the current page; none hides it', () => {
  view.show(crumbs, '/');
  const nav = screen.getByRole('navigation', { name: 'Fil d’Ariane' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
  ).toEqual(['Lycée', 'Photos', 'Classe']);
  expect(within(nav).getByText('Sortie')).toHaveAttribute('aria-current', 'page');
  view.show([], '');
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

test('a title is text, whatever is in it', () => {
  view.show([{ title: '<img src=x onerror="alert(1)">', url: '/' }, { title: '<b>ici</b>' }], '<i>');
  expect(document.querySelector('img, b, i')).toBeNull();
  expect(screen.getByRole('link', { name: '<img src=x onerror="alert(1)">' })).toBeInTheDocument();
});

test('without room the middle is in a menu that the keyboard goes through; with room again it is in the row', async () => {
  view.show(crumbs, '›');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  resizedTo(3 * each);
  const button = screen.getByRole('button', { name: 'Afficher les 2\u00a0niveaux masqués' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Classe' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('link', { name: 'Classe' })).toHaveFocus();
  resizedTo(1000);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('the focus stays on a step that is still there when the answer draws the others', () => {
  view.show([crumbs[0], { title: 'Sortie' }], '›');
  screen.getByRole('link', { name: 'Lycée' }).focus();
  view.show(crumbs, '›');
  expect(screen.getByRole('link', { name: 'Lycée' })).toHaveFocus();
});
