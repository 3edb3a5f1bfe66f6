import type { SharePointServer } from '../server';
import { admin, claims, otherPupil, pnp, pupil, raw, startBareSite } from './testing/harness';

describe('the last segment names a property', () => {
  let server: SharePointServer;
  const value = async (path: string, login = pupil): Promise<unknown> => {
    const { status, json } = await raw(server, `/sites/dev/_api/${path}`, { login });
    return status === 200 ? json.value : status;
  };
  const list = "web/lists/getByTitle('Notes')";
  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.associatedVisitorGroup.users.add(claims(pupil));
    await web.lists.add('Notes');
    await web.lists.getByTitle('Notes').items.add({ Title: 'une' });
    await web.lists.getByTitle('Notes').items.add({ Title: 'cachée' });
    await web.lists.getByTitle('Notes').items.getById(2).breakRoleInheritance(false);
  });
  afterAll(() => server.close());

  it.each([
    ['web/title', 'Essai'],
    ['web/Title', 'Essai'],
    [`${list}/ItemCount`, 2],
    [`${list}/Hidden`, false],
    [`${list}/items(1)/Title`, 'une'],
    // What one may not view is not there, property or not.
    [`${list}/items(2)/Title`, 404],
    [`${list}/items(1)/constructor`, 501],
    [`${list}/items/Title`, 501],
    [`${list}/Rien`, 501]
  ])('%s', async (path, expected) => {
    expect(await value(path)).toEqual(expected);
  });

  it('a complex one is the answer itself, and nobody reads what they may not open', async () => {
    const { json } = await raw(server, `/sites/dev/_api/${list}/EffectiveBasePermissionsForUI`, { login: pupil });
    expect(json).toMatchObject({ High: expect.stringMatching(/^\d+$/) as string, Low: expect.stringMatching(/^\d+$/) as string });
    expect(await value('web/title', otherPupil)).toBe(403);
  });
});
