import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { crumbsOf } from '../../domain/breadcrumb/crumbs';
import { pageTitle } from '../../domain/breadcrumb/pageTitle';
import { isHome, placeKey, placeOf } from '../../domain/breadcrumb/place';
import type { BreadcrumbSettings, Place, Trail } from '../../domain/breadcrumb/types';
import { absolute } from '../../lists/breadcrumb/absolute';
import { StepCache } from '../../lists/breadcrumb/stepCache';
import { knownTrail } from '../../lists/breadcrumb/steps';
import { digestOf } from '../root/pageDigest';
import styles from './Breadcrumb.module.scss';
import { wordsIn } from './loc/words';
import { takeTurns, type Placement } from './oneAPage';
import type { AskedWith } from './trailsOf';
import { createTrailView } from './trailView';
import { watchAddress } from './watchAddress';
import { whereaboutsOf, type BreadcrumbContext } from './whereabouts';

export interface BreadcrumbOptions {
  /** Belongs to this instance alone. */
  domElement: HTMLElement;
  placement: Placement;
  pageContext: BreadcrumbContext;
  /** False where the browser's address is no place of the site: a tab in Teams. */
  hasAddress: boolean;
  settings: BreadcrumbSettings;
  theme: IReadonlyTheme | undefined;
  /** While the page is edited, one that is hidden behind another says so. */
  editing: boolean;
}

export interface BreadcrumbHandle {
  /** The framework says that another page may stand here now. */
  follow(): void;
  update(changes: Partial<Pick<BreadcrumbOptions, 'settings' | 'theme' | 'editing'>>): void;
  /** Safe to call twice. */
  unmount(): void;
}

/** A place and what is known of the way to it. */
interface Standing {
  key: string;
  place: Place;
  trail: Trail;
  /** True until SharePoint has said which steps the person may see. */
  waiting: boolean;
}

/**
 * Draws the breadcrumb and keeps it where the person is, in the extension's placeholder or in a web part. Plain elements and one `fetch`:
 * it stands on every page, where React and PnPjs would be there for it alone. What asks SharePoint comes when something is to be asked.
 */
export function mountBreadcrumb(options: BreadcrumbOptions): BreadcrumbHandle {
  const { domElement, placement, pageContext, hasAddress } = options;
  let { settings, theme, editing } = options;
  const words = wordsIn(pageContext.cultureInfo.currentUICultureName.toLowerCase().startsWith('fr') ? 'fr' : 'en');
  const cache = new StepCache(pageContext.user.loginName, tabStorage(), Date.now);
  const { origin } = new URL(pageContext.web.absoluteUrl);
  const webUrl = absolute(origin, whereaboutsOf(pageContext).webUrl);
  // Taken now: it is as old as the page, whenever the first question leaves.
  const asking: AskedWith = { origin, webUrl, digest: digestOf(pageContext.legacyPageContext), cache };

  const host = document.createElement('div');
  host.className = placement === 'top' ? `${styles.host} ${styles.top}` : styles.host;
  host.lang = words === wordsIn('fr') ? 'fr' : 'en';
  domElement.append(host);
  const view = createTrailView(host, words);
  const notice = document.createElement('p');
  notice.className = styles.notice;
  notice.textContent = words.alreadyShown;

  let mine = false;
  let standing: Standing | undefined;
  let leaving = new AbortController();

  const draw = (): void => {
    if (!mine || !standing) return;
    const { place, trail, waiting } = standing;
    const shown = waiting ? withContext(trail, pageContext) : trail;
    const isHidden = settings.hideOnHome && place.webs.length === 1 && isHome(place, trail.welcomePage);
    const named = pageTitle(document.title, pageContext.web.title);
    view.show(isHidden ? [] : crumbsOf(place, shown, { settings, pageTitle: named }), settings.separator);
  };

  const ask = (waiting: Standing, signal: AbortSignal): void => {
    loadTrail(waiting.place, asking, signal).then(
      (trail) => {
        if (signal.aborted) return;
        standing = { ...waiting, trail, waiting: false };
        draw();
      },
      (error: unknown) => {
        // The page's own context has named the site; the next place asks again.
        if (!signal.aborted) console.warn('ENT: the breadcrumb is not complete.', error);
      }
    );
  };

  const follow = (): void => {
    if (!mine) return;
    const place = placeOf(hasAddress ? window.location.href : undefined, whereaboutsOf(pageContext));
    const key = placeKey(place);
    if (key !== standing?.key) {
      leaving.abort();
      leaving = new AbortController();
      const { trail, whole } = knownTrail(place, cache);
      standing = { key, place, trail, waiting: !whole };
      if (!whole) ask(standing, leaving.signal);
    }
    draw();
  };

  const tell = (): void => {
    if (!mine && editing) host.append(notice);
    else notice.remove();
  };
  view.setTheme(theme);
  const turns = takeTurns(host, placement, (turn) => {
    mine = turn;
    standing = undefined;
    leaving.abort();
    if (!mine) view.show([], '');
    tell();
    follow();
  });
  const stopWatching = watchAddress(follow);

  return {
    follow: () => {
      turns.changed();
      follow();
    },
    update: (changes) => {
      ({ settings, theme, editing } = { settings, theme, editing, ...changes });
      view.setTheme(theme);
      tell();
      draw();
    },
    unmount: () => {
      leaving.abort();
      stopWatching();
      view.destroy();
      turns.leave();
      host.remove();
    }
  };
}

/** Asks with code of its own chunk, which a page whose steps are all known does not load. @throws as `Trails.load`, or without the chunk */
async function loadTrail(place: Place, asking: AskedWith, signal: AbortSignal): Promise<Trail> {
  const { trailsOf } = await import(/* webpackChunkName: 'ent-breadcrumb-questions' */ './trailsOf');
  return trailsOf(asking).load(place, signal);
}

/** Before SharePoint answers, the site stands there as the page itself names it: the person is on it. */
function withContext(trail: Trail, { web }: BreadcrumbContext): Trail {
  const own = { title: web.title, url: web.absoluteUrl };
  return { ...trail, webs: trail.webs.map((each, at) => each ?? (at === trail.webs.length - 1 ? own : undefined)) };
}

function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch (error) {
    console.warn('ENT: no session storage.', error);
    return undefined;
  }
}
