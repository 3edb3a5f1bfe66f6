import '@pnp/sp/folders/web';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import { Item, type IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { ListDefinition } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { listOf, listUrl } from '../sp/listOf';
import { Refusal } from '../sp/refusal';
import type { ObservedScope } from './observed';

/** What can carry rights of its own: the site, a list, a folder's item or an item. */
export type Securable = IWeb | IList | IItem;

/** Limited Access and its kin: given by SharePoint itself, never by us (RoleType.Guest). */
const GUEST = 1;

interface AssignmentInfo {
  PrincipalId: number;
  Member: { Id: number; Title: string; PrincipalType: number };
  RoleDefinitionBindings: { Id: number; Name: string; RoleTypeKind: number }[];
}

interface ScopeInfo {
  HasUniqueRoleAssignments?: boolean;
  RoleAssignments?: AssignmentInfo[];
}

/** The item of a folder below a list, through which its rights are read and changed. */
export function folderItem(sp: SharePoint, list: ListDefinition, path: string, web: IWeb = sp.web): IItem {
  return Item(web.getFolderByServerRelativePath(`${listUrl(sp, list)}/${path}`), 'ListItemAllFields');
}

export function listItem(sp: SharePoint, list: ListDefinition, id: number, web: IWeb = sp.web): IItem {
  return listOf(sp, list, web).items.getById(id);
}

/**
 * Who holds what on the site, a list, a folder or an item, and what else `also` names of it. To be called on a batch's web: one
 * question, since there are hundreds of them.
 */
export async function readScope<Also = unknown>(
  securable: Securable,
  also: readonly (keyof Also & string)[] = []
): Promise<ObservedScope & { also: Also }> {
  const answer = await securable
    .select('HasUniqueRoleAssignments', 'RoleAssignments', ...also)
    .expand('RoleAssignments/Member', 'RoleAssignments/RoleDefinitionBindings')<ScopeInfo & Also>();
  const { HasUniqueRoleAssignments, RoleAssignments } = answer;
  if (HasUniqueRoleAssignments === undefined || RoleAssignments === undefined) {
    // A folder that is not there may answer with an empty item instead of 404.
    throw new Refusal('notFound', `nothing at ${securable.toUrl()}`, 404, undefined);
  }
  return { unique: HasUniqueRoleAssignments, assignments: RoleAssignments.map(assignmentOf), also: answer };
}

async function readAssignments(securable: Securable): Promise<ObservedScope['assignments']> {
  const rows = await securable.roleAssignments.expand('Member', 'RoleDefinitionBindings').top(5000)<AssignmentInfo[]>();
  return rows.map(assignmentOf);
}

function assignmentOf(row: AssignmentInfo): ObservedScope['assignments'][number] {
  return {
    principalId: row.PrincipalId,
    principalName: row.Member.Title,
    isUser: row.Member.PrincipalType === 1,
    levels: row.RoleDefinitionBindings.filter((level) => level.RoleTypeKind !== GUEST).map(({ Id, Name }) => ({ id: Id, name: Name }))
  };
}

/** A right by ids. */
export interface GrantById {
  principalId: number;
  levelId: number;
}

/**
 * Gives a list, folder or item exactly these rights: nothing inherited, nothing more, nothing less. Safe to repeat at any interruption.
 * @param observed what it holds now; undefined for what was just made
 * @param write counts a write
 */
export async function restoreScope(
  securable: Securable,
  observed: ObservedScope | undefined,
  wanted: readonly GrantById[],
  write: <T>(action: () => Promise<T>) => Promise<T>
): Promise<void> {
  let held = observed?.assignments ?? [];
  if (!observed?.unique) {
    await write(() => securable.breakRoleInheritance(false, false));
    // SharePoint leaves full control to whoever breaks: that is taken back below, since a site administrator needs no right.
    held = await readAssignments(securable);
  }
  const isWanted = (principalId: number, levelId: number): boolean =>
    wanted.some((grant) => grant.principalId === principalId && grant.levelId === levelId);
  for (const { principalId, levels } of held) {
    for (const level of levels.filter(({ id }) => !isWanted(principalId, id))) {
      await write(() => securable.roleAssignments.remove(principalId, level.id));
    }
  }
  const isHeld = (grant: GrantById): boolean =>
    held.some(({ principalId, levels }) => principalId === grant.principalId && levels.some(({ id }) => id === grant.levelId));
  for (const grant of wanted.filter((one) => !isHeld(one))) {
    await write(() => securable.roleAssignments.add(grant.principalId, grant.levelId));
  }
}

/** True when a part of a batch failed because the thing is not there. @throws anything else */
export function isAbsent(part: PromiseSettledResult<unknown>): boolean {
  if (part.status === 'fulfilled') {
    return false;
  }
  if (part.reason instanceof EntError && part.reason.kind === 'notFound') {
    return true;
  }
  throw part.reason;
}
