import '@pnp/sp/files';
import type { SharePointServer } from '../../server';
import { admin, claims, otherPupil, pnp, pupil, raw, startBareSite } from '../testing/harness';

let server: SharePointServer;

beforeAll(async () => {
  server = await startBareSite();
  const { web } = pnp(server, admin);
  const visitors = await web.associatedVisitorGroup();
  await web.siteGroups.getById(visitors.Id).users.add(claims(pupil));
  const folder = web.getFolderByServerRelativePath('/sites/dev/Shared Documents');
  await folder.files.addUsingPath("L'orme 50 % #1.txt", 'écorce');
  await folder.files.addUsingPath('secret.txt', 'sève');
  const secret = await web.getFileByServerRelativePath('/sites/dev/Shared Documents/secret.txt').getItem();
  await secret.breakRoleInheritance(false);
});
afterAll(() => server.close());

const address = `/sites/dev/Shared%20Documents/${encodeURIComponent("L'orme 50 % #1.txt")}`;

test('File_Content: the address of a file gives its bytes, with any Accept, as $value does', async () => {
  const found = await raw(server, `${address}?web=1`, { login: pupil, headers: { accept: 'text/html', range: 'bytes=2-' } });
  expect([found.status, found.text]).toEqual([206, 'corce']);
  expect(found.headers.get('content-disposition')).toContain('attachment');
  const etag = found.headers.get('etag') ?? '';
  expect((await raw(server, address, { login: pupil, headers: { 'if-none-match': etag } })).status).toBe(304);
  const entry = server.requestLog.at(-1);
  expect(entry).toMatchObject({ url: address, operation: 'File_Content', status: 304, user: pupil });
  const byCookie = await fetch(server.url + address, { headers: { cookie: `ent-user=${encodeURIComponent(pupil)}` } });
  expect(await byCookie.text()).toBe('écorce');
});

test('File_Content: the address tells nothing to those who may not read the file', async () => {
  expect((await raw(server, '/sites/dev/Shared%20Documents/secret.txt', { login: pupil })).status).toBe(404);
  expect((await raw(server, '/sites/dev/Shared%20Documents/secret.txt', { login: admin })).text).toBe('sève');
  expect((await raw(server, address, { login: otherPupil })).status).toBe(403);
  expect((await raw(server, address)).status).toBe(401);
  expect((await raw(server, '/sites/dev/Shared%20Documents/absent.txt', { login: pupil })).status).toBe(404);
  expect((await raw(server, '/sites/dev/Shared%20Documents', { login: pupil })).status).toBe(404);
});
