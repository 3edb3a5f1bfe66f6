import type { SiteRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import type { Entity, Json } from '../odata/entity';
import { answer, operation, type Result, step } from '../registry';
import { permission } from '../security/permissions';
import { type Call, textArgument } from '../urlPath';
import { rootWeb } from './webs';

/** Of the tenant; kept by the id of the hub's site collection, as hubs are. */
export interface HubRow {
  title: string;
  siteUrl: string;
}

/** Records of the tenant stand under no web. */
const tenant = 0;
export const noHub = '00000000-0000-0000-0000-000000000000';
const hubOf = (context: Context, id: string): HubRow | undefined => context.store.records.get<HubRow>(tenant, 'hub', id.toLowerCase());

/** The hub that this site collection belongs to; a hub belongs to itself. */
export function hubIdOf(context: Context): string {
  const { id } = context.site;
  if (hubOf(context, id)) return id;
  return context.store.records.get<{ hubId: string }>(tenant, 'hubJoin', id)?.hubId ?? noHub;
}

function hubEntity(context: Context, id: string, hub: HubRow): Entity {
  return {
    type: 'SP.HubSite',
    path: `HubSites/GetById?hubSiteId='${id}'`,
    defaults: {
      Description: () => '',
      EnablePermissionsSync: () => false,
      HideNameInNavigation: () => false,
      ID: () => id,
      LogoUrl: () => null,
      ParentHubSiteId: () => noHub,
      RequiresJoinApproval: () => false,
      SiteDesignId: () => noHub,
      SiteId: () => id,
      SiteUrl: () => `${context.origin}${hub.siteUrl}`,
      Targets: () => null,
      Title: () => hub.title
    }
  };
}

function mayOpen(context: Context, hub: HubRow): boolean {
  const site = context.store.sites.byUrl(hub.siteUrl);
  return site !== undefined && context.accessTo(site).has(site.scopeId, permission.open);
}

function existing(context: Context, id: string): { id: string; hub: HubRow } {
  const hub = hubOf(context, id);
  // I: a hub that one may not open reads as missing.
  if (!hub || !mayOpen(context, hub)) throw errors.siteMissing();
  return { id: id.toLowerCase(), hub };
}

step('root', 'hubsites', () => ({ kind: 'hubSites' }));
operation('hubSites', 'GET', '', 'HubSites_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.HubSites',
    context.store.records
      .all<HubRow>(tenant, 'hub')
      .filter(({ data }) => mayOpen(context, data))
      .map(({ id, data }) => hubEntity(context, id, data))
  )
);

/** O (PnPjs): `GetById?hubSiteId='…'`. */
operation('hubSites', 'GET', 'getbyid', 'HubSites_GetById', 'D', (context, _hubs, call) => {
  const id = call.hasParentheses ? textArgument(call, 'hubSiteId') : (context.query.raw.get('hubSiteId') ?? '').replaceAll("'", '');
  const found = existing(context, id);
  return answer.entity(hubEntity(context, found.id, found.hub));
});

/** D: a SharePoint administrator registers; here every site collection administrator is one (I). */
function demandAdmin(context: Context): SiteRow {
  if (!context.access.isSiteAdmin) throw errors.accessDenied();
  return rootWeb(context);
}

operation('site', 'POST', 'registerhubsite', 'Site_RegisterHubSite', 'D', (context) => {
  const site = demandAdmin(context);
  if (hubOf(context, site.id)) throw errors.refused('This site is already a HubSite.', '-2147024809', 'System.ArgumentException');
  if (hubIdOf(context) !== noHub)
    throw errors.refused('This site is associated with a hub site.', '-2146233079', 'System.InvalidOperationException');
  const hub: HubRow = { title: site.title, siteUrl: site.url };
  context.store.records.add(tenant, 'hub', site.id, hub);
  return answer.entity(hubEntity(context, site.id, hub));
});

operation('site', 'POST', 'unregisterhubsite', 'Site_UnregisterHubSite', 'D', (context) => {
  const { id } = demandAdmin(context);
  if (!hubOf(context, id)) throw errors.refused('This site is not a HubSite.', '-2147024809', 'System.ArgumentException');
  const { records } = context.store;
  for (const join of records.all<{ hubId: string }>(tenant, 'hubJoin'))
    if (join.data.hubId === id) records.remove(tenant, 'hubJoin', join.id);
  records.remove(tenant, 'hub', id);
  return answer.nothing(200);
});

/** D: the empty GUID leaves the hub. */
function join(context: Context, call: Call): Result {
  const { id } = demandAdmin(context);
  const hubId = textArgument(call, 'hubSiteId').toLowerCase();
  const { records } = context.store;
  if (hubId !== noHub) existing(context, hubId);
  if (hubOf(context, id))
    throw errors.refused('A hub site cannot join another hub site.', '-2146233079', 'System.InvalidOperationException');
  records.remove(tenant, 'hubJoin', id);
  if (hubId !== noHub) records.add(tenant, 'hubJoin', id, { hubId });
  return answer.nothing(200);
}
operation('site', 'POST', 'joinhubsite', 'Site_JoinHubSite', 'D', (context, _site, call) => join(context, call));

/** O: JSON within a string; a site without a hub answers `odata.null`. */
operation('web', 'GET', 'hubsitedata', 'Web_HubSiteData', 'O', (context) => {
  const id = hubIdOf(context);
  const hub = id === noHub ? undefined : hubOf(context, id);
  if (!hub) return answer.value('HubSiteData', 'Edm.Null', null);
  const data: Json = {
    themeKey: null,
    name: hub.title,
    url: `${context.origin}${hub.siteUrl}`,
    logoUrl: null,
    usesMetadataNavigation: false,
    megaMenuEnabled: true,
    navigation: [],
    isNavAudienceTargeted: false,
    siteDesignId: noHub,
    requiresJoinApproval: false,
    hideNameInNavigation: false,
    parentHubSiteId: noHub,
    relatedHubSiteIds: [id]
  };
  return answer.value('HubSiteData', 'Edm.String', JSON.stringify(data));
});
