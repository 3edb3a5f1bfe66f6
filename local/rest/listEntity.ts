import type { ListRow } from '../store/types';
import type { Context } from './context';
import { fieldEntity } from './fields/fieldEntity';
import { isLibrary, rootUrlOf } from './files/library';
import { folderEntity } from './folders';
import type { Entity } from './odata/entity';
import { webEntity } from './webEntity';
import { roleAssignmentEntities } from './roleEntities';
import { maskToJson } from './security/permissions';

/** @param context the request, whose caller's rights `EffectiveBasePermissions` tells */
export function listEntity(context: Context, list: ListRow): Entity {
  const { settings } = list;
  const permissions = () => maskToJson(context.access.mask(list.scopeId));
  return {
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    etag: `"${list.id},${list.nextItemId}"`,
    defaults: {
      AllowContentTypes: () => settings.allowContentTypes,
      BaseTemplate: () => list.baseTemplate,
      BaseType: () => Number(isLibrary(list)),
      ContentTypesEnabled: () => settings.contentTypesEnabled,
      CrawlNonDefaultViews: () => false,
      Created: () => list.created,
      DefaultContentApprovalWorkflowId: () => '00000000-0000-0000-0000-000000000000',
      Description: () => settings.description,
      Direction: () => 'none',
      DocumentTemplateUrl: () => null,
      DraftVersionVisibility: () => settings.draftVisibility ?? 0,
      EnableAttachments: () => settings.enableAttachments,
      EnableFolderCreation: () => settings.enableFolderCreation,
      EnableMinorVersions: () => settings.enableMinorVersions ?? false,
      EnableModeration: () => settings.enableModeration,
      EnableVersioning: () => settings.enableVersioning,
      EntityTypeName: () => list.entityTypeName,
      ForceCheckout: () => settings.forceCheckout ?? false,
      HasExternalDataSource: () => false,
      Hidden: () => settings.hidden,
      Id: () => list.id,
      IrmEnabled: () => false,
      IsApplicationList: () => false,
      IsCatalog: () => false,
      IsPrivate: () => false,
      ItemCount: () => list.itemCount,
      LastItemDeletedDate: () => list.lastItemDeleted,
      LastItemModifiedDate: () => list.lastItemModified,
      LastItemUserModifiedDate: () => list.lastItemModified,
      ListExperienceOptions: () => settings.listExperienceOptions,
      ListItemEntityTypeFullName: () => `SP.Data.${list.entityTypeName}Item`,
      MajorVersionLimit: () => settings.majorVersionLimit,
      MajorWithMinorVersionsLimit: () => 0,
      MultipleDataList: () => false,
      NoCrawl: () => settings.noCrawl,
      ParentWebPath: () => ({ DecodedUrl: context.site.url }),
      ParentWebUrl: () => context.site.url,
      ParserDisabled: () => false,
      ServerTemplateCanCreateFolders: () => true,
      TemplateFeatureId: () => '00bfea71-de22-43b2-a848-c05709900100',
      Title: () => list.title
    },
    onRequest: {
      EffectiveBasePermissions: permissions,
      EffectiveBasePermissionsForUI: permissions,
      HasUniqueRoleAssignments: () => list.hasUniqueScope,
      OnQuickLaunch: () => settings.onQuickLaunch,
      ReadSecurity: () => settings.readSecurity,
      WriteSecurity: () => settings.writeSecurity,
      ValidationFormula: () => settings.validationFormula,
      ValidationMessage: () => settings.validationMessage,
      DefaultViewUrl: () => `${rootUrlOf(context.site.url, list)}/${isLibrary(list) ? 'Forms/' : ''}AllItems.aspx`
    },
    links: {
      RootFolder: () => folderEntity(context, list, undefined),
      Fields: () => context.fieldsOf(list.listNo).map((field) => fieldEntity(list, field)),
      ParentWeb: () => webEntity(context),
      RoleAssignments: () => roleAssignmentEntities(context, { kind: 'list', list })
    }
  };
}
