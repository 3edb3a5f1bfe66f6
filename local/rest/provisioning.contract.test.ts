import type { SharePointServer } from '../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from './testing/harness';

/** A realistic sequence: levels, groups, a list with folders of their own rights, items put into them. */
describe('provisioning a list by class folders', () => {
  let server: SharePointServer;
  beforeAll(async () => {
    server = await startBareSite();
  });
  afterAll(() => server.close());

  it('sets up, and each person sees exactly their folder', async () => {
    const sp = pnp(server, admin);
    const read = await sp.web.roleDefinitions.add('ENT Lecture', 'view, open', 200, { High: 0, Low: 0x10021 });
    const write = await sp.web.roleDefinitions.add('ENT Rédaction', 'no delete', 201, { High: 0, Low: 0x10027 });
    const teachers = await sp.web.siteGroups.add({ Title: 'ENT 2GT1 enseignants' });
    const pupils = await sp.web.siteGroups.add({ Title: 'ENT 2GT1 élèves' });
    await sp.web.siteGroups.getById(teachers.Id).users.add(claims(teacher));
    await sp.web.siteGroups.getByName('ENT 2GT1 élèves').users.add(claims(pupil));
    await sp.web.ensureUser(claims(otherPupil));

    await sp.web.lists.add('EntDiary', 'Séances', 100, false, {
      EnableFolderCreation: true,
      NoCrawl: true,
      OnQuickLaunch: false,
      EnableVersioning: true
    });
    const list = sp.web.getList('/sites/dev/Lists/EntDiary');
    await list.fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Number" ID="{6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0a01}" Name="EntClassWeek" StaticName="EntClassWeek" DisplayName="Classe et semaine" Indexed="TRUE" Decimals="0"/>',
      Options: 8
    });
    await list.fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Note" ID="{6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0a02}" Name="EntBody" StaticName="EntBody" DisplayName="Contenu" RichText="FALSE" NumLines="6"/>',
      Options: 8
    });
    await list.breakRoleInheritance(false, true);
    const me = await sp.web.currentUser();
    await list.roleAssignments.remove(me.Id, 1073741829);
    await list.rootFolder.folders.addUsingPath('2026');
    await sp.web.getFolderByServerRelativePath('/sites/dev/Lists/EntDiary/2026').folders.addUsingPath('2GT1');
    const folder = await sp.web.getFolderByServerRelativePath('/sites/dev/Lists/EntDiary/2026/2GT1').getItem();
    await folder.breakRoleInheritance(false, true);
    await folder.roleAssignments.add(teachers.Id, write.data.Id);
    await folder.roleAssignments.add(pupils.Id, read.data.Id);
    await folder.roleAssignments.remove(me.Id, 1073741829);

    const asTeacher = pnp(server, teacher).web.getList('/sites/dev/Lists/EntDiary');
    const rows = await asTeacher.addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'Théorème de Thalès' },
        { FieldName: 'EntClassWeek', FieldValue: '10464' }
      ],
      '/sites/dev/Lists/EntDiary/2026/2GT1'
    );
    expect(rows.map((row) => [row.FieldName, row.HasException])).toEqual([
      ['Title', false],
      ['EntClassWeek', false],
      ['Id', false]
    ]);

    const asPupil = pnp(server, pupil).web.getList('/sites/dev/Lists/EntDiary');
    const seen = await asPupil.items.filter('EntClassWeek eq 10464').select('Id', 'Title', 'FileDirRef', 'Author/Title').expand('Author')();
    expect(seen).toEqual([
      expect.objectContaining({
        Title: 'Théorème de Thalès',
        FileDirRef: '/sites/dev/Lists/EntDiary/2026/2GT1',
        Author: expect.objectContaining({ Title: 'Mme Aubépine' })
      })
    ]);
    expect(await refusal(asPupil.items.getById(seen[0].Id).update({ Title: 'x' }))).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException'
    });
    expect(await refusal(asTeacher.items.getById(seen[0].Id).delete())).toMatchObject({ status: 403 });

    expect(await refusal(pnp(server, otherPupil).web.getList('/sites/dev/Lists/EntDiary').items())).toMatchObject({ status: 403 });
    expect((await raw(server, '/sites/dev/_api/web', { login: 'personne@ecole.example' })).status).toBe(401);

    const assigned = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
      { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
    >();
    expect(assigned.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map((role) => role.Name)])).toEqual(
      expect.arrayContaining([
        ['ENT 2GT1 enseignants', ['Limited Access']],
        ['ENT 2GT1 élèves', ['Limited Access']]
      ])
    );
  });

  it('answers a batch in order', async () => {
    const [batched, execute] = pnp(server, admin).batched();
    const list = batched.web.getList('/sites/dev/Lists/EntDiary');
    const user = batched.web.currentUser.select('IsSiteAdmin')<{ IsSiteAdmin: boolean }>();
    const added = list.items.add({ Title: 'un' }) as Promise<{ Title: string }>;
    const found = list.items.filter("Title eq 'un'")<unknown[]>();
    await execute();
    expect([(await user).IsSiteAdmin, (await added).Title, (await found).length]).toEqual([true, 'un', 1]);
  });
});
