/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { guessMapping, missingFields } from '../../../../../../domain/imports/kinds';
import { readTable } from '../../../../../../domain/imports/readTable';
import { pupil, schoolClass, stored, teacher } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import { renderSection } from '../../../testing/renderSection';
import Section from '../index';
import { ORDER } from '../order';
import { MemoryRegister } from '../testing/memoryRegister';
import { showImports } from '../testing/showImports';

const card = (name: string): HTMLElement => screen.getByRole('region', { name });
const summary = { rows: 300, added: 290, changed: 4, left: 2, moved: 1, unchanged: 6, newClasses: ['2GT1'], newSubjects: [] };
const record = { fileName: 'élèves.csv', mapping: {}, summary };

afterEach(() => jest.restoreAllMocks());

test('an empty school sees what to import, in order, what waits for what, and where to begin', async () => {
  await showImports(new MemoryRegister());
  const cards = within(screen.getByRole('list', { name: 'Ce qui s’importe' })).getAllByRole('region');
  expect(cards.map((each) => within(each).getByRole('heading').textContent)).toEqual([
    'Classes',
    'Matières',
    'Personnels',
    'Emploi du temps',
    'Élèves',
    'Responsables'
  ]);
  expect(cards.map((each) => within(each).queryByText('À faire maintenant') !== null)).toEqual([false, false, true, false, false, false]);
  expect(within(card('Emploi du temps')).getByText(/Importez d’abord les personnels/)).toBeInTheDocument();
  expect(within(card('Responsables')).getByText(/Importez d’abord les élèves/)).toBeInTheDocument();
  expect(within(card('Personnels')).getByText(/Aucun personnel pour l’instant\. Jamais importé/)).toBeInTheDocument();
  expect(screen.getByText(/Rien n’a encore été importé/)).toBeInTheDocument();
});

test('what is there is counted, archived classes and persons who left are not; the last imports are told by whom and when', async () => {
  const register = new MemoryRegister({
    classes: [stored(1, schoolClass(1, '2GT1')), stored(2, schoolClass(2, 'OLD', { status: 'archived' }))],
    staff: [stored(1, teacher(1, 'Aubépine', 'Léa'))],
    pupils: [stored(1, pupil('1', 'Tilleul', 'Léa')), stored(2, pupil('2', 'Orme', 'Max', { status: 'left' }))]
  });
  await register.recordImport({ ...record, kind: 'pupils', day: 20250901 }, 'a');
  await register.recordImport({ ...record, kind: 'pupils', day: 20261122, fileName: 'élèves 2.csv' }, 'b');
  await showImports(register);
  expect(within(card('Classes')).getByText(/1\sclasse dans l’ENT/)).toBeInTheDocument();
  expect(within(card('Élèves')).getByText(/1\sélève dans l’ENT\. Dernier import\s: hier\./)).toBeInTheDocument();
  expect(within(card('Emploi du temps')).getByText('À faire maintenant')).toBeInTheDocument();
  expect(within(card('Emploi du temps')).queryByText(/Importez d’abord/)).not.toBeInTheDocument();
  const rows = within(screen.getByRole('table', { name: 'Derniers imports' })).getAllByRole('row');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toHaveTextContent(/^hierÉlèvesélèves 2\.csv/);
  expect(rows[1]).toHaveTextContent(
    /290\sélèves ajoutés, 4\smodifiés, dont 1\schangement de classe, 2\spartis, 1\sclasse ajoutéeMme Aubépine$/
  );
  expect(rows[2]).toHaveTextContent(/^lundi 1er\sseptembre 2025/);
});

test('each model has titles that the import recognises, whole', async () => {
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
  const names: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await showImports(new MemoryRegister());
  for (const button of screen.getAllByRole('button', { name: /^Modèle CSV/ })) await userEvent.click(button);
  await waitFor(() => expect(blobs).toHaveLength(6));
  expect(names).toEqual(expect.arrayContaining(['modele-personnels.csv', 'modele-emploi-du-temps.csv']));
  for (const [at, kind] of ORDER.entries()) {
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blobs[at]);
    });
    const { table } = readTable({ text, encoding: 'utf-8' });
    expect(table?.rows).toEqual([]);
    const mapping = guessMapping(kind, table?.headers ?? []);
    expect([missingFields(kind, mapping), Object.keys(mapping).length]).toEqual([[], table?.headers.length]);
  }
});

test('a history that cannot be read takes nothing else away; it can be asked for again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const register = new MemoryRegister();
  let asked = 0;
  await showImports(register, {
    register: {
      load: register.load,
      imports: async () => {
        if (++asked === 1) throw new EntError('busy', 'test');
        return [];
      }
    }
  });
  expect(screen.getByRole('button', { name: 'Importer les élèves' })).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText(/Rien n’a encore été importé/)).toBeInTheDocument();
});

test('who may not read the register is told so', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderSection(<Section go={() => undefined} />, { register: { load: () => Promise.reject(new EntError('denied', 'test')) } });
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous n’avez pas accès à ce contenu');
});
