import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
  Title: string;
  [name: string]: unknown;
}

describe('items', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.associatedMemberGroup.users.add(claims(teacher));
    await sp.web.associatedVisitorGroup.users.add(claims(pupil));
    await sp.web.lists.add('Cibles');
    const target = await sp.web.lists.getByTitle('Cibles').select('Id')();
    await sp.web.lists.getByTitle('Cibles').items.add({ Title: 'Salle 12' });
    await sp.web.lists.add('Notes');
    const { fields } = list();
    await fields.addNumber('Nombre', { MaximumValue: 20 });
    await fields.addBoolean('Oui');
    await fields.addDateTime('Jour');
    await fields.addDateTime('Instant', { DisplayFormat: 1 });
    await fields.addChoice('Choix', { Choices: ['A', 'B'] });
    await fields.addMultiChoice('Plusieurs', { Choices: ['A', 'B'] });
    await fields.addMultilineText('Long');
    await fields.addUser('Personne');
    await fields.addUrl('Lien');
    await fields.addLookup('Cible', { LookupListId: target.Id, LookupFieldName: 'Title' });
  });
  afterAll(() => server.close());

  it('Items_Add: 201 with the whole item in every type', async () => {
    const person = await pnp(server, admin).web.ensureUser(claims(teacher));
    const values = {
      Title: 'Première',
      Nombre: 12.5,
      Oui: true,
      Jour: '2026-11-23T10:00:00Z',
      Instant: '2026-11-23T10:00:00Z',
      Choix: 'A',
      Plusieurs: ['A', 'B'],
      Long: '<p>x</p>',
      PersonneId: person.Id,
      Lien: { Url: 'https://ecole.example/', Description: 'École' },
      CibleId: 1
    };
    const made = (await list().items.add(values)) as Row;
    // A day is the site's midnight: the evening before in UTC.
    expect(made).toMatchObject({
      ...values,
      Jour: '2026-11-22T23:00:00Z',
      Id: 1,
      ID: 1,
      FileSystemObjectType: 0,
      Attachments: false,
      OData__UIVersionString: '1.0',
      ContentTypeId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string
    });
    expect(made['odata.type']).toBe('SP.Data.NotesListItem');
    expect(made['odata.id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(made['odata.etag']).toBe(`"${String(made['odata.id'])},1"`);
    expect(made['odata.editLink']).toMatch(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
    const answer = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Notes')/items", {
      login: admin,
      method: 'POST',
      body: '{"Title":"brut"}',
      headers: { 'content-type': 'application/json' }
    });
    expect(answer.status).toBe(201);
  });

  it.each([
    [{ Titel: 'x' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ __metadata: { type: 'SP.Data.NotesListItem' }, Title: 'x' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Nombre: '12' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Nombre: 21 }, '-2130575163, Microsoft.SharePoint.SPException'],
    [{ Title: 12 }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Oui: 1 }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Instant: '23/11/2026' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Instant: '2026-02-30T00:00:00Z' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Title: 'x'.repeat(256) }, '-2130575163, Microsoft.SharePoint.SPException'],
    [{ Title: 'a\nb' }, '-2130575163, Microsoft.SharePoint.SPException'],
    [{ Long: 'x'.repeat(64_000) }, '-2130575163, Microsoft.SharePoint.SPException'],
    [{ PersonneId: 9999 }, '-2130575163, Microsoft.SharePoint.SPException'],
    [{ AuthorId: 1 }, '-2147352571, Microsoft.SharePoint.SPException'],
    [{ Created: '2020-01-01T00:00:00Z' }, '-2147352571, Microsoft.SharePoint.SPException']
  ])('Items_Add: refuses %p', async (values, code) => {
    const before = (await list().select('ItemCount')()).ItemCount;
    expect(await refusal(list().items.add(values))).toMatchObject({ status: 400, code });
    expect((await list().select('ItemCount')()).ItemCount).toBe(before);
  });

  it('Items_Add: text of 255 and 63,999 characters is taken', async () => {
    const made = (await list().items.add({ Title: 'x'.repeat(255), Long: 'y'.repeat(63_999) })) as Row;
    expect(String(((await list().items.getById(made.Id)()) as Row).Long).length).toBe(63_999);
    await list().items.getById(made.Id).delete();
  });

  it('Item_Get: $select and $expand of persons and lookups', async () => {
    const item = await list()
      .items.getById(1)
      .select('Id', 'Author/Title', 'Author/EMail', 'Personne/Title', 'Cible/Title', 'PersonneStringId', 'FileLeafRef')
      .expand('Author', 'Personne', 'Cible')<Row>();
    expect(item).toMatchObject({
      Id: 1,
      Author: { Title: 'M. Charme', EMail: admin },
      Personne: { Title: 'Mme Aubépine' },
      Cible: { Title: 'Salle 12' },
      FileLeafRef: '1_.000'
    });
    expect(item.Title).toBeUndefined();
    expect(await refusal(list().items.getById(1).select('Rien')())).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.SPException',
      message: "The field or property 'Rien' does not exist."
    });
    expect(await refusal(list().items.getById(1).select('Author/Title')())).toMatchObject({
      status: 400,
      message: expect.stringContaining('$expand')
    });
    expect(await refusal(list().items.getById(4711)())).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
  });

  it('Item_Update: the ETag guards, a MERGE answers 204 with the next one', async () => {
    const made = (await list().items.add({ Title: 'à changer' })) as Row;
    const item = list().items.getById(made.Id);
    const first = String(made['odata.etag']);
    const second = (await item.update({ Title: 'changé' }, first)).etag;
    expect(second).toBe(first.replace(',1"', ',2"'));
    const stale = await refusal(item.update({ Title: 'perdu' }, first));
    expect(stale).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${first}' does not match the object's ETag value '${second}'.`
    });
    expect(((await item()) as Row).Title).toBe('changé');
    await item.update({ Title: 'écrasé' });
    expect(((await item()) as Row).Title).toBe('écrasé');
    const bare = await raw(server, `/sites/dev/_api/web/lists/getByTitle('Notes')/items(${made.Id})`, {
      login: admin,
      method: 'MERGE',
      body: '{"Title":"sans"}'
    });
    expect(bare.status).toBe(412);
  });

  it('Item_Update: null clears, an empty multiple choice reads back null', async () => {
    await list().items.getById(1).update({ Nombre: null, Plusieurs: [], CibleId: null, PersonneId: null });
    expect(await list().items.getById(1)()).toMatchObject({
      Nombre: null,
      Plusieurs: null,
      CibleId: null,
      PersonneId: null,
      Title: 'Première'
    });
  });

  it('Item_Update, Item_Delete: who may not, may not', async () => {
    expect(await refusal(list(pupil).items.add({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).items.getById(1).update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).items.getById(1).delete())).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).items.getById(1).recycle())).toMatchObject({ status: 403 });
    expect(((await list().items.getById(1)()) as Row).Title).toBe('Première');
  });

  it('Item_Delete: guarded by the ETag; ids are not used again', async () => {
    const made = (await list().items.add({ Title: 'à supprimer' })) as Row;
    expect(await refusal(list().items.getById(made.Id).delete('"autre,1"'))).toMatchObject({ status: 412 });
    await list().items.getById(made.Id).delete(String(made['odata.etag']));
    expect(await refusal(list().items.getById(made.Id)())).toMatchObject({ status: 404 });
    expect(((await list().items.add({ Title: 'suivant' })) as Row).Id).toBe(made.Id + 1);
  });

  it('Item_Recycle: answers the id in the recycle bin', async () => {
    const made = (await list().items.add({ Title: 'à recycler' })) as Row;
    const id = await list().items.getById(made.Id).recycle();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await refusal(list().items.getById(made.Id)())).toMatchObject({ status: 404 });
    expect(await pnp(server, admin).web.recycleBin.getById(id)()).toMatchObject({ LeafName: `${made.Id}_.000` });
  });

  it('ItemVersions_List: newest first, with values and persons', async () => {
    const made = (await list(teacher).items.add({ Title: 'v1' })) as Row;
    await list().items.getById(made.Id).update({ Title: 'v2' });
    const versions = await list().items.getById(made.Id).versions<Record<string, unknown>[]>();
    expect(versions.map((version) => [version.VersionLabel, version.IsCurrentVersion, version.Title])).toEqual([
      ['2.0', true, 'v2'],
      ['1.0', false, 'v1']
    ]);
    expect(versions[1]).toMatchObject({ VersionId: 512, Editor: { LookupValue: 'Mme Aubépine', Email: teacher } });
    expect(versions[0]).toMatchObject({ Editor: { LookupValue: 'M. Charme' }, Author: { LookupValue: 'Mme Aubépine' } });
  });

  it('Item_EffectiveBasePermissions, Item_GetUserEffectivePermissions', async () => {
    expect(await list(pupil).items.getById(1).effectiveBasePermissions()).toMatchObject({ High: '176', Low: '138612833' });
    expect(await list().items.getById(1).getUserEffectivePermissions(claims(teacher))).toMatchObject({ High: '432', Low: '1011030767' });
    expect(await refusal(list(pupil).items.getById(1).getUserEffectivePermissions(claims(teacher)))).toMatchObject({ status: 403 });
  });

  it('Items_Add, Item_Update: a verbose body says the type of its list', async () => {
    const { ListItemEntityTypeFullName: type } = await pnp(server, admin)
      .web.lists.getByTitle('Notes')
      .select('ListItemEntityTypeFullName')();
    const verbose = { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };
    const add = (body: object) =>
      raw(server, "/sites/dev/_api/web/lists/getByTitle('Notes')/items", {
        method: 'POST',
        login: admin,
        headers: verbose,
        body: JSON.stringify(body)
      });
    expect((await add({ __metadata: { type }, Title: 'verbeux' })).status).toBe(201);
    for (const body of [{ Title: 'x' }, { __metadata: {}, Title: 'x' }, { __metadata: { type: 'SP.ListItem' }, Title: 'x' }])
      expect(await add(body)).toMatchObject({
        status: 400,
        json: { error: { code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' } }
      });
  });
});
