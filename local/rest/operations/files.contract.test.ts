import '@pnp/sp/files';
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

const root = '/sites/dev/Shared Documents';

describe('files of a library', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  const folder = (login = admin, path = root) => web(login).getFolderByServerRelativePath(path);
  const file = (path: string, login = admin) => web(login).getFileByServerRelativePath(path);
  const put = (name: string, content: string, login = admin) => folder(login).files.addUsingPath(name, content);
  const text = (path: string, login = admin) => file(path, login).getText();
  const value = (path: string) => `/sites/dev/_api/web/getFileByServerRelativePath(decodedUrl=@p)/$value?@p='${encodeURIComponent(path)}'`;

  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedVisitorGroup.users.add(claims(pupil));
    await web().associatedMemberGroup.users.add(claims(teacher));
  });
  afterAll(() => server.close());

  it('a site is born with Documents, a library', async () => {
    const list = await web().lists.getByTitle('Documents').select('BaseTemplate', 'BaseType', 'ListItemEntityTypeFullName')();
    expect(list).toEqual(
      expect.objectContaining({ BaseTemplate: 101, BaseType: 1, ListItemEntityTypeFullName: 'SP.Data.Shared_x0020_DocumentsItem' })
    );
    expect((await folder()()).ServerRelativeUrl).toBe(root);
    expect(await refusal(web().lists.getByTitle('Documents').items.add({ Title: 'x' }))).toMatchObject({ status: 500 });
  });

  it('Files_AddUsingPath, File_Get: what an added file reads as', async () => {
    const made = await put('Herbier.txt', 'aubépine');
    expect(made).toMatchObject({
      Name: 'Herbier.txt',
      Length: '9',
      ServerRelativeUrl: `${root}/Herbier.txt`,
      UIVersionLabel: '1.0',
      MajorVersion: 1,
      Level: 1,
      CheckOutType: 2,
      Exists: true
    });
    const read = await file(`${root}/HERBIER.txt`).select('ETag', 'UniqueId', 'Author/Title').expand('Author')();
    expect(read.ETag).toBe(`"{${read.UniqueId.toUpperCase()}},1"`);
    expect(read).toMatchObject({ Author: { Title: 'M. Charme' } });
    expect(await text(`${root}/Herbier.txt`)).toBe('aubépine');
    expect(await refusal(file(`${root}/Absent.txt`)())).toMatchObject({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException'
    });
  });

  it('Files_AddUsingPath: a taken name is refused without Overwrite, and a new version with it', async () => {
    await put('Version.txt', 'un');
    expect(await refusal(put('version.TXT', 'deux'))).toMatchObject({ status: 400, code: '-2130575257, Microsoft.SharePoint.SPException' });
    expect(await text(`${root}/Version.txt`)).toBe('un');
    const again = await folder().files.addUsingPath('Version.txt', 'deux', { Overwrite: true });
    expect(again).toMatchObject({ UIVersionLabel: '2.0', Length: '4' });
    expect(await folder().files.addUsingPath('Version.txt', 'x', { EnsureUniqueFileName: true })).toMatchObject({
      Name: 'Version (1).txt'
    });
  });

  it.each(["L'été 100% #1.txt", 'àéîõü Œuvre.txt', "a'b''c.txt", 'double  espace + plus & et.txt', '50%25.txt', 'naïve (1) [x]{y}.tar.gz'])(
    'File_Get, Files_AddUsingPath: the name %s by every path form',
    async (name) => {
      const made = await put(name, name);
      expect(made.Name).toBe(name);
      const path = `${root}/${name}`;
      expect(await text(path)).toBe(name);
      expect((await web().getFileById(made.UniqueId)()).Name).toBe(name);
      expect((await folder().files.select('Name')()).map((one) => one.Name)).toContain(name);
      const alias = await raw(server, value(path.replaceAll("'", "''")), { login: admin });
      expect(alias.text).toBe(name);
      const url = `/sites/dev/_api/web/getFileByServerRelativeUrl('${encodeURIComponent(path.replaceAll("'", "''"))}')`;
      const byUrl = await raw(server, url, { login: admin });
      // D: the URL forms know neither % nor #.
      expect(byUrl.status).toBe(/[%#]/.test(name) ? 404 : 200);
    }
  );

  it('Files_Add, Files_List: the older form, and what a folder holds', async () => {
    const made = await raw(
      server,
      `/sites/dev/_api/web/getFolderByServerRelativeUrl('${root}')/Files/add(url='ancien.txt',overwrite=true)`,
      {
        method: 'POST',
        body: 'ancien',
        login: admin
      }
    );
    expect(made.json).toMatchObject({ Name: 'ancien.txt', Length: '6' });
    expect((await folder().files.filter("Name eq 'ancien.txt'")())[0]).toMatchObject({ Name: 'ancien.txt' });
    expect((await folder().files.getByUrl('ancien.txt')()).Name).toBe('ancien.txt');
    const nested = await folder().select('Name', 'Files/Name').expand('Files')();
    expect(nested).toMatchObject({ Files: expect.arrayContaining([{ Name: 'ancien.txt' }].map((one) => expect.objectContaining(one))) });
  });

  it('File_Content: bytes as they came, as buffer and stream', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_unused, i) => (i * 31) % 256);
    await folder().files.addUsingPath('octets.bin', new Blob([bytes]));
    expect(new Uint8Array(await file(`${root}/octets.bin`).getBuffer())).toEqual(bytes);
    const stream = await file(`${root}/octets.bin`).getStream();
    expect(stream.knownLength).toBe(70_000);
    expect(new Uint8Array(await new Response(stream.body).arrayBuffer())).toEqual(bytes);
  });

  it('File_Content: ranges, conditions and HEAD', async () => {
    await put('Plage.txt', '0123456789');
    const get = (headers: Record<string, string>, method = 'GET') =>
      raw(server, value(`${root}/Plage.txt`), { login: admin, method, headers: { accept: '*/*', ...headers } });
    const whole = await get({});
    expect(whole.text).toBe('0123456789');
    expect(whole.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Plage.txt");
    const etag = whole.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    for (const [range, status, body, told] of [
      ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
      ['bytes=7-', 206, '789', 'bytes 7-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['lignes=1-2', 200, '0123456789', null]
    ] as const) {
      const part = await get({ range });
      expect([part.status, part.text, part.headers.get('content-range')]).toEqual([status, body, told]);
    }
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
    expect((await get({ 'if-none-match': '"autre"' })).status).toBe(200);
    expect((await get({ 'if-modified-since': whole.headers.get('last-modified') ?? '' })).status).toBe(304);
    expect((await get({ 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).status).toBe(200);
    const head = await get({}, 'HEAD');
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '10']);
    await put('Vide.txt', '');
    expect((await raw(server, value(`${root}/Vide.txt`), { login: admin })).text).toBe('');
  });

  it('File_SetContent: a version more; a stale ETag is refused', async () => {
    await put('Contenu.txt', 'avant');
    await file(`${root}/Contenu.txt`).setContent('après');
    expect(await text(`${root}/Contenu.txt`)).toBe('après');
    const stale = await raw(server, value(`${root}/Contenu.txt`), {
      login: admin,
      method: 'PUT',
      body: 'x',
      headers: { 'if-match': '"{0},1"' }
    });
    expect(stale.status).toBe(412);
    expect(await refusal(file(`${root}/Contenu.txt`, pupil).setContent('x'))).toMatchObject({ status: 403 });
    expect(await text(`${root}/Contenu.txt`)).toBe('après');
  });

  it('File_Get: its item, whose dates are those of the site, and which is written', async () => {
    await put('Fiche.txt', 'x');
    const item = await file(`${root}/Fiche.txt`).getItem();
    await item.update({ Title: 'Ma fiche' });
    const read = (await file(`${root}/Fiche.txt`).listItemAllFields()) as Record<string, unknown>;
    expect(read).toMatchObject({
      Title: 'Ma fiche',
      FileSystemObjectType: 0,
      ContentTypeId: expect.stringMatching(/^0x010100[0-9A-F]{32}$/) as string
    });
    expect(read.Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect((await file(`${root}/Fiche.txt`)()).Title).toBe('Ma fiche');
    const rows = (await web()
      .lists.getByTitle('Documents')
      .items.select('Id', 'FileLeafRef', 'FileRef', 'File_x0020_Size', 'File_x0020_Type', 'FSObjType', 'File/Name')
      .expand('File')
      .filter("FileLeafRef eq 'Fiche.txt'")()) as unknown[];
    expect(rows).toEqual([
      expect.objectContaining({
        FileLeafRef: 'Fiche.txt',
        FileRef: `${root}/Fiche.txt`,
        File_x0020_Size: '1',
        File_x0020_Type: 'txt',
        FSObjType: 0,
        File: expect.objectContaining({ Name: 'Fiche.txt' })
      })
    ]);
    await item.update({ FileLeafRef: 'Renommée.txt' });
    expect(await text(`${root}/Renommée.txt`)).toBe('x');
    expect(await refusal(item.update({ FileLeafRef: 'Plage.txt' }))).toMatchObject({
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
  });

  it('Files_AddUsingPath: names and lengths that are refused', async () => {
    for (const name of [
      'a:b',
      'a*b',
      'a?b',
      'a|b',
      'a"b',
      'a<b',
      '~$a.docx',
      'CON',
      'lpt1',
      '.lock',
      'desktop.ini',
      'x_vti_y.txt',
      ' a.txt'
    ])
      expect(await refusal(put(name, 'x'))).toMatchObject({ status: 500, code: '-2130575245, Microsoft.SharePoint.SPException' });
    const rest = 400 - `${root.slice(1)}/`.length;
    expect((await put(`${'a'.repeat(rest - 4)}.txt`, 'x')).Length).toBe('1');
    expect(await refusal(put(`${'b'.repeat(rest - 3)}.txt`, 'x'))).toMatchObject({ code: '-2147024690, System.IO.PathTooLongException' });
    expect(await refusal(folder().folders.addUsingPath('Forms'))).toMatchObject({ status: 500 });
  });

  it('File_Delete, File_Recycle: with If-Match, and by whom', async () => {
    const made = await put('Supprime.txt', 'x');
    expect(await refusal(file(`${root}/Supprime.txt`, pupil).delete())).toMatchObject({ status: 403 });
    expect(await refusal(file(`${root}/Supprime.txt`).delete('"{0},9"'))).toMatchObject({ status: 412 });
    await file(`${root}/Supprime.txt`).delete(made.ETag);
    expect(await refusal(file(`${root}/Supprime.txt`)())).toMatchObject({ status: 404 });
    await put('Supprime.txt', 'encore');
    expect(await refusal(file(`${root}/Supprime.txt`, pupil).recycle())).toMatchObject({ status: 403 });
    expect(await file(`${root}/Supprime.txt`).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await refusal(file(`${root}/Supprime.txt`)())).toMatchObject({ status: 404 });
  });

  it('File_ServerRelativeUrl, File_LockedByUser', async () => {
    await put('Faits.txt', 'x');
    const ask = (name: string, login = admin) =>
      raw(server, `/sites/dev/_api/web/getFileByServerRelativePath(decodedUrl='${root}/Faits.txt')/${name}`, { login });
    expect((await ask('ServerRelativeUrl')).json.value).toBe(`${root}/Faits.txt`);
    expect((await ask('LockedByUser')).json['odata.null']).toBe(true);
    server.ensureDirectoryUser({ login: 'cormier@ecole.example', title: 'Noé Cormier' });
    expect((await ask('ServerRelativeUrl', 'cormier@ecole.example')).status).toBe(403);
  });
});
