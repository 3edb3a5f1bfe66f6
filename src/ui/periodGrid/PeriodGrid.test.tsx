/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { PeriodGrid } from './PeriodGrid';
import type { PeriodGridColumn } from './types';

const columns = ['lun', 'mar', 'mer'].map((key) => ({ key, heading: `${key}di entier`, shortHeading: key, current: key === 'mar' }));
const rows = ['M1', 'M2', 'M3'].map((key) => ({ key, heading: key, detail: '8 h', current: key === 'M2' }));
const filled: Record<string, string[]> = { 'lun|M1': ['a'], 'mar|M2': ['b', 'c'], 'mer|M3': ['d'] };

function grid(onActivate: (item: string) => void, layout?: 'auto' | 'list', shown: PeriodGridColumn[] = columns): React.ReactElement {
  return (
    <PeriodGrid
      label="Semaine"
      columns={shown}
      rows={rows}
      itemsAt={(column, row) => filled[`${column}|${row}`] ?? []}
      itemKey={(item) => item}
      renderItem={(item) => <span>lesson {item}</span>}
      onActivate={onActivate}
      emptyDay="Rien"
      layout={layout}
    />
  );
}

test('has the roles of a grid and says which day and period it is', async () => {
  await renderInEnt(grid(jest.fn()));
  const table = screen.getByRole('grid', { name: 'Semaine' });
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  expect(within(table).getAllByRole('gridcell')).toHaveLength(9);
  expect(within(table).getByRole('columnheader', { current: 'date' })).toHaveAccessibleName('mardi entier');
  expect(within(table).getByRole('rowheader', { current: 'time' })).toHaveTextContent('M2');
});

test('is one stop of the Tab key, entered at today, and arrows walk it', async () => {
  const user = userEvent.setup();
  const onActivate = jest.fn();
  await renderInEnt(grid(onActivate));
  await user.tab();
  expect(screen.getByText('lesson b').parentElement).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByText('lesson c').parentElement).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(screen.getByText('lesson d').parentElement).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(screen.getByText('lesson d').parentElement).toHaveFocus();
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(screen.getByText('lesson a').parentElement).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onActivate).toHaveBeenCalledWith('a');
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('role', 'gridcell');
  await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowUp}{ArrowDown}');
  expect(screen.getByText('lesson b').parentElement).toHaveFocus();
  await user.keyboard('{ArrowLeft}{PageUp}');
  expect(screen.getByText('lesson a').parentElement).toHaveFocus();
  await user.keyboard('{ArrowRight}{PageDown}{PageUp}{ArrowDown}');
  expect(screen.getByText('lesson b').parentElement).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('as a list every day is a section, and an empty one says so', async () => {
  const onActivate = jest.fn();
  await renderInEnt(grid(onActivate, 'list'));
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  const tuesday = screen.getByRole('region', { name: 'mardi entier' });
  expect(within(tuesday).getAllByRole('button')).toHaveLength(2);
  await userEvent.click(within(tuesday).getByText('lesson c'));
  expect(onActivate).toHaveBeenCalledWith('c');
});

test('where the web part is narrow there is one day at a time, today first', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  const user = userEvent.setup();
  await renderInEnt(grid(jest.fn()));
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  expect(screen.getByRole('tabpanel')).toHaveTextContent('lesson b');
  tabs[1].focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel')).toHaveTextContent('lesson d');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('lesson a');
  jest.restoreAllMocks();
});

test('where it is narrow, the column that is asked for comes first', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  const footer = (form: string): string => `form ${form}`;
  const narrow = await renderInEnt(React.cloneElement(grid(jest.fn()), { startAt: 'mer', footer }));
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('mer');
  expect(screen.getByText('form list')).toBeInTheDocument();
  narrow.unmount();
  jest.restoreAllMocks();
  await renderInEnt(React.cloneElement(grid(jest.fn()), { footer }));
  expect(screen.getByText('form grid')).toBeInTheDocument();
});

test('a day’s note is said with its heading, and in the place of an empty day', async () => {
  const withNotes = [...columns, { key: 'jeu', heading: 'jeudi entier', shortHeading: 'jeu', note: 'Ascension' }];
  const wide = await renderInEnt(grid(jest.fn(), 'auto', withNotes));
  expect(screen.getByRole('columnheader', { name: 'jeudi entier, Ascension' })).toHaveTextContent('Ascension');
  wide.unmount();
  await renderInEnt(
    grid(
      jest.fn(),
      'list',
      withNotes.map((column) => ({ ...column, note: 'Pont' }))
    )
  );
  const empty = screen.getByRole('region', { name: 'jeudi entier' });
  expect(empty).toHaveTextContent('Pont');
  expect(empty).not.toHaveTextContent('Rien');
  expect(screen.getByRole('region', { name: 'mardi entier' })).toHaveTextContent(/Pont.*lesson b/);
});

describe('taking several periods at once', () => {
  const cells: Record<string, string[]> = {
    'lun|M1': ['a'],
    'lun|M2': ['b'],
    'lun|M3': ['c'],
    'mar|M1': ['d'],
    'mar|M2': ['-'],
    'mar|M3': ['e']
  };
  const taking = (onTake: (items: readonly string[]) => void, onActivate: (item: string) => void = jest.fn()): React.ReactElement => (
    <PeriodGrid
      label="Semaine"
      columns={columns}
      rows={rows}
      itemsAt={(column, row) => cells[`${column}|${row}`] ?? []}
      itemKey={(item) => item}
      renderItem={(item) => <span>cell {item}</span>}
      onActivate={onActivate}
      emptyDay="Rien"
      emptyCell={() => 'Fermé'}
      range={{ accepts: (item) => item !== '-', onTake }}
    />
  );

  test('by Shift and the arrows, then Enter; Enter alone is one', async () => {
    const user = userEvent.setup();
    const [onTake, onActivate] = [jest.fn(), jest.fn()];
    await renderInEnt(taking(onTake, onActivate));
    screen.getByText('cell a').parentElement?.focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(3);
    await user.keyboard('{Enter}');
    expect(onTake).toHaveBeenCalledWith(['a', 'b', 'c']);
    expect(screen.queryAllByRole('gridcell', { selected: true })).toHaveLength(0);
    await user.keyboard('{Enter}');
    expect(onActivate).toHaveBeenCalledWith('c');
  });

  test('by drawing over them, as far as they are free and in one day', async () => {
    const user = userEvent.setup();
    const onTake = jest.fn();
    await renderInEnt(taking(onTake));
    const at = (name: string): HTMLElement => screen.getByText(`cell ${name}`);
    await user.pointer([{ keys: '[MouseLeft>]', target: at('c') }, { target: at('b') }, { target: at('a') }, { keys: '[/MouseLeft]' }]);
    expect(onTake).toHaveBeenLastCalledWith(['a', 'b', 'c']);
    await user.pointer([{ keys: '[MouseLeft>]', target: at('d') }, { target: at('-') }, { target: at('e') }, { keys: '[/MouseLeft]' }]);
    expect(onTake).toHaveBeenCalledTimes(1);
  });

  test('a cell without anything says why', async () => {
    await renderInEnt(taking(jest.fn()));
    expect(screen.getAllByText('Fermé')).toHaveLength(3);
  });
});
