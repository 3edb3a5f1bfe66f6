import '@pnp/sp/security/item';
import '@pnp/sp/site-groups/web';
import type { DesiredMembers, Register, Stored, StaffMember, Pupil } from '../../domain/register/types';
import { memberships } from '../definitions';
import { createProvisioning } from '../provisioning';
import { claimsOf } from '../sp/logins';
import { listOf } from '../sp/listOf';
import { classes, startSchool, who, type TestSchool } from '../testing/school';
import { createMembers } from '.';

const UNKNOWN = 'nemo.personne@ecole.example';
const stored = <T>(value: T, id = 1): Stored<T> => ({ ...value, id, etag: '"x,1"' });

const pupil = (login: string, classNumber: number, status: Pupil['status'] = 'present'): Stored<Pupil> =>
  stored({ key: login, lastName: login, firstName: '', login, status, classNumber, groups: [] });
const staff = (login: string, teacherNumber: number): Stored<StaffMember> =>
  stored({
    key: login,
    lastName: login,
    firstName: '',
    login,
    status: 'present',
    title: `Mme ${login}`,
    functions: ['teacher'],
    teacherNumber,
    classNumbers: []
  });

function register(change: Partial<Register>): Register {
  return {
    classes: classes.map((each) => stored(each)),
    subjects: [],
    groups: [],
    staff: [staff(who.aubepine, 1), staff(who.genevrier, 2)],
    pupils: [pupil(who.tilleul, 1), pupil(who.coquelicot, 2)],
    guardians: [],
    slots: [],
    accesses: [],
    ...change
  };
}

const desired = (
  groups: Record<string, string[]>,
  markers: Record<number, string[]> = { 1: [who.aubepine], 2: [who.genevrier] }
): DesiredMembers => ({
  groups: new Map(Object.entries(groups).map(([name, logins]) => [name, new Set(logins)])),
  teacherMarkers: new Map(
    Object.entries(markers).map(([number, logins]) => [Number(number), { title: `n° ${number}`, logins: new Set(logins) }])
  )
});

/** As the test school stands, its guardian put there by hand. */
const asIs = {
  'ENT enseignants': [who.aubepine, who.genevrier],
  'ENT 2GT1 enseignants': [who.aubepine, who.genevrier],
  'ENT 2GT2 enseignants': [who.aubepine, who.genevrier],
  'ENT élèves': [who.tilleul, who.coquelicot],
  'ENT 2GT1 élèves': [who.tilleul],
  'ENT 2GT2 élèves': [who.coquelicot]
};
const moved = { ...asIs, 'ENT 2GT1 élèves': [], 'ENT 2GT2 élèves': [who.coquelicot, who.tilleul] };

let school: TestSchool;
beforeEach(async () => {
  school = await startSchool();
});
afterEach(async () => {
  await school.server.close();
});
const members = (): ReturnType<typeof createMembers> => createMembers(school.as(who.admin));
const membersOf = async (group: string): Promise<string[]> =>
  (await school.as(who.admin).web.siteGroups.getByName(group).users.select('LoginName')()).map(({ LoginName }) => LoginName);
const classesOf = async (login: string): Promise<(number | undefined)[]> => {
  const frame = await school.repositories(login).frame.load();
  return frame.kind === 'ready' ? frame.me.memberships.map(({ classNumber }) => classNumber) : [];
};

it('says nothing where all is as it should be, and shows who was put there by hand', async () => {
  const plan = await members().check(desired(asIs), register({}));
  expect(plan.changes).toEqual([]);
  expect(plan.missingGroups).toEqual([]);
  expect(plan.strangers.map(({ group, login }) => [group, login])).toContainEqual(['ENT responsables', who.guardian]);
});

it('moves a pupil from class to class: what the pupil reads follows', async () => {
  expect(await classesOf(who.tilleul)).toEqual([1]);
  const report = await members().apply(desired(moved), register({}));
  expect(report).toMatchObject({ failed: [], notSent: [], cancelled: false });
  expect(report.done).toHaveLength(2);
  expect(await classesOf(who.tilleul)).toEqual([2]);
  expect((await members().apply(desired(moved), register({}))).done).toEqual([]);
  // Undone, all is as before.
  await members().apply(desired(asIs), register({}));
  expect(await classesOf(who.tilleul)).toEqual([1]);
});

