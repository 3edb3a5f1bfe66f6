import '@pnp/sp/user-custom-actions';
import type { SharePointServer } from '../server';
import { admin, claims, pnp, pupil, startBareSite } from '../rest/testing/harness';
import { activeCustomizers } from './extensions';
import type { ComponentManifest } from './types';

const ours = '5f0f0a4e-7a3d-4d9b-9a0e-6d3b1f1f2a01';
const location = 'ClientSideExtension.ApplicationCustomizer';
const manifest = (id: string, extensionType?: string): ComponentManifest => ({
  id,
  alias: id,
  version: '1.0.0',
  componentType: extensionType ? 'Extension' : 'WebPart',
  extensionType,
  loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'x', scriptResources: {} }
});
const solution = { manifests: [manifest(ours, 'ApplicationCustomizer'), manifest('a web part')], assetsFolder: '' };

describe('the extensions of a page', () => {
  let server: SharePointServer;
  beforeAll(async () => {
    server = await startBareSite();
    server.createSiteCollection({ url: '/sites/appcatalog', title: 'Catalogue', ownerLogin: admin });
    const { web } = pnp(server, admin);
    await web.associatedVisitorGroup.users.add(claims(pupil));
    await web.webs.add('Vie scolaire', 'vie', '', 'STS', 1036, true);
  });
  afterAll(() => server.close());

  const action = { Title: 'x', Location: location, ClientSideComponentId: ours, ClientSideComponentProperties: '{"a":1}' };
  const on = (url: string, login = admin): string[] => {
    const site = server.store.sites.byUrl(url);
    if (!site) throw new Error(url);
    return activeCustomizers(server, site, login, solution).map(({ clientSideComponentProperties }) => clientSideComponentProperties);
  };

  it('run nowhere before somebody switches them on', () => {
    expect(on('/sites/dev')).toEqual([]);
  });

  it('run on the web, or on every web of the site collection, where a custom action says so, for those who have the rights', async () => {
    const { web, site } = pnp(server, admin);
    await web.userCustomActions.add(action);
    expect([on('/sites/dev'), on('/sites/dev/vie')]).toEqual([['{"a":1}'], []]);
    await site.userCustomActions.add({ ...action, ...{ ClientSideComponentProperties: '' }, Sequence: -1 });
    expect([on('/sites/dev'), on('/sites/dev/vie')]).toEqual([['', '{"a":1}'], ['']]);
    await site.userCustomActions.clear();
    await web.userCustomActions.clear();
    await web.userCustomActions.add({ ...action, Location: 'ClientSideExtension.ListViewCommandSet' });
    await web.userCustomActions.add({ ...action, ...{ ClientSideComponentId: '11111111-2222-4333-8444-555555555555' } });
    expect(on('/sites/dev')).toEqual([]);
    await web.userCustomActions.add({ ...action, Rights: { High: '0', Low: '2048' } } as object);
    expect([on('/sites/dev'), on('/sites/dev', pupil)]).toEqual([['{"a":1}'], []]);
    await web.userCustomActions.clear();
  });

  it('run everywhere where the app catalog lists them, unless the row is disabled', async () => {
    const catalog = pnp(server, admin, '/sites/appcatalog').web;
    await catalog.lists.add('TenantWideExtensions');
    const list = catalog.lists.getByTitle('TenantWideExtensions');
    const column = async (type: string, name: string): Promise<unknown> =>
      list.fields.createFieldAsXml({
        SchemaXml: `<Field Type="${type}" Name="TenantWideExtension${name}" DisplayName="${name}" />`,
        Options: 8
      });
    for (const name of ['ComponentId', 'ComponentProperties', 'Location']) await column('Text', name);
    await column('Boolean', 'Disabled');
    await list.items.add({
      Title: 'Fil d’Ariane',
      TenantWideExtensionComponentId: ours,
      TenantWideExtensionLocation: location,
      TenantWideExtensionComponentProperties: '{"b":2}'
    });
    expect([on('/sites/dev'), on('/sites/dev/vie'), on('/sites/appcatalog')]).toEqual([['{"b":2}'], ['{"b":2}'], ['{"b":2}']]);
    await list.items.getById(1).update({ TenantWideExtensionDisabled: true });
    expect(on('/sites/dev')).toEqual([]);
  });

  it('of a package that is not ours all run: it stands here to be looked at', () => {
    const site = server.store.sites.byUrl('/sites/dev');
    const other = { ...solution, package: { title: 'x', version: '1', permissions: [], unsupported: [] } };
    expect(site && activeCustomizers(server, site, admin, other)).toHaveLength(1);
  });
});
