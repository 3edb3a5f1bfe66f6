import type { SharePointServer } from '../../server';
import { admin, claims, pnp, raw, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
}

describe('limits of a list', () => {
  let server: SharePointServer;
  const list = () => pnp(server, admin).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.lists.add('Notes', '', 100, false, { EnableFolderCreation: true });
  });
  afterAll(() => server.close());

  it('Item_BreakRoleInheritance: a list holds so many scopes and no more', async () => {
    server.switches.scopeLimit = 2;
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push(((await list().items.add({ Title: `n° ${n}` })) as Row).Id);
    const [first = 0, second = 0, third = 0] = ids;
    await list().items.getById(first).breakRoleInheritance(false);
    await list().items.getById(second).breakRoleInheritance(false);
    expect(await refusal(list().items.getById(third).breakRoleInheritance(false))).toMatchObject({ status: 500 });
    await list().items.getById(first).resetRoleInheritance();
    await list().items.getById(third).breakRoleInheritance(false);
  });

  it('List_BreakRoleInheritance: not over 100,000 items; an empty folder still may', async () => {
    await list().rootFolder.folders.addUsingPath('vide');
    const site = server.store.sites.byUrl('/sites/dev');
    const stored = site && server.store.lists.byTitle(site.siteNo, 'Notes');
    if (!stored) throw new Error('no list');
    server.store.lists.update({ ...stored, itemCount: 100_001 });
    expect(await refusal(list().breakRoleInheritance(false))).toMatchObject({ status: 500 });
    server.switches.scopeLimit = 50_000;
    const folder = await pnp(server, admin).web.getFolderByServerRelativePath('/sites/dev/Lists/Notes/vide').getItem();
    await folder.breakRoleInheritance(false);
    server.store.lists.update({ ...stored, itemCount: stored.itemCount });
  });

  it('Field_Update: the 21st index is refused', async () => {
    for (let n = 0; n < 20; n++)
      await list().fields.createFieldAsXml({
        SchemaXml: `<Field Type="Number" Name="N${n}" DisplayName="N${n}" Indexed="TRUE"/>`,
        Options: 8
      });
    await list().fields.createFieldAsXml({ SchemaXml: '<Field Type="Number" Name="N20" DisplayName="N20"/>', Options: 8 });
    expect(await refusal(list().fields.getByTitle('N20').update({ Indexed: true }))).toMatchObject({ status: 500 });
    await list().fields.getByTitle('N0').update({ Indexed: false });
    await list().fields.getByTitle('N20').update({ Indexed: true });
  });

  it('Items_List: OData-Version 4.0 writes @odata and dates with the offset of the site', async () => {
    const answer = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Notes')/items(1)?$select=Id,Created", {
      login: admin,
      headers: { 'odata-version': '4.0' }
    });
    expect(answer.json['@odata.type']).toBe('#SP.Data.NotesListItem');
    expect(answer.json.Created).toMatch(/[+]0[12]:00$/);
  });

  it('Item_GetUserEffectivePermissions, List_GetUserEffectivePermissions: of another person, on a scope of its own', async () => {
    await pnp(server, admin).web.associatedMemberGroup.users.add(claims(teacher));
    expect(await list().getUserEffectivePermissions(claims(teacher))).toMatchObject({ High: '432' });
    expect(await list().items.getById(2).getUserEffectivePermissions(claims(teacher))).toMatchObject({ High: '0', Low: '0' });
  });

  it('Items_Add, Items_List, List_GetItems: dates that no column holds are refused, and asked for without harm', async () => {
    await list().fields.addDateTime('Jour', { DisplayFormat: 1 });
    await list().items.add({ Jour: '1900-01-02T00:00:00Z' });
    await list().items.add({ Jour: '8900-12-30T00:00:00Z' });
    for (const day of ['1899-12-30T00:00:00Z', '0001-01-01T00:00:00', '8901-01-02T00:00:00Z', '9999-12-31T23:59:59'])
      expect(await refusal(list().items.add({ Jour: day }))).toMatchObject({ status: 400 });
    for (const day of ['01/01/0001', '31/12/9999 23:59'])
      expect(
        await list()
          .items.getById(1)
          .validateUpdateListItem([{ FieldName: 'Jour', FieldValue: day }])
      ).toMatchObject([{ HasException: true }]);
    expect(await list().items.filter("Jour lt '9999-12-31T23:59:59' and Jour gt '0001-01-01T00:00:00'")()).toHaveLength(2);
    const before = "<Leq><FieldRef Name='Jour'/><Value Type='DateTime' IncludeTimeValue='TRUE'>9999-12-31T23:59:59</Value></Leq>";
    expect(await list().getItemsByCAMLQuery({ ViewXml: `<View><Query><Where>${before}</Where></Query></View>` })).toHaveLength(2);
  });

  it('Items_Add: 255 characters in an address, 255 in its text', async () => {
    await list().fields.addUrl('Adresse');
    const address = `https://ecole.example/${'a'.repeat(233)}`;
    await list().items.add({ Adresse: { Url: address, Description: 'x'.repeat(255) } });
    for (const value of [
      { Url: `${address}a`, Description: 'x' },
      { Url: address, Description: 'x'.repeat(256) }
    ])
      expect(await refusal(list().items.add({ Adresse: value }))).toMatchObject({ status: 400 });
  });

  it('Lists_Add, List_Update: 255 characters in a title, and a formula that can be read', async () => {
    const { lists } = pnp(server, admin).web;
    expect(await refusal(lists.add('t'.repeat(256)))).toMatchObject({ status: 500 });
    expect(await refusal(list().update({ Title: ' ' }))).toMatchObject({ status: 400 });
    expect(await refusal(lists.add('Fautive', '', 100, false, { ValidationFormula: '=((' }))).toMatchObject({ status: 500 });
    expect(await lists.filter("Title eq 'Fautive'")()).toEqual([]);
  });

  it('Items_List: expands the content type; what is a property of items and not made here answers 501', async () => {
    const [first] = (await list().items.select('Id', 'ContentType/Name').expand('ContentType').top(1)()) as unknown[];
    expect(first).toMatchObject({ ContentType: { Name: 'Élément' } });
    for (const name of ['FieldValuesAsText', 'FieldValuesAsHtml', 'FieldValuesForEdit'])
      expect(await refusal(list().items.expand(name)())).toMatchObject({ status: 501 });
    expect(await refusal(list().items.expand('Absent')())).toMatchObject({ status: 400 });
  });
});
