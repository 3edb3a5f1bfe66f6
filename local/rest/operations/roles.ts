import type { RoleDefinitionRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, type Result, step } from '../registry';
import type { ResourceOf } from '../resources';
import { roleAssignmentEntities, roleAssignmentEntity, roleDefinitionEntity } from '../roleEntities';
import { maskOf, permission, roleIds } from '../security/permissions';
import { type Securable, addLimitedAccessAbove, breakInheritance, hasUniqueScope, resetInheritance, scopeOf } from '../security/scopes';
import { breakWebInheritance, resetWebInheritance } from '../sites/webScopes';
import { type Call, booleanArgument, numberArgument, textArgument } from '../urlPath';

function role(context: Context, test: (candidate: RoleDefinitionRow) => boolean): { kind: 'roleDefinition'; role: RoleDefinitionRow } {
  const found = context.store.security.roles(context.site.siteNo).find(test);
  if (!found) throw errors.roleMissing();
  return { kind: 'roleDefinition', role: found };
}

step('web', 'roledefinitions', (context, _web, call) => {
  context.access.demand(context.site.scopeId, permission.enumeratePermissions);
  return call.hasParentheses ? role(context, (candidate) => candidate.id === numberArgument(call, 'id')) : { kind: 'roleDefinitions' };
});
step('roleDefinitions', 'getbyid', (context, _roles, call) => role(context, (candidate) => candidate.id === numberArgument(call, 'id')));
step('roleDefinitions', 'getbyname', (context, _roles, call) =>
  role(context, (candidate) => candidate.name === textArgument(call, 'name'))
);
step('roleDefinitions', 'getbytype', (context, _roles, call) =>
  role(context, (candidate) => candidate.roleTypeKind === numberArgument(call, 'roleType'))
);

operation('roleDefinitions', 'GET', '', 'RoleDefinitions_List', 'D', (context) =>
  answer.many('SP.ApiData.RoleDefinitions', context.store.security.roles(context.site.siteNo).map(roleDefinitionEntity))
);
operation('roleDefinition', 'GET', '', 'RoleDefinition_Get', 'D', (_context, { role: found }) =>
  answer.entity(roleDefinitionEntity(found))
);

/** D: High and Low as strings. */
function readMask(value: unknown): bigint {
  if (!isRecord(value)) throw errors.invalidValue('BasePermissions', 'SP.BasePermissions');
  const half = (name: string): number => {
    const text = value[name];
    const number = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isInteger(number) || number > 4294967295)
      throw errors.invalidValue(`BasePermissions.${name}: ${JSON.stringify(text)}`, 'Edm.Int64');
    return number;
  };
  return maskOf(half('High'), half('Low'));
}

function readRole(before: RoleDefinitionRow, body: Record<string, unknown>): RoleDefinitionRow {
  const {
    Name: name = before.name,
    Description: description = before.description,
    Order: order = before.order,
    BasePermissions: mask,
    ...others
  } = body;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.RoleDefinition');
  if (typeof name !== 'string' || name === '' || typeof description !== 'string' || typeof order !== 'number')
    throw errors.badRequest('Name and Description are strings, Order is a number.');
  return { ...before, name, description, order, mask: mask === undefined ? before.mask : readMask(mask) };
}

function demandFreeName(context: Context, name: string, except: number): void {
  if (
    context.store.security
      .roles(context.site.siteNo)
      .some((other) => other.id !== except && other.name.toLowerCase() === name.toLowerCase())
  )
    throw errors.refused('The specified name is already in use.', '-2130575291');
}

operation('roleDefinitions', 'POST', '', 'RoleDefinitions_Add', 'D', (context) => {
  context.access.demand(context.site.scopeId, permission.managePermissions | permission.manageWeb);
  const roles = context.store.security.roles(context.site.siteNo);
  // O: custom levels follow the standard ones.
  const id = Math.max(1073741923, ...roles.map((other) => other.id)) + 1;
  const made = readRole(
    { siteNo: context.site.siteNo, id, name: '', description: '', mask: 0n, order: 2147483647, roleTypeKind: 0, hidden: false },
    jsonBody(context, 'SP.RoleDefinition')
  );
  demandFreeName(context, made.name, id);
  return answer.created(roleDefinitionEntity(context.store.security.addRole(made)));
});

const builtIn = new Set<number>(Object.values(roleIds));

operation('roleDefinition', 'MERGE', '', 'RoleDefinition_Update', 'D', (context, { role: found }) => {
  context.access.demand(context.site.scopeId, permission.managePermissions | permission.manageWeb);
  if (found.id === roleIds.fullControl || found.id === roleIds.limitedAccess)
    throw errors.refused('This permission level cannot be changed.');
  const changed = readRole(found, jsonBody(context, 'SP.RoleDefinition'));
  demandFreeName(context, changed.name, found.id);
  context.store.security.updateRole(changed);
  return answer.nothing();
});

operation('roleDefinition', 'DELETE', '', 'RoleDefinition_Delete', 'D', (context, { role: found }) => {
  context.access.demand(context.site.scopeId, permission.managePermissions | permission.manageWeb);
  if (builtIn.has(found.id)) throw errors.refused('This permission level cannot be deleted.');
  context.store.security.removeRole(context.site.siteNo, found.id);
  return answer.nothing(200);
});

