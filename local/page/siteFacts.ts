import { Access, plainLogin } from '../rest/security/access';
import { maskToJson, permission } from '../rest/security/permissions';
import { type TimeZoneRow, timeZoneOf } from '../rest/sites/timeZones';
import type { PageServer } from './types';

/** What a page knows of its site and of who opens it before any script runs. */
export interface SiteFacts {
  siteId: string;
  webId: string;
  title: string;
  /** Server-relative, e.g. `/sites/lycee`, `/sites/lycee/vie`. */
  url: string;
  /** Of the site collection's root web. */
  rootUrl: string;
  /** The person's permissions on the site. */
  permissions: { High: string; Low: string };
  timeZone: TimeZoneRow;
  user: {
    /** In this site collection; another one numbers its people otherwise. */
    id: number;
    title: string;
    email: string;
    login: string;
    isSiteAdmin: boolean;
  };
}

export type SiteAnswer = { kind: 'found'; facts: SiteFacts } | { kind: 'missing' } | { kind: 'denied' };

/**
 * Reads a site as SharePoint's page server does: beside the REST API, so that neither its log nor its faults see it,
 * and by the same permissions, so that a page opens for exactly those whom the API answers.
 */
export function readSite({ store, switches }: PageServer, login: string, url: string): SiteAnswer {
  const site = store.sites.byUrl(url);
  if (!site) return { kind: 'missing' };
  const access = new Access(store, site, login, switches);
  access.arrive();
  const { user } = access;
  if (!user || !access.has(site.scopeId, permission.open | permission.useRemoteApis)) return { kind: 'denied' };
  return {
    kind: 'found',
    facts: {
      siteId: site.id,
      webId: site.webId,
      title: site.title,
      url: site.url,
      rootUrl: (site.sub && store.sites.byNo(site.sub.rootNo)?.url) ?? site.url,
      permissions: maskToJson(access.mask(site.scopeId)),
      timeZone: timeZoneOf(store, site.siteNo),
      user: {
        id: user.id,
        title: user.title,
        email: user.email,
        login: plainLogin(user.login) ?? user.login,
        isSiteAdmin: access.isSiteAdmin
      }
    }
  };
}
