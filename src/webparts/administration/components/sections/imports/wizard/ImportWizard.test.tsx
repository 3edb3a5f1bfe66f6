/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder } from 'node:util';
import { pupil, schoolClass, stored, teacher } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport as ProvisioningReport } from '../../../../../../lists/provisioning/types';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { csvFile } from '../testing/files';
import { MemoryRegister } from '../testing/memoryRegister';
import { accept, choose, drop, figures, look, press, rowsOf, showImports } from '../testing/showImports';

beforeAll(() => {
  installDialog();
  // jsdom has none; every browser does.
  Object.assign(globalThis, { TextDecoder });
});
afterEach(() => jest.restoreAllMocks());

const school = (): MemoryRegister =>
  new MemoryRegister({
    classes: [stored(1, schoolClass(1, '2GT1')), stored(2, schoolClass(2, '2GT2'))],
    pupils: [
      stored(1, pupil('1', 'Érable', 'Zoé', { classNumber: 1 })),
      stored(2, pupil('2', 'Orme', 'Max', { classNumber: 1 })),
      stored(3, pupil('3', 'If', 'Tom', { classNumber: 2 }))
    ]
  });
const pupilsCsv = 'INE;Nom;Prénom;Classe\r\n1;Érable;Zoé;2GT2\r\n2;Orme;Max;2GT1\r\n5;Noël;Ève;2GT1\r\n;;Anonyme;2GT1\r\n';

test('pupils are imported from a file of Windows, in five steps; nothing is written before the last yes', async () => {
  const register = school();
  const went = await showImports(register);
  await choose('pupils');
  expect(screen.getByRole('heading', { name: 'Le fichier des élèves' })).toHaveFocus();
  await drop(csvFile(pupilsCsv, 'élèves.csv'));

  expect(screen.getByRole('heading', { name: 'Les colonnes du fichier' })).toHaveFocus();
  expect(screen.getByText(/élèves\.csv\s: 4\slignes, encodage Windows-1252, séparateur point-virgule\./)).toBeInTheDocument();
  const sample = screen.getByRole('region', { name: 'Premières lignes du fichier' });
  expect(
    within(sample)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  ).toEqual(['INE', 'Nom', 'Prénom', 'Classe']);
  expect(within(sample).getByText('Érable')).toBeInTheDocument();
  expect(screen.getByLabelText('Identifiant')).toHaveDisplayValue('INE');
  expect(screen.getByLabelText('Nom (obligatoire)')).toHaveAccessibleDescription(/^Exemple\s: Érable/);
  await look();

  expect(figures()).toEqual({ added: '1', changed: '1', moved: '1', unchanged: '1', rejected: '1' });
  expect(await rowsOf(/^1\sajout$/)).toEqual(['Ève Noël | 2GT1']);
  expect(await rowsOf(/^1\smodification$/)).toEqual(['Zoé Érable | Classe\u00a0: 2GT1 → 2GT2']);
  expect(await rowsOf(/^1\schangement de classe$/)).toEqual(['Zoé Érable | 2GT1 → 2GT2']);
  expect(await rowsOf(/^1\sligne refusée$/)).toEqual(['5 | Nom |  | Il manque\u00a0: Nom.']);
  expect(register.applied).toEqual([]);

  await press('Importer…');
  const dialog = within(screen.getByRole('dialog', { name: /Importer les élèves/ }));
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'À ajouter\u00a0: 1\u00a0élève.',
    'À modifier\u00a0: 1\u00a0élève.',
    '1\u00a0élève change de classe. Chaque changement peut être annulé ensuite.',
    '1\u00a0ligne refusée ne sera pas prise.',
    'Les accès ne changent pas encore\u00a0: vous les reporterez dans les groupes depuis l’accueil.'
  ]);
  await userEvent.click(dialog.getByRole('button', { name: 'Annuler' }));
  expect(register.applied).toEqual([]);
  await accept();

  expect(await screen.findByRole('heading', { name: 'Import terminé' })).toHaveFocus();
  expect(screen.getByText(/Écrit\s: 1\sélève ajouté, 1\smodifié, dont 1\schangement de classe\./)).toHaveTextContent(
    /1\sligne du fichier a été refusée\./
  );
  expect(register.current.pupils.map(({ lastName, classNumber }) => [lastName, classNumber])).toEqual([
    ['Érable', 2],
    ['Orme', 1],
    ['If', 2],
    ['Noël', 1]
  ]);
  expect(register.journal).toMatchObject([
    {
      kind: 'pupils',
      fileName: 'élèves.csv',
      day: 20261123,
      mapping: { key: 'INE', lastName: 'Nom', firstName: 'Prénom', className: 'Classe', groups: '', login: '' },
      summary: { rows: 4, added: 1, changed: 1, moved: 1, left: 0, unchanged: 1 }
    }
  ]);
  await press('Reporter dans les groupes');
  expect(went).toEqual(['home']);
  await press('Importer ensuite les responsables');
  expect(await screen.findByRole('heading', { name: 'Le fichier des responsables' })).toBeInTheDocument();
});

