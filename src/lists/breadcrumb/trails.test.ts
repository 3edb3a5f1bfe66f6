import '@pnp/sp/hubsites/site';
import '@pnp/sp/files';
import { crumbsOf } from '../../domain/breadcrumb/crumbs';
import { placeOf } from '../../domain/breadcrumb/place';
import type { Place, Whereabouts } from '../../domain/breadcrumb/types';
import type { SharePointServer } from '../../../local/server';
import { admin, claims, otherPupil, pnp, pupil, startBareSite } from '../../../local/rest/testing/harness';
import { roleIds } from '../../../local/rest/security/permissions';
import { Transport } from '../sp/transport';
import { FakeClock, faultyNetwork, lost, status } from '../testing/fakes';
import { LIFE, StepCache } from './stepCache';
import { knownTrail } from './steps';
import { createTrails, type Trails } from './trails';

/** What SharePoint takes in a folder's name and an address must encode. */
const ODD = ['50 % #1', "Fête de l'été", 'a&b=c+d'];
const LIBRARY = '/sites/dev/Photos';

let server: SharePointServer;
let clock: FakeClock;

const site: Whereabouts = { siteUrl: '/sites/dev', webUrl: '/sites/dev' };
const sub = (...names: string[]): Whereabouts => ({ ...site, webUrl: ['/sites/dev', ...names].join('/') });
const at = (path: string, where = site): Place => placeOf(server.url + path, where);
const inFolder = (folder: string): Place => at(`${LIBRARY}/Forms/AllItems.aspx?id=${encodeURIComponent(folder)}`);

function trailsFor(login: string, cache = new StepCache(login, undefined, () => clock.now())): Trails {
  return createTrails({ origin: server.url, transport: new Transport({ authorization: `Bearer user:${login}` }), cache });
}

const never = new AbortController().signal;
const read = async (trails: Trails, place: Place): Promise<string[]> =>
  crumbsOf(place, await trails.load(place, never), { settings: { rootTitle: '' }, pageTitle: '' }).map(({ title }) => title);

/** What was asked since the last time. */
function asked(): number[] {
  const parts = server.requestLog.map(({ batchParts }) => batchParts);
  server.requestLog.length = 0;
  return parts;
}

beforeAll(async () => {
  server = await startBareSite();
  server.createSiteCollection({ url: '/sites/hub', title: 'Académie', ownerLogin: admin });
  const web = pnp(server, admin).web;
  await web.associatedVisitorGroup.users.add(claims(pupil));
  await web.webs.add('Vie scolaire', 'vie', '', 'STS', 1036, true);
  await pnp(server, admin, '/sites/dev/vie').web.webs.add('Internat', 'internat', '', 'STS', 1036, true);
  await web.webs.add('Été', 'été', '', 'STS', 1036, true);
  await web.lists.add('Photos', '', 101);
  await web.lists.getByTitle('Photos').update({ Title: 'Photos de la classe' });
  let { folders } = web.getList(LIBRARY).rootFolder;
  for (const name of ODD) {
    const made = await folders.addUsingPath(name);
    ({ folders } = web.getFolderByServerRelativePath(made.ServerRelativeUrl));
  }
  await web.lists.add('Notes');
  await web.lists.getByTitle('Notes').items.add({ Title: 'Sortie à Giverny' });
  await pnp(server, admin, '/sites/hub').site.registerHubSite();
  await web.getList(LIBRARY).rootFolder.folders.addUsingPath('Direction');
});
afterAll(() => server.close());

beforeEach(() => {
  clock = new FakeClock();
  asked();
});

const deepest = `${LIBRARY}/${ODD.join('/')}`;

it('says library, folders and page as they are called now, whatever is in their names, in one batch', async () => {
  const trails = trailsFor(pupil);
  asked();
  expect(await read(trails, inFolder(deepest))).toEqual(['Essai', 'Photos de la classe', ...ODD]);
  expect(asked()).toEqual([7]);
  // As the server writes them, not as the address did.
  expect(await read(trailsFor(pupil), inFolder(deepest.toUpperCase().replace('/SITES/DEV/', '/sites/dev/')))).toEqual([
    'Essai',
    'Photos de la classe',
    ...ODD
  ]);
});

