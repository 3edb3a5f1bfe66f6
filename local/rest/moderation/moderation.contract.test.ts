import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
  Title: string;
  OData__ModerationStatus: number;
  OData__ModerationComments: string | null;
  OData__UIVersionString: string;
}

describe('content approval of a list', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Annonces');
  const titles = async (login: string): Promise<string[]> => (await list(login).items<Row[]>()).map((row) => row.Title);

  /** The pupil contributes, the other one reads, the teacher approves (Design), nobody of them manages lists. */
  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.lists.add('Annonces');
    await list().items.add({ Title: 'avant' });
    await list().breakRoleInheritance(false);
    for (const [login, role] of [
      [pupil, 1073741827],
      [otherPupil, 1073741826],
      [teacher, 1073741827]
    ] as const)
      await list().roleAssignments.add((await web.ensureUser(claims(login))).Id, role);
    const approve = await web.roleDefinitions.add('Approbation', '', 1, { High: 432, Low: 0x1002100f | 0x10 });
    await list().roleAssignments.add((await web.ensureUser(claims(teacher))).Id, approve.data.Id);
    await list().update({ EnableModeration: true, DraftVersionVisibility: 2 });
  });
  afterAll(() => server.close());

  it('List_Update, Items_Add: what was there is approved, what is added waits, seen by its author and by who approves', async () => {
    expect(await list().select('EnableModeration', 'DraftVersionVisibility')()).toMatchObject({ DraftVersionVisibility: 2 });
    expect(await list().items.getById(1)()).toMatchObject({ OData__ModerationStatus: 0, OData__ModerationComments: null });
    const made = (await list(pupil).items.add({ Title: 'proposée' })) as Row;
    expect(made.OData__ModerationStatus).toBe(2);
    expect(await titles(pupil)).toEqual(['avant', 'proposée']);
    expect(await titles(teacher)).toEqual(['avant', 'proposée']);
    expect(await titles(otherPupil)).toEqual(['avant']);
    expect(await refusal(list(otherPupil).items.getById(made.Id)())).toMatchObject({ status: 404 });
    expect((await list(otherPupil).getItemsByCAMLQuery({ ViewXml: '<View/>' })) as Row[]).toHaveLength(1);
    const where = `<View><Query><Where><Eq><FieldRef Name="_ModerationStatus"/><Value Type="ModStat">Pending</Value></Eq></Where></Query></View>`;
    expect((await list(teacher).getItemsByCAMLQuery({ ViewXml: where })) as Row[]).toHaveLength(1);
    expect(await list(teacher).items.filter('OData__ModerationStatus eq 2')()).toHaveLength(1);
  });

  it('Item_Update: who approves decides, with a comment and without a version; nobody else', async () => {
    const made = (await list(pupil).items.add({ Title: 'à juger' })) as Row;
    const item = (login: string) => list(login).items.getById(made.Id);
    expect(await refusal(item(pupil).update({ OData__ModerationStatus: 0 }))).toMatchObject({ status: 403 });
    expect(await refusal(item(otherPupil).update({ OData__ModerationStatus: 0 }))).toMatchObject({ status: 404 });
    expect(await refusal(item(teacher).update({ OData__ModerationStatus: 7 }))).toMatchObject({ status: 400 });
    await item(teacher).update({ OData__ModerationStatus: 1, OData__ModerationComments: 'Trop long.' });
    expect(await item(pupil)<Row>()).toMatchObject({
      OData__ModerationStatus: 1,
      OData__ModerationComments: 'Trop long.',
      OData__UIVersionString: '1.0'
    });
    expect(await titles(otherPupil)).not.toContain('à juger');
    await item(teacher).update({ OData__ModerationStatus: 0 });
    expect(await titles(otherPupil)).toContain('à juger');
    expect(await refusal(pnp(server, admin).web.lists.getByTitle('Autre').items())).toMatchObject({ status: 404 });
  });

  it('Item_Get, ItemVersions_List: readers go on seeing the approved version of what was changed', async () => {
    const made = (await list(pupil).items.add({ Title: 'première' })) as Row;
    const item = (login: string) => list(login).items.getById(made.Id);
    await item(teacher).update({ OData__ModerationStatus: 0 });
    await item(pupil).update({ Title: 'seconde' });
    expect(await item(pupil)<Row>()).toMatchObject({ Title: 'seconde', OData__ModerationStatus: 2 });
    expect(await item(otherPupil)<Row>()).toMatchObject({ Title: 'première', OData__ModerationStatus: 0 });
    expect(await titles(otherPupil)).toContain('première');
    expect(await list(otherPupil).items.filter("Title eq 'seconde'")()).toEqual([]);
    expect((await item(otherPupil).versions<Row[]>()).map((version) => version.Title)).toEqual(['première']);
    expect(await item(teacher).versions()).toHaveLength(2);
    expect(await refusal(item(otherPupil).versions.getById(1024)())).toMatchObject({ status: 404 });
    await item(teacher).update({ OData__ModerationStatus: 0 });
    expect(await item(otherPupil)<Row>()).toMatchObject({ Title: 'seconde' });
  });

  it('List_Update: without DraftVersionVisibility, which the API leaves at 0, readers see what waits', async () => {
    await list().update({ DraftVersionVisibility: 0 });
    expect(await titles(otherPupil)).toContain('proposée');
    await list().update({ DraftVersionVisibility: 1 });
    expect(await titles(otherPupil)).not.toContain('proposée');
    await list().update({ DraftVersionVisibility: 2 });
    expect(await refusal(list().update({ DraftVersionVisibility: 3 }))).toMatchObject({ status: 400 });
    expect(await refusal(list(teacher).update({ EnableModeration: false }))).toMatchObject({ status: 403 });
  });

  it('Item_ValidateUpdateListItem: a status among form values changes nothing, unless a switch says otherwise', async () => {
    const made = (await list(pupil).items.add({ Title: 'formulaire' })) as Row;
    const item = list(teacher).items.getById(made.Id);
    const approve = () => item.validateUpdateListItem([{ FieldName: '_ModerationStatus', FieldValue: '0' }]);
    expect((await approve())[0]).toMatchObject({ HasException: false });
    expect(await item<Row>()).toMatchObject({ OData__ModerationStatus: 2 });
    server.switches.formValuesModerate = 'written';
    await approve();
    expect(await item<Row>()).toMatchObject({ OData__ModerationStatus: 0 });
    server.switches.formValuesModerate = 'ignored';
  });

  it('Items_Add: switches for what approvers add, and for who approves', async () => {
    expect(await list(teacher).items.add({ Title: 'du maître' })).toMatchObject({ OData__ModerationStatus: 2 });
    server.switches.approverItems = 'approved';
    expect(await list(teacher).items.add({ Title: 'du maître' })).toMatchObject({ OData__ModerationStatus: 0 });
    server.switches.approverItems = 'pending';
  });

  it('List_Update, Field_Update: approval and unique columns exclude each other', async () => {
    const { web } = pnp(server, admin);
    await web.lists.add('Clés');
    const keys = web.lists.getByTitle('Clés');
    const unique = { SchemaXml: '<Field Type="Text" Name="Cle" DisplayName="Cle" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', Options: 8 };
    await keys.fields.createFieldAsXml(unique);
    expect(await refusal(keys.update({ EnableModeration: true }))).toMatchObject({ status: 500 });
    expect(await refusal(list().fields.createFieldAsXml(unique))).toMatchObject({ status: 500 });
    await web.lists.add('Fiches', '', 101);
    expect(await refusal(web.lists.getByTitle('Fiches').update({ EnableModeration: true }))).toMatchObject({ status: 501 });
    await list().update({ EnableModeration: false });
    expect(Object.keys(await list().items.getById(1)<object>())).not.toContain('OData__ModerationStatus');
    expect(await refusal(list().items.getById(1).update({ OData__ModerationStatus: 1 }))).toMatchObject({ status: 400 });
  });
});
