import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

describe('people and groups', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedMemberGroup.users.add(claims(teacher));
    await web().associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('Web_EnsureUser, User_Get, SiteUsers_List: ids are the site’s own', async () => {
    const made = await web().ensureUser(otherPupil);
    expect(made).toMatchObject({
      Title: 'Noé Cormier',
      LoginName: claims(otherPupil),
      Email: otherPupil,
      IsSiteAdmin: false,
      PrincipalType: 1
    });
    expect((await web().ensureUser(claims(otherPupil).toUpperCase().replace('I:0#.F|MEMBERSHIP|', 'i:0#.f|membership|'))).Id).toBe(made.Id);
    expect((await web().siteUsers.getById(made.Id)()).Title).toBe('Noé Cormier');
    expect((await web().siteUsers.getByLoginName(claims(otherPupil))()).Id).toBe(made.Id);
    expect((await web().siteUsers.getByEmail(otherPupil)()).Id).toBe(made.Id);
    expect((await web().getUserById(made.Id)()).Id).toBe(made.Id);
    expect((await web().siteUsers.select('Title')()).map((user) => user.Title)).toEqual([
      'M. Charme',
      'Mme Aubépine',
      'Léa Tilleul',
      'Noé Cormier'
    ]);
    expect(await refusal(web().ensureUser('personne@ecole.example'))).toMatchObject({ status: 404 });
    expect(await refusal(web().siteUsers.getById(4711)())).toMatchObject({ status: 404 });
  });

  it('User_Get: the current user, who is site administrator or not', async () => {
    expect(await web().currentUser.select('Title', 'IsSiteAdmin')()).toMatchObject({ Title: 'M. Charme', IsSiteAdmin: true });
    expect(await web(pupil).currentUser()).toMatchObject({ Title: 'Léa Tilleul', IsSiteAdmin: false, UserPrincipalName: pupil });
    server.createSiteCollection({ url: '/sites/autre', title: 'Autre', ownerLogin: admin });
    const elsewhere = pnp(server, admin, '/sites/autre').web;
    expect((await elsewhere.siteUsers()).map((user) => user.Title)).toEqual(['M. Charme']);
    expect(await refusal(pnp(server, pupil, '/sites/autre').web())).toMatchObject({ status: 403 });
  });

  it('SiteGroups_List, User_Groups: the three groups of a site', async () => {
    expect((await web().siteGroups.select('Title')()).map((group) => group.Title)).toEqual([
      'Propriétaires de Essai',
      'Visiteurs de Essai',
      'Membres de Essai'
    ]);
    expect((await web(pupil).currentUser.groups()).map((group) => group.Title)).toEqual(['Visiteurs de Essai']);
  });

  it('SiteGroups_Add, Group_Get, Group_Update, Group_SetUserAsOwner', async () => {
    const made = await web().siteGroups.add({ Title: "ENT l'équipe", Description: 'x', OnlyAllowMembersViewMembership: true });
    expect(made).toMatchObject({ Title: "ENT l'équipe", Description: 'x', OnlyAllowMembersViewMembership: true, OwnerTitle: 'M. Charme' });
    const group = web().siteGroups.getById(made.Id);
    await group.update({ Title: 'ENT équipe', Description: 'y', AllowMembersEditMembership: true });
    expect(await web().siteGroups.getByName('ENT équipe')()).toMatchObject({
      Id: made.Id,
      Description: 'y',
      AllowMembersEditMembership: true
    });
    expect(await refusal(web().siteGroups.add({ Title: 'ent équipe' }))).toMatchObject({ status: 500 });
    expect(await refusal(group.update({ Titel: 'x' } as object))).toMatchObject({ status: 400 });
    expect(await refusal(web().siteGroups.getByName('Rien')())).toMatchObject({ status: 404 });
    const owner = await web().ensureUser(teacher);
    await group.setUserAsOwner(owner.Id);
    expect(await group.select('OwnerTitle', 'Owner/LoginName').expand('Owner')()).toMatchObject({
      OwnerTitle: 'Mme Aubépine',
      Owner: { LoginName: claims(teacher) }
    });
  });

  it('GroupUsers_Add, GroupUsers_List, GroupUsers_RemoveById, GroupUsers_RemoveByLoginName', async () => {
    const { users } = web().siteGroups.getByName('ENT équipe');
    await users.add(claims(pupil));
    await users.add(claims(otherPupil));
    await users.add(claims(pupil));
    expect((await users()).map((user) => user.Title)).toEqual(['Léa Tilleul', 'Noé Cormier']);
    await users.removeByLoginName(claims(pupil));
    const other = await web().ensureUser(otherPupil);
    expect((await users.getById(other.Id)()).Title).toBe('Noé Cormier');
    await users.removeById(other.Id);
    expect(await users()).toEqual([]);
    expect(await refusal(users.add(claims('personne@ecole.example')))).toMatchObject({ status: 404 });
  });

  it('nobody lets themselves into a group; owners and, where allowed, members do', async () => {
    const team = (login: string) => web(login).siteGroups.getByName('ENT équipe');
    expect(await refusal(team(pupil).users.add(claims(pupil)))).toMatchObject({ status: 403 });
    expect(await refusal(web(pupil).siteGroups.getByName('Propriétaires de Essai').users.add(claims(pupil)))).toMatchObject({
      status: 403
    });
    expect(await refusal(team(pupil).users())).toMatchObject({ status: 403 });
    expect(await refusal(team(pupil).update({ Description: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(web(pupil).siteGroups.add({ Title: 'à moi' }))).toMatchObject({ status: 403 });
    await team(teacher).users.add(claims(pupil));
    expect((await team(pupil).users()).length).toBe(1);
    await team(pupil).users.add(claims(otherPupil));
    expect((await team(teacher).users()).length).toBe(2);
  });

  it('SiteGroups_RemoveById, SiteGroups_RemoveByLoginName: with their assignments', async () => {
    const gone = await web().siteGroups.add({ Title: 'Éphémère' });
    await web().roleAssignments.add(gone.Id, 1073741826);
    await web().siteGroups.removeById(gone.Id);
    expect((await web().roleAssignments<{ PrincipalId: number }[]>()).map((one) => one.PrincipalId)).not.toContain(gone.Id);
    await web().siteGroups.add({ Title: 'Éphémère' });
    await web().siteGroups.removeByLoginName('Éphémère');
    expect(await refusal(web().siteGroups.getByName('Éphémère')())).toMatchObject({ status: 404 });
    expect(await refusal(web(pupil).siteGroups.removeByLoginName('ENT équipe'))).toMatchObject({ status: 403 });
  });
});
