import '@pnp/sp/files';
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import type { IFileUploadProgressData } from '@pnp/sp/files';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

const root = '/sites/dev/Shared Documents';

describe('versions, check-outs, pieces, moves', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  const folder = (path = root, login = admin) => web(login).getFolderByServerRelativePath(path);
  const file = (name: string, login = admin) => web(login).getFileByServerRelativePath(`${root}/${name}`);
  const put = (name: string, content: string, login = admin) => folder(root, login).files.addUsingPath(name, content, { Overwrite: true });
  const text = (name: string, login = admin) => file(name, login).getText();

  beforeAll(async () => {
    server = await startBareSite();
    await web().associatedVisitorGroup.users.add(claims(pupil));
    await web().associatedMemberGroup.users.add(claims(teacher));
    await web().roleDefinitions.add('Dépôt', '', 270, { High: 0, Low: (0x1 | 0x2 | 0x10000 | 0x20 | 0x4000000).toString() } as never);
  });
  afterAll(() => server.close());

  it('FileVersions_List, FileVersion_Get, FileVersion_Content, FileVersions_RestoreByLabel', async () => {
    for (const content of ['un', 'deux', 'trois']) await put('V.txt', content);
    const labels = (await file('V.txt').versions()).map((one) => one.VersionLabel);
    expect(labels).toEqual(['2.0', '1.0']);
    const [first] = await file('V.txt').versions.filter("VersionLabel eq '1.0'")();
    expect(first).toMatchObject({ ID: 512, Size: 2, IsCurrentVersion: false });
    expect((await file('V.txt').versions.getById(512)()).VersionLabel).toBe('1.0');
    expect(await file('V.txt').versions.getById(512).getText()).toBe('un');
    await file('V.txt').versions.restoreByLabel('1.0');
    expect(await text('V.txt')).toBe('un');
    expect((await file('V.txt')()).UIVersionLabel).toBe('4.0');
    expect(await refusal(file('V.txt', pupil).versions.restoreByLabel('1.0'))).toMatchObject({ status: 403 });
  });

  it('FileVersion_Delete, FileVersions_DeleteById, FileVersions_DeleteByLabel, FileVersions_DeleteAll', async () => {
    for (const content of ['un', 'deux', 'trois', 'quatre', 'cinq']) await put('W.txt', content);
    expect(await refusal(file('W.txt', pupil).versions.deleteAll())).toMatchObject({ status: 403 });
    await file('W.txt').versions.deleteById(512);
    await file('W.txt').versions.deleteByLabel('2.0');
    await file('W.txt').versions.getById(1536).delete();
    expect((await file('W.txt').versions()).map((one) => one.VersionLabel)).toEqual(['4.0']);
    expect(await refusal(file('W.txt').versions.deleteByLabel('9.0'))).toMatchObject({ status: 404 });
    await file('W.txt').versions.deleteAll();
    expect(await file('W.txt').versions()).toEqual([]);
    expect(await text('W.txt')).toBe('cinq');
  });

  it('File_CheckOut, File_CheckIn, File_CheckedOutByUser: others read what was there and may not write (423)', async () => {
    await put('C.txt', 'avant');
    await file('C.txt', teacher).checkout();
    await file('C.txt', teacher).setContent('brouillon');
    expect(await text('C.txt', teacher)).toBe('brouillon');
    expect(await text('C.txt', pupil)).toBe('avant');
    expect((await file('C.txt')()).CheckOutType).toBe(0);
    const locked = { status: 423, code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException' };
    expect(await refusal(file('C.txt').setContent('x'))).toMatchObject(locked);
    expect(await refusal(file('C.txt').delete())).toMatchObject(locked);
    expect(await refusal(file('C.txt').checkout())).toMatchObject(locked);
    expect(await refusal(file('C.txt', pupil).checkin('x'))).toMatchObject({ status: 403 });
    const who = await raw(server, `/sites/dev/_api/web/getFileByServerRelativePath(decodedUrl='${root}/C.txt')/CheckedOutByUser`, {
      login: pupil
    });
    expect(who.json.Title).toBe('Mme Aubépine');
    await file('C.txt', teacher).checkin("L'herbier", 1);
    expect(await text('C.txt', pupil)).toBe('brouillon');
    expect(await file('C.txt')()).toMatchObject({ CheckInComment: "L'herbier", UIVersionLabel: '2.0', CheckOutType: 2 });
    expect(await refusal(file('C.txt').checkin())).toMatchObject({ status: 500 });
  });

  it('File_UndoCheckOut: by who checked it out, or who may override', async () => {
    await put('U.txt', 'avant');
    await file('U.txt', teacher).checkout();
    await file('U.txt', teacher).setContent('perdu');
    expect(await refusal(file('U.txt', pupil).undoCheckout())).toMatchObject({ status: 403 });
    await file('U.txt').undoCheckout();
    expect(await text('U.txt')).toBe('avant');
    expect(await file('U.txt')()).toMatchObject({ UIVersionLabel: '1.0', CheckOutType: 2 });
    expect(await refusal(file('U.txt').undoCheckout())).toMatchObject({ status: 500 });
  });

  it('File_Publish, File_Unpublish: minor versions', async () => {
    await put('M0.txt', 'x');
    expect(await refusal(file('M0.txt').publish())).toMatchObject({ status: 500 });
    await web().lists.add('Brouillons', '', 101, false, { EnableMinorVersions: true });
    const drafts = folder('/sites/dev/Brouillons');
    expect(await drafts.files.addUsingPath('M.txt', 'un')).toMatchObject({ UIVersionLabel: '0.1', Level: 2 });
    const m = (login = admin) => web(login).getFileByServerRelativePath('/sites/dev/Brouillons/M.txt');
    await m().setContent('deux');
    expect((await m()()).UIVersionLabel).toBe('0.2');
    await m().publish('prêt');
    expect(await m()()).toMatchObject({ UIVersionLabel: '1.0', Level: 1, CheckInComment: 'prêt' });
    expect(await refusal(m(pupil).unpublish())).toMatchObject({ status: 403 });
    await m().unpublish();
    expect((await m()()).UIVersionLabel).toBe('0.2');
  });

  it('File_StartUpload, File_ContinueUpload, File_FinishUpload: pieces in order, as PnPjs sends them', async () => {
    const bytes = Uint8Array.from({ length: 250_000 }, (_unused, i) => (i * 7) % 253);
    const told: IFileUploadProgressData[] = [];
    await folder().files.addChunked('Gros.bin', new Blob([bytes]), { progress: (data) => told.push(data), chunkSize: 100_000 });
    expect(told.map((one) => [one.stage, one.offset].join(' '))).toEqual(['starting 0', 'continue 100000', 'finishing 200000']);
    expect(new Uint8Array(await file('Gros.bin').getBuffer())).toEqual(bytes);
    await folder().files.addChunked('Petit.bin', new Blob(['petit']), { chunkSize: 100_000 });
    expect(await text('Petit.bin')).toBe('petit');
  });

  const piece = (name: string, call: string, body: string, login = admin) =>
    raw(server, `/sites/dev/_api/web/getFileByServerRelativePath(decodedUrl='${root}/${name}')/${call}`, { method: 'POST', body, login });
  const session = '7c1f2a10-0000-4000-8000-000000000001';

  it('File_ContinueUpload: an offset that does not follow is refused; nothing shows before the end', async () => {
    await put('P.txt', 'avant');
    expect((await piece('P.txt', `startUpload(uploadId=guid'${session}')`, 'abc')).json.value).toBe('3');
    expect((await piece('P.txt', `continueUpload(uploadId=guid'${session}',fileOffset=9)`, 'x')).status).toBe(409);
    expect((await piece('P.txt', `continueUpload(uploadId=guid'${session}',fileOffset=3)`, 'def')).json.value).toBe('6');
    // A retry of a piece that came already.
    expect((await piece('P.txt', `continueUpload(uploadId=guid'${session}',fileOffset=3)`, 'def')).status).toBe(409);
    expect(await text('P.txt')).toBe('avant');
    expect((await piece('P.txt', `finishUpload(uploadId=guid'${session}',fileOffset=6)`, 'g', teacher)).status).toBe(404);
    expect((await piece('P.txt', `finishUpload(uploadId=guid'${session}',fileOffset=6)`, 'g')).json.Length).toBe('7');
    expect(await text('P.txt')).toBe('abcdefg');
    expect((await piece('P.txt', `startUpload(uploadId=guid'${session}')`, 'x', pupil)).status).toBe(403);
  });

  it('File_CancelUpload: the file stays as it was', async () => {
    await put('A.txt', 'avant');
    await piece('A.txt', `startUpload(uploadId=guid'${session}')`, 'abc');
    expect(await refusal(file('A.txt', pupil).cancelUpload(session))).toMatchObject({ status: 403 });
    await file('A.txt').cancelUpload(session);
    expect((await piece('A.txt', `finishUpload(uploadId=guid'${session}',fileOffset=3)`, '')).status).toBe(404);
    expect(await text('A.txt')).toBe('avant');
  });

  it('Files_AddUsingPath: create-only rights land a whole file, and nothing else', async () => {
    await folder().folders.addUsingPath('Dépôt');
    const item = await folder(`${root}/Dépôt`).getItem();
    const level = (await web().roleDefinitions.getByName('Dépôt')()).Id;
    const user = await web().ensureUser(claims(otherPupil));
    await item.breakRoleInheritance(false);
    await item.roleAssignments.add(user.Id, level);
    const box = folder(`${root}/Dépôt`, otherPupil);
    const landed = await box.files.addUsingPath('Copie de Noé.txt', 'ma copie');
    expect(landed.Length).toBe('8');
    const mine = web(otherPupil).getFileByServerRelativePath(landed.ServerRelativeUrl);
    expect(await mine.getText()).toBe('ma copie');
    const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
    expect(await refusal(box.files.addUsingPath('Copie de Noé.txt', 'autre', { Overwrite: true }))).toMatchObject(denied);
    expect(await refusal(box.files.addUsingPath('Copie de Noé.txt', 'autre'))).toMatchObject({
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
    const fields = await mine.getItem();
    expect(await refusal(fields.update({ Title: 'x' }))).toMatchObject(denied);
    expect(await refusal(box.files.addChunked('morceaux.bin', new Blob(['abc']), { chunkSize: 1 }))).toMatchObject(denied);
    expect(await refusal(mine.delete())).toMatchObject(denied);
    expect(await refusal(folder(`${root}/Dépôt`, pupil)())).toMatchObject({ status: 404 });
    expect((await folder(root, pupil).folders()).map((one) => one.Name)).not.toContain('Dépôt');
  });

  it('MoveCopyUtil_MoveFileByPath, MoveCopyUtil_CopyFileByPath', async () => {
    await folder().folders.addUsingPath('Ici');
    const made = await put('Bouge.txt', 'x');
    await put('Bouge.txt', 'y');
    await file('Bouge.txt').moveByPath(`${root}/Ici/Bougé.txt`, false);
    expect(await text('Ici/Bougé.txt')).toBe('y');
    expect((await file('Ici/Bougé.txt')()).UniqueId).toBe(made.UniqueId);
    expect((await file('Ici/Bougé.txt').versions()).length).toBe(1);
    expect(await refusal(file('Bouge.txt')())).toMatchObject({ status: 404 });
    await file('Ici/Bougé.txt').copyByPath(`${root}/Copie.txt`, false);
    expect(await file('Copie.txt')()).toMatchObject({ UIVersionLabel: '1.0', Length: '1' });
    expect(await refusal(file('Ici/Bougé.txt').copyByPath(`${root}/Copie.txt`, false))).toMatchObject({
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
    await file('Ici/Bougé.txt').copyByPath(`${root}/Copie.txt`, false, { KeepBoth: true });
    expect(await text('Copie (1).txt')).toBe('y');
    await web().lists.add('Archives', '', 101);
    await file('Ici/Bougé.txt').moveByPath('/sites/dev/Archives/Bougé.txt', false);
    const there = web().getFileByServerRelativePath('/sites/dev/Archives/Bougé.txt');
    expect((await there()).UniqueId).toBe(made.UniqueId);
    expect(await there.versions.getById(512).getText()).toBe('x');
    expect(await refusal(file('Copie.txt', pupil).moveByPath(`${root}/Ici/z.txt`, false))).toMatchObject({ status: 403 });
  });

  it('MoveCopyUtil_MoveFolderByPath, MoveCopyUtil_CopyFolderByPath: with everything below', async () => {
    await folder().folders.addUsingPath('F');
    await folder(`${root}/F`).folders.addUsingPath('G');
    await folder(`${root}/F/G`).files.addUsingPath('h.txt', 'h');
    await folder(`${root}/F`).moveByPath(`${root}/F2`);
    expect(await text('F2/G/h.txt')).toBe('h');
    await folder(`${root}/F2`).copyByPath(`${root}/F3`);
    expect(await text('F3/G/h.txt')).toBe('h');
    expect(await refusal(folder(`${root}/F2`, pupil).copyByPath(`${root}/F4`))).toMatchObject({ status: 403 });
    await folder(`${root}/F2`).delete();
    expect(await refusal(file('F2/G/h.txt')())).toMatchObject({ status: 404 });
    expect(await text('F3/G/h.txt')).toBe('h');
  });

  it('File_MoveTo, File_CopyTo: the older forms', async () => {
    await put('Vieux.txt', 'v');
    await file('Vieux.txt').copyTo(`${root}/Vieux2.txt`, false);
    expect(await text('Vieux2.txt')).toBe('v');
    expect((await piece('Vieux.txt', `moveto(newurl='${root}/Vieux2.txt',flags=1)`, '')).status).toBe(200);
    expect(await refusal(file('Vieux.txt')())).toMatchObject({ status: 404 });
    expect((await piece('Vieux2.txt', `moveto(newurl='${root}/Vieux3.txt',flags=0)`, '', pupil)).status).toBe(403);
  });

  it('File_Recycle: what comes back has its bytes and its versions; a taken name is refused', async () => {
    await put('R.txt', 'un');
    await put('R.txt', 'deux');
    const id = String(await file('R.txt').recycle());
    const entry = server.store.recycleBin.all(server.store.sites.byUrl('/sites/dev')?.siteNo ?? 0).find((one) => one.id === id);
    expect(entry).toMatchObject({ kind: 'file', leaf: 'R.txt', dir: root.slice(1) });
    await web().recycleBin.getById(id).restore();
    expect(await text('R.txt')).toBe('deux');
    expect(await file('R.txt').versions.getById(512).getText()).toBe('un');
    const again = String(await file('R.txt').recycle());
    await put('R.txt', 'autre');
    await refusal(web().recycleBin.getById(again).restore());
    expect(await text('R.txt')).toBe('autre');
  });

  it('Files_List: past 5,000 files in a folder the threshold refuses', async () => {
    await web().lists.add('Beaucoup', '', 101);
    const list = server.store.lists.byTitle(server.store.sites.byUrl('/sites/dev')?.siteNo ?? 0, 'Beaucoup');
    if (!list) throw new Error('no list');
    await folder('/sites/dev/Beaucoup').files.addUsingPath('a.txt', 'x');
    const first = server.store.items.get(list.listNo, 1);
    if (!first) throw new Error('no file');
    server.store.transaction(() => {
      for (let id = 2; id <= 5001; id++)
        server.store.items.insert({ ...first, id, guid: `g${id}`, uniqueId: `u${id}`, leaf: `${id}.txt` }, []);
    });
    expect(await refusal(folder('/sites/dev/Beaucoup').files.top(1)())).toMatchObject({
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'
    });
  });

  it('Files_AddUsingPath: more than one request may carry is refused, and nothing is left', async () => {
    server.switches.uploadRequestLimit = 10;
    const path = `/sites/dev/_api/web/getFolderByServerRelativePath(decodedUrl='${root}')/files/AddUsingPath(DecodedUrl='trop.txt')`;
    expect((await raw(server, path, { method: 'POST', body: 'x'.repeat(11), login: admin })).status).toBe(413);
    server.switches.uploadRequestLimit = 262_144_000;
    expect(await refusal(file('trop.txt')())).toMatchObject({ status: 404 });
  });
});
