import '@pnp/sp/clientside-pages';
import '@pnp/sp/files';
import { mirrorPage } from './mirror';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite } from '../testing/harness';

const webPart = {
  controlType: 3,
  id: '0f4d1f7a-6a55-4d1c-9f0e-2f3c6a1b7d11',
  webPartId: '3b0a6002-da15-48d8-941c-2947416ad37d',
  emphasis: {},
  position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12, layoutIndex: 1 },
  webPartData: {
    id: '3b0a6002-da15-48d8-941c-2947416ad37d',
    instanceId: '0f4d1f7a-6a55-4d1c-9f0e-2f3c6a1b7d11',
    title: 'Sonde',
    description: '',
    dataVersion: '1.0',
    properties: { word: 'tilleul' }
  }
};

const content = (title: string): string => JSON.stringify({ title, showTitle: true, canvasContent1: [webPart] });

let server: SharePointServer;

/** What the page host does when somebody saves. */
function store(name: string, published: string | null, draft: string | null): void {
  const site = server.store.sites.byUrl('/sites/dev');
  if (!site) throw new Error('no site');
  const modified = '2026-11-23T08:00:00Z';
  const version = (server.store.sitePages.get(site.siteNo, name)?.version ?? 0) + 1;
  server.store.sitePages.put({ siteNo: site.siteNo, name, version, published, draft, editor: admin, modified });
  mirrorPage(server.store, site, name, modified);
}

beforeAll(async () => {
  server = await startBareSite();
  const visitors = await pnp(server, admin).web.associatedVisitorGroup();
  await pnp(server, admin).web.siteGroups.getById(visitors.Id).users.add(claims(pupil));
  store('Serre', content('Serre du lycée'), null);
  store('Serre', content('Serre du lycée'), content('Serre, en travaux'));
  store('Jardin', null, content('Jardin'));
});
afterAll(() => server.close());

const pagesOf = async (login: string): Promise<unknown[]> =>
  (await raw(server, '/sites/dev/_api/sitepages/pages', { login })).json.value as unknown[];

test('Site Pages is a library of template 119 whose items are the stored pages', async () => {
  const list = pnp(server, pupil).web.lists.getByTitle('Site Pages');
  expect(await list.select('BaseTemplate', 'EntityTypeName')()).toMatchObject({ BaseTemplate: 119, EntityTypeName: 'SitePages' });
  const items = await list.items.select('FileLeafRef', 'Title', 'CanvasContent1', 'PromotedState', 'OData__UIVersionString')<
    Record<string, string>[]
  >();
  expect(items).toMatchObject([{ FileLeafRef: 'Serre.aspx', Title: 'Serre du lycée', PromotedState: 0, OData__UIVersionString: '1.1' }]);
  expect(JSON.parse(items[0]?.CanvasContent1 ?? '')).toEqual([webPart]);
  const all = await pnp(server, admin).web.getList('/sites/dev/SitePages').items.select('FileLeafRef')<{ FileLeafRef: string }[]>();
  expect(all.map(({ FileLeafRef }) => FileLeafRef)).toEqual(['Serre.aspx', 'Jardin.aspx']);
});

test('SitePages_List: drafts are for those who may edit', async () => {
  expect(await pagesOf(pupil)).toMatchObject([{ FileName: 'Serre.aspx', Title: 'Serre du lycée', DoesUserHaveEditPermission: false }]);
  expect(await pagesOf(admin)).toMatchObject([
    { FileName: 'Jardin.aspx', Title: 'Jardin', Version: '0.1', FirstPublished: '0001-01-01T00:00:00Z', PublishStartDate: null },
    {
      FileName: 'Serre.aspx',
      Title: 'Serre, en travaux',
      Version: '1.1',
      FirstPublished: '2026-11-23T08:00:00Z',
      DoesUserHaveEditPermission: true
    }
  ]);
});

