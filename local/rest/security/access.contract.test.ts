import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

interface Row {
  Id: number;
  Title: string;
}

/** Played as the person who would break it. */
describe('what SharePoint itself refuses', () => {
  let server: SharePointServer;
  const web = (login: string) => pnp(server, login).web;
  const root = '/sites/dev/Lists/Journal';
  let inA: number;
  let inB: number;

  beforeAll(async () => {
    server = await startBareSite();
    const sp = web(admin);
    const read = await sp.roleDefinitions.add('Lecture', '', 1, { High: 0, Low: 0x10021 });
    await sp.lists.add('Journal', '', 100, false, { EnableFolderCreation: true });
    const list = sp.getList(root);
    await list.fields.addNumber('Semaine', { Indexed: true } as object);
    await list.breakRoleInheritance(false);
    for (const [folder, login] of [
      ['A', pupil],
      ['B', otherPupil]
    ] as const) {
      await list.rootFolder.folders.addUsingPath(folder);
      const item = await sp.getFolderByServerRelativePath(`${root}/${folder}`).getItem();
      await item.breakRoleInheritance(false);
      await item.roleAssignments.add((await sp.ensureUser(claims(login))).Id, read.data.Id);
    }
    const put = async (folder: string): Promise<number> => {
      const rows = await list.addValidateUpdateItemUsingPath(
        [
          { FieldName: 'Title', FieldValue: `séance ${folder}` },
          { FieldName: 'Semaine', FieldValue: '1' }
        ],
        `${root}/${folder}`
      );
      return Number(rows.at(-1)?.FieldValue);
    };
    inA = await put('A');
    inB = await put('B');
  });
  afterAll(() => server.close());

  it('collections omit what the person may not view, by filter, by page and by expansion', async () => {
    const items = () => web(pupil).getList(root).items;
    expect((await items().filter('Semaine eq 1')<Row[]>()).map((item) => item.Id)).toEqual([inA]);
    expect((await items().select('Title')<Row[]>()).map((item) => item.Title)).toEqual(['A', 'séance A']);
    expect((await items().top(1).skip(inA)()).length).toBe(0);
    const folders = await web(pupil).getList(root).rootFolder.folders.select('Name')();
    expect(folders.map((folder) => folder.Name)).toEqual(['A']);
  });

  it('an item of elsewhere, asked by id, reads as missing', async () => {
    expect(await refusal(web(pupil).getList(root).items.getById(inB)())).toMatchObject({
      status: 404,
      code: '-2130575338, System.ArgumentException'
    });
    expect(await refusal(web(pupil).getList(root).items.getById(inB).versions())).toMatchObject({ status: 404 });
    expect(await refusal(web(pupil).getList(root).items.getById(inB).update({ Title: 'x' }))).toMatchObject({ status: 404 });
    expect(await refusal(web(pupil).getFolderByServerRelativePath(`${root}/B`)())).toMatchObject({ status: 404 });
    server.switches.deniedItem = 'accessDenied';
    expect(await refusal(web(pupil).getList(root).items.getById(inB)())).toMatchObject({ status: 403 });
    server.switches.deniedItem = 'notFound';
  });

  it('nor can a reader write, break, assign, or list who holds what', async () => {
    const item = web(pupil).getList(root).items.getById(inA);
    expect(await refusal(item.update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(item.breakRoleInheritance(true))).toMatchObject({ status: 403 });
    expect(await refusal(item.roleAssignments())).toMatchObject({ status: 403 });
    expect(await refusal(web(pupil).roleAssignments.add(1, 1073741829))).toMatchObject({ status: 403 });
    expect(await refusal(item.select('Id', 'RoleAssignments/PrincipalId').expand('RoleAssignments')())).toMatchObject({ status: 403 });
    expect(await refusal(web(pupil).getList(root).breakRoleInheritance(true))).toMatchObject({ status: 403 });
  });

  it('the way to a folder is Limited Access, which shows no more', async () => {
    expect((await web(pupil).select('Title')()).Title).toBe('Essai');
    expect(await web(pupil).getCurrentUserEffectivePermissions()).toMatchObject({ High: '48', Low: '134287360' });
    expect((await web(pupil).lists.select('Title')()).length).toBe(0);
    await web(admin).lists.add('Ouverte');
    expect(await refusal(web(pupil).lists.getByTitle('Ouverte').items.add({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await web(pupil).lists.getByTitle('Ouverte').items()).toEqual([]);
  });

  it('a person of the directory without any right is denied the web, an unknown login is nobody', async () => {
    expect(await refusal(web(teacher)())).toMatchObject({ status: 403, code: '-2147024891, System.UnauthorizedAccessException' });
    const nobody: { login?: string; headers?: Record<string, string> }[] = [
      {},
      { login: 'inconnu@ecole.example' },
      { headers: { authorization: 'Bearer autre' } },
      { headers: { cookie: 'ent-user=inconnu' } }
    ];
    for (const init of nobody) expect((await raw(server, '/sites/dev/_api/web', init)).status).toBe(401);
    // An Authorization header that names nobody is not passed over for the cookie.
    expect(
      (await raw(server, '/sites/dev/_api/web', { headers: { authorization: 'Basic x', cookie: `ent-user=${encodeURIComponent(admin)}` } }))
        .status
    ).toBe(401);
  });

  it('membership counts at once, and losing it too', async () => {
    await web(admin).associatedMemberGroup.users.add(claims(teacher));
    expect((await web(teacher).select('Title')()).Title).toBe('Essai');
    await web(admin).associatedMemberGroup.users.removeByLoginName(claims(teacher));
    expect(await refusal(web(teacher)())).toMatchObject({ status: 403 });
  });

  it('ReadSecurity 2 and WriteSecurity 2 and 4 hold, except for whoever manages lists', async () => {
    await web(admin).associatedMemberGroup.users.add(claims(teacher));
    await web(admin).lists.add('Boîte', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    const box = (login: string) => web(login).lists.getByTitle('Boîte');
    await box(admin).breakRoleInheritance(true);
    for (const login of [pupil, otherPupil])
      await box(admin).roleAssignments.add((await web(admin).ensureUser(claims(login))).Id, 1073741827);
    const mine = (await box(pupil).items.add({ Title: 'à moi' })) as Row;
    const theirs = (await box(otherPupil).items.add({ Title: 'à l’autre' })) as Row;
    expect((await box(pupil).items<Row[]>()).map((item) => item.Title)).toEqual(['à moi']);
    expect(await refusal(box(pupil).items.getById(theirs.Id)())).toMatchObject({ status: 404 });
    expect((await box(teacher).items<Row[]>()).length).toBe(2);
    await box(admin).update({ ReadSecurity: 1 });
    expect(await refusal(box(pupil).items.getById(theirs.Id).update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(box(pupil).items.getById(theirs.Id).delete())).toMatchObject({ status: 403 });
    await box(pupil).items.getById(mine.Id).update({ Title: 'encore à moi' });
    await box(admin).update({ WriteSecurity: 4 });
    expect(await refusal(box(pupil).items.getById(mine.Id).update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusal(box(pupil).items.add({ Title: 'x' }))).toMatchObject({ status: 403 });
    await box(teacher).items.getById(mine.Id).update({ Title: 'par qui gère les listes' });
  });

  it('adding depends on viewing: a level that only adds, adds nothing', async () => {
    const level = await web(admin).roleDefinitions.add('Ajouter sans voir', '', 1, { High: 0, Low: 0x10002 });
    await web(admin).lists.add('Aveugle');
    const blind = web(admin).lists.getByTitle('Aveugle');
    await blind.breakRoleInheritance(false);
    await blind.roleAssignments.add((await web(admin).ensureUser(claims(pupil))).Id, level.data.Id);
    expect(await refusal(web(pupil).lists.getByTitle('Aveugle').items.add({ Title: 'x' }))).toMatchObject({ status: 403 });
  });
});
