import { setsToLookAt } from '../../../domain/diary/severalClasses';
import { freePeriodId } from '../../../domain/diary/freeSession';
import { weekIndexOf } from '../../../domain/days';
import type { Homework, Session } from '../../../domain/types';
import { diary, homework } from '../../definitions';
import { ConflictError } from '../../errors';
import { listOf } from '../../sp/listOf';
import { conflict, fresh, work } from '../../testing/diary';
import { cost } from '../../testing/otherStaff';
import { createRepositories } from '..';
import { createSp, Transport } from '../../sp';
import { classes, SITE, startSchool, who, type TestSchool } from '../../testing/school';
import { createPeople } from '../../testing/people';
import type { SessionToSave } from '../types';
import type { DiaryParts } from './types';

const WEEK = weekIndexOf(20261123);

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
  // A teacher of the second class only.
  await createPeople(school.as(who.admin)).addToGroups(who.visitor, 'teachers', [classes[1]]);
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const parts = (login: string): DiaryParts => school.repositories(login).diaryParts;
/** A lesson of each class, of which the second is a week later. */
const both = (): [SessionToSave, SessionToSave & { dueDay: number }] => {
  const lesson = fresh();
  return [lesson, { ...lesson, classNumber: 2, day: 20261130, dueDay: 20261204 }];
};

/** A client that dies, as a closed tab does, once so many creates have got through. */
function dyingAfter(creates: number, login: string): DiaryParts {
  let left = creates;
  const transport = new Transport({
    authorization: `Bearer user:${login}`,
    fetch: async (input, init) => {
      if (left < 0) throw new TypeError('gone');
      if (/AddValidateUpdateItemUsingPath/i.test(String(input)) && --left < 0) throw new TypeError('gone');
      return fetch(input, init);
    },
    clock: { now: () => Date.now(), random: () => 0, sleep: async () => undefined }
  });
  return createRepositories(createSp({ webUrl: `${school.server.url}${SITE}`, transport })).diaryParts;
}

/** Rows of a set, as the site administrator sees them. */
async function rows(token: string): Promise<{ Id: number; EntStatus: string; EntClassNumber: number }[]> {
  const all = await listOf(school.as(who.admin), homework).items.select('Id', 'EntStatus', 'EntSetToken', 'EntClassNumber').top(500)<
    { Id: number; EntStatus: string; EntSetToken: string | null; EntClassNumber: number }[]
  >();
  return all.filter(({ EntSetToken }) => EntSetToken === token);
}

