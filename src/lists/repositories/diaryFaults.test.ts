import type { ListDefinition } from '../definitions/types';
import { conflict, countRows, fresh, work } from '../testing/diary';
import { startSchool, who, type TestSchool } from '../testing/school';
import { weekIndexOf } from '../../domain/days';
import type { Session } from '../../domain/types';
import { createRepositories } from '.';
import { diary, diaryDrafts, homework } from '../definitions';
import { ConflictError } from '../errors';
import { createSp, Transport } from '../sp';
import { listOf } from '../sp/listOf';

const WEEK = weekIndexOf(20261123);

let school: TestSchool;

beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const rowsOfToken = (list: Pick<ListDefinition, 'name'>, token: string): Promise<number> => countRows(school, list, token);

describe('an answer that is lost', () => {
  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)(
    'by %s after a create leaves one item, and publishing says it is saved',
    async (kind) => {
      const { diary: mine } = school.repositories(who.aubepine);
      const content = fresh();
      school.server.faults.add({ urlPattern: 'EntDiary.*AddValidateUpdateItemUsingPath', kind, times: 1 });
      school.server.faults.add({ urlPattern: 'EntHomework.*AddValidateUpdateItemUsingPath', kind, times: 1 });
      const { session: saved, homework: given } = await mine.publish(content, undefined, { content: work }, undefined, `cut-${kind}`);
      expect([saved.title, given?.title]).toEqual([content.title, work.title]);
      expect([await rowsOfToken(diary, `cut-${kind}-s`), await rowsOfToken(homework, `cut-${kind}-h`)]).toEqual([1, 1]);
    }
  );

  it('again and again is told as unknown, and the same token finishes it later', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    school.server.faults.add({ urlPattern: 'EntDiary.*AddValidate', kind: 'cutBeforeCommit', times: 3 });
    await expect(mine.publish(content, undefined, undefined, undefined, 'cut-3')).rejects.toMatchObject({ kind: 'unknownOutcome' });
    school.server.faults.clear();
    await mine.publish(content, undefined, undefined, undefined, 'cut-3');
    expect(await rowsOfToken(diary, 'cut-3-s')).toBe(1);
  });

  it('is told as unknown when asking by token gets no answer either', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    school.server.faults.add({ urlPattern: 'EntDiary.*AddValidate', kind: 'cutAfterCommit', times: 1 });
    school.server.faults.add({ method: 'GET', urlPattern: 'EntToken eq', kind: 'cutBeforeCommit', times: 9 });
    await expect(mine.publish(content, undefined, undefined, undefined, 'cut-4')).rejects.toMatchObject({ kind: 'unknownOutcome' });
    school.server.faults.clear();
    await school.repositories(who.aubepine).diary.publish(content, undefined, undefined, undefined, 'cut-4');
    expect(await rowsOfToken(diary, 'cut-4-s')).toBe(1);
  });

  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)('by %s after an update is looked up and ends as saved', async (kind) => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const { session: first } = await mine.publish(content, undefined, undefined, undefined, `up-${kind}`);
    school.server.faults.add({ method: 'MERGE', urlPattern: 'EntDiary', kind, times: 1 });
    const changed = { ...content, body: '<p>Corrigé.</p>' };
    const { session: second } = await mine.publish(changed, first, undefined, undefined, `up-${kind}-2`);
    expect([second.id, second.body]).toEqual([first.id, '<p>Corrigé.</p>']);
    const versions = await listOf(school.as(who.admin), diary).items.getById(first.id).versions();
    expect(versions).toHaveLength(2);
  });

  it.each(['cutAfterCommit', 'cutBeforeCommit'] as const)('by %s after a draft’s removal leaves no draft', async (kind) => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const draft = await mine.saveDraft(content, undefined, `del-${kind}`);
    school.server.faults.add({ method: 'DELETE', urlPattern: 'EntDiaryDrafts', kind, times: 1 });
    await mine.discardDraft(draft);
    expect((await mine.lesson(content)).draft).toBeUndefined();
  });
});

describe('a create that the browser sent twice', () => {
  /** As Chromium does when a kept-alive connection breaks: the same POST again, by itself, and only the second answer is told. */
  const twice: typeof fetch = async (input, init) => {
    if (/AddValidateUpdateItemUsingPath/i.test(String(input))) {
      await fetch(input, init);
    }
    return fetch(input, init);
  };

  it('is one session, one piece of work and one draft', async () => {
    const transport = new Transport({ fetch: twice, authorization: `Bearer user:${who.aubepine}` });
    const { diary: mine } = createRepositories(createSp({ webUrl: school.as(who.aubepine).webUrl, transport }));
    const content = fresh();
    const draft = await mine.saveDraft(content, undefined, 'twice-d');
    const { session, homework: given } = await mine.publish(content, undefined, { content: work }, undefined, 'twice');
    const seen = await mine.lesson(content);
    expect(seen.draft?.id).toBe(draft.id);
    expect(seen.session).toEqual({ session, otherVersions: [] });
    expect(seen.homework.map(({ id }) => id)).toEqual([given?.id]);
    expect(await rowsOfToken(diaryDrafts, 'twice-d')).toBe(1);
  });
});

