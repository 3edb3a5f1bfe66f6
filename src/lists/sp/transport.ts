import { EntError } from '../errors';
import { Breaker } from './breaker';
import { systemClock, type Clock } from './clock';
import { DigestCache, type Digest } from './digest';
import { Limiter } from './limiter';
import { refusalOf, saysInvalidDigest, UnknownOutcome } from './refusal';
import { isBatch, kindOf, type RequestKind } from './requestKind';
import { backoff, demandedDelay } from './retryDelay';

export interface TransportOptions {
  /** The browser's or Node's `fetch` by default. */
  fetch?: typeof fetch;
  clock?: Clock;
  /** `Authorization` of a client outside the browser, e.g. `Bearer …`; no digest is asked for then. */
  authorization?: string;
  /** Requests in flight at once. */
  maxInFlight?: number;
}

const MAX_IN_FLIGHT = 4;
const ATTEMPTS = 4;
/** Longer than this nobody waits before a screen: the request fails as `busy`, and none is sent until then. */
const LONGEST_WAIT = 20_000;
/** Answers after which a read is sent again. */
const PASSING = [429, 502, 503, 504];

type Attempt = { answer: Response; bytes: ArrayBuffer } | { lost: unknown };

/**
 * How every request of the page leaves and what becomes of a failure: at most four in flight, one circuit breaker, digests kept a web,
 * reads sent again, writes sent again only when SharePoint surely refused them. One a page, shared by all that speak to SharePoint.
 */
export class Transport {
  public readonly clock: Clock;
  private readonly digests: DigestCache;
  private readonly breaker: Breaker;
  private readonly limiter: Limiter;
  private readonly fetch: typeof fetch;
  private readonly authorization: string | undefined;
  private silentUntil = 0;

