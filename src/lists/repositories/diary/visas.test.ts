import { addDays, dayOfWeekIndex, weekIndexOf } from '../../../domain/days';
import { checkSeal, foldVisas, visaScopes, type VisaScope } from '../../../domain/diary/visa';
import { createSchoolCalendar } from '../../../domain/calendar/schoolCalendar';
import { DEFAULT_CALENDAR } from '../../../domain/calendar/defaults';
import type { FoldedSession } from '../../../domain/types';
import { visas } from '../../definitions';
import { listOf } from '../../sp/listOf';
import { countRows, fresh, work } from '../../testing/diary';
import { addOtherStaff, cost, other } from '../../testing/otherStaff';
import { startSchool, who, type TestSchool } from '../../testing/school';
import { sha256 } from './sha256';
import type { DiaryParts, DiaryReading } from './types';

const WEEK = weekIndexOf(20261123);
const calendar = createSchoolCalendar(DEFAULT_CALENDAR);
const scope: VisaScope = { classNumber: 1, first: 20261123, last: 20261129, teacherNumber: 0, subjectCode: '' };
const REFUSED = { kind: expect.stringMatching(/^(denied|notFound|invalid)$/) };

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
  await addOtherStaff(school);
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const parts = (login: string): DiaryParts => school.repositories(login).diaryParts;
const allRows = (sessions: readonly FoldedSession[]): FoldedSession['session'][] =>
  sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]);
const seen = ({ sessions, homework }: DiaryReading): { sessions: FoldedSession['session'][]; homework: DiaryReading['homework'] } => ({
  sessions: allRows(sessions),
  homework
});

describe('a visa', () => {
  it('seals what the diary says, as everyone reads it back, and shows what is changed afterwards', async () => {
    const { diary } = school.repositories(who.aubepine);
    const content = fresh({ title: 'Thalès — « côtés » & <angles>', body: '<p>Été, 12 €</p>\n<p>suite</p>' });
    const { session } = await diary.publish(content, undefined, { content: work }, undefined, 'visa-1');
    const second = await diary.publish(fresh(), undefined, undefined, undefined, 'visa-1b');
    const report = await parts(who.principal).visas.give({ scopes: [scope], comment: 'Vu. Cahier bien tenu.' }, 'given-1');
    expect(report).toEqual({ given: 1, failed: [], notSent: [], cancelled: false });
    for (const login of [who.principal, other.inspector, who.aubepine, other.schoolLife]) {
      const reading = await parts(login).reading.ofClass(1, [WEEK]);
      expect([login, reading.visas.length]).toEqual([login, 1]);
      expect(reading.visas[0]).toMatchObject({
        ...scope,
        comment: 'Vu. Cahier bien tenu.',
        author: { login: who.principal }
      });
      expect(await checkSeal(reading.visas[0], seen(reading), sha256)).toEqual({ kind: 'unchanged' });
    }
    await diary.publish({ ...content, title: 'Autre titre' }, session, undefined, undefined, 'visa-1c');
    await parts(who.aubepine).history.remove(second.session);
    const added = await diary.publish(fresh(), undefined, undefined, undefined, 'visa-1d');
    const now = await parts(other.inspector).reading.ofClass(1, [WEEK]);
    expect(await checkSeal(now.visas[0], seen(now), sha256)).toEqual({
      kind: 'changed',
      changed: [session.key],
      added: [added.session.key],
      removed: [second.session.key]
    });
  });

  it('is given in bulk over weeks and classes, and once whatever the network does', async () => {
    const scopes = [1, 2].flatMap((classNumber) => visaScopes({ ...scope, classNumber, first: 20261207, last: 20270117 }, calendar));
    expect(scopes).toHaveLength(12);
    school.server.faults.add({ method: 'POST', urlPattern: '\\$batch', kind: 'cutAfterCommit', times: 1 });
    const first = await parts(other.inspector).visas.give({ scopes, comment: 'Inspection' }, 'bulk-1');
    expect([first.given, first.failed, first.notSent]).toEqual([12, [], []]);
    const again = await parts(other.inspector).visas.give({ scopes, comment: 'Inspection' }, 'bulk-1');
    expect([again.given, again.failed]).toEqual([12, []]);
    const weeks = [0, 1, 2, 3, 4, 5].map((count) => weekIndexOf(20261207) + count);
    const { value, requests } = await cost(school, () => parts(who.principal).visas.ofWeeks([1, 2], weeks));
    expect([value.length, requests]).toEqual([12, 1]);
    expect(value.every(({ author }) => author.login === other.inspector)).toBe(true);
  });

  it('once given stays given when its sessions changed before it was given again', async () => {
    const week = { ...scope, first: 20270201, last: 20270207 };
    const { diary } = school.repositories(who.aubepine);
    const { session } = await diary.publish(fresh({ day: 20270201 }), undefined, undefined, undefined, 'visa-3');
    await parts(who.principal).visas.give({ scopes: [week], comment: 'Vu' }, 'again-1');
    await diary.publish({ ...session, title: 'Changé' }, session, undefined, undefined, 'visa-3b');
    const again = await parts(who.principal).visas.give({ scopes: [week], comment: 'Vu' }, 'again-1');
    expect([again.given, again.failed]).toEqual([1, []]);
    expect(foldVisas(await parts(who.principal).visas.ofWeeks([1], [weekIndexOf(20270201)]), () => true)).toHaveLength(1);
  });

  it('may be of one teacher or one subject', async () => {
    const { diary } = school.repositories(who.genevrier);
    const day = 20270208;
    const svt = { subjectCode: 'SVT', subject: 'SVT', teacherNumber: 2, teacherName: 'M. Genévrier', day };
    const { session } = await diary.publish(fresh(svt), undefined, undefined, undefined, 'visa-4');
    await school.repositories(who.aubepine).diary.publish(fresh({ day }), undefined, undefined, undefined, 'visa-4b');
    const week = { ...scope, first: day, last: addDays(day, 6) };
    const scopes = [
      { ...week, teacherNumber: 2 },
      { ...week, subjectCode: 'SVT' }
    ];
    await parts(who.principal).visas.give({ scopes, comment: '' }, 'narrow');
    const given = await parts(who.principal).visas.ofWeeks([1], [weekIndexOf(day)]);
    expect(given.map(({ seal }) => Object.keys(seal.sessions))).toEqual([[session.key], [session.key]]);
    const { sessions } = await parts(who.principal).reading.ofClass(1, [weekIndexOf(day)], { subjectCode: 'SVT' });
    expect(sessions.map(({ session: { key } }) => key)).toEqual([session.key]);
  });

  it('stops when the person stops, and says what was not given', async () => {
    const stop = new AbortController();
    stop.abort();
    const report = await parts(who.principal).visas.give({ scopes: [scope], comment: '' }, 'stopped', { signal: stop.signal });
    expect(report).toEqual({ given: 0, failed: [], notSent: [scope], cancelled: true });
    expect(await countRows(school, visas, 'stopped')).toBe(0);
  });
});

