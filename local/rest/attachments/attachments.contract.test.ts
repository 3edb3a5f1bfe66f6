import '@pnp/sp/attachments';
import '@pnp/sp/files/web';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
  Attachments: boolean;
}

describe('attachments', () => {
  let server: SharePointServer;
  const item = (id: number, login = admin) => pnp(server, login).web.lists.getByTitle('Notes').items.getById(id);
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.associatedMemberGroup.users.add(claims(teacher));
    await web.associatedVisitorGroup.users.add(claims(pupil));
    await web.associatedVisitorGroup.users.add(claims(otherPupil));
    await web.lists.add('Notes');
  });
  afterAll(() => server.close());

  it('Attachments_Add, Attachments_List, Attachment_Get, Attachment_Value: bytes come back as they went', async () => {
    const { Id } = (await list(teacher).items.add({ Title: 'avec' })) as Row;
    const before = (await item(Id).select('Id')<Record<string, string>>())['odata.etag'];
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    await item(Id, teacher).attachmentFiles.add("Résumé d'été.bin", bytes.buffer as never);
    expect(await item(Id).attachmentFiles()).toMatchObject([
      { FileName: "Résumé d'été.bin", ServerRelativeUrl: `/sites/dev/Lists/Notes/Attachments/${Id}/Résumé d'été.bin` }
    ]);
    const file = item(Id, pupil).attachmentFiles.getByName("Résumé d'été.bin");
    expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
    expect(await file()).toMatchObject({ FileName: "Résumé d'été.bin" });
    const after = await item(Id).select('Id', 'Attachments', 'AttachmentFiles').expand('AttachmentFiles')<Record<string, unknown>>();
    expect(after).toMatchObject({ Attachments: true, AttachmentFiles: [{ FileName: "Résumé d'été.bin" }] });
    expect(after['odata.etag']).toBe(before?.replace(',1"', ',2"'));
  });

  it('Attachments_AddUsingPath, Attachment_SetValue, Attachment_Delete', async () => {
    const { Id } = (await list().items.add({ Title: 'changeant' })) as Row;
    const files = item(Id).attachmentFiles;
    await files.add('a.txt', 'un');
    await files.getByName('A.TXT').setContent('deux');
    expect(await files.getByName('a.txt').getText()).toBe('deux');
    expect(await refusal(files.add('a.txt', 'trois'))).toMatchObject({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
    const path = await fetch(
      `${server.url}/sites/dev/_api/web/lists/getByTitle('Notes')/items(${Id})/AttachmentFiles/AddUsingPath(DecodedUrl='50%25 %23.txt')`,
      { method: 'POST', body: 'x', headers: { authorization: `Bearer user:${admin}`, accept: 'application/json' } }
    );
    expect(path.status).toBe(200);
    expect((await files()).map((file) => file.FileName)).toEqual(['50% #.txt', 'a.txt']);
    await files.getByName('a.txt').delete();
    expect(await refusal(files.getByName('a.txt').getText())).toMatchObject({ status: 404 });
    expect(((await item(Id)()) as Row).Attachments).toBe(true);
  });

  it('Attachments_Add: who may not edit the item, may not; who may not view it, sees nothing', async () => {
    const { Id } = (await list().items.add({ Title: 'fermé' })) as Row;
    await item(Id).attachmentFiles.add('secret.txt', 'x');
    expect(await refusal(item(Id, pupil).attachmentFiles.add('b.txt', 'x'))).toMatchObject({ status: 403 });
    expect(await refusal(item(Id, pupil).attachmentFiles.getByName('secret.txt').setContent('y'))).toMatchObject({ status: 403 });
    expect(await refusal(item(Id, pupil).attachmentFiles.getByName('secret.txt').delete())).toMatchObject({ status: 403 });
    await list().update({ ReadSecurity: 2 });
    expect(await refusal(item(Id, otherPupil).attachmentFiles())).toMatchObject({ status: 404 });
    expect(await refusal(item(Id, otherPupil).attachmentFiles.getByName('secret.txt').getText())).toMatchObject({ status: 404 });
    await list().update({ ReadSecurity: 1 });
  });

  it('AttachedFile_Get, AttachedFile_Content: its own address, with the rights of the item', async () => {
    const { Id } = (await list().items.add({ Title: 'adressé' })) as Row;
    await item(Id).attachmentFiles.add("L'orme 50 % #1.txt", 'écorce');
    const url = `/sites/dev/Lists/Notes/Attachments/${Id}/L'orme 50 % #1.txt`;
    const address = url
      .split('/')
      .map((part) => encodeURIComponent(part))
      .join('/');
    const file = (login: string) => pnp(server, login).web.getFileByServerRelativePath(url);
    expect(await file(pupil)()).toMatchObject({ Name: "L'orme 50 % #1.txt", ServerRelativeUrl: url, Length: '7' });
    expect(await file(pupil).getText()).toBe('écorce');
    const part = await raw(server, `${address}?web=1`, { login: pupil, headers: { accept: 'text/html', range: 'bytes=2-' } });
    expect([part.status, part.text, part.headers.get('x-content-type-options')]).toEqual([206, 'corce', 'nosniff']);
    expect((await raw(server, `/sites/dev/Lists/Notes/Attachments/${Id}/rien.txt`, { login: pupil })).status).toBe(404);
    expect((await raw(server, `/sites/dev/Lists/Notes/Attachments/99999/rien.txt`, { login: pupil })).status).toBe(404);
    // ReadSecurity 2 keeps the item from others; whether it keeps the address, nobody has said.
    await list().update({ ReadSecurity: 2 });
    expect(await refusal(item(Id, pupil)())).toMatchObject({ status: 404 });
    expect((await raw(server, address, { login: pupil })).status).toBe(200);
    server.switches.attachmentReadSecurity = 'respected';
    expect((await raw(server, address, { login: pupil })).status).toBe(404);
    server.switches.attachmentReadSecurity = 'ignored';
    await list().update({ ReadSecurity: 1 });
    await item(Id).breakRoleInheritance(false);
    for (const asked of [address, `/sites/dev/Lists/Notes/Attachments/${Id}/rien.txt`])
      expect((await raw(server, asked, { login: pupil })).status).toBe(404);
    expect((await raw(server, address)).status).toBe(401);
    expect((await raw(server, address, { login: admin })).text).toBe('écorce');
  });

  it.each(['a:b.txt', '~$x.docx', 'CON', 'fin.'])('Attachments_Add: refuses the name %s', async (name) => {
    expect(await refusal(item(1).attachmentFiles.add(name, 'x'))).toMatchObject({
      status: 500,
      code: expect.stringMatching(/^-2130575245,/)
    });
  });

  it('Attachments_Add: refused where attachments are off', async () => {
    await list().update({ EnableAttachments: false });
    expect(await refusal(item(1).attachmentFiles.add('x.txt', 'x'))).toMatchObject({ status: 500 });
    await list().update({ EnableAttachments: true });
  });

  it('Attachments_Add: parallel ones on one item conflict, unless a switch says otherwise', async () => {
    const { Id } = (await list().items.add({ Title: 'parallèle' })) as Row;
    const all = (prefix: string) =>
      Promise.allSettled(Array.from({ length: 8 }, (_, n) => item(Id).attachmentFiles.add(`${prefix}${n}.txt`, 'x'.repeat(1000))));
    const results = await all('a');
    const kept = results.filter((result) => result.status === 'fulfilled').length;
    expect(kept).toBeGreaterThan(0);
    expect((await item(Id).attachmentFiles()).length).toBe(kept);
    for (const result of results)
      if (result.status === 'rejected') expect(await refusal(Promise.reject(result.reason))).toMatchObject({ status: 409 });
    server.switches.parallelAttachments = 'allowed';
    expect((await all('b')).every((result) => result.status === 'fulfilled')).toBe(true);
  });

  it('Item_Recycle, RecycleBinItem_Restore: attachments come back with their item', async () => {
    const { Id } = (await list().items.add({ Title: 'recyclé' })) as Row;
    await item(Id).attachmentFiles.add('a.txt', 'contenu');
    const id = await item(Id).recycle();
    await pnp(server, admin).web.recycleBin.getById(id).restore();
    expect(await item(Id).attachmentFiles.getByName('a.txt').getText()).toBe('contenu');
  });
});
