import type { Readable } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { cookieValue } from './rest/cookies';
import { Digests } from './rest/digest';
import type { Host } from './rest/dispatch';
import { errors } from './rest/errors';
import { CutConnection, Faults } from './rest/faults';
import { type ReceivedBody, receiveBody } from './rest/files/receive';
import { fileRequestUrl } from './rest/files/directAddress';
import { lengthOf, sendBody } from './rest/files/send';
import { answerRequest } from './rest/front';
import { type NewDirectoryGroup, ensureDirectoryGroup } from './rest/people/directory';
import { GroupChanges } from './rest/people/groupChanges';
import { RequestLog, type RequestLogEntry } from './rest/requestLog';
import { errorResponse, type SpRequest } from './rest/protocol';
import { plainLogin } from './rest/security/access';
import { createSiteCollection, ensureDirectoryUser, type NewSiteCollection } from './rest/siteCollections';
import { defaultSwitches, type Switches } from './rest/switches';
import { registerLocalRoutes } from './rest/localRoutes';
import { openStore } from './store/sqliteStore';
import type { Store } from './store/Store';
import type { DirectoryGroupRow, PersonRow, SiteRow } from './store/types';

export type { RequestLogEntry } from './rest/requestLog';
export type { Faults, FaultRule } from './rest/faults';
export type { Store } from './store/Store';

export interface SharePointOptions {
  /** 0 takes any free port. */
  port: number;
  /** A file, or `:memory:`. */
  data: string;
  /** What the CLI does with a fresh store: `/sites/dev` alone, instead of the school. Not read here. */
  empty?: boolean;
  /** Where the page host serves assets from. Not read here. */
  assetsPort?: number;
  /** Tells on the console what is not implemented and what failed unexpectedly. Default true. */
  log?: boolean;
  /** The page host registers itself here. */
  plugins?: ((app: FastifyInstance, server: SharePointServer) => Promise<void> | void)[];
  /** The clock; a test may move it. */
  now?: () => Date;
  switches?: Partial<Switches>;
}

export interface SharePointServer {
  /** `http://127.0.0.1:port` */
  url: string;
  app: FastifyInstance;
  store: Store;
  /** The last 5,000 requests, oldest first. */
  readonly requestLog: RequestLogEntry[];
  /** Says that a page is served, for the log: see `RequestLog.beginPageLoad`. */
  beginPageLoad(login: string, url: string): string;
  faults: Faults;
  switches: Switches;
  /** Login of the directory who asks, or undefined: unknown or nobody. */
  currentLogin(request: FastifyRequest): string | undefined;
  /** A form digest of this person for this site, as a page carries one. */
  issueDigest(login: string, siteUrl: string): string;
  createSiteCollection(asked: NewSiteCollection): SiteRow;
  ensureDirectoryUser(person: PersonRow): PersonRow;
  /** A group of the directory (Entra or Microsoft 365), made or changed; `claim` is its login in a site. */
  ensureDirectoryGroup(group: NewDirectoryGroup): DirectoryGroupRow & { claim: string };
  /** False for a person of the directory who was put there without access to the package's assets. */
  mayLoadAssets(login: string): boolean;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'MERGE', 'OPTIONS'];
/** A Note column holds 63,999 characters; a batch is limited by a switch. */
const bodyLimit = 16 * 1024 * 1024;

function secretOf(store: Store): string {
  const known = store.meta.get('digestSecret');
  if (known !== undefined) return known;
  const made = Digests.newSecret();
  store.meta.set('digestSecret', made);
  return made;
}