describe('two people at once', () => {
  it('a stale session shows what is stored, and neither version is lost', async () => {
    const [a, b] = [school.repositories(who.aubepine).diary, school.repositories(who.genevrier).diary];
    const content = fresh();
    const { session: first } = await a.publish(content, undefined, undefined, undefined, 'stale');
    await b.publish({ ...content, body: '<p>De M. Genévrier.</p>' }, first, undefined, undefined, 'stale-b');
    const mine = { ...content, body: '<p>De Mme Aubépine.</p>' };
    const { theirs } = await conflict<Session>(a.publish(mine, first, undefined, undefined, 'stale-a'));
    expect([theirs.id, theirs.body, theirs.editor]).toEqual([first.id, '<p>De M. Genévrier.</p>', 'M. Genévrier']);
    const { session: now } = await a.publish(mine, theirs, undefined, undefined, 'stale-a2');
    expect(now.body).toBe('<p>De Mme Aubépine.</p>');
    const versions = await listOf(school.as(who.admin), diary).items.getById(first.id).versions();
    expect(versions).toHaveLength(3);
  });

  it('the same lesson created by a colleague before is a conflict, and nothing is written', async () => {
    const [a, b] = [school.repositories(who.aubepine).diary, school.repositories(who.genevrier).diary];
    const content = fresh();
    const { session: first } = await a.publish(content, undefined, undefined, undefined, 'second-a');
    const { theirs } = await conflict<Session>(b.publish({ ...content, title: 'Autre' }, undefined, undefined, undefined, 'second-b'));
    expect(theirs).toEqual(first);
    expect(await rowsOfToken(diary, 'second-b-s')).toBe(0);
  });

  it('the same lesson created at the same moment has one session that all agree on, the other row beside it', async () => {
    const [a, b] = [school.repositories(who.aubepine).diary, school.repositories(who.genevrier).diary];
    for (let round = 0; round < 5; round++) {
      const content = fresh();
      const results = await Promise.allSettled([
        a.publish({ ...content, title: 'A' }, undefined, undefined, undefined, `race-a-${round}`),
        b.publish({ ...content, title: 'B' }, undefined, undefined, undefined, `race-b-${round}`)
      ]);
      const won = results.filter((result) => result.status === 'fulfilled');
      const lostOnes = results.filter((result): result is PromiseRejectedResult => result.status === 'rejected');
      expect([won.length, lostOnes.length]).toEqual([1, 1]);
      expect(lostOnes[0].reason).toBeInstanceOf(ConflictError);
      const seen = (await a.lesson(content)).session;
      expect(won[0].status === 'fulfilled' && won[0].value.session.id).toBe(seen?.session.id);
      const rows = (await rowsOfToken(diary, `race-a-${round}-s`)) + (await rowsOfToken(diary, `race-b-${round}-s`));
      expect(rows).toBe(1 + (seen?.otherVersions.length ?? 0));
    }
  });

  it('a row written at the very same moment is kept as another version', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const { session: first } = await mine.publish(content, undefined, undefined, undefined, 'twin');
    // What SharePoint stores when both creates pass before either re-reads.
    await listOf(school.as(who.genevrier), diary).addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'Jumelle' },
        { FieldName: 'EntKey', FieldValue: first.key },
        { FieldName: 'EntClassWeek', FieldValue: `${10000 + WEEK}` }
      ],
      `${school.as(who.admin).serverRelativeUrl}/Lists/EntDiary/2026/2GT1`
    );
    const { session: folded } = await school.repositories(who.tilleul).diary.lesson(content);
    expect([folded?.session.id, folded?.otherVersions.map(({ title }) => title)]).toEqual([first.id, ['Jumelle']]);
  });

  it('a stale draft is a conflict; a draft that a colleague went on writing survives the publication', async () => {
    const [a, b] = [school.repositories(who.aubepine).diary, school.repositories(who.genevrier).diary];
    const content = fresh();
    const draft = await a.saveDraft(content, undefined, 'sd');
    const theirs = await b.saveDraft({ ...content, title: 'De M. Genévrier' }, draft, 'sd-b');
    expect((await conflict(a.saveDraft({ ...content, title: 'De Mme Aubépine' }, draft, 'sd-a'))).theirs).toEqual(theirs);
    await conflict(a.discardDraft(draft));
    await a.publish(content, undefined, undefined, draft, 'sd-p');
    expect((await a.lesson(content)).draft).toEqual(theirs);
  });

  it('a homework removed by status is no longer shown, and a stale removal is a conflict', async () => {
    const { diary: mine } = school.repositories(who.aubepine);
    const content = fresh();
    const { session: saved, homework: given } = await mine.publish(content, undefined, { content: work }, undefined, 'rm');
    if (!given) {
      throw new Error('no homework came back');
    }
    await mine.publish(content, saved, { content: { ...work, minutes: 45 }, known: given }, undefined, 'rm-2');
    await conflict(mine.removeHomework(given));
    const [now] = (await mine.lesson(content)).homework;
    await mine.removeHomework(now);
    expect((await mine.lesson(content)).homework).toEqual([]);
    expect(await rowsOfToken(homework, 'rm-h')).toBe(1);
  });
});
