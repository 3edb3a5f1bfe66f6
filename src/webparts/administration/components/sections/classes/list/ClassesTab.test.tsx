/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport, Finding } from '../../../../../../lists/provisioning/types';
import { installDialog } from '../../../../../../ui/testing/dialog';
import { MemoryRegister } from '../testing/memoryRegister';
import { renderClasses, report } from '../testing/renderClasses';
import { register } from '../testing/school';

beforeAll(installDialog);
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement => screen.getByLabelText(name);
const row = async (name: string): Promise<HTMLElement> => {
  const header = await screen.findByRole('rowheader', { name });
  const found = header.closest('tr');
  if (!found) throw new Error('not in a row');
  return found;
};
const missing = (kind: Finding['kind'], subject: string): Finding => ({
  id: `${kind}:${subject}`,
  kind,
  subject,
  state: 'missing',
  detail: ''
});
const provisioned: ApplyReport = { done: [], failed: [], cancelled: false, writes: 0 };

async function fillNew(title: string): Promise<void> {
  await userEvent.click(button('Ajouter une classe'));
  await userEvent.type(field('Nom'), title);
}

test('the classes of the year with what they hold; archived ones apart', async () => {
  await renderClasses(new MemoryRegister(register));
  expect(await row('Seconde 1')).toHaveTextContent(/2GT1Seconde122ouverte/);
  expect(await row('Seconde 2')).toHaveTextContent(/2GT2Seconde202ouverte/);
  expect(screen.getByText('1 classe archivée', { selector: 'summary' })).toBeInTheDocument();
  expect(screen.getByText('2025-2026')).toBeInTheDocument();
});

test('without a class it says what to do', async () => {
  await renderClasses(new MemoryRegister(EMPTY_REGISTER));
  expect(await screen.findByText('Aucune classe pour l’instant')).toBeInTheDocument();
  expect(screen.queryByText(/archivée/)).not.toBeInTheDocument();
});

test('code, level and number are proposed until the person says otherwise, and what is wrong is said', async () => {
  const memory = new MemoryRegister(register);
  await renderClasses(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une classe' }));
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText('Donnez un nom à la classe.')).toBeInTheDocument();
  expect(field('Nom')).toHaveFocus();
  await userEvent.type(field('Nom'), '1ère G 3');
  expect(field('Code')).toHaveValue('1G3');
  expect(field('Niveau')).toHaveValue('Première');
  expect(field('Numéro')).toHaveValue('4');
  await userEvent.clear(field('Code'));
  await userEvent.type(field('Code'), '2gt1');
  expect(field('Niveau')).toHaveValue('Seconde');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText(/Ce code est déjà celui/)).toBeInTheDocument();
  await userEvent.clear(field('Code'));
  await userEvent.type(field('Code'), '1g3');
  await userEvent.clear(field('Numéro'));
  await userEvent.type(field('Numéro'), '3');
  await userEvent.click(button('Ajouter'));
  expect(screen.getByText(/Ce numéro est déjà celui d’une classe, peut-être archivée/)).toBeInTheDocument();
  expect(memory.written).toEqual([]);
});

test('a class that is added wants its groups and folders, and completing makes them right there', async () => {
  const memory = new MemoryRegister(register);
  let findings: Finding[] = [];
  let release: () => void = () => undefined;
  const went: string[] = [];
  await renderClasses(memory, {
    go: (section) => went.push(section),
    provisioning: {
      check: async () => report(findings),
      apply: async (options) => {
        options?.onProgress?.({ done: 1, total: 6, current: findings[0] });
        await new Promise<void>((resolve) => (release = resolve));
        findings = [];
        return { ...provisioned, done: [missing('group', 'x')] };
      }
    }
  });
  await screen.findByRole('rowheader', { name: 'Seconde 1' });
  findings = [missing('group', 'ENT 2GT3 élèves'), missing('folder', 'EntDiary/2026/2GT3')];
  await fillNew('2de GT 3');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/Classe « 2de GT 3 » ajoutée/)).toBeInTheDocument();
  expect(memory.written).toEqual([
    [
      {
        kind: 'class',
        op: 'add',
        value: { title: '2de GT 3', code: '2GT3', level: 'Seconde', number: 4, schoolYear: 2026, status: 'active' }
      }
    ]
  ]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await screen.findByText('Une classe reste à compléter.')).toBeInTheDocument();
  expect(await row('2de GT 3')).toHaveTextContent('à compléter');
  await userEvent.click(button('Voir sur l’accueil'));
  expect(went).toEqual(['home']);
  await userEvent.click(button('Compléter maintenant'));
  expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '6');
  expect(screen.getByText(/ENT 2GT3 élèves/)).toBeInTheDocument();
  expect(button('Arrêter')).toBeInTheDocument();
  await act(async () => release());
  expect(await screen.findByText('Les groupes et les dossiers sont en place.')).toBeInTheDocument();
  expect(await row('2de GT 3')).toHaveTextContent('ouverte');
});

