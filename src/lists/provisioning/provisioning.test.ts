import '@pnp/sp/security';
import { createProvisioning } from '.';
import { diary, diaryDrafts, memberships, school as schoolList } from '../definitions';
import { addClasses } from '../testing/classes';
import { createRepositories } from '../repositories';
import { listOf } from '../sp/listOf';
import { classes, session, SITE, startBareSchool, startSchool, who, type TestSchool } from '../testing/school';
import { folderItem, listItem } from './securables';

const FULL_CONTROL = 1073741829;
const EDIT = 1073741830;

function writesSince(school: TestSchool, from: number): string[] {
  return school.server.requestLog
    .slice(from)
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'Batch')
    .map(({ method, url }) => `${method} ${url}`);
}

describe('apply() on a bare site', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startBareSchool();
  });
  afterAll(() => school.server.close());

  it('is offered to a site administrator only', async () => {
    expect((await createProvisioning(school.as(who.admin)).check()).mayApply).toBe(true);
    await school.as(who.admin).web.associatedMemberGroup.users.add(`i:0#.f|membership|${who.principal}`);
    const principal = createProvisioning(school.as(who.principal));
    expect(await principal.check()).toMatchObject({ mayApply: false, findings: [] });
    await expect(principal.apply()).rejects.toMatchObject({ kind: 'denied' });
  });

  it('check() finds everything missing and writes nothing', async () => {
    const before = school.server.requestLog.length;
    const report = await createProvisioning(school.as(who.admin)).check();
    expect(report.schemaVersion).toBe(0);
    expect(report.targetVersion).toBe(4);
    expect(report.findings.every(({ state }) => state === 'missing')).toBe(true);
    expect(report.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'level:ENT Lecture',
        'group:ENT direction',
        'list:EntDiary',
        'field:EntDiary.EntClassWeek',
        'index:EntDiary.EntClassWeek',
        'permissions:EntDiary',
        'migration:1',
        'marker:EntMemberships/direction'
      ])
    );
    expect(writesSince(school, before)).toEqual([]);
  });

  it('stops between two steps when asked to, and a later run goes on', async () => {
    const stop = new AbortController();
    const report = await createProvisioning(school.as(who.admin)).apply({
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 12) {
          stop.abort();
        }
      }
    });
    expect(report.cancelled).toBe(true);
    expect(report.failed).toEqual([]);
    expect(report.done.length).toBeGreaterThanOrEqual(12);
    const next = await createProvisioning(school.as(who.admin)).apply();
    expect(next.done.map(({ id }) => id)).not.toContain(report.done[0].id);
    expect(next.failed).toEqual([]);
  });

  it('then finds nothing, and a second run writes nothing', async () => {
    const before = school.server.requestLog.length;
    const seen: number[] = [];
    const report = await createProvisioning(school.as(who.admin)).apply({ onProgress: ({ total }) => seen.push(total) });
    expect(report).toEqual({ done: [], failed: [], cancelled: false, writes: 0 });
    expect(seen).toEqual([0]);
    expect(writesSince(school, before)).toEqual([]);
    expect((await createProvisioning(school.as(who.admin)).check()).findings).toEqual([]);
  });

  it('gives each new class its groups, folders and markers, once', async () => {
    await addClasses(school.as(who.admin), classes);
    const provisioning = createProvisioning(school.as(who.admin));
    const first = await provisioning.apply();
    expect(first.failed).toEqual([]);
    expect(first.done.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'group:ENT 2GT1 élèves',
        'folder:EntDiary/2026',
        'folder:EntDiaryDrafts/2026/2GT2',
        'permissions:EntHomework/2026/2GT1',
        'marker:EntMemberships/guardian|2'
      ])
    );
    const before = school.server.requestLog.length;
    expect((await provisioning.apply()).writes).toBe(0);
    expect(writesSince(school, before)).toEqual([]);
  });

  it('refuses a second class of one number or one code of the year', async () => {
    const sp = school.as(who.admin);
    const codeTaken = addClasses(sp, [{ ...classes[0], number: 7 }]);
    await expect(codeTaken).rejects.toMatchObject({ kind: 'conflict' });
    const numberTaken = addClasses(sp, [{ ...classes[0], code: '2GT9' }]);
    await expect(numberTaken).rejects.toMatchObject({ kind: 'conflict' });
    expect((await createProvisioning(school.as(who.admin)).check()).findings).toEqual([]);
  });
});

