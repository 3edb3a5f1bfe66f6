import { type FaultRule, checkFaultRule, latencyRange } from './faultRule';

export type { FaultRule } from './faultRule';

/** The connection is to be cut; what was not committed is lost. */
export class CutConnection extends Error {
  public constructor(public readonly when: 'cutBeforeCommit' | 'cutAfterCommit') {
    super(when);
    this.name = 'CutConnection';
  }
}

interface Armed {
  rule: FaultRule;
  pattern: RegExp | undefined;
  left: number;
  /** 0 to 1, seeded. */
  random: () => number;
}

/** A generator of 32 bits (mulberry32): the same seed draws the same numbers. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The test switch. Rules are tried in the order they were added; a rule that is used up disappears. Each rule draws its
 * chances from its own seed, so that requests which other rules match change nothing of them.
 */
export class Faults {
  private armed: Armed[] = [];

  /** The rules that still wait, with what is left of them. */
  public get rules(): FaultRule[] {
    return this.armed.map(({ rule, left }) => ({ ...rule, times: left }));
  }

  /** @throws TypeError for a rule that makes no sense, SyntaxError for a pattern that is none */
  public add(rule: FaultRule): void {
    checkFaultRule(rule);
    const pattern = rule.urlPattern === undefined ? undefined : new RegExp(rule.urlPattern, 'i');
    this.armed.push({ rule, pattern, left: rule.times, random: randomOf(rule.seed ?? 1) });
  }

  public clear(): void {
    this.armed = [];
  }

  /** The rule that this request meets, counted; latencies aside. */
  public take(method: string, url: string): FaultRule | undefined {
    if (this.armed.length === 0) return undefined;
    const decoded = safeDecode(url);
    const found = this.armed.find((armed) => armed.rule.kind !== 'latency' && meets(armed, method, decoded));
    if (found) this.use(found);
    return found?.rule;
  }

  /** Milliseconds that this request waits before it is looked at, counted. */
  public takeLatency(method: string, url: string): number {
    if (this.armed.length === 0) return 0;
    const decoded = safeDecode(url);
    const found = this.armed.find((armed) => armed.rule.kind === 'latency' && meets(armed, method, decoded));
    if (!found) return 0;
    this.use(found);
    const [from, to] = latencyRange(found.rule);
    return from + (to - from) * found.random();
  }

  private use(armed: Armed): void {
    armed.left -= 1;
    if (armed.left === 0) this.armed = this.armed.filter((other) => other !== armed);
  }
}

function meets({ rule, pattern, random }: Armed, method: string, decoded: string): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
  if (pattern !== undefined && !pattern.test(decoded)) return false;
  // D (sharepoint-rest.md): a digest is asked of writes, contextinfo apart.
  if (rule.kind === 'expiredDigest' && (method === 'GET' || /\/_api\/contextinfo/i.test(decoded))) return false;
  return rule.probability === undefined || random() < rule.probability;
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
