import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cultures, pageContextInfo } from './pageContext';
import { existingPeople } from './people';
import { choices, layoutOf } from './request';
import { hostApplicationId, servedFrom } from './runtime';
import { readSite, type SiteFacts } from './siteFacts';
import { customActions, sitePages } from './solution';
import { pageStrings } from './strings';
import { documentPage, type Frame } from './template';
import type { ComponentManifest, PageHost, PlacedWebPart, SitePage } from './types';
import { homeView, messageView, webPartsView } from './views';

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
  if (answer.kind !== 'found') return withoutSite(asked, answer.kind);
  const { facts } = answer;
  const frame = frameOf(asked, facts);
  const { strings } = frame;
  const name = request.params.page?.replace(/\.aspx$/i, '').toLowerCase() ?? 'home';
  if (name === 'home') return documentPage(frame, facts.title, homeView(strings, frame.choices.language, facts.url, frame.pages));
  const page = pages.find((candidate) => candidate.name.toLowerCase() === name);
  if (page) return webPartPage(asked, { ...frame, current: page.name }, page, facts);
  asked.reply.code(404);
  return message({ ...frame, current: name }, strings.notFoundTitle, strings.notFoundText, facts.url);
}

/** @param facts undefined on a page that belongs to no site, or to one that may not be opened */
function frameOf(asked: Asked, facts: SiteFacts | undefined): Frame {
  const { request, login, host } = asked;
  const chosen = choices(request);
  return {
    strings: pageStrings[chosen.language],
    choices: chosen,
    here: request.url,
    siteTitle: facts?.title ?? 'ENT',
    sitePath: facts?.url,
    pages: asked.pages.filter((page) => facts?.user.isSiteAdmin || !page.forManagers),
    person: host.server.store.directory.find(login) ?? { login, title: login },
    featured: existingPeople(host.server.store.directory, host.featured),
    layout: layoutOf(request.query)
  };
}

function webPartPage(asked: Asked, frame: Frame, page: SitePage, facts: SiteFacts): string {
  const { host, login } = asked;
  const { language } = frame.choices;
  const digest = host.server.issueDigest(login, facts.url);
  const webParts = page.webParts.map((manifest) => placed(manifest, page));
  const title = page.title[language];
  const boot = {
    preloadedData: {
      buildNumber: 'local',
      clientSideApplicationId: hostApplicationId,
      manifests: pageManifests(host),
      spPageContextInfo: pageContextInfo({ ...facts, origin: host.server.url, language, digest }),
      customActions: customActions(host.solution.manifests)
    },
    culture: cultures[language],
    webParts,
    layout: frame.layout,
    theme: frame.choices.theme,
    themes: host.themes,
    failure: frame.strings.failure
  };
  return documentPage(frame, title, webPartsView(frame.layout === 'page' ? title : undefined, webParts), boot);
}

/** Microsoft's from this origin, the solution's from the assets' one. */
function pageManifests({ runtime, solution, server, assetsOrigin }: PageHost): ComponentManifest[] {
  return [
    ...runtime.manifests.map((manifest) => servedFrom(manifest, server.url + manifest.loaderConfig.internalModuleBaseUrls[0])),
    ...solution.manifests.map((manifest) => servedFrom(manifest, `${assetsOrigin}/`))
  ];
}

/** The instance's id stays the same from visit to visit, as it does on a stored page. */
function placed(manifest: ComponentManifest, page: SitePage): PlacedWebPart {
  const hash = createHash('sha256').update(`${page.name} ${manifest.id}`).digest('hex');
  const instanceId = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join(
    '-'
  );
  return { manifestId: manifest.id, instanceId, elementId: `web-part-${instanceId}` };
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
