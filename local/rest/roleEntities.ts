import type { RoleDefinitionRow } from '../store/types';
import type { Context } from './context';
import type { Entity } from './odata/entity';
import { maskToJson, permission } from './security/permissions';
import { type Securable, scopeOf } from './security/scopes';
import { principalEntity } from './principalEntities';

export function roleDefinitionEntity(role: RoleDefinitionRow): Entity {
  return {
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${role.id})`,
    defaults: {
      BasePermissions: () => maskToJson(role.mask),
      Description: () => role.description,
      Hidden: () => role.hidden,
      Id: () => role.id,
      Name: () => role.name,
      Order: () => role.order,
      RoleTypeKind: () => role.roleTypeKind
    }
  };
}

/** Path of a securable below `_api/`. */
export function securablePath(securable: Securable): string {
  if (securable.kind === 'web') return 'Web';
  const list = `Web/Lists(guid'${securable.list.id}')`;
  return securable.kind === 'list' ? list : `${list}/Items(${securable.item.id})`;
}

export function roleAssignmentEntity(context: Context, securable: Securable, principalId: number): Entity {
  const { store, site } = context;
  return {
    type: 'SP.RoleAssignment',
    path: `${securablePath(securable)}/RoleAssignments/GetByPrincipalId(${principalId})`,
    defaults: { PrincipalId: () => principalId },
    links: {
      Member: () => {
        const principal = store.principals.byId(site.siteNo, principalId);
        return principal ? principalEntity(context, principal) : null;
      },
      RoleDefinitionBindings: () => {
        const ids = new Set(
          store.security
            .assignments(scopeOf(securable))
            .filter((assignment) => assignment.principalId === principalId)
            .map((assignment) => assignment.roleDefinitionId)
        );
        return store.security
          .roles(site.siteNo)
          .filter((role) => ids.has(role.id))
          .map(roleDefinitionEntity);
      }
    }
  };
}

/**
 * The assignments in force, those of the scope above when the object inherits.
 * @throws SpError 403 without Enumerate Permissions
 */
export function roleAssignmentEntities(context: Context, securable: Securable): Entity[] {
  const scopeId = scopeOf(securable);
  context.access.demand(scopeId, permission.enumeratePermissions);
  const principals = new Set(context.store.security.assignments(scopeId).map((assignment) => assignment.principalId));
  return [...principals].map((principalId) => roleAssignmentEntity(context, securable, principalId));
}
