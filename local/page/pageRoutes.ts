import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteRow } from '../store/types';
import type { Html } from './html';
import { shownFolder, viewAddress } from './listViews';
import { bootOf, pageWithoutWebParts } from './pageBoot';
import { existingPeople } from './people';
import { choices, layoutOf } from './request';
import { readSite, type SiteFacts } from './siteFacts';
import { sitePages } from './solution';
import { openedPage, pageLinks, pageRights, type PageRights } from './storedPages';
import { pageStrings } from './strings';
import { documentPage, type Frame } from './template';
import type { PageHost, SitePage } from './types';
import { canvasView, homeView, listView, messageView } from './views';

interface PageRequest {
  Params: { site: string; web?: string; below?: string; page?: string; list?: string; library?: string };
  Querystring: Record<string, string | undefined>;
}

/** A site collection's root web, and the two levels of webs below it that the REST API has. */
const webs = ['/sites/:site', '/sites/:site/:web', '/sites/:site/:web/:below'];
/** An address that names no file is a web's home, or leads to the view of a library or a folder. */
const homes = ['/sites/:site', '/sites/:site/', '/sites/:site/:web(^[^.]+$)', '/sites/:site/:web(^[^.]+$)/:below(^[^.]+$)'];

/** The pages of every web: its home, one page a web part, the views of its lists and libraries. */
export function registerPages(scope: FastifyInstance, host: PageHost): void {
  const pages = sitePages(host.solution.manifests);

  scope.get('/', async (_request, reply) => reply.redirect(defaultSite(host)));

  const answerWith =
    (make: (asked: Asked, stand: Stand, frame: Frame) => Answer) =>
    async (request: FastifyRequest<PageRequest>, reply: FastifyReply): Promise<FastifyReply> => {
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
      const login = host.server.currentLogin(request);
      if (login === undefined) return reply.redirect(`/_local/signin?return=${encodeURIComponent(request.url)}`);
      const answer = onSite({ request, login, host, pages }, make);
      return 'location' in answer ? reply.redirect(answer.location) : reply.code(answer.status).send(answer.text);
    };
  for (const home of homes) scope.get<PageRequest>(home, answerWith(homePage));
  for (const web of webs) {
    scope.get<PageRequest>(`${web}/SitePages/:page`, answerWith(sitePage));
    scope.get<PageRequest>(`${web}/Lists/:list/:page(^.+\\.aspx$)`, answerWith(listPage));
    scope.get<PageRequest>(`${web}/:library/Forms/:page(^.+\\.aspx$)`, answerWith(listPage));
  }
}

/** The school where there is one, else the first site. */
export function defaultSite({ server }: PageHost): string {
  const paths = server.store.sites.all().map(({ url }) => url);
  return paths.find((path) => path === '/sites/lycee') ?? paths[0] ?? '/sites/lycee';
}

interface Asked {
  request: FastifyRequest<PageRequest>;
  login: string;
  host: PageHost;
  pages: SitePage[];
}

type Answer = { status: number; text: string } | { location: string };

interface Stand {
  facts: SiteFacts;
  site: SiteRow;
  rights: PageRights;
  /** What the address says beyond the web, decoded. */
  rest: string;
}

function onSite(asked: Asked, make: (asked: Asked, stand: Stand, frame: Frame) => Answer): Answer {
  const { request, login, host } = asked;
  const { url, rest } = webOf(host, request.params);
  const answer = readSite(host.server, login, url);
  const site = host.server.store.sites.byUrl(url);
  if (answer.kind !== 'found' || !site) return withoutSite(asked, answer.kind === 'denied' ? 'denied' : 'missing');
  const stand = { facts: answer.facts, site, rights: pageRights(host.server, site, login), rest };
  return make(asked, stand, frameOf(asked, stand));
}

