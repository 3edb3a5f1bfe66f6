import { expect, expectAccessible, expectReflow, openPage, people, signIn, test } from './fixtures';

// The production bundle as it ships, whatever its web parts have to say on an empty site.
for (const name of ['CahierDeTextes', 'AdministrationENT', 'TousLesComposants']) {
  test(`${name}: the bundle comes from the second origin and every web part draws`, async ({ page, site }) => {
    await signIn(page, people.administrator.login);
    const fromAssets: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.server.url)) fromAssets.push(new URL(request.url()).pathname);
    });
    await openPage(page, name);
    expect(fromAssets.filter((path) => /^\/ent-web-parts_[0-9a-f]+\.js$/.test(path))).toHaveLength(1);
    expect(fromAssets.some((path) => path.startsWith('/chunk.ent-'))).toBe(true);
    expect(fromAssets.some((path) => path.includes('-pane_'))).toBe(false);
    await expectAccessible(page);
    await expectReflow(page);
  });
}

test('a web part whose code does not arrive says so in the page’s language, and the others stand', async ({ page, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await page.route(/\/chunk\.ent-diary_/, (route) => route.abort());
  await page.goto('/sites/lycee/SitePages/TousLesComposants.aspx');
  const [diary, administration] = await page.locator('[data-web-part]').all();
  await expect(diary).toHaveText(/^Cette partie de la page n.a pas pu être chargée/);
  await expect(administration).not.toBeEmpty();
  await expect(administration).not.toHaveText(/n.a pas pu être chargée/);
  expect(misdeeds.splice(0).length).toBeGreaterThan(0);
});
