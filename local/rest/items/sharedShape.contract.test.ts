import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, startBareSite } from '../testing/harness';

/** Requests that only read share what a list's fields make of an item; who asks, and in which dialect, is no part of it. */
describe('what readers share', () => {
  let server: SharePointServer;
  const path = `/sites/dev/_api/web/lists/getByTitle('Notes')/items(1)`;
  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.lists.add('Notes');
    await web.lists.getByTitle('Notes').items.add({ Title: 'Quartz' });
    await web.associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('each reader sees their own rights', async () => {
    const rights = async (login: string): Promise<unknown> =>
      (await raw(server, `${path}?$select=EffectiveBasePermissions`, { login })).json.EffectiveBasePermissions;
    const [ofAdmin, ofPupil] = [await rights(admin), await rights(pupil)];
    expect(ofAdmin).toEqual({ High: '2147483647', Low: '4294967295' });
    expect(ofPupil).not.toEqual(ofAdmin);
    expect(await rights(admin)).toEqual(ofAdmin);
  });

  it('each reader sees dates in their own dialect', async () => {
    const created = async (version: string): Promise<unknown> =>
      (await raw(server, path, { login: admin, headers: { 'odata-version': version } })).json.Created;
    expect(await created('4.0')).toMatch(/[+]0[12]:00$/);
    expect(await created('3.0')).toMatch(/Z$/);
  });

  it('a column made or removed by somebody else shows at once', async () => {
    const names = async (): Promise<string[]> => Object.keys((await raw(server, path, { login: pupil })).json);
    const fields = pnp(server, admin).web.lists.getByTitle('Notes').fields;
    expect(await names()).not.toContain('Veine');
    await fields.addText('Veine');
    expect(await names()).toContain('Veine');
    await fields.getByInternalNameOrTitle('Veine').delete();
    expect(await names()).not.toContain('Veine');
  });
});
