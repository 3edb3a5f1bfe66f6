/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { stored } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../../classes/testing/memoryRegister';
import { register } from '../../classes/testing/school';
import { renderTimetable, school } from '../testing/renderTimetable';

const files: { name: string; blob: Blob }[] = [];

beforeAll(() => {
  installDialog();
  // Every browser has it; jsdom does not.
  Object.assign(globalThis, { TextEncoder });
});
beforeEach(() => {
  files.length = 0;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let last: Blob | undefined;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:test';
    },
    revokeObjectURL: () => undefined
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  });
});
afterEach(() => jest.restoreAllMocks());

const text = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsText(blob);
  });
const cancelled: DayChange = {
  day: 20261123,
  periodId: 'M1',
  classNumber: 1,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 1,
  kind: 'cancelled',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: ''
};
const holidays = [{ title: 'Vacances d’été', first: 20270704, last: 20270831 }];

/** The two days between which is exported. */
function between(first: string, last: string): void {
  const range = within(screen.getByRole('group', { name: /Du premier au dernier/ }));
  fireEvent.change(range.getByLabelText('Premier jour'), { target: { value: first } });
  fireEvent.change(range.getByLabelText('Dernier jour'), { target: { value: last } });
}

test('a class’s lessons of the school year as a file, with the changes of their days', async () => {
  const asked: number[] = [];
  const memory = new MemoryRegister(register, [stored(1, cancelled)]);
  await renderTimetable(memory, {
    school: { ...school, holidays },
    register: {
      dayChangesOfAll: async (of) => {
        asked.push(of.length);
        return memory.services()?.dayChangesOfAll?.(of) ?? [];
      }
    }
  });
  const range = within(await screen.findByRole('group', { name: /Du premier au dernier/ }));
  expect(range.getByLabelText('Premier jour')).toHaveValue('2026-09-01');
  expect(range.getByLabelText('Dernier jour')).toHaveValue('2027-07-02');
  expect(screen.queryByText(/Les vacances ne sont pas encore connues/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Exporter (.ics)' }));
  expect(await screen.findByText(/seconde-1-2026\.ics est prêt/)).toBeInTheDocument();
  expect(asked).toEqual([44]);
  expect(files.map(({ name }) => name)).toEqual(['seconde-1-2026.ics']);
  const written = await text(files[0].blob);
  expect(files[0].blob.type).toBe('text/calendar;charset=utf-8');
  expect(written).toMatch(/^BEGIN:VCALENDAR/);
  expect(written).toContain('SUMMARY:Mathématiques - Mme Aubépine - Seconde 1');
  expect(written.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(written).toContain('@ecole.example');
});

test('a teacher’s, between two days, with what they take for somebody else', async () => {
  const replaced = { ...cancelled, kind: 'changed' as const, room: 'B12', replacedBy: { teacherNumber: 2, teacherName: 'M. Charme' } };
  await renderTimetable(new MemoryRegister(register, [stored(1, replaced)]));
  await userEvent.click(await screen.findByRole('button', { name: 'Un enseignant' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Enseignant' }), 'M. Charme');
  between('2026-11-23', '2026-11-29');
  await userEvent.click(screen.getByRole('button', { name: 'Exporter (.ics)' }));
  expect(await screen.findByText(/m-charme-2026\.ics est prêt : 3\scours/)).toBeInTheDocument();
  expect((await text(files[0].blob)).match(/SUMMARY:Mathématiques/g)).toHaveLength(1);
});

test('days that are not in order write nothing; holidays that are not known are said', async () => {
  await renderTimetable(new MemoryRegister(register));
  expect(await screen.findByText(/Les vacances ne sont pas encore connues/)).toBeInTheDocument();
  between('2026-11-29', '2026-11-23');
  expect(screen.getByRole('button', { name: 'Exporter (.ics)' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Exporter (.ics)' }));
  expect(files).toEqual([]);
});

test('a failure is said and can be tried again', async () => {
  let refused = true;
  await renderTimetable(new MemoryRegister(register), {
    register: {
      dayChangesOfAll: async () => {
        if (refused) throw new EntError('offline', 'test');
        return [];
      }
    }
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Exporter (.ics)' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous êtes hors ligne');
  refused = false;
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText(/est prêt/)).toBeInTheDocument();
});
