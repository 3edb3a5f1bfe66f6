import type { Store } from '../store/Store';
import type { FieldRow, SiteRow } from '../store/types';
import { type Context, apiUrl } from './context';
import type { Digests } from './digest';
import { SpError, errors } from './errors';
import { narrowCollection } from './odata/collections';
import { projector } from './odata/entity';
import { renderCollection, renderEntity, renderValueOf, type Rendering } from './odata/format';
import { parseQuery } from './odata/query';
import './operations';
import { isSitePages } from './files/library';
import type { GroupChanges } from './people/groupChanges';
import { type Format, type SpRequest, type SpResponse, contentTypeOf, errorResponse, negotiate } from './protocol';
import { propertyOperation } from './propertyPath';
import { type Operation, type Result, findOperation, findStep } from './registry';
import type { Resource } from './resources';
import { Access } from './security/access';
import { permission } from './security/permissions';
import { type SiteClock, clockIn } from './siteTime';
import { timeZoneOf } from './sites/timeZones';
import type { Switches } from './switches';
import { type Call, parsePath } from './urlPath';

/** What lives as long as the server. */
export interface Host {
  store: Store;
  digests: Digests;
  switches: Switches;
  now: () => Date;
  /** Tells overlapping changes of groups; none overlap where it is missing. */
  groupChanges?: GroupChanges;
}

interface Target {
  operation: Operation;
  resource: Resource;
  call: Call | undefined;
}

const callText = (method: string, calls: Call[]): string =>
  `${method} ${calls.map((call) => (call.hasParentheses ? `${call.text}()` : call.text)).join('/')}`;

/** Walks the path: each segment is a step to the next resource, or, last, a method of the one reached. */
function resolve(context: Context, method: string, calls: Call[]): Target {
  let resource: Resource = { kind: 'root' };
  for (const [index, call] of calls.entries()) {
    const isLast = index === calls.length - 1;
    const operation = isLast ? findOperation(resource.kind, method, call.name) : undefined;
    if (operation) return { operation, resource, call };
    const found = findStep(resource.kind, call.name);
    if (!found) {
      const asked = callText(method, calls);
      const property = isLast && method === 'GET' && !call.hasParentheses ? propertyOperation(resource, call.name, asked) : undefined;
      if (!property) throw errors.notImplemented(asked);
      return { operation: property, resource, call: undefined };
    }
    resource = found.run(context, resource, call);
  }
  const operation = findOperation(resource.kind, method, '');
  if (!operation) throw errors.notImplemented(callText(method, calls));
  return { operation, resource, call: undefined };
}

/** Ours: pages are written as pages, by the page host or `sitepages/pages`, and deleted as items; not as files and items. */
function refusePageWrites({ operation, resource }: Target): void {
  if (!('list' in resource) || !resource.list || !isSitePages(resource.list)) return;
  const content = /^(Item|Items|File|Files|Folder|Folders|FileVersion|FileVersions|Attachment|Attachments)_/.test(operation.name);
  const wholeList = /^List_(Delete|Recycle|AddValidate)/.test(operation.name);
  const allowed = /RoleInheritance|^(Item|File)_(Delete|Recycle)$/.test(operation.name);
  if ((content && !allowed) || wholeList) throw errors.notImplemented(`${operation.name} in Site Pages`);
}

function render(context: Context, result: Result): Omit<SpResponse, 'operation'> {
  const rendering: Rendering = { format: context.format, apiUrl: apiUrl(context) };
  const headers = { 'content-type': contentTypeOf(context.format) };
  const { select, expand } = context.query;
  switch (result.kind) {
    case 'empty':
      return { status: result.status, headers: result.headers, body: '' };
    case 'content':
      return { status: result.status, headers: result.headers, body: '', content: { blobId: result.blobId, range: result.range } };
    case 'json':
      return { status: 200, headers, body: JSON.stringify(result.body) };
    case 'value':
      return { status: 200, headers, body: renderValueOf(result.name, result.value, result.type, rendering) };
    case 'entity': {
      const { etag } = result.entity;
      const body = renderEntity(projector(select, expand)(result.entity), rendering);
      return { status: result.status, headers: etag === undefined ? headers : { ...headers, etag }, body };
    }
    case 'collection': {
      const narrowed = result.done ? { entities: result.entities, nextLink: result.nextLink } : narrowCollection(context, result.entities);
      const nodes = narrowed.entities.map(projector(select, expand));
      return { status: 200, headers, body: renderCollection(nodes, result.type, narrowed.nextLink, rendering) };
    }
  }
}