test('the same file again brings nothing: there is nothing to confirm', async () => {
  const register = school();
  await showImports(register);
  await choose('pupils');
  await drop(csvFile('INE;Nom;Prénom;Classe\n1;Erable;ZOE;2GT1\n2;Orme;Max;2GT1\n'));
  await look();
  expect(screen.getByText('Ce fichier n’apporte rien de nouveau : l’ENT dit déjà la même chose.')).toBeInTheDocument();
  expect(figures()).toEqual({ unchanged: '2' });
  expect(screen.queryByRole('button', { name: 'Importer…' })).not.toBeInTheDocument();
});

test('columns are found as they were last time wherever they stand; one that is gone and required is asked for', async () => {
  const register = school();
  const mapping = { key: 'Matricule', lastName: 'Patronyme', firstName: 'Petit nom', className: 'Div', groups: '', login: '' };
  const summary = { rows: 1, added: 1, changed: 0, left: 0, moved: 0, unchanged: 0, newClasses: [], newSubjects: [] };
  await register.recordImport({ kind: 'pupils', fileName: 'vieux.csv', day: 20260901, mapping, summary }, 'a');
  await showImports(register);
  await choose('pupils');
  await drop(csvFile('Div;Groupe;Petit nom;Patronyme;Matricule\n2GT1;X;Zoé;Érable;1\n'));
  expect(screen.getByText(/celles de votre import du 1er\sseptembre 2026/)).toBeInTheDocument();
  expect(screen.getByLabelText('Nom (obligatoire)')).toHaveDisplayValue('Patronyme');
  expect(screen.getByLabelText('Classe')).toHaveDisplayValue('Div');
  // Last time it was not read: it is not read now.
  expect(screen.getByLabelText('Groupes')).toHaveDisplayValue('Ne pas lire');

  await press('Choisir un autre fichier');
  await drop(csvFile('Div,Petit nom,Truc\n2GT1,Zoé,Érable\n'));
  await press('Voir ce qui changera');
  const field = screen.getByLabelText('Nom (obligatoire)');
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription('Choisissez la colonne où lire\u00a0: Nom.');
  await userEvent.selectOptions(field, 'Truc');
  expect(field).toHaveAccessibleDescription(/^Exemple\s: Érable/);
  await look();
  expect(figures()).toEqual({ unchanged: '1' });
});

test('a file without titles is told of, and of two fields either will do', async () => {
  await showImports(school());
  await choose('subjects');
  await drop(csvFile('MATHS\nLATIN\n'));
  expect(screen.getByText(/Aucun titre n’a été reconnu/)).toBeInTheDocument();
  await press('Voir ce qui changera');
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription('Choisissez au moins une de ces colonnes\u00a0: Code, Intitulé.');
  await userEvent.selectOptions(screen.getByLabelText('Intitulé'), 'MATHS');
  expect(screen.queryByText(/ont été reconnues/)).not.toBeInTheDocument();
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription('');
  await look();
  expect(await rowsOf(/^1\sajout$/)).toEqual(['LATIN | LATIN']);
});

