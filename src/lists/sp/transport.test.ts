import { EntError } from '../errors';
import { faultyNetwork, lost, ok, refused, status } from '../testing/fakes';
import { UnknownOutcome } from './refusal';

const WEB = 'http://127.0.0.1/sites/lycee';
const ITEMS = `${WEB}/_api/web/lists`;
const GET: RequestInit = { method: 'GET' };
const POST: RequestInit = { method: 'POST', body: '{}' };

async function failure(promise: Promise<unknown>): Promise<EntError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (!(error instanceof EntError)) {
    throw new Error(`expected an EntError, got ${String(error)}`);
  }
  return error;
}

describe('a read', () => {
  it('is sent again after a lost answer', async () => {
    const { transport, sent, clock } = faultyNetwork([lost, lost, ok]);
    expect((await transport.send(WEB, ITEMS, GET)).status).toBe(200);
    expect(sent).toHaveLength(3);
    expect(clock.slept).toEqual([250, 500]);
  });

  it('fails as offline when nothing ever answers', async () => {
    const { transport, sent } = faultyNetwork([lost]);
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('offline');
    expect(sent).toHaveLength(4);
  });

  it.each([
    ['seconds', { 'Retry-After': '7' }, 7000],
    ['a date', { 'Retry-After': 'Mon, 23 Nov 2026 08:00:09 GMT' }, 9000],
    ['the greater of both', { 'Retry-After': '3', 'RateLimit-Reset': '11' }, 11000],
    ['the greater of both, the other way', { 'Retry-After': '12', 'RateLimit-Reset': '5' }, 12000]
  ])('waits as long as SharePoint says: %s', async (_what, headers, expected) => {
    const { transport, clock } = faultyNetwork([status(429, headers), ok]);
    await transport.send(WEB, ITEMS, GET);
    expect(clock.slept).toEqual([expected]);
  });

  it('is not sent again when it was refused', async () => {
    const { transport, sent } = faultyNetwork([refused(403, '-2147024891, System.UnauthorizedAccessException')]);
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('denied');
    expect(sent).toHaveLength(1);
  });

  it('counts a body cut in the middle as lost', async () => {
    const cut = (): Response =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('{"value":['));
            controller.error(new TypeError('terminated'));
          }
        })
      );
    const { transport, sent } = faultyNetwork([cut, ok]);
    expect(await (await transport.send(WEB, ITEMS, GET)).json()).toEqual({ value: [] });
    expect(sent).toHaveLength(2);
  });
});

