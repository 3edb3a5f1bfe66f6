import type { Place, Seen, Trail } from '../../domain/breadcrumb/types';
import type { StepCache } from './stepCache';

/**
 * Under what the answers for a place's steps are kept, the same for every place that has this step; missing where it has none. Apart from
 * `questions`, because a page whose steps are all known loads no code that asks.
 */
export interface StepKeys {
  hub?: string;
  /** As many as the place has webs. */
  webs: string[];
  list?: string;
  /** As many as the place has folders. */
  folders: string[];
  here?: string;
}

export function keysOf({ webs, list, folders, here, inHub }: Place): StepKeys {
  return {
    hub: inHub === false ? undefined : `hub ${webs[0]}`,
    webs: webs.map((web) => `web ${web}`),
    list: list === undefined ? undefined : `list ${list}`,
    folders: folders.map((folder) => `folder ${folder}`),
    here: here.kind === 'file' ? `file ${here.path}` : here.kind === 'item' && list !== undefined ? `item ${here.id} of ${list}` : undefined
  };
}

/**
 * Whether this web of a place can be asked for: a batch speaks to one web, so that of the others only the site's root and those just below
 * it can. A web between those and one's own is known once the person has been there.
 */
export function isAskable(webs: readonly string[], at: number): boolean {
  return at <= 1 || at === webs.length - 1;
}

/** What is known of the way to a place, and whether that is all there is to know. */
export function knownTrail(place: Place, cache: StepCache): { trail: Trail; whole: boolean } {
  const { hub, webs, list, folders, here } = keysOf(place);
  const seen = (key: string | undefined): Seen | undefined => {
    const found = key === undefined ? undefined : cache.get(key);
    return found ? { title: found.title, url: found.url } : undefined;
  };
  const view = seen(list)?.url;
  const asked = [hub, ...webs.filter((_, at) => isAskable(webs, at)), list, ...folders, here];
  return {
    trail: {
      hub: seen(hub),
      webs: webs.map(seen),
      list: seen(list),
      folders: folders.map((folder, at) => inView(seen(folder), place.folders[at], view)),
      here: seen(here),
      welcomePage: cache.get(webs[webs.length - 1])?.welcomePage || undefined
    },
    whole: asked.every((key) => key === undefined || cache.get(key) !== undefined)
  };
}

/**
 * A folder in its list's view, where SharePoint stays on the page; by its own address, which leads to that view, where the list is not to be
 * seen. D: views of libraries take `id`, those of lists `RootFolder`.
 */
function inView(folder: Seen | undefined, path: string, view: string | undefined): Seen | undefined {
  if (!folder || view === undefined) return folder;
  const parameter = /\/Forms\/[^/]+$/i.test(view) ? 'id' : 'RootFolder';
  return { ...folder, url: `${view}?${parameter}=${encodeURIComponent(path)}` };
}
