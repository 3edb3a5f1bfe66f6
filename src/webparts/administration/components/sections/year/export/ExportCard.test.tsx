/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import JSZip from 'jszip';
import { EntError } from '../../../../../../lists/errors';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { installDownloads, type Saved } from '../testing/downloads';
import { MemoryYear, REGISTER, showYear } from '../testing/memoryYear';

const saved: Saved[] = [];
beforeEach(() => {
  saved.length = 0;
  installDownloads(saved);
});
afterEach(() => jest.restoreAllMocks());

const press = (name: string | RegExp): Promise<void> => screen.findByRole('button', { name }).then((button) => userEvent.click(button));

async function unzipped(): Promise<JSZip> {
  expect(saved.map(({ name }) => name)).toEqual(['ENT Lycée des Glycines 2026-11-23.zip']);
  return JSZip.loadAsync(new Uint8Array(await saved[0].blob.arrayBuffer()));
}

test('everything is one file named by the school and its day, read anew, and writes nothing', async () => {
  const memory = new MemoryYear();
  await showYear(memory);
  await screen.findByRole('heading', { name: 'Tout enregistrer' });
  memory.register = { ...REGISTER, pupils: REGISTER.pupils.slice(0, 1) };
  await press('Tout enregistrer');
  expect(await screen.findByText(/ENT Lycée des Glycines 2026-11-23\.zip est enregistré/)).toBeInTheDocument();
  const zip = await unzipped();
  const pupils = await zip.files['registre/5-eleves.csv'].async('string');
  expect(pupils.split('\r\n')[1]).toBe('1;Tilleul;Léa;6A;;');
  expect(pupils).not.toContain('Lilas');
  expect(await zip.files['LISEZMOI.txt'].async('string')).toContain('Lycée des Glycines, enregistré le 23\u00a0novembre 2026');
  expect(memory.written).toEqual([]);
});

test('what may not be read is named, in the file and on screen, and the rest is there', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryYear();
  await showYear(memory, {
    register: {
      loadPart: async (parts) => {
        if (parts.some((part) => part === 'guardians')) throw new EntError('denied', 'test');
        return Object.fromEntries(parts.map((part) => [part, memory.register[part]])) as never;
      }
    }
  });
  await press('Tout enregistrer');
  expect(await screen.findByText(/Ces fichiers manquent/)).toHaveTextContent('6-responsables.csv');
  const zip = await unzipped();
  expect(Object.keys(zip.files)).toContain('registre/5-eleves.csv');
  expect(Object.keys(zip.files).filter((name) => /responsables/.test(name))).toEqual([]);
  expect(await zip.files['LISEZMOI.txt'].async('string')).toMatch(/manquent[^]*6-responsables\.csv/);
});

test('a cut network saves nothing and can be tried again; a stop saves nothing', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = new MemoryYear();
  let fault: EntError | undefined = new EntError('offline', 'test');
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  await showYear(memory, {
    register: {
      loadPart: async (parts, signal) => {
        if (fault) throw fault;
        await wait;
        signal?.throwIfAborted();
        return Object.fromEntries(parts.map((part) => [part, memory.register[part]])) as never;
      }
    }
  });
  await press('Tout enregistrer');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  fault = undefined;
  await press('Réessayer');
  await press('Arrêter');
  release();
  expect(await screen.findByText('Arrêté : rien n’a été enregistré.')).toBeInTheDocument();
  expect(saved).toEqual([]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Tout enregistrer' })).toBeInTheDocument());
});

test('a kind is saved as the file that the import takes back, and what is empty cannot be', async () => {
  await showYear(new MemoryYear({ ...EMPTY_REGISTER, classes: REGISTER.classes }));
  await userEvent.click(await screen.findByText('Un seul fichier à la fois'));
  await press(/Enregistrer le fichier.*Classes/);
  expect(saved.map(({ name }) => name)).toEqual(['ENT Lycée des Glycines 2026-11-23 classes.csv']);
  expect(await saved[0].blob.text()).toContain('6A;Sixième A');
  expect(screen.getByRole('button', { name: /Responsables/ })).toBeDisabled();
});