it('loses and doubles nothing when answers are lost and SharePoint throttles', async () => {
  school.server.faults.add({
    kind: 'cutAfterCommit',
    times: 40,
    method: 'POST',
    urlPattern: 'users|roleassignments',
    probability: 0.2,
    seed: 7
  });
  school.server.faults.add({
    kind: 'status',
    status: 429,
    retryAfter: 1,
    times: 40,
    method: 'POST',
    urlPattern: 'users|roleassignments',
    probability: 0.2,
    seed: 8
  });
  const report = await members().apply(desired(moved, { 1: [who.aubepine], 2: [], 3: [who.genevrier] }), register({}));
  school.server.faults.clear();
  expect(report).toMatchObject({ failed: [], notSent: [] });
  expect((await members().check(desired(moved, { 1: [who.aubepine], 2: [], 3: [who.genevrier] }), register({}))).changes).toEqual([]);
  const rows = await listOf(school.as(who.admin), memberships).items.filter('EntTeacherNumber eq 3').select('Id')();
  expect(rows).toHaveLength(1);
});

it('tells of an account that SharePoint does not know, and does the rest', async () => {
  const report = await members().apply(desired({ ...moved, 'ENT élèves': [who.tilleul, who.coquelicot, UNKNOWN] }), register({}));
  expect(report.failed.map(({ change, error }) => [change, error.kind])).toEqual([
    [{ kind: 'join', group: 'ENT élèves', login: UNKNOWN }, 'invalid']
  ]);
  expect(report.done).toHaveLength(2);
});

it('takes who left out of every group, an archived class’s too, and nobody else', async () => {
  const sp = school.as(who.admin);
  await sp.web.siteGroups.getByName('ENT 2GT1 élèves').users.add(claimsOf(who.visitor));
  await sp.web.siteGroups.add({ Title: 'ENT 2025 2GT1 élèves' });
  await sp.web.siteGroups.getByName('ENT 2025 2GT1 élèves').users.add(claimsOf(who.tilleul));
  await sp.web.siteGroups.getByName('ENT 2025 2GT1 élèves').users.add(claimsOf(who.coquelicot));
  const after = register({
    classes: [...classes, { ...classes[0], number: 9, schoolYear: 2025, status: 'archived' as const }].map((each) => stored(each)),
    pupils: [pupil(who.tilleul, 0, 'left'), pupil(who.coquelicot, 2)]
  });
  const wanted = desired({ ...asIs, 'ENT élèves': [who.coquelicot], 'ENT 2GT1 élèves': [] });
  const report = await members().apply(wanted, after);
  expect(report.failed).toEqual([]);
  expect(await membersOf('ENT 2GT1 élèves')).toEqual([claimsOf(who.visitor)]);
  expect(await membersOf('ENT 2025 2GT1 élèves')).toEqual([claimsOf(who.coquelicot)]);
  await expect(classesOf(who.tilleul)).rejects.toMatchObject({ kind: 'denied' });
});

it('gives a substitute the marker and takes it back', async () => {
  const withSubstitute = desired(asIs, { 1: [who.aubepine, who.genevrier], 2: [who.genevrier] });
  const numbers = async (): Promise<number[]> => {
    const frame = await school.repositories(who.genevrier).frame.load();
    return frame.kind === 'ready' ? frame.me.memberships.flatMap(({ teacherNumber }) => teacherNumber ?? []).sort() : [];
  };
  expect(await numbers()).toEqual([2]);
  expect((await members().apply(withSubstitute, register({}))).failed).toEqual([]);
  expect(await numbers()).toEqual([1, 2]);
  expect((await members().check(withSubstitute, register({}))).changes).toEqual([]);
  await members().apply(desired(asIs), register({}));
  expect(await numbers()).toEqual([2]);
  expect((await createProvisioning(school.as(who.admin)).check()).findings).toEqual([]);
});

it('says which groups must be made first', async () => {
  const more = register({ classes: [...classes, { ...classes[0], number: 9, code: '1G9' }].map((each) => stored(each)) });
  const plan = await members().check(desired(asIs), more);
  expect(plan.missingGroups).toContain('ENT 1G9 élèves');
  expect(plan.changes).toEqual([]);
});

it('is not for teachers, pupils or guardians', async () => {
  for (const login of [who.aubepine, who.tilleul, who.guardian]) {
    await expect(createMembers(school.as(login)).apply(desired(moved), register({}))).rejects.toMatchObject({ kind: 'denied' });
  }
});

it('stops when asked to, and a later run goes on', async () => {
  const gone = new AbortController();
  const report = await members().apply(desired(moved), register({}), { signal: gone.signal, onProgress: () => gone.abort() });
  expect(report.cancelled).toBe(true);
  expect(report.done).toEqual([]);
  expect((await members().apply(desired(moved), register({}))).done).toHaveLength(2);
});
