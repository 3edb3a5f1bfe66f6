import '@pnp/sp/content-types';
import '@pnp/sp/content-types/list';
import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite } from '../testing/harness';

describe('content types of a list', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.associatedVisitorGroup.users.add(claims(pupil));
    await pnp(server, admin).web.lists.add('Notes');
  });
  afterAll(() => server.close());

  it('ContentTypes_List, ContentType_Get: an item and a folder', async () => {
    const types = await list(pupil).contentTypes();
    expect(types.map((type) => [type.Name, type.StringId])).toEqual([
      ['Élément', expect.stringMatching(/^0x0100[0-9A-F]{32}$/)],
      ['Dossier', expect.stringMatching(/^0x012000[0-9A-F]{32}$/)]
    ]);
    const id = types[1]?.StringId ?? '';
    expect(await list().contentTypes.getById(id)()).toMatchObject({ Name: 'Dossier', Id: { StringValue: id } });
    expect(await refusal(list().contentTypes.getById('0x0199')())).toMatchObject({ status: 404 });
  });

  it('ContentTypes_AddAvailable, ContentType_Delete', async () => {
    const { contentTypes } = list();
    expect(await refusal(contentTypes.addAvailableContentType('0x0108'))).toMatchObject({ status: 500 });
    await list().update({ ContentTypesEnabled: true });
    const { data } = await contentTypes.addAvailableContentType('0x0108');
    const id = (data as unknown as { StringId: string }).StringId;
    const [first] = await contentTypes();
    expect((await contentTypes()).map((type) => type.Name)).toEqual(['Élément', 'Tâche', 'Dossier']);
    expect(await refusal(contentTypes.addAvailableContentType('0x0108'))).toMatchObject({ status: 500 });
    expect(await refusal(list(pupil).contentTypes.addAvailableContentType('0x0105'))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).contentTypes.getById(id).delete())).toMatchObject({ status: 403 });
    await contentTypes.getById(id).delete();
    expect(await refusal(contentTypes.getById(first?.StringId ?? '').delete())).toMatchObject({ status: 500 });
    expect((await contentTypes()).length).toBe(2);
    expect(await refusal(contentTypes.add('0x0100', 'À moi'))).toMatchObject({ status: 501 });
  });

  it('Items_Add, Item_Update, Item_ValidateUpdateListItem: an item is of one of its list’s types', async () => {
    await list().update({ ContentTypesEnabled: true });
    const { data } = await list().contentTypes.addAvailableContentType('0x0108');
    const task = (data as unknown as { StringId: string }).StringId;
    const [plain] = await list().contentTypes();
    const { items } = list();
    const made = (await items.add({ Title: 'À faire', ContentTypeId: task })) as { Id: number; ContentTypeId: string };
    expect(made.ContentTypeId).toBe(task);
    const one = items.getById(made.Id);
    expect(await one.select('ContentType', 'ContentTypeId')()).toMatchObject({ ContentType: 'Tâche', ContentTypeId: task });
    await items.add({ Title: 'Autre' });
    const titles = async (filter: string): Promise<string[]> => (await items.filter(filter)<{ Title: string }[]>()).map((row) => row.Title);
    expect(await titles("ContentType eq 'Tâche'")).toEqual(['À faire']);
    expect(await titles(`ContentTypeId eq '${task}'`)).toEqual(['À faire']);
    expect(await titles("startswith(ContentTypeId,'0x0108')")).toEqual(['À faire']);
    // A type that items have stays.
    expect(await refusal(list().contentTypes.getById(task).delete())).toMatchObject({ status: 500 });
    await one.update({ ContentTypeId: plain?.StringId ?? '' });
    expect(await one.select('ContentType')()).toMatchObject({ ContentType: 'Élément' });
    expect(
      (await raw(server, `/sites/dev/_api/web/lists/getByTitle('Notes')/items(${made.Id})/contenttype`, { login: admin })).json.Name
    ).toBe('Élément');
    const [told] = await one.validateUpdateListItem([{ FieldName: 'ContentType', FieldValue: 'Tâche' }]);
    expect(told).toMatchObject({ HasException: false });
    expect(await one.select('ContentTypeId')()).toMatchObject({ ContentTypeId: task });
    expect((await one.validateUpdateListItem([{ FieldName: 'ContentType', FieldValue: 'Rien' }]))[0]).toMatchObject({
      HasException: true
    });
    const folder = (await list().contentTypes()).find((type) => type.Name === 'Dossier')?.StringId ?? '';
    expect(await refusal(one.update({ ContentTypeId: folder }))).toMatchObject({ status: 500 });
    expect(await refusal(one.update({ ContentTypeId: '0x0199' }))).toMatchObject({ status: 500 });
    expect(await refusal(items.add({ Title: 'x', ContentTypeId: 7 }))).toMatchObject({ status: 400 });
    expect(await refusal(items.add({ Title: 'x', ContentTypeId: '0x0108' }))).toMatchObject({ status: 500 });
    server.switches.contentTypeByParent = 'matched';
    expect(await items.add({ Title: 'x', ContentTypeId: '0x0108' })).toMatchObject({ ContentTypeId: task });
    server.switches.contentTypeByParent = 'refused';
    expect(await refusal(list(pupil).items.getById(made.Id).update({ ContentTypeId: task }))).toMatchObject({ status: 403 });
  });
});
