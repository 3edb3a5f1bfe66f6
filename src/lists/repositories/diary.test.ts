import type { ListDefinition } from '../definitions/types';
import { countRows, fresh, work } from '../testing/diary';
import { session, startSchool, who, type TestSchool } from '../testing/school';
import { weekIndexOf } from '../../domain/days';
import { diary, diaryDrafts, homework } from '../definitions';
import { EntError } from '../errors';
import { listOf } from '../sp/listOf';

const WEEK = weekIndexOf(20261123);

let school: TestSchool;

beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const rowsOfToken = (list: Pick<ListDefinition, 'name'>, token: string): Promise<number> => countRows(school, list, token);

describe('publishing', () => {
  it('writes the session and its homework, takes the draft away, and both come back whole', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh({ title: 'Thalès — « côtés » & <angles>', body: '<p>Été, œuvre, 12 €</p>\n<ul><li>un</li></ul>' });
    const draft = await mine.saveDraft({ ...content, homework: work }, undefined, 'draft-1');
    expect(draft.homework).toEqual(work);
    const published = await mine.publish(content, undefined, { content: work }, draft, 'publish-1');
    expect(published.session).toMatchObject({ ...content, status: 'published', editor: 'Mme Aubépine' });
    expect(published.homework).toMatchObject({ ...work, sessionKey: published.session.key, givenDay: 20261123, status: 'published' });
    const opened = await mine.lesson(content);
    expect(opened.session).toEqual({ session: published.session, otherVersions: [] });
    expect(opened.homework).toEqual([published.homework]);
    expect(opened.draft).toBeUndefined();
  });

  it('updates what was read, and only that', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const first = await mine.publish(content, undefined, { content: work }, undefined, 'publish-2');
    const changed = { ...content, title: 'Fonctions affines (suite)' };
    const moved = { ...work, dueDay: 20261203, toHandIn: false };
    const second = await mine.publish(changed, first.session, { content: moved, known: first.homework }, undefined, 'publish-2b');
    expect([second.session.id, second.session.title]).toEqual([first.session.id, changed.title]);
    expect([second.homework?.id, second.homework?.dueDay, second.homework?.toHandIn]).toEqual([first.homework?.id, 20261203, false]);
    const due = await mine.classUpcoming(1, [weekIndexOf(20261203)]);
    expect(due.homework.map(({ id }) => id)).toContain(first.homework?.id);
  });

  it('repeated with one token stores one session and one homework', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const once = await mine.publish(content, undefined, { content: work }, undefined, 'publish-3');
    const twice = await mine.publish(content, undefined, { content: work }, undefined, 'publish-3');
    expect([twice.session.id, twice.homework?.id]).toEqual([once.session.id, once.homework?.id]);
    expect([await rowsOfToken(diary, 'publish-3-s'), await rowsOfToken(homework, 'publish-3-h')]).toEqual([1, 1]);
  });

  it.each([
    ['the session', { method: 'POST', urlPattern: "EntDiary'.*AddValidate" }],
    ['the homework', { method: 'POST', urlPattern: 'EntHomework.*AddValidate' }],
    ['the draft’s removal', { method: 'DELETE', urlPattern: 'EntDiaryDrafts' }]
  ])('interrupted at %s is finished by repeating it, with what was typed meanwhile', async (what, fault) => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const draft = await mine.saveDraft({ ...content, homework: work }, undefined, `draft ${what}`);
    school.server.faults.add({ ...fault, kind: 'status', status: 403, times: 1 });
    await expect(mine.publish(content, undefined, { content: work }, draft, `part ${what}`)).rejects.toBeInstanceOf(EntError);
    expect((await mine.lesson(content)).draft).toEqual(draft);
    const longer = { ...content, body: '<p>Plus long.</p>' };
    const again = await mine.publish(longer, undefined, { content: { ...work, minutes: 50 } }, draft, `part ${what}`);
    expect([again.session.body, again.homework?.minutes]).toEqual(['<p>Plus long.</p>', 50]);
    expect((await mine.lesson(content)).draft).toBeUndefined();
    expect([await rowsOfToken(diary, `part ${what}-s`), await rowsOfToken(homework, `part ${what}-h`)]).toEqual([1, 1]);
  });

  it('keeps a draft that says nothing yet', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const draft = await mine.saveDraft(fresh({ title: '', body: '' }), undefined, 'empty');
    expect([draft.title, draft.body, draft.homework]).toEqual(['', '', undefined]);
    expect((await mine.saveDraft({ ...draft, title: 'Un titre' }, draft, 'empty-2')).title).toBe('Un titre');
  });

  it('refuses a body or a due day that cannot be stored, before anything is sent', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const before = school.server.requestLog.length;
    const tooLong = mine.publish(fresh({ body: 'x'.repeat(64_000) }), undefined, undefined, undefined, 'long');
    await expect(tooLong).rejects.toMatchObject({ kind: 'invalid' });
    const workTooLong = mine.publish(fresh(), undefined, { content: { ...work, title: 'x'.repeat(256) } }, undefined, 'long-work');
    await expect(workTooLong).rejects.toMatchObject({ kind: 'invalid' });
    const early = mine.publish(fresh(), undefined, { content: { ...work, dueDay: 20261120 } }, undefined, 'early');
    await expect(early).rejects.toMatchObject({ kind: 'invalid' });
    await expect(mine.publish(fresh({ subjectCode: 'maths|' }), undefined, undefined, undefined, 'key')).rejects.toMatchObject({
      kind: 'invalid'
    });
    expect(school.server.requestLog.slice(before).filter(({ operation }) => /AddValidate/i.test(operation))).toEqual([]);
  });
});

