/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { DataTable } from './DataTable';
import { nextSort, pageOf, PAGE_SIZE, sortRows } from './rows';
import type { Column } from './types';

interface Pupil {
  key: string;
  name: string;
  className: string;
  absences: number;
}

const columns: Column<Pupil>[] = [
  { key: 'name', heading: 'Nom', cell: ({ name }) => name, sortBy: ({ name }) => name, rowHeader: true },
  { key: 'class', heading: 'Classe', cell: ({ className }) => className, sortBy: ({ className }) => className },
  { key: 'absences', heading: 'Absences', cell: ({ absences }) => absences, sortBy: ({ absences }) => absences, numeric: true },
  { key: 'more', heading: 'Fiche', cell: () => <button>Ouvrir</button> }
];
const pupils = (count: number): Pupil[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `p${at}`,
    name: ['Érable', 'eglantine', 'Zinnia', 'Aubépine'][at % 4],
    className: ['2de 10', '2de 2', ''][at % 3],
    absences: (at * 7) % 12
  }));

function Table({ rows, selectable }: { rows: Pupil[]; selectable?: boolean }): React.ReactElement {
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <DataTable
        caption="Élèves"
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>Aucun élève</p>}
        tools={<input type="search" aria-label="Chercher" />}
        selection={selectable ? { selected, onChange: setSelected, rowName: ({ key }) => key } : undefined}
      />
      <output>{selected.size}</output>
    </>
  );
}

const column = (at: number): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole(at === 0 ? 'rowheader' : 'cell')[Math.max(0, at - 1)].textContent ?? '');

afterEach(() => jest.restoreAllMocks());

test('a sort loses and repeats no row, keeps the order of equals, and puts what is empty last both ways', () => {
  const values = fc.array(fc.record({ name: fc.constantFrom('', 'a', 'B', 'é', 'e', '2', '10'), at: fc.nat() }));
  const byName: Column<{ name: string; at: number }>[] = [{ key: 'n', heading: '', cell: () => '', sortBy: ({ name }) => name }];
  fc.assert(
    fc.property(values, fc.boolean(), (rows, descending) => {
      const sorted = sortRows(rows, byName, { column: 'n', descending }, 'fr');
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      const empties = rows.filter(({ name }) => name === '');
      expect(sorted.slice(rows.length - empties.length)).toEqual(empties);
      for (const name of ['a', 'B', 'é', '2']) {
        expect(sorted.filter((row) => row.name === name)).toEqual(rows.filter((row) => row.name === name));
      }
    })
  );
});

test('pages hold every row once and a page that has gone becomes the last one', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(20), (count, wanted) => {
      const rows = Array.from({ length: count }, (_, at) => at);
      const { page, pages, first, last, rows: shown } = pageOf(rows, wanted);
      expect(page).toBe(Math.min(wanted, pages - 1));
      expect(shown).toEqual(rows.slice(Math.max(0, first - 1), last));
      expect(Array.from({ length: pages }, (_, at) => pageOf(rows, at).rows).flat()).toEqual(rows);
      expect(shown.length).toBeLessThanOrEqual(PAGE_SIZE);
    })
  );
});

test('a heading sorts upwards, downwards, then not at all', () => {
  const up = nextSort(undefined, 'a');
  expect([up, nextSort(up, 'a'), nextSort(nextSort(up, 'a'), 'a'), nextSort(up, 'b')]).toEqual([
    { column: 'a', descending: false },
    { column: 'a', descending: true },
    undefined,
    { column: 'b', descending: false }
  ]);
});

