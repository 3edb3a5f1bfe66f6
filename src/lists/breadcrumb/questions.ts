import type { Place } from '../../domain/breadcrumb/types';
import { refusalOf } from '../sp/refusal';
import { absolute } from './absolute';
import type { PartAnswer } from './readBatch';
import type { Found } from './stepCache';
import { isAskable, keysOf } from './steps';

/** One step of a place, and what is asked to know it. */
export interface Question {
  /** Under which the answer is kept. */
  key: string;
  /** Below the web's `_api/`, encoded. */
  paths: string[];
  /** @returns null for what the person may not see or what is not there; undefined where the answer says neither */
  read(answers: PartAnswer[]): Found | null | undefined;
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

type Answered = Omit<Question, 'key'>;

/** What can be asked to know each step of a place. */
export function questionsOf({ origin, place }: AskedFrom): Question[] {
  const { webs, list, folders } = place;
  const keys = keysOf(place);
  const under = (key: string | undefined, answered: Answered | undefined): Question[] =>
    key !== undefined && answered ? [{ key, ...answered }] : [];
  return [
    ...under(keys.hub, hubQuestion()),
    ...keys.webs.flatMap((key, at) => (isAskable(webs, at) ? under(key, webQuestion(origin, webs, at)) : [])),
    ...under(keys.list, list === undefined ? undefined : listQuestion(origin, list)),
    ...keys.folders.flatMap((key, at) => under(key, folderQuestion(origin, folders[at]))),
    ...under(keys.here, hereQuestion(origin, place))
  ];
}

/**
 * `HubSites` lists the hubs that the person may open (D, Learn "REST HubSites method"); `web/hubsitedata` would name a hub to anybody.
 */
function hubQuestion(): Answered {
  return {
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

/** One's own web, the site's root, or one of those just below it that the person may open. */
function webQuestion(origin: string, webs: string[], at: number): Answered {
  const web = webs[at];
  const url = absolute(origin, web);
  if (at === webs.length - 1 || at === 0) {
    const path = at === webs.length - 1 ? 'web' : 'site/rootweb';
    const found = (value: Fields): Found | null =>
      mayViewPages(value.EffectiveBasePermissions) ? { title: textOf(value.Title), url, welcomePage: textOf(value.WelcomePage) } : null;
    return { paths: [`${path}?$select=Title,WelcomePage,EffectiveBasePermissions`], read: ([answer]) => read(answer, found) };
  }
  return {
    paths: ['site/rootweb/getsubwebsfilteredforcurrentuser(nwebtemplatefilter=-1,nconfigurationfilter=0)?$select=Title,ServerRelativeUrl'],
    read: ([answer]) =>
      read(answer, (value) => {
        const found = rowsOf(value).find(({ ServerRelativeUrl }) => same(ServerRelativeUrl, web));
        return found ? { title: textOf(found.Title), url } : null;
      })
  };
}

function listQuestion(origin: string, list: string): Answered {
  return {
    paths: [`web/getlist(@l)?@l=${quoted(list)}&$select=Title,DefaultViewUrl`],
    read: ([answer]) =>
      read(answer, (value) => ({ title: textOf(value.Title), url: absolute(origin, textOf(value.DefaultViewUrl) || list) }))
  };
}

/** `ByServerRelativePath`, because the older form does not take `%` and `#` (D). A folder's own address opens its list's view there. */
function folderQuestion(origin: string, folder: string): Answered {
  return {
    paths: [`web/getfolderbyserverrelativepath(decodedurl=@f)?@f=${quoted(folder)}&$select=Name,Exists`],
    read: ([answer]) =>
      read(answer, (value) => (value.Exists === false ? null : { title: textOf(value.Name), url: absolute(origin, folder) }))
  };
}

function hereQuestion(origin: string, { here, list }: Place): Answered | undefined {
  if (here.kind === 'file') {
    return {
      paths: [`web/getfilebyserverrelativepath(decodedurl=@f)?@f=${quoted(here.path)}&$select=Title,Name`],
      read: ([answer]) => read(answer, (value) => ({ title: titleOfFile(here.path, value), url: absolute(origin, here.path) }))
    };
  }
  if (here.kind === 'item' && list !== undefined) {
    return {
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
