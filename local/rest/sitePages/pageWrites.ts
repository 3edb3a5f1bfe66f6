import { randomBytes } from 'node:crypto';
import { readPageContent } from '../../canvas/canvasContent';
import type { SitePageRow } from '../../store/types';
import { type Context, type JsonBody, currentUserId, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, type Result } from '../registry';
import { permission } from '../security/permissions';
import { isoSeconds } from '../siteTime';
import {
  checkInPage,
  checkOutPage,
  checkedOutTo,
  demandCheckedOut,
  demandNotOthers,
  draftBefore,
  endUnsaved,
  isUnsaved,
  startUnsaved
} from './checkout';
import { itemOfPage } from './library';
import { mirrorPage, renamePage } from './mirror';
import { type StoredPage, emptyPage, readStoredPage } from './pageContent';
import { type SeenPage, pageEntity } from './pageEntity';
import { libraryOf } from './sitePages';

/** D: layouts that hold sections. */
const layouts = new Set(['Article', 'Home', 'SingleWebPartAppPage']);
/** D: the title and the description of a page. */
const longestText = 255;

/** Stores a page and what its library says of it. */
function put(context: Context, seen: SeenPage, changed: Partial<Pick<SitePageRow, 'draft' | 'published'>>): SeenPage {
  const now = isoSeconds(context.now());
  const row = { ...seen.row, ...changed, version: seen.row.version + 1, editor: context.access.login, modified: now };
  context.store.sitePages.put(row);
  mirrorPage(context.store, context.site, row.name, now);
  return again(context, { ...seen, row });
}

/** The page as it is stored now. */
function again(context: Context, { list, row }: SeenPage): SeenPage {
  const item = itemOfPage(context.store, list, row.name);
  if (!item) throw errors.fileMissing();
  return { list, row, item };
}

/** O (PnPjs): a page begins checked out, under a name that its first save changes. */
operation('sitePages', 'POST', '', 'SitePages_Add', 'O', (context) => {
  const {
    PageLayoutType: layout = 'Article',
    PromotedState: promoted = 0,
    Title: title,
    ...others
  } = jsonBody(context, 'SP.Publishing.SitePage');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.Publishing.SitePage');
  if (typeof layout !== 'string') throw errors.invalidValue('PageLayoutType', 'Edm.String');
  if (!layouts.has(layout)) throw errors.notImplemented(`SitePages_Add PageLayoutType ${layout}`);
  if (promoted !== 0 && promoted !== 1 && promoted !== 2) throw errors.invalidValue('PromotedState', 'Edm.Int32');
  const list = libraryOf(context);
  context.access.demand(list.scopeId, permission.addListItems | permission.viewListItems);
  const name = randomBytes(5).toString('hex');
  const page = { ...emptyPage(typeof title === 'string' && title !== '' ? title : name), pageLayoutType: layout, promotedState: promoted };
  const now = isoSeconds(context.now());
  const row: SitePageRow = {
    siteNo: context.site.siteNo,
    name,
    version: 1,
    published: null,
    draft: JSON.stringify(page),
    editor: context.access.login,
    modified: now
  };
  context.store.sitePages.put(row);
  mirrorPage(context.store, context.site, name, now);
  const item = itemOfPage(context.store, list, name);
  if (!item) throw errors.fileMissing();
  startUnsaved(context.store, item, currentUserId(context));
  return answer.created(pageEntity(context, again(context, { list, item, row })));
});

function demandEdit(context: Context, { item }: SeenPage): void {
  context.access.demand(item.scopeId, permission.editListItems);
}

/** D: locks the page for its editor. */
operation('sitePage', 'POST', 'checkoutpage', 'SitePage_CheckoutPage', 'O', (context, { page }) => {
  demandEdit(context, page);
  demandNotOthers(context, page.item);
  if (checkedOutTo(page.item) === undefined) checkOutPage(context.store, page.item, currentUserId(context), page.row.draft);
  return answer.entity(pageEntity(context, again(context, page)));
});

type TextField = 'bannerImageUrl' | 'description' | 'layoutWebpartsContent' | 'title' | 'topicHeader';

/** O: SP.Publishing.SitePageFieldsData, as far as PnPjs and the CLI for Microsoft 365 write it. */
const texts: Record<string, TextField> = {
  BannerImageUrl: 'bannerImageUrl',
  Description: 'description',
  LayoutWebpartsContent: 'layoutWebpartsContent',
  Title: 'title',
  TopicHeader: 'topicHeader'
};

