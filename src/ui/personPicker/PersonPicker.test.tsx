/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError } from '../../lists/errors';
import { renderInEnt } from '../testing/renderInEnt';
import { PersonPicker } from './PersonPicker';
import type { PickedPerson, SearchPersons } from './types';

const person = (login: string, name: string): PickedPerson => ({ key: login, name, detail: `${login}@ecole.example` });
const tilleuls = [person('lea.tilleul', 'Léa Tilleul'), person('lea.tilleul2', 'Léa Tilleul'), person('max.tilleul', 'Max Tilleul')];

function Picked({ search, single, start = [] }: { search: SearchPersons; single?: boolean; start?: PickedPerson[] }): React.ReactElement {
  const [chosen, setChosen] = React.useState(start);
  return (
    <>
      <PersonPicker label="Remplaçant" search={search} chosen={chosen} onChange={setChosen} single={single} />
      <output>{chosen.map(({ key }) => key).join(' ')}</output>
    </>
  );
}

const box = (): HTMLElement => screen.getByRole('combobox', { name: 'Remplaçant' });
const chosen = (): string => document.querySelector('output')?.textContent ?? '';
const said = (): string => screen.getAllByRole('status').pop()?.textContent ?? '';
const type = (text: string): void => void fireEvent.change(box(), { target: { value: text } });
const rest = async (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(300)));

/** Draws with real timers, then takes the clock. */
async function show(element: React.ReactElement): Promise<void> {
  await renderInEnt(element);
  jest.useFakeTimers();
}

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('asks once after a rest, from two letters on, and stops the question of an older text', async () => {
  const signals: AbortSignal[] = [];
  const search = jest.fn(async (_text: string, signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<PickedPerson[]>(() => undefined);
  });
  await show(<Picked search={search} />);
  type('t');
  await rest();
  expect(search).not.toHaveBeenCalled();
  type('ti');
  type('til ');
  await rest();
  expect(search.mock.calls.map(([text]) => text)).toEqual(['til']);
  expect(screen.getByText('Recherche…')).toBeVisible();
  type('tille');
  expect(signals[0].aborted).toBe(true);
  await rest();
  expect(search.mock.calls.map(([text]) => text)).toEqual(['til', 'tille']);
});

test('an older answer that comes late is not shown', async () => {
  const answers: ((persons: PickedPerson[]) => void)[] = [];
  await show(<Picked search={() => new Promise((resolve) => answers.push(resolve))} />);
  type('max');
  await rest();
  type('lea');
  await rest();
  await act(async () => answers[1]([tilleuls[0]]));
  await act(async () => answers[0]([tilleuls[2]]));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Léa Tilleullea.tilleul@ecole.example']);
});

test('is a combobox: arrows point, Enter chooses, homonyms differ by their second line, counts are spoken', async () => {
  await show(<Picked search={async () => tilleuls} />);
  expect(box()).toHaveAttribute('aria-expanded', 'false');
  type('tilleul');
  await rest();
  expect(box()).toHaveAttribute('aria-expanded', 'true');
  expect(said()).toBe('3\u00a0personnes trouvées');
  const options = within(screen.getByRole('listbox', { name: 'Remplaçant' })).getAllByRole('option');
  expect(options[1]).toHaveTextContent('Léa Tilleullea.tilleul2@ecole.example');
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(chosen()).toBe('');
  fireEvent.keyDown(box(), { key: 'ArrowUp' });
  expect(box()).toHaveAttribute('aria-activedescendant', options[2].id);
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(options[1]).toHaveAttribute('aria-selected', 'true');
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(chosen()).toBe('lea.tilleul2');
  expect(said()).toBe('Léa Tilleul\u00a0: ajout fait');
  expect(box()).toHaveValue('');
  expect(screen.getByRole('button', { name: 'Retirer Léa Tilleul, lea.tilleul2@ecole.example' })).toBeInTheDocument();

  type('tilleul');
  await rest();
  expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(screen.getAllByRole('option')[1]);
  fireEvent.click(screen.getAllByRole('option')[0]);
  expect(chosen()).toBe('lea.tilleul2 lea.tilleul');
});

test('Enter takes the only one found, and never sends the form around', async () => {
  const onSubmit = jest.fn((event: React.FormEvent) => event.preventDefault());
  await show(
    <form onSubmit={onSubmit}>
      <Picked search={async () => [tilleuls[2]]} single start={[tilleuls[0]]} />
    </form>
  );
  type('max');
  await rest();
  jest.useRealTimers();
  box().focus();
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toBe('max.tilleul');
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('Escape closes the list, then empties the field, and leaves what is around open', async () => {
  const outer = jest.fn();
  await show(
    <div role="presentation" onKeyDown={outer}>
      <Picked search={async () => tilleuls} />
    </div>
  );
  type('tilleul');
  await rest();
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(box()).toHaveValue('tilleul');
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(box()).toHaveValue('');
  expect(outer).not.toHaveBeenCalled();
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(outer).toHaveBeenCalledTimes(1);
});

test('nobody found and a failure are said, and a failure can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let asked = 0;
  const search = async (): Promise<PickedPerson[]> => {
    if (++asked === 1) throw new EntError('busy', 'test');
    return [];
  };
  await show(<Picked search={search} />);
  type('tilleul');
  await rest();
  expect(screen.getByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(box()).toHaveFocus();
  await rest();
  expect(asked).toBe(2);
  expect(screen.getAllByText(/Personne ne correspond/)[0]).toBeVisible();
  expect(box()).toHaveAttribute('aria-expanded', 'false');
});

test('more than can be read asks to say more; taking out the last one leads to the field', async () => {
  const many = Array.from({ length: 50 }, (_, at) => person(`p${at}`, `Personne ${at}`));
  await show(<Picked search={async () => many} start={[tilleuls[0]]} />);
  type('personne');
  await rest();
  expect(screen.getAllByRole('option')).toHaveLength(20);
  expect(screen.getByText(/Les 20 premières seulement/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /Retirer Léa Tilleul/ }));
  expect(chosen()).toBe('');
  expect(box()).toHaveFocus();
});
