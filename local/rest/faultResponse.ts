import { SpError, errors } from './errors';
import type { FaultRule } from './faultRule';
import { type Format, type SpResponse, errorResponse } from './protocol';

const minimal: Format = { metadata: 'minimal', version: 3 };

/** D: Retry-After in seconds or as an HTTP date, RateLimit-* in seconds. */
function waitHeaders(rule: FaultRule, now: Date): Record<string, string> {
  const seconds = rule.retryAfter;
  if (seconds === undefined) return {};
  switch (rule.retryAfterForm ?? 'seconds') {
    case 'none':
      return {};
    case 'date':
      return { 'retry-after': new Date(now.getTime() + seconds * 1000).toUTCString() };
    case 'rateLimit':
      return { 'ratelimit-limit': '1200', 'ratelimit-remaining': '0', 'ratelimit-reset': String(seconds) };
    default:
      return { 'retry-after': String(seconds) };
  }
}

/** What a client reads of a `status` or `expiredDigest` fault; undefined for the others. */
export function faultResponse(rule: FaultRule | undefined, now: Date): SpResponse | undefined {
  if (rule?.kind === 'expiredDigest') return errorResponse(errors.digestInvalid(), minimal, 'fault');
  if (rule?.kind !== 'status') return undefined;
  const status = rule.status ?? 503;
  const headers = waitHeaders(rule, now);
  if (rule.body === 'html')
    return {
      status,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: `<!DOCTYPE html><title>${status}</title><h1>${status}</h1>`,
      operation: 'fault'
    };
  if (rule.body === 'empty') return { status, headers, body: '', operation: 'fault' };
  const error =
    status === 409
      ? errors.saveConflict()
      : new SpError(status, '-2147024860', 'Microsoft.SharePoint.SPException', 'The request was throttled by a test fault.');
  return errorResponse(new SpError(status, error.code, error.type, error.message, headers), minimal, 'fault');
}
