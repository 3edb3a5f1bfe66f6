/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError } from '../../../lists/errors';
import type { ApplyReport, CheckReport, Finding, Provisioning } from '../../../lists/provisioning/types';
import type { AdministrationRepository } from '../../../lists/repositories/administration';
import type { Repositories } from '../../../lists/repositories/types';
import { RepositoriesContext } from '../../../ui/root/repositories';
import { renderInEnt } from '../../../ui/testing/renderInEnt';
import { Administration } from './Administration';
import { groupFindings } from './findings';
import { AdministrationStringsProvider } from './loc/strings';

const finding = (id: string, kind: Finding['kind'], state: Finding['state'] = 'missing'): Finding => ({
  id,
  kind,
  subject: id,
  state,
  detail: 'absent'
});
const fresh: CheckReport = {
  mayApply: true,
  schemaVersion: 0,
  targetVersion: 1,
  findings: [finding('EntSchool', 'list'), finding('EntDiary', 'list'), finding('g', 'group')]
};
const report = (more: Partial<ApplyReport>): ApplyReport => ({ done: [], failed: [], cancelled: false, writes: 0, ...more });

async function show(
  provisioning: Partial<Provisioning>,
  frame: object = { kind: 'notSetUp', isSiteAdmin: true },
  addClass: AdministrationRepository['addClass'] = async () => undefined
): Promise<void> {
  const all: Provisioning = { check: async () => fresh, apply: async () => report({}), ...provisioning };
  const repositories = { frame: { load: async () => frame } } as unknown as Repositories;
  await renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <AdministrationStringsProvider fallback={<i />}>
        <Administration
          provisioning={all}
          administration={{
            addClass,
            addSlot: async () => 1,
            updateSchool: async () => Promise.reject(new Error('not asked here')),
            school: async () => Promise.reject(new Error('not asked here'))
          }}
        />
      </AdministrationStringsProvider>
    </RepositoriesContext.Provider>
  );
}

test('findings are grouped by kind within a state', () => {
  const groups = groupFindings([...fresh.findings, finding('p', 'permission', 'drift')], 'missing');
  expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
    ['list', 2],
    ['group', 1]
  ]);
});

test('an empty site shows what would be made', async () => {
  await show({});
  expect(await screen.findByText('Ce site n’est pas encore un ENT')).toBeInTheDocument();
  expect(screen.getByText('2 listes')).toBeInTheDocument();
  expect(screen.getByText('1 groupe')).toBeInTheDocument();
});

