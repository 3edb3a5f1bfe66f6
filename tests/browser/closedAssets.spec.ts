import { expect, expectAccessible, openPage, people, prefer, signIn, test } from './fixtures';

test.use({ components: 'probe' });

const reader = { login: 'invite@ecole.example', title: 'M. Mélèze' };

test('somebody without access to the package’s files is refused them, and the page says so', async ({ page, site, misdeeds }) => {
  const { server } = site;
  const setAccess = async (noAssets: boolean): Promise<void> => {
    const answer = await fetch(`${server.url}/_local/directory`, { method: 'POST', body: JSON.stringify({ ...reader, noAssets }) });
    expect(answer.status).toBe(200);
  };
  await setAccess(false);
  const headers = {
    authorization: `Bearer user:${people.administrator.login}`,
    'content-type': 'application/json',
    accept: 'application/json'
  };
  const visitors = server.store.sites.byUrl('/sites/lycee')?.visitorGroupId ?? 0;
  const added = await fetch(`${server.url}/sites/lycee/_api/web/sitegroups/getbyid(${visitors})/users`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ LoginName: `i:0#.f|membership|${reader.login}` })
  });
  expect(added.status).toBeLessThan(300);

  // The files stand in the browser's cache from a visit that was allowed.
  await signIn(page, reader.login);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) asked.push(request.url());
  });
  await openPage(page, 'Sonde');
  await expect(page.locator('#page-notice')).toHaveCount(0);
  const [open] = asked;
  const statusOf = async (url: string): Promise<number> => (await page.request.get(url)).status();
  expect(await statusOf(open)).toBe(200);

  await setAccess(true);
  asked.length = 0;
  await page.reload();
  await expect(page.getByRole('alert')).toHaveText(/pas aux fichiers de ses composants.*administrateur du site/);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  for (const url of asked) expect(await statusOf(url), url).toBe(403);
  expect(asked).not.toContain(open);
  await expect(page.locator('[data-web-part] pre')).toHaveCount(0);
  await expectAccessible(page);
  // The address that others use is closed to their browser too.
  expect(await statusOf(open)).toBe(403);
  await prefer(page, { language: 'en' });
  await page.reload();
  await expect(page.getByRole('alert')).toHaveText(/not to the files of its web parts/);
  // Everything that was refused is on the console, as on SharePoint.
  await expect.poll(() => misdeeds.some((misdeed) => misdeed.includes('did not load'))).toBe(true);
  await page.goto('/_local/signin');
  misdeeds.splice(0);

  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  await expect(page.locator('[data-web-part] pre')).toContainText('tilleul');
  await expect(page.locator('#page-notice')).toHaveCount(0);
});
