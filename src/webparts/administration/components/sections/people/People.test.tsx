/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { stored } from '../../../../../domain/register/testing/registers';
import type { ClassMove, Register } from '../../../../../domain/register/types';
import { EntError } from '../../../../../lists/errors';
import { installDialog } from '../../../../../ui/testing/dialog';
import { renderSection, type GivenServices } from '../../testing/renderSection';
import Section from './index';
import { memoryRegister, type MemoryRegister } from './testing/memoryRegister';
import { AUBEPINE, GONE, HUGO, LEA, LEA_2, REGISTER } from './testing/sampleRegister';

beforeAll(installDialog);
afterEach(() => jest.restoreAllMocks());

const go = jest.fn();

async function show(memory: MemoryRegister, given: GivenServices = {}): Promise<void> {
  go.mockClear();
  await renderSection(<Section go={go} />, { register: memory, ...given });
  await screen.findByRole('tablist', { name: 'Personnes et comptes' });
}

const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
const dialog = (): HTMLElement => screen.getAllByRole('dialog').slice(-1)[0];
const names = (): (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const openPerson = async (name: string | RegExp): Promise<void> => userEvent.click(screen.getAllByRole('button', { name })[0]);
const save = async (): Promise<void> => userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer' }));

describe('the lists', () => {
  test('are counted, searched past accents and filtered; homonyms can be told apart', async () => {
    await show(memoryRegister(REGISTER));
    expect(screen.getByText('3 élèves, 2 sans compte, 1 a quitté l’établissement')).toBeInTheDocument();
    expect(names()).toEqual(['Érable Hugo', 'Tilleul Léahomonyme, identifiant INE1', 'Tilleul Léahomonyme, identifiant INE2']);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Rechercher' }), 'erable');
    expect(names()).toEqual(['Érable Hugo']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.click(screen.getByLabelText('Sans compte seulement'));
    expect(names()).toHaveLength(2);
    await userEvent.click(screen.getByLabelText('Montrer aussi qui est parti'));
    await userEvent.click(screen.getByLabelText('Sans compte seulement'));
    expect(screen.getByText('a quitté l’établissement')).toBeInTheDocument();
  });

  test('filters stay while the person looks at another list, and can be cleared where nobody matches', async () => {
    await show(memoryRegister(REGISTER));
    await userEvent.type(screen.getByRole('searchbox'), 'personne');
    expect(screen.getByText('Personne ne correspond')).toBeInTheDocument();
    await userEvent.click(tab(/Responsables/));
    expect(names()).toEqual(['Aubépine Anne', 'Tilleul Claire']);
    expect(screen.getByText('Hugo Érable (Seconde 1)')).toBeInTheDocument();
    await userEvent.click(tab(/Élèves/));
    await userEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
    expect(names()).toHaveLength(3);
  });

  test('an empty register says what to do', async () => {
    await show(memoryRegister({ ...REGISTER, pupils: [], guardians: [], staff: [] }));
    expect(screen.getByText('Aucun élève pour l’instant')).toBeInTheDocument();
    expect(screen.getByText(/Importez un fichier, ou ajoutez/)).toBeInTheDocument();
    expect(screen.queryByText(/sélectionnée/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Importer un fichier' }));
    expect(go).toHaveBeenCalledWith('imports');
  });

  test('reading that failed can be tried again; without the right there is nothing', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = memoryRegister(REGISTER);
    let loads = 0;
    const load = async (): Promise<Register> => {
      if (++loads === 1) throw new EntError('denied', 'test');
      return memory.register;
    };
    await renderSection(<Section go={go} />, { register: { ...memory, load } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Vous n’avez pas accès');
    expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('tablist')).toBeInTheDocument();
  });
});

describe('a person', () => {
  test('is changed and stored over the row that was read; nothing is said of groups where none changes', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson('Érable Hugo');
    const first = within(dialog()).getByLabelText('Prénom');
    await userEvent.clear(first);
    await userEvent.type(first, 'Hugues');
    await save();
    expect(await screen.findByText('Hugues Érable : c’est enregistré.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(memory.asked).toEqual([expect.objectContaining({ op: 'update', id: HUGO.id, etag: HUGO.etag })]);
    expect(screen.queryByText(/change de groupe/)).not.toBeInTheDocument();
  });

  test('a change of class says what it means, is written with its move and leads to the groups', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson(/^Tilleul Léa/);
    await userEvent.selectOptions(within(dialog()).getByLabelText('Classe'), 'Seconde 2');
    const words = dialog().textContent?.replace(/\s/g, ' ');
    expect(words).toContain('Léa Tilleul quitte Seconde 1 pour Seconde 2.');
    expect(words).toContain('lisent le cahier de textes de Seconde 2 et ne lisent plus celui de Seconde 1');
    expect(words).toContain('Le travail passé reste où il est.');
    expect(words).toContain('Les groupes de l’ancienne classe ne comptent plus');
    await save();
    expect(await screen.findByText(/2 comptes changent de groupe/)).toBeInTheDocument();
    expect(memory.classMoves).toEqual([expect.objectContaining({ pupilKey: 'INE1', fromClass: 1, toClass: 2, day: 20261123 })]);
    await userEvent.click(screen.getByRole('button', { name: 'Reporter dans les groupes' }));
    expect(go).toHaveBeenCalledWith('home');
  });

  test('a move that could not be noted is noted by the next try, the class once', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = memoryRegister(REGISTER);
    await show(memory);
    memory.refuse(({ kind }) => kind === 'move', 'busy');
    await openPerson(/^Tilleul Léa/);
    await userEvent.selectOptions(within(dialog()).getByLabelText('Classe'), 'Seconde 2');
    await save();
    expect(await within(dialog()).findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
    expect(memory.register.pupils.find(({ id }) => id === LEA.id)?.classNumber).toBe(2);
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(memory.classMoves).toHaveLength(1);
    expect(memory.asked.filter(({ kind }) => kind === 'pupil')).toHaveLength(1);
  });

  test('what is wrong is said at its field, and what was typed stays after a refusal', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un élève' }));
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Ajouter un élève' }));
    expect(within(dialog()).getByText('Indiquez le nom.')).toBeInTheDocument();
    expect(within(dialog()).getByLabelText('Nom')).toHaveFocus();
    await userEvent.type(within(dialog()).getByLabelText('Nom'), 'Érable');
    await userEvent.type(within(dialog()).getByLabelText('Prénom'), 'Hugo');
    expect(within(dialog()).getByText(/L’ENT connaît déjà : Érable Hugo \(Seconde 1\)/)).toBeInTheDocument();
    await userEvent.selectOptions(within(dialog()).getByLabelText('Classe'), 'Seconde 2');
    memory.refuse(() => true, 'offline');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Ajouter un élève' }));
    expect(await within(dialog()).findByRole('alert')).toHaveTextContent('Vous êtes hors ligne');
    expect(within(dialog()).getByLabelText('Prénom')).toHaveValue('Hugo');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('Hugo Érable : c’est enregistré.')).toBeInTheDocument();
    expect(memory.register.pupils).toHaveLength(REGISTER.pupils.length + 1);
    expect(memory.asked.slice(-1)[0]).toMatchObject({ op: 'add', value: { key: '~ERABLE.HUGO', classNumber: 2 } });
  });

  test('closing with something typed asks first', async () => {
    await show(memoryRegister(REGISTER));
    await openPerson('Érable Hugo');
    await userEvent.type(within(dialog()).getByLabelText('Prénom'), 'ues');
    await userEvent.click(within(dialog()).getAllByRole('button', { name: 'Fermer' })[0]);
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Continuer' }));
    expect(within(dialog()).getByLabelText('Prénom')).toHaveValue('Hugoues');
    await userEvent.click(within(dialog()).getAllByRole('button', { name: 'Fermer' })[0]);
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Fermer sans enregistrer' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  /** Somebody else changes Hugo while the panel is open. */
  const changeHugo = (memory: MemoryRegister, change: Partial<typeof HUGO>): void => {
    memory.register = {
      ...memory.register,
      pupils: memory.register.pupils.map((one) => (one.id === HUGO.id ? { ...one, ...change, etag: '"other"' } : one))
    };
  };

  test('two administrators on one person: both versions are shown, and mine can go over theirs', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson('Érable Hugo');
    await userEvent.type(within(dialog()).getByLabelText('Prénom'), '-Marc');
    changeHugo(memory, { lastName: 'Sycomore' });
    await save();
    expect(await screen.findByRole('heading', { name: 'Deux versions du même texte' })).toBeInTheDocument();
    const theirs = within(dialog()).getByRole('region', { name: 'La version enregistrée' });
    expect(theirs).toHaveTextContent('Sycomore');
    expect(theirs).not.toHaveTextContent('Classe');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Continuer à écrire' }));
    expect(within(dialog()).getByLabelText('Prénom')).toHaveValue('Hugo-Marc');
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(memory.register.pupils.find(({ id }) => id === HUGO.id)).toMatchObject({ lastName: 'Érable', firstName: 'Hugo-Marc' });
  });

  test('theirs can be taken', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson('Érable Hugo');
    await userEvent.type(within(dialog()).getByLabelText('Prénom'), '-Marc');
    changeHugo(memory, { classNumber: 2 });
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Prendre l’autre' }));
    expect(within(dialog()).getByLabelText('Prénom')).toHaveValue('Hugo');
    expect(within(dialog()).getByLabelText('Classe')).toHaveValue('2');
    expect(memory.register.pupils.find(({ id }) => id === HUGO.id)?.firstName).toBe('Hugo');
  });

  test('a row that somebody wrote again as it was is no conflict', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson('Érable Hugo');
    await userEvent.type(within(dialog()).getByLabelText('Prénom'), '-Marc');
    changeHugo(memory, {});
    await save();
    expect(await screen.findByText('Hugo-Marc Érable : c’est enregistré.')).toBeInTheDocument();
    expect(memory.register.pupils.find(({ id }) => id === HUGO.id)?.firstName).toBe('Hugo-Marc');
  });

  const search = async (): Promise<{ login: string; name: string }[]> => [{ login: LEA.login, name: 'Léa Tilleul' }];
  const pick = async (typed: string, option: RegExp): Promise<void> => {
    await userEvent.type(within(dialog()).getByRole('combobox', { name: 'Compte' }), typed);
    await userEvent.click(await within(dialog()).findByRole('option', { name: option }));
  };

  test('an account that somebody has is refused, a typed one is taken', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory, { directory: { search } });
    await openPerson('Érable Hugo');
    expect(within(dialog()).getByText(/la personne reste dans le registre/)).toBeInTheDocument();
    await pick('tilleul', /Léa Tilleul/);
    expect(within(dialog()).getByText(/Ce compte est celui de Léa Tilleul \(élève\)/)).toBeInTheDocument();
    expect(within(dialog()).queryByRole('checkbox', { name: /même personne/ })).not.toBeInTheDocument();
    await save();
    expect(memory.asked).toEqual([]);
    await pick('Hugo.Erable@ecole.example', /Utiliser «\shugo.erable@ecole.example\s»/);
    await save();
    expect(await screen.findByText('Hugo Érable : c’est enregistré.')).toBeInTheDocument();
    expect(memory.asked).toEqual([expect.objectContaining({ value: expect.objectContaining({ login: 'hugo.erable@ecole.example' }) })]);
  });

  test('a guardian who is a teacher has one account, also under another name once that is said', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory, { directory: { search: async () => [{ login: AUBEPINE.login, name: 'Mme Aubépine' }] } });
    await userEvent.click(tab(/Responsables/));
    await openPerson('Aubépine Anne');
    await userEvent.type(within(dialog()).getByLabelText('Nom'), '-Sapin');
    await pick('aub', /Mme Aubépine/);
    await save();
    expect(within(dialog()).getByText(/Ce compte est celui de Anne Aubépine \(personnel\)/)).toBeInTheDocument();
    await userEvent.click(within(dialog()).getByRole('checkbox', { name: 'Anne Aubépine est la même personne, avec un seul compte' }));
    await save();
    expect(await screen.findByText('Anne Aubépine-Sapin : c’est enregistré.')).toBeInTheDocument();
  });

  test('children are chosen among the pupils of the register', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await userEvent.click(tab(/Responsables/));
    await openPerson('Tilleul Claire');
    await userEvent.type(within(dialog()).getByRole('combobox', { name: 'Enfants' }), 'lea');
    const options = await within(dialog()).findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringContaining('Seconde 1 · lea.tilleul@ecole.example'),
      expect.stringContaining('Seconde 2 · INE2')
    ]);
    await userEvent.click(options[1]);
    await save();
    await screen.findByText('Claire Tilleul : c’est enregistré.');
    expect(memory.register.guardians[0].children).toEqual(['INE1', 'INE2']);
  });

  test('a new teacher takes the number that waits in the timetable; a known one keeps theirs', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await userEvent.click(tab(/Personnels/));
    await openPerson('Aubépine Anne');
    expect(within(dialog()).getByText('1, 2 cours par semaine à l’emploi du temps : Seconde 1, Seconde 2.')).toBeInTheDocument();
    await userEvent.click(within(dialog()).getAllByRole('button', { name: 'Fermer' })[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un personnel' }));
    await userEvent.type(within(dialog()).getByLabelText('Nom'), 'Basalte');
    await userEvent.type(within(dialog()).getByLabelText('Nom affiché'), 'M. Basalte');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Ajouter un personnel' }));
    expect(within(dialog()).getByText('Cochez au moins une fonction.')).toBeInTheDocument();
    await userEvent.click(within(dialog()).getByRole('checkbox', { name: 'Enseignement' }));
    await userEvent.selectOptions(within(dialog()).getByLabelText('Numéro d’enseignant'), '7');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Ajouter un personnel' }));
    await screen.findByText('Basalte : c’est enregistré.');
    expect(memory.register.staff.at(-1)).toMatchObject({ lastName: 'Basalte', teacherNumber: 7, functions: ['teacher'] });
  });

  test('who leaves keeps the row and can come back, with what that means', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await openPerson(/^Tilleul Léa/);
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Est parti(e)…' }));
    expect(dialog()).toHaveTextContent('Sans autre enfant ici, perdent aussi leur accès : Claire Tilleul.');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer le départ' }));
    expect(await screen.findByText('Léa Tilleul : le départ est enregistré.')).toBeInTheDocument();
    expect(screen.getByText(/2 comptes changent de groupe/)).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Montrer aussi qui est parti'));
    await openPerson(/^Tilleul Léa/);
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Est de retour…' }));
    expect(dialog()).toHaveTextContent('Retour dans la classe Seconde 1.');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer le retour' }));
    expect(await screen.findByText('Léa Tilleul : le retour est enregistré.')).toBeInTheDocument();
    expect(memory.register.pupils.find(({ id }) => id === LEA.id)).toMatchObject({ status: 'present', classNumber: 1 });
    expect(screen.queryByText(/comptes changent de groupe/)).not.toBeInTheDocument();
  });

  test('whose account somebody else has by now comes back without it', async () => {
    const pupils = REGISTER.pupils.map((one) => (one.id === HUGO.id ? { ...one, login: GONE.login } : one));
    const memory = memoryRegister({ ...REGISTER, pupils });
    await show(memory);
    await userEvent.click(screen.getByLabelText('Montrer aussi qui est parti'));
    await openPerson('Bouleau Noah');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Est de retour…' }));
    expect(dialog()).toHaveTextContent('Son ancien compte est devenu celui de Hugo Érable');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer le retour' }));
    await screen.findByText('Noah Bouleau : le retour est enregistré.');
    expect(memory.register.pupils.find(({ id }) => id === GONE.id)).toMatchObject({ status: 'present', login: '' });
  });
});

