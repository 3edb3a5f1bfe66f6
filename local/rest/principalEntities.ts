import type { PrincipalRow } from '../store/types';
import type { Context } from './context';
import type { Entity } from './odata/entity';
import { isGuest, plainLogin, principalTypeOf } from './people/claims';

/** O: a user as `currentuser`, `siteusers` and `ensureuser` show it. */
export function userEntity(context: Context, user: PrincipalRow): Entity {
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${user.id})`,
    defaults: {
      Id: () => user.id,
      IsHiddenInUI: () => false,
      LoginName: () => user.login,
      Title: () => user.title,
      PrincipalType: () => principalTypeOf(user.login),
      Email: () => user.email,
      Expiration: () => '',
      IsEmailAuthenticationGuestUser: () => false,
      IsShareByEmailGuestUser: () => isGuest(user.login),
      IsSiteAdmin: () => user.isSiteAdmin,
      UserId: () => null,
      UserPrincipalName: () => plainLogin(user.login) ?? null
    },
    links: { Groups: () => context.store.principals.groupsOf(context.site.siteNo, user.id).map((group) => groupEntity(context, group)) }
  };
}

export function groupEntity(context: Context, group: PrincipalRow): Entity {
  const settings = group.group;
  const { principals } = context.store;
  const owner = (): PrincipalRow | undefined => (settings ? principals.byId(context.site.siteNo, settings.ownerId) : undefined);
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    defaults: {
      Id: () => group.id,
      IsHiddenInUI: () => false,
      LoginName: () => group.title,
      Title: () => group.title,
      PrincipalType: () => 8,
      AllowMembersEditMembership: () => settings?.allowMembersEditMembership ?? false,
      AllowRequestToJoinLeave: () => settings?.allowRequestToJoinLeave ?? false,
      AutoAcceptRequestToJoinLeave: () => settings?.autoAcceptRequestToJoinLeave ?? false,
      Description: () => settings?.description ?? '',
      OnlyAllowMembersViewMembership: () => settings?.onlyAllowMembersViewMembership ?? false,
      OwnerTitle: () => owner()?.title ?? '',
      RequestToJoinLeaveEmailSetting: () => ''
    },
    links: {
      Owner: () => {
        const found = owner();
        return found ? principalEntity(context, found) : null;
      },
      Users: () =>
        mayViewMembers(context, group) ? principals.members(context.site.siteNo, group.id).map((user) => userEntity(context, user)) : []
    }
  };
}

/** D: OnlyAllowMembersViewMembership hides the members from everybody else. */
export function mayViewMembers(context: Context, group: PrincipalRow): boolean {
  return !(group.group?.onlyAllowMembersViewMembership ?? false) || context.access.isMemberOf(group.id) || mayManageGroup(context, group);
}

/** A group is managed by its owner and by site collection administrators. */
export function mayManageGroup(context: Context, group: PrincipalRow): boolean {
  const { access } = context;
  const ownerId = group.group?.ownerId;
  return access.isSiteAdmin || (ownerId !== undefined && (access.user?.id === ownerId || access.isMemberOf(ownerId)));
}

export function principalEntity(context: Context, principal: PrincipalRow): Entity {
  return principal.kind === 'group' ? groupEntity(context, principal) : userEntity(context, principal);
}
