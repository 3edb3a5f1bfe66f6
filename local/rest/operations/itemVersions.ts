import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import { permission } from '../security/permissions';
import { numberArgument } from '../urlPath';
import { versionEntity, versionsOf } from '../versions/versionEntity';

/** D: needs View Versions. I: a version is addressed by its `VersionId`, 512 × major + minor. */
step('item', 'versions', (context, { list, item }, call) => {
  context.access.demand(item.scopeId, permission.viewVersions);
  if (!call.hasParentheses) return { kind: 'versions', list, item };
  const id = numberArgument(call, 'versionId');
  const version = versionsOf(context, list, item).find(({ uiVersion }) => uiVersion === id);
  if (!version) throw errors.itemMissing();
  return { kind: 'version', list, item, version };
});

/** O: newest first, with field values. */
operation('versions', 'GET', '', 'ItemVersions_List', 'O', (context, { list, item }) =>
  answer.many(
    'SP.ListItemVersions',
    versionsOf(context, list, item).map((version) => versionEntity(context, list, item, version))
  )
);

operation('version', 'GET', '', 'ItemVersion_Get', 'O', (context, { list, item, version }) =>
  answer.entity(versionEntity(context, list, item, version))
);

/** O: what PnPjs sends. D: needs Delete Versions as well; the current version cannot be deleted. */
operation('version', 'DELETE', '', 'ItemVersion_Delete', 'O', (context, { list, item, version }) => {
  context.access.demand(item.scopeId, permission.deleteVersions | permission.editListItems);
  context.access.demandListSecurity(list, item);
  if (version.uiVersion === item.uiVersion) throw errors.refused('You cannot delete the current version.');
  context.store.files.dropVersion(list.listNo, item.id, version.uiVersion);
  return answer.nothing(200);
});
