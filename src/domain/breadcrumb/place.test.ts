import fc from 'fast-check';
import { isHome, placeKey, placeOf } from './place';
import type { Whereabouts } from './types';

const origin = 'https://ecole.example';
const site: Whereabouts = { siteUrl: '/sites/lycee', webUrl: '/sites/lycee' };
const below: Whereabouts = { siteUrl: '/sites/lycee', webUrl: '/sites/lycee/vie/internat' };
const at = (address: string, where = site): ReturnType<typeof placeOf> => placeOf(`${origin}${address}`, where);

const library = '/sites/lycee/Documents partages';

test('a site, its pages, and the sub-sites above a page', () => {
  expect(at('/sites/lycee/')).toEqual({ webs: ['/sites/lycee'], folders: [], here: { kind: 'container' } });
  expect(at('/sites/lycee/SitePages/Cahier.aspx?web=1#x')).toEqual({
    webs: ['/sites/lycee'],
    list: undefined,
    folders: [],
    here: { kind: 'file', path: '/sites/lycee/SitePages/Cahier.aspx' }
  });
  expect(at('/sites/lycee/vie/internat/SitePages/Home.aspx', below).webs).toEqual([
    '/sites/lycee',
    '/sites/lycee/vie',
    '/sites/lycee/vie/internat'
  ]);
  expect(placeOf(`${origin}/SitePages/Home.aspx`, { siteUrl: '', webUrl: '' })).toMatchObject({
    webs: [''],
    here: { path: '/SitePages/Home.aspx' }
  });
  expect(placeOf(`${origin}/vie`, { siteUrl: '', webUrl: '/vie' }).webs).toEqual(['', '/vie']);
});

test('a library, its folders by every parameter that SharePoint uses, and a file beside its folder', () => {
  const view = '/sites/lycee/Documents%20partages/Forms/AllItems.aspx';
  const folder = encodeURIComponent(`${library}/2026/Sorties`);
  const folders = [`${library}/2026`, `${library}/2026/Sorties`];
  expect(at(view)).toMatchObject({ list: library, folders: [], here: { kind: 'container' } });
  for (const name of ['id', 'RootFolder', 'rootfolder'])
    expect(at(`${view}?viewid=1&${name}=${folder}`)).toMatchObject({ list: library, folders, here: { kind: 'container' } });
  expect(at(`${view}?id=${folder}%2Fliste.pdf&parent=${folder}`)).toMatchObject({
    folders,
    here: { kind: 'file', path: `${library}/2026/Sorties/liste.pdf` }
  });
  expect(at('/sites/lycee/Documents%20partages/2026/Sorties')).toMatchObject({ list: library, folders });
});

test('a list, its folders, the form of an item; a form without an item is a page of the list', () => {
  const list = '/sites/lycee/Lists/EntDiary';
  expect(at(`${list}/AllItems.aspx`)).toMatchObject({ list, folders: [], here: { kind: 'container' } });
  expect(at(`${list}/AllItems.aspx?RootFolder=${encodeURIComponent(`${list}/2026`)}`)).toMatchObject({ folders: [`${list}/2026`] });
  expect(at(`${list}/DispForm.aspx?ID=7`)).toMatchObject({ list, here: { kind: 'item', id: 7 } });
  for (const query of ['?ID=x', '?ID=-1', '']) expect(at(`${list}/EditForm.aspx${query}`).here).toEqual({ kind: 'page' });
  expect(at(`${list}/NewForm.aspx`).here).toEqual({ kind: 'page' });
  expect(at('/sites/lycee/Documents/Forms/DispForm.aspx?ID=2')).toMatchObject({
    list: '/sites/lycee/Documents',
    here: { kind: 'item', id: 2 }
  });
});

test('a folder of another list, or of another site, is no folder of this one', () => {
  for (const path of ['/sites/lycee/Autres/2026', '/sites/college/Documents/2026', 'x', '%'])
    expect(at(`/sites/lycee/Documents/Forms/AllItems.aspx?id=${encodeURIComponent(path)}`).folders).toEqual([]);
  // Documents2 begins as Documents does.
  expect(at('/sites/lycee/Documents/Forms/AllItems.aspx?id=/sites/lycee/Documents2/a').folders).toEqual([]);
});