/** The address asked, whose path may begin with two slashes. @throws SpError 400 */
export function requestUrl(request: SpRequest): URL {
  const text = request.origin + request.url;
  if (!URL.canParse(text)) throw errors.badExpression(request.url);
  return new URL(text);
}

/** The site collection that a (percent-encoded) path lies in, and the rest of the path, decoded. */
export function locate(store: Store, pathname: string): { site: SiteRow; rest: string } | undefined {
  const match = /^(.*?)\/_api(?:\/(.*))?$/is.exec(decodePath(pathname));
  if (!match) return undefined;
  const site = store.sites.byUrl(match[1] ?? '');
  return site && { site, rest: match[2] ?? '' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw errors.badExpression(path);
  }
}

function contextOf(host: Host, request: SpRequest, site: SiteRow, search: string, format: Format): Context {
  const fields = new Map<number, readonly FieldRow[]>();
  const clocks = new Map<number, SiteClock>();
  const { fields: stored } = host.store;
  return {
    store: host.store,
    site,
    access: new Access(host.store, site, request.login, host.switches),
    accessTo: (other) => new Access(host.store, other, request.login, host.switches),
    query: parseQuery(search),
    format,
    switches: host.switches,
    headers: request.headers,
    body: request.body,
    upload: request.upload,
    origin: request.origin,
    url: request.url,
    now: host.now,
    clockOf({ siteNo }) {
      const clock = clocks.get(siteNo) ?? clockIn(timeZoneOf(host.store, siteNo).zone);
      clocks.set(siteNo, clock);
      return clock;
    },
    issueDigest: () => host.digests.issue(request.login, site.id),
    digestSeconds: host.digests.seconds,
    changeGroup(groupId) {
      if (host.switches.parallelGroupChanges === 'saveConflict') host.groupChanges?.change(`${site.id} ${groupId}`, request.arrived);
    },
    changeAttachments(itemGuid) {
      if (host.switches.parallelAttachments === 'saveConflict') host.groupChanges?.change(`attachments ${itemGuid}`, request.arrived);
    },
    fieldsOf(listNo) {
      let found = fields.get(listNo);
      if (!found) {
        found = request.method === 'GET' ? stored.shared(listNo) : stored.all(listNo);
        fields.set(listNo, found);
      }
      return found;
    },
    forgetFields: (listNo) => fields.delete(listNo)
  };
}

/** Refuses a browser's write without a valid digest. D: contextinfo itself needs none. */
export function demandDigest(host: Host, request: SpRequest, site: SiteRow, path: string): void {
  if (!request.needsDigest || request.method === 'GET' || /^contextinfo$/i.test(path)) return;
  if (!host.digests.valid(request.headers['x-requestdigest'], request.login, site.id)) throw errors.digestInvalid();
}

/**
 * Answers one request. Knows nothing of HTTP servers: the front and the parts of a $batch both come here.
 * A write is one transaction; whatever it throws leaves nothing behind.
 * @param beforeCommit runs inside the transaction after the work is done; throwing there undoes the work
 */
export function dispatch(host: Host, request: SpRequest, beforeCommit: () => void = () => undefined): SpResponse {
  let format: Format = { metadata: 'minimal', version: 3 };
  let name = `${request.method} ${request.url.split('?')[0] ?? ''}`;
  try {
    const url = requestUrl(request);
    // The bytes of a file have no OData format: a browser asks for them with any Accept.
    if (!/\/(\$|%24)value$/i.test(url.pathname)) format = negotiate(request.headers);
    const located = locate(host.store, url.pathname);
    if (!located) throw errors.siteMissing();
    demandDigest(host, request, located.site, located.rest);
    const context = contextOf(host, request, located.site, url.search, format);
    if (!/^contextinfo$/i.test(located.rest)) context.access.demand(located.site.scopeId, permission.open | permission.useRemoteApis);
    context.access.arrive();
    const calls = parsePath(located.rest, (alias) => context.query.raw.get(alias) ?? undefined);
    const work = (): SpResponse => {
      const target = resolve(context, request.method, calls);
      name = target.operation.name;
      if (request.method !== 'GET') refusePageWrites(target);
      const response = { ...render(context, target.operation.run(context, target.resource, target.call)), operation: name };
      beforeCommit();
      return response;
    };
    return request.method === 'GET' ? work() : host.store.transaction(work);
  } catch (error) {
    if (error instanceof SpError) return errorResponse(error, format, name);
    throw error;
  }
}
