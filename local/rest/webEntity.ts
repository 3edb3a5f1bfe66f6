import type { Context } from './context';
import type { Entity } from './odata/entity';
import { groupEntity, userEntity } from './principalEntities';
import { roleAssignmentEntities } from './roleEntities';
import { maskToJson } from './security/permissions';

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
      AssociatedVisitorGroup: () => group(site.visitorGroupId),
      RoleAssignments: () => roleAssignmentEntities(context, { kind: 'web', site })
    }
  };
}
