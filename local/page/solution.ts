import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFacts } from './package';
import { readManifests } from './runtime';
import type { ComponentManifest, SitePage } from './types';

/** The production bundle as `gulp bundle --ship` left it. */
export interface Solution {
  manifests: ComponentManifest[];
  /** Folder of the scripts and other assets, which SharePoint serves from an origin of its own. */
  assetsFolder: string;
  /** Of a package that is not ours. */
  package?: PackageFacts;
  /** Removes what was unpacked. */
  remove?: () => void;
}

/** @throws Error with what to do next where nothing was built */
export function readSolution(release: string): Solution {
  const manifests = join(release, 'manifests');
  if (!existsSync(manifests)) throw new Error('The web parts are not built yet: run `npm run build` first.');
  return { manifests: readManifests(manifests), assetsFolder: join(release, 'assets') };
}

/** Web parts that only those who manage the site look for, or put on pages; everybody may open their page, as on SharePoint. */
const forManagers = ['EntAdministrationWebPart', 'EntBreadcrumbWebPart'];

/** One page a web part, named after its French title, then one page that holds them all. */
export function sitePages(manifests: ComponentManifest[]): SitePage[] {
  const webParts = manifests.filter(
    ({ componentType, preconfiguredEntries }) => componentType === 'WebPart' && preconfiguredEntries?.length
  );
  const pages = webParts
    .map((manifest): SitePage => {
      const [entry] = manifest.preconfiguredEntries ?? [];
      return {
        name: pageName(entry.title['fr-fr'] ?? entry.title.default),
        title: { fr: entry.title['fr-fr'] ?? entry.title.default, en: entry.title.default },
        description: { fr: entry.description['fr-fr'] ?? entry.description.default, en: entry.description.default },
        webParts: [manifest],
        forManagers: forManagers.includes(manifest.alias)
      };
    })
    .sort((one, other) => Number(one.forManagers) - Number(other.forManagers) || one.name.localeCompare(other.name));
  if (pages.length < 2) return pages;
  return [
    ...pages,
    {
      name: 'TousLesComposants',
      title: { fr: 'Tous les composants', en: 'All web parts' },
      description: {
        fr: 'Tous les composants sur une seule page, pour voir ce qu’une page chargée demande.',
        en: 'Every web part on one page, to see what a full page asks for.'
      },
      webParts: pages.flatMap((page) => page.webParts),
      forManagers: true
    }
  ];
}

/** « Cahier de textes » → CahierDeTextes. */
export function pageName(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
}
