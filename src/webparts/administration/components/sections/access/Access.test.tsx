/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { stored } from '../../../../../domain/register/testing/registers';
import type { TemporaryAccess } from '../../../../../domain/register/types';
import { EntError } from '../../../../../lists/errors';
import type { MembersPlan, MembersReport } from '../../../../../lists/members';
import { installDialog } from '../../../../../ui/testing/dialog';
import { renderSection, type GivenServices } from '../../testing/renderSection';
import { memoryRegister, type MemoryRegister } from '../people/testing/memoryRegister';
import { REGISTER } from '../people/testing/sampleRegister';
import Section from './index';

beforeAll(installDialog);
afterEach(() => jest.restoreAllMocks());

// The school's day is Monday 23 November 2026.
const access = (id: number, change: Partial<TemporaryAccess> = {}): MemoryRegister['register']['accesses'][number] =>
  stored(id, {
    kind: 'substitute',
    login: 'sylvain.lichen@ecole.example',
    name: 'M. Lichen',
    teacherNumber: 1,
    untilDay: 20261127,
    status: 'active',
    ...change
  });
const inspector = access(62, {
  kind: 'inspector',
  login: 'edith@academie.example',
  name: 'Mme Fossile',
  teacherNumber: 0,
  untilDay: 20261124
});
const lapsed = access(63, { login: 'iris.lavande@ecole.example', name: 'Mme Lavande', untilDay: 20261120 });
const leave = { kind: 'leave', group: 'ENT enseignants', login: lapsed.login } as const;
const noPlan: MembersPlan = { changes: [], strangers: [], missingGroups: [] };
const applied = (more: Partial<MembersReport> = {}): MembersReport => ({ done: [], failed: [], notSent: [], cancelled: false, ...more });

const go = jest.fn();
const memoryOf = (...accesses: MemoryRegister['register']['accesses']): MemoryRegister => memoryRegister({ ...REGISTER, accesses });
async function show(memory: MemoryRegister, given: GivenServices = {}): Promise<void> {
  go.mockClear();
  await renderSection(<Section go={go} />, { register: memory, ...given }, { login: 'admin@ecole.example' });
  await screen.findByRole('button', { name: 'Ajouter un remplaçant' });
}
const dialog = (): HTMLElement => screen.getAllByRole('dialog').slice(-1)[0];
const give = async (): Promise<void> => userEvent.click(within(dialog()).getByRole('button', { name: 'Donner l’accès' }));

test('open accesses are listed with what they open and when they end, as people say it', async () => {
  await show(memoryOf(access(61), inspector, access(64, { name: 'M. Orme', untilDay: 20261123 })));
  expect(screen.getByText(/SharePoint ne retire personne de lui-même à une date/)).toBeInTheDocument();
  const rows = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s/g, ' '));
  expect(rows).toEqual([
    expect.stringMatching(/^M\. Orme.*Remplace Mme Aubépine.*finit aujourd’hui/),
    expect.stringMatching(/^Mme Fossile.*Inspection, toutes les classes.*finit demain, mardi 24 novembre/),
    expect.stringMatching(/^M\. Lichen.*finit dans 4 jours, vendredi 27 novembre/)
  ]);
  expect(screen.queryByText(/terminé/)).not.toBeInTheDocument();
});

test('none says what to do', async () => {
  await show(memoryOf());
  expect(screen.getByText('Aucun accès en cours')).toBeInTheDocument();
});

test('who is over and still in the groups is shown in red, taken out by a press, and the end noted then', async () => {
  const memory = memoryOf(access(61), lapsed);
  let inside = true;
  const apply = jest.fn(async () => {
    inside = false;
    return applied({ done: [leave] });
  });
  const other = { kind: 'join', group: 'ENT 2GT1 élèves', login: 'x@ecole.example' } as const;
  await show(memory, { members: { check: async () => ({ ...noPlan, changes: inside ? [leave, other] : [] }), apply } });
  const title = await screen.findByRole('heading', { name: /1\saccès est fini, mais la personne est encore dans les groupes/ });
  const card = title.closest('[data-ent-state]') as HTMLElement;
  expect(card).toHaveTextContent('Mme Lavande, fini depuis le vendredi 20 novembre');
  expect(card).toHaveTextContent('encore dans : « ENT enseignants »');
  expect(card).toHaveTextContent('Le même geste reporte aussi 1 autre changement en attente');
  // Nothing is written unasked.
  expect(memory.asked).toEqual([]);
  expect(apply).not.toHaveBeenCalled();
  await userEvent.click(within(card).getByRole('button', { name: 'Retirer des groupes' }));
  expect(await screen.findByText('1 fin est notée.')).toBeInTheDocument();
  expect(apply).toHaveBeenCalledTimes(1);
  expect(memory.register.accesses.find(({ id }) => id === lapsed.id)).toMatchObject({ status: 'ended', untilDay: 20261120 });
  await waitFor(() => expect(screen.queryByText(/encore dans les groupes/)).not.toBeInTheDocument());
});

