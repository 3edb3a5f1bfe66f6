import { spfi } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { IWeb } from '@pnp/sp/webs';
import { EntError } from './errors';
import { Headers, Parse, Send, Settle } from './sp/behaviours';
import type { Digest } from './sp/digest';
import type { Transport } from './sp/transport';

export { Transport, type TransportOptions } from './sp/transport';

export interface SharePointOptions {
  /** Absolute URL of the web, without a slash at its end. */
  webUrl: string;
  transport: Transport;
  /** What the page already holds for this web. */
  digest?: Digest;
  /** Stops whatever is still under way; writes in flight then end as `unknownOutcome`. */
  signal?: AbortSignal;
  /** Another `fetch` than the transport's own: one that tells how far a big body is. */
  fetch?: typeof fetch;
}

/** The web of one site through PnPjs, the only way in which `src/lists` speaks to SharePoint. */
export interface SharePoint {
  readonly webUrl: string;
  /** `/sites/lycee`; empty at the root. */
  readonly serverRelativeUrl: string;
  readonly transport: Transport;
  readonly web: IWeb;
  /**
   * Several reads in one `$batch` (a hundred at most a request). Every promise is settled: one refused part does not hide the others.
   * @throws EntError when the batch itself failed
   */
  batch<T extends readonly Promise<unknown>[]>(requests: (web: IWeb) => readonly [...T]): Promise<SettledBatch<T>>;
  /** The same web, stopped by `signal`. @param through see `SharePointOptions.fetch` */
  withSignal(signal: AbortSignal | undefined, through?: typeof fetch): SharePoint;
}

export type SettledBatch<T extends readonly Promise<unknown>[]> = { -readonly [K in keyof T]: PromiseSettledResult<Awaited<T[K]>> };

const REQUESTS_PER_BATCH = 100;

/** The one PnPjs set-up: see `sp/behaviours` for what it does instead of PnPjs's presets, and `sp/transport` for retries. */
export function createSp(options: SharePointOptions): SharePoint {
  const { webUrl, transport, digest, signal, fetch: through } = options;
  if (digest) {
    transport.seedDigest(webUrl, digest);
  }
  const root = spfi(webUrl).using(Headers(), Send(transport, webUrl, signal, through), Parse(), Settle());
  return {
    webUrl,
    serverRelativeUrl: decodeURI(new URL(webUrl).pathname).replace(/\/$/, ''),
    transport,
    get web() {
      return root.web;
    },
    withSignal: (abort, another) => createSp({ webUrl, transport, signal: abort, fetch: another }),
    batch: async (requests) => {
      const [batched, execute] = root.web.batched({ maxRequests: REQUESTS_PER_BATCH });
      const settled = Promise.allSettled(requests(batched));
      try {
        await execute();
      } catch (error) {
        throw error instanceof EntError || isAbort(error) ? error : new EntError('unexpected', `batch: ${String(error)}`);
      }
      return settled as Promise<never>;
    }
  };
}

/** The value of a batch's part. @throws what refused it */
export function valueOf<T>(part: PromiseSettledResult<T>): T {
  if (part.status === 'rejected') {
    throw part.reason;
  }
  return part.value;
}

/** True for what an aborted signal throws. */
export function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
}