/** Who asks, and whether by a cookie: browsers prove their writes with a digest. */
function identify(store: Store, request: FastifyRequest): { login: string; byCookie: boolean } | undefined {
  const bearer = /^Bearer\s+user:(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  // An Authorization header that names nobody is refused, not passed over for the cookie.
  const given = request.headers.authorization !== undefined ? bearer : cookieValue(request.headers.cookie, 'ent-user');
  const login = given === undefined ? undefined : plainLogin(given.trim());
  const person = login === undefined ? undefined : store.directory.find(login);
  return person && { login: person.login, byCookie: request.headers.authorization === undefined };
}

/** D: a POST may carry the method that is meant in X-HTTP-Method. */
function methodOf(request: FastifyRequest): string {
  const tunnelled = request.headers['x-http-method'];
  const method = request.method === 'POST' && typeof tunnelled === 'string' ? tunnelled.toUpperCase() : request.method;
  // HEAD is a GET without its body.
  return method === 'PATCH' ? 'MERGE' : method === 'HEAD' ? 'GET' : method;
}

function toSpRequest(request: FastifyRequest, origin: string, login: string, byCookie: boolean): SpRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  const body = request.body as ReceivedBody | undefined;
  return {
    method: methodOf(request),
    url: request.raw.url ?? '/',
    headers,
    body: typeof body === 'string' ? body : '',
    upload: typeof body === 'object' ? body.upload : undefined,
    login,
    needsDigest: byCookie,
    origin
  };
}

/**
 * Starts a local SharePoint on the loopback address; it binds nothing else.
 * @throws when the port is taken or the data file cannot be opened
 */
