/** The value of a cookie, percent-decoded; undefined when it is missing or unreadable. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 0 || pair.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(
        pair
          .slice(equals + 1)
          .trim()
          .replace(/^"(.*)"$/, '$1')
      );
    } catch {
      return undefined;
    }
  }
  return undefined;
}
