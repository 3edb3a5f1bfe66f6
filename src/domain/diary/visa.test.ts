import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import { sessionRow, workRow } from './testing/rows';
import {
  checkSeal,
  foldVisas,
  isInScope,
  readSealed,
  sealOf,
  visaScopes,
  type SealedWork,
  type Sha256,
  type Visa,
  type VisaScope
} from './visa';

const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const scope: VisaScope = { classNumber: 1, first: 20261123, last: 20261127, teacherNumber: 0, subjectCode: '' };
const work: SealedWork = {
  sessions: [
    sessionRow(1),
    sessionRow(2, { periodId: 'M2', title: 'Thalès — « côtés »' }),
    sessionRow(3, { day: 20261127, subjectCode: 'SVT', teacherNumber: 2 })
  ],
  homework: [workRow(7), workRow(8, { subjectCode: 'SVT', givenDay: 20261127, teacherNumber: 2 })]
};
const visaOf = async (of: VisaScope, seen: SealedWork, change: Partial<Visa> = {}): Promise<Visa> => ({
  ...of,
  id: 1,
  comment: 'Vu.',
  seal: await sealOf(of, seen, sha256),
  author: { id: 9, login: 'odile.sequoia@ecole.example', name: 'Mme Séquoia' },
  created: '2026-11-28T10:00:00Z',
  ...change
});

describe('a seal', () => {
  it('is a SHA-256 that does not depend on the order of rows, nor on how line ends are written', async () => {
    const seal = await sealOf(scope, work, sha256);
    expect(seal.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(seal.sessions)).toEqual(['1|20261123|M1|MATHS|', '1|20261123|M2|MATHS|', '1|20261127|M1|SVT|']);
    const other: SealedWork = { sessions: [...work.sessions].reverse(), homework: [...work.homework].reverse() };
    expect(await sealOf(scope, other, sha256)).toEqual(seal);
    const lines = (end: string): SealedWork => ({ sessions: [sessionRow(1, { body: `<p>a</p>${end}<p>b</p>` })], homework: [] });
    expect(await sealOf(scope, lines('\r\n'), sha256)).toEqual(await sealOf(scope, lines('\n'), sha256));
  });

  it('is what it was when this was written: seals are compared years later', async () => {
    expect((await sealOf(scope, work, sha256)).hash).toBe('5e375a91b0822f2c7960108a30e8e3ba5e7975c7c188e0e03bea56d59e989e30');
  });

  it('holds only what the visa speaks of', async () => {
    const ofTeacher = await sealOf({ ...scope, teacherNumber: 2 }, work, sha256);
    const ofSubject = await sealOf({ ...scope, subjectCode: 'SVT' }, work, sha256);
    expect([Object.keys(ofTeacher.sessions), Object.keys(ofSubject.sessions)]).toEqual([['1|20261127|M1|SVT|'], ['1|20261127|M1|SVT|']]);
    expect(isInScope({ ...scope, last: 20261126 }, work.sessions[2])).toBe(false);
    expect(isInScope({ ...scope, classNumber: 2 }, work.sessions[0])).toBe(false);
  });
});

