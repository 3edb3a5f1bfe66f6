import type { Whereabouts } from '../../domain/breadcrumb/types';

/** The part of SPFx's page context that the breadcrumb reads, anew at every place: SharePoint changes it under a page that stays. */
export interface BreadcrumbContext {
  site: { serverRelativeUrl: string };
  web: { serverRelativeUrl: string; absoluteUrl: string; title: string };
  /** On the views and forms of a list. */
  list?: { serverRelativeUrl: string };
  user: { loginName: string };
  cultureInfo: { currentUICultureName: string };
  /** Untyped by Microsoft; holds the id of the hub, and the form digest. */
  legacyPageContext?: unknown;
}

const NO_HUB = /^[0-]*$/;

/** Where the page's context says that it stands. */
export function whereaboutsOf({ site, web, list, legacyPageContext }: BreadcrumbContext): Whereabouts {
  return {
    siteUrl: plain(site.serverRelativeUrl),
    webUrl: plain(web.serverRelativeUrl),
    listUrl: list && plain(list.serverRelativeUrl),
    inHub: inHub(legacyPageContext)
  };
}

/** Without the slash that stands for the root; a web's own URL holds no `%`, so that it may be decoded. */
function plain(url: string): string {
  return decodeURI(url.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')).replace(/\/+$/, '');
}

/** Undefined where the page does not say: hosts other than SharePoint's own pages. */
function inHub(legacy: unknown): boolean | undefined {
  if (typeof legacy !== 'object' || legacy === null || !('hubSiteId' in legacy)) return undefined;
  return typeof legacy.hubSiteId === 'string' && !NO_HUB.test(legacy.hubSiteId);
}
