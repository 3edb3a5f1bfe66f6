import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, refusal, startBareSite, teacher } from '../testing/harness';

interface Version {
  VersionId: number;
  VersionLabel: string;
  IsCurrentVersion: boolean;
  Title: string;
}

describe('versions of an item', () => {
  let server: SharePointServer;
  let id: number;
  let targetId: string;
  const item = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes').items.getById(id);
  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.associatedMemberGroup.users.add(claims(teacher));
    await web.associatedVisitorGroup.users.add(claims(pupil));
    await web.lists.add('Cibles');
    await web.lists.getByTitle('Cibles').items.add({ Title: 'Salle 12' });
    targetId = (await web.lists.getByTitle('Cibles').select('Id')()).Id;
    await web.lists.add('Notes');
    const list = web.lists.getByTitle('Notes');
    await list.fields.addLookup('Cible', { LookupListId: targetId, LookupFieldName: 'Title' });
    await list.fields.addText('Deux mots');
    const made = (await list.items.add({ Title: 'un', CibleId: 1, Deux_x0020_mots: 'a' })) as { Id: number };
    id = made.Id;
    await list.items.getById(id).update({ Title: 'deux' });
    await pnp(server, teacher).web.lists.getByTitle('Notes').items.getById(id).update({ Title: 'trois', Deux_x0020_mots: 'b' });
  });
  afterAll(() => server.close());

  it('ItemVersions_List, ItemVersion_Get: values as they were, names encoded twice, persons without $expand', async () => {
    const all = await item().versions<Version[]>();
    expect(all.map((version) => [version.VersionId, version.VersionLabel, version.IsCurrentVersion, version.Title])).toEqual([
      [1536, '3.0', true, 'trois'],
      [1024, '2.0', false, 'deux'],
      [512, '1.0', false, 'un']
    ]);
    const first = await item(pupil).versions.getById(512)<Record<string, unknown>>();
    expect(first).toMatchObject({
      'odata.type': 'SP.ListItemVersion',
      'odata.editLink': expect.stringMatching(/Items\(\d+\)\/Versions\(512\)$/),
      VersionLabel: '1.0',
      Title: 'un',
      OData__x005f_UIVersionString: '1.0',
      Deux_x005f_x0020_x005f_mots: 'a',
      Editor: { LookupValue: 'M. Charme', Email: admin },
      Cible: { LookupId: 1, LookupValue: 'Salle 12' }
    });
    expect(await item().versions.getById(1536).select('Editor')()).toMatchObject({ Editor: { LookupValue: 'Mme Aubépine' } });
    expect(await item().versions.filter("VersionLabel eq '2.0'")<Version[]>()).toMatchObject([{ Title: 'deux' }]);
    expect(await refusal(item().versions.getById(513)())).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
    expect(await refusal(item(otherPupil).versions.getById(512)())).toMatchObject({ status: 403 });
  });

  it('ItemVersions_List, ItemVersion_Get: not without View Versions', async () => {
    const { web } = pnp(server, admin);
    const level = await web.roleDefinitions.add('Sans historique', '', 1, { High: 48, Low: 0x10021 });
    const { Id } = await web.ensureUser(claims(otherPupil));
    await web.roleAssignments.add(Id, level.data.Id);
    expect(await item(otherPupil)()).toMatchObject({ Title: 'trois' });
    expect(await refusal(item(otherPupil).versions())).toMatchObject({ status: 403 });
    expect(await refusal(item(otherPupil).versions.getById(512)())).toMatchObject({ status: 403 });
  });

  it('ItemVersion_Delete: an older one, by who may delete versions', async () => {
    expect(await refusal(item(pupil).versions.getById(1024).delete())).toMatchObject({ status: 403 });
    expect(await refusal(item().versions.getById(1536).delete())).toMatchObject({ status: 500 });
    await item(teacher).versions.getById(1024).delete();
    expect((await item().versions<Version[]>()).map((version) => version.VersionId)).toEqual([1536, 512]);
  });
});