describe('the ledger of visas', () => {
  let id = 0;
  beforeAll(async () => {
    await parts(who.principal).visas.give({ scopes: [{ ...scope, first: 20270301, last: 20270307 }], comment: 'Vu' }, 'ledger');
    const rows = await listOf(school.as(who.admin), visas).items.select('Id').top(500)<{ Id: number }[]>();
    id = Math.max(...rows.map((row) => row.Id));
  });

  it.each([
    ['the one who gave it', who.principal],
    ['an inspector', other.inspector],
    ['a teacher', who.aubepine],
    ['school life', other.schoolLife],
    ['a pupil', who.tilleul],
    ['a guardian', who.guardian]
  ])('is neither changed nor wiped by %s', async (_what, login) => {
    const item = listOf(school.as(login), visas).items.getById(id);
    await expect(item.update({ EntComment: 'Autre' }, '*')).rejects.toMatchObject(REFUSED);
    // A 200 that says the refusal, or a refusal: what counts is that nothing was written.
    await Promise.allSettled([item.validateUpdateListItem([{ FieldName: 'EntComment', FieldValue: 'Autre' }])]);
    await expect(item.delete('*')).rejects.toMatchObject(REFUSED);
    await expect(item.recycle()).rejects.toMatchObject(REFUSED);
    const stored = listOf(school.as(who.admin), visas).items.getById(id).select('EntComment', 'OData__UIVersionString');
    expect(await stored()).toMatchObject({ EntComment: 'Vu', OData__UIVersionString: '1.0' });
  });

  it.each([
    ['a teacher', who.aubepine],
    ['school life', other.schoolLife],
    ['a pupil', who.tilleul],
    ['a guardian', who.guardian],
    ['an AESH', other.support]
  ])('takes no visa of %s', async (_what, login) => {
    const before = (await listOf(school.as(who.admin), visas).items.select('Id').top(500)()).length;
    const report = await parts(login)
      .visas.give({ scopes: [scope], comment: 'Pirate' }, `pirate-${login}`)
      .catch((error: unknown) => error);
    expect(report).not.toMatchObject({ given: 1 });
    await expect(listOf(school.as(login), visas).items.add({ EntComment: 'Pirate' })).rejects.toMatchObject(REFUSED);
    expect((await listOf(school.as(who.admin), visas).items.select('Id').top(500)()).length).toBe(before);
  });

  it('is read by nobody among pupils and guardians', async () => {
    for (const login of [who.tilleul, who.guardian, other.support, who.visitor]) {
      expect(await parts(login).visas.ofWeeks([1], [weekIndexOf(20270301)])).toEqual([]);
      await expect(listOf(school.as(login), visas).items.getById(id)()).rejects.toMatchObject(REFUSED);
    }
  });

  it('does not count a row that a site administrator put there by hand, for whoever knows the direction', async () => {
    await listOf(school.as(who.admin), visas).items.add({
      EntClassWeek: 10000 + weekIndexOf(20270301),
      EntClassNumber: 1,
      EntFirstDay: 20270301,
      EntLastDay: 20270307,
      EntSeal: 'a'.repeat(64),
      EntSealed: '{}'
    });
    const rows = await parts(who.aubepine).visas.ofWeeks([1], [weekIndexOf(20270301)]);
    expect(rows).toHaveLength(2);
    expect(foldVisas(rows, ({ login }) => login === who.principal).map(({ comment }) => comment)).toEqual(['Vu']);
    expect(await checkSeal(rows[1], { sessions: [], homework: [] }, sha256)).toEqual({ kind: 'broken' });
  });
});

