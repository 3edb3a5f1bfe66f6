import { weekIndexOf } from '../../domain/days';
import { lists, notes, ownWork, progressionEntries, progressions, school as schoolList, ticks, visas } from '../definitions';
import type { ListDefinition } from '../definitions/types';
import { createProvisioning } from '../provisioning';
import { listOf } from '../sp/listOf';
import { fresh, work } from '../testing/diary';
import { startSchool, who, type TestSchool } from '../testing/school';
import { createRepositories } from '.';

const WEEK = weekIndexOf(20261123);
const later = [notes, progressions, progressionEntries, ticks, ownWork, visas];
const newer = (list: ListDefinition): string[] => list.fields.filter(({ since }) => since === 3).map(({ name }) => name);

/** The school as the version before left it: without the lists and columns that came with the whole diary. */
async function asVersion2(school: TestSchool): Promise<void> {
  const sp = school.as(who.admin);
  for (const list of later) await listOf(sp, list).delete();
  for (const list of lists.filter((one) => !later.some(({ name }) => name === one.name))) {
    for (const name of newer(list)) await listOf(sp, list).fields.getByInternalNameOrTitle(name).delete();
  }
  await listOf(sp, schoolList).items.getById(1).update({ EntSchemaVersion: 2 });
}

describe('a site of the schema before', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startSchool();
    await asVersion2(school);
  });
  afterAll(() => school.server.close());
  afterEach(() => school.server.faults.clear());

  it('is read and written as it is, once the frame has said its version', async () => {
    const mine = school.repositories(who.aubepine);
    const frame = await mine.frame.load();
    expect(frame).toMatchObject({ kind: 'ready', school: { schemaVersion: 2, workloadMinutes: 120 } });
    const content = fresh({
      links: [{ title: 'Manuel', url: 'https://manuel.example', kind: 'link' }],
      urgent: true,
      visibleFrom: 202611240700
    });
    const saved = await mine.diary.publish(content, undefined, { content: { ...work, urgent: true } }, undefined, 'old-1');
    // What the site cannot hold is as if it had not been said.
    expect([saved.session.title, saved.session.links, saved.session.visibleFrom]).toEqual([content.title, undefined, undefined]);
    const again = await mine.diary.publish(
      { ...content, title: 'Suite' },
      saved.session,
      { content: work, known: saved.homework },
      undefined,
      'o2'
    );
    expect(again.session.title).toBe('Suite');
    const draft = await mine.diary.saveDraft(fresh({ urgent: true }), undefined, 'old-draft');
    await mine.diary.discardDraft(draft);
    const pupil = school.repositories(who.tilleul);
    await pupil.frame.load();
    expect((await pupil.diary.classPast(1, [WEEK])).sessions).toHaveLength(1);
    expect((await pupil.diary.classUpcoming(1, [weekIndexOf(work.dueDay)])).homework).toHaveLength(1);
  });

  it('has no notes, ticks, own work, visas or progressions yet', async () => {
    const pupil = school.repositories(who.tilleul).diaryParts;
    expect((await pupil.ticks.ofWeeks(1, [WEEK])).map(({ ticks: of }) => of.size)).toEqual([0]);
    expect(await pupil.ownWork.ofWeeks(1, [WEEK])).toEqual([]);
    const teacher = school.repositories(who.aubepine);
    await teacher.frame.load();
    expect([await teacher.diaryParts.notes.ofWeek(1, WEEK), (await teacher.diaryParts.reading.ofClass(1, [WEEK])).visas]).toEqual([[], []]);
    await expect(teacher.diaryParts.notes.save(fresh(), 'x', undefined, 'old-note')).rejects.toMatchObject({ kind: 'notFound' });
    const lesson = fresh();
    const set = await teacher.diaryParts.severalClasses.give([lesson, { ...lesson, classNumber: 2 }], work, 'old-set');
    expect([set.given.length, set.missing]).toEqual([2, []]);
  });

  it('is known too to the page that recalls the frame of the page before', async () => {
    const frame = await school.repositories(who.aubepine).frame.load();
    const before = school.server.requestLog.length;
    const recalled = createRepositories(school.as(who.aubepine), frame);
    expect((await recalled.diary.teacherWeek(1, WEEK)).sessions).toHaveLength(1);
    // The classes are known as well: one create costs no question about its folder.
    await recalled.diary.saveDraft(fresh(), undefined, 'old-recalled');
    expect(school.server.requestLog.slice(before).some(({ url }) => url.includes('EntClasses'))).toBe(false);
  });

  it('refuses the columns that it lacks to whoever names them: without the version nothing would be read', async () => {
    await expect(school.repositories(who.aubepine).diary.teacherWeek(1, WEEK)).rejects.toMatchObject({ name: 'Refusal', status: 400 });
  });

  it('does not say that it is of the new version while a column is missing', async () => {
    school.server.faults.add({ method: 'POST', urlPattern: 'EntHomework.*createFieldAsXml', kind: 'status', status: 403, times: 99 });
    const provisioning = createProvisioning(school.as(who.admin));
    const report = await provisioning.apply();
    expect(report.failed.map(({ finding: { id } }) => id)).toEqual(
      expect.arrayContaining(['field:EntHomework.EntVisibleFrom', 'migration:3'])
    );
    expect((await provisioning.check()).schemaVersion).toBe(2);
  });

  it('is brought up to date, with every row as it was', async () => {
    const provisioning = createProvisioning(school.as(who.admin));
    expect((await provisioning.apply()).failed).toEqual([]);
    expect(await provisioning.check()).toMatchObject({ schemaVersion: 4, findings: [] });
    const mine = school.repositories(who.aubepine);
    await mine.frame.load();
    const { sessions, homework } = await mine.diary.teacherWeek(1, WEEK);
    expect([sessions[0].session.title, sessions[0].session.visibleFrom, homework[0].title]).toEqual(['Suite', undefined, work.title]);
    const { session } = await mine.diary.publish(fresh({ urgent: true }), undefined, undefined, undefined, 'new-1');
    expect(session.urgent).toBe(true);
  });
});
