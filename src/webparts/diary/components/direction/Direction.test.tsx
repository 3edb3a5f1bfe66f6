/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { sessionRow } from '../../../../domain/diary/testing/rows';
import { EntError } from '../../../../lists/errors';
import { installDialog } from '../../../../ui/testing/dialog';
import { frame } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';
import { MemoryDirection, monday, mondaysWork, visaOver } from './testing/memoryDirection';

// jsdom has no streams: the ZIP itself is opened in the browser's test.
jest.mock('../../../../domain/exports/zip', () => ({ zipOf: async () => new Blob(['zip']) }));
// Nor these.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
globalThis.TextEncoder = TextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder = TextDecoder as typeof globalThis.TextDecoder;

let parts: MemoryDirection;
let saved: { name: string; blob: Blob }[];
beforeAll(installDialog);
beforeEach(() => {
  parts = new MemoryDirection();
  saved = [];
  window.localStorage.clear();
  window.sessionStorage.clear();
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved[saved.length - 1].name = this.download;
  });
});
afterEach(() => jest.restoreAllMocks());

/** French names hold no-break spaces. */
const named = (name: string): RegExp => new RegExp(`^${name.replace(/ /g, '\\s')}`);
const now = (): Date => new Date('2026-11-27T16:00:00Z');
const seal = (kind: string): HTMLElement | null => document.querySelector(`[data-ent-seal="${kind}"]`);
const tab = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('tab', { name }));
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe('reading', () => {
  test('a lesson that is written, with the day its work was given; one that is not says so', async () => {
    Object.assign(parts, { sessions: [monday], homework: [mondaysWork] });
    await renderDiary(parts.repositories('direction'), { now });
    expect(await screen.findByText('Fonctions affines')).toBeInTheDocument();
    expect(screen.getByText(/donné le lundi 23\snovembre · pour le jeudi 26\snovembre/)).toBeInTheDocument();
    const [missing] = document.querySelectorAll('[data-ent-lesson="notFilled"]');
    expect(missing).toHaveTextContent('Non rempli');
    expect(screen.getByText(/1\scours non rempli/)).toBeInTheDocument();
  });

  test('what appears later is read at once, with its moment', async () => {
    const visibleFrom = 202611280700;
    Object.assign(parts, { sessions: [{ ...monday, visibleFrom }], homework: [{ ...mondaysWork, visibleFrom }] });
    await renderDiary(parts.repositories('direction'), { now });
    expect(await screen.findByText('Fonctions affines')).toBeInTheDocument();
    expect(screen.getAllByText(named('visible des élèves et des familles le samedi 28 novembre à 7 h'))).toHaveLength(2);
  });

  test('a day off is said to be one', async () => {
    const closed = { ...frame.school, holidays: [{ title: 'Vacances d’essai', first: 20261126, last: 20261127 }] };
    const repositories = parts.repositories('schoolLife');
    const ready = await repositories.frame.load();
    await renderDiary({ ...repositories, frame: { load: async () => ({ ...ready, school: closed }) as typeof ready } }, { now });
    expect(await screen.findAllByText(/Vacances d’essai/)).toHaveLength(2);
    expect(document.querySelectorAll('[data-ent-lesson="notFilled"]')).toHaveLength(1);
  });

  test('a visa says who, when and what; a change since then shows', async () => {
    const visa = await visaOver([monday], [mondaysWork]);
    Object.assign(parts, { sessions: [monday], homework: [mondaysWork], visas: [visa] });
    const view = await renderDiary(parts.repositories('inspector'), { now });
    await waitFor(() => expect(seal('unchanged')).toHaveTextContent(/Visé par Mme Séquoia le 23\snovembre/));
    expect(seal('unchanged')).toHaveTextContent('Cahier bien tenu.');
    view.unmount();
    parts.sessions = [{ ...monday, title: 'Autre chose', etag: '"1,2"' }];
    await renderDiary(parts.repositories('inspector'), { now });
    await waitFor(() => expect(seal('changed')).toHaveTextContent('Modifié depuis le visa'));
  });

  test('a sealed session that is gone is shown as removed', async () => {
    const off = sessionRow(5, { classNumber: 2, periodId: 'S1', day: 20261127, teacherNumber: 7 });
    Object.assign(parts, { sessions: [monday], visas: [await visaOver([monday, off], [])] });
    await renderDiary(parts.repositories('direction'), { now });
    await waitFor(() => expect(seal('removed')).toBeInTheDocument());
    expect(document.querySelector('[data-ent-lesson="gone"]')).toHaveTextContent('Séance retirée');
  });

  test('by teacher: what a colleague wrote of the teacher’s lesson counts, and so does their visa', async () => {
    const byColleague = { ...monday, teacherNumber: 9, teacherName: 'M. Bruyère' };
    Object.assign(parts, { sessions: [byColleague], visas: [await visaOver([byColleague], [])] });
    await renderDiary(parts.repositories('direction'), { now });
    await userEvent.click(await screen.findByRole('button', { name: 'Enseignant' }));
    expect(await screen.findByText('Fonctions affines')).toBeInTheDocument();
    await waitFor(() => expect(seal('unchanged')).toBeInTheDocument());
    expect(seal('removed')).toBeNull();
  });

  test('by subject: each class is read when it is opened', async () => {
    Object.assign(parts, { sessions: [monday] });
    await renderDiary(parts.repositories('direction'), { now });
    await screen.findByText('Fonctions affines');
    const before = parts.reads;
    await userEvent.click(screen.getByRole('button', { name: 'Matière' }));
    expect(await screen.findByText('2de 3')).toBeInTheDocument();
    expect(parts.reads).toBe(before);
  });

  test('sixty classes are found by what is typed', async () => {
    const many = Array.from({ length: 60 }, (_unused, at) => ({ ...frame.classes[0], number: at + 1, title: `Classe n${at + 1}` }));
    await renderDiary(parts.repositories('direction', many), { now });
    await userEvent.type(await screen.findByRole('searchbox', { name: /Rechercher.*classe/ }), 'n47{Enter}');
    expect(screen.getByRole('combobox', { name: 'Classe' })).toHaveDisplayValue('Classe n47');
  });
});

