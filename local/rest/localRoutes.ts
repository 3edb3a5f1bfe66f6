import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../store/Store';
import { storeId } from '../store/storeId';
import { isRecord } from './context';
import type { FaultRule, Faults } from './faults';
import type { RequestLog } from './requestLog';
import { ensureDirectoryUser } from './siteCollections';

interface Local {
  store: Store;
  faults: Faults;
  log: RequestLog;
  url: () => string;
}

function readBody(request: FastifyRequest): Record<string, unknown> {
  const parsed: unknown = JSON.parse(typeof request.body === 'string' && request.body !== '' ? request.body : '{}');
  if (!isRecord(parsed)) throw new TypeError('a JSON object was expected');
  return parsed;
}

function readRule(body: Record<string, unknown>): FaultRule {
  const { method, urlPattern, times = 1, kind, status, retryAfter } = body;
  const optional = <T>(value: unknown, test: (value: unknown) => value is T, name: string): T | undefined => {
    if (value === undefined || test(value)) return value;
    throw new TypeError(`${name} has the wrong type`);
  };
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  if (kind !== 'cutBeforeCommit' && kind !== 'cutAfterCommit' && kind !== 'status')
    throw new TypeError(`unknown fault kind '${String(kind)}'`);
  return {
    kind,
    times: optional(times, isNumber, 'times') ?? 1,
    method: optional(method, isText, 'method'),
    urlPattern: optional(urlPattern, isText, 'urlPattern'),
    status: optional(status, isNumber, 'status'),
    retryAfter: optional(retryAfter, isNumber, 'retryAfter')
  };
}

/** What SharePoint has not: the test switches and the directory, under `/_local`. */
export function registerLocalRoutes(app: FastifyInstance, { store, faults, log, url }: Local): void {
  /** A page of another origin must not reach these through the person's browser. */
  const guarded =
    (work: (request: FastifyRequest) => unknown) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const { origin } = request.headers;
      if (origin !== undefined && origin !== url()) return reply.code(403).send({ error: 'another origin' });
      try {
        return reply.send(work(request) ?? { ok: true });
      } catch (error) {
        if (error instanceof TypeError || error instanceof SyntaxError) return reply.code(400).send({ error: error.message });
        throw error;
      }
    };
  app.get(
    '/_local/health',
    guarded(() => ({ ok: true, store: storeId(store), sites: store.sites.all().map((site) => site.url) }))
  );
  app.get(
    '/_local/requests',
    guarded(() => log.entries)
  );
  app.delete(
    '/_local/requests',
    guarded(() => log.clear())
  );
  app.post(
    '/_local/faults',
    guarded((request) => faults.add(readRule(readBody(request))))
  );
  app.delete(
    '/_local/faults',
    guarded(() => faults.clear())
  );
  app.get(
    '/_local/directory',
    guarded(() => store.directory.all())
  );
  app.post(
    '/_local/directory',
    guarded((request) => {
      const { login, title } = readBody(request);
      if (typeof login !== 'string' || typeof title !== 'string') throw new TypeError('login and title are strings');
      return ensureDirectoryUser(store, { login, title });
    })
  );
}