test.each<[string, File, RegExp]>([
  ['an Excel file in disguise', new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'a.csv'), /Enregistrer sous….*CSV/],
  ['an Excel file', new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'a.xlsx'), /a\.xlsx\s: C’est un classeur de tableur.*CSV/],
  ['a calendar', csvFile('BEGIN:VCALENDAR\r\n', 'edt.txt'), /C’est un calendrier\s: il s’importe avec «\sEmploi du temps\s»/],
  ['a file of titles', csvFile('Nom;Prénom\n'), /n’a que sa ligne de titres/],
  ['an empty file', csvFile('\n\n;;\n'), /Le fichier est vide/],
  ['a quotation mark left open', csvFile('Nom;Prénom\n"Orme;Max\n'), /À la ligne 2, un guillemet n’est pas fermé/],
  ['an XML export', csvFile('<?xml version="1.0"?><a/>', 'a.txt'), /Ce n’est pas un fichier CSV/]
])('%s is refused in a sentence that says what to do', async (_what, file, sentence) => {
  await showImports(school());
  await choose('pupils');
  await drop(file);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  await drop(csvFile(pupilsCsv));
  expect(await screen.findByRole('heading', { name: 'Les colonnes du fichier' })).toBeInTheDocument();
});

test('that many leave must be said yes to; who is not in a complete file leaves', async () => {
  const register = new MemoryRegister({
    classes: [stored(1, schoolClass(1, '2GT1'))],
    pupils: Array.from({ length: 12 }, (_, at) => stored(at + 1, pupil(`${at}`, `Nom ${at}`, 'Zoé', { classNumber: 1 })))
  });
  await showImports(register);
  await choose('pupils');
  await drop(csvFile('INE;Nom;Prénom\n1;Nom 1;Zoé\n2;Nom 2;Zoé\n'));
  const complete = screen.getByRole('checkbox', { name: 'Ce fichier contient tous les élèves' });
  expect(complete).toHaveAccessibleDescription(/personne ne part/);
  await userEvent.click(complete);
  expect(complete).toHaveAccessibleDescription(/sera marqué parti/);
  await look();
  expect(figures()).toMatchObject({ left: '10', unchanged: '2' });
  expect(screen.getByText(/10 élèves sur 12 partiraient/)).toBeInTheDocument();
  await press('Importer…');
  const tick = screen.getByRole('checkbox', { name: /^Oui, 10\spersonnes partent$/ });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(tick).toHaveFocus();
  expect(tick).toHaveAccessibleDescription(/Confirmez d’abord les départs/);
  await userEvent.click(tick);
  const leavers = await rowsOf(/^10\sdéparts$/);
  expect(leavers[0]).toBe('Zoé Nom 0 | 2GT1');
  await userEvent.type(screen.getByLabelText('Chercher dans cette liste'), 'nom 11');
  expect(await rowsOf(/^10\sdéparts$/)).toEqual(['Zoé Nom 11 | 2GT1']);
  await userEvent.type(screen.getByLabelText('Chercher dans cette liste'), 'x');
  expect(screen.getByText('Rien ne correspond dans cette liste.')).toBeInTheDocument();
  await accept();
  await screen.findByRole('heading', { name: 'Import terminé' });
  expect(register.current.pupils.filter(({ status }) => status === 'left')).toHaveLength(10);
});

test('what changed since the preview is shown before it is written', async () => {
  const register = school();
  await showImports(register);
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await look();
  register.current = {
    ...register.current,
    pupils: register.current.pupils.map((row) => (row.id === 1 ? { ...row, classNumber: 2, etag: '"9"' } : row))
  };
  await accept();
  expect(await screen.findByText(/L’ENT a changé depuis cet aperçu/)).toBeInTheDocument();
  expect(register.applied).toEqual([]);
  expect(figures()).toEqual({ added: '1', unchanged: '2', rejected: '1' });
  await accept();
  await screen.findByRole('heading', { name: 'Import terminé' });
  expect(register.applied).toHaveLength(1);
});

const many = (count: number): string =>
  `INE;Nom;Prénom;Classe\n${Array.from({ length: count }, (_, at) => `A${at};Nom ${at};Zoé;2GT1`).join('\n')}\n`;

/** Waits between two batches until the test lets it go on. */
function gate(): { reached: Promise<void>; open: () => void; wait: () => Promise<void> } {
  let open: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reached,
    open: () => open(),
    wait: () => {
      arrive();
      return opened;
    }
  };
}

