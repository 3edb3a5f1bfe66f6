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
});
