/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { renderSection } from '../../../testing/renderSection';
import Section from '../index';
import { MemorySchool } from '../testing/memorySchool';

beforeAll(installDialog);
beforeEach(() => localStorage.clear());

/** 23 November 2026, unless another day is given. */
async function show(memory: MemorySchool, day?: string): Promise<void> {
  await renderSection(<Section />, { administration: memory }, day ? { now: () => new Date(`${day}T09:00:00Z`) } : {});
  await userEvent.click(await screen.findByRole('tab', { name: 'Fermetures' }));
}
async function add(title: string, first: string, last: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une fermeture' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Fermer l’ENT quelques jours' }));
  fireEvent.change(panel.getByLabelText('Nom'), { target: { value: title } });
  fireEvent.change(panel.getByLabelText('Premier jour de fermeture'), { target: { value: first } });
  fireEvent.change(panel.getByLabelText('Dernier jour de fermeture'), { target: { value: last } });
  await userEvent.click(panel.getByRole('button', { name: 'Mettre dans la liste' }));
}
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

test('a closure is shown with the sentence that pupils and guardians will read, beyond what adjoins it', async () => {
  const memory = new MemorySchool();
  await show(memory);
  expect(screen.getByText(/C’est un affichage, pas un verrou/)).toBeInTheDocument();
  await add('Fermeture de Noël', '2026-12-21', '2027-01-03');
  expect(screen.getByText(/^Fermeture de Noël\. Il ouvre à nouveau le lundi 4\sjanvier\.$/)).toBeInTheDocument();
  await add('Travaux', '2027-01-04', '2027-01-05');
  expect(screen.getByText(/^Fermeture de Noël\. Il ouvre à nouveau le mercredi 6\sjanvier\.$/)).toBeInTheDocument();
  await save();
  await waitFor(() => expect(memory.current.school.closures).toHaveLength(2));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('closing the ENT today is asked about first', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await add('Panne', '2026-11-23', '2026-11-24');
  await save();
  const asked = await screen.findByRole('dialog', { name: /^Fermer l’ENT dès maintenant/ });
  expect(asked).toHaveTextContent(/ne verront plus les pages de l’ENT avant le mercredi 25\snovembre/);
  expect(memory.writes).toEqual([]);
  await userEvent.click(within(asked).getByRole('button', { name: 'Fermer l’ENT' }));
  await waitFor(() => expect(memory.current.school.closures).toEqual([{ title: 'Panne', first: 20261123, last: 20261124 }]));
});

test('an ENT that is closed already is not asked about again, and a closure that is over has nothing to announce', async () => {
  const memory = new MemorySchool({
    closures: [
      { title: 'Toussaint', first: 20261019, last: 20261101 },
      { title: 'Noël', first: 20261221, last: 20270103 }
    ]
  });
  await show(memory, '2026-12-24');
  expect(screen.queryByText(/^Toussaint\. Il ouvre/)).not.toBeInTheDocument();
  await add('Travaux', '2027-02-01', '2027-02-02');
  await save();
  await waitFor(() => expect(memory.current.school.closures).toHaveLength(3));
});
