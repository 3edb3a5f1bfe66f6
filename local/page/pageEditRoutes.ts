import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readPageContent } from '../canvas/canvasContent';
import { choices, localPath, sameOrigin } from './request';
import { sitePages } from './solution';
import { pageStrings } from './strings';
import { addPage, savePage, type SaveAction } from './storedPages';
import { sectionThemes } from './themes';
import type { PageHost } from './types';

type Form = Record<string, string | undefined>;

const actions: readonly string[] = ['draft', 'publish', 'discard', 'delete'] satisfies SaveAction[];
const isAction = (value: unknown): value is SaveAction => typeof value === 'string' && actions.includes(value);

/** What the editor of pages asks of the host. SharePoint has other addresses for it, which only its own pages use. */
export function registerPageEdits(scope: FastifyInstance, host: PageHost): void {
  const builtIn = sitePages(host.solution.manifests);
  const themes = sectionThemes();

  scope.get('/_local/themes', async (_request, reply) => reply.header('cache-control', 'private, max-age=3600').send(themes));

  scope.post<{ Body: unknown }>('/_local/pages', { preHandler: sameOrigin }, async (request, reply) => {
    const login = host.server.currentLogin(request);
    if (login === undefined) return reply.code(401).send({ kind: 'denied' });
    try {
      const { siteUrl, name, version, action, content } = (request.body ?? {}) as Record<string, unknown>;
      const site = typeof siteUrl === 'string' ? host.server.store.sites.byUrl(siteUrl) : undefined;
      if (!site || typeof name !== 'string' || typeof version !== 'number' || !isAction(action))
        throw new TypeError('a save names a site, a page, the version that was read, and what to do');
      const save = { name, version, action, canvas: readPageContent(content) };
      const answer = savePage(host.server, site, login, builtIn, save, new Date().toISOString());
      return reply.code({ saved: 200, gone: 410, conflict: 409, denied: 403 }[answer.kind]).send(answer);
    } catch (error) {
      if (error instanceof TypeError) return reply.code(400).send({ kind: 'refused', message: error.message });
      throw error;
    }
  });

  scope.post<{ Body: Form }>('/_local/pages/new', { preHandler: sameOrigin }, async (request, reply) => newPage(request, reply, host));
}

/** A form of the home page, so that it works as any link does: the new page opens in edit mode. */
async function newPage(request: FastifyRequest<{ Body: Form }>, reply: FastifyReply, host: PageHost): Promise<FastifyReply> {
  const login = host.server.currentLogin(request);
  const site = host.server.store.sites.byUrl(request.body.site ?? '');
  const title = request.body.title?.trim() ?? '';
  if (login === undefined || !site || title === '' || title.length > 255) return reply.redirect(localPath(request.body.return), 303);
  const name = addPage(host.server, site, login, sitePages(host.solution.manifests), title, new Date().toISOString());
  if (name === undefined) return reply.code(403).type('text/plain; charset=utf-8').send(pageStrings[choices(request).language].mayNotAdd);
  return reply.redirect(`${site.url}/SitePages/${name}.aspx?Mode=Edit`, 303);
}
