/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DayChange } from '../../../../../domain/calendar/types';
import { draftOn } from '../../../../../domain/diary/testing/lessons';
import type { Day, Draft } from '../../../../../domain/types';
import { installDialog } from '../../../../../ui/testing/dialog';
import { renderDiary } from '../../testing/renderDiary';
import { button, memory, named, openPlan, openPlans } from '../testing/openPlans';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const cancelled: DayChange = {
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
  note: ''
};
const at = (day: Day, entryId: number): Draft => {
  const monday = [20261123, 20261130, 20261207].includes(day);
  const place = monday ? { periodId: 'M1', start: 480, end: 535 } : { periodId: 'M2', start: 540, end: 595 };
  return draftOn(day, entryId, { ...place, classNumber: 2, teacherNumber: 7, title: `Séance ${entryId}` });
};
const days = (drafts: readonly Draft[]): string[] => drafts.map(({ entryId, day }) => `${entryId} ${day}`).sort();

function laid(): ReturnType<typeof memory> {
  const both = memory();
  const plan = both.plans.plan('Secondes');
  const entries = ['Séance', 'Séance', 'Séance'].map((title, index) => both.plans.entry(plan, `${title} ${index + 1}`, { id: index + 1 }));
  both.diary.drafts = [at(20261126, 1), at(20261130, 2), at(20261203, 3)];
  expect(entries).toHaveLength(3);
  return both;
}

test('a cancelled lesson is told by the week, previewed, shifted with one click and taken back', async () => {
  const { diary, plans } = laid();
  diary.changes = [cancelled];
  await renderDiary(plans.repositories(), { now: () => new Date('2026-11-23T09:15:00Z') });
  expect(await screen.findByText(/Cette semaine, 1\sséance de la progression est à décaler\./)).toBeInTheDocument();
  await userEvent.click(button('Voir le décalage'));
  expect(await screen.findByText(/3\sséances changent de cours/)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Séance 1.*jeudi 26\snovembre.*lundi 30\snovembre/ })).toBeInTheDocument();
  expect(days(diary.drafts)).toEqual(['1 20261126', '2 20261130', '3 20261203']);
  await userEvent.click(button('Décaler 3 séances'));
  expect(await screen.findByText(/3\sséances ont changé de cours\./)).toBeInTheDocument();
  expect(days(diary.drafts)).toEqual(['1 20261130', '2 20261203', '3 20261207']);
  await userEvent.click(button('Remettre comme avant'));
  expect(await screen.findByText('Les séances sont revenues à leurs cours.')).toBeInTheDocument();
  expect(days(diary.drafts)).toEqual(['1 20261126', '2 20261130', '3 20261203']);
  await userEvent.click(screen.getAllByRole('button', { name: named('Ma semaine') })[1]);
  expect(await screen.findByRole('button', { name: 'Progressions' })).toBeInTheDocument();
});

test('a past session moves only once its teacher says that it was not done', async () => {
  const { diary, plans } = laid();
  await renderDiary(plans.repositories(), { now: () => new Date('2026-11-27T09:15:00Z') });
  expect(await screen.findByText(/Une séance posée est restée en brouillon/)).toBeInTheDocument();
  await userEvent.click(button('Voir le décalage'));
  const check = await screen.findByRole('checkbox', { name: /Séance 1/ });
  expect(screen.queryByText('Aperçu du décalage')).not.toBeInTheDocument();
  await userEvent.click(check);
  await userEvent.click(button('Décaler 3 séances'));
  await waitFor(() => expect(days(diary.drafts)).toEqual(['1 20261130', '2 20261203', '3 20261207']));
});

test('from one’s place in a progression a session is shifted, brought forward or taken out', async () => {
  const { diary, plans } = laid();
  await openPlans({ diary, plans });
  await openPlan('Secondes');
  await userEvent.click(screen.getByRole('tab', { name: 'Où j’en suis' }));
  const card = await screen.findByRole('region', { name: named('2de 2 · Mathématiques') });
  expect(card).toHaveTextContent(/0 faite sur\s3/);
  expect(card).toHaveTextContent('Dans les temps.');
  await userEvent.click(screen.getByText(/Séances posées/));
  await userEvent.click(screen.getAllByRole('button', { name: 'Avancer à partir d’ici', hidden: true })[1]);
  expect(await screen.findByText(/Aucun cours libre avant celui-ci/)).toBeInTheDocument();
  await userEvent.click(button('Où j’en suis'));
  await userEvent.click((await screen.findAllByRole('button', { name: 'Retirer et avancer la suite', hidden: true }))[0]);
  expect(await screen.findByRole('row', { name: /Séance 1.*retourne dans la progression/ })).toBeInTheDocument();
  await userEvent.click(button('Décaler 3 séances'));
  await waitFor(() => expect(days(diary.drafts)).toEqual(['2 20261126', '3 20261130']));
  await userEvent.click(await screen.findByRole('button', { name: named('Remettre comme avant') }));
  await waitFor(() => expect(days(diary.drafts)).toEqual(['1 20261126', '2 20261130', '3 20261203']));
});
