import { startSharePoint, type SharePointServer } from '../server';
import { readSite } from './siteFacts';

const admin = 'admin@ecole.example';
const guest = 'rosier_ailleurs.example#ext#@ecole.example';

let server: SharePointServer;
beforeAll(async () => {
  server = await startSharePoint({ port: 0, data: ':memory:' });
  server.createSiteCollection({ url: '/sites/essai', title: 'Essai', ownerLogin: admin });
  server.ensureDirectoryUser({ login: guest, title: 'M. Rosier' });
  server.switches.externalSharing = true;
  const headers = { authorization: `Bearer user:${admin}`, accept: 'application/json', 'content-type': 'application/json' };
  const added = await fetch(`${server.url}/sites/essai/_api/web/associatedvisitorgroup/users`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ LoginName: `i:0#.f|membership|${guest}` })
  });
  expect(added.ok).toBe(true);
});
afterAll(() => server.close());

test('a page opens for a guest while the tenant lets guests in, as the API does', async () => {
  expect(readSite(server, guest, '/sites/essai').kind).toBe('found');
  server.switches.externalSharing = false;
  expect(readSite(server, guest, '/sites/essai').kind).toBe('denied');
  expect(readSite(server, admin, '/sites/essai').kind).toBe('found');
});
