/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Register, RegisterChange } from '../../../../domain/register/types';
import { EntError } from '../../../../lists/errors';
import type { MembersReport } from '../../../../lists/members';
import type { ApplyReport } from '../../../../lists/repositories/register';
import { installDialog } from '../../../../ui/testing/dialog';
import { emptyRegister, renderSection } from '../testing/renderSection';
import RefusedMembers from './RefusedMembers';

installDialog();

const guardian = (id: number, firstName: string, login: string): Register['guardians'][number] => ({
  id,
  etag: `"${id}"`,
  key: `G${id}`,
  lastName: 'TILLEUL',
  firstName,
  login,
  status: 'present',
  children: ['P1']
});
const register: Register = {
  ...emptyRegister,
  guardians: [guardian(1, 'Rose', 'rose@courriel.example'), guardian(2, 'Ivan', 'ivan@ecole.example')]
};
const join = (group: string, login: string, kind: 'invalid' | 'denied'): MembersReport['failed'][number] => ({
  change: { kind: 'join', group, login },
  error: new EntError(kind, 'test')
});
const result: MembersReport = {
  done: [],
  failed: [
    join('ENT responsables', 'rose@courriel.example', 'invalid'),
    join('ENT 2GT1 responsables', 'rose@courriel.example', 'invalid'),
    join('ENT responsables', 'ivan@ecole.example', 'denied')
  ],
  notSent: [],
  cancelled: false
};

test('an account that SharePoint does not know is said once, and can be taken out of the register', async () => {
  const written: RegisterChange[] = [];
  const apply = async (changes: readonly RegisterChange[]): Promise<ApplyReport> => {
    written.push(...changes);
    return { done: changes.map((change) => ({ change, id: 1 })), failed: [], notSent: [], cancelled: false, requests: 1, waitedMs: 0 };
  };
  await renderSection(<RefusedMembers register={register} result={result} />, { register: { apply } });
  expect(screen.getByRole('heading', { name: /compte inconnu de SharePoint/ })).toBeInTheDocument();
  expect(screen.getAllByText(/rose@courriel\.example/)).toHaveLength(1);
  expect(screen.getByText(/ivan@ecole\.example/)).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Oublier ce compte' }));
  const dialog = screen.getByRole('dialog');
  expect(written).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Oublier' }));
  expect(written).toEqual([
    { kind: 'guardian', op: 'update', id: 1, etag: '"1"', value: expect.objectContaining({ key: 'G1', login: '', children: ['P1'] }) }
  ]);
});

test('a refused write is told in the question, which stays', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderSection(<RefusedMembers register={register} result={result} />, {
    register: { apply: () => Promise.reject(new EntError('busy', 'test')) }
  });
  await userEvent.click(screen.getByRole('button', { name: 'Oublier ce compte' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Oublier' }));
  expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  jest.restoreAllMocks();
});
