import { startSharePoint } from '../../../local/server';
import { createSp, Transport } from '../sp';
import { startSchool, who, type TestSchool } from '../testing/school';
import { createPrerequisites } from './prerequisites';

const CDN = 'https://publiccdn.sharepointonline.com/ecole.sharepoint.example/sites/apps/ClientSideAssets/x';
const CATALOG = 'https://ecole.sharepoint.example/sites/apps/ClientSideAssets/x';

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.server.close());

it('says what a site without guests, without CDN, out of every list lacks, in one request', async () => {
  const before = school.server.requestLog.length;
  const found = await createPrerequisites(school.as(who.admin), CATALOG).check('Europe/Paris');
  expect(found).toMatchObject({ assets: 'elsewhere', guests: 'refused', clock: { state: 'asSchool' }, listed: 'no' });
  expect(school.server.requestLog.slice(before).filter(({ url }) => url.endsWith('$batch'))).toHaveLength(1);
});

it.each([
  ['Indian/Reunion', 'other'],
  ['Europe/Brussels', 'asSchool'],
  // Without summer time, but at the same hour in January.
  ['Africa/Algiers', 'other']
])('a school at %s on a site of Paris has a clock that is %s', async (zone, state) => {
  expect((await createPrerequisites(school.as(who.admin), CDN).check(zone)).clock.state).toBe(state);
});

it('sees the public CDN, a site open to guests and the tenant’s list', async () => {
  const server = await startSharePoint({ port: 0, data: ':memory:', log: false, switches: { externalSharing: true } });
  try {
    server.ensureDirectoryUser({ login: who.admin, title: 'Administration' });
    server.createSiteCollection({ url: '/sites/lycee', title: 'Lycée', ownerLogin: who.admin });
    const webUrl = `${server.url}/sites/lycee`;
    const sp = createSp({ webUrl, transport: new Transport({ authorization: `Bearer user:${who.admin}` }) });
    const found = await createPrerequisites(sp, CDN).check('Europe/Paris');
    expect(found).toMatchObject({ assets: 'publicCdn', guests: 'allowed', listed: 'no' });
  } finally {
    await server.close();
  }
});

it('takes an address that is none for elsewhere', async () => {
  expect((await createPrerequisites(school.as(who.admin), '').check('Europe/Paris')).assets).toBe('elsewhere');
});