test('SitePage_Get: by id and by address, refused to those who may not see it', async () => {
  const [jardin] = (await pagesOf(admin)) as { Id: number }[];
  for (const path of [`pages(${jardin?.Id})`, `pages/getById(${jardin?.Id})`, "pages/getByUrl('SitePages/Jardin.aspx')"]) {
    const found = await raw(server, `/sites/dev/_api/sitepages/${path}`, { login: admin });
    expect(found.json).toMatchObject({ Id: jardin?.Id, Title: 'Jardin', LayoutWebpartsContent: '[]' });
    expect((await raw(server, `/sites/dev/_api/sitepages/${path}`, { login: pupil })).status).toBe(404);
    expect((await raw(server, `/sites/dev/_api/sitepages/${path}`, { login: otherPupil })).status).toBe(403);
  }
});

test('Lists_EnsureClientRenderedSitePagesLibrary: PnPjs loads a page with its web parts', async () => {
  const page = await pnp(server, pupil).web.loadClientsidePage('/sites/dev/SitePages/Serre.aspx');
  expect(page.title).toBe('Serre du lycée');
  expect(page.sections).toHaveLength(1);
  const [control] = page.sections[0]?.columns[0]?.controls ?? [];
  expect(control?.data).toMatchObject({ webPartId: webPart.webPartId });
  expect((await refusal(pnp(server, otherPupil).web.loadClientsidePage('/sites/dev/SitePages/Serre.aspx'))).status).toBe(403);
});

test('Lists_EnsureSitePagesLibrary: for who may open it', async () => {
  const ensured = await pnp(server, pupil).web.lists.ensureSitePagesLibrary();
  expect(await ensured.select('BaseTemplate')()).toMatchObject({ BaseTemplate: 119 });
  expect((await refusal(pnp(server, otherPupil).web.lists.ensureSitePagesLibrary())).status).toBe(403);
});

test('a page is written as a page: as a file or an item it is not implemented, whichever way', async () => {
  const { web } = pnp(server, admin);
  const list = web.lists.getByTitle('Site Pages');
  const [item] = await list.items.select('Id')<{ Id: number }[]>();
  const id = item?.Id ?? 0;
  const file = web.getFileByServerRelativePath('/sites/dev/SitePages/Serre.aspx');
  for (const write of [
    () => list.items.getById(id).update({ Title: 'Orme' }),
    () => list.delete(),
    () => file.setContent('orme'),
    () => file.moveByPath('/sites/dev/SitePages/Orme.aspx', false),
    () => file.moveByPath('/sites/dev/Shared Documents/Orme.aspx', false),
    () => web.getFolderByServerRelativePath('/sites/dev/SitePages').files.addUsingPath('Orme.aspx', 'orme')
  ])
    expect((await refusal(write())).status).toBe(501);
});

test('a draft that is given up leaves the published version; a publication makes the next one', async () => {
  const version = async (): Promise<unknown> =>
    (await raw(server, "/sites/dev/_api/sitepages/pages/getByUrl('SitePages/Serre.aspx')", { login: pupil })).json;
  store('Serre', content('Serre du lycée'), null);
  expect(await version()).toMatchObject({ Version: '1.0', Title: 'Serre du lycée' });
  store('Serre', content('Serre neuve'), null);
  expect(await version()).toMatchObject({ Version: '2.0', Title: 'Serre neuve' });
});

test('a page that is deleted leaves its library', async () => {
  const site = server.store.sites.byUrl('/sites/dev');
  if (!site) throw new Error('no site');
  server.store.sitePages.remove(site.siteNo, 'Jardin');
  mirrorPage(server.store, site, 'Jardin', '2026-11-23T09:00:00Z');
  expect(await pagesOf(admin)).toHaveLength(1);
  expect(await pnp(server, admin).web.lists.getByTitle('Site Pages').select('ItemCount')()).toMatchObject({ ItemCount: 1 });
});
