import { randomUUID } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

export interface AssetsOptions {
  /** Folder of the package's assets. */
  folder: string;
  /** 0 takes any free one. */
  port: number;
  /** Login of the person whose browser asks, by its cookie; undefined where it sends none. */
  currentLogin(request: FastifyRequest): string | undefined;
  mayLoad(login: string): boolean;
}

export interface AssetsServer {
  app: FastifyInstance;
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Where this person's pages find the assets, without a slash at the end. */
  baseOf(login: string): string;
}

/**
 * A second origin for the package's assets, as SharePoint serves them from its content network: read-only, open to every
 * origin, cached for good because each name holds a hash of the content.
 *
 * A person to whom the assets are closed (on a tenant: a guest, where the content network is off and nobody shared the
 * folder of the packages) is given addresses of their own, below `/for/<token>/`. A loader may ask without credentials,
 * and what somebody else's visit left in the browser's cache must not answer; the cookie is looked at beside it.
 */
export async function startAssetsServer({ folder, port, currentLogin, mayLoad }: AssetsOptions): Promise<AssetsServer> {
  const loginOf = new Map<string, string>();
  const tokenOf = new Map<string, string>();
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    rewriteUrl: (request) => (request.url ?? '/').replace(personal, '/')
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    reply.header('cross-origin-resource-policy', 'cross-origin');
    reply.header('x-content-type-options', 'nosniff');
    const token = personal.exec(request.originalUrl)?.[1];
    const named = token === undefined ? undefined : loginOf.get(token);
    const closed = [named, currentLogin(request)].some((login) => login !== undefined && !mayLoad(login));
    // A token of an earlier run names nobody any more: its page is to be loaded again.
    if (closed || (token !== undefined && named === undefined))
      await reply.code(403).header('cache-control', 'no-store').type('text/plain').send('Access denied.');
  });
  await app.register(fastifyStatic, { root: folder, maxAge: '1y', immutable: true, index: false });
  await app.listen({ host: '127.0.0.1', port });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The assets server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    app,
    origin,
    baseOf(login) {
      if (mayLoad(login)) return origin;
      const token = tokenOf.get(login) ?? randomUUID();
      tokenOf.set(login, token);
      loginOf.set(token, login);
      return `${origin}/for/${token}`;
    }
  };
}

const personal = /^\/for\/([0-9a-f-]{36})\//;
