/** Where site collections stand besides the root, on every tenant (D: managed paths of SharePoint). */
const COLLECTION = /^\/(sites|teams)\/[^/]+/i;

/**
 * The site collection of an address as people copy it from the browser: that of a page, of a library, or the site's own.
 * @param typed absolute, or from the host's root (`/sites/2gt1`)
 * @param origin of the tenant, `https://ecole.example`
 * @returns absolute, without a slash at its end; undefined for what is no site of this tenant
 */
export function siteAddress(typed: string, origin: string): string | undefined {
  const text = typed.trim();
  if (text === '' || !URL.canParse(text, origin)) return undefined;
  const isAddress = text.startsWith('/') || /^https?:\/\//i.test(text);
  const { origin: host, pathname } = new URL(text, origin);
  if (!isAddress || host !== origin) return undefined;
  const [collection] = COLLECTION.exec(pathname) ?? [];
  if (collection !== undefined) return host + collection;
  // Anything else lies in the root site, but for the beginnings of an address that is not finished.
  return /^\/(sites|teams)\/?$/i.test(pathname) ? undefined : host;
}