describe('what was sealed', () => {
  const changedBy = async (now: SealedWork): Promise<unknown> => checkSeal(await visaOf(scope, work), now, sha256);

  it('stands while nothing is written', async () => {
    expect(await changedBy({ sessions: [...work.sessions].reverse(), homework: work.homework })).toEqual({ kind: 'unchanged' });
  });

  it.each([
    ['a session’s text', { sessions: [{ ...work.sessions[0], body: '<p>Autre</p>' }, ...work.sessions.slice(1)] }],
    ['a session’s title', { sessions: [{ ...work.sessions[0], title: 'Autre' }, ...work.sessions.slice(1)] }],
    ['a session’s version', { sessions: [{ ...work.sessions[0], etag: '"1,2"' }, ...work.sessions.slice(1)] }],
    [
      'a session’s links',
      {
        sessions: [
          { ...work.sessions[0], links: [{ title: 'x', url: 'https://x.example', kind: 'link' as const }] },
          ...work.sessions.slice(1)
        ]
      }
    ],
    ['a second version beside it', { sessions: [...work.sessions, sessionRow(9)] }],
    ['its homework’s due day', { homework: [{ ...work.homework[0], dueDay: 20261130 }, work.homework[1]] }],
    ['its homework’s minutes', { homework: [{ ...work.homework[0], minutes: 5 }, work.homework[1]] }],
    ['the removal of its homework', { homework: [{ ...work.homework[0], status: 'removed' as const }, work.homework[1]] }]
  ])('shows a change of %s', async (_what, change) => {
    expect(await changedBy({ ...work, ...change })).toEqual({ kind: 'changed', changed: ['1|20261123|M1|MATHS|'], added: [], removed: [] });
  });

  it('shows sessions that were added and removed', async () => {
    const added = sessionRow(10, { day: 20261124 });
    const sessions = [...work.sessions.slice(0, 1), { ...work.sessions[1], status: 'removed' as const }, work.sessions[2], added];
    expect(await changedBy({ ...work, sessions })).toEqual({
      kind: 'changed',
      changed: [],
      added: [added.key],
      removed: ['1|20261123|M2|MATHS|']
    });
  });

  it('cannot be said to be other than it was', async () => {
    const visa = await visaOf(scope, work);
    const [key] = Object.keys(visa.seal.sessions);
    const forged = { ...visa, seal: { ...visa.seal, sessions: { ...visa.seal.sessions, [key]: 'f'.repeat(64) } } };
    expect(await checkSeal(forged, work, sha256)).toEqual({ kind: 'broken' });
    expect(await checkSeal({ ...visa, last: 20261130 }, work, sha256)).toEqual({ kind: 'broken' });
    const less = Object.fromEntries(Object.entries(visa.seal.sessions).slice(1));
    expect(await checkSeal({ ...visa, seal: { ...visa.seal, sessions: less } }, work, sha256)).toEqual({ kind: 'broken' });
  });

  it('shows any change of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (title, body) => {
        const now = [{ ...work.sessions[0], title, body }, ...work.sessions.slice(1)];
        const same = title === work.sessions[0].title && body === work.sessions[0].body;
        expect((await checkSeal(await visaOf(scope, work), { ...work, sessions: now }, sha256)).kind).toBe(same ? 'unchanged' : 'changed');
      }),
      { numRuns: 60 }
    );
  });
});

it('a visa is one a week that has a school day', () => {
  const calendar = createSchoolCalendar({ ...DEFAULT_CALENDAR, holidays: [{ title: 'Noël', first: 20261219, last: 20270103 }] });
  expect(visaScopes({ ...scope, first: 20261210, last: 20270105 }, calendar).map(({ first, last }) => [first, last])).toEqual([
    [20261210, 20261213],
    [20261214, 20261220],
    [20270104, 20270105]
  ]);
  expect(visaScopes({ ...scope, first: 20261219, last: 20261220 }, calendar)).toEqual([]);
  expect(visaScopes({ ...scope, first: 20261210, last: 20261209 }, calendar)).toEqual([]);
});

it('visas of those who had no right say nothing, and what one click stored twice counts once', async () => {
  const visas = [
    await visaOf(scope, work, { id: 3 }),
    await visaOf(scope, work, { id: 4 }),
    await visaOf(scope, work, { id: 5, author: { id: 12, login: 'lea.tilleul@ecole.example', name: 'Léa' } }),
    await visaOf(scope, work, { id: 6, comment: 'Revu.' })
  ];
  expect(foldVisas([...visas].reverse(), ({ login }) => login.startsWith('odile')).map(({ id }) => id)).toEqual([6, 3]);
  expect(foldVisas(visas, () => false)).toEqual([]);
});

it('the sealed sessions of a row are read only if they are that', () => {
  expect(readSealed('{"1|20261123|M1|MATHS|":"ab"}')).toEqual({ '1|20261123|M1|MATHS|': 'ab' });
  expect(readSealed('{}')).toEqual({});
  for (const text of ['', null, undefined, '[]', '{"x":"ab"}', '{"1|20261123|M1|MATHS|":1}', '{', '3'])
    expect(readSealed(text)).toBeUndefined();
});
