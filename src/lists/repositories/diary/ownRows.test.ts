import type { ListDefinition } from '../../definitions/types';
import { weekIndexOf } from '../../../domain/days';
import { tickState, toggle } from '../../../domain/diary/ticks';
import { notes, ownWork, progressionEntries, progressions, ticks } from '../../definitions';
import { EntError } from '../../errors';
import { valueOf } from '../../sp';
import { listOf } from '../../sp/listOf';
import { conflict, countRows, fresh, work } from '../../testing/diary';
import { addOtherStaff, cost, other } from '../../testing/otherStaff';
import { session, SITE, startSchool, who, type TestSchool } from '../../testing/school';
import { notesIn, notesPart } from '.';
import type { OwnWorkContent } from '../../../domain/diary/ownWork';
import type { DiaryParts } from './types';

const WEEK = weekIndexOf(20261123);
const DUE_WEEK = weekIndexOf(work.dueDay);

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
  await addOtherStaff(school);
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const parts = (login: string): DiaryParts => school.repositories(login).diaryParts;
const own: OwnWorkContent = { title: 'Relire le cours', body: '<p>Ch. 3</p>', dueDay: 20261126, subject: 'Mathématiques', done: false };

/** Every id of a list, as the site administrator sees them. */
async function ids(list: ListDefinition): Promise<number[]> {
  return (await listOf(school.as(who.admin), list).items.select('Id').top(500)<{ Id: number }[]>()).map(({ Id }) => Id);
}

const REFUSED = { kind: expect.stringMatching(/^(denied|notFound)$/) };

/** Nothing that a list of one's own rows holds is given to a person, by whatever question; and nothing of it can be written. */
async function seesAndWritesNothing(login: string, list: ListDefinition, column: string): Promise<void> {
  const asOther = school.as(login);
  const seen = await listOf(asOther, list)
    .items.select('Id', 'Title', column)
    .top(500)<unknown[]>()
    .catch((error: unknown) => {
      expect(error).toMatchObject(REFUSED);
      return [];
    });
  expect([login, list.name, seen]).toEqual([login, list.name, []]);
  for (const id of await ids(list)) {
    await expect(listOf(asOther, list).items.getById(id)()).rejects.toMatchObject(REFUSED);
    await expect(listOf(asOther, list).items.getById(id).versions()).rejects.toMatchObject(REFUSED);
    await expect(listOf(asOther, list).items.getById(id).update({ Title: 'Pirate' }, '*')).rejects.toMatchObject(REFUSED);
    await expect(listOf(asOther, list).items.getById(id).delete('*')).rejects.toMatchObject(REFUSED);
  }
}

