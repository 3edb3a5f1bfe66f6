import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

interface Assigned {
  Member: { Title: string };
}

describe('inheritance at a web', () => {
  let server: SharePointServer;
  const below = (login = admin) => pnp(server, login, '/sites/dev/serre').web;
  const members = async (): Promise<string[]> =>
    (await below().roleAssignments.expand('Member')<Assigned[]>()).map(({ Member }) => Member.Title).sort();
  const isUnique = async (): Promise<boolean> =>
    (await below().select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments;

  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.associatedVisitorGroup.users.add(claims(pupil));
    await web.webs.add('Serre', 'serre', '', 'STS', 1036, true);
    await below().lists.add('Notes');
  });
  afterAll(() => server.close());

  it('Web_BreakRoleInheritance: with copying, everything stays as it was, and goes its own way from then on', async () => {
    const before = await members();
    expect(await isUnique()).toBe(false);
    await below().breakRoleInheritance(true);
    expect(await isUnique()).toBe(true);
    expect(await members()).toEqual(before);
    const person = await pnp(server, admin).web.ensureUser(claims(teacher));
    await below().roleAssignments.add(person.Id, 1073741826);
    expect((await below(teacher).select('Title')()).Title).toBe('Serre');
    expect(await below(teacher).lists.getByTitle('Notes').items()).toEqual([]);
    expect(await pnp(server, teacher).web.lists.select('Title')()).toEqual([]);
  });

  it('Web_BreakRoleInheritance: clearing sub-scopes takes the lists’ own rights away', async () => {
    const notes = below().lists.getByTitle('Notes');
    await notes.breakRoleInheritance(false);
    expect(await refusal(below(pupil).lists.getByTitle('Notes')())).toMatchObject({ status: 403 });
    await below().resetRoleInheritance();
    expect(await notes.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await below().breakRoleInheritance(true, true);
    expect(await notes.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    expect(await below(pupil).lists.getByTitle('Notes').items()).toEqual([]);
  });

  it('Web_ResetRoleInheritance: the rights of the web above are in force again', async () => {
    await below().resetRoleInheritance();
    expect(await isUnique()).toBe(false);
    expect(await below(teacher).lists.select('Title')()).toEqual([]);
    expect(await refusal(below(pupil).breakRoleInheritance(true))).toMatchObject({ status: 403 });
    expect(await refusal(below(pupil).resetRoleInheritance())).toMatchObject({ status: 403 });
  });
});