test('where the groups have followed already the end is only noted', async () => {
  const memory = memoryOf(lapsed);
  await show(memory);
  expect(await screen.findByText('Les groupes ont déjà suivi : il reste à noter la fin.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Noter la fin' }));
  expect(await screen.findByText('1 fin est notée.')).toBeInTheDocument();
  expect(memory.register.accesses[0].status).toBe('ended');
});

test('somebody whom SharePoint keeps in is named, and a stopped run notes no end', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = memoryOf(lapsed);
  const failed = [{ change: leave, error: new EntError('denied', 'test') }];
  await show(memory, {
    members: { check: async () => ({ ...noPlan, changes: [leave] }), apply: async () => applied({ failed, stoppedBy: failed[0].error }) }
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Retirer des groupes' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Mme Lavande');
  expect(screen.getByText(/encore dans les groupes/)).toBeInTheDocument();
  expect(memory.asked).toEqual([]);
});

test('taking out shows progress and can be stopped', async () => {
  let end: () => void = () => undefined;
  let signal: AbortSignal | undefined;
  await show(memoryOf(lapsed), {
    members: {
      check: async () => ({ ...noPlan, changes: [leave] }),
      apply: async (_desired, _register, options) => {
        signal = options?.signal;
        options?.onProgress?.(1, 4);
        await new Promise<void>((resolve) => (end = resolve));
        return applied({ cancelled: true });
      }
    }
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Retirer des groupes' }));
  expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '4');
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }));
  expect(signal?.aborted).toBe(true);
  await act(async () => end());
  expect(await screen.findByRole('button', { name: 'Retirer des groupes' })).toBeInTheDocument();
});

