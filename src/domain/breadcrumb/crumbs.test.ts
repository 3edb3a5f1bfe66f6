import fc from 'fast-check';
import { crumbsOf } from './crumbs';
import { placeOf } from './place';
import type { Seen, Trail } from './types';

const origin = 'https://ecole.example';
const where = { siteUrl: '/sites/lycee', webUrl: '/sites/lycee/vie' };
const seen = (title: string): Seen => ({ title, url: `${origin}/${title}` });
const choices = { settings: { rootTitle: '' }, pageTitle: '' };

const folder = placeOf(`${origin}/sites/lycee/vie/Docs/Forms/AllItems.aspx?id=/sites/lycee/vie/Docs/A/B`, where);
const whole: Trail = {
  hub: seen('Académie'),
  webs: [seen('Lycée'), seen('Vie scolaire')],
  list: seen('Documents'),
  folders: [seen('A'), seen('B')]
};
const titles = (trail: Trail, place = folder): string[] => crumbsOf(place, trail, choices).map(({ title }) => title);

test('from the hub to the folder; only the last step has no link', () => {
  const crumbs = crumbsOf(folder, whole, choices);
  expect(crumbs.map(({ title }) => title)).toEqual(['Académie', 'Lycée', 'Vie scolaire', 'Documents', 'A', 'B']);
  expect(crumbs.map(({ url }) => url === undefined)).toEqual([false, false, false, false, false, true]);
});

test('what is not to be seen is left out, and the nearest step above keeps its link', () => {
  expect(titles({ ...whole, webs: [undefined, seen('Vie scolaire')], folders: [undefined, seen('B')] })).toEqual([
    'Académie',
    'Vie scolaire',
    'Documents',
    'B'
  ]);
  const denied = crumbsOf(folder, { ...whole, folders: [seen('A'), undefined] }, choices);
  expect(denied[denied.length - 1]).toEqual(seen('A'));
});

test('a hub’s own site stands there once; another title for the root renames the hub, else the site, never what is below', () => {
  const lycee = seen('Lycée');
  const page = placeOf(`${origin}/sites/lycee/SitePages/X.aspx`, { siteUrl: '/sites/lycee', webUrl: '/sites/lycee' });
  expect(titles({ hub: { ...lycee, title: 'Hub' }, webs: [lycee], folders: [], here: seen('X') }, page)).toEqual(['Lycée', 'X']);
  const renamed = { settings: { rootTitle: 'Accueil' }, pageTitle: '' };
  expect(crumbsOf(folder, whole, renamed).map(({ title }) => title)).toEqual(['Accueil', 'Lycée', 'Vie scolaire', 'Documents', 'A', 'B']);
  expect(crumbsOf(folder, { ...whole, hub: undefined }, renamed)[0].title).toBe('Accueil');
  const rootless = { ...whole, hub: undefined, webs: [undefined, seen('Vie scolaire')] };
  expect(crumbsOf(folder, rootless, renamed)[0].title).toBe('Vie scolaire');
});

test('a page is called as SharePoint calls it, else as its document is; a refused file has no name', () => {
  const at = (address: string): ReturnType<typeof placeOf> => placeOf(`${origin}/sites/lycee/vie/${address}`, where);
  const trail: Trail = { webs: [undefined, seen('Vie scolaire')], folders: [] };
  const named = { ...choices, pageTitle: 'Du document' };
  const last = (address: string, here?: Seen): string => crumbsOf(at(address), { ...trail, here }, named).pop()?.title ?? '';
  expect(last('SitePages/X.aspx', seen('De SharePoint'))).toBe('De SharePoint');
  expect(last('SitePages/X.aspx')).toBe('Du document');
  expect(last('_layouts/15/viewlsts.aspx')).toBe('Du document');
  expect(last('Docs/Forms/AllItems.aspx?id=/sites/lycee/vie/Docs/a.pdf&parent=/sites/lycee/vie/Docs')).toBe('Vie scolaire');
  expect(last('Lists/L/DispForm.aspx?ID=3')).toBe('Vie scolaire');
});

test('on a home page one is on the site itself, whichever page SharePoint says that it is', () => {
  const trail: Trail = { webs: [seen('Lycée'), seen('Vie scolaire')], folders: [], here: seen('Accueil') };
  const page = placeOf(`${origin}/sites/lycee/vie/SitePages/Accueil.aspx`, where);
  expect(crumbsOf(page, { ...trail, welcomePage: 'SitePages/Accueil.aspx' }, choices)).toEqual([seen('Lycée'), { title: 'Vie scolaire' }]);
  expect(crumbsOf(page, trail, choices)).toHaveLength(3);
});

test('in a tab elsewhere every step leads somewhere', () => {
  expect(crumbsOf(placeOf(undefined, where), { ...whole, list: undefined, folders: [] }, choices).map(({ url }) => url)).toEqual([
    `${origin}/Académie`,
    `${origin}/Lycée`,
    `${origin}/Vie scolaire`
  ]);
});

test('whatever is known, only what is known is said, in its order, and at most the last step has no link', () => {
  const perhaps = fc.constantFrom(true, false);
  fc.assert(
    fc.property(fc.array(perhaps, { minLength: 6, maxLength: 6 }), (known) => {
      const keep = (step: Seen | undefined, at: number): Seen | undefined => (known[at] ? step : undefined);
      const trail: Trail = {
        hub: keep(whole.hub, 0),
        webs: whole.webs.map((web, at) => keep(web, 1 + at)),
        list: keep(whole.list, 3),
        folders: whole.folders.map((each, at) => keep(each, 4 + at))
      };
      expect(titles(trail)).toEqual(titles(whole).filter((_, at) => known[at]));
      const crumbs = crumbsOf(folder, trail, choices);
      for (const { url } of crumbs.slice(0, -1)) expect(url).toBeDefined();
      if (crumbs.length > 0) expect(crumbs[crumbs.length - 1].url === undefined).toBe(known[5]);
    })
  );
});