export async function startSharePoint(options: SharePointOptions): Promise<SharePointServer> {
  const now = options.now ?? (() => new Date());
  const store = openStore(options.data);
  const host: Host = { store, digests: new Digests(secretOf(store), now), switches: { ...defaultSwitches, ...options.switches }, now };
  const groupChanges = new GroupChanges();
  host.groupChanges = groupChanges;
  const arrivals = new WeakMap<FastifyRequest['raw'], number>();
  const waiting = new Set<NodeJS.Timeout>();
  const faults = new Faults();
  const log = new RequestLog();
  const app = fastify({
    bodyLimit,
    logger: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 8192 },
    // Addresses that no router reads, `%` without its digits among them.
    frameworkErrors(_error, request, reply) {
      const { status, headers, body } = errorResponse(
        errors.badExpression(request.raw.url ?? '/'),
        { metadata: 'minimal', version: 3 },
        ''
      );
      reply.hijack();
      reply.raw.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
      reply.raw.end(body);
    }
  });
  const say = (message: string): void => {
    if (options.log !== false) console.warn(`[sharepoint] ${message}`);
  };

  const server: SharePointServer = {
    url: '',
    app,
    store,
    get requestLog() {
      return log.entries;
    },
    beginPageLoad: (login, url) => log.beginPageLoad(login, url),
    faults,
    switches: host.switches,
    currentLogin: (request) => identify(store, request)?.login,
    issueDigest(login, siteUrl) {
      const site = store.sites.byUrl(siteUrl);
      if (!site) throw new TypeError(`there is no site collection ${siteUrl}`);
      return host.digests.issue(login, site.id);
    },
    createSiteCollection: (asked) => createSiteCollection(store, now, asked),
    ensureDirectoryUser: (person) => ensureDirectoryUser(store, person),
    ensureDirectoryGroup: (group) => ensureDirectoryGroup(store, group),
    mayLoadAssets: (login) => store.directoryGroups.mayLoadAssets(login),
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      await app.close();
      store.close();
    }
  };

  const answer = (request: FastifyRequest, reply: FastifyReply): void => {
    const started = performance.now();
    const scannedBefore = store.scannedRows;
    const who = identify(store, request);
    const asked = request.raw.url ?? '/';
    const spRequest = { ...toSpRequest(request, server.url, who?.login ?? '', who?.byCookie ?? false), arrived: arrivals.get(request.raw) };
    if (!/\/_api\//i.test(asked)) spRequest.url = fileRequestUrl(store, asked);
    const record = (status: number, bytes: number, operation: string, batchParts: number): void =>
      log.add({
        at: now().toISOString(),
        method: spRequest.method,
        url: asked,
        status,
        user: who?.login ?? '',
        operation,
        scannedRows: store.scannedRows - scannedBefore,
        batchParts,
        ms: performance.now() - started,
        bytes,
        page: log.pageLoadOf(who?.login ?? '', spRequest.headers)
      });
    reply.hijack();
    try {
      const response = who
        ? answerRequest(host, faults, spRequest)
        : { ...errorResponse(errors.unauthenticated(), { metadata: 'minimal', version: 3 }, 'unauthenticated'), batchParts: 0 };
      if (response.status === 501) say(`501 ${response.operation} ${spRequest.method} ${spRequest.url}: ${response.body}`);
      const length = lengthOf(store.blobs, response);
      record(response.status, length, response.operation, response.batchParts);
      reply.raw.writeHead(response.status, {
        ...response.headers,
        // A 304 has no body and no length.
        ...(response.status === 304 ? {} : { 'content-length': String(length) }),
        'cache-control': 'private, max-age=0',
        'x-sharepointhealthscore': '0'
      });
      sendBody(store.blobs, response, reply.raw, request.method === 'HEAD', (error) => say(`a file was not sent: ${error.message}`));
    } catch (error) {
      if (error instanceof CutConnection) {
        record(0, 0, error.when, 0);
        request.raw.socket.destroy();
        return;
      }
      say(`unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      record(500, 0, 'unexpected', 0);
      reply.raw.writeHead(500, { 'content-type': 'text/plain' });
      reply.raw.end('The local SharePoint failed: see its console.');
    } finally {
      if (spRequest.upload) store.blobs.discard(spRequest.upload.id);
    }
  };

  /** A latency stands before the request is looked at at all. */
  const answerInTime = (request: FastifyRequest, reply: FastifyReply): void => {
    const wait = faults.takeLatency(methodOf(request), request.raw.url ?? '/');
    if (wait === 0) return answer(request, reply);
    reply.hijack();
    const timer = setTimeout(() => {
      waiting.delete(timer);
      answer(request, reply);
    }, wait);
    waiting.add(timer);
  };

  app.addHttpMethod('MERGE', { hasBody: true });
  // Another name of this machine means another origin, and a page of elsewhere that resolves here.
  app.addHook('onRequest', (request, reply, done) => {
    arrivals.set(request.raw, groupChanges.arrive());
    if ((request.headers.host ?? '').split(':')[0] === loopback) return done();
    reply.code(421).type('text/plain').send(`This server answers to ${server.url} only.`);
  });
  // A scope of its own: bodies are read as text here, and as their plugins wish elsewhere.
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    const limits = { text: bodyLimit, upload: () => host.switches.uploadRequestLimit };
    scope.addContentTypeParser('*', (request: FastifyRequest, payload: Readable) =>
      receiveBody(store.blobs, { method: methodOf(request), url: request.raw.url ?? '/' }, payload, limits)
    );
    registerLocalRoutes(scope, { store, faults, log, url: () => server.url });
    for (const url of [
      '/_api/*',
      '/sites/:site/_api/*',
      '/teams/:site/_api/*',
      '/sites/:site/:web/_api/*',
      '/sites/:site/:web/:below/_api/*'
    ])
      scope.route({ method: verbs, url, exposeHeadRoute: false, handler: answerInTime });
    // Files by their own address; the page host's routes say more and go first.
    for (const url of ['/sites/:site/*', '/teams/:site/*'])
      scope.route({ method: ['GET', 'HEAD'], url, exposeHeadRoute: false, handler: answerInTime });
    done();
  });

  // With a fixed port the plugins may already use the address.
  if (options.port !== 0) server.url = `http://${loopback}:${options.port}`;
  for (const plugin of options.plugins ?? []) await plugin(app, server);

  await app.listen({ host: loopback, port: options.port, listenTextResolver: () => '' }).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  server.url = `http://${loopback}:${address.port}`;
  return server;
}
