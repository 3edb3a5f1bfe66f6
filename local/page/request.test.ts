import type { FastifyRequest } from 'fastify';
import { choices, cookies, layoutOf, localPath } from './request';

function asking(headers: Record<string, string>): FastifyRequest {
  return { headers } as unknown as FastifyRequest;
}

test('reads cookies decoded, and passes over one that is badly encoded', () => {
  const found = cookies(asking({ cookie: 'ent-user=admin%40ecole.example; broken=%E9%; ent-theme=dark' }));
  expect([...found]).toEqual([
    ['ent-user', 'admin@ecole.example'],
    ['ent-theme', 'dark']
  ]);
});

test('a first visit speaks the browser’s language, and French to one that speaks neither', () => {
  expect(choices(asking({ 'accept-language': 'en-GB,en;q=0.9,fr;q=0.8' }))).toEqual({ language: 'en', theme: 'light' });
  expect(choices(asking({ 'accept-language': 'de-DE,fr;q=0.5,en;q=0.3' })).language).toBe('fr');
  expect(choices(asking({})).language).toBe('fr');
});

test('a choice made goes before the browser’s language; an unknown one counts as none', () => {
  expect(choices(asking({ 'accept-language': 'en', cookie: 'ent-lang=fr; ent-theme=school' }))).toEqual({
    language: 'fr',
    theme: 'school'
  });
  expect(choices(asking({ cookie: 'ent-lang=xx; ent-theme=pink' }))).toEqual({ language: 'fr', theme: 'light' });
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/a\r\nSet-Cookie: x=1',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  undefined
])('never leads to %j after a sign-in', (path) => {
  expect(localPath(path)).toBe('/');
});

test('leads back to a page of this site, with its query', () => {
  expect(localPath('/sites/lycee/SitePages/CahierDeTextes.aspx?env=teams')).toBe('/sites/lycee/SitePages/CahierDeTextes.aspx?env=teams');
});

test('reads the layout from the address', () => {
  expect([layoutOf({}), layoutOf({ env: 'teams' }), layoutOf({ layout: 'full' })]).toEqual(['page', 'teams', 'full']);
});