describe('changes of class', () => {
  test('of a selection are confirmed with their consequences; who was refused stays selected and is named', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sélectionner toutes les lignes de cette page' }));
    await userEvent.click(screen.getByRole('button', { name: 'Changer de classe (3)' }));
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Changer de classe' }));
    expect(within(dialog()).getByText('Choisissez la nouvelle classe.')).toBeInTheDocument();
    await userEvent.selectOptions(within(dialog()).getByLabelText('Nouvelle classe'), 'Seconde 2');
    expect(dialog()).toHaveTextContent('2 élèves quittent Seconde 1 pour Seconde 2.');
    expect(dialog()).toHaveTextContent('1 élève y est déjà et ne change pas.');
    memory.refuse((change) => change.op === 'update' && change.id === HUGO.id, 'conflict');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Changer de classe' }));
    expect(
      await screen.findByText(/1 élève est maintenant en Seconde 2\. Refusé pour Hugo Érable : quelqu’un d’autre/)
    ).toBeInTheDocument();
    expect(memory.classMoves.map(({ pupilKey }) => pupilKey)).toEqual(['INE1']);
    expect(screen.getByRole('button', { name: 'Changer de classe (1)' })).toBeInTheDocument();
  });

  const move = (id: number, change: Partial<ClassMove>): MemoryRegister['classMoves'][number] =>
    stored(id, { pupilKey: 'INE2', pupilName: 'Léa Tilleul', fromClass: 1, toClass: 2, day: 20260907, undone: false, ...change });

  test('are listed newest first and undone, or say why they cannot be', async () => {
    const memory = memoryRegister(REGISTER, [
      move(51, { fromClass: 2, toClass: 1, pupilKey: 'INE4', pupilName: 'Noah Bouleau' }),
      move(52, { toClass: 1, fromClass: 3, pupilKey: 'INE3', pupilName: 'Hugo Érable' }),
      move(53, {})
    ]);
    await show(memory);
    await userEvent.click(tab(/Changements de classe/));
    expect(await screen.findByText('L’élève n’est plus dans l’établissement.')).toBeInTheDocument();
    expect(names()).toEqual(['Léa Tilleul', 'Hugo Érable', 'Noah Bouleau']);
    expect(screen.getByText('L’ancienne classe est archivée.')).toBeInTheDocument();
    expect(screen.getAllByText('7 septembre 2026')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler le changement de Léa Tilleul' }));
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Annuler ce changement' }));
    expect(await screen.findByText('Léa Tilleul : le changement est annulé, retour à « Seconde 1 ».')).toBeInTheDocument();
    expect(memory.register.pupils.find(({ id }) => id === LEA_2.id)?.classNumber).toBe(1);
    expect(await screen.findByText('Annulé')).toBeInTheDocument();
  });

  test('none, and reading them that failed', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const memory = memoryRegister(REGISTER);
    let reads = 0;
    const moves = async (): Promise<MemoryRegister['classMoves']> => {
      if (++reads === 1) throw new EntError('busy', 'test');
      return [];
    };
    await show(memory, { register: { ...memory, moves } });
    await userEvent.click(tab(/Changements de classe/));
    expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('Aucun changement de classe')).toBeInTheDocument();
  });
});

