import { toPageContent } from '../canvas/canvasContent';
import type { Canvas } from '../canvas/canvas';
import type { SiteRow } from '../store/types';
import { activeCustomizers } from './extensions';
import { cultures, pageContextInfo } from './pageContext';
import { hostApplicationId, servedFrom } from './runtime';
import type { SiteFacts } from './siteFacts';
import type { OpenedPage } from './storedPages';
import type { Frame } from './template';
import type { ComponentManifest, PageHost } from './types';

export interface BootOptions {
  host: PageHost;
  login: string;
  frame: Frame;
  site: SiteRow;
  facts: SiteFacts;
  page: OpenedPage;
  mayEdit: boolean;
}

/** The data block that starts the framework on a page: `BootData` of the page's scripts. */
export function bootOf({ host, login, frame, site, facts, page, mayEdit }: BootOptions): unknown {
  const { language, theme } = frame.choices;
  const digest = host.server.issueDigest(login, facts.url);
  const { canvas, ...about } = page;
  return {
    preloadedData: {
      buildNumber: 'local',
      clientSideApplicationId: hostApplicationId,
      manifests: pageManifests(host, login),
      spPageContextInfo: pageContextInfo({ ...facts, origin: host.server.url, language, digest }),
      // Extensions do not run in Teams.
      customActions: frame.layout === 'teams' ? [] : activeCustomizers(host.server, site, login, host.solution)
    },
    culture: cultures[language],
    page: { ...about, siteUrl: facts.url, mayEdit, content: toPageContent(canvas) },
    siteTitle: facts.title,
    person: facts.user,
    siteId: facts.siteId,
    layout: frame.layout,
    theme,
    themes: host.themes,
    failure: frame.strings.failure
  };
}

/** A page that the host draws itself: the framework finds no web part on it, and its extensions run. */
export function pageWithoutWebParts(name: string, title: string): OpenedPage {
  const canvas: Canvas = { title, showTitle: true, sections: [] };
  return { name, canvas, version: 0, state: 'builtIn' };
}

/** Microsoft's from this origin, the solution's from where this person finds the assets. */
function pageManifests({ runtime, solution, server, assets }: PageHost, login: string): ComponentManifest[] {
  return [
    ...runtime.manifests.map((manifest) => servedFrom(manifest, server.url + manifest.loaderConfig.internalModuleBaseUrls[0])),
    ...solution.manifests.map((manifest) => servedFrom(manifest, `${assets.baseOf(login)}/`))
  ];
}
