import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../store/Store';
import { storeId } from '../store/storeId';
import { isRecord } from './context';
import { readFaultRule } from './faultRule';
import type { Faults } from './faults';
import { ensureDirectoryGroup, readDirectoryGroup } from './people/directory';
import type { RequestLog } from './requestLog';
import { ensureDirectoryUser } from './siteCollections';
import { setTimeZone } from './sites/timeZones';

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

function readQuery(request: FastifyRequest, name: string): string | null {
  return new URL(request.url, 'http://local').searchParams.get(name);
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
    guarded((request) => (readQuery(request, 'by') === 'page' ? log.byPage() : log.entries))
  );
  app.delete(
    '/_local/requests',
    guarded(() => log.clear())
  );
  app.post(
    '/_local/faults',
    guarded((request) => faults.add(readFaultRule(readBody(request))))
  );
  app.get(
    '/_local/faults',
    guarded(() => faults.rules)
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
      const { login, title, noAssets } = readBody(request);
      if (typeof login !== 'string' || typeof title !== 'string') throw new TypeError('login and title are strings');
      if (noAssets !== undefined && typeof noAssets !== 'boolean') throw new TypeError('noAssets is a boolean');
      const person = ensureDirectoryUser(store, { login, title });
      if (noAssets !== undefined) store.directoryGroups.setMayLoadAssets(login, !noAssets);
      return person;
    })
  );
  app.get(
    '/_local/directoryGroups',
    guarded(() => store.directoryGroups.all().map((group) => ({ ...group, members: store.directoryGroups.members(group.id) })))
  );
  app.post(
    '/_local/directoryGroups',
    guarded((request) => ensureDirectoryGroup(store, readDirectoryGroup(readBody(request))))
  );
  app.delete(
    '/_local/directoryGroups',
    guarded((request) => {
      const [group, member] = [readQuery(request, 'group'), readQuery(request, 'member')];
      if (group === null || member === null) throw new TypeError('group and member are asked');
      store.directoryGroups.removeMember(group, member);
    })
  );
  app.post(
    '/_local/timeZone',
    guarded((request) => {
      const { web, id } = readBody(request);
      const site = typeof web === 'string' ? store.sites.byUrl(web) : undefined;
      if (!site || typeof id !== 'number') throw new TypeError('web is the address of a web, id a number of a time zone');
      return setTimeZone(store, site.siteNo, id);
    })
  );
}
