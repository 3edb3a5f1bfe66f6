import '@pnp/sp/user-custom-actions';
import type { SharePointServer } from '../../../local/server';
import { admin, claims, pnp, pupil, startBareSite, teacher } from '../../../local/rest/testing/harness';
import { DEFAULT_SETTINGS } from '../../domain/breadcrumb/settings';
import { createSp, Transport } from '../sp';
import { BREADCRUMB_ID, createBreadcrumbActivation, type BreadcrumbActivation } from './activation';

const manifest = jest.requireActual<{ id: string }>('../../extensions/breadcrumb/BreadcrumbApplicationCustomizer.manifest.json');
const settings = { rootTitle: 'Accueil', hideOnHome: true, separator: '/' };

let server: SharePointServer;

beforeAll(async () => {
  server = await startBareSite();
  await pnp(server, admin).web.associatedMemberGroup.users.add(claims(teacher));
});
afterAll(() => server.close());

function activationOf(login = admin): BreadcrumbActivation {
  return createBreadcrumbActivation(
    createSp({ webUrl: `${server.url}/sites/dev`, transport: new Transport({ authorization: `Bearer user:${login}` }) })
  );
}

/** What hangs on the web and on the site collection. */
async function actions(): Promise<unknown[][]> {
  const { web, site } = pnp(server, admin);
  return Promise.all([web.userCustomActions(), site.userCustomActions()]);
}

const writes = (): number => server.requestLog.filter(({ method, operation }) => method !== 'GET' && operation !== 'Batch').length;

beforeEach(async () => {
  const { web, site } = pnp(server, admin);
  await web.userCustomActions.clear();
  await site.userCustomActions.clear();
  server.requestLog.length = 0;
});

it('is the extension of the manifest', () => {
  expect(manifest.id).toBe(BREADCRUMB_ID);
});

it('is switched on for the site, changed, given to the sub-sites and switched off; what is so already writes nothing', async () => {
  const activation = activationOf();
  expect(await activation.check()).toEqual({ reach: 'none', settings: DEFAULT_SETTINGS });
  expect(server.requestLog.map(({ batchParts }) => batchParts)).toEqual([2]);
  await activation.set({ reach: 'site', settings });
  expect(await activation.check()).toEqual({ reach: 'site', settings });
  expect(await actions()).toMatchObject([
    [{ ClientSideComponentId: BREADCRUMB_ID, Location: 'ClientSideExtension.ApplicationCustomizer' }],
    []
  ]);
  server.requestLog.length = 0;
  await activation.set({ reach: 'site', settings });
  expect(writes()).toBe(0);
  await activation.set({ reach: 'site', settings: DEFAULT_SETTINGS });
  expect(await activation.check()).toEqual({ reach: 'site', settings: DEFAULT_SETTINGS });
  await activation.set({ reach: 'subSites', settings });
  expect((await actions()).map(({ length }) => length)).toEqual([0, 1]);
  expect(await activation.check()).toEqual({ reach: 'subSites', settings });
  await activation.set({ reach: 'none', settings });
  expect(await actions()).toEqual([[], []]);
});

it('what was switched on several times becomes one, and other extensions stay', async () => {
  const ours = { Title: 'x', Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: BREADCRUMB_ID.toUpperCase() };
  const other = { ...ours, ClientSideComponentId: '11111111-2222-4333-8444-555555555555' };
  const { web, site } = pnp(server, admin);
  for (const action of [ours, ours, other]) {
    await web.userCustomActions.add(action);
    await site.userCustomActions.add(action);
  }
  await activationOf().set({ reach: 'site', settings });
  expect((await actions()).map(({ length }) => length)).toEqual([2, 1]);
  await activationOf().set({ reach: 'none', settings });
  expect((await actions()).map(({ length }) => length)).toEqual([1, 1]);
});

it('lost answers leave one action, whether or not the write was stored', async () => {
  for (const kind of ['cutAfterCommit', 'cutBeforeCommit'] as const) {
    server.faults.add({ kind, method: 'POST', urlPattern: 'usercustomactions$', times: 1 });
    await activationOf().set({ reach: 'subSites', settings });
    expect((await actions()).map(({ length }) => length)).toEqual([0, 1]);
    await activationOf().set({ reach: 'none', settings });
  }
  server.faults.clear();
});

it('properties that somebody wrote wrongly are the defaults', async () => {
  const { web } = pnp(server, admin);
  await web.userCustomActions.add({
    Title: 'x',
    Location: 'ClientSideExtension.ApplicationCustomizer',
    ClientSideComponentId: BREADCRUMB_ID,
    ClientSideComponentProperties: '{rootTitle'
  } as object);
  expect(await activationOf().check()).toEqual({ reach: 'site', settings: DEFAULT_SETTINGS });
});

it('is refused to whoever does not manage the site', async () => {
  await expect(activationOf(teacher).set({ reach: 'site', settings })).rejects.toMatchObject({ kind: 'denied' });
  await expect(activationOf(pupil).check()).rejects.toMatchObject({ kind: 'denied' });
  expect(await actions()).toEqual([[], []]);
});