test('is a named table whose headings sort as French does, numbers by their size', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Table rows={pupils(6)} />);
  expect(screen.getByRole('table', { name: 'Élèves' })).toBeInTheDocument();
  expect(column(0)[0]).toBe('Érable');
  await user.click(screen.getByRole('button', { name: 'Nom' }));
  expect(screen.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending');
  expect(column(0)).toEqual(['Aubépine', 'eglantine', 'eglantine', 'Érable', 'Érable', 'Zinnia']);
  await user.click(screen.getByRole('button', { name: 'Classe' }));
  expect(screen.getByRole('columnheader', { name: 'Nom' })).not.toHaveAttribute('aria-sort');
  expect(column(1)).toEqual(['2de 2', '2de 2', '2de 10', '2de 10', '', '']);
  await user.click(screen.getByRole('button', { name: 'Absences' }));
  await user.click(screen.getByRole('button', { name: 'Absences' }));
  expect(screen.getByRole('columnheader', { name: 'Absences' })).toHaveAttribute('aria-sort', 'descending');
  expect(column(2).map(Number)).toEqual([11, 9, 7, 4, 2, 0]);
  expect(within(screen.getByRole('columnheader', { name: 'Fiche' })).queryByRole('button')).not.toBeInTheDocument();
});

test('two thousand rows come fifty at a time; the ends of the pages keep the focus', async () => {
  const user = userEvent.setup();
  const view = await renderInEnt(<Table rows={pupils(2000)} />);
  expect(screen.getAllByRole('row')).toHaveLength(51);
  expect(screen.getByText('1 à 50 sur 2 000')).toBeInTheDocument();
  const next = screen.getByRole('button', { name: 'Page suivante' });
  await user.click(next);
  expect(screen.getByText('51 à 100 sur 2 000')).toBeInTheDocument();
  expect(screen.getAllByRole('status').pop()).toHaveTextContent('Page 2 sur 40');
  await user.click(screen.getByRole('button', { name: 'Dernière page' }));
  expect(screen.getByRole('button', { name: 'Dernière page' })).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await user.click(next);
  expect(screen.getByText('1 951 à 2 000 sur 2 000')).toBeInTheDocument();
  view.again(<Table rows={pupils(60)} />);
  expect(screen.getByText('51 à 60 sur 60')).toBeInTheDocument();
});

test('rows are selected one by one, by the page, and all of them', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Table rows={pupils(120)} selectable />);
  const whole = screen.getByRole<HTMLInputElement>('checkbox', { name: /toutes les lignes de cette page/ });
  await user.click(screen.getByRole('checkbox', { name: 'Sélectionner p3' }));
  expect(whole.indeterminate).toBe(true);
  expect(screen.queryByRole('button', { name: /Sélectionner les/ })).not.toBeInTheDocument();
  await user.click(whole);
  expect(screen.getByText('50 lignes sélectionnées')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Sélectionner les 120\u00a0lignes' }));
  expect(screen.getByText('120 lignes sélectionnées')).toBeInTheDocument();
  await user.click(whole);
  expect(screen.getByText('70 lignes sélectionnées')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Tout désélectionner' }));
  expect(document.querySelector('output')).toHaveTextContent('0');
});

test('without rows it says so and keeps its tools', async () => {
  await renderInEnt(<Table rows={[]} />);
  expect(screen.getByText('Aucun élève')).toBeInTheDocument();
  expect(screen.getByRole('searchbox', { name: 'Chercher' })).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('where it is narrow each row is a card, and sorting and selecting go on', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  const user = userEvent.setup();
  await renderInEnt(<Table rows={pupils(3)} selectable />);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  const cards = (): HTMLElement[] => within(screen.getByRole('list', { name: 'Élèves' })).getAllByRole('listitem');
  expect(cards()[0]).toHaveTextContent(/Érable.*Classe.*2de 10.*Absences.*0/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trier par' }), 'Absences');
  await user.click(screen.getByRole('button', { name: 'Ordre décroissant' }));
  expect(cards().map((card) => card.querySelector('dl > div:nth-child(2) dd')?.textContent)).toEqual(['7', '2', '0']);
  await user.click(within(cards()[0]).getByRole('checkbox', { name: 'Sélectionner p1' }));
  expect(screen.getByText('1 ligne sélectionnée')).toBeInTheDocument();
});
