/** @jest-environment jsdom */
import { mountBreadcrumb } from './mount';

const place = { siteTitle: 'Lycée <b>des Glycines</b>', siteUrl: 'https://ecole.example/sites/lycee' };

beforeEach(() => {
  document.body.innerHTML = '<div id="top"></div><div id="other"></div>';
  document.title = `Cahier de textes – ${place.siteTitle}`;
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

test('says the site as a link and the page as where one is; titles are text', () => {
  const handle = mountBreadcrumb(element('top'), 'Fil d’Ariane', place);
  const link = element('top').querySelector('a');
  expect([link?.textContent, link?.href]).toEqual([place.siteTitle, place.siteUrl]);
  expect(element('top').querySelector('[aria-current="page"]')?.textContent).toBe('Cahier de textes');
  handle.unmount();
  expect(element('top').childElementCount).toBe(0);
});

test('follows the page’s title, and is the site alone on its home page', async () => {
  const handle = mountBreadcrumb(element('top'), 'Fil d’Ariane', place);
  document.title = place.siteTitle;
  await Promise.resolve();
  expect(element('top').querySelector('a')).toBeNull();
  expect(element('top').querySelector('[aria-current="page"]')?.textContent).toBe(place.siteTitle);
  handle.unmount();
});

test('two instances on a page show one', () => {
  const first = mountBreadcrumb(element('top'), 'Fil d’Ariane', place);
  const second = mountBreadcrumb(element('other'), 'Fil d’Ariane', place);
  expect(document.querySelectorAll('nav')).toHaveLength(1);
  second.unmount();
  expect(document.querySelectorAll('nav')).toHaveLength(1);
  first.unmount();
});
