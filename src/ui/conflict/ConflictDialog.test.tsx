/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { installDialog } from '../testing/dialog';
import { renderInEnt } from '../testing/renderInEnt';
import { ConflictDialog } from './ConflictDialog';

installDialog();

const choices = { onKeepMine: jest.fn(), onTakeTheirs: jest.fn(), onLater: jest.fn() };
const show = (): ReturnType<typeof renderInEnt> =>
  renderInEnt(
    <ConflictDialog
      {...choices}
      parts={[
        { label: 'Titre', mine: <p>Thalès</p>, theirs: <p>Pythagore</p> },
        { label: 'Contenu', mine: <p>Exercice 12</p> }
      ]}
      savedBy={{ who: 'Mme Aubépine', when: '10 h 42' }}
      mineAsText="Thalès, exercice 12"
    />
  );

afterEach(() => jest.clearAllMocks());

test('both versions stand side by side, with who wrote the other, and no choice is one key away', async () => {
  await show();
  const mine = screen.getByRole('region', { name: 'Votre version' });
  const theirs = screen.getByRole('region', { name: 'La version enregistrée' });
  expect(mine).toHaveTextContent('Thalès');
  expect(theirs).toHaveTextContent('Pythagore');
  expect(theirs).toHaveTextContent('Enregistrée par Mme Aubépine, 10 h 42');
  expect(within(theirs).getByText('(vide)')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.keyboard('{Enter} ');
  for (const choice of Object.values(choices)) expect(choice).not.toHaveBeenCalled();
});

test('each choice is told, and mine can be copied first', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('button', { name: 'Copier la mienne' }));
  expect(await navigator.clipboard.readText()).toBe('Thalès, exercice 12');
  expect(await screen.findByText('Votre version est copiée.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Garder la mienne' }));
  await user.click(screen.getByRole('button', { name: 'Prendre l’autre' }));
  await user.click(screen.getByRole('button', { name: 'Continuer à écrire' }));
  for (const choice of Object.values(choices)) expect(choice).toHaveBeenCalledTimes(1);
});

test('a browser that refuses to copy is said', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await show();
  // Without `setup` of its own, which would bring a clipboard that works.
  screen.getByRole('button', { name: 'Copier la mienne' }).click();
  expect(await screen.findByText(/Le navigateur a refusé la copie/)).toBeInTheDocument();
  jest.restoreAllMocks();
});
