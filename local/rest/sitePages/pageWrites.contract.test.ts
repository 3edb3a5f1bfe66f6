import { ClientsideText, ClientsideWebpart } from '@pnp/sp/clientside-pages';
import '@pnp/sp/clientside-pages/web';
import '@pnp/sp/comments/clientside-page';
import '@pnp/sp/files';
import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

const definition = {
  Id: '3b0a6002-da15-48d8-941c-2947416ad37d',
  Name: 'Sonde',
  ComponentType: 1,
  ManifestType: 1,
  Status: 0,
  Manifest: JSON.stringify({
    preconfiguredEntries: [{ title: { default: 'Sonde' }, description: { default: '' }, properties: { word: 'tilleul' } }]
  })
};

interface Page {
  Id: number;
  Title: string;
  Version: string;
  FileName: string;
  IsPageCheckedOutToCurrentUser: boolean;
  CanvasContent1: string;
}

describe('writing Site Pages', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  const load = (name: string, login = admin) => web(login).loadClientsidePage(`/sites/dev/SitePages/${name}.aspx`);
  const read = async (name: string, login: string): Promise<Page> => {
    const answer = await raw(server, `/sites/dev/_api/sitepages/pages/getByUrl('SitePages/${name}.aspx')`, { login });
    return { ...(answer.json as unknown as Page), ...(answer.status === 200 ? {} : { Id: -answer.status }) };
  };
  const post = (id: number, method: string, login = admin, body: object = {}) =>
    raw(server, `/sites/dev/_api/sitepages/pages(${id})/${method}`, {
      method: 'POST',
      login,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' }
    });

  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedMemberGroup.users.add(claims(teacher));
    await web().associatedVisitorGroup.users.add(claims(pupil));
    await (await web(teacher).addClientsidePage('Serre', 'La serre du lycée')).save();
  });
  afterAll(() => server.close());

  it('SitePages_Add, SitePage_SavePage, SitePage_Publish: PnPjs makes a page, fills it, publishes it, and reads it again', async () => {
    const page = await web(teacher).addClientsidePage('Potager', 'Le potager du lycée');
    expect((await read('Potager', teacher)).IsPageCheckedOutToCurrentUser).toBe(true);
    const section = page.addSection();
    section.addColumn(8).addControl(ClientsideWebpart.fromComponentDef(definition));
    section.addColumn(4).addControl(new ClientsideText('<p>Bonjour <b>à tous</b></p>'));
    await page.save(false);
    expect((await read('Potager', pupil)).Id).toBe(-404);
    await page.save();
    expect(await read('Potager', pupil)).toMatchObject({
      Title: 'Le potager du lycée',
      Version: '1.0',
      IsPageCheckedOutToCurrentUser: false
    });
    const again = await load('Potager', pupil);
    expect(again.sections[0]?.columns.map((column) => [column.factor, column.controls.length])).toEqual([
      [8, 1],
      [4, 1]
    ]);
    expect(again.findControl<ClientsideText>((control) => control.data.controlType === 4)?.text).toBe('<p>Bonjour <b>à tous</b></p>');
    const { Title, PromotedState } = await again.getItem<{ Title: string; PromotedState: number }>('Title', 'PromotedState');
    expect([Title, PromotedState]).toEqual(['Le potager du lycée', 0]);
  });

  it('SitePage_SavePage: readers go on with what was published; title area and description are kept', async () => {
    const page = await load('Serre', teacher);
    page.title = 'La serre, en travaux';
    page.description = 'Des plantes';
    page.layoutType = 'NoImage';
    await page.save(false);
    expect(await read('Serre', pupil)).toMatchObject({ Title: 'La serre du lycée' });
    expect(await read('Serre', teacher)).toMatchObject({ Title: 'La serre, en travaux', Description: 'Des plantes' });
    await page.save();
    expect(await read('Serre', pupil)).toMatchObject({ Title: 'La serre, en travaux', Version: '2.0' });
    expect((await load('Serre', pupil)).layoutType).toBe('NoImage');
  });

  it('SitePage_CheckoutPage, SitePage_DiscardPage, SitePage_SavePageAsDraft: one editor at a time', async () => {
    const { Id, Title } = await read('Serre', teacher);
    expect((await post(Id, 'savepage', teacher, { Title: 'x' })).status).toBe(500);
    expect((await post(Id, 'checkoutpage', teacher)).json.IsPageCheckedOutToCurrentUser).toBe(true);
    for (const method of ['checkoutpage', 'savepage', 'publish', 'discardPage']) expect((await post(Id, method, admin)).status).toBe(423);
    expect(await refusal((await load('Serre')).delete())).toMatchObject({ status: 423 });
    await post(Id, 'savepage', teacher, { Title: 'Essai' });
    expect(await read('Serre', teacher)).toMatchObject({ Title: 'Essai' });
    expect((await (await load('Serre', teacher)).discardPageCheckout()) as unknown).toBeUndefined();
    expect(await read('Serre', teacher)).toMatchObject({ Title, IsPageCheckedOutToCurrentUser: false });
    await post(Id, 'checkoutpage', admin);
    expect((await post(Id, 'SavePageAsDraft', admin, { Title: 'Brouillon' })).json.value).toBe(true);
    expect((await post(Id, 'checkoutpage', teacher)).status).toBe(200);
    await post(Id, 'savepage', teacher, { Title: 'Autre' });
    await post(Id, 'discardPage', teacher);
    expect(await read('Serre', teacher)).toMatchObject({ Title: 'Brouillon', Version: expect.stringMatching(/\.3$/) as string });
  });

  it('SitePages_Add, SitePage_Publish: not by a person who only reads', async () => {
    const { Id } = await read('Serre', pupil);
    expect(await refusal(web(pupil).addClientsidePage('Cabane'))).toMatchObject({ status: 403 });
    for (const method of ['checkoutpage', 'savepage', 'savepageasdraft', 'publish', 'discardPage'])
      expect((await post(Id, method, pupil)).status).toBe(403);
    expect(await refusal((await load('Serre', pupil)).delete())).toMatchObject({ status: 403 });
  });

  it('SitePage_SavePage: refuses what is no page, and says what cannot be shown', async () => {
    const { Id } = await read('Serre', teacher);
    await post(Id, 'checkoutpage', teacher);
    const save = async (body: object) => (await post(Id, 'savepage', teacher, body)).status;
    expect(await save({ Titre: 'x' })).toBe(400);
    expect(await save({ Title: 'x'.repeat(256) })).toBe(400);
    expect(await save({ Title: '' })).toBe(400);
    expect(await save({ CanvasContent1: '{' })).toBe(400);
    expect(await save({ CanvasContent1: '{}' })).toBe(400);
    expect(await save({ CanvasContent1: '[7]' })).toBe(501);
    expect(await save({ CanvasContent1: JSON.stringify([{ controlType: 14 }]) })).toBe(501);
    expect(await save({ AuthorByline: 'moi' })).toBe(400);
    expect(
      (await raw(server, '/sites/dev/_api/sitepages/pages', { method: 'POST', login: admin, body: '{"PageLayoutType":"Spaces"}' })).status
    ).toBe(501);
    await post(Id, 'discardPage', teacher);
  });

  it('SitePages_Add: two pages of one title have two names', async () => {
    for (const name of ['Même', 'Même']) await (await web().addClientsidePage(name)).save();
    expect((await read(encodeURIComponent('Même(1)'), pupil)).Title).toBe('Même');
  });

  it('Item_Recycle, RecycleBinItem_Restore, Item_Delete: a page goes and comes back', async () => {
    const page = await load('Serre');
    await page.recycle();
    expect((await read('Serre', admin)).Id).toBe(-404);
    const [entry] = await web().recycleBin<{ Id: string; LeafName: string }[]>();
    expect(entry?.LeafName).toBe('Serre.aspx');
    await web()
      .recycleBin.getById(entry?.Id ?? '')
      .restore();
    expect(await read('Serre', pupil)).toMatchObject({ Title: 'La serre, en travaux' });
    await (await load('Serre')).delete();
    expect((await read('Serre', admin)).Id).toBe(-404);
    expect(server.store.sitePages.get(server.store.sites.byUrl('/sites/dev')?.siteNo ?? 0, 'Serre')).toBeUndefined();
  });
});
