import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteRow } from '../store/types';
import { toPageContent } from '../canvas/canvasContent';
import { cultures, pageContextInfo } from './pageContext';
import { existingPeople } from './people';
import { choices, layoutOf } from './request';
import { hostApplicationId, servedFrom } from './runtime';
import { readSite, type SiteFacts } from './siteFacts';
import { customActions, sitePages } from './solution';
import { openedPage, pageLinks, pageRights, type OpenedPage, type PageRights } from './storedPages';
import { pageStrings } from './strings';
import { documentPage, type Frame } from './template';
import type { ComponentManifest, PageHost, SitePage } from './types';
import { canvasView, homeView, messageView } from './views';

interface PageRequest {
  Params: { site: string; page?: string };
  Querystring: Record<string, string | undefined>;
}

/** The pages of every site: its home, and one page a web part. */
export function registerPages(scope: FastifyInstance, host: PageHost): void {
  const pages = sitePages(host.solution.manifests);

  scope.get('/', async (_request, reply) => reply.redirect(defaultSite(host)));

  const answer = async (request: FastifyRequest<PageRequest>, reply: FastifyReply): Promise<FastifyReply> => {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    const login = host.server.currentLogin(request);
    if (login === undefined) return reply.redirect(`/_local/signin?return=${encodeURIComponent(request.url)}`);
    return reply.send(sitePage({ request, reply, login, host, pages }));
  };
  scope.get<PageRequest>('/sites/:site', answer);
  scope.get<PageRequest>('/sites/:site/', answer);
  scope.get<PageRequest>('/sites/:site/SitePages/:page', answer);
}

/** The school where there is one, else the first site. */
export function defaultSite({ server }: PageHost): string {
  const paths = server.store.sites.all().map(({ url }) => url);
  return paths.find((path) => path === '/sites/lycee') ?? paths[0] ?? '/sites/lycee';
}

interface Asked {
  request: FastifyRequest<PageRequest>;
  reply: FastifyReply;
  login: string;
  host: PageHost;
  pages: SitePage[];
}

function sitePage(asked: Asked): string {
  const { request, login, host, pages } = asked;
  const answer = readSite(host.server, login, `/sites/${request.params.site}`);
  const site = host.server.store.sites.byUrl(`/sites/${request.params.site}`);
  if (answer.kind !== 'found' || !site) return withoutSite(asked, answer.kind === 'denied' ? 'denied' : 'missing');
  const { facts } = answer;
  const rights = pageRights(host.server, site, login);
  const frame = frameOf(asked, { facts, site, rights });
  const { strings, choices: chosen } = frame;
  const name = request.params.page?.replace(/\.aspx$/i, '') ?? 'home';
  if (name.toLowerCase() === 'home') {
    const { lacks, hasGallery } = host;
    const home = { strings, sitePath: facts.url, pages: frame.pages, mayAdd: rights.mayAdd, here: frame.here, lacks, hasGallery };
    return documentPage(frame, facts.title, homeView(home, chosen.language));
  }
  const page = openedPage(host.server, site, pages, name, rights, chosen.language);
  if (page) return webPartPage(asked, { ...frame, current: page.name }, { page, facts, rights });
  asked.reply.code(404);
  return message({ ...frame, current: name }, strings.notFoundTitle, strings.notFoundText, facts.url);
}

interface Stand {
  facts: SiteFacts;
  site: SiteRow;
  rights: PageRights;
}

/** @param stand undefined on a page that belongs to no site, or to one that may not be opened */
function frameOf(asked: Asked, stand: Stand | undefined): Frame {
  const { request, login, host } = asked;
  const chosen = choices(request);
  const builtIn = asked.pages.filter((page) => stand?.facts.user.isSiteAdmin || !page.forManagers);
  return {
    strings: pageStrings[chosen.language],
    choices: chosen,
    here: request.url,
    siteTitle: stand?.facts.title ?? 'ENT',
    sitePath: stand?.facts.url,
    pages: stand ? pageLinks(host.server, stand.site, builtIn, stand.rights, chosen.language) : [],
    person: host.server.store.directory.find(login) ?? { login, title: login },
    featured: existingPeople(host.server.store.directory, host.featured),
    layout: layoutOf(request.query),
    pageLoad: host.server.beginPageLoad(login, request.url)
  };
}

/** What one opened page is made of. */
interface Opened {
  page: OpenedPage;
  facts: SiteFacts;
  rights: PageRights;
}

function webPartPage({ host, login }: Asked, frame: Frame, { page, facts, rights }: Opened): string {
  const { language } = frame.choices;
  const digest = host.server.issueDigest(login, facts.url);
  const { canvas, ...about } = page;
  const boot = {
    preloadedData: {
      buildNumber: 'local',
      clientSideApplicationId: hostApplicationId,
      manifests: pageManifests(host, login),
      spPageContextInfo: pageContextInfo({ ...facts, origin: host.server.url, language, digest }),
      // Extensions do not run in Teams.
      customActions: frame.layout === 'teams' ? [] : customActions(host.solution.manifests)
    },
    culture: cultures[language],
    page: { ...about, siteUrl: facts.url, mayEdit: rights.mayEdit, content: toPageContent(canvas) },
    siteTitle: facts.title,
    person: facts.user,
    siteId: facts.siteId,
    layout: frame.layout,
    theme: frame.choices.theme,
    themes: host.themes,
    failure: frame.strings.failure
  };
  const notice = host.server.mayLoadAssets(login) ? undefined : frame.strings.noAssets;
  return documentPage(frame, canvas.title, canvasView(canvas, frame.layout, notice), boot);
}

/** Microsoft's from this origin, the solution's from where this person finds the assets. */
function pageManifests({ runtime, solution, server, assets }: PageHost, login: string): ComponentManifest[] {
  return [
    ...runtime.manifests.map((manifest) => servedFrom(manifest, server.url + manifest.loaderConfig.internalModuleBaseUrls[0])),
    ...solution.manifests.map((manifest) => servedFrom(manifest, `${assets.baseOf(login)}/`))
  ];
}

function withoutSite(asked: Asked, kind: 'missing' | 'denied'): string {
  const frame = frameOf(asked, undefined);
  const { strings } = frame;
  asked.reply.code(kind === 'denied' ? 403 : 404);
  if (kind === 'denied') return message(frame, strings.noAccessTitle, strings.noAccessText);
  return message(frame, strings.notFoundTitle, strings.notFoundText, defaultSite(asked.host));
}

/** Ways on from a message: the site's home where it may be opened, and always another person. */
function message(frame: Frame, title: string, text: string, home?: string): string {
  const links = [{ href: `/_local/signin?return=${encodeURIComponent(frame.here)}`, label: frame.strings.changePerson }];
  if (home !== undefined) links.unshift({ href: home, label: frame.strings.backHome });
  return documentPage(frame, title, messageView(title, text, links));
}
