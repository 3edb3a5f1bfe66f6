import { expect, expectAccessible, expectReflow, people, prefer, signIn, test } from './fixtures';

test('a newcomer is asked who they are, chooses, and lands on the site’s home', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Qui êtes-vous ?' })).toBeVisible();
  await page.getByRole('button', { name: /Administration du site/ }).click();
  await expect(page).toHaveURL(/\/sites\/lycee$/);
  await expect(page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'Cahier de textes' })).toBeVisible();
});

test('a page asked for before signing in is the one that opens after', async ({ page }) => {
  await page.goto('/sites/lycee/SitePages/CahierDeTextes.aspx');
  await page.getByRole('button', { name: /Administration du site/ }).click();
  await expect(page).toHaveURL(/\/sites\/lycee\/SitePages\/CahierDeTextes\.aspx$/);
});

test('anybody is found while typing, without accents, and can be chosen', async ({ page, site }) => {
  site.server.ensureDirectoryUser({ login: 'zoe.eglantier@ecole.example', title: 'Zoé Églantier' });
  await page.goto('/_local/signin?return=%2F_local%2Fsignin');
  await page.getByRole('searchbox').fill('eglantier zoe');
  await expect(page.getByRole('status')).toHaveText('1 personne');
  await page.getByRole('button', { name: /Zoé Églantier/ }).click();
  await expect(page).toHaveURL(/\/_local\/signin$/);
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === 'ent-user')?.value).toBe(encodeURIComponent('zoe.eglantier@ecole.example'));
});

test('the search answers without scripts too', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.server.url, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/_local/signin');
  await page.getByRole('searchbox').fill('passant');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('button', { name: /passant@ecole/ })).toBeVisible();
  await context.close();
});

test('a login that does not exist signs nobody in', async ({ page }) => {
  const answer = await page.request.post('/_local/signin', { form: { login: 'personne@ecole.example', return: '/' }, maxRedirects: 0 });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain('role="alert"');
  expect(answer.headers()['set-cookie']).toBeUndefined();
});

test('another site’s page cannot sign anybody in, nor be where a sign-in leads', async ({ page }) => {
  const form = { login: people.administrator.login, return: 'https://elsewhere.example/' };
  const foreign = await page.request.post('/_local/signin', { form, headers: { origin: 'https://elsewhere.example' }, maxRedirects: 0 });
  expect(foreign.status()).toBe(403);
  const own = await page.request.post('/_local/signin', { form, maxRedirects: 0 });
  expect(own.headers().location).toBe('/');
});

test('somebody whom the site is not open to reads so, and may change person', async ({ page, misdeeds }) => {
  await signIn(page, people.visitor.login);
  const answer = await page.goto('/sites/lycee');
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous n’avez pas accès à ce site');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Changer de personne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qui êtes-vous ?');
  // The browser itself writes a refused page on its console.
  expect(misdeeds.splice(0).every((misdeed) => misdeed.includes('403'))).toBe(true);
});

test('a page that does not exist says so', async ({ page, misdeeds }) => {
  await signIn(page, people.administrator.login);
  expect((await page.goto('/sites/lycee/SitePages/Nulle.aspx'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Revenir à l’accueil' })).toBeVisible();
  misdeeds.splice(0);
});

for (const theme of ['light', 'dark', 'school'] as const) {
  for (const language of ['fr', 'en'] as const) {
    test(`the sign-in page is accessible and fits a phone: ${theme}, ${language}`, async ({ page }) => {
      await prefer(page, { theme, language });
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page);
      await expectReflow(page);
    });
  }
}

test('the home page is accessible and fits a phone', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await page.goto('/sites/lycee');
  await expectAccessible(page);
  await expectReflow(page);
});
