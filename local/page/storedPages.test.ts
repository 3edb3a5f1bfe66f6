import { admin, pupil, startBareSite } from '../rest/testing/harness';
import type { SharePointServer } from '../server';
import type { Canvas } from '../canvas/canvas';
import { addPage, openedPage, pageLinks, pageRights, savePage, type SaveAction } from './storedPages';
import type { SiteRow } from '../store/types';

const at = '2026-11-23T08:00:00Z';
const canvas: Canvas = { title: 'Serre', showTitle: true, sections: [{ layout: 'two', emphasis: 2, columns: [[], []] }] };

let server: SharePointServer;
let site: SiteRow;
beforeEach(async () => {
  server = await startBareSite();
  const found = server.store.sites.byUrl('/sites/dev');
  if (!found) throw new Error('no site');
  site = found;
});
afterEach(async () => server.close());

const save = (login: string, version: number, action: SaveAction): ReturnType<typeof savePage> =>
  savePage(server, site, login, [], { name: 'Serre', version, action, canvas }, at);

test('a draft is for editors, a published page for everybody, and versions count every save', () => {
  expect(addPage(server, site, admin, [], 'Serre', at)).toBe('Serre');
  expect(addPage(server, site, admin, [], 'serre', at)).toBe('Serre1');
  const reader = { mayEdit: false, mayAdd: false };
  expect(openedPage(server, site, [], 'serre', reader, 'fr')).toBeUndefined();
  expect(save(admin, 1, 'publish')).toEqual({ kind: 'saved', version: 2 });
  expect(openedPage(server, site, [], 'serre', reader, 'fr')).toMatchObject({ canvas, state: 'published', version: 2 });
  expect(pageLinks(server, site, [], reader, 'fr').map(({ name }) => name)).toEqual(['Serre']);
});

test('a save on an older version is refused and names who came first', () => {
  addPage(server, site, admin, [], 'Serre', at);
  expect(save(admin, 1, 'draft')).toEqual({ kind: 'saved', version: 2 });
  expect(save(admin, 1, 'publish')).toEqual({ kind: 'conflict', editor: admin, modified: at });
});

test('who holds nothing on Site Pages neither adds nor saves', () => {
  addPage(server, site, admin, [], 'Serre', at);
  expect(pageRights(server, site, pupil)).toEqual({ mayEdit: false, mayAdd: false });
  expect(save(pupil, 1, 'publish')).toEqual({ kind: 'denied' });
  expect(addPage(server, site, pupil, [], 'Autre', at)).toBeUndefined();
});

test('a discarded draft gives back what was published, or nothing where nothing was', () => {
  addPage(server, site, admin, [], 'Serre', at);
  save(admin, 1, 'publish');
  save(admin, 2, 'draft');
  expect(save(admin, 3, 'discard')).toEqual({ kind: 'saved', version: 4 });
  expect(openedPage(server, site, [], 'Serre', { mayEdit: true, mayAdd: true }, 'fr')?.state).toBe('published');
  expect(save(admin, 4, 'delete')).toEqual({ kind: 'gone' });
  expect(openedPage(server, site, [], 'Serre', { mayEdit: true, mayAdd: true }, 'fr')).toBeUndefined();
});
