import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Layout, PageLanguage, ThemeName } from './types';

/** What the browser remembers of how its person wants pages to look. */
export interface Choices {
  language: PageLanguage;
  theme: ThemeName;
}

/** Cookie of the local SharePoint's sign-in; its value is a login, URL-encoded. */
export const userCookie = 'ent-user';

const themeNames: readonly string[] = ['light', 'dark', 'school'] satisfies ThemeName[];

/** Cookies of a request, decoded. One that is not valid encoding counts as absent. */
export function cookies(request: FastifyRequest): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(pair) ?? [];
    if (name !== undefined && /^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(value)) found.set(name, decodeURIComponent(value.trim()));
  }
  return found;
}

/** The cookies' choices; a first visit reads the browser's language, and French where it says nothing known. */
export function choices(request: FastifyRequest): Choices {
  const known = cookies(request);
  const language = known.get('ent-lang') ?? preferredLanguage(request.headers['accept-language'] ?? '');
  const theme = known.get('ent-theme') ?? 'light';
  return { language: language === 'en' ? 'en' : 'fr', theme: isTheme(theme) ? theme : 'light' };
}

export function isTheme(name: string): name is ThemeName {
  return themeNames.includes(name);
}

function preferredLanguage(header: string): PageLanguage {
  const first = header
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code) => code === 'fr' || code === 'en');
  return first === 'en' ? 'en' : 'fr';
}

/** `?env=teams` draws a tab without chrome, `?layout=full` a page of one web part. */
export function layoutOf(query: Record<string, string | undefined>): Layout {
  if (query.env === 'teams') return 'teams';
  return query.layout === 'full' ? 'full' : 'page';
}

/** A path of this very site: what follows a sign-in may not lead elsewhere. Browsers drop tabs and line ends from an address. */
export function localPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\\\p{Cc} ]*$/u.test(path) ? path : '/';
}

/** Sets a cookie of the page host for a year, for this origin's own navigations only. */
export function setCookie(reply: FastifyReply, name: string, value: string): void {
  reply.header('set-cookie', `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax`);
}

/** Another site's page may not sign somebody in, nor change what they see or keep. */
export async function sameOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${request.headers.host}`) await reply.code(403).type('text/plain').send('Another origin.');
}
