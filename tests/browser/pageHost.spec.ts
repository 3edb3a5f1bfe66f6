import { expect, expectAccessible, expectReflow, openPage, people, prefer, signIn, test } from './fixtures';

// The page host itself, watched by a web part that writes down what it was given.
test.use({ components: 'probe' });

interface Facts {
  greeting: string;
  word: string;
  title: string;
  themes: { inverted: boolean; primary: string }[];
  environment: string;
  culture: string;
  web: string;
  userId: number;
  login: string;
  displayName: string;
  digest: string;
  layout?: string;
  teams: boolean;
  channel?: Record<string, string>;
}

async function factsOn(page: import('@playwright/test').Page): Promise<Facts> {
  return JSON.parse(await page.locator('[data-web-part] pre').innerText()) as Facts;
}

test('a web part stands in Microsoft’s runtime with the facts of its site and of who looks', async ({ page, site }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  const facts = await factsOn(page);
  expect(facts).toMatchObject({
    environment: 'SharePoint',
    web: '/sites/lycee',
    login: people.administrator.login,
    displayName: people.administrator.title,
    word: 'tilleul',
    teams: false
  });
  const headers = { authorization: `Bearer user:${people.administrator.login}`, accept: 'application/json;odata=nometadata' };
  const me = (await (await fetch(`${site.server.url}/sites/lycee/_api/web/currentuser`, { headers })).json()) as { Id: number };
  expect(facts.userId).toBe(me.Id);
});

test('the page’s digest lets its scripts write, and no other one does', async ({ page, site }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  const { digest } = await factsOn(page);
  const write = async (value: string): Promise<number> =>
    (
      await page.request.post(`${site.server.url}/sites/lycee/_api/web/lists`, {
        headers: { 'x-requestdigest': value, accept: 'application/json;odata=nometadata', 'content-type': 'application/json' },
        data: { Title: `Essai ${Date.now()}`, BaseTemplate: 100 }
      })
    ).status();
  expect(await write(digest)).toBe(201);
  expect(await write('0x00,01 Jan 2020 00:00:00 -0000')).toBe(403);
});

test('the theme reaches a web part before it draws, and again when it is switched, without a new page', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  expect((await factsOn(page)).themes).toEqual([{ inverted: false, primary: '#03787c' }]);
  await page.getByLabel('Thème').selectOption('Sombre');
  await expect.poll(async () => (await factsOn(page)).themes).toHaveLength(2);
  expect((await factsOn(page)).themes[1].inverted).toBe(true);
  await page.reload();
  await expect.poll(async () => (await factsOn(page)).themes[0].inverted).toBe(true);
});

test('the language switch gives the page, the runtime and the web part’s own strings another language', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  expect(await factsOn(page)).toMatchObject({ culture: 'fr-FR', greeting: 'Bonjour', title: 'Sonde' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(async () => factsOn(page)).toMatchObject({ culture: 'en-US', greeting: 'Good morning', title: 'Probe' });
  await expect(page.getByRole('navigation', { name: 'Pages of the site' }).getByRole('link', { name: 'Home' })).toBeVisible();
});

test('application customizers draw above and below the page', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  await expect(page.locator('#placeholder-top')).toContainText('Sonde Top ');
  await expect(page.locator('#placeholder-bottom')).toHaveText(/^Sonde Bottom /);
});

test('a Teams tab and a full page have no chrome of the site, and the web part knows', async ({ page, site }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde', { query: 'env=teams' });
  expect(await factsOn(page)).toMatchObject({
    teams: true,
    layout: 'Teams',
    channel: {
      theme: 'default',
      locale: 'fr-fr',
      upn: people.administrator.login,
      entityId: 'Sonde',
      channelName: 'Sonde',
      teamName: 'Lycée des essais',
      teamSiteUrl: site.server.url + '/sites/lycee',
      frameContext: 'content'
    }
  });
  await expect(page.getByRole('banner')).toHaveCount(0);
  await openPage(page, 'Sonde', { query: 'layout=full' });
  expect(await factsOn(page)).toMatchObject({ teams: false, layout: 'SingleWebPartAppPageLayout' });
  await expect(page.getByRole('navigation', { name: 'Pages du site' })).toHaveCount(0);
});

test('the person menu changes who looks, and closes with Escape', async ({ page, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  const menu = page.locator('details.person');
  await menu.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: people.visitor.title }).click();
  await expect(page).toHaveURL(/\/sites\/lycee\/SitePages\/Sonde\.aspx$/);
  await expect(menu.locator('summary')).toContainText(people.visitor.title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous n’avez pas accès à ce site');
  expect(misdeeds.splice(0).every((misdeed) => misdeed.includes('403'))).toBe(true);
});

test('scripts come from this origin and the assets’ one, and an inline script does not run', async ({ page, misdeeds }) => {
  await signIn(page, people.administrator.login);
  const origins = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') origins.add(new URL(request.url()).origin);
  });
  await openPage(page, 'Sonde');
  expect(origins.size).toBe(2);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline";';
    document.head.append(script);
  });
  await expect(page).not.toHaveTitle('inline');
  expect(misdeeds.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});

test.describe('every theme and both languages, at a phone’s width', () => {
  for (const theme of ['light', 'dark', 'school'] as const) {
    for (const language of ['fr', 'en'] as const) {
      test(`${theme}, ${language}`, async ({ page }) => {
        await signIn(page, people.administrator.login);
        await prefer(page, { theme, language });
        await openPage(page, 'Sonde');
        await expectAccessible(page);
        await page.locator('details.person summary').click();
        await expectAccessible(page);
        await expectReflow(page);
      });
    }
  }
});

test('the header takes two lines on a phone and one on a wide screen', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await page.goto('/sites/lycee');
  await expect(page.getByRole('button', { name: 'Requêtes' })).toBeVisible();
  for (const [width, lines] of [
    [320, 2],
    [360, 2],
    [700, 2],
    [1280, 1]
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    const height = await page.locator('.suite').evaluate((header) => header.getBoundingClientRect().height);
    expect(height, `${width} px`).toBeLessThan(lines * 36 + 26);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
