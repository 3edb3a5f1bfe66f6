import '@pnp/sp/content-types';
import '@pnp/sp/content-types/list';
import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, refusal, startBareSite } from '../testing/harness';

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
      ['Élément', '0x0100'],
      ['Dossier', '0x0120']
    ]);
    expect(await list().contentTypes.getById('0x0120')()).toMatchObject({ Name: 'Dossier', Id: { StringValue: '0x0120' } });
    expect(await refusal(list().contentTypes.getById('0x0199')())).toMatchObject({ status: 404 });
  });

  it('ContentTypes_AddAvailable, ContentType_Delete', async () => {
    const { contentTypes } = list();
    expect(await refusal(contentTypes.addAvailableContentType('0x0108'))).toMatchObject({ status: 500 });
    await list().update({ ContentTypesEnabled: true });
    await contentTypes.addAvailableContentType('0x0108');
    expect((await contentTypes()).map((type) => type.Name)).toEqual(['Élément', 'Tâche', 'Dossier']);
    expect(await refusal(contentTypes.addAvailableContentType('0x0108'))).toMatchObject({ status: 500 });
    expect(await refusal(list(pupil).contentTypes.addAvailableContentType('0x0105'))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).contentTypes.getById('0x010800').delete())).toMatchObject({ status: 403 });
    await contentTypes.getById('0x010800').delete();
    expect(await refusal(contentTypes.getById('0x0100').delete())).toMatchObject({ status: 500 });
    expect((await contentTypes()).length).toBe(2);
    expect(await refusal(contentTypes.add('0x0100', 'À moi'))).toMatchObject({ status: 501 });
  });
});
