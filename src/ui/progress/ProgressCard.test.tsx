/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { ProgressCard, type Work } from './ProgressCard';

const card = (work: Work, onStop?: () => void): React.ReactElement => (
  <ProgressCard title="Importation" work={work} note="Laissez cette page ouverte." onStop={onStop} actions={<button>Fermer</button>} />
);
const running = (done: number, more: object = {}): Work => ({ kind: 'running', done, total: 300, ...more });

afterEach(() => jest.useRealTimers());

test('says how far it is and what is being done; before that is known the bar has no value', async () => {
  const view = await renderInEnt(card({ kind: 'running', done: 0, total: 0 }));
  expect(screen.getByRole('progressbar', { name: 'Importation' })).not.toHaveAttribute('value');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  view.again(card(running(12, { doing: 'Seconde 1' })));
  expect(screen.getByRole('progressbar')).toHaveValue(12);
  expect(screen.getByText('12 sur 300')).toHaveTextContent('En cours : Seconde 1');
  expect(screen.getByText('Laissez cette page ouverte.')).toBeInTheDocument();
});

test('a stop is asked for once and leaves the focus where it was', async () => {
  const onStop = jest.fn();
  const view = await renderInEnt(card(running(1), onStop));
  const button = screen.getByRole('button', { name: 'Arrêter' });
  await userEvent.click(button);
  view.again(card(running(1, { stopping: true }), onStop));
  expect(button).toHaveTextContent('Arrêt après l’étape en cours…');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  await userEvent.click(button);
  expect(onStop).toHaveBeenCalledTimes(1);
});

test('three hundred steps in a second are spoken once, and silence follows the end', async () => {
  const view = await renderInEnt(card(running(0)));
  const said: string[] = [];
  const regions = screen.getAllByRole('status');
  const live = regions[regions.length - 1];
  const observer = new MutationObserver(() => {
    if (live.textContent) said.push(live.textContent);
  });
  observer.observe(live, { childList: true, characterData: true, subtree: true });
  jest.useFakeTimers();
  view.again(card({ kind: 'done', summary: '' }));
  for (let done = 0; done <= 300; done++) view.again(card(running(done)));
  await act(async () => void jest.advanceTimersByTime(4000));
  expect(said).toEqual([]);
  await act(async () => void jest.advanceTimersByTime(2000));
  expect(said).toEqual(['Importation\u00a0: 300\u00a0sur\u00a0300']);
  await act(async () => void jest.advanceTimersByTime(60_000));
  expect(said).toHaveLength(1);
  view.again(card({ kind: 'done', summary: '300 élèves' }));
  await act(async () => void jest.advanceTimersByTime(60_000));
  expect(said).toHaveLength(1);
  // What was said does not stay in the page.
  expect(live).toBeEmptyDOMElement();
  observer.disconnect();
});

test('each end says what came of it; a few failures are open, many are folded', async () => {
  const view = await renderInEnt(card({ kind: 'cancelled', summary: 'Ce qui est fait reste fait.' }));
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('Arrêté Ce qui est fait reste fait.');
  expect(screen.getByRole('button', { name: 'Fermer' })).toBeInTheDocument();
  view.again(card({ kind: 'failed', summary: 'Deux lignes manquent.', details: ['ligne 3', 'ligne 8'] }));
  expect(screen.getByText('Détails (2)').parentElement).toHaveAttribute('open');
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  view.again(card({ kind: 'done', summary: 'Tout est là.', details: Array.from({ length: 40 }, (_, at) => `ligne ${at}`) }));
  expect(screen.getByText('Détails (40)').parentElement).not.toHaveAttribute('open');
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});
