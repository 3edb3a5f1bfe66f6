/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import * as React from 'react';
import { DEFAULT_PERIODS } from '../../domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../domain/calendar/defaults';
import type { Membership, School } from '../../domain/types';
import type { Frame } from '../../lists/repositories/types';
import { renderInEnt } from '../testing/renderInEnt';
import { closuresConcern } from './ClosedGate';
import { connectTo } from './connection';
import type { Language } from './language';
import { SchoolGate } from './SchoolGate';
import { remember } from './sessionCache';

const school: School = {
  ...DEFAULT_CALENDAR,
  name: 'Lycée des Glycines',
  uai: '0000000A',
  timeZone: 'Europe/Paris',
  schoolYear: 2026,
  periods: [...DEFAULT_PERIODS],
  closures: [{ title: 'Fermeture de Noël', first: 20261221, last: 20270103 }],
  schemaVersion: 2
};
const pupil: Membership = { role: 'pupil', classNumber: 1, title: 'Seconde 1' };
const guardian: Membership = { role: 'guardian', classNumber: 1, title: 'Seconde 1' };
const teacher: Membership = { role: 'teacher', title: 'Enseignants' };

interface Shown {
  memberships?: Membership[];
  isSiteAdmin?: boolean;
  own?: Partial<School>;
  language?: Language;
}

let sites = 0;
let instant = new Date(0);

/** The gate as the next page of a tab meets it: who I am was kept by the last one, so that nothing is asked of SharePoint. */
async function open(at: string, { memberships = [pupil], isSiteAdmin = false, own, language }: Shown = {}): Promise<void> {
  const url = `https://ecole.example/sites/gate${++sites}`;
  const login = 'mimosa@ecole.example';
  const me = { userId: 9, login, name: 'Mimosa', isSiteAdmin, memberships: isSiteAdmin ? [] : memberships };
  const frame: Frame = { kind: 'ready', me, school: { ...school, ...own }, classes: [], lookAs: [] };
  remember(['ent', url, login, 'school', ''], { schoolUrl: url, frame }, Date.now());
  instant = new Date(at);
  const here = connectTo(url, new AbortController().signal);
  await renderInEnt(
    <SchoolGate here={here} elsewhere={() => here} schoolUrl="">
      <p>le cahier de textes</p>
    </SchoolGate>,
    { schoolUrl: url, login, now: () => instant, language }
  );
}

const work = (): HTMLElement | null => screen.queryByText('le cahier de textes');
const closed = (): HTMLElement | null => screen.queryByRole('heading', { name: 'L’ENT est fermé' });
const goOn = (to: string): void => {
  instant = new Date(to);
  act(() => {
    jest.advanceTimersByTime(30_000);
  });
};

afterEach(() => {
  jest.useRealTimers();
  sessionStorage.clear();
});

test('a pupil is told why the ENT is closed and when it opens again', async () => {
  await open('2026-12-24T09:00:00Z');
  expect(closed()).toBeInTheDocument();
  expect(screen.getByText(/^Fermeture de Noël\. Il ouvre à nouveau le lundi 4\sjanvier\.$/)).toBeInTheDocument();
  expect(work()).not.toBeInTheDocument();
});

test('and so in English', async () => {
  await open('2026-12-24T09:00:00Z', { language: 'en', own: { closures: [{ title: '', first: 20261221, last: 20270103 }] } });
  expect(screen.getByRole('heading', { name: 'The ENT is closed' })).toBeInTheDocument();
  expect(screen.getByText(/^It opens again on Monday 4\sJanuary\.$/)).toBeInTheDocument();
});

test('closures that follow each other are one: the day named is the one on which the ENT is open', async () => {
  const closures = [...school.closures, { title: 'Travaux', first: 20270104, last: 20270105 }];
  await open('2026-12-24T09:00:00Z', { own: { closures } });
  expect(screen.getByText(/Il ouvre à nouveau le mercredi 6\sjanvier\./)).toBeInTheDocument();
});

test.each([
  ['guardians', { memberships: [guardian] }, true],
  ['a pupil of age who is a guardian too', { memberships: [pupil, guardian] }, true],
  ['teachers', { memberships: [teacher] }, false],
  ['a teacher who is a guardian too', { memberships: [guardian, teacher] }, false],
  ['AESH', { memberships: [{ role: 'support' as const, title: 'AESH' }] }, false],
  ['inspectors', { memberships: [{ role: 'inspector' as const, title: 'Inspection' }] }, false],
  ['site administrators', { isSiteAdmin: true }, false]
])('to %s', async (_who, who: Shown, isClosed) => {
  await open('2026-12-24T09:00:00Z', who);
  expect(closed() !== null).toBe(isClosed);
  expect(work() !== null).toBe(!isClosed);
  // Whoever goes on knows that others do not.
  expect(screen.queryByText(/fermé aux élèves et aux responsables.*avant le lundi 4\sjanvier/) !== null).toBe(!isClosed);
});

test('on an open day nobody is told anything', async () => {
  await open('2026-12-18T09:00:00Z', { memberships: [teacher] });
  expect(work()).toBeInTheDocument();
  expect(screen.queryByText(/fermé/)).not.toBeInTheDocument();
});

test('a page left open closes and opens with the school’s day, not with the device’s', async () => {
  jest.useFakeTimers({ doNotFake: ['Date', 'queueMicrotask', 'nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
  await open('2026-12-20T22:59:00Z');
  expect(work()).toBeInTheDocument();
  goOn('2026-12-20T23:00:00Z');
  expect(closed()).toBeInTheDocument();
  expect(work()).not.toBeInTheDocument();
  goOn('2027-01-03T22:59:59Z');
  expect(closed()).toBeInTheDocument();
  goOn('2027-01-03T23:00:00Z');
  expect(closed()).not.toBeInTheDocument();
  expect(work()).toBeInTheDocument();
});

test('in La Réunion the same instant is another day', async () => {
  await open('2026-12-20T20:30:00Z', { own: { timeZone: 'Indian/Reunion' } });
  expect(closed()).toBeInTheDocument();
});

test('nobody in particular is closed out only as a pupil or a guardian', () => {
  const me = { userId: 9, login: '', name: '', isSiteAdmin: false };
  expect(closuresConcern({ ...me, memberships: [pupil] })).toBe(true);
  expect(closuresConcern({ ...me, memberships: [pupil, { role: 'schoolLife', title: '' }] })).toBe(false);
  expect(closuresConcern({ ...me, isSiteAdmin: true, memberships: [] })).toBe(false);
});