describe('homework for several classes', () => {
  it('is one row a class, seen by each class alone, changed and removed as one', async () => {
    const { severalClasses: mine } = parts(who.aubepine);
    const report = await mine.give(
      both(),
      { ...work, links: [{ title: 'Manuel', url: 'https://manuel.example', kind: 'link' }] },
      'set-1',
      {
        visibleFrom: 202611240700
      }
    );
    expect([report.given.map(({ classNumber }) => classNumber), report.missing]).toEqual([[1, 2], []]);
    expect(report.given.map(({ dueDay }) => dueDay)).toEqual([work.dueDay, 20261204]);
    expect(report.given[0]).toMatchObject({ ...work, visibleFrom: 202611240700, set: report.set, links: [{ title: 'Manuel' }] });
    const seen = async (login: string): Promise<number[]> =>
      (await school.repositories(login).diary.classUpcoming(login === who.tilleul ? 1 : 2, [WEEK, WEEK + 1])).homework
        .filter(({ set }) => set?.token === 'set-1')
        .map(({ classNumber }) => classNumber);
    expect([await seen(who.tilleul), await seen(who.coquelicot)]).toEqual([[1], [2]]);

    const changed = await mine.change(report, { title: 'Autre', body: '', minutes: 55, toHandIn: false });
    expect([changed.changed.map(({ minutes, dueDay }) => [minutes, dueDay]), changed.failed]).toEqual([
      [
        [55, work.dueDay],
        [55, 20261204]
      ],
      []
    ]);
    // Changed by a colleague meanwhile: theirs stays, and is shown.
    const stale = await mine.change(report, { title: 'Autre', body: '', minutes: 5, toHandIn: false });
    expect(stale.failed.map(({ error }) => error.kind)).toEqual(['conflict', 'conflict']);
    const [now] = await mine.look([report.set]);
    const removed = await mine.remove(now);
    expect([removed.changed.map(({ status }) => status), await seen(who.tilleul)]).toEqual([['removed', 'removed'], []]);
    // What was removed is not missing.
    expect((await mine.look([report.set]))[0].missing).toEqual([]);
  });

  it('repeated with one token stores one row a class', async () => {
    const lessons = both();
    await parts(who.aubepine).severalClasses.give(lessons, work, 'set-2');
    const again = await parts(who.aubepine).severalClasses.give([...lessons].reverse(), work, 'set-2');
    expect([again.given.length, (await rows('set-2')).length]).toEqual([2, 2]);
  });

  it('cut after the first class is found by its week, and finished from another device', async () => {
    await expect(dyingAfter(1, who.aubepine).severalClasses.give(both(), work, 'set-3')).rejects.toMatchObject({ name: 'EntError' });
    expect((await rows('set-3')).map(({ EntClassNumber }) => EntClassNumber)).toEqual([1]);
    const { homework: week } = await school.repositories(who.aubepine).diary.teacherWeek(1, WEEK);
    const sets = setsToLookAt(week).filter((set) => set.token === 'set-3');
    const { value, requests } = await cost(school, () => parts(who.aubepine).severalClasses.look(sets));
    expect([requests, value.map(({ missing }) => missing.map(({ key }) => key.slice(0, 11)))]).toEqual([1, [['2|20261130|']]]);
    const finished = await parts(who.aubepine).severalClasses.finish(value[0].set);
    expect(finished.missing).toEqual([]);
    // The class that was missing has the work for its own day.
    expect(finished.given.map(({ classNumber, dueDay, title }) => [classNumber, dueDay, title])).toEqual([
      [1, work.dueDay, work.title],
      [2, 20261204, work.title]
    ]);
    expect(await rows('set-3')).toHaveLength(2);
  });

  it('of which one class refuses is shown half, and finished by who may', async () => {
    // This teacher has the second class only.
    const report = await parts(who.visitor).severalClasses.give(both(), work, 'set-4');
    expect([report.given.map(({ classNumber }) => classNumber), report.missing.map(({ error }) => error?.kind)]).toEqual([
      [2],
      [expect.stringMatching(/^(denied|notFound|invalid)$/)]
    ]);
    const finished = await parts(who.aubepine).severalClasses.finish(report.set);
    expect([finished.given.map(({ classNumber }) => classNumber), finished.missing]).toEqual([[1, 2], []]);
    expect(finished.given[0]).toMatchObject({ title: work.title, dueDay: work.dueDay, minutes: work.minutes, teacherName: 'Mme Aubépine' });
    // A pupil finishes nothing, nor gives anything.
    const pirate = await parts(who.tilleul).severalClasses.give(both(), work, 'set-pupil');
    expect([pirate.given, pirate.missing.length, await rows('set-pupil')]).toEqual([[], 2, []]);
    await expect(parts(who.tilleul).severalClasses.finish({ ...report.set, token: 'none' })).rejects.toMatchObject({
      kind: 'notFound'
    });
  });

  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)('with every answer lost by %s stores one row a class', async (kind) => {
    school.server.faults.add({ urlPattern: 'EntHomework.*AddValidate', kind, times: 2 });
    const report = await parts(who.aubepine).severalClasses.give(both(), work, `set-${kind}`);
    expect([report.given.length, report.missing, (await rows(`set-${kind}`)).length]).toEqual([2, [], 2]);
  });

  it('of work that cannot be stored, or of one lesson, writes nothing', async () => {
    const { severalClasses: mine } = parts(who.aubepine);
    await expect(mine.give(both(), { ...work, title: 'x'.repeat(256) }, 'set-5')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(mine.give(both(), { ...work, dueDay: 20261120 }, 'set-5')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(mine.give(both().slice(0, 1), work, 'set-5')).rejects.toMatchObject({ kind: 'invalid' });
    const script = [{ title: 'x', url: 'javascript:alert(1)', kind: 'link' as const }];
    await expect(mine.give(both(), { ...work, links: script }, 'set-5')).rejects.toMatchObject({ kind: 'invalid' });
    expect(await rows('set-5')).toEqual([]);
  });
});

describe('a session outside the timetable', () => {
  it('is written, found by its hour and read like any other', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const start = 14 * 60 + 30;
    const content = { ...fresh({ title: 'Sortie au muséum' }), periodId: freePeriodId(start), start, end: start + 90 };
    const { session } = await mine.publish(content, undefined, { content: work }, undefined, 'free-1');
    expect(session).toMatchObject({ key: '1|20261123|H1430|MATHS|', start, end: 960 });
    expect((await mine.lesson(content)).homework).toHaveLength(1);
    const { sessions } = await school.repositories(who.tilleul).diary.classPast(1, [WEEK]);
    expect(sessions.map(({ session: { key } }) => key)).toContain(session.key);
  });
});

