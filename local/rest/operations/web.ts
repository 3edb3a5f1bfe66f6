import { apiUrl, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import { maskToJson, permission } from '../security/permissions';
import { hubIdOf, noHub } from '../sites/hubs';
import { rootWeb } from '../sites/webs';
import { webEntity } from '../webEntity';

step('root', 'web', () => ({ kind: 'web' }));
step('root', 'site', () => ({ kind: 'site' }));
/** From a sub-web, what follows speaks of the root web. */
step('site', 'rootweb', (context) => {
  context.site = rootWeb(context);
  context.access.demand(context.site.scopeId, permission.open);
  return { kind: 'web' };
});

operation('web', 'GET', '', 'Web_Get', 'O', (context) => answer.entity(webEntity(context)));

operation('web', 'GET', 'effectivebasepermissions', 'Web_EffectiveBasePermissions', 'O', (context) =>
  answer.value('EffectiveBasePermissions', 'SP.BasePermissions', maskToJson(context.access.mask(context.site.scopeId)))
);

operation('site', 'GET', '', 'Site_Get', 'O', (context) => {
  const root = rootWeb(context);
  const url = `${context.origin}${root.url}`;
  const hubId = hubIdOf(context);
  return answer.entity({
    type: 'SP.Site',
    path: 'Site',
    id: `${url}/_api/Site`,
    defaults: {
      Classification: () => '',
      GroupId: () => noHub,
      HubSiteId: () => hubId,
      Id: () => root.id,
      IsHubSite: () => hubId === root.id,
      PrimaryUri: () => url,
      ReadOnly: () => false,
      ServerRelativeUrl: () => root.url,
      // D: users can give access to guests (Learn jj163662).
      ShareByEmailEnabled: () => context.switches.externalSharing,
      Url: () => url
    },
    links: { RootWeb: () => webEntity({ ...context, site: root }) }
  });
});

/** D: needs no digest, gives one. */
operation('root', 'POST', 'contextinfo', 'ContextInfo', 'D', (context) => {
  const webUrl = apiUrl(context).replace(/\/_api\/$/, '');
  const versions = ['14.0.0.0', '15.0.0.0'];
  const info = {
    FormDigestTimeoutSeconds: context.digestSeconds,
    FormDigestValue: context.issueDigest(),
    LibraryVersion: '16.0.27011.12008',
    SiteFullUrl: `${context.origin}${rootWeb(context).url}`,
    WebFullUrl: webUrl
  };
  return context.format.metadata === 'verbose'
    ? answer.value('GetContextWebInformation', 'SP.ContextWebInformation', {
        __metadata: { type: 'SP.ContextWebInformation' },
        ...info,
        SupportedSchemaVersions: { __metadata: { type: 'Collection(Edm.String)' }, results: versions }
      })
    : answer.value('GetContextWebInformation', 'SP.ContextWebInformation', { ...info, SupportedSchemaVersions: versions });
});

/** Only title and description; every other property of a web answers 501. */
operation('web', 'MERGE', '', 'Web_Update', 'D', (context) => {
  context.access.demand(context.site.scopeId, permission.manageWeb);
  const { Title: title = context.site.title, Description: description = context.site.description, ...others } = jsonBody(context, 'SP.Web');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.notImplemented(`Web_Update ${unknown}`);
  if (typeof title !== 'string' || typeof description !== 'string') throw errors.badRequest('Title and Description are strings.');
  context.store.sites.update({ ...context.site, title, description });
  return answer.nothing();
});
