import '@pnp/sp/profiles';
import type { IPeoplePickerEntity } from '@pnp/sp/profiles';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

const guest = 'rosier_ailleurs.example#ext#@ecole.example';

describe('people whom the directory decides', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  beforeAll(async () => {
    server = await startBareSite();
  });
  afterAll(() => server.close());

  it('a directory group opens the site to its members, nested ones too, and lists none of them', async () => {
    const inner = server.ensureDirectoryGroup({ title: 'Élèves de 2GT1', members: [pupil] });
    const outer = server.ensureDirectoryGroup({ title: 'Élèves', kind: 'microsoft365', mail: 'eleves@ecole.example', members: [inner.id] });
    // A circle is no trap.
    server.store.directoryGroups.addMember(inner.id, outer.id);
    expect(await refusal(web(pupil)())).toMatchObject({ status: 403 });
    const record = await web().ensureUser(outer.claim);
    expect(record).toMatchObject({ Title: 'Élèves', PrincipalType: 4, LoginName: outer.claim, UserPrincipalName: null });
    await web().associatedVisitorGroup.users.add(outer.claim);
    expect((await web().associatedVisitorGroup.users()).map((user) => user.LoginName)).toEqual([outer.claim]);
    expect((await web(pupil).select('Title')()).Title).toBe('Essai');
    expect(await web(pupil).currentUser()).toMatchObject({ LoginName: claims(pupil), Title: 'Léa Tilleul' });
    expect((await web(pupil).currentUser.groups()).map((group) => group.Title)).toEqual([]);
    expect(await refusal(web(otherPupil)())).toMatchObject({ status: 403 });
    server.store.directoryGroups.removeMember(inner.id, pupil);
    expect(await refusal(web(pupil)())).toMatchObject({ status: 403 });
    expect(await refusal(web().ensureUser('c:0t.c|tenant|00000000-0000-0000-0000-000000000001'))).toMatchObject({ status: 404 });
  });

  it('Everyone and everyone except external users: guests by their switches', async () => {
    server.switches.externalSharing = true;
    server.ensureDirectoryUser({ login: guest, title: 'M. Rosier' });
    const but = await web().ensureUser('c:0-.f|rolemanager|spo-grid-all-users/7e1f0c2a-5b3d-4c8e-9a76-0d2b4f6a8c10');
    await web().roleAssignments.add(but.Id, 1073741826);
    expect((await web(teacher).select('Title')()).Title).toBe('Essai');
    expect(await refusal(web(guest)())).toMatchObject({ status: 403 });
    const everyone = await web().ensureUser('c:0(.s|true');
    await web().roleAssignments.add(everyone.Id, 1073741826);
    expect(await refusal(web(guest)())).toMatchObject({ status: 403 });
    server.switches.guestsInEveryone = true;
    expect((await web(guest).select('Title')()).Title).toBe('Essai');
    server.switches.guestsInEveryone = false;
    await web().roleAssignments.remove(everyone.Id, 1073741826);
    await web().roleAssignments.remove(but.Id, 1073741826);
  });

  it('guests: their own address, and nothing at all where sharing is off', async () => {
    server.switches.externalSharing = true;
    const made = await web().ensureUser(claims(guest));
    expect(made).toMatchObject({ Email: 'rosier@ailleurs.example', PrincipalType: 1, IsShareByEmailGuestUser: true });
    await web().associatedVisitorGroup.users.add(claims(guest));
    expect((await web(guest).select('Title')()).Title).toBe('Essai');
    server.switches.externalSharing = false;
    expect(await refusal(web(guest)())).toMatchObject({ status: 403 });
    expect(await refusal(web().ensureUser(claims(guest)))).toMatchObject({ status: 404 });
  });

  it('PeoplePicker_SearchUser, PeoplePicker_ResolveUser: JSON in a string', async () => {
    const { profiles } = pnp(server, admin);
    const search = (QueryString: string, PrincipalType = 15): Promise<IPeoplePickerEntity[]> =>
      profiles.clientPeoplePickerSearchUser({ QueryString, PrincipalType, MaximumEntitySuggestions: 5 } as never);
    expect((await search('tilleul')).map((one) => [one.Key, one.EntityType, one.EntityData?.Email])).toEqual([
      [claims(pupil), 'User', pupil]
    ]);
    expect((await search('élèves')).map((one) => one.EntityType)).toEqual(['SecGroup', 'SecGroup']);
    expect((await search('membres', 8)).map((one) => one.EntityType)).toEqual(['SPGroup']);
    expect(await search('membres', 1)).toEqual([]);
    expect(await search('rosier')).toEqual([]);
    const resolve = (QueryString: string) => profiles.clientPeoplePickerResolveUser({ QueryString, PrincipalType: 1 } as never);
    expect(await resolve(pupil)).toMatchObject({ Key: claims(pupil), IsResolved: true });
    expect(await resolve('personne')).toMatchObject({ Key: 'personne', IsResolved: false, MultipleMatches: [] });
    const stranger = pnp(server, otherPupil).profiles;
    expect(await refusal(stranger.clientPeoplePickerSearchUser({ QueryString: 'a' } as never))).toMatchObject({ status: 403 });
  });

  it('SiteUsers_Add, SiteUsers_RemoveById, SiteUsers_RemoveByLoginName, User_Delete: with what they held', async () => {
    await web().siteUsers.add(claims(otherPupil));
    const { Id } = await web().siteUsers.getByEmail(otherPupil)();
    await web().roleAssignments.add(Id, 1073741826);
    expect((await web(otherPupil).select('Title')()).Title).toBe('Essai');
    expect(await refusal(web(otherPupil).siteUsers.removeById(Id))).toMatchObject({ status: 403 });
    await web().siteUsers.removeById(Id);
    expect(await refusal(web(otherPupil)())).toMatchObject({ status: 403 });
    await web().siteUsers.add(claims(otherPupil));
    await web().siteUsers.removeByLoginName(claims(otherPupil));
    const again = await web().ensureUser(otherPupil);
    await web().siteUsers.getById(again.Id).delete();
    expect(await refusal(web().siteUsers.getById(again.Id)())).toMatchObject({ status: 404 });
    const me = await web().currentUser();
    expect(await refusal(web().siteUsers.removeById(me.Id))).toMatchObject({ status: 500 });
  });

  it('User_Update: administrators make administrators', async () => {
    await web().associatedVisitorGroup.users.add(claims(pupil));
    const { Id } = await web().ensureUser(pupil);
    expect(
      await refusal(
        web(pupil)
          .getUserById(Id)
          .update({ IsSiteAdmin: true } as object)
      )
    ).toMatchObject({ status: 403 });
    await web()
      .getUserById(Id)
      .update({ IsSiteAdmin: true } as object);
    expect((await web(pupil).currentUser()).IsSiteAdmin).toBe(true);
    await web()
      .getUserById(Id)
      .update({ IsSiteAdmin: false } as object);
  });

  it('overlapping changes of one group answer 409, unless the switch lets them through', async () => {
    const add = (login: string) => web().associatedMemberGroup.users.add(claims(login));
    const both = async (): Promise<unknown[]> => {
      server.faults.add({ kind: 'latency', method: 'POST', urlPattern: 'associatedmembergroup/users', times: 2, latencyMs: 30 });
      return Promise.allSettled([add(teacher), add(pupil)]);
    };
    const [one, other] = (await both()) as PromiseSettledResult<unknown>[];
    expect([one?.status, other?.status].sort()).toEqual(['fulfilled', 'rejected']);
    const lost = one?.status === 'rejected' ? one : other;
    expect(await refusal(lost?.status === 'rejected' ? Promise.reject(lost.reason as Error) : Promise.resolve())).toMatchObject({
      status: 409,
      code: '-2130246326, Microsoft.SharePoint.SPException'
    });
    server.switches.parallelGroupChanges = 'allowed';
    expect((await both()).map((result) => (result as PromiseSettledResult<unknown>).status)).toEqual(['fulfilled', 'fulfilled']);
    server.switches.parallelGroupChanges = 'saveConflict';
  });

  it('knows who may not load the package', async () => {
    expect(server.mayLoadAssets(pupil)).toBe(true);
    await raw(server, '/_local/directory', {
      method: 'POST',
      body: JSON.stringify({ login: pupil, title: 'Léa Tilleul', noAssets: true })
    });
    expect([server.mayLoadAssets(pupil), server.mayLoadAssets(teacher)]).toEqual([false, true]);
    const body = JSON.stringify({ title: 'Parents', members: [teacher] });
    const made = await raw(server, '/_local/directoryGroups', { method: 'POST', body });
    expect(made.json).toMatchObject({ title: 'Parents', kind: 'security' });
    expect((await raw(server, '/_local/directoryGroups', { method: 'POST', body: '{"kind":"x"}' })).status).toBe(400);
  });
});