describe('the history of a session', () => {
  it('shows each version with its author, newest first', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh({ title: 'Un', links: [{ title: 'Manuel', url: 'https://manuel.example', kind: 'link' }] });
    const { session } = await mine.publish(content, undefined, undefined, undefined, 'hist-1');
    await school
      .repositories(who.genevrier)
      .diary.publish({ ...content, title: 'Deux', links: [] }, session, undefined, undefined, 'hist-1b');
    const versions = await parts(who.genevrier).history.versions(session);
    expect(versions).toEqual([
      expect.objectContaining({ label: '2.0', isCurrent: true, title: 'Deux', links: [], status: 'published', editor: 'M. Genévrier' }),
      expect.objectContaining({ label: '1.0', isCurrent: false, title: 'Un', links: content.links, editor: 'Mme Aubépine' })
    ]);
    expect(versions[0].body).toBe(content.body);
    expect(Number.isNaN(Date.parse(versions[1].at))).toBe(false);
  });

  it('removed is a status: nobody sees it, its teachers find it, and it comes back', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const { session } = await mine.publish(fresh(), undefined, undefined, undefined, 'hist-2');
    const { history } = parts(who.aubepine);
    const seen = async (): Promise<Session | undefined> => (await school.repositories(who.tilleul).diary.lesson(session)).session?.session;
    const removed = await history.remove(session);
    expect([removed.status, await seen(), (await history.removed(session)).map(({ id }) => id)]).toEqual([
      'removed',
      undefined,
      [session.id]
    ]);
    const back = await history.restore(removed);
    expect([back.status, (await seen())?.id, await history.removed(session)]).toEqual(['published', session.id, []]);
    await expect(history.remove(session)).rejects.toBeInstanceOf(ConflictError);
    await expect(parts(who.tilleul).history.remove(back)).rejects.toMatchObject({ kind: 'denied' });
    await expect(parts(who.principal).history.remove(back)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('does not bring a session back over the one that was written meanwhile', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const { session } = await mine.publish(content, undefined, undefined, undefined, 'hist-3');
    const removed = await parts(who.aubepine).history.remove(session);
    const { session: newer } = await school.repositories(who.genevrier).diary.publish(content, undefined, undefined, undefined, 'hist-3b');
    const { theirs } = await conflict<Session>(parts(who.aubepine).history.restore(removed));
    expect(theirs.id).toBe(newer.id);
    expect((await mine.lesson(content)).session?.otherVersions).toEqual([]);
  });

  it('cannot be emptied by a teacher: neither a version nor the session is deleted', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const { session } = await mine.publish(fresh(), undefined, undefined, undefined, 'hist-4');
    await mine.publish({ ...session, title: 'Autre' }, session, undefined, undefined, 'hist-4b');
    const item = listOf(school.as(who.aubepine), diary).items.getById(session.id);
    await expect(item.delete('*')).rejects.toMatchObject({ kind: 'denied' });
    await expect(item.recycle()).rejects.toMatchObject({ kind: 'denied' });
    await expect(item.versions.getById(512).delete()).rejects.toMatchObject({ kind: 'denied' });
    expect(await parts(who.aubepine).history.versions(session)).toHaveLength(2);
  });
});

