import { faultyNetwork } from '../testing/fakes';
import { uploadFetch } from './uploadFetch';

/** Stands where the browser's is: what it was told, and a network that does what the test says. */
class FakeRequest {
  public static last: FakeRequest;
  public readonly upload: { onprogress?: (event: Pick<ProgressEvent, 'lengthComputable' | 'loaded' | 'total'>) => void } = {};
  public readonly told: Record<string, string> = {};
  public opened: string[] = [];
  public body: unknown;
  public status = 0;
  public statusText = '';
  public response: ArrayBuffer | null = null;
  public responseURL = '';
  public responseType = '';
  public onload?: () => void;
  public onerror?: () => void;
  public onabort?: () => void;
  public onloadend?: () => void;

  public constructor() {
    FakeRequest.last = this;
  }

  public open(...opened: string[]): void {
    this.opened = opened;
  }

  public setRequestHeader(name: string, value: string): void {
    this.told[name] = value;
  }

  public getAllResponseHeaders(): string {
    return 'content-type: application/json\r\nretry-after: 7\r\n';
  }

  public send(body: unknown): void {
    this.body = body;
  }

  public abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }

  public sent(loaded: number, total: number): void {
    this.upload.onprogress?.({ lengthComputable: total > 0, loaded, total });
  }

  public answer(status: number, text: string): void {
    this.status = status;
    this.response = new TextEncoder().encode(text).buffer as ArrayBuffer;
    this.onload?.();
    this.onloadend?.();
  }
}

const URL = 'https://ecole.example/_api/web/files/add';
const known = globalThis.XMLHttpRequest;
beforeEach(() => Object.assign(globalThis, { XMLHttpRequest: FakeRequest }));
afterAll(() => Object.assign(globalThis, { XMLHttpRequest: known }));

/** Once the request has left. */
const left = async (): Promise<FakeRequest> => {
  await new Promise((resolve) => setTimeout(resolve));
  return FakeRequest.last;
};

test('sends as `fetch` does, tells how far it is, and answers as `fetch` does', async () => {
  const shares: number[] = [];
  const body = new Blob(['énoncé']);
  const answering = uploadFetch((share) => shares.push(share))(URL, { method: 'POST', headers: { 'X-RequestDigest': '0x1' }, body });
  const request = await left();
  expect([request.opened, request.told, request.body]).toEqual([['POST', URL], { 'x-requestdigest': '0x1' }, body]);
  request.sent(1, 4);
  request.sent(0, 0);
  request.sent(4, 4);
  request.answer(200, '{"Name":"Fiche"}');
  const answer = await answering;
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([200, '7', { Name: 'Fiche' }]);
  expect(shares).toEqual([0.25, 1]);
});

test('through the transport a lost answer is unknown, as is an upload that the person stops; neither is sent again', async () => {
  const { transport } = faultyNetwork([() => new Response()]);
  const sending = (signal?: AbortSignal): Promise<Response> =>
    transport.send(
      'https://ecole.example',
      URL,
      { method: 'POST', body: 'x', signal },
      uploadFetch(() => undefined)
    );
  const lost = sending();
  (await left()).onerror?.();
  await expect(lost).rejects.toMatchObject({ kind: 'unknownOutcome' });

  const stop = new AbortController();
  const stopped = sending(stop.signal);
  const request = await left();
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ kind: 'unknownOutcome' });
  await left();
  expect(FakeRequest.last).toBe(request);
});

test('a refusal is SharePoint’s own', async () => {
  const { transport } = faultyNetwork([() => new Response()]);
  const refused = transport.send(
    'https://ecole.example',
    URL,
    { method: 'POST', body: 'x' },
    uploadFetch(() => undefined)
  );
  (await left()).answer(403, '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"value":"Refusé."}}}');
  await expect(refused).rejects.toMatchObject({ kind: 'denied' });
});
