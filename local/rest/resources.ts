import type { FieldRow, ItemRow, ListRow, PrincipalRow, RoleDefinitionRow } from '../store/types';
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
  | { kind: 'item'; list: ListRow; item: ItemRow }
  | { kind: 'versions'; list: ListRow; item: ItemRow }
  | { kind: 'folder'; list: ListRow; folder: ItemRow | undefined }
  | { kind: 'folders'; list: ListRow; folder: ItemRow | undefined }
  | { kind: 'folderItem'; list: ListRow; folder: ItemRow | undefined }
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
  | { kind: 'timeZone' };

export type Kind = Resource['kind'];
export type ResourceOf<K extends Kind> = Extract<Resource, { kind: K }>;
