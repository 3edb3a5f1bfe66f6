import '@pnp/sp/site-groups/web';
import { classes as classList, diary } from '../definitions';
import { createProvisioning } from '.';
import { desiredState } from './desired';
import { claimsOf } from '../sp/logins';
import { listOf } from '../sp/listOf';
import { addClasses } from '../testing/classes';
import { classes, session, startSchool, who, type TestSchool } from '../testing/school';

let school: TestSchool;

/** Class 1 (2GT1 of 2026) is archived, and a class of the same code begins the year after. */
beforeAll(async () => {
  school = await startSchool();
  await school.repositories(who.aubepine).diary.publish(session(), undefined, undefined, undefined, 'archived-1');
  const sp = school.as(who.admin);
  const [row] = await listOf(sp, classList).items.select('Id').filter('EntClassNumber eq 1')();
  await listOf(sp, classList).items.getById(row.Id).update({ EntClassStatus: 'archived' }, '*');
  await addClasses(sp, [{ ...classes[0], number: 31, schoolYear: 2027 }]);
});
afterAll(() => school.server.close());

const membersOf = async (group: string): Promise<string[]> => {
  const users = await school.as(who.admin).web.siteGroups.getByName(group).users.select('LoginName')();
  return users.map(({ LoginName }) => LoginName);
};

it('one run gives the old groups their year and makes the new class’s own', async () => {
  const provisioning = createProvisioning(school.as(who.admin));
  const before = (await provisioning.check()).findings.map(({ id }) => id);
  expect(before).toContain('rename:ENT 2GT1 élèves');
  expect((await provisioning.apply()).failed).toEqual([]);
  expect((await provisioning.check()).findings).toEqual([]);
  expect(await membersOf('ENT 2026 2GT1 élèves')).toEqual([claimsOf(who.tilleul)]);
  expect(await membersOf('ENT 2GT1 élèves')).toEqual([]);
});

it('last year’s pupil goes on reading last year’s sessions, this year’s does not, and no teacher rewrites them', async () => {
  const sp = school.as(who.admin);
  await createProvisioning(sp).apply();
  await sp.web.siteGroups.getByName('ENT 2GT1 élèves').users.add(claimsOf(who.coquelicot));
  const titles = async (login: string): Promise<unknown[]> =>
    listOf(school.as(login), diary).items.select('Title').filter('EntClassNumber eq 1')();
  expect(await titles(who.tilleul)).toHaveLength(1);
  expect(await titles(who.coquelicot)).toEqual([]);
  const [row] = await listOf(school.as(who.aubepine), diary).items.select('Id').filter('EntClassNumber eq 1')();
  await expect(listOf(school.as(who.aubepine), diary).items.getById(row.Id).update({ Title: 'autre' }, '*')).rejects.toMatchObject({
    kind: 'denied'
  });
});

it('the frame names the class of this year only', async () => {
  const frame = await school.repositories(who.tilleul).frame.load();
  expect(frame.kind === 'ready' && frame.classes.map(({ number }) => number)).toEqual([2, 31]);
});

describe('a class that is active again', () => {
  const setStatus = async (number: number, status: 'active' | 'archived'): Promise<void> => {
    const sp = school.as(who.admin);
    const [row] = await listOf(sp, classList).items.select('Id').filter(`EntClassNumber eq ${number}`)();
    await listOf(sp, classList).items.getById(row.Id).update({ EntClassStatus: status }, '*');
  };
  const rewrite = async (login: string): Promise<unknown> => {
    const [row] = await listOf(school.as(login), diary).items.select('Id').filter('EntClassNumber eq 1')();
    return listOf(school.as(login), diary).items.getById(row.Id).update({ Title: 'Fonctions linéaires' }, '*');
  };

  it('has the name of its groups back once this year’s class has given it up, with its pupils and its teachers’ rights', async () => {
    await setStatus(31, 'archived');
    await setStatus(1, 'active');
    const provisioning = createProvisioning(school.as(who.admin));
    const wanted = (await provisioning.check()).findings.filter(({ id }) => id.startsWith('rename:')).map(({ detail }) => detail);
    expect(wanted).toHaveLength(8);
    expect(wanted).toEqual(expect.arrayContaining(['becomes ENT 2027 2GT1 élèves', 'becomes ENT 2GT1 élèves']));
    expect((await provisioning.apply()).failed).toEqual([]);
    expect((await provisioning.check()).findings).toEqual([]);
    expect(await membersOf('ENT 2GT1 élèves')).toEqual([claimsOf(who.tilleul)]);
    expect(await membersOf('ENT 2027 2GT1 élèves')).toEqual([claimsOf(who.coquelicot)]);
    await expect(rewrite(who.aubepine)).resolves.toBeDefined();
  });

  it('takes no name from a group that keeps it', async () => {
    await setStatus(1, 'archived');
    const provisioning = createProvisioning(school.as(who.admin));
    await provisioning.apply();
    await school.as(who.admin).web.siteGroups.add({ Title: 'ENT 2GT1 élèves', Description: 'à la main' });
    await setStatus(1, 'active');
    const wanted = (await provisioning.check()).findings.map(({ id }) => id);
    expect(wanted).toContain('rename:ENT 2026 2GT1 enseignants');
    expect(wanted).not.toContain('rename:ENT 2026 2GT1 élèves');
    expect((await provisioning.apply()).failed).toEqual([]);
    expect((await provisioning.check()).findings).toEqual([]);
  });
});

it('a class that is archived before it ever had its groups gets them, for its folders to name', async () => {
  const sp = school.as(who.admin);
  await addClasses(sp, [{ ...classes[0], number: 32, code: 'NOUVELLE', schoolYear: 2027, status: 'archived' }]);
  expect((await createProvisioning(sp).apply()).failed).toEqual([]);
  expect((await createProvisioning(sp).check()).findings).toEqual([]);
  expect(await membersOf('ENT 2027 NOUVELLE élèves')).toEqual([]);
});

it('looks at the folders of the last year that had classes, even where a year was left out', async () => {
  const { folders } = desiredState([
    { ...classes[0], schoolYear: 2024, status: 'archived' },
    { ...classes[1], schoolYear: 2023, status: 'archived' },
    { ...classes[0], number: 33, schoolYear: 2026 }
  ]);
  expect([...new Set(folders.map(({ path }) => path))].sort()).toEqual(['2024', '2024/2GT1', '2026', '2026/2GT1']);
});
