import type { SharePointServer } from '../server';
import { admin, pnp, raw, refusal, startBareSite } from './testing/harness';

describe('faults', () => {
  let server: SharePointServer;
  const items = () => pnp(server, admin).web.lists.getByTitle('Notes').items;
  const titles = async (): Promise<string[]> => (await items()<{ Title: string }[]>()).map((item) => item.Title);
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.lists.add('Notes');
  });
  afterEach(() => server.faults.clear());
  afterAll(() => server.close());

  it('cut before the commit: no answer, and nothing is stored', async () => {
    server.faults.add({ kind: 'cutBeforeCommit', method: 'POST', urlPattern: '/items', times: 1 });
    await expect(items().add({ Title: 'perdu' })).rejects.toThrow();
    expect(await titles()).toEqual([]);
    await items().add({ Title: 'gardé' });
    expect(await titles()).toEqual(['gardé']);
  });

  it('cut after the commit: no answer, and it is stored', async () => {
    server.faults.add({ kind: 'cutAfterCommit', method: 'POST', urlPattern: '/items', times: 1 });
    await expect(items().add({ Title: 'stocké' })).rejects.toThrow();
    expect(await titles()).toEqual(['gardé', 'stocké']);
    expect(server.requestLog.find((entry) => entry.status === 0 && entry.operation === 'cutAfterCommit')).toBeDefined();
  });

  it('a status with Retry-After, as often as asked, over HTTP', async () => {
    await fetch(`${server.url}/_local/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'status', status: 429, retryAfter: 7, times: 2, urlPattern: '/items' })
    });
    for (let n = 0; n < 2; n++) {
      const answer = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Notes')/items", { login: admin });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
    }
    expect((await titles()).length).toBe(2);
    expect((await fetch(`${server.url}/_local/faults`, { method: 'POST', body: '{"kind":"other"}' })).status).toBe(400);
    await fetch(`${server.url}/_local/faults`, { method: 'POST', body: '{"kind":"status","status":503,"times":9}' });
    await fetch(`${server.url}/_local/faults`, { method: 'DELETE' });
    expect((await titles()).length).toBe(2);
  });

  it('meets a part of a $batch: what stands before it is stored, the connection is cut', async () => {
    server.faults.add({ kind: 'cutBeforeCommit', method: 'MERGE', urlPattern: '/items\\(1\\)', times: 1 });
    const [batched, execute] = pnp(server, admin).batched();
    const list = batched.web.lists.getByTitle('Notes');
    list.items.add({ Title: 'avant' }).catch(() => undefined);
    list.items
      .getById(1)
      .update({ Title: 'pendant' })
      .catch(() => undefined);
    list.items.add({ Title: 'après' }).catch(() => undefined);
    await expect(execute()).rejects.toThrow();
    expect(await titles()).toEqual(['gardé', 'stocké', 'avant']);
  });

  it('a part answers 429 while its neighbours are served', async () => {
    server.faults.add({ kind: 'status', status: 429, urlPattern: '/items\\(2\\)', times: 1 });
    const [batched, execute] = pnp(server, admin).batched();
    const list = batched.web.lists.getByTitle('Notes');
    const one = list.items.getById(1)<{ Title: string }>();
    const two = refusal(list.items.getById(2)());
    await execute();
    expect((await one).Title).toBe('gardé');
    expect((await two).status).toBe(429);
  });

  it('cuts a whole $batch before or after', async () => {
    const run = async (title: string): Promise<void> => {
      const [batched, execute] = pnp(server, admin).batched();
      batched.web.lists
        .getByTitle('Notes')
        .items.add({ Title: title })
        .catch(() => undefined);
      await execute();
    };
    server.faults.add({ kind: 'cutBeforeCommit', urlPattern: '\\$batch', times: 1 });
    await expect(run('lot perdu')).rejects.toThrow();
    expect(await titles()).not.toContain('lot perdu');
    server.faults.add({ kind: 'cutAfterCommit', urlPattern: '\\$batch', times: 1 });
    await expect(run('lot stocké')).rejects.toThrow();
    expect(await titles()).toContain('lot stocké');
  });
});

describe('$batch', () => {
  let server: SharePointServer;
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.lists.add('Notes');
  });
  afterAll(() => server.close());

  it('answers 200 and each part for itself; nothing rolls back', async () => {
    const [batched, execute] = pnp(server, admin).batched();
    const list = batched.web.lists.getByTitle('Notes');
    const added = list.items.add({ Title: 'un' }) as Promise<{ Id: number }>;
    const refused = refusal(list.items.add({ Titel: 'x' }));
    const updated = list.items.getById(1).update({ Title: 'deux' });
    const missing = refusal(list.items.getById(99)());
    const read = list.items<{ Title: string }[]>();
    await execute();
    expect((await added).Id).toBe(1);
    expect(await refused).toMatchObject({ status: 400 });
    expect((await updated).etag).toMatch(/,2"$/);
    expect(await missing).toMatchObject({ status: 404 });
    expect((await read).map((item) => item.Title)).toEqual(['deux']);
    expect(server.requestLog.at(-1)).toMatchObject({ operation: 'Batch', batchParts: 5, status: 200 });
  });

  const part = (url: string): string =>
    `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${url} HTTP/1.1\nAccept: application/json\n\n`;
  const send = (body: string, boundary = 'b') =>
    raw(server, '/sites/dev/_api/$batch', {
      login: admin,
      method: 'POST',
      body,
      headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }
    });

  it('holds a hundred requests and a megabyte at most', async () => {
    const web = `${server.url}/sites/dev/_api/web`;
    expect((await send(`${part(web).repeat(100)}--b--\n`)).status).toBe(200);
    expect((await send(`${part(web).repeat(101)}--b--\n`)).status).toBe(400);
    expect((await send(`${part(web)}${' '.repeat(1_048_576)}--b--\n`)).status).toBe(413);
  });

  it('refuses what is no batch, and a part that addresses another site', async () => {
    expect((await send('rien')).status).toBe(400);
    expect((await send(part(`${server.url}/sites/dev/_api/web`))).status).toBe(400);
    server.createSiteCollection({ url: '/sites/autre', title: 'Autre', ownerLogin: admin });
    const answer = await send(`${part(`${server.url}/sites/autre/_api/web`)}--b--\n`);
    expect(answer.text).toContain('HTTP/1.1 400');
  });
});

describe('faults by seed, and the log by page', () => {
  let server: SharePointServer;
  const ask = (headers: Record<string, string> = {}) => raw(server, '/sites/dev/_api/web', { login: admin, headers });
  const fault = (rule: object) => raw(server, '/_local/faults', { method: 'POST', body: JSON.stringify(rule) });
  beforeAll(async () => {
    server = await startBareSite({ now: () => new Date('2026-11-23T10:00:00Z') });
  });
  afterEach(() => server.faults.clear());
  afterAll(() => server.close());

  it('the same seed refuses the same requests again', async () => {
    const run = async (seed: number): Promise<number[]> => {
      await fault({ kind: 'status', status: 503, times: 1000, probability: 0.4, seed });
      const statuses: number[] = [];
      for (let n = 0; n < 24; n++) statuses.push((await ask()).status);
      server.faults.clear();
      return statuses;
    };
    const first = await run(7);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }],
    ['date', { 'retry-after': 'Mon, 23 Nov 2026 10:00:07 GMT' }],
    ['none', {}],
    ['rateLimit', { 'ratelimit-remaining': '0', 'ratelimit-reset': '7' }]
  ])('says when to come back: %s', async (retryAfterForm, wanted) => {
    await fault({ kind: 'status', status: 429, retryAfter: 7, retryAfterForm });
    const answer = await ask();
    const seen = ['retry-after', 'ratelimit-remaining', 'ratelimit-reset'].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    expect([answer.status, Object.fromEntries(seen)]).toEqual([429, wanted]);
  });

  it('a gateway’s page, an empty answer, an expired digest', async () => {
    await fault({ kind: 'status', status: 504, body: 'html' });
    const gateway = await ask();
    expect([gateway.status, gateway.headers.get('content-type')]).toEqual([504, 'text/html; charset=utf-8']);
    await fault({ kind: 'status', status: 503, body: 'empty' });
    expect((await ask()).text).toBe('');
    await fault({ kind: 'expiredDigest' });
    expect((await ask()).status).toBe(200);
    expect(await refusal(pnp(server, admin).web.update({ Title: 'x' }))).toMatchObject({
      status: 403,
      code: '-2130575251, Microsoft.SharePoint.SPException'
    });
  });

  it('a latency delays and the request is served', async () => {
    await fault({ kind: 'latency', latencyMs: [20, 40], seed: 3 });
    expect((await ask()).status).toBe(200);
    expect((await raw(server, '/_local/faults')).text).toBe('[]');
    for (const rule of [
      { kind: 'latency' },
      { kind: 'latency', latencyMs: [5, 1] },
      { kind: 'status', status: 429, probability: 2 },
      { kind: 'status', status: 429, often: 1 }
    ])
      expect((await fault(rule)).status).toBe(400);
  });

  it('tells calls, scanned rows and bytes of each page load', async () => {
    server.requestLog.length = 0;
    const page = `${server.url}/sites/dev/SitePages/Cahier.aspx?x=1`;
    await ask({ referer: page });
    const load = server.beginPageLoad(admin, '/sites/dev/SitePages/Cahier.aspx?x=1');
    await ask({ referer: page });
    await ask({ referer: page });
    await ask({ 'sp-page-load': 'mine' });
    const answer = await raw(server, '/_local/requests?by=page');
    const loads = JSON.parse(answer.text) as { page: string; calls: number; bytes: number }[];
    expect(loads.map(({ page: name, calls }) => [name, calls])).toEqual([
      ['/sites/dev/SitePages/Cahier.aspx', 1],
      [load, 2],
      ['mine', 1]
    ]);
    expect(loads.every(({ bytes }) => bytes > 100)).toBe(true);
  });
});
