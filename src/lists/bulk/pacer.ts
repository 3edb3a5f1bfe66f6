import type { Clock } from '../sp/clock';
import type { Transport } from '../sp/transport';

/** What SharePoint allows one person, and a small tenant in all, in five minutes. */
const WINDOW = 5 * 60_000;
const REQUESTS = 3_000;
const UNITS = 18_750;
const SHARE = 0.8;

/** What one call costs: a request is one HTTP request, `units` are SharePoint's resource units. */
export interface Cost {
  requests: number;
  units: number;
}

/** Resource units of one request or part of a batch. Source: Microsoft, "Avoid getting throttled or blocked in SharePoint Online". */
export const UNITS_OF = { read: 1, write: 2, permission: 5 } as const;

export interface PacerOptions {
  /** 0 < share ≤ 1, of the allowance: the rest is for everybody else's pages. */
  share?: number;
  requests?: number;
  units?: number;
}

interface Spent extends Cost {
  at: number;
}

/**
 * Spreads long work so that no five minutes hold more than a share of what SharePoint allows: it is throttled otherwise, and with it
 * every page of the person. Each call reserves its moment, so that several long works share one allowance.
 */
export class Pacer {
  private readonly limits: Cost;
  private spent: Spent[] = [];

  public constructor(
    private readonly clock: Clock,
    { share = SHARE, requests = REQUESTS, units = UNITS }: PacerOptions = {}
  ) {
    this.limits = { requests: Math.max(1, Math.floor(requests * share)), units: Math.max(1, Math.floor(units * share)) };
  }

  /**
   * Waits until `cost` may be spent, and spends it.
   * @param onWait told before it waits
   * @returns the milliseconds waited
   * @throws the signal's reason when it is aborted meanwhile; nothing is spent then
   */
  public async take(cost: Cost, signal?: AbortSignal, onWait?: (milliseconds: number) => void): Promise<number> {
    signal?.throwIfAborted();
    const now = this.clock.now();
    this.spent = this.spent.filter(({ at }) => at > now - WINDOW);
    const entry: Spent = { ...cost, at: this.earliest(cost, now) };
    this.spent.push(entry);
    const wait = entry.at - now;
    if (wait > 0) {
      onWait?.(wait);
      try {
        await this.clock.sleep(wait, signal);
      } catch (error) {
        this.spent = this.spent.filter((other) => other !== entry);
        throw error;
      }
    }
    return wait;
  }

  /** The first moment, after those already taken, at which the five minutes before it leave room. `spent` is sorted. */
  private earliest(cost: Cost, now: number): number {
    const last = this.spent.at(-1);
    let at = Math.max(now, last?.at ?? now);
    for (const oldest of this.spent) {
      const inWindow = this.spent.filter((entry) => entry.at > at - WINDOW);
      if (this.fits(inWindow, cost)) {
        return at;
      }
      at = Math.max(at, oldest.at + WINDOW);
    }
    return at;
  }

  private fits(spent: readonly Spent[], cost: Cost): boolean {
    const sum = (what: keyof Cost): number => spent.reduce((total, entry) => total + entry[what], cost[what]);
    return sum('requests') <= this.limits.requests && sum('units') <= this.limits.units;
  }
}

const pacers = new WeakMap<Transport, Pacer>();

/** The one pacer of a page's transport: the allowance is the person's, whatever the work. */
export function pacerOf(transport: Transport): Pacer {
  const known = pacers.get(transport) ?? new Pacer(transport.clock);
  pacers.set(transport, known);
  return known;
}
