import type { Clock } from '../sp/clock';
import { Transport, type TransportOptions } from '../sp/transport';

/** Time that passes only when somebody sleeps. */
export class FakeClock implements Clock {
  public readonly slept: number[] = [];

  public constructor(private time = Date.parse('2026-11-23T08:00:00Z')) {}

  public now(): number {
    return this.time;
  }

  public random(): number {
    return 0;
  }

  public pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  public async sleep(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }
}

/** What the network does with each request in turn: an answer, or its loss. The last one goes on for ever. */
export type Turn = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface FaultyNetwork {
  transport: Transport;
  clock: FakeClock;
  /** Every request that left, contextinfo included. */
  sent: { url: string; init: RequestInit }[];
}

/** A transport on a network that does what the test says. */
export function faultyNetwork(turns: Turn[], options: TransportOptions = {}): FaultyNetwork {
  const clock = new FakeClock();
  const sent: FaultyNetwork['sent'] = [];
  let turn = 0;
  const network = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    sent.push({ url, init });
    return turns[Math.min(turn++, turns.length - 1)](url, init);
  };
  return { transport: new Transport({ fetch: network, clock, authorization: 'Bearer user:test', ...options }), clock, sent };
}

export const ok: Turn = () => new Response('{"value":[]}', { status: 200 });

export const lost: Turn = () => {
  throw new TypeError('fetch failed');
};

export function status(code: number, headers: Record<string, string> = {}, body = ''): Turn {
  return () => new Response(body, { status: code, headers });
}

/** SharePoint's error body. */
export function refused(httpStatus: number, code: string): Turn {
  return status(httpStatus, {}, JSON.stringify({ 'odata.error': { code, message: { lang: 'fr-FR', value: 'Refusé.' } } }));
}
