import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

interface FormRow {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string;
  HasException: boolean;
  ItemId: number;
}
interface Row {
  Id: number;
  [name: string]: unknown;
}

describe('form values', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  const root = '/sites/dev/Lists/Notes';
  const add = async (values: Record<string, string>, path = root, login = admin): Promise<FormRow[]> =>
    (await list(login).addValidateUpdateItemUsingPath(
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      path
    )) as FormRow[];
  const itemCount = async (): Promise<number> => (await list().select('ItemCount')()).ItemCount;

  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.associatedMemberGroup.users.add(claims(teacher));
    await sp.web.associatedVisitorGroup.users.add(claims(pupil));
    const level = await sp.web.roleDefinitions.add('Ajout', '', 1, { High: 0, Low: 0x10023 });
    const adder = await sp.web.ensureUser(claims(otherPupil));
    await sp.web.lists.add('Notes', '', 100, false, { EnableFolderCreation: true });
    await list().breakRoleInheritance(true);
    await list().roleAssignments.add(adder.Id, level.data.Id);
    await list().rootFolder.folders.addUsingPath('Classe');
    const { fields } = list();
    await fields.addNumber('Nombre');
    await fields.addBoolean('Oui');
    await fields.addDateTime('Instant', { DisplayFormat: 1 });
    await fields.addChoice('Choix', { Choices: ['A', 'B'] });
    await fields.addUser('Personne');
    await fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Cle" DisplayName="Clé" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
      Options: 8
    });
  });
  afterAll(() => server.close());

  it('List_AddValidateUpdateItemUsingPath: an item in a folder, dates and numbers in French', async () => {
    const rows = await add(
      {
        Title: 'Dans le dossier',
        Cle: 'a',
        Nombre: '12,5',
        Oui: '1',
        Instant: '23/11/2026 10:30',
        Choix: 'A',
        Personne: JSON.stringify([{ Key: claims(teacher) }])
      },
      `${root}/Classe`
    );
    expect(rows.every((row) => !row.HasException && row.ErrorCode === 0)).toBe(true);
    const last = rows.at(-1);
    expect(last).toMatchObject({ FieldName: 'Id', FieldValue: String(last?.ItemId) });
    const item = (await list()
      .items.getById(Number(last?.FieldValue))
      .select('*', 'FileDirRef', 'Personne/Title')
      .expand('Personne')()) as Row;
    expect(item).toMatchObject({
      Title: 'Dans le dossier',
      Nombre: 12.5,
      Oui: true,
      Instant: '2026-11-23T09:30:00Z',
      Choix: 'A',
      FileDirRef: `${root}/Classe`,
      Personne: { Title: 'Mme Aubépine' }
    });
  });

  it.each([
    [{ Title: 'x', Cle: 'b', Instant: '2026-11-23T10:30:00Z' }, 'Instant'],
    [{ Title: 'x', Cle: 'b', Instant: '31/02/2026' }, 'Instant'],
    [{ Title: 'x', Cle: 'b', Nombre: '12.5' }, 'Nombre'],
    [{ Title: 'x', Cle: 'b', Choix: 'C' }, 'Choix'],
    [{ Title: 'x', Cle: 'b', Personne: 'Mme Aubépine' }, 'Personne'],
    [{ Title: 'x', Cle: 'b', Personne: JSON.stringify([{ Key: claims('personne@ecole.example') }]) }, 'Personne'],
    [{ Title: '', Cle: 'b' }, 'Title'],
    [{ Title: 'x', Cle: 'b', Rien: '1' }, 'Rien'],
    [{ Title: 'x', Cle: 'b', ID: '7' }, 'ID']
  ])('List_AddValidateUpdateItemUsingPath: refuses %p with a 200 and saves nothing', async (values, field) => {
    const before = await itemCount();
    const rows = await add(values);
    expect(rows.filter((row) => row.HasException).map((row) => row.FieldName)).toEqual([field]);
    expect(rows.find((row) => row.FieldName === field)).toMatchObject({ ErrorCode: -2146232832, ErrorMessage: expect.any(String) });
    expect(rows.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
    expect(await itemCount()).toBe(before);
  });

  it('List_AddValidateUpdateItemUsingPath: a duplicate and a denied person are told the same way', async () => {
    const before = await itemCount();
    for (const rows of [await add({ Title: 'x', Cle: 'A' }), await add({ Title: 'x', Cle: 'c' }, root, pupil)]) {
      expect(rows.every((row) => row.HasException && row.ErrorCode === -2146232832)).toBe(true);
      expect(rows.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
    }
    expect(await itemCount()).toBe(before);
    server.switches.formValueErrorCodes = 'specific';
    expect((await add({ Title: 'x', Cle: 'A' }))[0]?.ErrorCode).toBe(-2130575169);
    expect((await add({ Title: 'x', Cle: 'A' }, root, pupil))[0]?.ErrorCode).toBe(-2147024891);
    server.switches.formValueErrorCodes = 'generic';
    server.switches.formValuesDenied = 'http';
    expect(await refusal(add({ Title: 'x', Cle: 'c' }, root, pupil))).toMatchObject({ status: 403 });
    server.switches.formValuesDenied = 'row';
  });

  it('List_AddValidateUpdateItemUsingPath: a folder that is missing, or of another list', async () => {
    expect(await refusal(add({ Title: 'x' }, `${root}/Absente`))).toMatchObject({ status: 404 });
    await pnp(server, admin).web.lists.add('Ailleurs');
    expect(await refusal(add({ Title: 'x' }, '/sites/dev/Lists/Ailleurs'))).toMatchObject({ status: 404 });
  });

  it('List_AddValidateUpdateItemUsingPath: makes a folder', async () => {
    const rows = (await list().addValidateUpdateItemUsingPath([], `${root}/Classe`, false, undefined, {
      leafName: 'Sous',
      objectType: 1
    })) as FormRow[];
    expect(Number(rows.at(-1)?.FieldValue)).toBeGreaterThan(0);
    expect((await pnp(server, admin).web.getFolderByServerRelativePath(`${root}/Classe/Sous`)()).Name).toBe('Sous');
    const again = (await list().addValidateUpdateItemUsingPath([], `${root}/Classe`, false, undefined, {
      leafName: 'sous',
      objectType: 1
    })) as FormRow[];
    expect(again.at(-1)).toMatchObject({ FieldValue: '0', HasException: true });
  });

  it('List_AddValidateUpdateItemUsingPath: who may only add cannot forge the author; who may edit can', async () => {
    const forged = { Title: 'x', Cle: 'f1', Author: JSON.stringify([{ Key: claims(admin) }]) };
    expect((await add(forged, root, otherPupil)).find((row) => row.FieldName === 'Author')).toMatchObject({ HasException: true });
    const id = Number((await add(forged, root, teacher)).at(-1)?.FieldValue);
    expect(await list().items.getById(id).select('Author/Title').expand('Author')()).toMatchObject({ Author: { Title: 'M. Charme' } });
    server.switches.formValuesForge = false;
    expect((await add({ ...forged, Cle: 'f2' }, root, teacher)).find((row) => row.FieldName === 'Author')).toMatchObject({
      HasException: true
    });
    server.switches.formValuesForge = true;
  });

  it('Item_ValidateUpdateListItem: writes, and refuses with a 200', async () => {
    const id = Number((await add({ Title: 'x', Cle: 'v1' })).at(-1)?.FieldValue);
    const item = list().items.getById(id);
    await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'y' }]);
    const forged = (await item.validateUpdateListItem([{ FieldName: 'Created', FieldValue: '01/02/2020 08:00' }])) as FormRow[];
    expect(forged[0]).toMatchObject({ HasException: false });
    expect(await item()).toMatchObject({ Title: 'y', Created: '2020-02-01T07:00:00Z', OData__UIVersionString: '3.0' });
    const refused = (await item.validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'z' },
      { FieldName: 'Instant', FieldValue: 'demain' }
    ])) as FormRow[];
    expect(refused.map((row) => row.HasException)).toEqual([false, true]);
    const denied = (await list(pupil)
      .items.getById(id)
      .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'z' }])) as FormRow[];
    expect(denied[0]).toMatchObject({ HasException: true, ErrorCode: -2146232832 });
    const duplicate = (await item.validateUpdateListItem([{ FieldName: 'Cle', FieldValue: 'A' }])) as FormRow[];
    expect(duplicate[0]).toMatchObject({ HasException: true });
    expect(((await item()) as Row).Title).toBe('y');
  });
});