describe('drift', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startSchool();
  });
  afterAll(() => school.server.close());

  const idOf = async (title: string): Promise<number> => (await school.as(who.admin).web.siteGroups.getByName(title)()).Id;

  async function foundThenRepaired(id: string, detail: RegExp): Promise<void> {
    const provisioning = createProvisioning(school.as(who.admin));
    const { findings } = await provisioning.check();
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0].state).toBe('drift');
    expect(findings[0].detail).toMatch(detail);
    expect((await provisioning.apply()).failed).toEqual([]);
    expect((await provisioning.check()).findings).toEqual([]);
  }

  it('begins with none', async () => {
    expect((await createProvisioning(school.as(who.admin)).check()).findings).toEqual([]);
  });

  it('more rights on a list are found and taken back', async () => {
    const sp = school.as(who.admin);
    await listOf(sp, diary).roleAssignments.add((await sp.web.associatedMemberGroup()).Id, EDIT);
    await foundThenRepaired('permissions:EntDiary', /Membres de .* holds/);
  });

  it('more rights on a class folder are found and taken back: pupils of another class', async () => {
    const sp = school.as(who.admin);
    const read = await sp.web.roleDefinitions.getByName('ENT Lecture')();
    await folderItem(sp, diaryDrafts, '2026/2GT1').roleAssignments.add(await idOf('ENT 2GT2 élèves'), read.Id);
    await foundThenRepaired('permissions:EntDiaryDrafts/2026/2GT1', /ENT 2GT2 élèves holds ENT Lecture/);
  });

  it('a year’s folder with rights of its own is found and inherits again, its classes’ folders untouched', async () => {
    const sp = school.as(who.admin);
    const year = folderItem(sp, diary, '2026');
    await year.breakRoleInheritance(true, false);
    await year.roleAssignments.add(await idOf('ENT élèves'), (await sp.web.roleDefinitions.getByName('ENT Lecture')()).Id);
    await foundThenRepaired('permissions:EntDiary/2026', /does not inherit/);
  });

  it('a school item that was emptied by hand is filled in again, its name kept', async () => {
    const items = listOf(school.as(who.admin), schoolList).items;
    await items.getById(1).update({ Title: 'Lycée des Iris', EntSchemaVersion: null, EntTimeZone: '' });
    const provisioning = createProvisioning(school.as(who.admin));
    expect((await provisioning.check()).findings.map(({ id }) => id)).toEqual(['migration:1', 'migration:2', 'migration:3', 'migration:4']);
    expect((await provisioning.apply()).failed).toEqual([]);
    expect((await provisioning.check()).findings).toEqual([]);
    expect(await items.select('Title', 'EntTimeZone')()).toEqual([
      expect.objectContaining({ Title: 'Lycée des Iris', EntTimeZone: 'Europe/Paris' })
    ]);
  });

  it('a higher level in place of the defined one is found and put back', async () => {
    const sp = school.as(who.admin);
    const folder = folderItem(sp, diary, '2026/2GT1');
    const write = await sp.web.roleDefinitions.getByName('ENT Rédaction')();
    const teachers = await idOf('ENT 2GT1 enseignants');
    await folder.roleAssignments.remove(teachers, write.Id);
    await folder.roleAssignments.add(teachers, FULL_CONTROL);
    await foundThenRepaired('permissions:EntDiary/2026/2GT1', /ENT 2GT1 enseignants holds .*lacks ENT Rédaction/);
  });

  it('a list that inherits the site again is found and closed again', async () => {
    await listOf(school.as(who.admin), memberships).resetRoleInheritance();
    await foundThenRepaired('permissions:EntMemberships', /inherits/);
  });

  it('a marker that others may read is found and closed, a teacher’s own marker too', async () => {
    const sp = school.as(who.admin);
    const read = await sp.web.roleDefinitions.getByName('ENT Lecture')();
    const markerId = async (token: string): Promise<number> =>
      (await listOf(sp, memberships).items.filter(`EntToken eq '${token}'`).select('Id')<{ Id: number }[]>())[0].Id;
    await listItem(sp, memberships, await markerId('direction')).roleAssignments.add(await idOf('ENT élèves'), read.Id);
    await foundThenRepaired('permissions:EntMemberships/direction', /ENT élèves holds ENT Lecture/);
    await listItem(sp, memberships, await markerId('teacher#1')).roleAssignments.add(await idOf('ENT enseignants'), read.Id);
    await foundThenRepaired('permissions:EntMemberships/teacher#1', /ENT enseignants/);
    const frame = await school.repositories(who.aubepine).frame.load();
    expect(frame).toMatchObject({
      kind: 'ready',
      me: { memberships: expect.arrayContaining([{ role: 'teacher', teacherNumber: 1, title: 'Mme Aubépine' }]) }
    });
  });

  it('a level that was given more rights is found and put back', async () => {
    const sp = school.as(who.admin);
    const read = await sp.web.roleDefinitions.getByName('ENT Lecture')();
    await sp.web.roleDefinitions
      .getById(read.Id)
      .update({ BasePermissions: { High: Number(read.BasePermissions.High), Low: Number(read.BasePermissions.Low) + 2 } });
    await foundThenRepaired('level:ENT Lecture', /rights/);
  });

  it('a group that shows or lets in strangers is found and closed', async () => {
    await school.as(who.admin).web.siteGroups.getByName('ENT 2GT1 responsables').update({ OnlyAllowMembersViewMembership: false });
    await foundThenRepaired('group:ENT 2GT1 responsables', /OnlyAllowMembersViewMembership is false/);
  });

  it('settings and indexes that were changed are found and put back', async () => {
    const list = listOf(school.as(who.admin), diary);
    await list.update({ NoCrawl: false });
    await foundThenRepaired('setting:EntDiary', /NoCrawl is false/);
    await list.fields.getByInternalNameOrTitle('EntClassWeek').update({ Indexed: false }, 'SP.Field');
    await foundThenRepaired('index:EntDiary.EntClassWeek', /not indexed/);
  });

  it('a list renamed by its owner is still found by its URL', async () => {
    await listOf(school.as(who.admin), diary).update({ Title: 'Les séances' });
    expect((await createProvisioning(school.as(who.admin)).check()).findings).toEqual([]);
    await createRepositories(school.as(who.aubepine)).diary.publish(
      session({ periodId: 'S4' }),
      undefined,
      undefined,
      undefined,
      'renamed'
    );
  });

  it('is not shown to who may not read rights', async () => {
    expect(await createProvisioning(school.as(who.tilleul)).check()).toMatchObject({ mayApply: false, findings: [] });
    expect(SITE).toBe(school.as(who.admin).serverRelativeUrl);
  });
});
