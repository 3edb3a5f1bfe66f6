import { isHome } from './place';
import type { BreadcrumbSettings, Crumb, Place, Seen, Trail } from './types';

export interface CrumbChoices {
  settings: Pick<BreadcrumbSettings, 'rootTitle'>;
  /** What the document calls the page; for a page whose own title is not known. */
  pageTitle: string;
}

/**
 * The steps from the hub down to where one is. What the person may not see is left out, not guessed: a step of which only the address is
 * known is none. The last one has no link where it is the place itself.
 */
export function crumbsOf(place: Place, trail: Trail, { settings, pageTitle }: CrumbChoices): Crumb[] {
  const { hub, webs, list, folders } = trail;
  // A hub is a site too: its own pages begin with it once.
  const above = hub && hub.url.toLowerCase() !== webs[0]?.url.toLowerCase() ? hub : undefined;
  const root = above ?? webs[0];
  const steps = [above, ...webs, list, ...folders].filter((step): step is Seen => step !== undefined);
  const crumbs = steps.map((step): Crumb => ({ title: (step === root && settings.rootTitle) || step.title, url: step.url }));
  if (isHome(place, trail.welcomePage)) return endingAt(crumbs, webs[webs.length - 1]);
  switch (place.here.kind) {
    case 'elsewhere':
      return crumbs;
    case 'container':
      return endingAt(crumbs, innermost(place, trail));
    default: {
      const title = trail.here?.title ?? (isNamedByDocument(place) ? pageTitle : '');
      return title === '' ? crumbs : [...crumbs, { title }];
    }
  }
}

/** A page that one stands on is called as its document is; an item or a file that was refused has no name here. */
function isNamedByDocument({ here }: Place): boolean {
  return here.kind === 'page' || (here.kind === 'file' && /\.aspx$/i.test(here.path));
}

function innermost({ list, folders }: Place, trail: Trail): Seen | undefined {
  if (folders.length > 0) return trail.folders[folders.length - 1];
  return list === undefined ? trail.webs[trail.webs.length - 1] : trail.list;
}

/** Without the link of the last step, unless it is only the nearest one that the person may see. */
function endingAt(crumbs: Crumb[], here: Seen | undefined): Crumb[] {
  const last = crumbs[crumbs.length - 1];
  return here && last?.url === here.url ? [...crumbs.slice(0, -1), { title: last.title }] : crumbs;
}
