import { makeSessionKey } from '../../sessionKey';
import type { Homework, Session, SessionSlot } from '../../types';

/** Rows of the diary as its lists would say them, for tests of the rules. */

const at = (change: Partial<SessionSlot>): SessionSlot => ({
  classNumber: 1,
  day: 20261123,
  periodId: 'M1',
  subjectCode: 'MATHS',
  group: '',
  ...change
});

/** A session of class 1 on Monday 23 November 2026, at its eighth hour. */
export function sessionRow(id: number, change: Partial<Session> = {}): Session {
  const slot = at(change);
  return {
    ...slot,
    id,
    etag: `"${id},1"`,
    key: makeSessionKey(slot),
    title: `Séance ${id}`,
    body: `<p>Corps ${id}</p>`,
    subject: 'Mathématiques',
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    start: 480,
    end: 535,
    status: 'published',
    editor: 'Mme Aubépine',
    modified: '2026-11-23T09:00:00Z',
    created: '2026-11-23T09:00:00Z',
    ...change
  };
}

/** Work given at that session for the Thursday after. */
export function workRow(id: number, change: Partial<Homework> = {}): Homework {
  const slot = at({ classNumber: change.classNumber, group: change.group, subjectCode: change.subjectCode, day: change.givenDay });
  const defined = at(Object.fromEntries(Object.entries(slot).filter(([, value]) => value !== undefined)));
  return {
    id,
    etag: `"${id},1"`,
    classNumber: defined.classNumber,
    sessionKey: makeSessionKey(defined),
    givenDay: defined.day,
    subjectCode: defined.subjectCode,
    subject: 'Mathématiques',
    group: defined.group,
    title: `Travail ${id}`,
    body: '<p>Rédigez.</p>',
    dueDay: 20261126,
    minutes: 30,
    toHandIn: false,
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    status: 'published',
    editor: 'Mme Aubépine',
    modified: '2026-11-23T09:00:00Z',
    created: '2026-11-23T09:00:00Z',
    ...change
  };
}
