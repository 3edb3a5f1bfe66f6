import '@pnp/sp/hubsites/site';
import '@pnp/sp/hubsites/web';
import '@pnp/sp/navigation';
import '@pnp/sp/user-custom-actions';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';
import { setTimeZone } from './timeZones';

describe('webs, hubs, navigation, custom actions, tenant properties', () => {
  let server: SharePointServer;
  const web = (login = admin, url = '/sites/dev') => pnp(server, login, url).web;
  beforeAll(async () => {
    server = await startBareSite();
    server.createSiteCollection({ url: '/sites/hub', title: 'Carrefour', ownerLogin: admin });
    server.createSiteCollection({ url: '/sites/appcatalog', title: 'Catalogue', ownerLogin: admin });
    await web().associatedVisitorGroup.users.add(claims(pupil));
    await web().associatedMemberGroup.users.add(claims(teacher));
  });
  afterAll(() => server.close());

  it('Webs_Add, Webs_List, WebInfos_List, Web_GetSubwebsFilteredForCurrentUser: with lists of their own', async () => {
    await web().webs.add('Vie scolaire', 'vie', 'x', 'STS', 1036, true);
    await web().webs.add('Direction', 'direction', '', 'STS', 1036, false);
    expect((await web().webs.select('Title')()).map((one) => one.Title)).toEqual(['Direction', 'Vie scolaire']);
    expect((await web(pupil).webinfos<{ Title: string }[]>()).map((one) => one.Title)).toEqual(['Vie scolaire']);
    expect((await web(pupil).getSubwebsFilteredForCurrentUser()<{ Title: string }[]>()).length).toBe(1);
    expect(await refusal(web(pupil).webs.add('x', 'x'))).toMatchObject({ status: 403 });
    expect(await refusal(web().webs.add('x', 'vie'))).toMatchObject({ status: 500 });
    expect(await refusal(web(pupil, '/sites/dev/direction')())).toMatchObject({ status: 403 });
    const below = web(admin, '/sites/dev/vie');
    await below.lists.add('Notes');
    await below.lists.getByTitle('Notes').items.add({ Title: 'ici' });
    expect((await web(pupil, '/sites/dev/vie').lists.getByTitle('Notes').items<{ Title: string }[]>()).map((one) => one.Title)).toEqual([
      'ici'
    ]);
    expect(await refusal(web().lists.getByTitle('Notes')())).toMatchObject({ status: 404 });
    expect((await below.siteGroups()).length).toBe(3);
    const parent = await below.getParentWeb();
    expect((await parent?.select('Title')())?.Title).toBe('Essai');
    expect((await pnp(server, admin, '/sites/dev/vie').site.rootWeb.select('Title')()).Title).toBe('Essai');
  });

  it('Web_BreakRoleInheritance, Web_ResetRoleInheritance on a sub-web: its lists go with it', async () => {
    const below = web(admin, '/sites/dev/vie');
    const items = (login: string) => web(login, '/sites/dev/vie').lists.getByTitle('Notes').items();
    await below.breakRoleInheritance(false, false);
    expect(await refusal(items(pupil))).toMatchObject({ status: 403 });
    expect((await web(pupil).select('Title')()).Title).toBe('Essai');
    await below.resetRoleInheritance();
    expect((await items(pupil)).length).toBe(1);
  });

  it('Web_Delete: a sub-web with everything in it', async () => {
    expect(await refusal(web(teacher, '/sites/dev/vie').delete())).toMatchObject({ status: 403 });
    await web(admin, '/sites/dev/vie').delete();
    expect(await refusal(web(admin, '/sites/dev/vie')())).toMatchObject({ status: 404 });
    expect(await refusal(web().delete())).toMatchObject({ status: 500 });
  });

  it('Site_RegisterHubSite, Site_JoinHubSite, Site_UnregisterHubSite, HubSites_List, HubSites_GetById, Web_HubSiteData', async () => {
    const hub = pnp(server, admin, '/sites/hub');
    const here = pnp(server, admin);
    await hub.site.registerHubSite();
    const { Id } = await hub.site.select('Id')();
    expect(await refusal(pnp(server, pupil).site.joinHubSite(Id))).toMatchObject({ status: 403 });
    expect(await refusal(here.site.joinHubSite('11111111-1111-1111-1111-111111111111'))).toMatchObject({ status: 404 });
    await here.site.joinHubSite(Id);
    expect(await here.web.hubSiteData()).toMatchObject({ name: 'Carrefour', url: `${server.url}/sites/hub` });
    expect(await here.site()).toMatchObject({ HubSiteId: Id, IsHubSite: false });
    const known = await here.hubSites.getById(Id)();
    expect(known).toMatchObject({ Title: 'Carrefour', SiteUrl: `${server.url}/sites/hub`, ID: Id });
    expect((await here.hubSites()).length).toBe(1);
    // Whoever may not open the hub does not see it in the list.
    expect(await pnp(server, pupil).hubSites()).toEqual([]);
    await here.site.joinHubSite('00000000-0000-0000-0000-000000000000');
    expect(await here.web.hubSiteData()).toMatchObject({ 'odata.null': true });
    await hub.site.unRegisterHubSite();
    expect(await here.hubSites()).toEqual([]);
  });

  it('UserCustomActions_Add, UserCustomActions_List, UserCustomAction_Get, UserCustomAction_Update, UserCustomAction_Delete, UserCustomActions_Clear', async () => {
    const action = {
      Title: 'Bandeau',
      Location: 'ClientSideExtension.ApplicationCustomizer',
      ClientSideComponentId: '5f0f0a4e-7a3d-4d9b-9a0e-6d3b1f1f2a01',
      Sequence: 3
    };
    await web().lists.add('Avec actions');
    const list = (login = admin) => web(login).lists.getByTitle('Avec actions');
    for (const carrier of [web(), pnp(server, admin).site, list()]) {
      const { data } = await carrier.userCustomActions.add(action);
      expect(data).toMatchObject({ ...action });
      const one = carrier.userCustomActions.getById((data as { Id: string }).Id);
      await one.update({ Title: 'Ruban' });
      expect(await one()).toMatchObject({ Title: 'Ruban', Sequence: 3 });
      expect((await carrier.userCustomActions()).length).toBe(1);
      expect(await refusal(carrier.userCustomActions.add({ Titel: 'x' } as object))).toMatchObject({ status: 400 });
      await one.delete();
      expect(await refusal(one())).toMatchObject({ status: 404 });
      await carrier.userCustomActions.add(action);
      await carrier.userCustomActions.clear();
      expect(await carrier.userCustomActions()).toEqual([]);
    }
    expect(await refusal(web(pupil).userCustomActions.add(action))).toMatchObject({ status: 403 });
    // D: UserCustomActionScope.List; those of a list are no one else's, and go with it.
    expect((await list().userCustomActions.add(action)).data).toMatchObject({ Scope: 4 });
    expect(await web().userCustomActions()).toEqual([]);
    expect(await list(pupil).userCustomActions()).toHaveLength(1);
    expect(await refusal(list(pupil).userCustomActions.add(action))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).userCustomActions.clear())).toMatchObject({ status: 403 });
    const { Id } = await list().select('Id')();
    await list().delete();
    const { siteNo } = server.store.sites.byUrl('/sites/dev') ?? { siteNo: 0 };
    expect(server.store.records.all(siteNo, `customAction.list.${Id}`)).toEqual([]);
    expect(await refusal(pnp(server, teacher).site.userCustomActions.add(action))).toMatchObject({ status: 403 });
    // D: no custom script.
    expect(await refusal(web().userCustomActions.add({ ...action, ScriptBlock: 'x' }))).toMatchObject({ status: 403 });
  });

  it('NavigationNodes_Add, NavigationNodes_List, NavigationNodes_MoveAfter, NavigationNode_Get, NavigationNode_Update, NavigationNode_Delete: trimmed', async () => {
    const { quicklaunch, topNavigationBar } = web().navigation;
    await web().lists.add('Secret');
    await web().lists.getByTitle('Secret').breakRoleInheritance(false, true);
    const first = await quicklaunch.add('Un', '/sites/dev/un');
    const second = await quicklaunch.add('Secret', '/sites/dev/Lists/Secret');
    expect((await quicklaunch()).map((node) => node.Title)).toEqual(['Un', 'Secret']);
    expect((await web(pupil).navigation.quicklaunch()).map((node) => node.Title)).toEqual(['Un']);
    await quicklaunch.moveAfter(first.Id, second.Id);
    expect((await quicklaunch()).map((node) => node.Title)).toEqual(['Secret', 'Un']);
    const node = quicklaunch.getById(first.Id);
    await node.update({ Title: 'Deux' });
    await node.children.add('Dessous', 'https://ailleurs.example');
    expect((await node.children()).map((child) => child.IsExternal)).toEqual([true]);
    expect((await node()).Title).toBe('Deux');
    await node.delete();
    expect((await quicklaunch()).length).toBe(1);
    expect(await topNavigationBar()).toEqual([]);
    expect(await refusal(web(pupil).navigation.quicklaunch.add('x', '/x'))).toMatchObject({ status: 403 });
    expect(await refusal(quicklaunch.getById(first.Id)())).toMatchObject({ status: 404 });
  });

  it('Web_SetStorageEntity, Web_GetStorageEntity, Web_RemoveStorageEntity, TenantSettings_Current: through the app catalog', async () => {
    const catalog = web(admin, '/sites/appcatalog');
    await catalog.setStorageEntity('entSchools', 'https://ecole.example', 'sites', 'note');
    expect(await web(pupil).getStorageEntity('entSchools')).toMatchObject({
      Value: 'https://ecole.example',
      Description: 'sites',
      Comment: 'note'
    });
    expect(await refusal(web().setStorageEntity('entSchools', 'x'))).toMatchObject({ status: 403 });
    expect(await refusal(web(pupil, '/sites/appcatalog').setStorageEntity('a', 'x'))).toMatchObject({ status: 403 });
    await catalog.removeStorageEntity('entSchools');
    expect(await web().getStorageEntity('entSchools')).toMatchObject({ 'odata.null': true });
    const settings = await raw(server, '/sites/dev/_api/SP_TenantSettings_Current', { login: admin });
    expect(settings.json.CorporateCatalogUrl).toBe(`${server.url}/sites/appcatalog`);
    expect((await raw(server, '/sites/dev/_api/SP_TenantSettings_Current', { login: otherPupil })).status).toBe(403);
  });

  it('TimeZones_List, TimeZones_GetById, TimeZones_PostGetById, TimeZone_UtcToLocalTime, TimeZone_LocalTimeToUtc', async () => {
    const { timeZone, timeZones } = web().regionalSettings;
    expect((await timeZones()).length).toBeGreaterThan(5);
    expect(await timeZones.getById(93)).toMatchObject({ Id: 93 });
    expect((await raw(server, '/sites/dev/_api/web/regionalsettings/timezones/getbyid(4)', { login: pupil })).json.Id).toBe(4);
    expect(await timeZone.utcToLocalTime('2026-11-23T10:00:00Z')).toBe('2026-11-23T11:00:00');
    expect(await timeZone.localTimeToUTC('2026-07-01T12:00:00')).toBe('2026-07-01T10:00:00Z');
    const { siteNo } = server.store.sites.byUrl('/sites/hub') ?? { siteNo: 0 };
    setTimeZone(server.store, siteNo, 20);
    expect((await web(admin, '/sites/hub').regionalSettings.timeZone()).Id).toBe(20);
    expect(await refusal(web(otherPupil).regionalSettings.timeZones())).toMatchObject({ status: 403 });
  });
});
