import type { ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { listEntity } from '../listEntity';
import { answer, operation, step } from '../registry';
import { type Call, numberArgument, textArgument } from '../urlPath';
import { itemOfPage } from './library';
import { type SeenPage, pageEntity, pageUrl } from './pageEntity';

/** @throws SpError 404 before there is a library, 403 (404 by a switch) for those who hold nothing on it */
export function libraryOf(context: Context): ListRow {
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
operation('lists', 'POST', 'ensuresitepageslibrary', 'Lists_EnsureSitePagesLibrary', 'D', (context) =>
  answer.entity(listEntity(context, libraryOf(context)))
);
