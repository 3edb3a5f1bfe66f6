/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError } from '../../../lists/errors';
import type { ApplyReport, CheckReport, Finding, Provisioning } from '../../../lists/provisioning/types';
import { Administration } from './Administration';
import { groupFindings } from './home/findings';
import { renderSection } from './testing/renderSection';

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

async function show(provisioning: Partial<Provisioning>): Promise<void> {
  await renderSection(<Administration />, { provisioning: { check: async () => fresh, apply: async () => report({}), ...provisioning } });
}

test('findings are grouped by kind within a state', () => {
  const groups = groupFindings([...fresh.findings, finding('p', 'permission', 'drift')], 'missing');
  expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
    ['list', 2],
    ['group', 1]
  ]);
});

test('an empty site shows what would be made, folded below what matters', async () => {
  await show({});
  expect(await screen.findByText('Ce site n’est pas encore un ENT')).toBeInTheDocument();
  expect(screen.getByText(/Ce qui sera ajouté/)).toHaveTextContent('3');
  expect(screen.getByText('2 listes')).not.toBeVisible();
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
  expect(screen.getByText(/En cours : les listes/)).toBeInTheDocument();
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
