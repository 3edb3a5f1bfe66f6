import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SharePointServer } from '../server';
import { admin, claims, pnp, pupil, raw, startBareSite } from './testing/harness';

const api = '/sites/dev/_api';
const notes = `${api}/web/lists/getByTitle('Notes')`;
const cookie = `ent-user=${encodeURIComponent(admin)}`;

describe('the HTTP front', () => {
  let server: SharePointServer;
  let clock = new Date('2026-11-23T08:00:00Z');
  beforeAll(async () => {
    server = await startBareSite({ now: () => clock });
    await pnp(server, admin).web.lists.add('Notes');
    await pnp(server, admin).web.lists.getByTitle('Notes').items.add({ Title: 'un' });
    await pnp(server, admin).web.associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());
  const digest = async (headers: Record<string, string> = { cookie }): Promise<string> =>
    String((await raw(server, `${api}/contextinfo`, { method: 'POST', headers })).json.FormDigestValue);
  const write = (value: string | undefined, headers: Record<string, string> = {}) =>
    raw(server, `${notes}/items`, {
      method: 'POST',
      body: '{"Title":"x"}',
      headers: { cookie, ...(value === undefined ? {} : { 'x-requestdigest': value }), ...headers }
    });

  it('ContextInfo: minimal and verbose', async () => {
    const minimal = await raw(server, `${api}/contextinfo`, { method: 'POST', headers: { cookie } });
    expect(minimal.json).toMatchObject({
      FormDigestTimeoutSeconds: 1800,
      SiteFullUrl: `${server.url}/sites/dev`,
      WebFullUrl: `${server.url}/sites/dev`,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0']
    });
    expect(minimal.json.FormDigestValue).toMatch(/^0x[0-9A-F]{64},23 Nov 2026 08:00:00 -0000$/);
    const verbose = await raw(server, `${api}/contextinfo`, {
      method: 'POST',
      headers: { cookie, accept: 'application/json;odata=verbose' }
    });
    expect(verbose.json).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800 } } });
    expect((await pnp(server, admin).web.getContextInfo()).WebFullUrl).toBe(`${server.url}/sites/dev`);
  });

  it('a cookie reads; it writes with a valid digest of its own only', async () => {
    expect((await raw(server, `${api}/web`, { headers: { cookie } })).status).toBe(200);
    const own = await digest();
    expect((await write(own)).status).toBe(201);
    for (const wrong of [
      undefined,
      '',
      '0x00,23 Nov 2026 08:00:00 -0000',
      own.replace('08:00', '09:00'),
      await digest({ authorization: `Bearer user:${pupil}` })
    ]) {
      const refused = await write(wrong);
      expect(refused.status).toBe(403);
      expect(refused.json).toMatchObject({ 'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' } });
    }
    server.createSiteCollection({ url: '/sites/autre', title: 'Autre', ownerLogin: admin });
    const elsewhere = String(
      (await raw(server, '/sites/autre/_api/contextinfo', { method: 'POST', headers: { cookie } })).json.FormDigestValue
    );
    expect((await write(elsewhere)).status).toBe(403);
    expect((await write(server.issueDigest(admin, '/sites/dev'))).status).toBe(201);
  });

  it('a digest ends after 1,800 seconds', async () => {
    const own = await digest();
    clock = new Date(clock.getTime() + 1799_000);
    expect((await write(own)).status).toBe(201);
    clock = new Date(clock.getTime() + 1_000);
    expect((await write(own)).status).toBe(403);
  });

  it('a $batch of a cookie needs the digest too', async () => {
    const body = `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${server.url}${api}/web HTTP/1.1\nAccept: application/json\n\n--b--\n`;
    const send = (headers: Record<string, string>) =>
      raw(server, `${api}/$batch`, {
        method: 'POST',
        body,
        headers: { cookie, 'content-type': 'multipart/mixed; boundary=b', ...headers }
      });
    expect((await send({})).status).toBe(403);
    const served = await send({ 'x-requestdigest': await digest() });
    expect(served.status).toBe(200);
    expect(served.text).toMatch(/^--batchresponse_[0-9a-f-]{36}\r\n/);
    expect(served.text).toContain('HTTP/1.1 200 OK');
  });

  it('answers in three formats, and says no to Atom', async () => {
    const item = `${notes}/items(1)?$select=Id,Title`;
    const get = async (accept: string) => (await raw(server, item, { login: admin, headers: { accept } })).json;
    expect(await get('application/json;odata=nometadata')).toEqual({ Id: 1, Title: 'un' });
    expect(await get('application/json')).toMatchObject({
      'odata.type': 'SP.Data.NotesListItem',
      'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
      Title: 'un'
    });
    expect(await get('application/json;odata=verbose')).toMatchObject({
      d: { __metadata: { type: 'SP.Data.NotesListItem', etag: expect.any(String) }, Id: 1, Title: 'un' }
    });
    expect(Object.keys(await get('application/json;odata=nometadata')).some((key) => key.includes('odata'))).toBe(false);
    const page = (await raw(server, `${notes}/items?$top=1`, { login: admin, headers: { accept: 'application/json;odata=verbose' } }))
      .json as { d: { results: unknown[]; __next: string } };
    expect([page.d.results.length, typeof page.d.__next]).toEqual([1, 'string']);
    const bare = (await raw(server, `${notes}/items?$top=1`, { login: admin, headers: { accept: 'application/json;odata=nometadata' } }))
      .json;
    expect(Object.keys(bare).sort()).toEqual(['odata.nextLink', 'value']);
    expect((await raw(server, item, { login: admin, headers: { accept: '*/*' } })).status).toBe(501);
    const error = await raw(server, `${notes}/items(99)`, { login: admin, headers: { accept: 'application/json;odata=verbose' } });
    expect(error.json).toMatchObject({ error: { code: '-2130575338, System.ArgumentException', message: { lang: 'en-US' } } });
    const v4 = await raw(server, `${api}/web?$select=Title`, { login: admin, headers: { 'odata-version': '4.0' } });
    expect(v4.json).toMatchObject({ '@odata.context': expect.any(String), '@odata.type': '#SP.Web', Title: 'Essai' });
  });

  it('says loudly what it does not implement', async () => {
    for (const path of ['/web/features', "/web/lists/getByTitle('Notes')/workflowAssociations", '/search/query']) {
      const answer = await raw(server, api + path, { login: admin });
      expect([path, answer.status]).toEqual([path, 501]);
      expect(answer.text).toContain('does not implement');
    }
    expect(server.requestLog.at(-1)).toMatchObject({ status: 501, operation: expect.stringContaining('search') });
  });

  it('knows no other site, no broken path, no other host name', async () => {
    expect((await raw(server, '/sites/absent/_api/web', { login: admin })).status).toBe(404);
    expect((await raw(server, `${api}/web/lists/getByTitle('Notes`, { login: admin })).status).toBe(400);
    expect((await raw(server, `${api}/web/lists/getByTitle(%ZZ)`, { login: admin })).status).toBe(400);
    expect((await raw(server, `${notes}/items`, { login: admin, method: 'POST', body: '[1' })).status).toBe(400);
    expect((await fetch(`${server.url.replace('127.0.0.1', 'localhost')}${api}/web`)).status).toBe(421);
  });

  it('logs who asked what and what it cost', async () => {
    await raw(server, '/_local/requests', { method: 'DELETE' });
    await pnp(server, admin).web.lists.getByTitle('Notes').items.top(2)();
    const log = (await (await fetch(`${server.url}/_local/requests`)).json()) as unknown[];
    expect(log).toEqual([
      expect.objectContaining({ method: 'GET', status: 200, user: admin, operation: 'Items_List', scannedRows: 3, batchParts: 0 })
    ]);
  });

  it('adds people to the directory over HTTP, not for a page of elsewhere', async () => {
    const add = (headers: Record<string, string>, body: string) =>
      fetch(`${server.url}/_local/directory`, { method: 'POST', headers, body });
    expect((await add({}, JSON.stringify({ login: 'Erable@ecole.example', title: 'Mme Érable' }))).status).toBe(200);
    expect(await pnp(server, admin).web.ensureUser('erable@ecole.example')).toMatchObject({ Title: 'Mme Érable' });
    expect((await add({ origin: 'https://ailleurs.example' }, JSON.stringify({ login: 'x@ecole.example', title: 'x' }))).status).toBe(403);
    expect((await add({}, '{"login":"sans-arobase","title":"x"}')).status).toBe(400);
    expect((await (await fetch(`${server.url}/_local/health`)).json()) as object).toMatchObject({ ok: true });
  });

  it("answers addresses that no router reads in SharePoint's shape", async () => {
    for (const path of ['/%', `${api}/%`, `${api}/web/%zz`, '/sites/dev/Shared%20Documents/%'])
      expect((await raw(server, path, { login: admin })).json).toMatchObject({
        'odata.error': { code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }
      });
  });
});

describe('a file store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('survives close and reopen: items, rights, ids, digests', async () => {
    const data = join(folder, 'site.db');
    const first = await startBareSite({ data });
    const sp = pnp(first, admin);
    await sp.web.lists.add('Notes');
    await sp.web.lists.getByTitle('Notes').items.add({ Title: 'un' });
    await sp.web.lists.getByTitle('Notes').items.add({ Title: 'deux' });
    await sp.web.lists.getByTitle('Notes').items.getById(2).delete();
    await sp.web.lists.getByTitle('Notes').breakRoleInheritance(false);
    const digest = first.issueDigest(admin, '/sites/dev');
    await first.close();

    const second = await startBareSite({ data });
    try {
      const list = pnp(second, admin).web.lists.getByTitle('Notes');
      expect((await list.items<{ Title: string }[]>()).map((item) => item.Title)).toEqual(['un']);
      expect(((await list.items.add({ Title: 'trois' })) as { Id: number }).Id).toBe(3);
      expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
      const written = await raw(second, `${notes}/items`, { method: 'POST', body: '{}', headers: { cookie, 'x-requestdigest': digest } });
      expect(written.status).toBe(201);
    } finally {
      await second.close();
    }
  });
});
