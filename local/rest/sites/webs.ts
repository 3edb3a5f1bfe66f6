import { randomUUID } from 'node:crypto';
import type { SiteRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { permission, roleIds } from '../security/permissions';
import { isoSeconds } from '../siteTime';
import { webEntity } from '../webEntity';

/** D: Manage Subwebs, bit 24. */
const manageSubwebs = 1n << 23n;

/** The root web of the collection. */
export function rootWeb(context: Context): SiteRow {
  const { sub } = context.site;
  return (sub && context.store.sites.byNo(sub.rootNo)) ?? context.site;
}

/** O: what `webinfos` and `webs/add` show. */
function webInformation(site: SiteRow): Entity {
  return {
    type: 'SP.WebInformation',
    path: `Web/WebInfos(guid'${site.webId}')`,
    defaults: {
      Configuration: () => 0,
      Created: () => site.created,
      Description: () => site.description,
      Id: () => site.webId,
      Language: () => site.sub?.language ?? 1036,
      LastItemModifiedDate: () => site.created,
      LastItemUserModifiedDate: () => site.created,
      ServerRelativeUrl: () => site.url,
      Title: () => site.title,
      WebTemplate: () => site.sub?.template ?? 'GROUP',
      WebTemplateId: () => 0
    }
  };
}

/** Webs directly below "of which the current user is a member" (D). I: Limited Access, which opens no page, makes nobody one. */
function visibleBelow(context: Context): SiteRow[] {
  const { subWebs } = context.store.sites;
  return subWebs(context.site.siteNo).filter((site) => context.access.has(site.scopeId, permission.open | permission.viewPages));
}

step('web', 'webs', () => ({ kind: 'webs' }));
step('web', 'webinfos', () => ({ kind: 'webInfos' }));

operation('webs', 'GET', '', 'Webs_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.Webs',
    visibleBelow(context).map((site) => webEntity({ ...context, site }))
  )
);
operation('webInfos', 'GET', '', 'WebInfos_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.WebInformations',
    visibleBelow(context).map((site) => webInformation(site))
  )
);
operation('web', 'GET', 'getsubwebsfilteredforcurrentuser', 'Web_GetSubwebsFilteredForCurrentUser', 'D', (context) =>
  answer.many(
    'SP.ApiData.WebInformations',
    visibleBelow(context).map((site) => webInformation(site))
  )
);

interface NewWeb {
  title: string;
  leaf: string;
  description: string;
  template: string;
  language: number;
  inherits: boolean;
}

function readNewWeb(context: Context): NewWeb {
  const { parameters } = jsonBody(context, 'SP.WebCollection');
  if (!isRecord(parameters)) throw errors.badRequest('parameters is missing.');
  const {
    Title: title,
    Url: leaf,
    Description: description = '',
    WebTemplate: template = 'STS',
    Language: language = 1036,
    UseSamePermissionsAsParentSite: inherits = true
  } = parameters;
  if (typeof title !== 'string' || title === '' || typeof leaf !== 'string') throw errors.badRequest('Title and Url are strings.');
  if (typeof description !== 'string' || typeof template !== 'string' || typeof language !== 'number' || typeof inherits !== 'boolean')
    throw errors.badRequest('A parameter of the new web has the wrong type.');
  if (!/^[\p{L}\p{N}._-]+$/u.test(leaf) || /^(_|lists$|sitepages$)/i.test(leaf))
    throw errors.refused(`'${leaf}' is not the address of a Web site.`, '-2130575342');
  return { title, leaf, description, template, language, inherits };
}

/** D: with its own permissions, the creator holds full control and nobody else anything. */
operation('webs', 'POST', 'add', 'Webs_Add', 'D', (context) => {
  const { title, leaf, description, template, language, inherits } = readNewWeb(context);
  const { store, site: parent, access } = context;
  access.demand(parent.scopeId, manageSubwebs);
  const url = `${parent.url}/${leaf}`;
  // The server's routes know two levels.
  if (url.split('/').length > 5) throw errors.notImplemented('Webs_Add below a web of the second level');
  if (store.sites.byUrl(url)) throw errors.refused(`The Web site address "${url}" is already in use.`, '-2147024713');
  const scopeId = inherits ? parent.scopeId : store.security.addScope(parent.siteNo, parent.scopeId);
  if (!inherits && access.user) store.security.assign(scopeId, access.user.id, roleIds.fullControl);
  const sub = { parentNo: parent.siteNo, rootNo: parent.sub?.rootNo ?? parent.siteNo, template, language, hasUniqueScope: !inherits };
  const { ownerGroupId, memberGroupId, visitorGroupId, id } = parent;
  const created = isoSeconds(context.now());
  const associated = { ownerGroupId, memberGroupId, visitorGroupId };
  const made = store.sites.add({ id, webId: randomUUID(), url, title, description, scopeId, created, ...associated, sub });
  return answer.entity(webInformation(made));
});

/** D: a root web is not deleted by REST; I: a web with webs below is refused. */
operation('web', 'DELETE', '', 'Web_Delete', 'D', (context) => {
  const { site, store } = context;
  context.access.demand(site.scopeId, permission.manageWeb);
  if (!site.sub) throw errors.refused('The root web of a site collection cannot be deleted.');
  if (store.sites.subWebs(site.siteNo).length > 0) throw errors.refused('Sites that have subsites cannot be deleted.', '-2130575319');
  for (const list of store.lists.all(site.siteNo)) {
    for (const { scopeId } of store.items.uniqueScopesBelow(list.listNo, undefined)) store.security.removeScope(scopeId);
    if (list.hasUniqueScope) store.security.removeScope(list.scopeId);
    store.lists.remove(list.listNo);
  }
  store.records.removeAll(site.siteNo);
  if (site.sub.hasUniqueScope) store.security.removeScope(site.scopeId);
  store.sites.remove(site.siteNo);
  return answer.nothing(200);
});
