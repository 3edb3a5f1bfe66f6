/** How a throttled answer tells when to come back. D: 429 and 503 carry Retry-After; RateLimit-* headers exist beside it. */
export type RetryAfterForm = 'seconds' | 'date' | 'none' | 'rateLimit';

/** What a test asks to go wrong. */
export interface FaultRule {
  /** Upper-case method after X-HTTP-Method, e.g. `POST`, `MERGE`; any when missing. */
  method?: string;
  /** Regular expression on the decoded path and query; any when missing. A $batch matches by itself and by each of its parts. */
  urlPattern?: string;
  /** How many matching requests meet it. */
  times: number;
  /** Chance that a matching request meets it, 0 to 1; always when missing. */
  probability?: number;
  /** Of the chances and of the latencies: the same seed gives the same faults again. 1 when missing. */
  seed?: number;
  /** `latency` delays a request as a whole, not a part of a $batch; other rules still meet the request. */
  kind: 'cutBeforeCommit' | 'cutAfterCommit' | 'status' | 'expiredDigest' | 'latency';
  /** For `status`: 429, 503 or 504, say. */
  status?: number;
  /** Seconds to wait, written as `retryAfterForm` says. */
  retryAfter?: number;
  /** `seconds` when missing. */
  retryAfterForm?: RetryAfterForm;
  /** For `status`: a gateway answers HTML or nothing instead of SharePoint's JSON. */
  body?: 'json' | 'html' | 'empty';
  /** For `latency`: milliseconds, or the range that the seed draws from. */
  latencyMs?: number | [number, number];
}

const kinds = ['cutBeforeCommit', 'cutAfterCommit', 'status', 'expiredDigest', 'latency'] as const;
const forms = ['seconds', 'date', 'none', 'rateLimit'] as const;
const bodies = ['json', 'html', 'empty'] as const;
const longestLatencyMs = 60_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isLatency = (value: unknown): value is number | [number, number] =>
  isNumber(value) || (Array.isArray(value) && value.length === 2 && value.every(isNumber));

function optional<T>(value: unknown, test: (value: unknown) => value is T, name: string): T | undefined {
  if (value === undefined || test(value)) return value;
  throw new TypeError(`${name} has the wrong type`);
}

function oneOf<T extends string>(allowed: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => allowed.some((one) => one === value);
}

/**
 * The rule of a JSON body.
 * @throws TypeError for a rule that makes no sense, or a name that is none
 */
export function readFaultRule(body: Record<string, unknown>): FaultRule {
  const {
    kind,
    times = 1,
    method,
    urlPattern,
    probability,
    seed,
    status,
    retryAfter,
    retryAfterForm,
    latencyMs,
    body: shape,
    ...others
  } = body;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw new TypeError(`a fault has no '${unknown}'`);
  if (!oneOf(kinds)(kind)) throw new TypeError(`unknown fault kind '${String(kind)}'`);
  const rule: FaultRule = {
    kind,
    times: optional(times, isNumber, 'times') ?? 1,
    method: optional(method, isText, 'method'),
    urlPattern: optional(urlPattern, isText, 'urlPattern'),
    probability: optional(probability, isNumber, 'probability'),
    seed: optional(seed, isNumber, 'seed'),
    status: optional(status, isNumber, 'status'),
    retryAfter: optional(retryAfter, isNumber, 'retryAfter'),
    retryAfterForm: optional(retryAfterForm, oneOf(forms), 'retryAfterForm'),
    body: optional(shape, oneOf(bodies), 'body'),
    latencyMs: optional(latencyMs, isLatency, 'latencyMs')
  };
  checkFaultRule(rule);
  return rule;
}

/** @throws TypeError for a rule that makes no sense */
export function checkFaultRule(rule: FaultRule): void {
  if (!kinds.includes(rule.kind)) throw new TypeError(`unknown fault kind '${String(rule.kind)}'`);
  if (!Number.isInteger(rule.times) || rule.times < 1) throw new TypeError('times must be a positive integer');
  if (rule.kind === 'status' && (rule.status === undefined || rule.status < 400 || rule.status > 599))
    throw new TypeError('status must be 400 to 599');
  const chance = rule.probability ?? 1;
  if (chance < 0 || chance > 1) throw new TypeError('probability must be 0 to 1');
  if (rule.kind !== 'latency') return;
  const [from, to] = latencyRange(rule);
  if (rule.latencyMs === undefined || from < 0 || to < from || to > longestLatencyMs)
    throw new TypeError(`latencyMs must be 0 to ${longestLatencyMs}, or such a range`);
}

export function latencyRange(rule: FaultRule): [number, number] {
  const asked = rule.latencyMs ?? 0;
  return typeof asked === 'number' ? [asked, asked] : asked;
}
