import type { ItemRow, ListRow, SitePageRow } from '../../store/types';
import { childId } from '../contentTypes/itemType';
import type { Context } from '../context';
import { versionLabel } from '../fields/values';
import { pathOfRow } from '../files/library';
import type { Entity } from '../odata/entity';
import { permission } from '../security/permissions';
import { checkedOutTo } from './checkout';
import { layoutWebParts, pageContentType, promotedState } from './mirror';
import { emptyPage, readStoredPage } from './pageContent';

/** A page as the caller may see it. */
export interface SeenPage {
  list: ListRow;
  item: ItemRow;
  row: SitePageRow;
}

export const pageUrl = (context: Context, list: ListRow, item: ItemRow): string => `${context.site.url}/${list.leaf}/${pathOfRow(item)}`;

/** D (SitePage of the SharePoint Framework's and PnPjs' clients), O for what stands in it. Whoever may edit sees the draft. */
export function pageEntity(context: Context, { list, item, row }: SeenPage): Entity {
  const mayEdit = context.access.has(item.scopeId, permission.editListItems);
  const page = readStoredPage((mayEdit ? row.draft : null) ?? row.published ?? row.draft ?? JSON.stringify(emptyPage('')));
  const url = pageUrl(context, list, item);
  const holder = checkedOutTo(item);
  const firstPublished = item.values.FirstPublishedDate;
  return {
    type: 'SP.Publishing.SitePage',
    path: `SitePages/Pages(${item.id})`,
    defaults: {
      AbsoluteUrl: () => `${context.origin}${url}`,
      AuthorByline: () => page.authorByline ?? null,
      BannerImageUrl: () => page.bannerImageUrl ?? '',
      BannerThumbnailUrl: () => '',
      CanvasContent1: () => JSON.stringify(page.canvasContent1),
      ContentTypeId: () => childId(pageContentType, list.listNo),
      Description: () => page.description ?? '',
      DoesUserHaveEditPermission: () => mayEdit,
      FileName: () => item.leaf,
      FirstPublished: () => (typeof firstPublished === 'string' ? firstPublished : '0001-01-01T00:00:00Z'),
      Id: () => item.id,
      IsPageCheckedOutToCurrentUser: () => holder !== undefined && holder === context.access.user?.id,
      IsWebWelcomePage: () => false,
      LayoutWebpartsContent: () => page.layoutWebpartsContent ?? layoutWebParts,
      Modified: () => item.modified,
      PageLayoutType: () => page.pageLayoutType ?? 'Article',
      Path: () => ({ DecodedUrl: `${list.leaf}/${pathOfRow(item)}` }),
      PromotedState: () => promotedState(page, row.published !== null),
      PublishStartDate: () => null,
      Title: () => page.title,
      TopicHeader: () => page.topicHeader ?? null,
      UniqueId: () => item.uniqueId,
      Url: () => `${list.leaf}/${pathOfRow(item)}`,
      Version: () => versionLabel(item.uiVersion),
      VersionInfo: () => ({ LastVersionCreated: item.modified, LastVersionCreatedBy: row.editor })
    }
  };
}