function readCanvas(value: unknown): unknown[] {
  if (typeof value !== 'string') throw errors.invalidValue('CanvasContent1', 'Edm.String');
  try {
    const canvas: unknown = JSON.parse(value);
    if (Array.isArray(canvas)) return canvas;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw errors.badRequest('CanvasContent1 is no JSON array.');
}

/** The page with what a save writes. @throws SpError 400, 501 for a canvas that the page host could not show */
function savedPage(before: StoredPage, body: JsonBody): StoredPage {
  const page: StoredPage = { ...before };
  for (const [name, value] of Object.entries(body)) {
    const text = texts[name];
    if (text !== undefined) {
      if (value !== null && typeof value !== 'string') throw errors.invalidValue(name, 'Edm.String');
      if ((name === 'Title' || name === 'Description') && (value ?? '').length > longestText)
        throw errors.invalidFieldValue(name, `more than ${longestText} characters.`);
      if (text === 'title') page.title = value ?? '';
      else page[text] = value ?? undefined;
    } else if (name === 'AuthorByline') {
      if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw errors.invalidValue(name, 'Collection(Edm.String)');
      page.authorByline = value.map(String);
    } else if (name === 'CanvasContent1') page.canvasContent1 = value === null || value === '' ? [] : readCanvas(value);
    else throw errors.unknownProperty(name, 'SP.Publishing.SitePageFieldsData');
  }
  if (page.title.trim() === '') throw errors.invalidFieldValue('Title', 'a page has a title.');
  try {
    readPageContent(page);
  } catch (error) {
    if (error instanceof TypeError) throw errors.notImplemented(`SitePage_SavePage: ${error.message}`);
    throw error;
  }
  return page;
}

/** I: a page is named after its title when it is first saved, and numbered where the name is taken. */
function freePageName(context: Context, { list, row }: SeenPage, title: string): string {
  const wanted =
    title
      .trim()
      .replace(/["#%*:<>?/\\|~&{}.']/g, '')
      .replace(/\s+/g, '-')
      .slice(0, 100) || row.name;
  for (let n = 0; ; n++) {
    const name = n === 0 ? wanted : `${wanted}(${n})`;
    if (!itemOfPage(context.store, list, name) && !context.store.sitePages.get(list.siteNo, name)) return name;
  }
}

function save(context: Context, seen: SeenPage): SeenPage {
  demandEdit(context, seen);
  demandCheckedOut(context, seen.item);
  const { draft, published } = seen.row;
  const before = readStoredPage(draft ?? published ?? JSON.stringify(emptyPage(seen.row.name)));
  const page = savedPage(before, jsonBody(context, 'SP.Publishing.SitePageFieldsData'));
  let current = seen;
  if (isUnsaved(seen.item)) {
    endUnsaved(context.store, seen.item);
    const row = renamePage(context.store, seen.list, seen.row, freePageName(context, seen, page.title));
    current = again(context, { ...seen, row });
  }
  return put(context, current, { draft: JSON.stringify(page) });
}

/** O: saves what the editor has, who goes on having the page checked out. */
operation('sitePage', 'POST', 'savepage', 'SitePage_SavePage', 'O', (context, { page }) => {
  save(context, page);
  return answer.value('SavePage', 'Edm.Boolean', true);
});

/** O for the name; I: saves and checks in a minor version. */
operation('sitePage', 'POST', 'savepageasdraft', 'SitePage_SavePageAsDraft', 'O', (context, { page }) => {
  checkInPage(context.store, save(context, page).item);
  return answer.value('SavePageAsDraft', 'Edm.Boolean', true);
});

function publish(context: Context, seen: SeenPage): Result {
  demandEdit(context, seen);
  demandNotOthers(context, seen.item);
  const { draft } = seen.row;
  const published = draft === null ? seen : put(context, seen, { published: draft, draft: null });
  checkInPage(context.store, published.item);
  return answer.value('Publish', 'Edm.Boolean', true);
}

/** D: what was saved is what readers see, as the next major version. */
operation('sitePage', 'POST', 'publish', 'SitePage_Publish', 'O', (context, { page }) => publish(context, page));

/** O for the name; I: back to what was saved before the check-out. A page that was never saved stays an empty draft. */
operation('sitePage', 'POST', 'discardpage', 'SitePage_DiscardPage', 'O', (context, { page }) => {
  demandEdit(context, page);
  demandCheckedOut(context, page.item);
  const before = draftBefore(page.item);
  const kept = before === undefined || before === page.row.draft ? page : put(context, page, { draft: before });
  checkInPage(context.store, kept.item);
  return answer.entity(pageEntity(context, again(context, kept)));
});
