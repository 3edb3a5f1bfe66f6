import type { Place } from '../../domain/breadcrumb/types';
import { refusalOf } from '../sp/refusal';
import { absolute } from './absolute';
import type { PartAnswer } from './readBatch';

/** What SharePoint said of one step. */
export interface Found {
  title: string;
  /** Absolute, encoded. */
  url: string;
  /** Of a web. */
  welcomePage?: string;
}

/** One step of a place, and what is asked to know it. */
export interface Question {
  /** Under which the answer is kept: the same for every place that has this step. */
  key: string;
  /** Below the web's `_api/`, encoded. */
  paths: string[];
  /** @returns null for what the person may not see or what is not there; undefined where the answer says neither */
  read(answers: PartAnswer[]): Found | null | undefined;
}

/** The questions of a place, each of which is missing where the place has no such step. */
export interface Questions {
  hub?: Question;
  webs: Question[];
  list?: Question;
  folders: Question[];
  here?: Question;
}

export interface AskedFrom {
  /** `https://ecole.example` */
  origin: string;
  place: Place;
}

/** D: SP.PermissionKind.viewPages, bit 18. */
const VIEW_PAGES = 2 ** 17;
const NO_HUB = '00000000-0000-0000-0000-000000000000';

type Fields = Record<string, unknown>;

export function questionsOf({ origin, place }: AskedFrom): Questions {
  const { webs, list, folders } = place;
  return {
    hub: place.inHub === false ? undefined : hubQuestion(webs[0]),
    webs: webs.map((_, at) => webQuestion(origin, webs, at)),
    list: list === undefined ? undefined : listQuestion(origin, list),
    folders: folders.map((folder) => folderQuestion(origin, folder)),
    here: hereQuestion(origin, place)
  };
}

/**
 * `HubSites` lists the hubs that the person may open (D, Learn "REST HubSites method"); `web/hubsitedata` would name a hub to anybody.
 */
function hubQuestion(siteUrl: string): Question {
  return {
    key: `hub ${siteUrl}`,
    paths: ['site?$select=HubSiteId', 'HubSites?$select=ID,Title,SiteUrl'],
    read: ([site, hubs]) =>
      read(site, ({ HubSiteId }) =>
        read(hubs, (found) => {
          const hub = HubSiteId === NO_HUB ? undefined : rowsOf(found).find(({ ID }) => same(ID, HubSiteId));
          return hub ? { title: textOf(hub.Title), url: textOf(hub.SiteUrl) } : null;
        })
      )
  };
}

/**
 * A batch speaks to one web, so the webs above it are asked of the site: its root, and those just below the root that the person may open.
 * A web between those and one's own is known once the person has been there.
 */
function webQuestion(origin: string, webs: string[], at: number): Question {
  const web = webs[at];
  const key = `web ${web}`;
  const url = absolute(origin, web);
  if (at === webs.length - 1 || at === 0) {
    const path = at === webs.length - 1 ? 'web' : 'site/rootweb';
    const found = (value: Fields): Found | null =>
      mayViewPages(value.EffectiveBasePermissions) ? { title: textOf(value.Title), url, welcomePage: textOf(value.WelcomePage) } : null;
    return { key, paths: [`${path}?$select=Title,WelcomePage,EffectiveBasePermissions`], read: ([answer]) => read(answer, found) };
  }
  if (at > 1) return { key, paths: [], read: () => undefined };
  return {
    key,
    paths: ['site/rootweb/getsubwebsfilteredforcurrentuser(nwebtemplatefilter=-1,nconfigurationfilter=0)?$select=Title,ServerRelativeUrl'],
    read: ([answer]) =>
      read(answer, (value) => {
        const found = rowsOf(value).find(({ ServerRelativeUrl }) => same(ServerRelativeUrl, web));
        return found ? { title: textOf(found.Title), url } : null;
      })
  };
}

function listQuestion(origin: string, list: string): Question {
  return {
    key: `list ${list}`,
    paths: [`web/getlist(@l)?@l=${quoted(list)}&$select=Title,DefaultViewUrl`],
    read: ([answer]) =>
      read(answer, (value) => ({ title: textOf(value.Title), url: absolute(origin, textOf(value.DefaultViewUrl) || list) }))
  };
}

/** `ByServerRelativePath`, because the older form does not take `%` and `#` (D). A folder's own address opens its list's view there. */
function folderQuestion(origin: string, folder: string): Question {
  return {
    key: `folder ${folder}`,
    paths: [`web/getfolderbyserverrelativepath(decodedurl=@f)?@f=${quoted(folder)}&$select=Name,Exists`],
    read: ([answer]) =>
      read(answer, (value) => (value.Exists === false ? null : { title: textOf(value.Name), url: absolute(origin, folder) }))
  };
}

function hereQuestion(origin: string, { here, list }: Place): Question | undefined {
  if (here.kind === 'file') {
    return {
      key: `file ${here.path}`,
      paths: [`web/getfilebyserverrelativepath(decodedurl=@f)?@f=${quoted(here.path)}&$select=Title,Name`],
      read: ([answer]) => read(answer, (value) => ({ title: titleOfFile(here.path, value), url: absolute(origin, here.path) }))
    };
  }
  if (here.kind === 'item' && list !== undefined) {
    return {
      key: `item ${here.id} of ${list}`,
      paths: [`web/getlist(@l)/items(${here.id})?@l=${quoted(list)}&$select=Title`],
      read: ([answer]) => read(answer, (value) => ({ title: textOf(value.Title), url: absolute(origin, list) }))
    };
  }
  return undefined;
}

/** A page is known by its title, a document by its name: its title is often that of the model it was made from. */
function titleOfFile(path: string, value: Fields): string {
  return (/\.aspx$/i.test(path) && textOf(value.Title)) || textOf(value.Name);
}

/** What an answer says, unless it refuses; anything else (429, 503, a fault of the server) says nothing of the step. */
function read({ status, body }: PartAnswer, found: (value: Fields) => Found | null | undefined): Found | null | undefined {
  if (status !== 200) return ['denied', 'notFound'].includes(refusalOf('', status, body).kind) ? null : undefined;
  const step = found(JSON.parse(body) as Fields);
  return step?.title === '' ? null : step;
}

/** Whoever holds something below a site may ask for its title (Limited Access), and yet open none of its pages. */
function mayViewPages(permissions: unknown): boolean {
  const low = typeof permissions === 'object' && permissions !== null ? Number((permissions as Fields).Low) : NaN;
  // Without a mask that can be read, nothing is shown. 32 bits, of which this is the 18th: BigInt is not needed.
  return Math.floor(low / VIEW_PAGES) % 2 === 1;
}

function rowsOf(value: Fields): Fields[] {
  return Array.isArray(value.value) ? (value.value as Fields[]) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function quoted(path: string): string {
  return encodeURIComponent(`'${path.replace(/'/g, "''")}'`);
}

/** Both are texts, and equal but for their case. */
function same(one: unknown, other: unknown): boolean {
  return textOf(one) !== '' && textOf(one).toLowerCase() === textOf(other).toLowerCase();
}
