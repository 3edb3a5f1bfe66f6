import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { admin, claims, pnp, startBareSite } from '../rest/testing/harness';
import { readSite } from './siteFacts';

const guest = 'rosier_ailleurs.example#ext#@ecole.example';

test('a page opens for a guest exactly where the API answers one: with sharing, and no longer once it is shut', async () => {
  const server = await startBareSite();
  try {
    server.ensureDirectoryUser({ login: guest, title: 'M. Rosier' });
    server.switches.externalSharing = true;
    await pnp(server, admin).web.associatedVisitorGroup.users.add(claims(guest));
    expect(readSite(server, guest, '/sites/dev').kind).toBe('found');
    server.switches.externalSharing = false;
    expect(readSite(server, guest, '/sites/dev').kind).toBe('denied');
  } finally {
    await server.close();
  }
});
