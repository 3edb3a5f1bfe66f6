import { Access } from '../rest/security/access';
import { maskOf } from '../rest/security/permissions';
import { appCatalogUrl } from '../rest/sites/tenantProperties';
import type { Store } from '../store/Store';
import type { SiteRow } from '../store/types';
import { type Solution } from './solution';
import type { ComponentManifest, PageServer } from './types';

/** What SharePoint hands to the framework for each application customizer that a page runs. */
export interface CustomAction {
  id: string;
  location: typeof location;
  clientSideComponentId: string;
  clientSideComponentProperties: string;
  sequence: number;
}

const location = 'ClientSideExtension.ApplicationCustomizer';
const anyRight = 0n;

/** A user custom action as the REST API keeps it, or a row of the tenant-wide extensions. */
interface Activation {
  id: string;
  componentId: string;
  properties: string;
  place: string;
  sequence: number;
  rights: bigint;
}

/**
 * The application customizers of a web's pages: those that somebody switched on for the site collection, for the web, or for the whole
 * tenant. One that was switched on twice runs twice (O). A package that is not ours stands here to be looked at: all of it runs.
 */
export function activeCustomizers(server: PageServer, site: SiteRow, login: string, solution: Solution): CustomAction[] {
  const known = new Set(solution.manifests.filter(isCustomizer).map(({ id }) => id.toLowerCase()));
  const access = new Access(server.store, site, login, server.switches);
  const chosen = solution.package ? solution.manifests.filter(isCustomizer).map(everywhere) : activations(server.store, site);
  return chosen
    .filter(
      ({ place, componentId, rights }) => place === location && known.has(componentId.toLowerCase()) && access.has(site.scopeId, rights)
    )
    .sort((one, other) => one.sequence - other.sequence)
    .map(({ id, componentId, properties, sequence }) => ({
      id,
      location,
      clientSideComponentId: componentId,
      clientSideComponentProperties: properties,
      sequence
    }));
}

function isCustomizer({ extensionType }: ComponentManifest): boolean {
  return extensionType === 'ApplicationCustomizer';
}

function everywhere({ id }: ComponentManifest): Activation {
  return { id, componentId: id, properties: '{}', place: location, sequence: 0, rights: anyRight };
}

function activations(store: Store, site: SiteRow): Activation[] {
  const rootNo = site.sub?.rootNo ?? site.siteNo;
  const actions = [
    ...store.records.all<unknown>(rootNo, 'customAction.site'),
    ...store.records.all<unknown>(site.siteNo, 'customAction.web')
  ];
  return [...actions.map(({ id, data }) => fromAction(id, data as Record<string, unknown>)), ...tenantWide(store)];
}

function fromAction(id: string, action: Record<string, unknown>): Activation {
  const { High, Low } = (action.Rights ?? {}) as Record<string, unknown>;
  return {
    id,
    componentId: text(action.ClientSideComponentId),
    properties: text(action.ClientSideComponentProperties),
    place: text(action.Location),
    sequence: Number(action.Sequence ?? 0),
    rights: maskOf(Number(High ?? 0), Number(Low ?? 0))
  };
}

/** O: the list "Tenant Wide Extensions" of the app catalog, whose columns are named so. */
function tenantWide(store: Store): Activation[] {
  const catalog = store.sites.byUrl(appCatalogUrl);
  const list = catalog && store.lists.byLeaf(catalog.siteNo, 'TenantWideExtensions');
  if (!list) return [];
  return [...store.items.scan(list.listNo, {})].map(({ guid, values }) => ({
    id: guid,
    componentId: text(values.TenantWideExtensionComponentId),
    properties: text(values.TenantWideExtensionComponentProperties),
    place: values.TenantWideExtensionDisabled === true ? '' : text(values.TenantWideExtensionLocation),
    sequence: Number(values.TenantWideExtensionSequence ?? 0),
    rights: anyRight
  }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