describe('a write', () => {
  it('is never sent again after a lost answer', async () => {
    const { transport, sent } = faultyNetwork([lost, ok]);
    expect(await failure(transport.send(WEB, ITEMS, POST))).toBeInstanceOf(UnknownOutcome);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['429', 429, {}],
    ['503 that says how long', 503, { 'Retry-After': '2' }]
  ])('is sent again after a %s, which SharePoint surely refused', async (_what, code, headers) => {
    const { transport, sent } = faultyNetwork([status(code, headers), ok]);
    await transport.send(WEB, ITEMS, POST);
    expect(sent).toHaveLength(2);
  });

  it.each([502, 503, 504, 500])('has an unknown outcome after a bare %s, which a proxy may have said', async (code) => {
    const { transport, sent } = faultyNetwork([status(code), ok]);
    expect(await failure(transport.send(WEB, ITEMS, POST))).toBeInstanceOf(UnknownOutcome);
    expect(sent).toHaveLength(1);
  });

  it('was refused when a 500 carries a code of SharePoint', async () => {
    const { transport } = faultyNetwork([refused(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException')]);
    const error = await failure(transport.send(WEB, ITEMS, POST));
    expect(error).not.toBeInstanceOf(UnknownOutcome);
    expect(error.kind).toBe('conflict');
  });
});

describe('a batch', () => {
  const batch = (...methods: string[]): RequestInit => ({
    method: 'POST',
    body: methods.map((method) => `${method} ${ITEMS} HTTP/1.1\n`).join('\n')
  });
  const url = `${WEB}/_api/$batch`;
  const answer =
    (...parts: string[]): (() => Response) =>
    () =>
      new Response(parts.map((part) => `--batchresponse_x\n\n${part}`).join('\n'));

  it('of reads is a read', async () => {
    const { transport, sent } = faultyNetwork([lost, ok]);
    await transport.send(WEB, url, batch('GET', 'GET'));
    expect(sent).toHaveLength(2);
  });

  it('with one write is a write', async () => {
    const { transport } = faultyNetwork([lost, ok]);
    expect(await failure(transport.send(WEB, url, batch('GET', 'MERGE')))).toBeInstanceOf(UnknownOutcome);
  });

  it('of reads is sent again when a part was throttled, after what the part says', async () => {
    const throttled = answer('HTTP/1.1 200 OK\n\n{}', 'HTTP/1.1 429 Too Many Requests\nRetry-After: 4\n\n{}');
    const { transport, sent, clock } = faultyNetwork([throttled, ok]);
    await transport.send(WEB, url, batch('GET', 'GET'));
    expect([sent.length, clock.slept]).toEqual([2, [4000]]);
  });

  it('of reads fails as busy when a part stays throttled', async () => {
    const { transport, sent } = faultyNetwork([answer('HTTP/1.1 503 Service Unavailable\nRetry-After: 1\n\n{}')]);
    expect((await failure(transport.send(WEB, url, batch('GET')))).kind).toBe('busy');
    expect(sent).toHaveLength(4);
  });
});

describe('the page', () => {
  it('has at most four requests in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const slow = async (): Promise<Response> => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inFlight--;
      return new Response('{}');
    };
    const { transport, sent } = faultyNetwork([slow]);
    await Promise.all(Array.from({ length: 20 }, () => transport.send(WEB, ITEMS, GET)));
    expect([sent.length, most]).toEqual([20, 4]);
  });

  it('stops asking after five failures in a row, and asks again with one request', async () => {
    const { transport, sent, clock } = faultyNetwork([lost, lost, lost, lost, lost, ok]);
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('offline');
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('busy');
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('busy');
    expect(sent).toHaveLength(5);
    clock.pass(15_000);
    await transport.send(WEB, ITEMS, GET);
    await transport.send(WEB, ITEMS, GET);
    expect(sent).toHaveLength(7);
  });

  it('sends nothing until the time that SharePoint demanded is over', async () => {
    const { transport, sent, clock } = faultyNetwork([status(429, { 'Retry-After': '120' }), ok]);
    expect((await failure(transport.send(WEB, ITEMS, GET))).kind).toBe('busy');
    expect((await failure(transport.send(WEB, `${ITEMS}/other`, GET))).kind).toBe('busy');
    expect([sent.length, clock.slept]).toEqual([1, []]);
    clock.pass(120_000);
    await transport.send(WEB, ITEMS, GET);
    expect(sent).toHaveLength(2);
  });

  it('gives up when its caller does', async () => {
    const stop = new AbortController();
    const never = (_url: string, init: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const { transport, sent } = faultyNetwork([never]);
    const read = transport.send(WEB, ITEMS, { ...GET, signal: stop.signal });
    const write = failure(transport.send(WEB, ITEMS, { ...POST, signal: stop.signal }));
    while (sent.length < 2) {
      await Promise.resolve();
    }
    stop.abort();
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect(await write).toBeInstanceOf(UnknownOutcome);
    // Not even sent: nothing is unknown.
    await expect(transport.send(WEB, ITEMS, { ...POST, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(2);
  });
});

describe('the form digest', () => {
  const digestAnswer =
    (value: string): (() => Response) =>
    () =>
      new Response(JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 }));
  const digestOf = ({ init }: { init: RequestInit }): string | null => new Headers(init.headers).get('X-RequestDigest');

  it('is asked for once for several writes, and not for reads', async () => {
    const { transport, sent } = faultyNetwork([ok, digestAnswer('0x1'), ok], { authorization: undefined });
    await transport.send(WEB, ITEMS, GET);
    await Promise.all([transport.send(WEB, ITEMS, POST), transport.send(WEB, ITEMS, POST)]);
    expect(sent.map(({ url }) => url.slice(WEB.length))).toEqual([
      '/_api/web/lists',
      '/_api/contextinfo',
      '/_api/web/lists',
      '/_api/web/lists'
    ]);
    expect(sent.map(digestOf)).toEqual([null, null, '0x1', '0x1']);
  });

  it.each(['-2130575251', '-2130575252'])('is renewed once when SharePoint says %s', async (code) => {
    const expired = refused(403, `${code}, Microsoft.SharePoint.SPException`);
    const { transport, sent } = faultyNetwork([digestAnswer('0x1'), expired, digestAnswer('0x2'), ok], { authorization: undefined });
    await transport.send(WEB, ITEMS, POST);
    expect(digestOf(sent[3])).toBe('0x2');
  });

  it('that stays invalid means that the sign-in has ended', async () => {
    const expired = refused(403, '-2130575251, Microsoft.SharePoint.SPException');
    const { transport, sent } = faultyNetwork([digestAnswer('0x1'), expired, digestAnswer('0x2'), expired], { authorization: undefined });
    expect((await failure(transport.send(WEB, ITEMS, POST))).kind).toBe('sessionExpired');
    expect(sent).toHaveLength(4);
  });

  it('that the page holds spares the question, and an old one is renewed', async () => {
    const { transport, sent, clock } = faultyNetwork([ok, digestAnswer('0x9'), ok], { authorization: undefined });
    transport.seedDigest(WEB, { value: '0x8', expires: clock.now() + 1_800_000 });
    await transport.send(WEB, ITEMS, POST);
    clock.pass(1_750_000);
    await transport.send(WEB, ITEMS, POST);
    expect(sent.map(digestOf)).toEqual(['0x8', null, '0x9']);
  });

  it('is not asked for by a client that has a token', async () => {
    const { transport, sent } = faultyNetwork([ok]);
    await transport.send(WEB, ITEMS, POST);
    expect(sent.map(({ init }) => new Headers(init.headers).get('Authorization'))).toEqual(['Bearer user:test']);
  });
});

describe('what SharePoint asks of long work', () => {
  const throttledPart = (header: string): string =>
    [
      '--batchresponse_1',
      'Content-Type: application/http',
      '',
      'HTTP/1.1 429 Too Many Requests',
      header,
      '',
      '{}',
      '--batchresponse_1--',
      ''
    ].join('\r\n');
  const batch: RequestInit = { method: 'POST', body: 'POST http://127.0.0.1/x HTTP/1.1\n' };

  it.each([
    ['seconds', 'RETRY-AFTER: 40'],
    ['a date', 'RETRY-AFTER: Mon, 23 Nov 2026 08:00:40 GMT'],
    ['the limit’s reset', 'RATELIMIT-RESET: 40']
  ])('is remembered from a part of a batch of writes, which is not sent again here: %s', async (_what, header) => {
    const { transport, sent, clock } = faultyNetwork([status(200, {}, throttledPart(header))]);
    expect(transport.demandedPause).toBe(0);
    await transport.send(WEB, `${WEB}/_api/$batch`, batch);
    expect([sent.length, transport.demandedPause]).toEqual([1, 40_000]);
    clock.pass(39_000);
    expect(transport.demandedPause).toBe(1_000);
    clock.pass(5_000);
    expect(transport.demandedPause).toBe(0);
  });

  it('is not made of the limits that a good answer tells', async () => {
    const { transport } = faultyNetwork([status(200, { 'RateLimit-Reset': '90' }, '{}')]);
    await transport.send(WEB, ITEMS, GET);
    expect(transport.demandedPause).toBe(0);
  });
});
