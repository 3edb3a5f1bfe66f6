import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation } from '../registry';
import { textArgument } from '../urlPath';

/** Where the app catalog stands; nobody has one before its site collection is made. */
export const appCatalogUrl = '/sites/appcatalog';
const tenant = 0;

interface Said {
  comment: string;
  description: string;
}

const valueKey = (key: string): string => `storageEntity.${key}`;

/** D: tenant properties are written in the context of the app catalog, by its administrator; elsewhere access is denied. */
function demandCatalog(context: Context): void {
  if (context.site.url.toLowerCase() !== appCatalogUrl || !context.access.isSiteAdmin) throw errors.accessDenied();
}

/** O (CLI): an unknown key answers `odata.null`. */
operation('web', 'GET', 'getstorageentity', 'Web_GetStorageEntity', 'O', (context, _web, call) => {
  const key = textArgument(call, 'key');
  const stored = context.store.meta.get(valueKey(key));
  if (stored === undefined || stored === '') return answer.value('GetStorageEntity', 'Edm.Null', null);
  const said = context.store.records.get<Said>(tenant, 'storageEntity', key);
  return answer.value('GetStorageEntity', 'SP.StorageEntity', {
    Comment: said?.comment ?? null,
    Description: said?.description ?? null,
    Value: stored
  });
});

operation('web', 'POST', 'setstorageentity', 'Web_SetStorageEntity', 'D', (context) => {
  const { key, value, description = '', comments: comment = '', ...others } = jsonBody(context, 'SP.Web');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.Web');
  if (typeof key !== 'string' || key === '' || typeof value !== 'string' || value === '')
    throw errors.badRequest('key and value are strings.');
  if (typeof description !== 'string' || typeof comment !== 'string') throw errors.badRequest('description and comments are strings.');
  demandCatalog(context);
  const { meta, records } = context.store;
  meta.set(valueKey(key), value);
  records.remove(tenant, 'storageEntity', key);
  records.add(tenant, 'storageEntity', key, { comment, description });
  return answer.nothing(200);
});

operation('web', 'POST', 'removestorageentity', 'Web_RemoveStorageEntity', 'D', (context, _web, call) => {
  const key = textArgument(call, 'key');
  demandCatalog(context);
  context.store.meta.set(valueKey(key), '');
  context.store.records.remove(tenant, 'storageEntity', key);
  return answer.nothing(200);
});

/** D: how a client finds the app catalog. */
operation('root', 'GET', 'sp_tenantsettings_current', 'TenantSettings_Current', 'D', (context) => {
  const found = context.store.sites.byUrl(appCatalogUrl);
  return answer.entity({
    type: 'SP.TenantSettings',
    path: 'SP_TenantSettings_Current',
    defaults: { CorporateCatalogUrl: () => (found ? `${context.origin}${found.url}` : null) }
  });
});