test('without the right to set up, nothing is offered', async () => {
  await show({ check: async () => ({ ...fresh, mayApply: false, findings: [] }) });
  expect(await screen.findByText('Réservé aux administrateurs du site')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('progress is shown, a stop waits for the step under way, and the result says so', async () => {
  let end: () => void = () => undefined;
  let signal: AbortSignal | undefined;
  await show({
    apply: async (options) => {
      signal = options?.signal;
      options?.onProgress?.({ done: 1, total: 3, current: fresh.findings[1] });
      await new Promise<void>((resolve) => (end = resolve));
      return report({ done: [fresh.findings[0]], cancelled: true });
    }
  });
  await userEvent.click(await screen.findByRole('button', { name: /Mettre en place/ }));
  const bar = await screen.findByRole('progressbar', { name: 'Mise en place en cours' });
  expect(bar).toHaveAttribute('value', '1');
  expect(bar).toHaveAttribute('max', '3');
  expect(screen.getByText(/En cours : EntDiary/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }));
  expect(screen.getByRole('button', { name: /Arrêt après l’étape/ })).toHaveAttribute('aria-disabled', 'true');
  expect(signal?.aborted).toBe(true);
  await act(async () => end());
  expect(await screen.findByText(/Arrêté à votre demande/)).toBeInTheDocument();
  expect(screen.getByText(/1 étape faite/)).toBeInTheDocument();
});

test('what failed is listed with its reason, and a failed check can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let checks = 0;
  await show({
    check: async () => {
      checks++;
      if (checks === 1) throw new EntError('busy', 'test');
      return fresh;
    },
    apply: async () => report({ failed: [{ finding: fresh.findings[0], detail: 'refusé par la stratégie' }] })
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await userEvent.click(await screen.findByRole('button', { name: /Mettre en place/ }));
  expect(await screen.findByText(/1 étape a échoué/)).toBeInTheDocument();
  expect(screen.getByText(/refusé par la stratégie/)).toBeInTheDocument();
  jest.restoreAllMocks();
});

const heading = (): HTMLElement => screen.getByRole('heading', { level: 2 });

test('the first check leaves the focus alone, every change that follows moves it to the heading', async () => {
  let end: () => void = () => undefined;
  const step = (): Promise<void> => new Promise((resolve) => (end = resolve));
  let checks = 0;
  await show({
    check: async () => {
      if (++checks > 1) await step();
      return fresh;
    },
    apply: async () => step().then(() => report({}))
  });
  const button = await screen.findByRole('button', { name: 'Vérifier à nouveau' });
  expect(document.body).toHaveFocus();

  await userEvent.click(button);
  expect(screen.getByText('Vérification du site…')).toBeInTheDocument();
  expect(heading()).toHaveFocus();
  await act(async () => end());
  expect(heading()).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Mettre en place' }));
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  expect(heading()).toHaveFocus();
  screen.getByRole('button', { name: 'Arrêter' }).focus();
  await act(async () => end());
  expect(heading()).toHaveFocus();
  await act(async () => end());
  expect(screen.getByText('Il n’y avait rien à faire.')).toBeInTheDocument();
  expect(heading()).toHaveFocus();
});

test('somebody who works elsewhere on the page keeps the focus', async () => {
  let end: () => void = () => undefined;
  await show({ apply: () => new Promise((resolve) => (end = () => resolve(report({})))) });
  await userEvent.click(await screen.findByRole('button', { name: 'Mettre en place' }));
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  await act(async () => end());
  expect(await screen.findByText('Il n’y avait rien à faire.')).toBeInTheDocument();
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
});

describe('adding a class', () => {
  const ready = { kind: 'ready', classes: [{ number: 4, code: '2GT1', title: 'Seconde 1', level: '2de' }], school: { schoolYear: 2026 } };
  const set: CheckReport = { mayApply: true, schemaVersion: 1, targetVersion: 1, findings: [] };
  const sentence = /^La classe Seconde 2 est ajoutée/;
  const add = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));

  test('a refusal takes the person to the field, which says why aloud, each time', async () => {
    await show({ check: async () => set }, ready);
    await userEvent.click(await screen.findByText('Ajouter une classe'));
    await add();
    const title = screen.getByLabelText('Nom');
    expect(title).toHaveFocus();
    expect(title).toHaveAccessibleDescription(/Donnez un nom à la classe\./);
    expect(screen.getByText('Donnez un nom à la classe.')).toHaveAttribute('aria-live', 'polite');
    await add();
    expect(title).toHaveFocus();
    await userEvent.type(title, 'Seconde 2');
    await userEvent.type(screen.getByLabelText('Code'), '2gt1');
    await add();
    expect(screen.getByLabelText('Code')).toHaveFocus();
    expect(screen.queryByText('Donnez un nom à la classe.')).not.toBeInTheDocument();
  });

  test('what remains to be done is said and seen until it is done', async () => {
    let findings: Finding[] = [];
    await show(
      {
        check: async () => ({ ...set, findings }),
        apply: async () => {
          findings = [];
          return report({});
        }
      },
      ready,
      async () => {
        findings = [finding('2GT2', 'folder')];
      }
    );
    await userEvent.click(await screen.findByText('Ajouter une classe'));
    await userEvent.type(screen.getByLabelText('Nom'), 'Seconde 2');
    await userEvent.type(screen.getByLabelText('Code'), '2gt2');
    await add();
    expect(await screen.findByRole('heading', { name: /1\sélément manque/ })).toBeInTheDocument();
    // Seen once, read out once.
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(screen.getAllByText(sentence).filter((each) => each.getAttribute('role') === 'status')).toHaveLength(1);
    expect(heading()).toHaveFocus();

    await userEvent.click(screen.getByRole('button', { name: 'Vérifier à nouveau' }));
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Compléter' }));
    expect(await screen.findByRole('heading', { name: 'Tout est en place' })).toBeInTheDocument();
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  });
});
