import { BrowserFetch, DefaultParse } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/folders/list';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/sites';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/regional-settings';
import '@pnp/sp/hubsites';
import '@pnp/sp/context-info';
import '@pnp/sp/webs';
import { type SharePointOptions, type SharePointServer, startSharePoint } from '../../server';

export const admin = 'admin@ecole.example';
export const teacher = 'aubepine@ecole.example';
export const pupil = 'tilleul@ecole.example';
export const otherPupil = 'cormier@ecole.example';

export function claims(login: string): string {
  return `i:0#.f|membership|${login}`;
}

/** A server in memory with one bare site collection `/sites/dev` and three people who hold nothing there. */
export async function startBareSite(options: Partial<SharePointOptions> = {}): Promise<SharePointServer> {
  const server = await startSharePoint({ port: 0, data: ':memory:', log: false, ...options });
  server.ensureDirectoryUser({ login: admin, title: 'M. Charme' });
  server.ensureDirectoryUser({ login: teacher, title: 'Mme Aubépine' });
  server.ensureDirectoryUser({ login: pupil, title: 'Léa Tilleul' });
  server.ensureDirectoryUser({ login: otherPupil, title: 'Noé Cormier' });
  if (!server.store.sites.byUrl('/sites/dev')) server.createSiteCollection({ url: '/sites/dev', title: 'Essai', ownerLogin: admin });
  return server;
}

/** PnPjs as a client of this person: one try, no digest. */
export function pnp(server: SharePointServer, login: string, siteUrl = '/sites/dev'): SPFI {
  return spfi(`${server.url}${siteUrl}`).using(DefaultHeaders(), DefaultInit(), BrowserFetch(), DefaultParse(), (instance) => {
    instance.on.auth((url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: `Bearer user:${login}` };
      return Promise.resolve<[URL, RequestInit]>([url, init]);
    });
    return instance;
  });
}

export interface Refusal {
  status: number;
  /** e.g. `-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException` */
  code: string;
  message: string;
}

/** What a call was refused with; fails when it was served. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  let served: unknown;
  try {
    served = await call;
  } catch (error) {
    if (error instanceof Error && 'response' in error && error.response instanceof Response) {
      const body = (await error.response.clone().json()) as Record<string, { code: string; message: { value: string } } | undefined>;
      const told = body['odata.error'] ?? body.error;
      if (!told) throw new Error(`no OData error in ${JSON.stringify(body)}`);
      return { status: error.response.status, code: told.code, message: told.message.value };
    }
    throw error;
  }
  throw new Error(`expected a refusal, was served ${JSON.stringify(served)}`);
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  json: Record<string, unknown>;
}

/** A request without PnPjs: other formats, cookies, digests, hand-written bodies. */
export async function raw(server: SharePointServer, path: string, init: RequestInit & { login?: string } = {}): Promise<RawAnswer> {
  const { login, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  if (login !== undefined) headers.set('authorization', `Bearer user:${login}`);
  const response = await fetch(`${server.url}${path}`, { ...rest, headers });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: /^\s*\{/.test(text) ? (JSON.parse(text) as Record<string, unknown>) : {}
  };
}