describe('accounts to link', () => {
  const directory = [
    { login: 'lea.tilleul2@ecole.example', name: 'Léa Tilleul' },
    { login: 'lea.tilleul3@ecole.example', name: 'Léa Tilleul' },
    { login: 'hugo.erable@ecole.example', name: 'Hugo Erable' }
  ];
  const searchMany = async (texts: readonly string[]): Promise<(typeof directory)[]> =>
    texts.map((text) => directory.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())));
  const accountOf = (name: string): HTMLElement => screen.getByRole('combobox', { name: `Compte de ${name}` });

  test('exact names are chosen, homonyms wait for a choice, who has none waits; nothing is written before', async () => {
    const memory = memoryRegister(REGISTER);
    await show(memory, { directory: { searchMany } });
    await userEvent.click(screen.getByRole('button', { name: 'Relier les comptes' }));
    expect(tab(/Comptes à relier \(4\)/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Chercher les comptes (4)' }));
    await screen.findByRole('button', { name: 'Chercher à nouveau' });
    expect(accountOf('Hugo Érable')).toHaveValue('hugo.erable@ecole.example');
    expect(accountOf('Léa Tilleul')).toHaveValue('');
    expect(within(accountOf('Léa Tilleul')).getAllByRole('option')).toHaveLength(3);
    expect(screen.getAllByText('pas encore d’accès').length).toBeGreaterThan(1);
    expect(memory.asked).toEqual([]);

    await userEvent.selectOptions(accountOf('Léa Tilleul'), 'lea.tilleul3@ecole.example');
    // What was chosen stays while the person looks elsewhere.
    await userEvent.click(tab(/Élèves/));
    await userEvent.click(tab(/Comptes à relier/));
    await userEvent.click(screen.getByRole('button', { name: /^Relier 2\scomptes/ }));
    expect(dialog()).toHaveTextContent('2 personnes restent avec la mention « pas encore d’accès ».');
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Relier' }));
    expect(await screen.findByText(/2 comptes sont reliés\. Dernière étape/)).toBeInTheDocument();
    expect(memory.asked.map((change) => change.kind === 'pupil' && [change.value.key, change.value.login])).toEqual([
      ['INE2', 'lea.tilleul3@ecole.example'],
      ['INE3', 'hugo.erable@ecole.example']
    ]);
    await userEvent.click(screen.getAllByRole('button', { name: 'Reporter dans les groupes' })[0]);
    expect(go).toHaveBeenCalledWith('home');
  });

  test('two persons who would share one account stand in the way', async () => {
    const memory = memoryRegister({
      ...REGISTER,
      pupils: [LEA_2, { ...LEA_2, id: 15, key: 'INE5', etag: '"15"' }],
      guardians: [],
      staff: []
    });
    await show(memory, { directory: { searchMany } });
    await userEvent.click(tab(/Comptes à relier/));
    await userEvent.click(screen.getByRole('button', { name: 'Chercher les comptes (2)' }));
    const both = await screen.findAllByRole('combobox', { name: 'Compte de Léa Tilleul' });
    await userEvent.selectOptions(both[0], 'lea.tilleul2@ecole.example');
    await userEvent.selectOptions(both[1], 'lea.tilleul2@ecole.example');
    expect(screen.getByText(/2 personnes partagent un compte/)).toBeInTheDocument();
    expect(both[0]).toHaveAccessibleDescription('Aussi choisi pour Léa Tilleul.');
    const link = screen.getByRole('button', { name: /^Relier 2\scomptes/ });
    expect(link).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(link);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.selectOptions(both[1], 'lea.tilleul3@ecole.example');
    expect(screen.getByRole('button', { name: /^Relier 2\scomptes/ })).toHaveAttribute('aria-disabled', 'false');
  });

  test('a search shows how far it is, and can be stopped without losing what was found', async () => {
    const ends: (() => void)[] = [];
    const pupils = Array.from({ length: 150 }, (_, at) => ({
      ...HUGO,
      id: 100 + at,
      key: `INE${100 + at}`,
      lastName: `Nom${at}`,
      etag: `"${at}"`
    }));
    await show(memoryRegister({ ...REGISTER, pupils: [HUGO, ...pupils] }), {
      directory: { searchMany: (texts) => new Promise((resolve) => ends.push(() => resolve(searchMany(texts)))) }
    });
    await userEvent.click(tab(/Comptes à relier/));
    await userEvent.click(screen.getByRole('button', { name: /Chercher les comptes/ }));
    await act(async () => ends[0]());
    const bar = await screen.findByRole('progressbar', { name: 'Recherche dans l’annuaire' });
    expect(bar).toHaveAttribute('value', '100');
    await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }));
    await act(async () => ends[1]());
    expect(await screen.findByText(/Arrêté à votre demande/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'hugo erable');
    expect(accountOf('Hugo Érable')).toHaveValue('hugo.erable@ecole.example');
  });

  test('a search that failed can be tried again; everybody linked is said', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await show(memoryRegister(REGISTER), { directory: { searchMany: async () => Promise.reject(new EntError('busy', 'test')) } });
    await userEvent.click(tab(/Comptes à relier/));
    await userEvent.click(screen.getByRole('button', { name: /Chercher les comptes/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  });

  test('where everybody has an account there is nothing to do', async () => {
    await show(memoryRegister({ ...REGISTER, pupils: [LEA], guardians: [], staff: [AUBEPINE] }));
    await userEvent.click(tab(/Comptes à relier/));
    expect(screen.getByText('Chacun a son compte')).toBeInTheDocument();
  });
});