test('a substitute is given access: account, replaced teacher, last day; the groups are then to follow', async () => {
  const memory = memoryOf();
  const join = { kind: 'join', group: 'ENT enseignants', login: 'sylvain.lichen@ecole.example' } as const;
  const apply = jest.fn(async () => applied());
  await show(memory, {
    directory: { search: async () => [{ login: 'sylvain.lichen@ecole.example', name: 'M. Lichen' }] },
    members: { check: async () => ({ ...noPlan, changes: memory.register.accesses.length > 0 ? [join] : [] }), apply }
  });
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter un remplaçant' }));
  await give();
  expect(within(dialog()).getByText('Choisissez un compte, ou saisissez une adresse.')).toBeInTheDocument();
  expect(within(dialog()).getByText('Indiquez le dernier jour, aujourd’hui ou après.')).toBeInTheDocument();
  await userEvent.type(within(dialog()).getByRole('combobox', { name: 'Compte' }), 'lichen');
  await userEvent.click(await within(dialog()).findByRole('option', { name: /M\. Lichen/ }));
  expect(within(dialog()).getByLabelText('Nom affiché')).toHaveValue('M. Lichen');
  await userEvent.selectOptions(within(dialog()).getByLabelText('Personne remplacée'), 'Mme Aubépine (Aubépine Anne)');
  await userEvent.click(within(dialog()).getByRole('button', { name: /vendredi 27/ }));
  await give();
  expect(await screen.findByText('M. Lichen : accès enregistré, dernier jour vendredi 27 novembre.')).toBeInTheDocument();
  expect(memory.register.accesses).toEqual([expect.objectContaining({ teacherNumber: 1, untilDay: 20261127, status: 'active' })]);
  expect(await screen.findByText(/pas encore ouvert/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir maintenant' }));
  expect(apply).toHaveBeenCalledTimes(1);
});

test('an inspector from outside is typed, warned of, and found in the way when there already', async () => {
  const memory = memoryOf(inspector);
  await show(memory, { directory: { search: async () => [] } });
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter un inspecteur' }));
  const box = within(dialog()).getByRole('combobox', { name: 'Compte' });
  await userEvent.type(box, 'edith@academie.example');
  await userEvent.click(await within(dialog()).findByRole('option', { name: /Utiliser/ }));
  expect(within(dialog()).getByText(/semble être hors de l’établissement/)).toBeInTheDocument();
  await userEvent.type(within(dialog()).getByLabelText('Nom affiché'), 'Mme Fossile');
  await userEvent.click(within(dialog()).getByRole('button', { name: /vendredi 27/ }));
  await give();
  expect(within(dialog()).getByText('Cet accès est déjà en cours : fermez, puis prolongez-le.')).toBeInTheDocument();
  expect(memory.asked).toEqual([]);
});

test('an access is prolonged over the row that was read; another administrator’s version is shown', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = memoryOf(access(61));
  await show(memory);
  await userEvent.click(screen.getByRole('button', { name: 'Prolonger l’accès de M. Lichen' }));
  expect(within(dialog()).queryByLabelText('Personne remplacée')).not.toBeInTheDocument();
  await userEvent.click(within(dialog()).getByRole('button', { name: /vendredi 4/ }));
  memory.register = { ...memory.register, accesses: [{ ...access(61), untilDay: 20261201, etag: '"other"' }] };
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer' }));
  const theirs = await screen.findByRole('region', { name: 'La version enregistrée' });
  expect(theirs).toHaveTextContent('finit dans 8 jours, mardi 1er décembre');
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Garder la mienne' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(memory.register.accesses[0].untilDay).toBe(20261204);
});

test('an access is ended before its day, and given again afterwards', async () => {
  const memory = memoryOf(access(61));
  await show(memory);
  await userEvent.click(screen.getByRole('button', { name: 'Mettre fin à l’accès de M. Lichen' }));
  expect(dialog()).toHaveTextContent('Accès concerné : Remplace Mme Aubépine.');
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Mettre fin' }));
  expect(await screen.findByText('M. Lichen : la fin de l’accès est notée.')).toBeInTheDocument();
  expect(memory.register.accesses[0]).toMatchObject({ status: 'ended', untilDay: 20261123 });
  await userEvent.click(screen.getByText(/1\saccès terminé/, { selector: 'summary' }));
  await userEvent.click(screen.getByRole('button', { name: 'Donner à nouveau l’accès de M. Lichen' }));
  await userEvent.click(within(dialog()).getByRole('button', { name: /vendredi 27/ }));
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText(/accès enregistré/);
  expect(memory.register.accesses).toEqual([expect.objectContaining({ id: 61, status: 'active', untilDay: 20261127 })]);
});

test('what was typed stays after a refusal, and closing asks first', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const memory = memoryOf(access(61));
  await show(memory);
  await userEvent.click(screen.getByRole('button', { name: 'Prolonger l’accès de M. Lichen' }));
  await userEvent.click(within(dialog()).getByRole('button', { name: /vendredi 4/ }));
  memory.refuse(() => true, 'busy');
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Enregistrer' }));
  expect(await within(dialog()).findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  expect(within(dialog()).getByLabelText('Dernier jour')).toHaveValue('2026-12-04');
  await userEvent.click(within(dialog()).getAllByRole('button', { name: 'Fermer' })[0]);
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Fermer sans enregistrer' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('groups that may not be looked at are said, and the lists stay', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await show(memoryOf(access(61)), { members: { check: async () => Promise.reject(new EntError('denied', 'test')) } });
  expect(await screen.findByRole('alert')).toHaveTextContent('Vous n’avez pas accès');
  expect(screen.getByText('M. Lichen')).toBeInTheDocument();
});

test('groups that are still to be made come first', async () => {
  const join = { kind: 'join', group: 'ENT enseignants', login: 'sylvain.lichen@ecole.example' } as const;
  await show(memoryOf(access(61)), {
    members: { check: async () => ({ ...noPlan, changes: [join], missingGroups: ['ENT inspecteurs'] }) }
  });
  const card = (await screen.findByText(/Complétez d’abord la mise en place/)).closest('[data-ent-state]') as HTMLElement;
  expect(screen.queryByRole('button', { name: 'Ouvrir maintenant' })).not.toBeInTheDocument();
  await userEvent.click(within(card).getByRole('button', { name: 'Aller à l’accueil' }));
  expect(go).toHaveBeenCalledWith('home');
});

test('what a guest needs is looked at when it is asked for', async () => {
  const check = jest.fn(async () => ({
    assets: 'publicCdn' as const,
    guests: 'refused' as const,
    clock: { state: 'asSchool' as const, description: '' },
    listed: 'yes' as const
  }));
  await show(memoryOf(), { prerequisites: { check } });
  expect(check).not.toHaveBeenCalled();
  const details = screen.getByText('Une personne invitée, de l’extérieur').closest('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(await screen.findByText(/Le partage externe est fermé sur ce site/)).toBeInTheDocument();
  expect(screen.getByText(/Les fichiers viennent du CDN public/)).toBeInTheDocument();
});