test('a run says how far it is and why it waits, keeps the page, stops after the batch under way, and goes on without doubling', async () => {
  const register = school();
  await showImports(register);
  await choose('pupils');
  await drop(csvFile(many(35)));
  await look();
  const { wait, reached, open } = gate();
  register.between = async (done, options) => {
    if (done === 10) {
      options?.onWait?.(4 * 60_000);
      await wait();
    }
  };
  await accept();
  await act(() => reached);
  const bar = screen.getByRole('progressbar', { name: 'Écriture dans l’ENT' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['10', '35']);
  expect(screen.getByText(/pause d’environ 4\sminutes/)).toBeInTheDocument();
  expect(screen.getByText(/refaites le même import/)).toBeInTheDocument();
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await press('Arrêter');
  await act(async () => open());

  expect(await screen.findByRole('heading', { name: 'Import arrêté' })).toBeInTheDocument();
  expect(screen.getByText(/Écrit\s: 10\sélèves ajoutés\./)).toHaveTextContent('Arrêté à votre demande.');
  expect(screen.getByText(/25\sécritures restent à faire/)).toBeInTheDocument();
  expect(register.journal).toMatchObject([{ summary: { added: 10 } }]);
  const after = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(after);
  expect(after.defaultPrevented).toBe(false);

  await press('Continuer');
  expect(await screen.findByRole('heading', { name: 'Import terminé' })).toBeInTheDocument();
  expect(register.applied.map(({ length }) => length)).toEqual([35, 25]);
  expect(register.current.pupils).toHaveLength(3 + 35);
  expect(register.journal.map(({ summary }) => summary.added)).toEqual([25, 10]);
});

test('rows that failed are named with their reason; continuing writes them, if they still say what was shown', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const register = school();
  await showImports(register);
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await look();
  register.faultOf = (change) => (change.kind === 'pupil' && change.op === 'update' ? new EntError('unknownOutcome', 'lost') : undefined);
  await accept();
  expect(await screen.findByRole('heading', { name: 'Import inachevé' })).toBeInTheDocument();
  expect(screen.getByText('Zoé Érable : la réponse s’est perdue, peut-être est-ce écrit')).toBeInTheDocument();
  register.faultOf = () => undefined;
  await press('Continuer');
  expect(await screen.findByRole('heading', { name: 'Import terminé' })).toBeInTheDocument();
  expect(register.current.pupils.find(({ id }) => id === 1)?.classNumber).toBe(2);
});

test('continuing after somebody else changed a row shows it before it is written', async () => {
  const register = school();
  await showImports(register);
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await look();
  register.faultOf = (change) => (change.kind === 'pupil' && change.op === 'update' ? new EntError('conflict', 'etag') : undefined);
  await accept();
  expect(await screen.findByText('Zoé Érable : quelqu’un d’autre vient de la modifier')).toBeInTheDocument();
  register.faultOf = () => undefined;
  register.current = {
    ...register.current,
    pupils: register.current.pupils.map((row) => (row.id === 1 ? { ...row, login: 'zoe@ecole.example', etag: '"7"' } : row))
  };
  await press('Continuer');
  expect(await screen.findByText(/L’ENT a changé depuis cet aperçu/)).toBeInTheDocument();
  await accept();
  await screen.findByRole('heading', { name: 'Import terminé' });
  expect(register.current.pupils.find(({ id }) => id === 1)).toMatchObject({ classNumber: 2, login: 'zoe@ecole.example' });
});

test('a run that breaks off as a whole says what to do, and can go on', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const register = school();
  let fail = true;
  const given = { load: register.load, imports: register.imports, lastImport: register.lastImport, recordImport: register.recordImport };
  await showImports(register, {
    register: {
      ...given,
      apply: async (changes, options) => {
        if (fail) throw new EntError('offline', 'test');
        return register.apply(changes, options);
      }
    }
  });
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await look();
  await accept();
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous êtes hors ligne');
  expect(screen.getByText(/Rien n’a été écrit\./)).toBeInTheDocument();
  fail = false;
  await press('Continuer');
  expect(await screen.findByRole('heading', { name: 'Import terminé' })).toBeInTheDocument();
});

test('an import that cannot be noted is done all the same, and noted once when asked again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const register = school();
  register.recordFault = new EntError('busy', 'test');
  await showImports(register);
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await look();
  await accept();
  expect(await screen.findByRole('heading', { name: 'Import terminé' })).toBeInTheDocument();
  expect(register.journal).toEqual([]);
  await press('Noter à nouveau');
  await waitFor(() => expect(screen.queryByText(/n’a pas pu être noté/)).not.toBeInTheDocument());
  expect(register.journal).toHaveLength(1);
});