type Carrier = 'web' | 'list' | 'item';

function securableOf(context: Context, resource: ResourceOf<Carrier>): Securable {
  return resource.kind === 'web' ? { kind: 'web', site: context.site } : resource;
}

for (const carrier of ['web', 'list', 'item'] as const) {
  const name = `${carrier.charAt(0).toUpperCase()}${carrier.slice(1)}`;
  step(carrier, 'roleassignments', (context, resource, call) => {
    const securable = securableOf(context, resource);
    return call.hasParentheses
      ? { kind: 'roleAssignment', securable, principalId: numberArgument(call, 'principalid') }
      : { kind: 'roleAssignments', securable };
  });
  operation(carrier, 'POST', 'breakroleinheritance', `${name}_BreakRoleInheritance`, 'D', (context, resource, call) => {
    const securable = securableOf(context, resource);
    context.access.demand(scopeOf(securable), permission.managePermissions);
    const copy = booleanArgument(call, 'copyroleassignments', false);
    const options = { copy, clear: booleanArgument(call, 'clearsubscopes', false, 1), userId: context.access.user?.id };
    if (securable.kind === 'web') breakWebInheritance(context.store, securable.site, options);
    else breakInheritance(context.store, context.switches, securable, options);
    context.access.forget();
    return answer.nothing(200);
  });
  operation(carrier, 'POST', 'resetroleinheritance', `${name}_ResetRoleInheritance`, 'D', (context, resource) => {
    const securable = securableOf(context, resource);
    context.access.demand(scopeOf(securable), permission.managePermissions);
    if (securable.kind === 'web' && securable.site.sub) resetWebInheritance(context.store, securable.site);
    else resetInheritance(context.store, securable);
    context.access.forget();
    return answer.nothing(200);
  });
}

step('roleAssignments', 'getbyprincipalid', (_context, { securable }, call) => ({
  kind: 'roleAssignment',
  securable,
  principalId: numberArgument(call, 'principalid')
}));

operation('roleAssignments', 'GET', '', 'RoleAssignments_List', 'D', (context, { securable }) =>
  answer.many('SP.ApiData.RoleAssignments', roleAssignmentEntities(context, securable))
);

function demandAssigned(context: Context, securable: Securable, principalId: number): void {
  context.access.demand(scopeOf(securable), permission.enumeratePermissions);
  if (!context.store.security.assignments(scopeOf(securable)).some((assignment) => assignment.principalId === principalId))
    throw errors.principalMissing(`Can not find the principal with id: ${principalId}. It`);
}

operation('roleAssignment', 'GET', '', 'RoleAssignment_Get', 'D', (context, { securable, principalId }) => {
  demandAssigned(context, securable, principalId);
  return answer.entity(roleAssignmentEntity(context, securable, principalId));
});

operation('roleAssignment', 'GET', 'roledefinitionbindings', 'RoleAssignment_Bindings', 'D', (context, { securable, principalId }) => {
  demandAssigned(context, securable, principalId);
  const bindings = roleAssignmentEntity(context, securable, principalId).links?.RoleDefinitionBindings?.() ?? [];
  return answer.many('SP.ApiData.RoleDefinitions', Array.isArray(bindings) ? bindings : [bindings]);
});

function demandOwnScope(context: Context, securable: Securable): number {
  const scopeId = scopeOf(securable);
  context.access.demand(scopeId, permission.managePermissions);
  if (!hasUniqueScope(securable)) throw errors.inheritsPermissions();
  return scopeId;
}

function assignment(context: Context, call: Call): { principalId: number; roleId: number } {
  const principalId = numberArgument(call, 'principalid');
  const roleId = numberArgument(call, 'roledefid', 1);
  if (!context.store.principals.byId(context.site.siteNo, principalId))
    throw errors.principalMissing(`Can not find the principal with id: ${principalId}. It`);
  if (!context.store.security.roles(context.site.siteNo).some((candidate) => candidate.id === roleId)) throw errors.roleMissing();
  return { principalId, roleId };
}

function changed(context: Context): Result {
  context.access.forget();
  return answer.nothing(200);
}

operation('roleAssignments', 'POST', 'addroleassignment', 'RoleAssignments_Add', 'D', (context, { securable }, call) => {
  const scopeId = demandOwnScope(context, securable);
  const { principalId, roleId } = assignment(context, call);
  if (roleId === roleIds.limitedAccess) throw errors.refused('You cannot grant a user the Limited Access permission level.');
  context.store.security.assign(scopeId, principalId, roleId);
  addLimitedAccessAbove(context.store, scopeId, principalId);
  return changed(context);
});

operation('roleAssignments', 'POST', 'removeroleassignment', 'RoleAssignments_Remove', 'D', (context, { securable }, call) => {
  const scopeId = demandOwnScope(context, securable);
  const { principalId, roleId } = assignment(context, call);
  context.store.security.unassign(scopeId, principalId, roleId);
  return changed(context);
});

operation('roleAssignment', 'DELETE', '', 'RoleAssignment_Delete', 'D', (context, { securable, principalId }) => {
  const scopeId = demandOwnScope(context, securable);
  demandAssigned(context, securable, principalId);
  context.store.security.unassign(scopeId, principalId);
  return changed(context);
});