describe('who may', () => {
  test.each([
    ['direction', ['Lire', 'Visas', 'Remplissage', 'Charge de travail', 'Archives']],
    ['inspector', ['Lire', 'Visas', 'Remplissage', 'Charge de travail', 'Archives']],
    ['schoolLife', ['Lire', 'Charge de travail']]
  ] as const)('%s', async (role, tabs) => {
    await renderDiary(parts.repositories(role), { now });
    const list = await screen.findByRole('tablist', { name: 'Rubriques du cahier de textes' });
    expect(
      within(list)
        .getAllByRole('tab')
        .map((each) => each.textContent)
    ).toEqual(tabs);
  });

  test('a teacher is offered the workload of their classes, and no visa', async () => {
    parts.homework = [{ ...mondaysWork, minutes: 150 }];
    await renderDiary(parts.repositories('teacher'), { now });
    await userEvent.click(await screen.findByRole('button', { name: 'Charge de travail de mes classes' }));
    await waitFor(() => expect(document.querySelector('[data-ent-above]')).toHaveTextContent(/2\sh\s30/));
    expect(screen.queryByRole('tab', { name: 'Visas' })).not.toBeInTheDocument();
  });
});

describe('visas in bulk', () => {
  async function preview(): Promise<void> {
    Object.assign(parts, { sessions: [monday], homework: [mondaysWork] });
    await renderDiary(parts.repositories('direction'), { now });
    await tab('Visas');
    await userEvent.click(await screen.findByRole('checkbox', { name: /2de 2/ }));
    await userEvent.type(screen.getByLabelText('Commentaire'), 'Vu.');
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera visé' }));
    await screen.findByRole('region', { name: 'Ce qui sera visé' });
  }
  async function give(): Promise<void> {
    await preview();
    await userEvent.click(screen.getByRole('button', { name: 'Apposer le visa' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Apposer', hidden: true }));
  }

  test('nothing is written before what will be sealed was shown and confirmed; empty weeks get none', async () => {
    await preview();
    expect(parts.given).toEqual([]);
    expect(screen.getByText(/3\ssemaines sans séance ni travail ne sont pas visées/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Apposer le visa' }));
    expect(parts.given).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Apposer', hidden: true }));
    expect(await screen.findByText(/1\svisa apposé\./)).toBeInTheDocument();
    expect(parts.given).toMatchObject([
      { comment: 'Vu.', scopes: [{ classNumber: 2, first: 20261123, last: 20261127, teacherNumber: 0, subjectCode: '' }] }
    ]);
  });

  test('after a cut the same order goes on under its own token', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    parts.giving = [new EntError('offline', 'test')];
    await give();
    await userEvent.click(await screen.findByRole('button', { name: 'Reprendre' }));
    expect(await screen.findByText(/1\svisa apposé\./)).toBeInTheDocument();
    expect(parts.given).toHaveLength(2);
    expect(parts.given[1]).toEqual(parts.given[0]);
  });

  test('what failed is said class by class, and a page that was closed is resumed by the next', async () => {
    const scope = { classNumber: 2, first: 20261123, last: 20261127, teacherNumber: 0, subjectCode: '' };
    parts.giving = [{ given: 0, failed: [{ scope, error: new EntError('busy', 'test') }], notSent: [], cancelled: false }];
    await give();
    expect(await screen.findByText(/2de 2, semaine du 23\snovembre.*SharePoint est très sollicité/)).toBeInTheDocument();
    const [{ token }] = parts.given;
    // The device keeps it shortly after.
    await waitFor(() => expect(JSON.stringify({ ...window.localStorage })).toContain(token));
  });

  test('what is not chosen yet is asked for in a sentence, and what is typed stays', async () => {
    await renderDiary(parts.repositories('direction'), { now });
    await tab('Visas');
    await userEvent.type(await screen.findByLabelText('Commentaire'), 'Vu.');
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera visé' }));
    expect(screen.getByText('Choisissez au moins une classe.')).toBeInTheDocument();
    expect(screen.getByLabelText('Commentaire')).toHaveValue('Vu.');
  });

  test('a class that cannot be read is said, and not signed off', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    parts.unreadable.add(2);
    await preview();
    expect(screen.getByText(/2de 2.*non lue/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: named('Apposer') })).not.toBeInTheDocument();
  });
});

test('figures: in the order of names, never of values, and as a file without formulas', async () => {
  parts.sessions = [monday];
  await renderDiary(parts.repositories('direction'), { now });
  await tab('Remplissage');
  await userEvent.click(await screen.findByRole('button', { name: 'Douze semaines' }));
  await userEvent.click(screen.getByRole('button', { name: 'Compter' }));
  const region = await screen.findByRole('region', { name: /^Remplissage du/ });
  const names = within(region)
    .getAllByRole('rowheader')
    .map((each) => each.textContent);
  expect(names).toEqual(['2de 2', '2de 3']);
  expect(within(region).queryByRole('button', { name: /^(Cours|Part|Remplis)/ })).not.toBeInTheDocument();
  await userEvent.click(within(region).getByRole('button', { name: 'Télécharger en CSV' }));
  expect(saved[0].name).toMatch(/^remplissage classe 2026-\d\d-\d\d 2026-11-27\.csv$/);
  expect(await textOf(saved[0].blob)).toMatch(/2de 2;\d+;1;/);
});

test('an archive that lacks something says what', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const links = [{ title: 'Fiche', url: '/sites/lycee/Docs/perdue.pdf', kind: 'document' as const }];
  parts.sessions = [{ ...monday, links }];
  await renderDiary(parts.repositories('direction'), { now });
  await tab('Archives');
  await userEvent.click(await screen.findByRole('button', { name: 'Préparer l’archive' }));
  expect(await screen.findByText(/Un élément n’a pas pu être lu/)).toBeInTheDocument();
  expect(screen.getByText(/perdue\.pdf/)).toBeInTheDocument();
  expect(saved.map(({ name }) => name)).toEqual(['2GT2 2026-2027.zip']);
});
