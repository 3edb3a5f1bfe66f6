/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../../ui/testing/dialog';
import { button, memory, named, openPlan, openPlans, type OpenedPlans } from '../testing/openPlans';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

async function toLay(prepare: (opened: ReturnType<typeof memory>) => void = () => undefined): Promise<OpenedPlans> {
  const both = memory();
  const plan = both.plans.plan('Secondes');
  for (const title of ['Une', 'Deux', 'Trois']) both.plans.entry(plan, title);
  prepare(both);
  const result = await openPlans(both);
  await openPlan('Secondes');
  await userEvent.click(screen.getByRole('tab', { name: 'Poser sur mes cours' }));
  return result;
}
const keys = ({ diary }: OpenedPlans): string[] =>
  diary.drafts.map(({ key, title }) => `${key.split('|').slice(0, 2).join(' ')} ${title}`).sort();

test('nothing is written before the preview is confirmed; each class gets each session once', async () => {
  const opened = await toLay((both) => {
    both.diary.changes = [
      {
        day: 20261126,
        periodId: 'M2',
        classNumber: 2,
        group: '',
        subjectCode: 'MATHS',
        teacherNumber: 7,
        kind: 'cancelled',
        room: '',
        subject: '',
        teacherName: '',
        note: 'Sortie'
      }
    ];
  });
  await userEvent.click(await screen.findByRole('button', { name: named('Voir l’aperçu') }));
  expect(screen.getByText('Choisissez au moins une classe.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: named('2de 2 · Mathématiques') }));
  await userEvent.click(screen.getByRole('checkbox', { name: named('2de 3 · Mathématiques') }));
  await userEvent.click(button('Voir l’aperçu'));
  const first = await screen.findByRole('region', { name: named('Semaine du 23 novembre') });
  expect(first).toHaveTextContent(/jeudi 26.*cours annulé\s: Sortie/);
  expect(within(first).getAllByRole('listitem')).toHaveLength(2);
  expect(opened.diary.drafts).toEqual([]);
  await userEvent.click(button('Poser 6 séances'));
  expect(await screen.findByText(/6\sséances en brouillon sur vos cours\./)).toBeInTheDocument();
  expect(keys(opened)).toEqual([
    '2 20261130 Une',
    '2 20261203 Deux',
    '2 20261207 Trois',
    '3 20261124 Une',
    '3 20261201 Deux',
    '3 20261208 Trois'
  ]);
});

test('what failed is said and gone on with under the same token; what holds something is left', async () => {
  const opened = await toLay((both) => {
    both.plans.refuse.set('2|20261130|M1|MATHS|', 'offline');
    both.plans.refuse.set('2|20261203|M2|MATHS|', 'conflict');
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: named('2de 2 · Mathématiques') }));
  await userEvent.click(button('Voir l’aperçu'));
  await userEvent.click(await screen.findByRole('button', { name: named('Poser 3 séances') }));
  expect(await screen.findByText(/1\sséance en brouillon, 2 sans succès\./)).toBeInTheDocument();
  expect(screen.getByText(/Deux, 2de 2.*lundi 30 novembre.*Vous êtes hors ligne/)).toBeInTheDocument();
  expect(screen.getByText(/Trois, 2de 2.*ce cours porte déjà une séance/)).toBeInTheDocument();
  await userEvent.click(button('Reprendre'));
  await waitFor(() => expect(keys(opened)).toEqual(['2 20261126 Une', '2 20261130 Deux']));
  expect(new Set(opened.plans.tokens).size).toBe(1);
});

test('what a class has already is not laid again', async () => {
  await toLay((both) => {
    const [une] = both.plans.entries;
    both.diary.sessions = [
      {
        classNumber: 2,
        day: 20261116,
        periodId: 'M1',
        subjectCode: 'MATHS',
        group: '',
        key: '2|20261116|M1|MATHS|',
        id: 5,
        etag: '"1"',
        title: 'Une',
        body: '',
        subject: 'Mathématiques',
        teacherNumber: 7,
        teacherName: 'Mme Aubépine',
        start: 480,
        end: 535,
        status: 'published',
        entryId: une.id,
        editor: '',
        modified: ''
      }
    ];
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: named('2de 2 · Mathématiques') }));
  await userEvent.click(button('Voir l’aperçu'));
  expect(await screen.findByText(/2de 2 · Mathématiques\s: 1\sséance déjà posée/)).toBeInTheDocument();
  expect(button('Poser 2 séances')).toBeInTheDocument();
});