test('steps that failed are said, and the check can be tried again', async () => {
  let checks = 0;
  const findings = [missing('folder', 'EntDiary/2026/2GT1')];
  await renderClasses(new MemoryRegister(register), {
    provisioning: {
      check: async () => {
        if (++checks === 1) throw new EntError('busy', 'test');
        return report(findings);
      },
      apply: async () => ({ ...provisioned, failed: [{ finding: findings[0], detail: 'x' }] })
    }
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Compléter maintenant' }));
  expect(await screen.findByText(/1 étape a échoué/)).toBeInTheDocument();
  expect(screen.getByText('Une classe reste à compléter.')).toBeInTheDocument();
});

test('a refusal keeps what was typed; a number that somebody took meanwhile is said', async () => {
  const memory = new MemoryRegister(register);
  memory.faults = ['offline', 'conflict'];
  await renderClasses(memory);
  await screen.findByRole('rowheader', { name: 'Seconde 1' });
  await fillNew('2de GT 3');
  await userEvent.click(button('Ajouter'));
  const panel = await screen.findByRole('dialog');
  expect(await within(panel).findByText(/Vous êtes hors ligne/)).toBeInTheDocument();
  expect(field('Code')).toHaveValue('2GT3');
  await userEvent.click(button('Ajouter'));
  expect(await screen.findByText(/vient d’être pris par un autre administrateur/)).toBeInTheDocument();
  expect(within(panel).queryByText(/Vous êtes hors ligne/)).not.toBeInTheDocument();
  expect(field('Nom')).toHaveValue('2de GT 3');
  await userEvent.click(button('Ajouter'));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('name and level change, code and number do not, and it can be taken back', async () => {
  const memory = new MemoryRegister(register);
  await renderClasses(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Seconde 1' }));
  const panel = screen.getByRole('dialog', { name: 'Modifier Seconde 1' });
  expect(within(panel).getByText('2GT1')).toBeInTheDocument();
  expect(within(panel).queryByLabelText('Code')).not.toBeInTheDocument();
  await userEvent.clear(field('Nom'));
  await userEvent.click(button('Enregistrer'));
  expect(screen.getByText('Donnez un nom à la classe.')).toBeInTheDocument();
  await userEvent.type(field('Nom'), 'Seconde rouge');
  await userEvent.click(button('Enregistrer'));
  expect(await screen.findByText(/Classe « Seconde rouge » enregistrée/)).toBeInTheDocument();
  expect(await row('Seconde rouge')).toHaveTextContent('2GT1');
  await userEvent.click(button('Revenir en arrière'));
  expect(await screen.findByText('C’est comme avant.')).toBeInTheDocument();
  expect(await row('Seconde 1')).toHaveTextContent('2GT1');
  expect(screen.queryByRole('button', { name: 'Revenir en arrière' })).not.toBeInTheDocument();
});

describe('another administrator renamed the class meanwhile', () => {
  async function conflict(): Promise<MemoryRegister> {
    const memory = new MemoryRegister(register);
    await renderClasses(memory);
    await userEvent.click(await screen.findByRole('button', { name: 'Modifier Seconde 1' }));
    await userEvent.clear(field('Nom'));
    await userEvent.type(field('Nom'), 'La mienne');
    memory.meanwhile('class', 1, { title: 'La leur' });
    await userEvent.click(button('Enregistrer'));
    const dialog = await screen.findByRole('dialog', { name: 'Deux versions du même texte' });
    expect(dialog).toHaveTextContent('La mienne');
    expect(dialog).toHaveTextContent('La leur');
    return memory;
  }

  test('mine is kept over theirs', async () => {
    const memory = await conflict();
    await userEvent.click(button('Garder la mienne'));
    expect(await row('La mienne')).toBeInTheDocument();
    expect(memory.now().classes.find(({ id }) => id === 1)?.title).toBe('La mienne');
  });

  test('theirs comes into the fields', async () => {
    await conflict();
    await userEvent.click(button('Prendre l’autre'));
    expect(field('Nom')).toHaveValue('La leur');
  });

  test('later: what was typed stays', async () => {
    await conflict();
    await userEvent.click(button('Continuer à écrire'));
    expect(field('Nom')).toHaveValue('La mienne');
  });
});

test('leaving with something typed asks first', async () => {
  await renderClasses(new MemoryRegister(register));
  await screen.findByRole('rowheader', { name: 'Seconde 1' });
  await fillNew('2de GT 3');
  await userEvent.click(button('Fermer sans enregistrer'));
  await userEvent.click(button('Continuer'));
  expect(field('Nom')).toHaveValue('2de GT 3');
  await userEvent.click(button('Fermer sans enregistrer'));
  const ask = screen.getByRole('dialog', { name: /Fermer sans enregistrer/ });
  await userEvent.click(within(ask).getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('undoing what somebody changed since says so and leaves it', async () => {
  const memory = new MemoryRegister(register);
  await renderClasses(memory);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier Seconde 2' }));
  await userEvent.type(field('Nom'), ' bis');
  await userEvent.click(button('Enregistrer'));
  await screen.findByText(/enregistrée/);
  memory.meanwhile('class', 2, { title: 'Autre' });
  await userEvent.click(button('Revenir en arrière'));
  expect(await screen.findByText(/ce n’est pas revenu en arrière/)).toBeInTheDocument();
  expect(await row('Autre')).toBeInTheDocument();
});

test('in English', async () => {
  await renderClasses(new MemoryRegister(register), { language: 'en' });
  expect(await screen.findByText('2 classes this year')).toBeInTheDocument();
  await userEvent.click(button('Add a class'));
  expect(screen.getByRole('dialog', { name: 'Add a class' })).toHaveTextContent('School year 2026/2027');
});

test('the register that cannot be read says so and can be read again', async () => {
  let calls = 0;
  const memory = new MemoryRegister(register);
  const load = async (): Promise<typeof register> => {
    if (++calls === 1) throw new EntError('denied', 'test');
    return register;
  };
  const shown = renderClasses(memory, { register: { load } });
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  await shown;
  expect(await row('Seconde 1')).toBeInTheDocument();
});