describe('who may', () => {
  it('a pupil and a guardian read their class, and no draft', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const [one, two] = [fresh(), fresh({ classNumber: 2 })];
    await mine.publish(one, undefined, { content: work }, undefined, 'read-1');
    await mine.publish(two, undefined, { content: work }, undefined, 'read-2');
    await mine.saveDraft(fresh(), undefined, 'read-draft');
    const titles = async (login: string, classNumber: number): Promise<number[]> => {
      const { diary: theirs } = school.repositories(login);
      const past = await theirs.classPast(classNumber, [WEEK]);
      const upcoming = await theirs.classUpcoming(classNumber, [weekIndexOf(work.dueDay)]);
      return [past.sessions.length, past.homework.length, upcoming.homework.length].map(Math.sign);
    };
    expect([await titles(who.tilleul, 1), await titles(who.tilleul, 2)]).toEqual([
      [1, 1, 1],
      [0, 0, 0]
    ]);
    expect([await titles(who.guardian, 1), await titles(who.guardian, 2)]).toEqual([
      [1, 1, 1],
      [1, 1, 1]
    ]);
    expect(await titles(who.principal, 2)).toEqual([1, 1, 1]);
    expect(await titles(who.visitor, 1)).toEqual([0, 0, 0]);
    const week = await school.repositories(who.tilleul).diary.teacherWeek(1, WEEK);
    expect([week.sessions.length > 0, week.drafts]).toEqual([true, []]);
    expect(week.sessions.every(({ session: { classNumber } }) => classNumber === 1)).toBe(true);
  });

  it('a pupil who asks by id for another class’s session, or for a draft, learns nothing', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const { session: other, homework: given } = await mine.publish(
      fresh({ classNumber: 2 }),
      undefined,
      { content: work },
      undefined,
      'byid'
    );
    const draft = await mine.saveDraft(fresh(), undefined, 'byid-draft');
    const asPupil = school.as(who.tilleul);
    const asked: [Pick<ListDefinition, 'name'>, number][] = [
      [diary, other.id],
      [homework, given?.id ?? 0],
      [diaryDrafts, draft.id]
    ];
    for (const [list, id] of asked) {
      await expect(listOf(asPupil, list).items.getById(id)()).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|notFound)$/) });
    }
    const all = await listOf(asPupil, diary).items.select('Id').top(500)<{ Id: number }[]>();
    expect(all.map(({ Id }) => Id)).not.toContain(other.id);
  });

  it('a pupil writes nothing, a teacher deletes nothing that is published', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const { session: saved } = await mine.publish(fresh(), undefined, undefined, undefined, 'nodelete');
    await expect(listOf(school.as(who.aubepine), diary).items.getById(saved.id).delete(saved.etag)).rejects.toMatchObject({
      kind: 'denied'
    });
    const asPupil = school.repositories(who.tilleul).diary;
    await expect(asPupil.publish({ ...session(), title: 'Pirate' }, saved, undefined, undefined, 'pirate')).rejects.toMatchObject({
      kind: 'denied'
    });
    await expect(asPupil.publish(fresh(), undefined, undefined, undefined, 'pirate-2')).rejects.toBeInstanceOf(EntError);
    expect(await rowsOfToken(diary, 'pirate-2-s')).toBe(0);
    expect((await mine.lesson(saved)).session?.session).toEqual(saved);
  });
});

describe('throttling', () => {
  it('is waited for, by reads and by writes, a batch included', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    school.server.faults.add({ urlPattern: 'EntDiary.*AddValidate', kind: 'status', status: 429, retryAfter: 1, times: 1 });
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'status', status: 503, retryAfter: 1, times: 1 });
    await mine.publish(content, undefined, undefined, undefined, 'throttled');
    expect((await mine.lesson(content)).session?.session.title).toBe(content.title);
    expect(await rowsOfToken(diary, 'throttled-s')).toBe(1);
  });
});
