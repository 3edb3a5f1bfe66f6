/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EMPTY_REGISTER, pupil, schoolClass, stored } from '../../../../domain/register/testing/registers';
import type { Register } from '../../../../domain/register/types';
import { renderSection } from '../testing/renderSection';
import { FirstHour } from './FirstHour';

async function show(classes: Register['classes'], go: (section: string) => void = () => undefined): Promise<void> {
  const pupils = [stored(9, pupil('1', 'Tilleul', 'Léa', { classNumber: 1 }))];
  await renderSection(<FirstHour findings={[]} go={go} />, { register: { load: async () => ({ ...EMPTY_REGISTER, classes, pupils }) } });
  await screen.findByText('Votre première heure');
}

test('a change of year that was cut short is told, with the way to its end', async () => {
  const go = jest.fn();
  await show([stored(1, schoolClass(1, '6A', { status: 'archived' })), stored(2, schoolClass(2, '5A', { schoolYear: 2027 }))], go);
  expect(screen.getByText(/Le passage à l’année 2027-2028 est commencé, pas terminé/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Terminer, ou revenir en arrière' }));
  expect(go).toHaveBeenCalledWith('year');
});

test('a year under way is not told anything', async () => {
  await show([stored(1, schoolClass(1, '6A'))]);
  expect(screen.queryByText(/pas terminé/)).not.toBeInTheDocument();
});
