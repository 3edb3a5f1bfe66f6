import type { ItemRow, ListRow, SitePageRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { versionLabel } from '../fields/values';
import { pathOfRow } from '../files/library';
import { listEntity } from '../listEntity';
import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { permission } from '../security/permissions';
import { type Call, numberArgument, textArgument } from '../urlPath';
import { itemOfPage, layoutWebParts, readStoredPage } from './library';

/** A page as the caller may see it. */
export interface SeenPage {
  list: ListRow;
  item: ItemRow;
  row: SitePageRow;
}

/** @throws SpError 404 before there is a library, 403 (404 by a switch) for those who hold nothing on it */
function libraryOf(context: Context): ListRow {
  const list = context.store.lists.byLeaf(context.site.siteNo, 'SitePages');
  if (!list) throw errors.fileMissing();
  if (context.access.mayOpenList(list)) return list;
  throw context.switches.deniedList === 'notFound' ? errors.fileMissing() : errors.accessDenied();
}

function seenPages(context: Context): SeenPage[] {
  const list = libraryOf(context);
  return context.store.sitePages.all(context.site.siteNo).flatMap((row) => {
    const item = itemOfPage(context.store, list, row.name);
    return item && context.access.mayView(list, item) ? [{ list, item, row }] : [];
  });
}

function pageById(context: Context, call: Call): SeenPage {
  const id = numberArgument(call, 'id');
  const found = seenPages(context).find(({ item }) => item.id === id);
  if (!found) throw errors.fileMissing();
  return found;
}

/** Relative to the site, as `SitePages/Home.aspx`, or server-relative. */
function pageByUrl(context: Context, call: Call): SeenPage {
  const asked = textArgument(call, 'url');
  const path = (asked.startsWith('/') ? asked : `${context.site.url}/${asked}`).toLowerCase();
  const found = seenPages(context).find(({ list, item }) => pageUrl(context, list, item).toLowerCase() === path);
  if (!found) throw errors.fileMissing();
  return found;
}

const pageUrl = (context: Context, list: ListRow, item: ItemRow): string => `${context.site.url}/${list.leaf}/${pathOfRow(item)}`;

/** D (SitePage of the SharePoint Framework's and PnPjs' clients), O for what stands in it. Whoever may edit sees the draft. */
function pageEntity(context: Context, { list, item, row }: SeenPage): Entity {
  const mayEdit = context.access.has(item.scopeId, permission.editListItems);
  const page = readStoredPage((mayEdit ? row.draft : null) ?? row.published ?? row.draft ?? '');
  const url = pageUrl(context, list, item);
  const firstPublished = item.values.FirstPublishedDate;
  return {
    type: 'SP.Publishing.SitePage',
    path: `SitePages/Pages(${item.id})`,
    defaults: {
      AbsoluteUrl: () => `${context.origin}${url}`,
      AuthorByline: () => null,
      BannerImageUrl: () => '',
      BannerThumbnailUrl: () => '',
      CanvasContent1: () => page.canvasContent1,
      ContentTypeId: () => '0x0101009D1CB255DA76424F860D91F20E6C4118',
      Description: () => '',
      DoesUserHaveEditPermission: () => mayEdit,
      FileName: () => item.leaf,
      FirstPublished: () => (typeof firstPublished === 'string' ? firstPublished : '0001-01-01T00:00:00Z'),
      Id: () => item.id,
      IsPageCheckedOutToCurrentUser: () => false,
      IsWebWelcomePage: () => false,
      LayoutWebpartsContent: () => layoutWebParts,
      Modified: () => item.modified,
      PageLayoutType: () => 'Article',
      Path: () => ({ DecodedUrl: `${list.leaf}/${pathOfRow(item)}` }),
      PromotedState: () => 0,
      PublishStartDate: () => null,
      Title: () => page.title,
      TopicHeader: () => null,
      UniqueId: () => item.uniqueId,
      Url: () => `${list.leaf}/${pathOfRow(item)}`,
      Version: () => versionLabel(item.uiVersion),
      VersionInfo: () => ({ LastVersionCreated: item.modified, LastVersionCreatedBy: row.editor })
    }
  };
}

step('root', 'sitepages', () => ({ kind: 'sitePagesService' }));
step('sitePagesService', 'pages', (context, _service, call) =>
  call.hasParentheses ? { kind: 'sitePage', page: pageById(context, call) } : { kind: 'sitePages' }
);
step('sitePages', 'getbyid', (context, _pages, call) => ({ kind: 'sitePage', page: pageById(context, call) }));
step('sitePages', 'getbyurl', (context, _pages, call) => ({ kind: 'sitePage', page: pageByUrl(context, call) }));
step('root', 'lists', () => ({ kind: 'lists' }));

operation('sitePages', 'GET', '', 'SitePages_List', 'D', (context) =>
  answer.many(
    'SP.Publishing.SitePages',
    seenPages(context).map((page) => pageEntity(context, page))
  )
);

operation('sitePage', 'GET', '', 'SitePage_Get', 'D', (context, { page }) => answer.entity(pageEntity(context, page)));

/** O: what PnPjs asks before it reads a page's item. The library is there already. */
operation('lists', 'POST', 'ensureclientrenderedsitepageslibrary', 'Lists_EnsureClientRenderedSitePagesLibrary', 'O', (context) =>
  answer.entity(listEntity(context, libraryOf(context)))
);
