import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { createProvisioning } from '.';
import { schoolGroup } from '../definitions/groups';
import { startSchool, who, type TestSchool } from '../testing/school';

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.server.close());

const VIEW_PAGES = 18;

it('a pupil, who is a member of ENT groups only, may open the pages of the site', async () => {
  const { Low } = await school.as(who.tilleul).web.getCurrentUserEffectivePermissions();
  expect(Math.floor(Number(Low) / 2 ** (VIEW_PAGES - 1)) % 2).toBe(1);
});

it('a group that was given another level keeps it, one that was shut out is let in again', async () => {
  const sp = school.as(who.admin);
  const idOf = async (name: string): Promise<number> => (await sp.web.siteGroups.getByName(name)()).Id;
  const [reader, contributor] = await Promise.all([sp.web.roleDefinitions.getByType(2)(), sp.web.roleDefinitions.getByType(3)()]);
  const pupils = await idOf(schoolGroup('pupils').name);
  const teachers = await idOf(schoolGroup('teachers').name);
  await sp.web.roleAssignments.remove(pupils, reader.Id);
  await sp.web.roleAssignments.remove(teachers, reader.Id);
  await sp.web.roleAssignments.add(teachers, contributor.Id);
  const provisioning = createProvisioning(sp);
  expect((await provisioning.check()).findings.map(({ id }) => id)).toEqual(['site:ENT élèves']);
  expect((await provisioning.apply()).failed).toEqual([]);
  expect((await provisioning.check()).findings).toEqual([]);
});

it('a choice that a new version brings is added to the column, what is there stays', async () => {
  const sp = school.as(who.admin);
  const field = sp.web.lists.getByTitle('ENT · Appartenances').fields.getByInternalNameOrTitle('EntRole');
  await field.update({ Choices: ['direction', 'teacher', 'maison'] }, 'SP.FieldChoice');
  const provisioning = createProvisioning(sp);
  expect((await provisioning.check()).findings.map(({ id }) => id)).toEqual(['field:EntMemberships.EntRole']);
  await provisioning.apply();
  expect((await provisioning.check()).findings).toEqual([]);
  const { Choices } = (await field.select('Choices')()) as unknown as { Choices: string[] };
  expect(Choices).toEqual(expect.arrayContaining(['maison', 'inspector', 'support']));
});
