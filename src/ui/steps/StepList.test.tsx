/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { StepBar, StepList, type Step } from './StepList';

const steps: Step[] = [
  { key: 'a', title: 'Établissement', state: 'done' },
  { key: 'b', title: 'Classes', state: 'current', text: 'Importez-les.', actions: <button>Importer</button> },
  { key: 'c', title: 'Élèves', state: 'todo' },
  { key: 'd', title: 'Invités', state: 'blocked', text: 'Le partage externe est fermé.' }
];

test('steps are an ordered list that says each state and which one is under way', async () => {
  await renderInEnt(<StepList label="Première heure" steps={steps} />);
  const items = within(screen.getByRole('list', { name: 'Première heure' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Établissement fait',
    '2Classes en coursImportez-les.Importer',
    '3Élèves à faire',
    'Invités bloquéLe partage externe est fermé.'
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
});

test('side by side they say the same, and where one stands', async () => {
  await renderInEnt(<StepBar label="Importation" steps={steps} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Établissement fait',
    '2Classes en cours',
    '3Élèves à faire',
    'Invités bloqué'
  ]);
  expect(screen.getByText('Étape 2 sur 4')).toHaveAttribute('aria-hidden', 'true');
});
