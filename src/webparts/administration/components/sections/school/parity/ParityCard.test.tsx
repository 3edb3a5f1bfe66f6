/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TimetableSlot } from '../../../../../../domain/types';
import { emptyRegister, renderSection } from '../../../testing/renderSection';
import Section from '../index';
import { MemorySchool } from '../testing/memorySchool';

beforeEach(() => localStorage.clear());

async function show(memory: MemorySchool, parities: TimetableSlot['parity'][] = []): Promise<void> {
  const slots = parities.map((parity, id) => ({ ...slot, id, parity }));
  await renderSection(<Section />, { administration: memory, register: { load: async () => ({ ...emptyRegister, slots }) } });
  await userEvent.click(await screen.findByRole('tab', { name: 'Semaines A et B' }));
}
const slot = {
  etag: '"1"',
  classNumber: 1,
  teacherNumber: 1,
  teacherName: '',
  weekday: 1 as const,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: '',
  group: '',
  room: ''
};
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
const letters = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Les semaines à venir' }))
    .getAllByRole('listitem')
    .map((week) => week.getAttribute('data-letter'));

const holidays = [{ title: 'Vacances de Noël', first: 20261219, last: 20270103 }];

test('weeks A and B begin with the first week of the year, and the coming ones are shown through the holidays', async () => {
  const memory = new MemorySchool({ holidays: [{ title: 'Été', first: 20260801, last: 20260831 }, ...holidays] });
  await show(memory);
  await userEvent.click(screen.getByLabelText('Oui, des semaines A et B'));
  expect(screen.getByLabelText('Un jour d’une semaine A')).toHaveValue('2026-08-31');
  fireEvent.change(screen.getByLabelText('Un jour d’une semaine A'), { target: { value: '2026-11-25' } });
  expect(screen.getByText(/^La semaine du 23\snovembre 2026 est une semaine A\.$/)).toBeInTheDocument();
  expect(letters()).toEqual(['A', 'B', 'A', 'B', 'A', 'B', 'A', 'B', 'A', 'B', 'A', 'B']);
  await userEvent.click(screen.getByLabelText(/^Seules les semaines de cours comptent/));
  expect(letters()).toEqual(['A', 'B', 'A', 'B', '', '', 'A', 'B', 'A', 'B', 'A', 'B']);
  expect(screen.getAllByText('Vacances de Noël, sans cours')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Voir jusqu’à la fin de l’année' }));
  expect(letters().length).toBe(36);
  await save();
  await waitFor(() => expect(memory.current.school).toMatchObject({ weekAAnchor: 20261123, parityRule: 'taughtWeeks' }));
});

test('where the summer is not among the holidays, the year begins in September', async () => {
  await show(new MemorySchool({ holidays }));
  await userEvent.click(screen.getByLabelText('Oui, des semaines A et B'));
  expect(screen.getByLabelText('Un jour d’une semaine A')).toHaveValue('2026-08-31');
});

test('weeks A and B without a day are not saved', async () => {
  const memory = new MemorySchool();
  await show(memory);
  await userEvent.click(screen.getByLabelText('Oui, des semaines A et B'));
  fireEvent.change(screen.getByLabelText('Un jour d’une semaine A'), { target: { value: '' } });
  await save();
  expect(screen.getByText('Choisissez un jour d’une semaine A.')).toBeInTheDocument();
  expect(screen.getByLabelText('Un jour d’une semaine A')).toHaveFocus();
  expect(memory.writes).toEqual([]);
});

test('giving weeks A and B up says which lessons that concerns', async () => {
  const memory = new MemorySchool({ weekAAnchor: 20261123 });
  await show(memory, ['A', 'B', '']);
  expect(screen.queryByText(/qu’une semaine sur deux\. Sans/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Non, toutes les semaines se ressemblent'));
  expect(await screen.findByText(/^2\scours de l’emploi du temps n’ont lieu qu’une semaine sur deux/)).toBeInTheDocument();
  await save();
  await waitFor(() => expect(memory.writes).toEqual([{ weekAAnchor: null, parityRule: 'everyWeek' }]));
});
