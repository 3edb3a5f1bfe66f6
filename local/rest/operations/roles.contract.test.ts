import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

interface Assigned {
  PrincipalId: number;
  Member: { Title: string };
  RoleDefinitionBindings: { Name: string; Id: number }[];
}

describe('levels and assignments', () => {
  let server: SharePointServer;
  const web = (login = admin) => pnp(server, login).web;
  const list = () => web().lists.getByTitle('Notes');
  const names = async (): Promise<Record<string, string[]>> => {
    const found = await list().roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assigned[]>();
    return Object.fromEntries(found.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map((role) => role.Name)]));
  };
  beforeAll(async () => {
    server = await startBareSite();
    await web().lists.add('Notes', '', 100, false, { EnableFolderCreation: true });
    await web().associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('RoleDefinitions_List, RoleDefinition_Get: the standard levels with their masks', async () => {
    const levels = await web().roleDefinitions();
    expect(levels.map((level) => [level.Id, level.BasePermissions])).toEqual([
      [1073741829, { High: '2147483647', Low: '4294967295' }],
      [1073741828, { High: '432', Low: '1012866047' }],
      [1073741830, { High: '432', Low: '1011030767' }],
      [1073741827, { High: '432', Low: '1011028719' }],
      [1073741826, { High: '176', Low: '138612833' }],
      [1073741825, { High: '48', Low: '134287360' }]
    ]);
    expect((await web().roleDefinitions.getByName('Edit')()).Id).toBe(1073741830);
    expect((await web().roleDefinitions.getByType(2)()).Name).toBe('Read');
    expect(await refusal(web().roleDefinitions.getById(7)())).toMatchObject({ status: 404 });
    expect(await refusal(web(pupil).roleDefinitions())).toMatchObject({ status: 403 });
  });

  it('RoleDefinitions_Add, RoleDefinition_Update, RoleDefinition_Delete', async () => {
    const { data, definition } = await web().roleDefinitions.add('Lecture', 'voir', 5, { High: 0, Low: 0x10021 });
    expect(data).toMatchObject({ Name: 'Lecture', Description: 'voir', BasePermissions: { High: '0', Low: '65569' } });
    await definition.update({ Description: 'voir et ouvrir', BasePermissions: { High: 176, Low: 138612833 } } as object);
    expect(await definition()).toMatchObject({ Description: 'voir et ouvrir', BasePermissions: { High: '176', Low: '138612833' } });
    expect(await refusal(web().roleDefinitions.add('lecture', '', 1, { High: 0, Low: 1 }))).toMatchObject({ status: 500 });
    await definition.delete();
    expect(await refusal(definition())).toMatchObject({ status: 404 });
    expect(await refusal(web().roleDefinitions.getById(1073741829).delete())).toMatchObject({ status: 500 });
    expect(await refusal(web(pupil).roleDefinitions.add('Moi', '', 1, { High: 0, Low: 1 }))).toMatchObject({ status: 403 });
  });

  it('RoleAssignments_Add: only where inheritance was broken', async () => {
    expect(await refusal(list().roleAssignments.add(4, 1073741826))).toMatchObject({
      status: 500,
      code: '-2146233079, System.InvalidOperationException'
    });
  });

  it('List_BreakRoleInheritance, RoleAssignments_List: without copying, the current user alone', async () => {
    await list().breakRoleInheritance(false, true);
    expect(await names()).toEqual({ 'M. Charme': ['Full Control'] });
    expect((await list().select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments).toBe(true);
    await list().breakRoleInheritance(true);
    expect(await names()).toEqual({ 'M. Charme': ['Full Control'] });
  });

  it('RoleAssignments_Add, RoleAssignments_Remove, RoleAssignment_Get, RoleAssignment_Bindings, RoleAssignment_Delete', async () => {
    const visitors = await web().associatedVisitorGroup.select('Id')();
    await list().roleAssignments.add(visitors.Id, 1073741826);
    await list().roleAssignments.add(visitors.Id, 1073741827);
    expect((await names())['Visiteurs de Essai']).toEqual(['Contribute', 'Read']);
    expect((await list().roleAssignments.getById(visitors.Id)()).PrincipalId).toBe(visitors.Id);
    expect((await list().roleAssignments.getById(visitors.Id).bindings()).map((role: { Name: string }) => role.Name)).toEqual([
      'Contribute',
      'Read'
    ]);
    await list().roleAssignments.remove(visitors.Id, 1073741827);
    expect((await names())['Visiteurs de Essai']).toEqual(['Read']);
    await list().roleAssignments.getById(visitors.Id).delete();
    expect((await names())['Visiteurs de Essai']).toBeUndefined();
    expect(await refusal(list().roleAssignments.getById(visitors.Id)())).toMatchObject({ status: 404 });
    expect(await refusal(list().roleAssignments.add(9999, 1073741826))).toMatchObject({ status: 404 });
    expect(await refusal(list().roleAssignments.add(visitors.Id, 12))).toMatchObject({ status: 404 });
    expect(await refusal(list().roleAssignments.add(visitors.Id, 1073741825))).toMatchObject({ status: 500 });
  });

  it('Item_BreakRoleInheritance, Item_ResetRoleInheritance: a folder carries its items, which follow it back', async () => {
    const root = '/sites/dev/Lists/Notes';
    await list().rootFolder.folders.addUsingPath('A');
    const made = await list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root}/A`);
    const id = Number(made.at(-1)?.FieldValue);
    const folder = await web().getFolderByServerRelativePath(`${root}/A`).getItem();
    await folder.breakRoleInheritance(false);
    const person = await web().ensureUser(claims(teacher));
    await folder.roleAssignments.add(person.Id, 1073741826);
    expect(await pnp(server, teacher).web.getList(root).items.getById(id).select('Title')()).toMatchObject({ Title: 'x' });
    expect((await names())['Mme Aubépine']).toEqual(['Limited Access']);
    const onWeb = await web().roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assigned[]>();
    expect(onWeb.find((one) => one.PrincipalId === person.Id)?.RoleDefinitionBindings.map((role) => role.Name)).toEqual(['Limited Access']);
    const later = await list().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'y' }], `${root}/A`);
    expect(
      await pnp(server, teacher)
        .web.getList(root)
        .items.getById(Number(later.at(-1)?.FieldValue))
        .select('Title')()
    ).toMatchObject({ Title: 'y' });
    await folder.resetRoleInheritance();
    expect(await refusal(pnp(server, teacher).web.getList(root).items.getById(id)())).toMatchObject({ status: 404 });
  });

  it('List_BreakRoleInheritance: clearing sub-scopes takes folders’ own rights away', async () => {
    const folder = await web().getFolderByServerRelativePath('/sites/dev/Lists/Notes/A').getItem();
    await folder.breakRoleInheritance(false);
    await list().resetRoleInheritance();
    expect(await folder.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await list().breakRoleInheritance(true, true);
    expect(await folder.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  });

  it('List_ResetRoleInheritance, Web_ResetRoleInheritance, Web_BreakRoleInheritance: the web’s rights are in force again; the root web has nothing above it', async () => {
    await list().resetRoleInheritance();
    expect((await web(pupil).lists.select('Title')()).map((one) => one.Title)).toEqual(['Documents', 'Notes', 'Site Pages']);
    expect(await refusal(web().resetRoleInheritance())).toMatchObject({ status: 500 });
    await web().breakRoleInheritance(true);
  });

  it('Web_GetUserEffectivePermissions, List_GetUserEffectivePermissions', async () => {
    expect(await web().getUserEffectivePermissions(claims(pupil))).toMatchObject({ High: '176', Low: '138612833' });
    expect(await list().getUserEffectivePermissions(claims(admin))).toMatchObject({ High: '2147483647' });
    expect(await refusal(web().getUserEffectivePermissions(claims('personne@ecole.example')))).toMatchObject({ status: 404 });
    expect((await raw(server, '/sites/dev/_api/web/roleAssignments(4)', { login: admin })).json.PrincipalId).toBe(4);
  });
});