describe('a teacher’s private notes', () => {
  it('are written, changed and emptied, and come with the week in the same request', async () => {
    const { notes: mine } = parts(who.aubepine);
    const lesson = fresh();
    const note = await mine.save(lesson, 'Reprendre avec Léa.', undefined, 'note-1');
    expect(note).toMatchObject({ body: 'Reprendre avec Léa.', rows: [expect.anything()] });
    const changed = await mine.save(lesson, 'Fait.', note, 'note-1b');
    expect([changed.body, changed.rows[0].id]).toEqual(['Fait.', note.rows[0].id]);
    const sp = school.as(who.aubepine);
    const { value, requests } = await cost(school, async () => {
      const [week, ofWeek] = await sp.batch((web) => [
        listOf(sp, { name: 'EntDiary' }, web).items.filter(`EntTeacherWeek eq ${10000 + WEEK}`)(),
        notesPart(sp, 1, WEEK, web)
      ]);
      valueOf(week);
      return notesIn(ofWeek);
    });
    expect(requests).toBe(1);
    expect(value.find(({ key }) => key === note.key)?.body).toBe('Fait.');
    expect((await mine.save(lesson, '', changed, 'note-1c')).body).toBe('');
    expect(await ids(notes)).toHaveLength(1);
  });

  it('are given to nobody else by any question: pupils, guardians, colleagues, direction, a substitute', async () => {
    await parts(who.aubepine).notes.save(fresh(), 'Secret', undefined, 'note-2');
    for (const login of [who.genevrier, who.tilleul, who.guardian, who.principal, who.visitor, ...Object.values(other)]) {
      await seesAndWritesNothing(login, notes, 'EntBody');
    }
    expect(await parts(who.genevrier).notes.ofWeek(1, WEEK)).toEqual([]);
    expect(await parts(who.tilleul).notes.ofWeek(1, WEEK)).toEqual([]);
    await expect(parts(who.tilleul).notes.save(fresh(), 'x', undefined, 'note-pupil')).rejects.toBeInstanceOf(EntError);
    expect(await countRows(school, notes, 'note-pupil')).toBe(0);
  });

  it('of others are not taken for theirs by a site administrator, who reads every row', async () => {
    await parts(who.aubepine).notes.save(fresh(), 'À moi', undefined, 'note-3');
    expect(await parts(who.admin).notes.ofWeek(1, WEEK)).toEqual([]);
  });

  it('of two tabs: a stale one is a conflict that shows what is stored; two made at once keep both texts', async () => {
    const [one, two] = [parts(who.aubepine).notes, parts(who.aubepine).notes];
    const lesson = fresh();
    const note = await one.save(lesson, 'Premier', undefined, 'note-4');
    await two.save(lesson, 'Deuxième', note, 'note-4b');
    expect((await conflict(one.save(lesson, 'Troisième', note, 'note-4c'))).theirs).toMatchObject({ body: 'Deuxième' });

    const both = fresh();
    await one.save(both, 'Onglet A', undefined, 'note-5');
    const { theirs } = await conflict<{ body: string; rows: unknown[] }>(two.save(both, 'Onglet B', undefined, 'note-5b'));
    expect([theirs.body, theirs.rows.length]).toEqual(['Onglet A\nOnglet B', 2]);
    const merged = await two.save(both, 'A et B', theirs as never, 'note-5c');
    expect(merged.body).toBe('A et B');
  });

  it('a lost answer leaves one note', async () => {
    school.server.faults.add({ urlPattern: 'EntNotes.*AddValidate', kind: 'cutAfterCommit', times: 1 });
    expect((await parts(who.aubepine).notes.save(fresh(), 'Une', undefined, 'note-6')).rows).toHaveLength(1);
    expect(await countRows(school, notes, 'note-6')).toBe(1);
  });
});

