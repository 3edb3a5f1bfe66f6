import type { ContentTypeRow, FieldRow, ItemRow, ListRow, PrincipalRow, RecycleRow, RoleDefinitionRow, ViewRow } from '../store/types';
import type { SeenPage } from './sitePages/pageEntity';
import type { NavigationPlace, NavigationRow } from './navigation/navigation';
import type { Json } from './odata/entity';
import type { AttachmentRow } from '../store/listParts';
import type { Securable } from './security/scopes';

/** What a URL can point at within a site collection. `dir` of a folder is relative to its list's root. */
export type Resource =
  | { kind: 'root' }
  | { kind: 'site' }
  | { kind: 'web' }
  | { kind: 'lists' }
  | { kind: 'list'; list: ListRow }
  | { kind: 'fields'; list: ListRow }
  | { kind: 'field'; list: ListRow; field: FieldRow }
  | { kind: 'items'; list: ListRow }
  /** `siteTime`: reached through a file, whose dates are then those of the site. */
  | { kind: 'item'; list: ListRow; item: ItemRow; siteTime?: boolean }
  | { kind: 'versions'; list: ListRow; item: ItemRow }
  /** `version` is the item as it was; the current one is the item itself. */
  | { kind: 'version'; list: ListRow; item: ItemRow; version: ItemRow }
  | { kind: 'folder'; list: ListRow; folder: ItemRow | undefined }
  /** The folders of a web: its libraries and what stands in them are reached by path alone. */
  | { kind: 'webFolders' }
  | { kind: 'folders'; list: ListRow; folder: ItemRow | undefined }
  | { kind: 'folderItem'; list: ListRow; folder: ItemRow | undefined }
  | { kind: 'views'; list: ListRow }
  | { kind: 'view'; list: ListRow; view: ViewRow }
  | { kind: 'viewFields'; list: ListRow; view: ViewRow }
  | { kind: 'attachments'; list: ListRow; item: ItemRow }
  | { kind: 'attachment'; list: ListRow; item: ItemRow; attachment: AttachmentRow }
  /** Reached by its own address, as a file. */
  | { kind: 'attachedFile'; list: ListRow; item: ItemRow; attachment: AttachmentRow }
  | { kind: 'contentTypes'; list: ListRow }
  | { kind: 'contentType'; list: ListRow; type: ContentTypeRow }
  | { kind: 'recycleBin'; carrier: 'site' | 'web' }
  | { kind: 'recycled'; entry: RecycleRow }
  | { kind: 'files'; list: ListRow; folder: ItemRow | undefined }
  | { kind: 'file'; list: ListRow; file: ItemRow }
  | { kind: 'fileVersions'; list: ListRow; file: ItemRow }
  | { kind: 'fileVersion'; list: ListRow; file: ItemRow; version: ItemRow }
  | { kind: 'users' }
  | { kind: 'user'; user: PrincipalRow }
  | { kind: 'groups' }
  | { kind: 'groupsOfUser'; user: PrincipalRow }
  | { kind: 'group'; group: PrincipalRow }
  | { kind: 'groupUsers'; group: PrincipalRow }
  | { kind: 'roleDefinitions' }
  | { kind: 'roleDefinition'; role: RoleDefinitionRow }
  | { kind: 'roleAssignments'; securable: Securable }
  | { kind: 'roleAssignment'; securable: Securable; principalId: number }
  | { kind: 'regionalSettings' }
  | { kind: 'timeZone' }
  | { kind: 'timeZones' }
  | { kind: 'webs' }
  | { kind: 'webInfos' }
  | { kind: 'hubSites' }
  /** `list`: of a list's own ones. */
  | { kind: 'customActions'; carrier: 'site' | 'web' | 'list'; list?: ListRow }
  | { kind: 'customAction'; carrier: 'site' | 'web' | 'list'; list?: ListRow; id: string; settings: Record<string, Json> }
  | { kind: 'sitePagesService' }
  | { kind: 'sitePages' }
  | { kind: 'sitePage'; page: SeenPage }
  | { kind: 'navigation' }
  | { kind: 'navigationNodes'; place: NavigationPlace; parentId: number }
  | { kind: 'navigationNode'; id: number; node: NavigationRow };

export type Kind = Resource['kind'];
export type ResourceOf<K extends Kind> = Extract<Resource, { kind: K }>;