test('what the page’s context says of the list goes first, as long as one is in it', () => {
  const listUrl = '/sites/lycee/dossier/Photos';
  const where = { ...site, listUrl };
  expect(placeOf(`${origin}${listUrl}/Forms/All.aspx?id=${listUrl}/Mai`, where)).toMatchObject({
    list: listUrl,
    folders: [`${listUrl}/Mai`]
  });
  expect(placeOf(`${origin}/sites/lycee/Documents/Forms/AllItems.aspx`, where).list).toBe('/sites/lycee/Documents');
});

test('pages without a file, pages of a folder of Site Pages, and addresses outside of the site', () => {
  expect(at('/sites/lycee/_layouts/15/viewlsts.aspx')).toEqual({ webs: ['/sites/lycee'], folders: [], here: { kind: 'page' } });
  expect(at('/sites/lycee/SitePages/Projets/Serre.aspx')).toMatchObject({ list: undefined, folders: ['/sites/lycee/SitePages/Projets'] });
  expect(at('/sites/lycee/SitePages/Forms/ByAuthor.aspx')).toMatchObject({ list: '/sites/lycee/SitePages', here: { kind: 'container' } });
  expect(at('/sites/college/SitePages/Home.aspx').here).toEqual({ kind: 'elsewhere' });
  expect(placeOf(undefined, below)).toMatchObject({ webs: { length: 3 }, here: { kind: 'elsewhere' } });
});

test('the home page is the site’s address or the page that it says', () => {
  expect(isHome(at('/sites/lycee'))).toBe(true);
  expect(isHome(at('/sites/lycee/sitepages/home.aspx'))).toBe(true);
  expect(isHome(at('/sites/lycee/SitePages/Accueil.aspx'))).toBe(false);
  expect(isHome(at('/sites/lycee/SitePages/Accueil.aspx'), 'SitePages/Accueil.aspx')).toBe(true);
  expect(isHome(at('/sites/lycee/SitePages/Home.aspx'), 'SitePages/Accueil.aspx')).toBe(false);
  expect(isHome(at('/sites/lycee/Documents/Forms/AllItems.aspx'))).toBe(false);
});

test('another view, another case and another anchor are the same place', () => {
  const one = at('/sites/lycee/Documents/Forms/AllItems.aspx?id=/sites/lycee/Documents/A');
  const other = at('/sites/LYCEE/documents/Forms/Mosaique.aspx?viewid=2&id=/sites/lycee/Documents/a#b');
  expect(placeKey(one)).toBe(placeKey(other));
  expect(placeKey(one)).not.toBe(placeKey(at('/sites/lycee/Documents/Forms/AllItems.aspx?id=/sites/lycee/Documents/B')));
});

/** Names that SharePoint takes for a folder, with what an address must encode. */
const name = fc
  .stringMatching(/^[^\\/:*?"<>|]{1,12}$/)
  .filter(
    (text) => text.trim() === text && !text.includes('\u0000') && !/\p{Cs}/u.test(text) && !/^\.+$/.test(text) && !/\.aspx$/i.test(text)
  );
const odd = fc.oneof(name, fc.constantFrom('50 % #1', 'l’été', "l'école", 'a&b=c+d', '%41', 'é'));

test('whatever the folders are called, the address of a folder leads to it and to each one above', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 8 }), (names) => {
      const folder = `${library}/${names.join('/')}`;
      const byQuery = at(`/sites/lycee/Documents%20partages/Forms/AllItems.aspx?${new URLSearchParams({ id: folder })}`);
      expect(byQuery.folders).toEqual(names.map((_, index) => `${library}/${names.slice(0, index + 1).join('/')}`));
      const byPath = at(folder.split('/').map(encodeURIComponent).join('/'));
      expect(byPath.folders).toEqual(byQuery.folders);
    })
  );
});

test('no address makes it throw, and every URL that it names lies in the site', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('Lists', 'Forms', 'SitePages', 'AllItems.aspx', '%', '%E9', '..', '?id=', '&parent='));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const place = at(`/sites/lycee/${parts.join('/')}`);
      const urls = [...place.webs, ...place.folders, ...(place.list === undefined ? [] : [place.list])];
      for (const url of urls) expect(url.toLowerCase().startsWith('/sites/lycee')).toBe(true);
    })
  );
});