it('every link leads back to the place that it names', async () => {
  const place = inFolder(deepest);
  const trail = await trailsFor(pupil).load(place, never);
  expect(trail.folders.map((folder) => placeOf(folder?.url, site).folders.pop())).toEqual(place.folders);
  expect(placeOf(trail.list?.url, site)).toMatchObject({ list: LIBRARY, folders: [], here: { kind: 'container' } });
});

it('asks nothing again, and of a new place only what is new', async () => {
  const cache = new StepCache(pupil, undefined, () => clock.now());
  const trails = trailsFor(pupil, cache);
  expect(knownTrail(inFolder(`${LIBRARY}/${ODD[0]}`), cache).whole).toBe(false);
  await trails.load(inFolder(`${LIBRARY}/${ODD[0]}`), never);
  asked();
  await trails.load(inFolder(`${LIBRARY}/${ODD[0]}`), never);
  expect(knownTrail(inFolder(`${LIBRARY}/${ODD[0]}`), cache).whole).toBe(true);
  expect(asked()).toEqual([]);
  await trails.load(inFolder(deepest), never);
  expect(asked()).toEqual([2]);
  await trails.load(inFolder(LIBRARY), never);
  expect(asked()).toEqual([]);
});

it('a page, an item and a list', async () => {
  const trails = trailsFor(pupil);
  expect(await read(trails, at('/sites/dev/Lists/Notes/AllItems.aspx'))).toEqual(['Essai', 'Notes']);
  expect(await read(trails, at('/sites/dev/Lists/Notes/DispForm.aspx?ID=1'))).toEqual(['Essai', 'Notes', 'Sortie à Giverny']);
  expect(await read(trails, at('/sites/dev/Lists/Notes/DispForm.aspx?ID=9'))).toEqual(['Essai', 'Notes']);
  const pages = pnp(server, admin).web;
  await pages.getList(LIBRARY).rootFolder.files.addUsingPath('plan.pdf', 'x');
  const file = at(`${LIBRARY}/Forms/AllItems.aspx?id=${LIBRARY}/plan.pdf&parent=${LIBRARY}`);
  expect(await read(trails, file)).toEqual(['Essai', 'Photos de la classe', 'plan.pdf']);
});

it('sub-sites with the sites above them', async () => {
  const internat = at('/sites/dev/vie/internat', sub('vie', 'internat'));
  expect(await read(trailsFor(pupil), internat)).toEqual(['Essai', 'Vie scolaire', 'Internat']);
  expect(asked()).toEqual([5]);
  expect(await read(trailsFor(pupil), at('/sites/dev/%C3%A9t%C3%A9', sub('été')))).toEqual(['Essai', 'Été']);
});

it('leaves out what is refused or gone, site, sub-site, list or folder, and what stands below it stays', async () => {
  const web = pnp(server, admin).web;
  const hidden = web.getFolderByServerRelativePath(`${LIBRARY}/Direction`);
  const item = await hidden.getItem();
  await item.breakRoleInheritance(false, true);
  expect(await read(trailsFor(pupil), inFolder(`${LIBRARY}/Direction`))).toEqual(['Essai', 'Photos de la classe']);
  expect(await read(trailsFor(admin), inFolder(`${LIBRARY}/Direction`))).toEqual(['Essai', 'Photos de la classe', 'Direction']);
  expect(await read(trailsFor(pupil), inFolder(`${LIBRARY}/Jamais/Vu`))).toEqual(['Essai', 'Photos de la classe']);
  expect(await read(trailsFor(pupil), at('/sites/dev/Rien/Forms/AllItems.aspx'))).toEqual(['Essai']);

  const again = trailsFor(pupil);
  for (const place of [inFolder(`${LIBRARY}/Direction`), at('/sites/dev/Rien/Forms/AllItems.aspx')]) {
    await again.load(place, never);
    asked();
    await again.load(place, never);
    expect(asked()).toEqual([]);
  }

  // A person of the boarding school alone: neither the site nor the one between may be opened.
  const boarding = pnp(server, admin, '/sites/dev/vie/internat').web;
  await boarding.breakRoleInheritance(false, true);
  const person = await boarding.ensureUser(claims(otherPupil));
  await boarding.roleAssignments.add(person.Id, roleIds.read);
  const trails = trailsFor(otherPupil);
  asked();
  expect(await read(trails, at('/sites/dev/vie/internat', sub('vie', 'internat')))).toEqual(['Internat']);
  expect(asked()).toEqual([5]);
  // A refusal is an answer too.
  expect(await read(trails, at('/sites/dev/vie/internat', sub('vie', 'internat')))).toEqual(['Internat']);
  expect(asked()).toEqual([]);
});

