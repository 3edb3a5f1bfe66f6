import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
  Title: string;
}

describe('the recycle bin', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Clés');
  const bin = (login = admin) => pnp(server, login).web.recycleBin;
  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.associatedMemberGroup.users.add(claims(teacher));
    await sp.web.associatedMemberGroup.users.add(claims(otherPupil));
    await sp.web.associatedVisitorGroup.users.add(claims(pupil));
    await sp.web.lists.add('Clés', '', 100, false, { EnableFolderCreation: true });
    await list().fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Cle" DisplayName="Clé" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
      Options: 8
    });
  });
  afterAll(() => server.close());

  it('RecycleBin_List, RecycleBinItem_Get, RecycleBinItem_Restore: an item comes back with its id and its versions', async () => {
    const made = (await list(teacher).items.add({ Title: 'v1', Cle: 'A' })) as Row;
    await list(teacher).items.getById(made.Id).update({ Title: 'v2' });
    const id = await list(teacher).items.getById(made.Id).recycle();
    expect(await bin(teacher)()).toMatchObject([
      { Id: id, Title: 'v2', DirName: 'sites/dev/Lists/Clés', DeletedByName: 'Mme Aubépine', ItemType: 3 }
    ]);
    expect(await bin(otherPupil)()).toEqual([]);
    expect(await refusal(bin(otherPupil).getById(id).restore())).toMatchObject({ status: 404 });
    expect(await refusal(bin(pupil).getById(id)())).toMatchObject({ status: 404 });
    await bin(teacher).getById(id).restore();
    expect((await list().items.getById(made.Id).versions()).length).toBe(2);
    expect((await list().items.filter("Cle eq 'A'")<Row[]>()).map((row) => row.Title)).toEqual(['v2']);
    expect(await bin()()).toEqual([]);
  });

  it('RecycleBinItem_Restore: refuses a value that a unique column holds again', async () => {
    const made = (await list().items.add({ Cle: 'B' })) as Row;
    const id = await list().items.getById(made.Id).recycle();
    await list().items.add({ Cle: 'b' });
    expect(await refusal(bin().getById(id).restore())).toMatchObject({
      code: '-2130575168, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    });
    expect((await bin()()).length).toBe(1);
  });

  it('RecycleBinItem_DeleteObject: for good', async () => {
    const [entry] = await bin()<{ Id: string }[]>();
    expect(await refusal(bin(otherPupil).getById(String(entry?.Id)).delete())).toMatchObject({ status: 404 });
    await bin().getById(String(entry?.Id)).delete();
    expect(await refusal(bin().getById(String(entry?.Id)).restore())).toMatchObject({ status: 404 });
  });

  it('RecycleBin_RestoreAll: a folder with what it holds, an item into a folder that is gone', async () => {
    const folders = list().rootFolder.folders;
    await folders.addUsingPath('2026');
    const add = (Cle: string) =>
      list().addValidateUpdateItemUsingPath([{ FieldName: 'Cle', FieldValue: Cle }], '/sites/dev/Lists/Clés/2026');
    await add('C');
    await add('D');
    const id = (cle: string) =>
      list()
        .items.filter(`Cle eq '${cle}'`)<Row[]>()
        .then((rows) => rows[0]?.Id ?? 0);
    await list()
      .items.getById(await id('C'))
      .recycle();
    await pnp(server, admin).web.getFolderByServerRelativePath('/sites/dev/Lists/Clés/2026').recycle();
    expect(await id('D')).toBe(0);
    expect((await bin()()).map((entry: { ItemType: number }) => entry.ItemType)).toEqual([5, 3]);
    const folder = await bin().filter('ItemType eq 5')<{ Id: string }[]>();
    await bin().getById(String(folder[0]?.Id)).restore();
    await pnp(server, admin).web.getFolderByServerRelativePath('/sites/dev/Lists/Clés/2026').delete();
    expect(
      await refusal(
        bin(otherPupil)
          .restoreAll()
          .then(() => list().items.getById(1).select('Rien')())
      )
    ).toMatchObject({ status: 400 });
    await bin().restoreAll();
    expect(await list().items.select('FileDirRef').filter("Cle eq 'C'")()).toMatchObject([{ FileDirRef: '/sites/dev/Lists/Clés/2026' }]);
  });

  it('List_Recycle, RecycleBin_DeleteAll: a whole list goes, comes back as it was, goes for good', async () => {
    const before = (await list().select('ItemCount')()).ItemCount;
    expect(await refusal(list(pupil).recycle())).toMatchObject({ status: 403 });
    const id = await list().recycle();
    expect(await refusal(list()())).toMatchObject({ status: 404 });
    await bin().getById(id).restore();
    expect((await list().select('ItemCount')()).ItemCount).toBe(before);
    expect((await list().items.filter("Cle eq 'A'")()).length).toBe(1);
    await list().recycle();
    await pnp(server, admin).web.lists.add('Clés');
    expect(await refusal(bin().restoreAll())).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
    await bin().deleteAll();
    expect(await bin()()).toEqual([]);
  });
});
