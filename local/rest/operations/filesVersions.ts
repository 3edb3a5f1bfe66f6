import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { download } from '../files/download';
import { factsOf, fileFacts } from '../files/facts';
import { fileEtag } from '../files/fileEntity';
import { replaceContent } from '../files/fileWrite';
import { demandNotCheckedOut } from '../files/locks';
import { pathOfRow } from '../files/library';
import { versionLabel } from '../fields/values';
import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { permission } from '../security/permissions';
import { numberArgument, textArgument } from '../urlPath';
import { userEntity } from '../principalEntities';

/** Older versions, newest first (O: the current one is not among them). Needs View Versions. */
function olderVersions(context: Context, list: ListRow, file: ItemRow): ItemRow[] {
  context.access.demand(file.scopeId, permission.viewVersions);
  return context.store.items.versions(list.listNo, file.id).filter((version) => fileFacts(version) !== undefined);
}

function versionEntity(context: Context, list: ListRow, version: ItemRow): Entity {
  const facts = factsOf(version);
  return {
    type: 'SP.FileVersion',
    path: `Web/GetFileById('${version.uniqueId}')/versions(${version.uiVersion})`,
    defaults: {
      CheckInComment: () => facts.checkInComment,
      Created: () => version.modified,
      ID: () => version.uiVersion,
      IsCurrentVersion: () => false,
      Length: () => String(facts.size),
      Size: () => facts.size,
      Url: () => `_vti_history/${version.uiVersion}/${list.leaf}/${pathOfRow(version)}`,
      VersionLabel: () => versionLabel(version.uiVersion)
    },
    links: {
      CreatedBy: () => {
        const user = context.store.principals.byId(context.site.siteNo, version.editorId);
        return user ? userEntity(context, user) : null;
      }
    }
  };
}

function findVersion(context: Context, list: ListRow, file: ItemRow, matches: (version: ItemRow) => boolean): ItemRow {
  const version = olderVersions(context, list, file).find(matches);
  if (!version) throw errors.fileMissing();
  return version;
}

step('file', 'versions', (context, { list, file }, call) => {
  if (!call.hasParentheses) return { kind: 'fileVersions', list, file };
  const id = numberArgument(call, 'versionid');
  return { kind: 'fileVersion', list, file, version: findVersion(context, list, file, (one) => one.uiVersion === id) };
});
step('fileVersions', 'getbyid', (context, { list, file }, call) => {
  const id = numberArgument(call, 'versionid');
  return { kind: 'fileVersion', list, file, version: findVersion(context, list, file, (one) => one.uiVersion === id) };
});

operation('fileVersions', 'GET', '', 'FileVersions_List', 'D', (context, { list, file }) =>
  answer.many(
    'SP.FileVersions',
    olderVersions(context, list, file).map((version) => versionEntity(context, list, version))
  )
);

operation('fileVersion', 'GET', '', 'FileVersion_Get', 'D', (context, { list, version }) =>
  answer.entity(versionEntity(context, list, version))
);

operation('fileVersion', 'GET', '$value', 'FileVersion_Content', 'D', (context, { file, version }) => {
  context.access.demand(file.scopeId, permission.openItems);
  const { blobId, size } = factsOf(version);
  return download(context, { blobId, size, name: file.leaf, etag: fileEtag(version), modified: version.modified });
});

function demandDeleteVersions(context: Context, file: ItemRow): void {
  context.access.demand(file.scopeId, permission.deleteVersions);
  demandNotCheckedOut(context, file);
}

operation('fileVersion', 'DELETE', '', 'FileVersion_Delete', 'D', (context, { list, file, version }) => {
  demandDeleteVersions(context, file);
  context.store.files.dropVersion(list.listNo, file.id, version.uiVersion);
  return answer.nothing(200);
});

operation('fileVersions', 'POST', 'deleteall', 'FileVersions_DeleteAll', 'D', (context, { list, file }) => {
  demandDeleteVersions(context, file);
  for (const version of olderVersions(context, list, file)) context.store.files.dropVersion(list.listNo, file.id, version.uiVersion);
  return answer.value('DeleteAll', 'Edm.Null', null);
});

operation('fileVersions', 'POST', 'deletebyid', 'FileVersions_DeleteById', 'D', (context, { list, file }, call) => {
  demandDeleteVersions(context, file);
  const id = numberArgument(call, 'vid');
  context.store.files.dropVersion(list.listNo, file.id, findVersion(context, list, file, (one) => one.uiVersion === id).uiVersion);
  return answer.value('DeleteByID', 'Edm.Null', null);
});

operation('fileVersions', 'POST', 'deletebylabel', 'FileVersions_DeleteByLabel', 'D', (context, { list, file }, call) => {
  demandDeleteVersions(context, file);
  const label = textArgument(call, 'versionlabel');
  const version = findVersion(context, list, file, (one) => versionLabel(one.uiVersion) === label);
  context.store.files.dropVersion(list.listNo, file.id, version.uiVersion);
  return answer.value('DeleteByLabel', 'Edm.Null', null);
});

/** D: the old bytes become a new version. */
operation('fileVersions', 'POST', 'restorebylabel', 'FileVersions_RestoreByLabel', 'D', (context, { list, file }, call) => {
  const label = textArgument(call, 'versionlabel');
  const { blobId, size } = factsOf(findVersion(context, list, file, (one) => versionLabel(one.uiVersion) === label));
  replaceContent(context, list, file, { id: blobId, size });
  return answer.value('RestoreByLabel', 'Edm.Null', null);
});