it('the hub for those who may open it, and no more once the site has left it; not asked for where the page knows better', async () => {
  const hub = pnp(server, admin, '/sites/hub');
  const { Id } = await hub.site.select('Id')();
  await pnp(server, admin).site.joinHubSite(Id);
  expect(await read(trailsFor(admin), at('/sites/dev'))).toEqual(['Académie', 'Essai']);
  expect(await read(trailsFor(pupil), at('/sites/dev'))).toEqual(['Essai']);
  await hub.web.associatedVisitorGroup.users.add(claims(pupil));
  const trails = trailsFor(pupil);
  expect(await read(trails, at('/sites/dev'))).toEqual(['Académie', 'Essai']);
  expect(await read(trailsFor(admin), placeOf(`${server.url}/sites/hub`, { siteUrl: '/sites/hub', webUrl: '/sites/hub' }))).toEqual([
    'Académie'
  ]);
  await pnp(server, admin).site.joinHubSite('00000000-0000-0000-0000-000000000000');
  expect(await read(trails, at('/sites/dev'))).toEqual(['Académie', 'Essai']);
  clock.pass(LIFE);
  expect(await read(trails, at('/sites/dev'))).toEqual(['Essai']);
  asked();
  await trailsFor(pupil).load(at('/sites/dev', { ...site, inHub: false }), never);
  expect(asked()).toEqual([1]);
});

it('a renamed site has its new name once the short life of the old one is over', async () => {
  const trails = trailsFor(pupil);
  expect(await read(trails, at('/sites/dev'))).toEqual(['Essai']);
  await pnp(server, admin).web.update({ Title: 'Lycée des Glycines' });
  expect(await read(trails, at('/sites/dev'))).toEqual(['Essai']);
  clock.pass(LIFE);
  expect(await read(trails, at('/sites/dev'))).toEqual(['Lycée des Glycines']);
  await pnp(server, admin).web.update({ Title: 'Essai' });
});

it('a busy or silent SharePoint leaves the cache as it was: what was not answered is asked again', async () => {
  const throttled = faultyNetwork([status(429, { 'Retry-After': '60' })]);
  const cache = new StepCache(pupil, undefined, () => clock.now());
  const busy = createTrails({ origin: server.url, transport: throttled.transport, cache });
  await expect(busy.load(at('/sites/dev'), never)).rejects.toMatchObject({ kind: 'busy' });
  const silent = createTrails({ origin: server.url, transport: faultyNetwork([lost]).transport, cache });
  await expect(silent.load(at('/sites/dev'), never)).rejects.toMatchObject({ kind: 'offline' });
  const answer = `--x\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 500 Oops\r\n\r\n{}\r\n--x--\r\n`;
  const failing = createTrails({ origin: server.url, transport: faultyNetwork([() => new Response(answer)]).transport, cache });
  await failing.load(at('/sites/dev', { ...site, inHub: false }), never);
  expect(knownTrail(at('/sites/dev'), cache).whole).toBe(false);
  expect(await read(trailsFor(pupil, cache), at('/sites/dev'))).toEqual(['Essai']);
});

it('an answer with parts missing is not taken for one', async () => {
  const short = `--x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{"Title":"Faux"}\r\n--x--\r\n`;
  const trails = createTrails({
    origin: server.url,
    transport: faultyNetwork([() => new Response(short)]).transport,
    cache: new StepCache(pupil, undefined, () => clock.now())
  });
  await expect(trails.load(at('/sites/dev'), never)).rejects.toThrow('a batch of 3 was answered by 1 parts');
});

it('what is given up asks no more and keeps nothing', async () => {
  const cache = new StepCache(pupil, undefined, () => clock.now());
  const leaving = new AbortController();
  const loading = trailsFor(pupil, cache).load(at('/sites/dev'), leaving.signal);
  leaving.abort();
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  expect(cache.get('web /sites/dev')).toBeUndefined();
});
