import type { PrincipalRow } from '../store/types';
import type { Context } from './context';
import type { Entity } from './odata/entity';
import { isGuest, plainLogin, principalTypeOf } from './people/claims';
import { maskToJson } from './security/permissions';

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

export function webEntity(context: Context): Entity {
  const { site, store } = context;
  const group = (id: number): Entity | null => {
    const found = store.principals.byId(site.siteNo, id);
    return found ? groupEntity(context, found) : null;
  };
  return {
    type: 'SP.Web',
    path: 'Web',
    id: `${context.origin}${site.url}/_api/Web`,
    defaults: {
      AllowRssFeeds: () => true,
      Configuration: () => 0,
      Created: () => site.created,
      CustomMasterUrl: () => `${site.url}/_catalogs/masterpage/seattle.master`,
      Description: () => site.description,
      EnableMinimalDownload: () => false,
      Id: () => site.webId,
      IsMultilingual: () => false,
      Language: () => site.sub?.language ?? 1036,
      MasterUrl: () => `${site.url}/_catalogs/masterpage/seattle.master`,
      NoCrawl: () => false,
      ServerRelativeUrl: () => site.url,
      SiteLogoUrl: () => null,
      Title: () => site.title,
      Url: () => `${context.origin}${site.url}`,
      WebTemplate: () => site.sub?.template ?? 'GROUP',
      // O: relative to the web.
      WelcomePage: () => 'SitePages/Home.aspx'
    },
    onRequest: {
      EffectiveBasePermissions: () => maskToJson(context.access.mask(site.scopeId)),
      HasUniqueRoleAssignments: () => site.sub?.hasUniqueScope ?? true,
      ServerRelativePath: () => ({ DecodedUrl: site.url })
    },
    links: {
      ParentWeb: () => {
        const parent = site.sub && store.sites.byNo(site.sub.parentNo);
        return parent ? webEntity({ ...context, site: parent }) : null;
      },
      CurrentUser: () => (context.access.user ? userEntity(context, context.access.user) : null),
      AssociatedOwnerGroup: () => group(site.ownerGroupId),
      AssociatedMemberGroup: () => group(site.memberGroupId),
      AssociatedVisitorGroup: () => group(site.visitorGroupId)
    }
  };
}
