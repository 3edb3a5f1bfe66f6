import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite } from '../testing/harness';

describe('webs', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('Web_Get, Web_Update', async () => {
    expect(await web().select('Title', 'Url', 'ServerRelativeUrl', 'Language')()).toMatchObject({
      Title: 'Essai',
      Url: `${server.url}/sites/dev`,
      ServerRelativeUrl: '/sites/dev',
      Language: 1036
    });
    expect(
      await web().select('Title', 'CurrentUser/Title', 'AssociatedOwnerGroup/Title').expand('CurrentUser', 'AssociatedOwnerGroup')()
    ).toMatchObject({ CurrentUser: { Title: 'M. Charme' }, AssociatedOwnerGroup: { Title: 'Propriétaires de Essai' } });
    await web().update({ Title: 'Essai 2' });
    expect((await web().select('Title')()).Title).toBe('Essai 2');
    expect(await refusal(web(pupil).update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(web().update({ CustomMasterUrl: '/x' }))).toMatchObject({ status: 501 });
    expect(await refusal(web().select('Rien')())).toMatchObject({ status: 400 });
  });

  it('Site_Get: an id per site collection', async () => {
    server.createSiteCollection({ url: '/sites/autre', title: 'Autre', ownerLogin: admin });
    const here = await pnp(server, admin).site.select('Id')();
    const there = await pnp(server, admin, '/sites/autre').site.select('Id')();
    expect(here.Id).not.toBe(there.Id);
    expect((await pnp(server, admin).site.rootWeb.select('Title')()).Title).toBe('Essai 2');
    expect(() => server.createSiteCollection({ url: '/sites/autre', title: 'x', ownerLogin: admin })).toThrow('exists');
  });

  it('Web_EffectiveBasePermissions', async () => {
    expect(await web(pupil).getCurrentUserEffectivePermissions()).toMatchObject({ High: '176', Low: '138612833' });
    expect(await web().getCurrentUserEffectivePermissions()).toMatchObject({ High: '2147483647', Low: '4294967295' });
  });

  it('Web_HubSiteData: no hub', async () => {
    expect((await raw(server, '/sites/dev/_api/web/hubsitedata(false)', { login: admin })).json['odata.null']).toBe(true);
    expect(await web().hubSiteData()).toMatchObject({ 'odata.null': true });
  });

  it('Web_GetStorageEntity: unknown, then known', async () => {
    expect(await web().getStorageEntity('entSchools')).toMatchObject({ 'odata.null': true });
    server.store.meta.set('storageEntity.entSchools', 'https://ecole.example');
    expect(await web().getStorageEntity('entSchools')).toMatchObject({ Value: 'https://ecole.example' });
  });

  it('RegionalSettings_Get, TimeZone_Get: French, Paris', async () => {
    expect(await web().regionalSettings()).toMatchObject({ LocaleId: 1036, FirstDayOfWeek: 1, Time24: true, DecimalSeparator: ',' });
    expect(await web().regionalSettings.timeZone()).toMatchObject({ Id: 3 });
  });
});
