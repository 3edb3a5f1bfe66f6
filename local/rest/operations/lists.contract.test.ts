import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

describe('lists', () => {
  let server: SharePointServer;
  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.associatedMemberGroup.users.add(claims(teacher));
    await sp.web.associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('Lists_Add, List_Get: the URL comes from the title, the entity type from the URL', async () => {
    const sp = pnp(server, admin);
    const made = await sp.web.lists.add('EntDiary', 'Séances', 100, false, { NoCrawl: true, EnableVersioning: true });
    expect(made).toMatchObject({
      Title: 'EntDiary',
      Description: 'Séances',
      EntityTypeName: 'EntDiaryList',
      ListItemEntityTypeFullName: 'SP.Data.EntDiaryListItem',
      NoCrawl: true,
      ItemCount: 0
    });
    const found = await sp.web
      .getList('/sites/dev/Lists/EntDiary')
      .select('Id', 'RootFolder/ServerRelativeUrl', 'HasUniqueRoleAssignments', 'EffectiveBasePermissions')
      .expand('RootFolder')();
    expect(found).toMatchObject({
      Id: made.Id,
      RootFolder: { ServerRelativeUrl: '/sites/dev/Lists/EntDiary' },
      HasUniqueRoleAssignments: false,
      EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' }
    });
    expect((await sp.web.lists.getById(made.Id).select('Title')()).Title).toBe('EntDiary');
    expect((await sp.web.lists.getByTitle('entdiary').select('Title')()).Title).toBe('EntDiary');
  });

  it('Lists_Add: a taken title is refused, a visitor may not add', async () => {
    expect(await refusal(pnp(server, admin).web.lists.add('EntDiary'))).toMatchObject({
      status: 500,
      code: expect.stringMatching(/^-2130575342,/)
    });
    expect(await refusal(pnp(server, pupil).web.lists.add('À moi'))).toMatchObject({ status: 403 });
    expect(await refusal(pnp(server, admin).web.lists.add('Sondage', '', 102))).toMatchObject({
      status: 501,
      message: expect.stringContaining('Lists_Add')
    });
  });

  it('List_Get: a list that is missing is told by title', async () => {
    expect(await refusal(pnp(server, admin).web.lists.getByTitle("L'absente")())).toMatchObject({
      status: 404,
      code: '-1, System.ArgumentException',
      message: expect.stringContaining("List 'L'absente' does not exist")
    });
    expect(await refusal(pnp(server, admin).web.getList('/sites/dev/Lists/Nulle')())).toMatchObject({ status: 404 });
  });

  it('List_Update: settings are kept, unknown ones refused, values checked', async () => {
    const list = pnp(server, admin).web.lists.getByTitle('EntDiary');
    await list.update({ Hidden: true, NoCrawl: false, ReadSecurity: 2, WriteSecurity: 4, EnableVersioning: false, OnQuickLaunch: true });
    expect(await list.select('Hidden', 'NoCrawl', 'ReadSecurity', 'WriteSecurity', 'EnableVersioning', 'OnQuickLaunch')()).toMatchObject({
      Hidden: true,
      NoCrawl: false,
      ReadSecurity: 2,
      WriteSecurity: 4,
      EnableVersioning: false,
      OnQuickLaunch: true
    });
    expect(await refusal(list.update({ Hiden: true } as object))).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    });
    expect(await refusal(list.update({ ReadSecurity: 3 }))).toMatchObject({ status: 400 });
    expect(await refusal(list.update({ EnableModeration: 'oui' } as object))).toMatchObject({ status: 400 });
    await list.update({ Hidden: false, ReadSecurity: 1, WriteSecurity: 1 });
  });

  it('List_Update: Members hold Manage Lists, so they may; visitors may not', async () => {
    await pnp(server, teacher).web.lists.getByTitle('EntDiary').update({ Description: 'par un membre' });
    expect(await refusal(pnp(server, pupil).web.lists.getByTitle('EntDiary').update({ Description: 'x' }))).toMatchObject({ status: 403 });
  });

  it('Lists_List: filters, orders and cuts; List_EffectiveBasePermissions, List_HasUniqueRoleAssignments', async () => {
    const sp = pnp(server, admin);
    await sp.web.lists.add('Avis');
    const found = await sp.web.lists.select('Title').filter('Hidden eq false').orderBy('Title', false).top(1)();
    expect(found.map((list) => list.Title)).toEqual(['Site Pages']);
    expect(await pnp(server, pupil).web.lists.getByTitle('Avis').effectiveBasePermissions()).toMatchObject({
      High: '176',
      Low: '138612833'
    });
    const unique = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Avis')/HasUniqueRoleAssignments", { login: admin });
    expect(unique.json.value).toBe(false);
  });

  it('Lists_List, List_Get: a list with rights of its own disappears for those who hold nothing', async () => {
    const list = pnp(server, admin).web.lists.getByTitle('Avis');
    await list.breakRoleInheritance(false);
    expect((await pnp(server, pupil).web.lists.select('Title')()).map((one) => one.Title)).toEqual(['Documents', 'EntDiary', 'Site Pages']);
    expect(await refusal(pnp(server, pupil).web.lists.getByTitle('Avis')())).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException'
    });
    expect(await refusal(pnp(server, pupil).web.getList('/sites/dev/Lists/Avis').items())).toMatchObject({ status: 403 });
    server.switches.deniedList = 'notFound';
    expect(await refusal(pnp(server, pupil).web.lists.getByTitle('Avis')())).toMatchObject({ status: 404 });
    server.switches.deniedList = 'accessDenied';
  });

  it('List_Delete, List_Recycle: gone with everything in it', async () => {
    const sp = pnp(server, admin);
    await sp.web.lists.add('Jetable');
    await sp.web.lists.getByTitle('Jetable').items.add({ Title: 'x' });
    await sp.web.lists.getByTitle('Jetable').delete();
    expect(await refusal(sp.web.lists.getByTitle('Jetable')())).toMatchObject({ status: 404 });
    await sp.web.lists.add('Jetable');
    expect(await sp.web.lists.getByTitle('Jetable').items()).toEqual([]);
    await sp.web.lists.getByTitle('Jetable').items.add({ Title: 'y' });
    expect(await sp.web.lists.getByTitle('Jetable').recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await refusal(sp.web.lists.getByTitle('Jetable')())).toMatchObject({ status: 404 });
    expect(await refusal(pnp(server, pupil).web.lists.getByTitle('EntDiary').delete())).toMatchObject({ status: 403 });
  });
});
