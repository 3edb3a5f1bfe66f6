import { randomUUID } from 'node:crypto';
import { openStore } from '../../store/sqliteStore';
import type { Store } from '../../store/Store';
import { Digests } from '../digest';
import { isUpload } from '../files/receive';
import { lengthOf } from '../files/send';
import type { Host } from '../dispatch';
import { Faults } from '../faults';
import { type FrontResponse, answerRequest } from '../front';
import type { SpRequest } from '../protocol';
import { createSiteCollection } from '../siteCollections';
import { defaultSwitches } from '../switches';
import { firstFiles } from './fileRequests';
import { Random } from './random';
import { fuzzedRequest } from './requests';

const admin = 'admin@ecole.example';
/** Calls of the store and rows read that one input may cost, a batch of three included. */
const largestWork = 30_000;

class TooMuchWork extends Error {}

/** The store with its calls counted: an input that never ends is stopped by what it does, not by a clock. */
function counted(store: Store, spend: () => void): Store {
  const wrap = <T extends object>(target: T, deep: boolean): T =>
    new Proxy(target, {
      get(inner, name): unknown {
        const value: unknown = Reflect.get(inner, name);
        if (typeof value === 'function')
          return (...values: unknown[]): unknown => {
            spend();
            return Reflect.apply(value, inner, values);
          };
        return deep && typeof value === 'object' && value !== null ? wrap(value, false) : value;
      }
    });
  return wrap(store, true);
}

function request(method: string, path: string, body: unknown): SpRequest {
  return {
    method,
    url: `/sites/dev/_api/${path}`,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    login: admin,
    needsDigest: false,
    origin: 'http://127.0.0.1:4400'
  };
}

export interface Fuzzed {
  /** Answers by their status. */
  statuses: Map<number, number>;
  /** Inputs that were answered by an accident: an exception, a shape that is not SharePoint's, too much work. */
  accidents: string[];
}

/** The refusal as SharePoint shapes it: `-1, Some.Type` and a message with its language. */
function isRefusal(body: string): boolean {
  const parsed = JSON.parse(body) as Record<string, { code?: unknown; message?: { lang?: unknown; value?: unknown } } | undefined>;
  const told = parsed['odata.error'] ?? parsed.error;
  return (
    typeof told?.code === 'string' &&
    /^-\d+, [\w.]+$/.test(told.code) &&
    typeof told.message?.value === 'string' &&
    told.message.lang === 'en-US'
  );
}

/** A site with one list, four items and a folder. */
function freshHost(spend: () => void): Host {
  const store = openStore(':memory:');
  const now = (): Date => new Date('2026-11-23T10:00:00Z');
  createSiteCollection(store, now, { url: '/sites/dev', title: 'Essai', ownerLogin: admin });
  const host: Host = { store: counted(store, spend), digests: new Digests(randomUUID(), now), switches: { ...defaultSwitches }, now };
  const list = "web/lists/getByTitle('Notes')";
  const made = [
    request('POST', 'web/lists', { Title: 'Notes', BaseTemplate: 100 }),
    request('POST', 'sitepages/pages', {}),
    request('MERGE', list, { EnableFolderCreation: true }),
    request('POST', `${list}/fields`, { Title: 'Semaine', FieldTypeKind: 9 }),
    ...[1, 2, 3, 4].map((week) => request('POST', `${list}/items`, { Title: `n° ${week}`, Semaine: week })),
    ...firstFiles.map((path) => request('POST', path.replaceAll(' ', '%20'), 'quartz'))
  ];
  for (const one of made) {
    const { status, body } = answerWithBytes(host, one);
    if (status >= 400) throw new Error(`the fuzzed site cannot be made: ${status} ${body}`);
  }
  const { siteNo } = store.sites.byUrl('/sites/dev') ?? { siteNo: 0 };
  const itself = store.lists.byTitle(siteNo, 'Notes')?.id;
  answerWithBytes(host, request('POST', `${list}/fields`, { Title: 'Suite', FieldTypeKind: 7, LookupList: itself, LookupField: 'Title' }));
  return host;
}

/** Answers as the server does: the bytes of a file are received before, and dropped after when nobody kept them. */
function answerWithBytes(host: Host, input: SpRequest): FrontResponse {
  if (!isUpload(input.method, input.url)) return answerRequest(host, new Faults(), input);
  const upload = host.store.blobs.putNow(Buffer.from(input.body));
  try {
    return answerRequest(host, new Faults(), { ...input, body: '', upload });
  } finally {
    host.store.blobs.discard(upload.id);
  }
}

/** The bytes that an answer promises are there. */
function holdsItsBytes(host: Host, response: FrontResponse): boolean {
  const { content } = response;
  if (!content) return true;
  const size = host.store.blobs.find(content.blobId)?.size;
  const last = content.range?.end ?? -1;
  return size !== undefined && last < size && lengthOf(host.store.blobs, response) >= (content.range ? 1 : 0);
}

/** Inputs that one site meets before it is made anew: what earlier inputs destroyed hides nothing for long. */
const inputsPerSite = 250;

/** Sends `count` inputs of a seed through the front, without sockets. */
export function fuzz(seed: number, count: number): Fuzzed {
  let work = 0;
  const spend = (): void => {
    if (++work > largestWork) throw new TooMuchWork(`more than ${largestWork} calls of the store`);
  };
  const result: Fuzzed = { statuses: new Map(), accidents: [] };
  let host: Host | undefined;
  for (let n = 0; n < count; n++) {
    if (n % inputsPerSite === 0) {
      host?.store.close();
      work = 0;
      host = freshHost(spend);
    }
    if (!host) throw new Error('no host');
    // Each input has a seed of its own, by which it can be made again alone.
    const input = fuzzedRequest(new Random(seed * 1_000_003 + n), admin);
    work = 0;
    const scannedBefore = host.store.scannedRows;
    const accident = (what: string): void => {
      result.accidents.push(`${n}: ${what}\n  ${input.method} ${input.url}\n  ${input.body.slice(0, 400)}`);
    };
    try {
      const response = answerWithBytes(host, input);
      const { status, body, batchParts } = response;
      result.statuses.set(status, (result.statuses.get(status) ?? 0) + 1);
      // RFC 9110: a range outside the file is refused by headers alone.
      if (status >= 400 && !(status === 416 && body === '') && !isRefusal(body))
        accident(`${status} without SharePoint's shape: ${body.slice(0, 200)}`);
      if (!holdsItsBytes(host, response)) accident(`${status} without the bytes it promises`);
      if (status >= 300 && status < 400 && batchParts === 0 && body !== '') accident(`${status} with a body`);
      if (host.store.scannedRows - scannedBefore > largestWork) accident(`${host.store.scannedRows - scannedBefore} rows scanned`);
    } catch (error) {
      accident(error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n    ') : String(error));
    }
  }
  host?.store.close();
  return result;
}
