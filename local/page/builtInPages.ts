import { createHash } from 'node:crypto';
import type { Canvas, WebPartData } from '../canvas/canvas';
import type { ComponentManifest, PageLanguage, SitePage } from './types';

/**
 * A page of the package as it is before anybody edits it. One web part alone stands as on SharePoint's page of a single
 * app, which shows no title of its own: the web part draws it.
 */
export function builtInCanvas(page: SitePage, language: PageLanguage): Canvas {
  const webParts = page.webParts.map((manifest) => freshWebPart(manifest, stableId(`${page.name} ${manifest.id}`), language));
  return { title: page.title[language], showTitle: webParts.length !== 1, sections: [{ layout: 'one', emphasis: 0, columns: [webParts] }] };
}

/** What SharePoint stores when somebody puts the web part on a page and changes nothing. */
function freshWebPart(manifest: ComponentManifest, instanceId: string, language: PageLanguage): WebPartData {
  const [entry] = manifest.preconfiguredEntries ?? [];
  const inLanguage = (text: Record<string, string>): string => text[language === 'fr' ? 'fr-fr' : 'en-us'] ?? text.default;
  return {
    id: manifest.id,
    instanceId,
    title: inLanguage(entry.title),
    description: inLanguage(entry.description),
    dataVersion: entry.dataVersion ?? '1.0',
    properties: { ...entry.properties }
  };
}

/** The instance's id stays the same from visit to visit, as it does on a stored page. */
function stableId(of: string): string {
  const hash = createHash('sha256').update(of).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
