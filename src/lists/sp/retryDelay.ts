/**
 * How long SharePoint asks to wait, in milliseconds: the greater of `Retry-After` (seconds or an HTTP date) and `RateLimit-Reset`
 * (seconds), 0 when it says neither.
 * Source: Microsoft, "Avoid getting throttled or blocked in SharePoint Online".
 */
export function demandedDelay(headers: { get(name: string): string | null }, now: number): number {
  return Math.max(retryAfter(headers.get('Retry-After'), now), seconds(headers.get('RateLimit-Reset')));
}

function retryAfter(value: string | null, now: number): number {
  const asSeconds = seconds(value);
  if (asSeconds > 0 || value === null) {
    return asSeconds;
  }
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

function seconds(value: string | null): number {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : 0;
}

/**
 * Delay before the attempt after `attempt` (0 for the first): twice as long each time from half a second, half of it by chance so that
 * a class that opens the same page does not come back in step, and never sooner than SharePoint demanded.
 */
export function backoff(attempt: number, demanded: number, random: number): number {
  const longest = 500 * 2 ** attempt;
  return Math.max(longest * (0.5 + random / 2), demanded + longest * 0.5 * random);
}