describe('what the direction reads', () => {
  it('a teacher’s weeks with the visas of their classes, in one request', async () => {
    const { value, requests, parts: inner } = await cost(school, () => parts(who.principal).reading.ofTeacher(1, [WEEK], [1, 2]));
    expect([value.sessions.length > 0, value.homework.length > 0, value.visas.length, requests, inner]).toEqual([true, true, 1, 1, 6]);
    expect(allRows(value.sessions).every(({ teacherNumber }) => teacherNumber === 1)).toBe(true);
  });

  it('a class’s weeks in one request; nothing to whom nothing is given', async () => {
    const { value, requests, parts: inner } = await cost(school, () => parts(other.inspector).reading.ofClass(1, [WEEK, WEEK + 1]));
    expect([value.sessions.length > 0, requests, inner]).toEqual([true, 1, 8]);
    expect(await parts(who.coquelicot).reading.ofClass(1, [WEEK])).toEqual({ sessions: [], homework: [], visas: [], changes: [] });
    expect(await parts(who.principal).reading.ofClass(1, [])).toEqual({ sessions: [], homework: [], visas: [], changes: [] });
  });

  it('the lessons that a colleague holds with me, by their keys: session, draft and homework, whoever wrote them', async () => {
    const content = fresh({ classNumber: 2 });
    const { session, homework } = await school
      .repositories(who.aubepine)
      .diary.publish(content, undefined, { content: work }, undefined, 'co-1');
    const draft = await school.repositories(who.aubepine).diary.saveDraft(fresh({ classNumber: 2 }), undefined, 'co-2');
    const { value, requests } = await cost(school, () => parts(who.genevrier).reading.ofLessons([session.key, draft.key, session.key]));
    expect([value.sessions.map(({ session: { id } }) => id), value.drafts.map(({ id }) => id), value.homework.map(({ id }) => id)]).toEqual(
      [[session.id], [draft.id], [homework?.id]]
    );
    expect(requests).toBe(1);
    // The colleague goes on with it.
    const edited = await school
      .repositories(who.genevrier)
      .diary.publish({ ...content, title: 'À deux' }, session, undefined, undefined, 'co-3');
    expect([edited.session.editor, edited.session.teacherNumber]).toEqual(['M. Genévrier', 1]);
    expect((await parts(who.tilleul).reading.ofLessons([draft.key])).drafts).toEqual([]);
  });
});

it('the workload of several classes across all teachers is one request', async () => {
  const dueWeek = weekIndexOf(20261207);
  const due = dayOfWeekIndex(dueWeek, 4);
  const given = { content: { ...work, dueDay: due, minutes: 40 } };
  await school.repositories(who.aubepine).diary.publish(fresh(), undefined, given, undefined, 'load-1');
  await school
    .repositories(who.genevrier)
    .diary.publish(fresh({ teacherNumber: 2, subjectCode: 'SVT', group: 'G1' }), undefined, given, undefined, 'load-2');
  await school
    .repositories(who.genevrier)
    .diary.publish(fresh({ classNumber: 2, teacherNumber: 2 }), undefined, given, undefined, 'load-3');
  const { value, requests, parts: inner, scanned } = await cost(school, () => parts(who.aubepine).workload.dueIn([1, 2, 1], [dueWeek]));
  expect([value.map(({ classNumber, minutes, group }) => [classNumber, minutes, group]), requests, inner, scanned]).toEqual([
    [
      [1, 40, ''],
      [1, 40, 'G1'],
      [2, 40, '']
    ],
    1,
    2,
    3
  ]);
});
