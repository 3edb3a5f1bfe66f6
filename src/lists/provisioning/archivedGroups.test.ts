import '@pnp/sp/site-groups/web';
import { classes as classList, diary } from '../definitions';
import { createProvisioning } from '.';
import { claimsOf } from '../repositories/people';
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
