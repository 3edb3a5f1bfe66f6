import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite } from '../testing/harness';

interface Row {
  Id: number;
  [name: string]: unknown;
}

describe('folders of a list', () => {
  let server: SharePointServer;
  const root = '/sites/dev/Lists/Notes';
  const web = (login = admin) => pnp(server, login).web;
  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedVisitorGroup.users.add(claims(pupil));
    await web().lists.add('Notes', '', 100, false, { EnableFolderCreation: true });
  });
  afterAll(() => server.close());

  it('Folders_AddUsingPath, Folder_Get: one below the other, with names that need encoding', async () => {
    const made = await web().getList(root).rootFolder.folders.addUsingPath('2026');
    expect(made).toMatchObject({ Name: '2026', ServerRelativeUrl: `${root}/2026`, ItemCount: 0 });
    const sub = await web().getFolderByServerRelativePath(`${root}/2026`).folders.addUsingPath("L'été 100% #1");
    expect(sub.ServerRelativeUrl).toBe(`${root}/2026/L'été 100% #1`);
    expect((await web().getFolderByServerRelativePath(sub.ServerRelativeUrl)()).UniqueId).toBe(sub.UniqueId);
    expect(
      (await web().getFolderByServerRelativePath(`${root.toUpperCase().replace('/SITES/DEV/LISTS', '/sites/dev/Lists')}/2026`)()).Name
    ).toBe('2026');
  });

  it('Folder_AddSubFolderUsingPath, Folders_List', async () => {
    await web().getFolderByServerRelativePath(`${root}/2026`).addSubFolderUsingPath('2GT1');
    const names = await web().getFolderByServerRelativePath(`${root}/2026`).folders.select('Name')();
    expect(names.map((folder) => folder.Name)).toEqual(['2GT1', "L'été 100% #1"]);
    expect((await web().getFolderByServerRelativePath(`${root}/2026`).folders.getByUrl('2GT1')()).Name).toBe('2GT1');
    expect((await web().getFolderByServerRelativePath(`${root}/2026/2GT1`).parentFolder()).Name).toBe('2026');
  });

  it('Folder_ListItemAllFields: a folder is an item of the list', async () => {
    const item = (await web()
      .getFolderByServerRelativePath(`${root}/2026/2GT1`)
      .listItemAllFields.select('Id', 'Title', 'FileRef', 'FileDirRef', 'FileLeafRef', 'FileSystemObjectType')()) as Row;
    expect(item).toMatchObject({
      Title: '2GT1',
      FileRef: `${root}/2026/2GT1`,
      FileDirRef: `${root}/2026`,
      FileLeafRef: '2GT1',
      FileSystemObjectType: 1
    });
    expect((await web().getList(root).items.getById(item.Id)()) as Row).toMatchObject({
      Title: '2GT1',
      ContentTypeId: expect.stringMatching(/^0x012000[0-9A-F]{32}$/) as string
    });
    const none = await raw(server, `/sites/dev/_api/web/getList('${root}')/rootFolder/listItemAllFields`, { login: admin });
    expect(none.json['odata.null']).toBe(true);
  });

  it('Folders_AddUsingPath: refuses a taken name, a bad one, a missing parent, a list without folders', async () => {
    const { folders } = web().getFolderByServerRelativePath(`${root}/2026`);
    expect(await refusal(folders.addUsingPath('2gt1'))).toMatchObject({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
    for (const name of ['a:b', 'CON', '~$x', 'point.']) expect(await refusal(folders.addUsingPath(name))).toMatchObject({ status: 500 });
    expect(await refusal(web().getFolderByServerRelativePath(`${root}/Absent`).folders.addUsingPath('x'))).toMatchObject({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException'
    });
    await web().lists.add('Sans');
    expect(await refusal(web().getList('/sites/dev/Lists/Sans').rootFolder.folders.addUsingPath('x'))).toMatchObject({ status: 500 });
    expect(await refusal(web(pupil).getFolderByServerRelativePath(`${root}/2026`).folders.addUsingPath('x'))).toMatchObject({
      status: 403
    });
    expect((await web().getFolderByServerRelativePath('/sites/dev/Shared Documents')()).Name).toBe('Shared Documents');
    expect(await refusal(web().getFolderByServerRelativePath('/sites/dev/Ailleurs')())).toMatchObject({ status: 404 });
    expect(await refusal(web().getFolderByServerRelativePath('/sites/autre/Lists/Notes')())).toMatchObject({ status: 404 });
  });

  it('Folder_Delete, Folder_Recycle: with everything below', async () => {
    await web()
      .getList(root)
      .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root}/2026/2GT1`);
    expect(await refusal(web(pupil).getFolderByServerRelativePath(`${root}/2026/2GT1`).delete())).toMatchObject({ status: 403 });
    await web().getFolderByServerRelativePath(`${root}/2026/2GT1`).delete();
    expect(await refusal(web().getFolderByServerRelativePath(`${root}/2026/2GT1`)())).toMatchObject({ status: 404 });
    expect(await web().getList(root).items.filter("Title eq 'x'")()).toEqual([]);
    expect(await web().getFolderByServerRelativePath(`${root}/2026`).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect((await web().getList(root).select('ItemCount')()).ItemCount).toBe(0);
  });

  it('WebFolders_AddUsingPath, WebFolders_Add, WebFolders_AddByBody, Folders_Add, Folders_AddByBody: every way to name a new folder', async () => {
    const library = '/sites/dev/Shared Documents';
    const made = await web().folders.addUsingPath("Shared Documents/L'été 100% #2");
    expect(made).toMatchObject({ ServerRelativeUrl: `${library}/L'été 100% #2` });
    const post = (path: string, body?: unknown, login = admin) =>
      raw(server, `/sites/dev/_api/${path}`, { method: 'POST', login, body: body === undefined ? undefined : JSON.stringify(body) });
    expect((await post("web/folders/add('Shared Documents/2026')")).json).toMatchObject({ ServerRelativeUrl: `${library}/2026` });
    expect((await post('web/folders', { ServerRelativeUrl: `${library}/2026/un` })).json).toMatchObject({
      ServerRelativeUrl: `${library}/2026/un`
    });
    const below = "web/folders('Shared%20Documents/2026')/folders";
    expect((await post(`${below}/add('d''eux')`)).json).toMatchObject({ ServerRelativeUrl: `${library}/2026/d'eux` });
    expect((await post(below, { ServerRelativeUrl: 'trois' })).json).toMatchObject({ ServerRelativeUrl: `${library}/2026/trois` });
    // D: the forms by URL read `%` as the beginning of an encoded character.
    expect((await post("web/folders/add('Shared Documents/100%25')")).status).toBe(404);
    expect((await post('web/folders', { ServerRelativeUrl: library, Nom: 'x' })).status).toBe(400);
    expect((await post('web/folders', {})).status).toBe(400);
    expect((await post("web/folders/add('Ailleurs/x')")).status).toBe(404);
    expect((await post("web/folders/add('SitePages/x')")).status).toBe(501);
    expect((await post("web/folders/add('Shared Documents/x')", undefined, pupil)).status).toBe(403);
  });
});
