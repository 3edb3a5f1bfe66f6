import { startSchool, who, type TestSchool } from '../testing/school';
import { createSp, Transport } from '../sp';
import { findSchool, isListed, SCHOOLS_PROPERTY } from './findSchool';

describe('finding the school', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startSchool();
    school.server.createSiteCollection({ url: '/sites/projet', title: 'Projet', ownerLogin: who.admin });
    await school.as(who.admin, '/sites/projet').web.associatedVisitorGroup.users.add(`i:0#.f|membership|${who.tilleul}`);
  });
  afterAll(() => school.server.close());

  const elsewhere = (login: string) => (webUrl: string) => school.as(login, new URL(webUrl).pathname);

  it('on its own site costs the frame and nothing else', async () => {
    const before = school.server.requestLog.length;
    const { frame, repositories } = await findSchool({ here: school.as(who.tilleul), elsewhere: elsewhere(who.tilleul) });
    expect([frame.kind, repositories.schoolUrl]).toEqual(['ready', `${school.server.url}/sites/lycee`]);
    expect(school.server.requestLog.slice(before).map(({ operation }) => operation)).toEqual(['Batch']);
  });

  it('elsewhere, without a hub and without a listed URL, says that nothing is set up here', async () => {
    const search = { here: school.as(who.tilleul, '/sites/projet'), elsewhere: elsewhere(who.tilleul) };
    expect((await findSchool(search)).frame).toEqual({ kind: 'notSetUp', isSiteAdmin: false });
    const unlisted = await findSchool({ ...search, schoolUrl: `${school.server.url}/sites/lycee` });
    expect(unlisted.frame.kind).toBe('notSetUp');
  });

  it('elsewhere goes to the hub, before any URL of the property pane', async () => {
    // The local SharePoint has no hubs: this one answer is made up, all others are its own.
    const withHub: typeof fetch = async (input, init) =>
      /hubSiteData/i.test(String(input))
        ? new Response(JSON.stringify({ value: JSON.stringify({ url: `${school.server.url}/sites/lycee` }) }))
        : fetch(input, init);
    const here = createSp({
      webUrl: `${school.server.url}/sites/projet`,
      transport: new Transport({ fetch: withHub, authorization: `Bearer user:${who.tilleul}` })
    });
    const { frame, repositories } = await findSchool({ here, elsewhere: elsewhere(who.tilleul), schoolUrl: 'https://x/sites/other' });
    expect([frame.kind, repositories.schoolUrl]).toEqual(['ready', `${school.server.url}/sites/lycee`]);
  });

  it('elsewhere goes to the URL of the property pane when the tenant lists it', async () => {
    const here = school.as(who.tilleul, '/sites/projet');
    const schoolUrl = `${school.server.url}/sites/lycee/`;
    school.server.store.meta.set(`storageEntity.${SCHOOLS_PROPERTY}`, JSON.stringify([schoolUrl]));
    const { frame, repositories } = await findSchool({ here, elsewhere: elsewhere(who.tilleul), schoolUrl });
    expect([frame.kind, repositories.schoolUrl]).toEqual(['ready', `${school.server.url}/sites/lycee`]);
  });
});

it.each([
  ['["https://x/sites/lycee"]', true],
  ['["https://x/Sites/Lycee/"]', true],
  ['["https://x/sites/lycee2"]', false],
  ['"https://x/sites/lycee"', false],
  ['not json', false],
  ['', false],
  [null, false],
  [undefined, false]
])('the property %j lists the school: %s', (property, expected) => {
  expect(isListed('https://x/sites/lycee', property)).toBe(expected);
});
