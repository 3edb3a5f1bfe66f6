import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, refusal, startBareSite } from '../testing/harness';

const xml = (attributes: string): { SchemaXml: string; Options: number } => ({ SchemaXml: `<Field ${attributes} />`, Options: 8 });

describe('fields', () => {
  let server: SharePointServer;
  const list = () => pnp(server, admin).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.associatedVisitorGroup.users.add(claims(pupil));
    await pnp(server, admin).web.lists.add('Notes');
  });
  afterAll(() => server.close());

  it('Fields_CreateFieldAsXml: keeps id, names, index and uniqueness', async () => {
    const id = '6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0b01';
    const made = await list().fields.createFieldAsXml(
      xml(
        `ID="{${id.toUpperCase()}}" Type="Text" Name="EntKey" StaticName="EntKey" DisplayName="Clé" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="100" Hidden="TRUE"`
      )
    );
    expect(made).toMatchObject({
      Id: id,
      InternalName: 'EntKey',
      StaticName: 'EntKey',
      Title: 'Clé',
      Indexed: true,
      EnforceUniqueValues: true,
      Hidden: true,
      TypeAsString: 'Text',
      FieldTypeKind: 2,
      MaxLength: 100
    });
  });

  it('Fields_CreateFieldAsXml: without AddFieldInternalNameHint the internal name comes from the display name', async () => {
    const made = await list().fields.createFieldAsXml('<Field Type="Text" Name="EntRoom" DisplayName="Salle n° 1" />');
    expect(made.InternalName).toBe('Salle_x0020_n_x00b0__x0020_1');
    await list().fields.getByInternalNameOrTitle('Salle n° 1').delete();
  });

  it('Fields_CreateFieldAsXml: refuses a taken id or name, bad XML, and says what it cannot make', async () => {
    expect(await refusal(list().fields.createFieldAsXml(xml('Type="Text" Name="entkey" DisplayName="x"')))).toMatchObject({ status: 500 });
    expect(
      await refusal(
        list().fields.createFieldAsXml(xml('Type="Text" ID="{6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0b01}" Name="Other" DisplayName="x"'))
      )
    ).toMatchObject({ status: 500 });
    expect(await refusal(list().fields.createFieldAsXml('<Field Type="Text"'))).toMatchObject({ status: 400 });
    expect(await refusal(list().fields.createFieldAsXml(xml('Type="Geolocation" Name="C" DisplayName="C"')))).toMatchObject({
      status: 501
    });
    expect(
      await refusal(pnp(server, pupil).web.lists.getByTitle('Notes').fields.createFieldAsXml(xml('Type="Text" Name="P" DisplayName="P"')))
    ).toMatchObject({ status: 403 });
  });

  it('Fields_CreateFieldAsXml: unique needs an index', async () => {
    expect(
      await refusal(list().fields.createFieldAsXml(xml('Type="Text" Name="U" DisplayName="U" EnforceUniqueValues="TRUE"')))
    ).toMatchObject({ status: 500 });
    expect(await refusal(list().fields.createFieldAsXml(xml('Type="Note" Name="N" DisplayName="N" Indexed="TRUE"')))).toMatchObject({
      status: 500
    });
    expect(await refusal(list().fields.getByInternalNameOrTitle('U')())).toMatchObject({ status: 400 });
  });

  it('Fields_Add, Fields_AddField: every type PnPjs adds reads back', async () => {
    const { fields } = list();
    const lookupTarget = await pnp(server, admin).web.lists.add('Cibles');
    await fields.addText('Texte', { MaxLength: 50 });
    await fields.addMultilineText('Long', { RichText: false });
    await fields.addNumber('Nombre', { MinimumValue: 0, MaximumValue: 20 });
    await fields.addBoolean('Oui');
    await fields.addDateTime('Jour');
    await fields.addDateTime('Instant', { DisplayFormat: 1 });
    await fields.addChoice('Choix', { Choices: ['A', 'B'] });
    await fields.addMultiChoice('Plusieurs', { Choices: ['A', 'B'] });
    await fields.addUser('Personne');
    await fields.addUrl('Lien');
    await fields.addLookup('Cible', { LookupListId: lookupTarget.Id, LookupFieldName: 'Title' });
    const types = await fields.select('InternalName', 'TypeAsString').filter("Group eq 'Custom Columns'")<
      { InternalName: string; TypeAsString: string }[]
    >();
    expect(Object.fromEntries(types.map((field) => [field.InternalName, field.TypeAsString]))).toEqual({
      EntKey: 'Text',
      Texte: 'Text',
      Long: 'Note',
      Nombre: 'Number',
      Oui: 'Boolean',
      Jour: 'DateTime',
      Instant: 'DateTime',
      Choix: 'Choice',
      Plusieurs: 'MultiChoice',
      Personne: 'User',
      Lien: 'URL',
      Cible: 'Lookup'
    });
    expect(await refusal(fields.addLocation('Lieu', {}))).toMatchObject({ status: 501 });
  });

  it('Fields_List, Field_Get: by id, title and internal name; a missing one is told', async () => {
    const { fields } = list();
    expect((await fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).InternalName).toBe('Title');
    expect((await fields.getByTitle('Clé')()).InternalName).toBe('EntKey');
    expect((await fields.getByInternalNameOrTitle('EntKey')()).SchemaXml).toContain('EnforceUniqueValues="TRUE"');
    expect((await fields()).length).toBeGreaterThan(20);
    expect(await refusal(fields.getByInternalNameOrTitle('Rien')())).toMatchObject({
      status: 400,
      code: '-2147024809, System.ArgumentException'
    });
  });

  it('Field_Update, Field_Delete', async () => {
    const { fields } = list();
    await fields.getByInternalNameOrTitle('Texte').update({ Title: 'Texte court', Hidden: true, Indexed: true });
    expect(await fields.getByInternalNameOrTitle('Texte')()).toMatchObject({ Title: 'Texte court', Hidden: true, Indexed: true });
    expect(await refusal(fields.getByInternalNameOrTitle('Texte').update({ Indexd: true }))).toMatchObject({ status: 400 });
    await fields.getByInternalNameOrTitle('Texte').delete();
    expect(await refusal(fields.getByInternalNameOrTitle('Texte')())).toMatchObject({ status: 400 });
    expect(await refusal(fields.getByInternalNameOrTitle('Title').delete())).toMatchObject({ status: 500 });
    expect(
      await refusal(pnp(server, pupil).web.lists.getByTitle('Notes').fields.getByTitle('Clé').update({ EnforceUniqueValues: false }))
    ).toMatchObject({ status: 403 });
  });

  it('Field_Update: uniqueness is refused beside ReadSecurity 2, single permissions, and duplicates', async () => {
    const sp = pnp(server, admin);
    await sp.web.lists.add('Boîte', '', 100, false, { ReadSecurity: 2 });
    const box = sp.web.lists.getByTitle('Boîte');
    const unique = { Indexed: true, EnforceUniqueValues: true };
    expect(await refusal(box.fields.getByInternalNameOrTitle('Title').update(unique))).toMatchObject({ status: 500 });
    await box.update({ ReadSecurity: 1 });
    await box.items.add({ Title: 'Même' });
    const second = await box.items.add({ Title: 'même' });
    expect(await refusal(box.fields.getByInternalNameOrTitle('Title').update(unique))).toMatchObject({
      status: 500,
      code: expect.stringMatching(/^-2130575168,/)
    });
    await box.items.getById(second.Id).delete();
    await box.items.getById(1).breakRoleInheritance(true);
    expect(await refusal(box.fields.getByInternalNameOrTitle('Title').update(unique))).toMatchObject({ status: 500 });
    await box.items.getById(1).resetRoleInheritance();
    await box.fields.getByInternalNameOrTitle('Title').update(unique);
    expect(await refusal(box.items.getById(1).breakRoleInheritance(true))).toMatchObject({ status: 500 });
    expect(await refusal(box.update({ ReadSecurity: 2 }))).toMatchObject({ status: 500 });
  });

  it('Field_Update: twenty indexes, not one more', async () => {
    const sp = pnp(server, admin);
    await sp.web.lists.add('Index');
    const { fields } = sp.web.lists.getByTitle('Index');
    for (let n = 0; n < 20; n++) await fields.createFieldAsXml(xml(`Type="Number" Name="N${n}" DisplayName="N${n}" Indexed="TRUE"`));
    expect(await refusal(fields.createFieldAsXml(xml('Type="Number" Name="N20" DisplayName="N20" Indexed="TRUE"')))).toMatchObject({
      status: 500,
      message: expect.stringContaining('20')
    });
    await fields.getByInternalNameOrTitle('N0').update({ Indexed: false });
    await fields.getByInternalNameOrTitle('Title').update({ Indexed: true });
  });

  it('Fields_CreateFieldAsXml, Fields_Add: accents are encoded in internal names, and in their properties', async () => {
    const made = await list().fields.addText('Écrit à');
    expect(made.InternalName).toBe('_x00c9_crit_x0020__x00e0_');
    const item = await list().items.add({ EntKey: 'accents', [`OData_${made.InternalName}`]: 'x' });
    expect(item).toMatchObject({ [`OData_${made.InternalName}`]: 'x' });
    await list().fields.getByTitle('Écrit à').delete();
  });

  it('Fields_CreateFieldAsXml: a lookup points at its own list, shows a column that is there, and refuses what is not', async () => {
    const { web } = pnp(server, admin);
    await web.lists.add('Suites');
    const suites = web.lists.getByTitle('Suites');
    const add = (attributes: string) => suites.fields.createFieldAsXml(xml(`Type="Lookup" ${attributes}`));
    expect(await add('Name="Avant" DisplayName="Avant" List="Self" ShowField="Title"')).toMatchObject({
      LookupList: `{${(await suites.select('Id')()).Id}}`
    });
    expect(await refusal(add('Name="L1" DisplayName="L1" List="Self" ShowField="Absent"'))).toMatchObject({ status: 400 });
    // What deletes or holds the target's items is not made here: never a deletion that is silently not one.
    for (const behavior of ['Cascade', 'Restrict'])
      expect(
        await refusal(
          add(`Name="L2" DisplayName="L2" List="Self" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="${behavior}"`)
        )
      ).toMatchObject({ status: 501 });
    await add('Name="L3" DisplayName="L3" List="Self" ShowField="Title" RelationshipDeleteBehavior="None"');
    await suites.items.add({ Title: 'un' });
    await suites.items.add({ Title: 'deux', AvantId: 1 });
    const invalid = { status: 500, code: expect.stringContaining('SPInvalidLookupValuesException') as string };
    expect(await refusal(suites.items.add({ AvantId: 9 }))).toMatchObject(invalid);
    expect(await refusal(suites.items.getById(2).update({ AvantId: 9 }))).toMatchObject(invalid);
    const [form] = await suites.items.getById(2).validateUpdateListItem([{ FieldName: 'Avant', FieldValue: '9' }]);
    expect(form).toMatchObject({ HasException: true });
    const other = await web.lists.getByTitle('Notes').select('Id')();
    expect(await refusal(suites.fields.getByTitle('Avant').update({ LookupList: other.Id } as object))).toMatchObject({ status: 501 });
  });

  it('Fields_Add, Field_Update: no more than 255 characters, no default value of another type; an empty one is none', async () => {
    const { fields, items } = list();
    expect(await refusal(fields.addText('Long', { MaxLength: 256 }))).toMatchObject({ status: 500 });
    expect(await refusal(fields.createFieldAsXml(xml('Type="Text" Name="Long" DisplayName="Long" MaxLength="0"')))).toMatchObject({
      status: 500
    });
    await fields.addNumber('Rang', { DefaultValue: '' } as object);
    expect(await items.add({ EntKey: 'rang' })).toMatchObject({ Rang: null });
    expect(await refusal(fields.getByTitle('Rang').update({ DefaultValue: 'premier' } as object))).toMatchObject({ status: 500 });
    await fields.getByTitle('Rang').update({ DefaultValue: '1' } as object);
    expect(await items.add({ EntKey: 'rang 1' })).toMatchObject({ Rang: 1 });
    await fields.getByTitle('Rang').delete();
  });
});
