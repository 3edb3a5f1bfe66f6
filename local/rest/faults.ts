/** What a test asks to go wrong. */
export interface FaultRule {
  /** Upper-case method after X-HTTP-Method, e.g. `POST`, `MERGE`; any when missing. */
  method?: string;
  /** Regular expression on the decoded path and query; any when missing. A $batch matches by itself and by each of its parts. */
  urlPattern?: string;
  /** How many matching requests meet it. */
  times: number;
  kind: 'cutBeforeCommit' | 'cutAfterCommit' | 'status';
  /** For `status`: 429 or 503, say. */
  status?: number;
  /** Seconds, for the Retry-After header. */
  retryAfter?: number;
}

/** The connection is to be cut; what was not committed is lost. */
export class CutConnection extends Error {
  public constructor(public readonly when: 'cutBeforeCommit' | 'cutAfterCommit') {
    super(when);
    this.name = 'CutConnection';
  }
}

const kinds = new Set(['cutBeforeCommit', 'cutAfterCommit', 'status']);

/** The test switch. Rules are tried in the order they were added; a rule that is used up disappears. */
export class Faults {
  private rules: { rule: FaultRule; pattern: RegExp | undefined; left: number }[] = [];

  /** @throws TypeError for a rule that makes no sense */
  public add(rule: FaultRule): void {
    if (!kinds.has(rule.kind)) throw new TypeError(`unknown fault kind '${String(rule.kind)}'`);
    if (!Number.isInteger(rule.times) || rule.times < 1) throw new TypeError('times must be a positive integer');
    if (rule.kind === 'status' && (rule.status === undefined || rule.status < 400 || rule.status > 599))
      throw new TypeError('status must be 400 to 599');
    this.rules.push({ rule, pattern: rule.urlPattern === undefined ? undefined : new RegExp(rule.urlPattern, 'i'), left: rule.times });
  }

  public clear(): void {
    this.rules = [];
  }

  /** The rule that this request meets, counted. */
  public take(method: string, url: string): FaultRule | undefined {
    const decoded = safeDecode(url);
    const found = this.rules.find(
      ({ rule, pattern }) =>
        (rule.method === undefined || rule.method.toUpperCase() === method) && (pattern === undefined || pattern.test(decoded))
    );
    if (!found) return undefined;
    found.left -= 1;
    if (found.left === 0) this.rules = this.rules.filter((other) => other !== found);
    return found.rule;
  }
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
