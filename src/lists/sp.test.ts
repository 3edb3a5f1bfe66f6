import { faultyNetwork, ok, status, type Turn } from './testing/fakes';
import { createSp, valueOf } from './sp';

const WEB = 'http://127.0.0.1/sites/lycee';
const answer =
  (body: string): Turn =>
  () =>
    new Response(body);
const parts = (...all: string[]): Turn =>
  answer([...all.map((part) => `--batchresponse_1\nContent-Type: application/http\n\n${part}\n`), '--batchresponse_1--\n'].join(''));

describe('the one PnPjs set-up', () => {
  it('asks for JSON, past any cache, with the page’s cookie', async () => {
    const { transport, sent } = faultyNetwork([answer('{"Title":"Lycée"}')]);
    expect(await createSp({ webUrl: WEB, transport }).web.select('Title')()).toEqual({ Title: 'Lycée' });
    const { url, init } = sent[0];
    expect(decodeURIComponent(url)).toBe(`${WEB}/_api/web?$select=Title`);
    expect([new Headers(init.headers).get('Accept'), init.cache, init.credentials]).toEqual([
      'application/json',
      'no-store',
      'same-origin'
    ]);
  });

  it('settles every part of a batch, the refused beside the others', async () => {
    const { transport, sent } = faultyNetwork([
      parts(
        'HTTP/1.1 200 OK\n\n{"Title":"Lycée"}',
        'HTTP/1.1 404 Not Found\n\n{"odata.error":{"code":"-1, System.ArgumentException","message":{}}}'
      )
    ]);
    const [web, list] = await createSp({ webUrl: WEB, transport }).batch((batched) => [
      batched.select('Title')<{ Title: string }>(),
      batched.getList('/x')()
    ]);
    expect(valueOf(web).Title).toBe('Lycée');
    expect(() => valueOf(list)).toThrow(/notFound/);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a batch refused whole', status(403), 'denied'],
    ['a batch answered by something else', answer('<html>'), 'unexpected'],
    ['too few parts', parts('HTTP/1.1 200 OK\n\n{}'), 'unexpected']
  ])('throws one error of ours for %s', async (_what, turn, kind) => {
    const { transport } = faultyNetwork([turn]);
    const batch = createSp({ webUrl: WEB, transport }).batch((web) => [web(), web.currentUser()]);
    await expect(batch).rejects.toMatchObject({ name: expect.stringMatching(/^(EntError|Refusal)$/), kind });
  });

  it('takes a page in place of data for the end of the sign-in', async () => {
    const { transport } = faultyNetwork([answer('<!doctype html><title>Sign in</title>')]);
    await expect(createSp({ webUrl: WEB, transport }).web()).rejects.toMatchObject({ kind: 'sessionExpired' });
  });

  it('stops with its signal', async () => {
    const stop = new AbortController();
    const { transport, sent } = faultyNetwork([ok]);
    const sp = createSp({ webUrl: WEB, transport }).withSignal(stop.signal);
    await sp.web();
    stop.abort();
    await expect(sp.web()).rejects.toMatchObject({ name: 'AbortError' });
    await expect(sp.batch((web) => [web()])).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(1);
  });

  it('knows where its web is', () => {
    const { transport } = faultyNetwork([ok]);
    const at = (webUrl: string): string => createSp({ webUrl, transport }).serverRelativeUrl;
    expect([at(WEB), at('https://x/sites/lyc%C3%A9e'), at('https://x')]).toEqual(['/sites/lycee', '/sites/lycée', '']);
  });
});
