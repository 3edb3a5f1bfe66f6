const SEPARATORS = [' - ', ' – ', ' | '];

/**
 * The page's own title in a document's, which SharePoint writes with the site's before it (« Lycée - Cahier de textes ») and some
 * hosts after it. Empty on the site's home page.
 */
export function pageTitle(documentTitle: string, siteTitle: string): string {
  const title = documentTitle.trim();
  const site = siteTitle.trim();
  if (title === site) return '';
  for (const separator of SEPARATORS) {
    if (title.startsWith(site + separator)) return title.slice(site.length + separator.length).trim();
    if (title.endsWith(separator + site)) return title.slice(0, -(site.length + separator.length)).trim();
  }
  return title;
}
