import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existingPeople, searchPeople } from './people';
import { choices, isTheme, localPath, sameOrigin, setCookie, userCookie } from './request';
import { pageStrings } from './strings';
import { documentPage } from './template';
import type { PageHost } from './types';
import { signInView } from './views';

type Form = Record<string, string | undefined>;

/** « Qui êtes-vous ? » and the header's switches: all that a browser tells the page host. */
export function registerSignIn(scope: FastifyInstance, host: PageHost): void {
  const { directory } = host.server.store;

  scope.get<{ Querystring: Form }>('/_local/signin', async (request, reply) => sendSignIn(request, reply, host, request.query, false));

  scope.post<{ Body: Form }>('/_local/signin', { preHandler: sameOrigin }, async (request, reply) => {
    const login = request.body.login ?? '';
    if (!directory.find(login)) return sendSignIn(request, reply.code(400), host, request.body, true);
    setCookie(reply, userCookie, login);
    return reply.redirect(localPath(request.body.return), 303);
  });

  scope.post<{ Body: Form }>('/_local/theme', { preHandler: sameOrigin }, async (request, reply) => {
    const { theme = '' } = request.body;
    if (isTheme(theme)) setCookie(reply, 'ent-theme', theme);
    return reply.redirect(localPath(request.body.return), 303);
  });

  scope.post<{ Body: Form }>('/_local/language', { preHandler: sameOrigin }, async (request, reply) => {
    const { language } = request.body;
    if (language === 'fr' || language === 'en') setCookie(reply, 'ent-lang', language);
    return reply.redirect(localPath(request.body.return), 303);
  });
}

function sendSignIn(request: FastifyRequest, reply: FastifyReply, host: PageHost, form: Form, unknown: boolean): FastifyReply {
  const chosen = choices(request);
  const strings = pageStrings[chosen.language];
  const { directory } = host.server.store;
  const featured = existingPeople(directory, host.featured);
  const query = form.q ?? '';
  const returnTo = localPath(form.return);
  const frame = {
    strings,
    choices: chosen,
    here: `/_local/signin?${new URLSearchParams({ return: returnTo, q: query })}`,
    siteTitle: strings.demonstration,
    pages: [],
    featured,
    layout: 'page' as const
  };
  const view = signInView({ strings, language: chosen.language, featured, returnTo, query, unknown, ...searchPeople(directory, query) });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(documentPage(frame, strings.whoAreYou, view));
}
