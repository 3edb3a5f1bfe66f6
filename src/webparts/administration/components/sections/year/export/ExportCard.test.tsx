/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { emptyRegister, renderSection } from '../../testing/renderSection';
import Section from './index';

const saved: { name: string; bytes: number }[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    saved.push({ name: '', bytes: (blob as Blob).size });
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved[saved.length - 1].name = this.download;
  });
});
afterEach(() => jest.restoreAllMocks());

const schoolClass = {
  id: 1,
  etag: '"1"',
  number: 1,
  code: '2GT1',
  title: 'Seconde 1',
  level: 'Seconde',
  schoolYear: 2026,
  status: 'active' as const
};

test('a kind is saved as the file that the import takes back, named by the school and its day', async () => {
  await renderSection(<Section />, { register: { load: async () => ({ ...emptyRegister, classes: [schoolClass] }) } });
  await userEvent.click(await screen.findByRole('button', { name: /Enregistrer le fichier.*Classes/ }));
  expect(saved.map(({ name }) => name)).toEqual(['ENT Lycée des Glycines 2026-11-23 classes.csv']);
  expect(saved[0].bytes).toBeGreaterThan('2GT1;Seconde 1'.length);
});

test('what is empty cannot be saved, and what is not there yet is said', async () => {
  await renderSection(<Section />, { register: { load: async () => emptyRegister } });
  expect(await screen.findByRole('button', { name: /Responsables/ })).toBeDisabled();
  expect(screen.getByText(/changement d’année.*pas encore à l’écran/)).toBeInTheDocument();
});