  public constructor(options: TransportOptions = {}) {
    this.clock = options.clock ?? systemClock;
    // A bare `fetch` kept in a field would be called on the wrong object in a browser.
    this.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.authorization = options.authorization;
    this.breaker = new Breaker(this.clock);
    this.limiter = new Limiter(options.maxInFlight ?? MAX_IN_FLIGHT);
    this.digests = new DigestCache(
      (webUrl) => this.send(webUrl, `${webUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } }),
      this.clock
    );
  }

  /** Milliseconds that SharePoint, by what its last answers told, still wants to be left alone; 0 for none. Long work waits them out. */
  public get demandedPause(): number {
    return Math.max(0, this.silentUntil - this.clock.now());
  }

  /** A digest that the page already holds for a web. */
  public seedDigest(webUrl: string, digest: Digest): void {
    this.digests.seed(webUrl, digest);
  }

  /**
   * Sends a request and answers with a successful response.
   * @throws Refusal when SharePoint said no; UnknownOutcome when a write's answer was lost; EntError `offline` or `busy` when a read
   * never got through; the signal's reason when the caller gave up
   * @param through another `fetch` for this request: one that tells how far a big body is
   */
  public async send(webUrl: string, url: string, init: RequestInit, through: typeof fetch = this.fetch): Promise<Response> {
    const kind = kindOf(url, init);
    let digestRenewed = false;
    for (let attempt = 0; ; attempt++) {
      const last = attempt === ATTEMPTS - 1;
      const { digest, headers } = await this.headersFor(webUrl, url, init);
      const result = await this.attempt(url, { ...init, headers }, kind, through);
      if ('lost' in result) {
        await this.afterLost(url, kind, attempt, last, init.signal, result.lost);
        continue;
      }
      const { answer, bytes } = result;
      // A file that is read stays bytes.
      const body = answer.ok && !isBatch(url) ? '' : new TextDecoder().decode(bytes);
      const throttled = isBatch(url) && answer.ok ? throttledPart(body) : undefined;
      const told = throttled?.headers ?? (answer.ok ? undefined : answer.headers);
      const demanded = told ? demandedDelay(told, this.clock.now()) : 0;
      this.silentUntil = Math.max(this.silentUntil, this.clock.now() + demanded);
      // What a batch of writes did is told part by part, so its caller decides what is sent again.
      const refused = kind === 'read' ? throttled : undefined;
      if (answer.ok && !refused) {
        return new Response(answer.status === 204 ? null : bytes, {
          status: answer.status,
          statusText: answer.statusText,
          headers: answer.headers
        });
      }
      if (digest && !digestRenewed && saysInvalidDigest(answer.status, body)) {
        digestRenewed = true;
        this.digests.forget(webUrl, digest);
        continue;
      }
      const status = refused?.status ?? answer.status;
      if (demanded > LONGEST_WAIT) {
        this.breaker.waitFor(demanded);
      }
      const mayRepeat = kind === 'read' ? PASSING.includes(status) : surelyRefused(status, demanded);
      if (mayRepeat && !last && demanded <= LONGEST_WAIT) {
        await this.clock.sleep(backoff(attempt, demanded, this.clock.random()), init.signal);
        continue;
      }
      throw this.finalError(url, kind, status, body, demanded);
    }
  }

  private async headersFor(webUrl: string, url: string, init: RequestInit): Promise<{ headers: Headers; digest?: string }> {
    const headers = new Headers(init.headers);
    if (this.authorization) {
      headers.set('Authorization', this.authorization);
      return { headers };
    }
    const needsDigest = (init.method ?? 'GET').toUpperCase() !== 'GET' && !/\/_api\/contextinfo$/i.test(url);
    if (!needsDigest) {
      return { headers };
    }
    const digest = await this.digests.of(webUrl);
    headers.set('X-RequestDigest', digest);
    return { headers, digest };
  }

  /** One journey there and back. The body is read here: a connection cut in the middle of it is a lost answer too. */
  private async attempt(url: string, init: RequestInit, kind: RequestKind, through: typeof fetch): Promise<Attempt> {
    return this.limiter.run(async () => {
      init.signal?.throwIfAborted();
      this.breaker.enter();
      try {
        const answer = await through(url, init);
        const bytes = await answer.arrayBuffer();
        if (PASSING.includes(answer.status)) {
          this.breaker.failed();
        } else {
          this.breaker.succeeded();
        }
        return { answer, bytes };
      } catch (error) {
        if (init.signal?.aborted) {
          this.breaker.abandoned();
          // The caller gave a write up in flight: it may be stored all the same.
          throw kind === 'write' ? new UnknownOutcome(`given up: ${url}`) : error;
        }
        this.breaker.failed();
        return { lost: error };
      }
    });
  }

  private async afterLost(
    url: string,
    kind: RequestKind,
    attempt: number,
    last: boolean,
    signal: AbortSignal | null | undefined,
    cause: unknown
  ): Promise<void> {
    if (kind === 'write') {
      throw new UnknownOutcome(`no answer from ${url}: ${String(cause)}`);
    }
    if (last) {
      throw new EntError('offline', `no answer from ${url}: ${String(cause)}`);
    }
    await this.clock.sleep(backoff(attempt, 0, this.clock.random()), signal);
  }

  private finalError(url: string, kind: RequestKind, status: number, body: string, demanded: number): EntError {
    const refusal = refusalOf(url, status, body);
    const answeredBySharePoint = refusal.code !== undefined || status < 500;
    return kind === 'write' && !answeredBySharePoint && !surelyRefused(status, demanded) ? new UnknownOutcome(refusal.detail) : refusal;
  }
}

/** 429 is SharePoint's own throttle; 503 is too when it says how long, otherwise it may come from a proxy that had passed the write on. */
function surelyRefused(status: number, demanded: number): boolean {
  return status === 429 || (status === 503 && demanded > 0);
}

/** The first part of a batch's answer that was throttled: the batch answers 200 all the same. */
function throttledPart(body: string): { status: number; headers: Headers } | undefined {
  const match = /^HTTP\/1\.1 (429|503)[^\n]*\n((?:[^\r\n]+\r?\n)*)/m.exec(body);
  if (!match) {
    return undefined;
  }
  const headers = new Headers();
  for (const line of match[2].split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) {
      headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return { status: Number(match[1]), headers };
}