describe('a session copied to other classes', () => {
  it('is a draft on each lesson that is free; what holds something is left and told', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const [first, second] = both();
    const { session } = await mine.publish(first, undefined, undefined, undefined, 'copy-1');
    const third = { ...second, periodId: 'S2' };
    const fourth = { ...second, periodId: 'S3' };
    await mine.publish(third, undefined, undefined, undefined, 'copy-1b');
    await school.repositories(who.genevrier).diary.saveDraft({ ...fourth, title: 'Déjà là' }, undefined, 'copy-1c');
    const homeworkOfCopy = { ...work, dueDay: 20261203 };
    const copy = { title: session.title, body: session.body, homework: homeworkOfCopy };
    const report = await parts(who.aubepine).copies.toLessons(copy, [second, third, fourth], 'copy-1d');
    expect(report.written.map(({ draft }) => [draft.classNumber, draft.title, draft.homework])).toEqual([
      [2, session.title, homeworkOfCopy]
    ]);
    expect(report.failed.map(({ error }) => error.kind)).toEqual(['conflict', 'conflict']);
    const again = await parts(who.aubepine).copies.toLessons(copy, [second], 'copy-1d');
    expect(again.written.map(({ draft }) => draft.id)).toEqual(report.written.map(({ draft }) => draft.id));
    expect((await mine.lesson(fourth)).draft?.title).toBe('Déjà là');
  });
});

it('links, urgency and the moment of appearance are kept, and left as they are by who does not speak of them', async () => {
  const { diary: mine } = school.repositories(who.aubepine);
  const content = fresh({ links: [{ title: 'Fiche', url: '/sites/lycee/EntDocuments/2026/2GT1/f.pdf', kind: 'document' }], urgent: false });
  const late = { ...content, visibleFrom: 202611240700, entryId: 12 };
  const first = await mine.publish(
    late,
    undefined,
    { content: { ...work, urgent: true }, visibleFrom: 202611250700 },
    undefined,
    'links-1'
  );
  expect(first.session).toMatchObject({ links: content.links, visibleFrom: 202611240700, entryId: 12 });
  expect(first.homework).toMatchObject({ urgent: true, visibleFrom: 202611250700 });
  const silent = { ...content, links: undefined, urgent: undefined };
  const second = await mine.publish(
    { ...silent, title: 'Autre' },
    first.session,
    { content: work, known: first.homework },
    undefined,
    'links-1b'
  );
  expect(second.session).toMatchObject({ title: 'Autre', links: content.links, visibleFrom: 202611240700, entryId: 12 });
  expect((second.homework as Homework).visibleFrom).toBe(202611250700);
  const third = await mine.publish(
    { ...silent, links: [], urgent: true, visibleFrom: 0 },
    second.session,
    undefined,
    undefined,
    'links-1c'
  );
  expect([third.session.links, third.session.urgent, third.session.visibleFrom]).toEqual([undefined, true, undefined]);
  const draft = await mine.saveDraft(
    { ...fresh(), links: content.links, urgent: true, entryId: 3, homework: { ...work, links: content.links } },
    undefined,
    'links-2'
  );
  expect(draft).toMatchObject({ links: content.links, urgent: true, entryId: 3, homework: { links: content.links } });
});
