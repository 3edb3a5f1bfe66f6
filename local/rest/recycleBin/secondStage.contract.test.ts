import type { SharePointServer } from '../../server';
import { admin, claims, pnp, refusal, startBareSite, teacher } from '../testing/harness';

describe('the second stage of the recycle bin', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  const bin = (login = admin) => pnp(server, login).web.recycleBin;
  const siteBin = (login = admin) => pnp(server, login).site.recycleBin;
  const recycled = async (title: string): Promise<string> => {
    const { Id } = (await list(teacher).items.add({ Title: title })) as { Id: number };
    return list(teacher).items.getById(Id).recycle();
  };
  const states = async (login: string): Promise<[string, number][]> =>
    (await siteBin(login)<{ Title: string; ItemState: number }[]>()).map((entry) => [entry.Title, entry.ItemState]);
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.associatedMemberGroup.users.add(claims(teacher));
    await pnp(server, admin).web.lists.add('Notes');
  });
  afterAll(() => server.close());

  it('RecycleBinItem_MoveToSecondStage: gone for who deleted it, there for the administrator', async () => {
    const id = await recycled('un');
    expect(await states(teacher)).toEqual([['un', 1]]);
    await bin(teacher).getById(id).moveToSecondStage();
    expect(await bin(teacher)()).toEqual([]);
    expect(await states(teacher)).toEqual([]);
    expect(await refusal(siteBin(teacher).getById(id).restore())).toMatchObject({ status: 404 });
    expect(await bin()()).toEqual([]);
    expect(await states(admin)).toEqual([['un', 2]]);
    expect(await siteBin().filter('ItemState eq 2')()).toHaveLength(1);
    expect(await refusal(bin().getById(id).restore())).toMatchObject({ status: 404 });
    await siteBin().getById(id).restore();
    expect(await list().items.filter("Title eq 'un'")()).toHaveLength(1);
    expect(await states(admin)).toEqual([]);
  });

  it('RecycleBin_MoveAllToSecondStage, RecycleBin_DeleteAllSecondStageItems: by administrators of the site collection', async () => {
    await recycled('deux');
    const third = await recycled('trois');
    await bin(teacher).moveAllToSecondStage();
    await recycled('quatre');
    expect(await refusal(bin(teacher).deleteAllSecondStageItems())).toMatchObject({ status: 403 });
    expect(await states(admin)).toEqual([
      ['quatre', 1],
      ['trois', 2],
      ['deux', 2]
    ]);
    await bin().deleteAllSecondStageItems();
    expect(await states(admin)).toEqual([['quatre', 1]]);
    expect(await refusal(siteBin().getById(third)())).toMatchObject({ status: 404 });
  });

  it('RecycleBin_List: a site’s bin holds those of its sub-webs', async () => {
    const { web } = pnp(server, admin);
    await web.webs.add('Annexe', 'annexe');
    const below = pnp(server, admin, '/sites/dev/annexe').web;
    await below.lists.add('Notes');
    const { Id } = (await below.lists.getByTitle('Notes').items.add({ Title: 'cinq' })) as { Id: number };
    const id = await below.lists.getByTitle('Notes').items.getById(Id).recycle();
    expect((await bin()<{ Title: string }[]>()).map((entry) => entry.Title)).toEqual(['quatre']);
    expect(await states(admin)).toEqual([
      ['quatre', 1],
      ['cinq', 1]
    ]);
    await siteBin().getById(id).restore();
    expect(await below.lists.getByTitle('Notes').items()).toHaveLength(1);
  });
});