describe('a pupil’s ticks', () => {
  it('are kept a week at a time, and reset by a change of the work', async () => {
    const { diary } = school.repositories(who.aubepine);
    const content = fresh();
    const given = await diary.publish(content, undefined, { content: work }, undefined, 'tick-work');
    const { ticks: mine } = parts(who.tilleul);
    const read = async (): Promise<(typeof given)['homework']> =>
      (await school.repositories(who.tilleul).diary.classUpcoming(1, [DUE_WEEK])).homework.find(({ id }) => id === given.homework?.id);
    const [before] = await mine.ofWeeks(1, [DUE_WEEK]);
    const seen = await read();
    if (!seen) throw new Error('no work');
    await mine.save(before, toggle(seen, true), 'tick-1');
    const [after] = await mine.ofWeeks(1, [DUE_WEEK]);
    expect(tickState(seen, after.ticks)).toBe('done');
    // Publishing the session again with the same work is no change of the work.
    const again = await diary.publish(
      { ...content, title: 'Suite' },
      given.session,
      { content: work, known: given.homework },
      undefined,
      't2'
    );
    const same = await read();
    expect(same && tickState(same, after.ticks)).toBe('done');
    await diary.publish(content, again.session, { content: { ...work, minutes: 45 }, known: again.homework }, undefined, 't3');
    const changed = await read();
    expect(changed && tickState(changed, after.ticks)).toBe('changed');
  });

  it('are given to nobody else: another pupil, guardians, teachers, the direction', async () => {
    const [week] = await parts(who.tilleul).ticks.ofWeeks(1, [WEEK + 5]);
    await parts(who.tilleul).ticks.save(week, new Map([[1, 1]]), 'tick-2');
    for (const login of [who.coquelicot, who.guardian, who.aubepine, who.principal, who.visitor, ...Object.values(other)]) {
      await seesAndWritesNothing(login, ticks, 'EntTicked');
    }
    const [ofOther] = await parts(who.coquelicot).ticks.ofWeeks(1, [WEEK + 5]);
    expect([ofOther.ticks.size, ofOther.rows]).toEqual([0, []]);
    const [ofAdmin] = await parts(who.admin).ticks.ofWeeks(1, [WEEK + 5]);
    expect(ofAdmin.rows).toEqual([]);
    await expect(parts(who.guardian).ticks.save(ofOther, new Map([[1, 1]]), 'tick-guardian')).rejects.toBeInstanceOf(EntError);
    await expect(parts(who.aubepine).ticks.save(ofOther, new Map([[1, 1]]), 'tick-teacher')).rejects.toBeInstanceOf(EntError);
  });

  it('of two tabs are all kept, from a stale week and from none', async () => {
    const [one, two] = [parts(who.tilleul).ticks, parts(who.tilleul).ticks];
    const [empty] = await one.ofWeeks(1, [WEEK + 6]);
    await one.save(empty, new Map([[1, 1]]), 'tick-3');
    await two.save(empty, new Map([[2, 1]]), 'tick-3b');
    const [stale] = await one.ofWeeks(1, [WEEK + 6]);
    expect([...stale.ticks.keys()]).toEqual([1, 2]);
    await one.save(stale, new Map([[3, 1]]), 'tick-3c');
    await two.save(stale, new Map([[1, undefined]]), 'tick-3d');
    await Promise.all([4, 5, 6, 7].map((id) => parts(who.tilleul).ticks.save(stale, new Map([[id, 1]]), `tick-3-${id}`)));
    const [now] = await one.ofWeeks(1, [WEEK + 6]);
    expect([...now.ticks.keys()]).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('made by several tabs at the same moment are all kept', async () => {
    const [empty] = await parts(who.tilleul).ticks.ofWeeks(1, [WEEK + 7]);
    await Promise.all([1, 2, 3].map((id) => parts(who.tilleul).ticks.save(empty, new Map([[id, 1]]), `tick-4-${id}`)));
    const [now] = await parts(who.tilleul).ticks.ofWeeks(1, [WEEK + 7]);
    expect([...now.ticks.keys()].sort()).toEqual([1, 2, 3]);
  });

  it('survive lost answers', async () => {
    const { ticks: mine } = parts(who.tilleul);
    const [empty] = await mine.ofWeeks(1, [WEEK + 8]);
    school.server.faults.add({ urlPattern: 'EntTicks.*AddValidate', kind: 'cutAfterCommit', times: 1 });
    const made = await mine.save(empty, new Map([[1, 1]]), 'tick-5');
    school.server.faults.add({ method: 'MERGE', urlPattern: 'EntTicks', kind: 'cutAfterCommit', times: 1 });
    await mine.save(made, new Map([[2, 1]]), 'tick-5b');
    const [now] = await mine.ofWeeks(1, [WEEK + 8]);
    expect([[...now.ticks.keys()], now.rows.length]).toEqual([[1, 2], 1]);
  });

  it('of several weeks are one request that reads the class’s rows of those weeks', async () => {
    const {
      value,
      requests,
      parts: inner
    } = await cost(school, () => parts(who.tilleul).ticks.ofWeeks(1, [WEEK + 6, WEEK + 7, WEEK + 60]));
    expect([value.map(({ ticks: of }) => of.size), requests, inner]).toEqual([[6, 3, 0], 1, 4]);
  });
});

describe('a pupil’s own work', () => {
  it('is added, changed, done and removed', async () => {
    const { ownWork: mine } = parts(who.tilleul);
    const added = await mine.add(1, own, 'own-1');
    expect(await mine.ofWeeks(1, [DUE_WEEK])).toEqual([added]);
    const done = await mine.update(1, added, { ...own, done: true }, 'own-1b');
    expect(await mine.ofWeeks(1, [DUE_WEEK])).toEqual([done]);
    const moved = await mine.update(1, done, { ...done, dueDay: 20261203 }, 'own-1c');
    expect([await mine.ofWeeks(1, [DUE_WEEK]), await mine.ofWeeks(1, [DUE_WEEK + 1])]).toEqual([[], [moved]]);
    expect(await mine.ofWeeks(1, [DUE_WEEK, DUE_WEEK + 1])).toEqual([moved]);
    await mine.remove(1, moved, 'own-1d');
    expect(await mine.ofWeeks(1, [DUE_WEEK, DUE_WEEK + 1])).toEqual([]);
    expect((await mine.update(1, moved, moved, 'own-1e')).key).toBe(added.key);
    expect(await mine.ofWeeks(1, [DUE_WEEK + 1])).toEqual([moved]);
    await expect(mine.add(1, { ...own, dueDay: 0 }, 'own-none')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is given to nobody else', async () => {
    await parts(who.tilleul).ownWork.add(1, own, 'own-2');
    for (const login of [who.coquelicot, who.guardian, who.aubepine, who.principal, who.visitor, ...Object.values(other)]) {
      await seesAndWritesNothing(login, ownWork, 'EntBody');
    }
    expect(await parts(who.admin).ownWork.ofWeeks(1, [DUE_WEEK])).toEqual([]);
    await expect(parts(who.guardian).ownWork.add(1, own, 'own-guardian')).rejects.toBeInstanceOf(EntError);
    expect(await countRows(school, ownWork, 'own-guardian')).toBe(0);
  });

  it('takes no text that another pupil signs with somebody’s name', async () => {
    await parts(who.coquelicot).ownWork.add(1, { ...own, title: 'Insulte' }, 'own-planted');
    const [row] = await listOf(school.as(who.coquelicot), ownWork).items.select('Id')<{ Id: number }[]>();
    const author = { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${who.tilleul}` }]) };
    const forged = listOf(school.as(who.coquelicot), ownWork);
    await Promise.allSettled([
      forged.items.getById(row.Id).validateUpdateListItem([author]),
      forged.addValidateUpdateItemUsingPath(
        [{ FieldName: 'Title', FieldValue: 'Insulte' }, { FieldName: 'EntKey', FieldValue: 'x' }, author],
        `${SITE}/Lists/${ownWork.name}`
      )
    ]);
    const titles = (await parts(who.tilleul).ownWork.ofWeeks(1, [DUE_WEEK])).map(({ title }) => title);
    expect(titles).not.toContain('Insulte');
    expect(await listOf(school.as(who.tilleul), ownWork).items.filter("Title eq 'Insulte'")()).toEqual([]);
  });
});

describe('what a pupil alone has', () => {
  it('comes with the work of the class in the same request, and only to that pupil', async () => {
    const mine = parts(who.tilleul);
    const [week] = await mine.ticks.ofWeeks(1, [WEEK + 9]);
    await mine.ticks.save(week, new Map([[4, 2]]), 'ahead-1');
    const added = await mine.ownWork.add(1, { ...own, dueDay: 20270126 }, 'ahead-2');
    const weeks = [WEEK + 8, WEEK + 9];
    const { value, requests } = await cost(school, () => school.repositories(who.tilleul).diary.classUpcoming(1, weeks, true));
    expect(requests).toBe(1);
    expect([value.own?.ticks.map(({ week: of }) => of), value.own?.ticks[1].ticks, value.own?.work]).toEqual([
      weeks,
      new Map([[4, 2]]),
      [added]
    ]);
    for (const login of [who.coquelicot, who.guardian, who.aubepine, who.principal, who.admin]) {
      const asked = await school.repositories(login).diary.classUpcoming(1, weeks, true);
      expect([login, asked.own?.ticks.flatMap(({ ticks: of }) => [...of]), asked.own?.work]).toEqual([login, [], []]);
    }
    expect((await school.repositories(who.tilleul).diary.classUpcoming(1, weeks)).own).toBeUndefined();
  });
});

describe('a teacher’s progressions', () => {
  it('are given to nobody else', async () => {
    const { progressions: mine } = parts(who.aubepine);
    const plan = {
      title: 'Maths',
      teacherNumber: 1,
      schoolYear: 2026,
      subjectCode: '',
      subject: '',
      level: '',
      folders: [],
      status: 'published' as const
    };
    const progression = await mine.add(plan, 'plan-1');
    await mine.addEntries(progression.id, [{ folder: '', order: 1, title: 'Séance', body: '', status: 'published' }], 'plan-1-e');
    for (const login of [who.genevrier, who.tilleul, who.guardian, who.principal, ...Object.values(other)]) {
      await seesAndWritesNothing(login, progressions, 'EntSubject');
      await seesAndWritesNothing(login, progressionEntries, 'EntBody');
    }
    expect(await parts(who.genevrier).progressions.mine(1)).toEqual([]);
    await expect(parts(who.tilleul).progressions.add(plan, 'plan-pupil')).rejects.toBeInstanceOf(EntError);
  });
});

it('drafts stay among the class’s teachers, and no reader sees older versions', async () => {
  const { diary } = school.repositories(who.aubepine);
  const { session: published } = await diary.publish(session({ periodId: 'S3' }), undefined, undefined, undefined, 'versions');
  await expect(parts(who.tilleul).history.versions(published)).rejects.toMatchObject({ kind: 'denied' });
  await expect(parts(who.guardian).history.versions(published)).rejects.toMatchObject({ kind: 'denied' });
  expect(await parts(who.genevrier).history.versions(published)).toHaveLength(1);
});