const provisioned = (more: Partial<ProvisioningReport> = {}): ProvisioningReport => ({
  done: [],
  failed: [],
  cancelled: false,
  writes: 0,
  ...more
});
const newClassCsv = 'INE;Nom;Prénom;Classe\n5;Noël;Ève;2GT3\n';

test('new classes get their places after the writing, and only then', async () => {
  const register = school();
  const places: number[] = [];
  await showImports(register, {
    provisioning: {
      apply: async (options) => {
        places.push(register.current.classes.length);
        options?.onProgress?.({ done: 1, total: 4 });
        return provisioned();
      }
    }
  });
  await choose('pupils');
  await drop(csvFile(newClassCsv));
  await look();
  expect(await rowsOf(/^1\snouvelle classe$/)).toEqual([expect.stringContaining('2GT3')]);
  await press('Importer…');
  expect(screen.getByText(/Classes créées, avec leurs groupes et leurs dossiers\s: 2GT3\./)).toBeInTheDocument();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Importer' }));
  expect(await screen.findByText('Les groupes et les dossiers des nouvelles classes sont en place.')).toBeInTheDocument();
  expect(places).toEqual([3]);
  expect(register.journal[0].summary.newClasses).toEqual(['2GT3']);
});

test('places that could not be made are told of and made when the person goes on, with nothing to write', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const register = school();
  let may = false;
  await showImports(register, {
    provisioning: {
      apply: async () => {
        if (!may) throw new EntError('denied', 'test');
        return provisioned();
      }
    }
  });
  await choose('pupils');
  await drop(csvFile(newClassCsv));
  await look();
  await accept();
  expect(await screen.findByText(/n’ont pas encore tous leurs groupes et dossiers/)).toBeInTheDocument();
  may = true;
  await press('Continuer');
  expect(await screen.findByText('Les groupes et les dossiers des nouvelles classes sont en place.')).toBeInTheDocument();
  expect(register.applied.map(({ length }) => length)).toEqual([2, 0]);
  expect(register.journal).toHaveLength(1);
});

test('leaving with a file asks first', async () => {
  await showImports(school());
  await choose('pupils');
  await drop(csvFile(pupilsCsv));
  await press('Choisir autre chose à importer');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rester ici' }));
  expect(screen.getByRole('heading', { name: 'Les colonnes du fichier' })).toBeInTheDocument();
  await press('Choisir autre chose à importer');
  expect(screen.getByText(/Rien n’a été écrit/)).toBeInTheDocument();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Quitter' }));
  expect(screen.getByRole('list', { name: 'Ce qui s’importe' })).toBeInTheDocument();
});

test('homonyms and a teacher in two places are told of; each can be looked at', async () => {
  const register = new MemoryRegister({
    classes: [stored(1, schoolClass(1, '2GT1')), stored(2, schoolClass(2, '2GT2'))],
    staff: [stored(1, teacher(1, 'Aubépine', 'Léa', { title: 'Mme Aubépine' }))]
  });
  await showImports(register);
  await choose('timetable');
  await drop(
    csvFile('Classe;Prof;Matière;Jour;Créneau;Salle\n2GT1;Mme Aubépine;Maths;lundi;M1;101\n2GT2;Mme Aubépine;Latin;lundi;M1;102\n')
  );
  await look();
  expect(figures()).toEqual({ added: '2', unchanged: '0' });
  const headline = screen.getByText(/^1\sfois, un enseignant aurait deux cours à la même heure\.$/);
  await userEvent.click(headline);
  const details = headline.closest('details');
  if (!details) throw new Error('not folded');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(screen.getByText('Mme Aubépine, lundi M1 (2GT1, 2GT2)')).toBeInTheDocument();
  expect(await rowsOf(/^2\sajouts$/)).toEqual([
    'lundi M1, 2GT1, Maths | Mme Aubépinesalle\u00a0101',
    'lundi M1, 2GT2, Latin | Mme Aubépinesalle\u00a0102'
  ]);
  expect(await rowsOf(/^2\snouvelles matières$/)).toEqual(['LATIN | Latin', 'MATHS | Maths']);
});
