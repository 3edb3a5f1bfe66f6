import { apiUrl, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import { maskToJson, permission } from '../security/permissions';
import { textArgument } from '../urlPath';
import { webEntity } from '../webEntity';

step('root', 'web', () => ({ kind: 'web' }));
step('root', 'site', () => ({ kind: 'site' }));
step('site', 'rootweb', () => ({ kind: 'web' }));

operation('web', 'GET', '', 'Web_Get', 'O', (context) => answer.entity(webEntity(context)));

operation('web', 'GET', 'effectivebasepermissions', 'Web_EffectiveBasePermissions', 'O', (context) =>
  answer.value('EffectiveBasePermissions', 'SP.BasePermissions', maskToJson(context.access.mask(context.site.scopeId)))
);

operation('site', 'GET', '', 'Site_Get', 'O', (context) =>
  answer.entity({
    type: 'SP.Site',
    path: 'Site',
    id: `${context.origin}${context.site.url}/_api/Site`,
    defaults: {
      Classification: () => '',
      GroupId: () => '00000000-0000-0000-0000-000000000000',
      HubSiteId: () => '00000000-0000-0000-0000-000000000000',
      Id: () => context.site.id,
      IsHubSite: () => false,
      PrimaryUri: () => `${context.origin}${context.site.url}`,
      ReadOnly: () => false,
      ServerRelativeUrl: () => context.site.url,
      Url: () => `${context.origin}${context.site.url}`
    },
    links: { RootWeb: () => webEntity(context) }
  })
);

/** No site belongs to a hub here: O, an empty answer with `odata.null`. */
operation('web', 'GET', 'hubsitedata', 'Web_HubSiteData', 'O', () => answer.value('HubSiteData', 'Edm.Null', null));

/** O (CLI): an unknown key answers `odata.null`. */
operation('web', 'GET', 'getstorageentity', 'Web_GetStorageEntity', 'O', (context, _web, call) => {
  const stored = context.store.meta.get(`storageEntity.${textArgument(call, 'key')}`);
  return stored === undefined
    ? answer.value('GetStorageEntity', 'Edm.Null', null)
    : answer.value('GetStorageEntity', 'SP.StorageEntity', { Comment: null, Description: null, Value: stored });
});

/** D: needs no digest, gives one. */
operation('root', 'POST', 'contextinfo', 'ContextInfo', 'D', (context) => {
  const webUrl = apiUrl(context).replace(/\/_api\/$/, '');
  const versions = ['14.0.0.0', '15.0.0.0'];
  const info = {
    FormDigestTimeoutSeconds: context.digestSeconds,
    FormDigestValue: context.issueDigest(),
    LibraryVersion: '16.0.27011.12008',
    SiteFullUrl: webUrl,
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
