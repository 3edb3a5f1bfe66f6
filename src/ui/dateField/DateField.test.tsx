/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { weekdayOf } from '../../domain/days';
import type { Day } from '../../domain/types';
import { renderInEnt } from '../testing/renderInEnt';
import { DateField, type DateFieldProps } from './DateField';
import { DayRangeField, type DayRange } from './DayRangeField';
import { readTyped, type DayState } from './readTyped';

const noSchool = (day: Day): string | undefined => (weekdayOf(day) > 5 ? 'Il n’y a pas cours ce jour-là.' : undefined);

function Dated(props: Partial<DateFieldProps>): React.ReactElement {
  const [value, setValue] = React.useState(props.value);
  const [state, setState] = React.useState<DayState>();
  return (
    <>
      <DateField
        label="Jour"
        {...props}
        value={value}
        onChange={(day, next) => {
          setValue(day);
          setState(next);
        }}
      />
      <output>{`${value} ${state}`}</output>
      <button onClick={() => setValue(20270104)}>elsewhere</button>
    </>
  );
}

const told = (): string => document.querySelector('output')?.textContent ?? '';
const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Jour');

test('what a text means', () => {
  const bounds = { min: 20260901, max: 20270704, incomplete: false };
  expect(readTyped('', bounds)).toEqual({ state: 'empty' });
  expect(readTyped('', { ...bounds, incomplete: true })).toEqual({ state: 'invalid', why: 'incomplete' });
  expect(readTyped('0020-11-24', bounds)).toEqual({ state: 'invalid', why: 'incomplete' });
  expect(readTyped('2026-08-31', bounds)).toEqual({ state: 'invalid', day: 20260831, why: 'tooEarly' });
  expect(readTyped('2027-07-05', bounds)).toEqual({ state: 'invalid', day: 20270705, why: 'tooLate' });
  expect(readTyped('2026-09-01', bounds)).toEqual({ state: 'day', day: 20260901 });
});

test('the day is said in words, and a day without school is warned of and kept', async () => {
  await renderInEnt(<Dated value={20261124} warn={noSchool} />);
  expect(field()).toHaveValue('2026-11-24');
  expect(field()).toHaveAccessibleDescription(/mardi 24\snovembre 2026/);
  fireEvent.change(field(), { target: { value: '2026-11-28' } });
  expect(told()).toBe('20261128 day');
  expect(screen.getByText('Il n’y a pas cours ce jour-là.')).toBeInTheDocument();
  fireEvent.change(field(), { target: { value: '' } });
  expect(told()).toBe('undefined empty');
});

test('what is not yet a day is told as invalid, stays in the field, and is objected to when the person leaves', async () => {
  await renderInEnt(<Dated value={20261124} min={20260901} />);
  fireEvent.keyDown(field(), { key: '2' });
  fireEvent.change(field(), { target: { value: '0002-11-24' } });
  expect(told()).toBe('undefined invalid');
  expect(field()).toHaveValue('0002-11-24');
  expect(field()).toHaveAttribute('aria-invalid', 'false');
  fireEvent.blur(field());
  expect(field()).toHaveAccessibleDescription(/n’est pas complète/);
  fireEvent.change(field(), { target: { value: '2026-08-31' } });
  expect(told()).toBe('undefined invalid');
  expect(screen.getByText('Choisissez le 1er septembre 2026 ou un jour suivant.')).toBeInTheDocument();
  expect(screen.getByText('lundi 31 août 2026')).toBeInTheDocument();
  fireEvent.change(field(), { target: { value: '2026-09-01' } });
  expect(told()).toBe('20260901 day');
  expect(field()).toHaveAttribute('aria-invalid', 'false');
});

test('a half-typed date, which a browser gives as nothing, is not taken for an empty field', async () => {
  await renderInEnt(<Dated />);
  Object.defineProperty(field(), 'validity', { value: { badInput: true }, configurable: true });
  fireEvent.blur(field());
  expect(told()).toBe('undefined invalid');
  expect(screen.getByText('Cette date n’est pas complète ou n’existe pas.')).toBeInTheDocument();
});

test('a day that the caller sets replaces what was typed', async () => {
  await renderInEnt(<Dated value={20261124} />);
  fireEvent.change(field(), { target: { value: '0002-11-24' } });
  await userEvent.click(screen.getByText('elsewhere'));
  expect(field()).toHaveValue('2027-01-04');
});

test('the calendar starts on Monday, is walked with the keys within the bounds, and gives the focus back', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Dated value={20261124} min={20261109} max={20261231} warn={noSchool} />);
  await user.click(screen.getByRole('button', { name: 'Ouvrir le calendrier' }));
  const calendar = screen.getByRole('dialog', { name: 'Jour' });
  expect(within(calendar).getAllByRole('columnheader')[0]).toHaveAttribute('abbr', 'lundi');
  expect(within(calendar).getByRole('gridcell', { selected: true })).toHaveTextContent('24');
  expect(within(calendar).getByRole('button', { name: 'mardi 24\u00a0novembre 2026' })).toHaveFocus();
  expect(within(calendar).getByRole('button', { name: /lundi 23/ })).toHaveAttribute('aria-current', 'date');
  expect(within(calendar).getByRole('button', { name: /samedi 28.*, Il n’y a pas cours/ })).toBeEnabled();
  expect(within(calendar).getByRole('button', { name: /dimanche 8/ })).toBeDisabled();
  await user.keyboard('{PageUp}');
  expect(within(calendar).getByRole('button', { name: /lundi 9/ })).toHaveFocus();
  await user.keyboard('{ArrowLeft}{PageDown}{End}');
  expect(within(calendar).getByRole('button', { name: /dimanche 13\sdécembre/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(told()).toBe('20261213 day');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(field()).toHaveFocus();
});

test('Escape closes the calendar only, an arrow at its last month hands its focus on, a press elsewhere closes', async () => {
  const user = userEvent.setup();
  const outer = jest.fn();
  await renderInEnt(
    <div role="presentation" onKeyDown={outer}>
      <Dated value={20261124} max={20261231} />
    </div>
  );
  await user.click(screen.getByRole('button', { name: 'Ouvrir le calendrier' }));
  await user.click(screen.getByRole('button', { name: 'Mois suivant' }));
  expect(screen.getByText('décembre 2026')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /jeudi 24/ })).toHaveFocus();
  outer.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(outer).not.toHaveBeenCalled();
  expect(field()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Ouvrir le calendrier' }));
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a range counts its days, and says when it is the wrong way round', async () => {
  function Ranged(): React.ReactElement {
    const [range, setRange] = React.useState<DayRange>({ first: 20261019 });
    const [state, setState] = React.useState<DayState>();
    return (
      <>
        <DayRangeField
          label="Fermeture"
          value={range}
          onChange={(next, how) => {
            setRange(next);
            setState(how);
          }}
        />
        <output>{state}</output>
      </>
    );
  }
  await renderInEnt(<Ranged />);
  const last = screen.getByLabelText('Dernier jour');
  fireEvent.change(last, { target: { value: '2026-11-01' } });
  expect(told()).toBe('day');
  expect(screen.getByText('14 jours')).toBeInTheDocument();
  fireEvent.change(last, { target: { value: '2026-10-18' } });
  expect(told()).toBe('invalid');
  expect(screen.getByRole('group', { name: 'Fermeture' })).toHaveAccessibleDescription('Le dernier jour vient avant le premier.');
  fireEvent.change(last, { target: { value: '' } });
  expect(told()).toBe('invalid');
  fireEvent.change(screen.getByLabelText('Premier jour'), { target: { value: '' } });
  expect(told()).toBe('empty');
});