/** The web that an address lies in, server-relative: the deepest one that exists. */
function webOf({ server }: PageHost, { site, web, below }: PageRequest['Params']): { url: string; rest: string } {
  const names = [site, web, below].filter((name): name is string => name !== undefined);
  for (let depth = names.length; depth > 1; depth--) {
    const url = `/sites/${names.slice(0, depth).join('/')}`;
    if (server.store.sites.byUrl(url)) return { url, rest: names.slice(depth).join('/') };
  }
  return { url: `/sites/${site}`, rest: names.slice(1).join('/') };
}

function homePage(asked: Asked, stand: Stand, frame: Frame): Answer {
  const { host, login } = asked;
  if (stand.rest !== '') {
    const location = viewAddress(host.server, stand.site, login, stand.rest);
    return location === undefined ? notFound(frame, stand) : { location };
  }
  const { lacks, hasGallery } = host;
  const { strings, pages, here } = frame;
  const home = { strings, sitePath: stand.facts.url, pages, mayAdd: stand.rights.mayAdd, here, lacks, hasGallery };
  const content = homeView(home, frame.choices.language);
  return emptyPage(asked, stand, frame, { name: 'Home', title: stand.facts.title, heading: strings.welcome, content });
}

function listPage(asked: Asked, stand: Stand, frame: Frame): Answer {
  const { request, host, login } = asked;
  const { list, library = '' } = request.params;
  const which = { leaf: list ?? library, isLibrary: list === undefined };
  const found = stand.rest === '' ? shownFolder(host.server, stand.site, login, which, request.query) : undefined;
  if (!found) return notFound(frame, stand);
  const { title, entries } = found;
  const content = listView(title, entries, frame.strings.emptyFolder);
  return emptyPage(asked, stand, { ...frame, current: '' }, { name: '', title, heading: title, content });
}

function sitePage(asked: Asked, stand: Stand, frame: Frame): Answer {
  const { request, host, login, pages } = asked;
  const { facts, site, rights } = stand;
  const name = request.params.page?.replace(/\.aspx$/i, '') ?? '';
  if (stand.rest !== '') return notFound(frame, stand);
  if (name.toLowerCase() === 'home') return homePage(asked, stand, frame);
  const page = openedPage(host.server, site, pages, name, rights, frame.choices.language);
  if (!page) return notFound({ ...frame, current: name }, stand);
  const here = { ...frame, current: page.name };
  const boot = bootOf({ host, login, frame: here, site, facts, page, mayEdit: rights.mayEdit });
  const notice = host.server.mayLoadAssets(login) ? undefined : frame.strings.noAssets;
  return { status: 200, text: documentPage(here, page.canvas.title, canvasView(page.canvas, frame.layout, notice), boot) };
}

interface EmptyPage {
  name: string;
  /** Of the document. */
  title: string;
  /** Of the page. */
  heading: string;
  content: Html;
}

/** A page without web parts. */
function emptyPage({ host, login }: Asked, { site, facts }: Stand, frame: Frame, { name, title, heading, content }: EmptyPage): Answer {
  const boot = bootOf({ host, login, frame, site, facts, page: pageWithoutWebParts(name, heading), mayEdit: false });
  return { status: 200, text: documentPage(frame, title, content, boot) };
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

function withoutSite(asked: Asked, kind: 'missing' | 'denied'): Answer {
  const frame = frameOf(asked, undefined);
  const { strings } = frame;
  if (kind === 'denied') return { status: 403, text: message(frame, strings.noAccessTitle, strings.noAccessText) };
  return { status: 404, text: message(frame, strings.notFoundTitle, strings.notFoundText, defaultSite(asked.host)) };
}

function notFound(frame: Frame, { facts }: Stand): Answer {
  return { status: 404, text: message({ current: '', ...frame }, frame.strings.notFoundTitle, frame.strings.notFoundText, facts.url) };
}

/** Ways on from a message: the site's home where it may be opened, and always another person. */
function message(frame: Frame, title: string, text: string, home?: string): string {
  const links = [{ href: `/_local/signin?return=${encodeURIComponent(frame.here)}`, label: frame.strings.changePerson }];
  if (home !== undefined) links.unshift({ href: home, label: frame.strings.backHome });
  return documentPage(frame, title, messageView(title, text, links));
}
