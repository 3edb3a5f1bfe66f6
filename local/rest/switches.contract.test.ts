import type { SharePointServer } from '../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite } from './testing/harness';
import type { Switches } from './switches';

interface Row {
  Id: number;
}

/** Each switch the other way round; its default is tested beside its operation. */
describe('switches', () => {
  let server: SharePointServer | undefined;
  const start = async (switches: Partial<Switches>) => {
    server = await startBareSite({ switches });
    const { web } = pnp(server, admin);
    await web.lists.add('Notes');
    return { server, web, list: web.lists.getByTitle('Notes') };
  };
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const unique = { SchemaXml: '<Field Type="Text" Name="Cle" DisplayName="Clé" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', Options: 8 };

  it('missingIfMatch: overwrite', async () => {
    const started = await start({ missingIfMatch: 'overwrite' });
    await started.list.items.add({ Title: 'x' });
    const path = "/sites/dev/_api/web/lists/getByTitle('Notes')/items(1)";
    expect((await raw(started.server, path, { login: admin, method: 'MERGE', body: '{"Title":"y"}' })).status).toBe(204);
    expect((await raw(started.server, path, { login: admin, method: 'DELETE' })).status).toBe(200);
  });

  it('duplicateStatus: 400', async () => {
    const { list } = await start({ duplicateStatus: 400 });
    await list.fields.createFieldAsXml(unique);
    await list.items.add({ Cle: 'a' });
    expect(await refusal(list.items.add({ Cle: 'a' }))).toMatchObject({ status: 400, code: expect.stringMatching(/^-2130575169,/) });
  });

  it('fieldXmlName: fromName', async () => {
    const { list } = await start({ fieldXmlName: 'fromName' });
    expect((await list.fields.createFieldAsXml('<Field Type="Text" Name="EntSalle" DisplayName="Salle de cours"/>')).InternalName).toBe(
      'EntSalle'
    );
  });

  it('folderCreationNeedsSetting: false', async () => {
    const { list } = await start({ folderCreationNeedsSetting: false });
    expect((await list.rootFolder.folders.addUsingPath('2026')).Name).toBe('2026');
  });

  it('uniqueBesideItemPermissions: allowed', async () => {
    const { list } = await start({ uniqueBesideItemPermissions: 'allowed' });
    await list.fields.createFieldAsXml(unique);
    const made = (await list.items.add({ Cle: 'a' })) as Row;
    await list.items.getById(made.Id).breakRoleInheritance(true);
    await list.update({ ReadSecurity: 2 });
    expect(await list.select('ReadSecurity')()).toMatchObject({ ReadSecurity: 2 });
  });

  it('batchPartLimit and batchBodyLimit', async () => {
    const started = await start({ batchPartLimit: 1, batchBodyLimit: 600 });
    const send = async (count: number): Promise<void> => {
      const [batched, execute] = pnp(started.server, admin).batched();
      for (let n = 0; n < count; n++)
        batched.web
          .select('Title')()
          .catch(() => undefined);
      await execute();
    };
    await send(1);
    await expect(send(2)).rejects.toThrow('400');
    started.server.switches.batchPartLimit = 100;
    await expect(send(5)).rejects.toThrow('413');
  });

  it('deniedList: notFound, for folders and items below too', async () => {
    const started = await start({ deniedList: 'notFound' });
    await started.web.associatedVisitorGroup.users.add(claims(pupil));
    await started.list.breakRoleInheritance(false);
    const { web } = pnp(started.server, pupil);
    expect(await refusal(web.lists.getByTitle('Notes').items())).toMatchObject({ status: 404 });
    expect(await refusal(web.getFolderByServerRelativePath('/sites/dev/Lists/Notes')())).toMatchObject({ status: 404 });
  });
});
