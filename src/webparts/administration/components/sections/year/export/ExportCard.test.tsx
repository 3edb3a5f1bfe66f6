/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import JSZip from 'jszip';
import { EntError } from '../../../../../../lists/errors';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { installDownloads, type Saved } from '../testing/downloads';
import { fileAt, listRow } from '../testing/memoryLists';
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

/** A school whose diary holds two pages of sessions, a piece of work and two documents. */
function withDiary(): MemoryYear {
  const memory = new MemoryYear();
  memory.lists.pages.sessions = [[listRow(1, '=Fonctions', '<p>Cours & <b>exercice</b></p>')], [listRow(7, 'Suites')]];
  memory.lists.pages.homework = [[listRow(2, 'Exercice 4')]];
  memory.lists.files.push(fileAt('2026/6A/Fiche.pdf'), fileAt('2026/6A/con.txt'));
  return memory;
}

test('the lists come row by row with the documents, as text that no spreadsheet runs', async () => {
  await showYear(withDiary());
  await press('Tout enregistrer');
  await screen.findByText(/est enregistré/);
  const zip = await unzipped();
  const lines = (await zip.files['cahiers-de-textes/seances.csv'].async('string')).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('Numéro;Intitulé;Classe;Année scolaire;Numéro de classe;Jour;Contenu;Contenu (HTML);État;Créé le');
  expect(lines[1]).toContain("1;'=Fonctions;6A;2026-2027;1;2026-11-23;Cours & exercice;<p>Cours & <b>exercice</b></p>;publié;");
  expect(lines[2]).toContain('7;Suites;');
  expect(await zip.files['documents/2026/6A/Fiche.pdf'].async('string')).toBe('/sites/lycee/EntDocuments/2026/6A/Fiche.pdf');
  const documents = await zip.files['cahiers-de-textes/liste-des-documents.csv'].async('string');
  expect(documents).toContain('/sites/lycee/EntDocuments/2026/6A/con.txt;10;documents/2026/6A/-con.txt;');
  const paths = Object.keys(zip.files);
  // Nobody has plans here, and nobody misses them.
  expect(paths.filter((path) => path.includes('progression'))).toEqual([]);
  expect(paths[paths.length - 1]).toBe('LISEZMOI.txt');
  const readMe = await zip.files['LISEZMOI.txt'].async('string');
  for (const path of paths.filter((one) => one.startsWith('cahiers'))) expect(readMe).toContain(path);
  expect(readMe).toMatch(/documents\/\r\n {4}2\u00a0documents/);
  expect(readMe).toMatch(/notes personnelles et les progressions des\r\nautres/);
  expect(readMe).not.toContain('manquent');
});

test('a list that is refused on its second page is left out whole and named, a document that is gone is told, the rest comes', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = withDiary();
  memory.lists.faults.sessions = new EntError('denied', 'test');
  memory.lists.faults.progressions = new EntError('denied', 'test');
  memory.lists.fileFaults.set('/sites/lycee/EntDocuments/2026/6A/Fiche.pdf', new EntError('notFound', 'test'));
  await showYear(memory);
  await press('Tout enregistrer');
  expect(await screen.findByText(/Ces fichiers manquent/)).toHaveTextContent(/seances\.csv$/);
  expect(screen.getByText('Un document n’a pas pu être lu. Le LISEZMOI dit lequel.')).toBeInTheDocument();
  const zip = await unzipped();
  const paths = Object.keys(zip.files);
  expect(paths).not.toContain('cahiers-de-textes/seances.csv');
  expect(paths).toEqual(expect.arrayContaining(['cahiers-de-textes/travail-a-faire.csv', 'documents/2026/6A/-con.txt']));
  const readMe = await zip.files['LISEZMOI.txt'].async('string');
  expect(readMe).toMatch(/manquent[^]*cahiers-de-textes\/seances\.csv/);
  expect(readMe).toMatch(/Ces documents manquent[^]*\/sites\/lycee\/EntDocuments\/2026\/6A\/Fiche\.pdf/);
  expect(await zip.files['cahiers-de-textes/liste-des-documents.csv'].async('string')).toContain('/Fiche.pdf;10;;');
});

test('documents are left where they are when they are not wanted, or too many for one file; both are said', async () => {
  const memory = withDiary();
  await showYear(memory);
  await userEvent.click(await screen.findByLabelText('Avec les documents déposés dans les cahiers de textes'));
  await press('Tout enregistrer');
  await screen.findByText(/est enregistré/);
  let zip = await unzipped();
  expect(Object.keys(zip.files).filter((path) => path.startsWith('documents/'))).toEqual([]);
  expect(await zip.files['LISEZMOI.txt'].async('string')).toContain(
    'Les documents eux-mêmes ne sont pas dans ce dossier, à votre demande.'
  );

  saved.length = 0;
  memory.lists.files.push(fileAt('2026/6A/film.mp4', 1_500_000_000));
  await userEvent.click(screen.getByLabelText('Avec les documents déposés dans les cahiers de textes'));
  await press('Enregistrer à nouveau');
  expect(
    await screen.findByText(/Les documents n’y sont pas : ils pèsent 1,5 Go, et le fichier n’en prend que 1 Go\./)
  ).toBeInTheDocument();
  zip = await unzipped();
  expect(await zip.files['LISEZMOI.txt'].async('string')).toContain('ils pèsent 1\u202f500\u00a0Mo');
  expect(await zip.files['cahiers-de-textes/liste-des-documents.csv'].async('string')).toContain('film.mp4;1500000000;;');
});

test('a cut or a stop in the middle of a list saves nothing; how far it is shows', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = withDiary();
  memory.lists.faults.homework = new EntError('offline', 'test');
  await showYear(memory);
  await press('Tout enregistrer');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  delete memory.lists.faults.homework;
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  memory.lists.before = async (what) => {
    if (what === 'homework') await wait;
  };
  await press('Réessayer');
  expect(await screen.findByText(/lecture du travail donné/)).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '2');
  await press('Arrêter');
  release();
  expect(await screen.findByText('Arrêté : rien n’a été enregistré.')).toBeInTheDocument();
  expect(saved).toEqual([]);
});

test('a kind is saved as the file that the import takes back, and what is empty cannot be', async () => {
  await showYear(new MemoryYear({ ...EMPTY_REGISTER, classes: REGISTER.classes }));
  await userEvent.click(await screen.findByText('Un seul fichier à la fois'));
  await press(/Enregistrer le fichier.*Classes/);
  expect(saved.map(({ name }) => name)).toEqual(['ENT Lycée des Glycines 2026-11-23 classes.csv']);
  expect(await saved[0].blob.text()).toContain('6A;Sixième A');
  expect(screen.getByRole('button', { name: /Responsables/ })).toBeDisabled();
});
