import { expect, expectAccessible, expectReflow, openPage, people, signIn, test } from './fixtures';

test.use({ components: 'probe' });

test('the request panel is off, opens, tells this page’s calls and provokes a fault', async ({ page, site, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  await expect(page.locator('#requests')).toHaveCount(0);
  await page.getByRole('button', { name: 'Requêtes' }).click();
  const panel = page.locator('#requests');
  await expect(panel.getByRole('heading')).toBeFocused();
  await page.evaluate(async () => fetch('/sites/lycee/_api/web/currentuser?$select=Title', { headers: { accept: 'application/json' } }));
  await expect(panel.getByRole('cell', { name: '/_api/web/currentuser?$select=Title' })).toBeVisible();
  await expectAccessible(page);
  await panel.getByLabel('Ce qui arrive').selectOption('Trop de requêtes (429), revenir dans 2 s');
  await panel.getByLabel('À quels appels').selectOption('Lectures (GET)');
  await panel.getByRole('button', { name: 'Provoquer', exact: true }).click();
  await expect(panel.getByText('La panne attend les prochains appels.')).toBeVisible();
  expect(await page.evaluate(async () => (await fetch('/sites/lycee/_api/web/currentuser')).status)).toBe(429);
  await expect(panel.locator('tr.failing')).toContainText('429');
  await panel.getByRole('button', { name: 'Retirer les pannes' }).click();
  await expect(panel.getByText('Plus aucune panne.')).toBeVisible();
  expect(site.server.requestLog.some(({ status }) => status === 429)).toBe(true);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Requêtes' }).click();
  await expect(panel).toHaveCount(0);
  expect(misdeeds.splice(0).every((misdeed) => misdeed.includes('429'))).toBe(true);
});

test('the phone’s width shows the same page at 360 pixels', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  await page.getByRole('button', { name: 'Téléphone' }).click();
  const frame = page.frameLocator('.phone iframe');
  await expect(frame.locator('[data-web-part] pre')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Téléphone' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Téléphone' }).click();
  await expect(page.locator('.phone')).toHaveCount(0);
});

test('links of the site open in place, the framework stays and customizers hear of it; back and a reload work', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  await page.evaluate(() => (document.body.dataset.kept = 'yes'));
  await page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'Volet', exact: true }).click();
  await expect(page.getByRole('button', { name: 'mode 1' })).toBeVisible();
  await expect(page).toHaveURL(/Volet\.aspx$/);
  await expect(page).toHaveTitle(/^Volet/);
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
  await expect(page.locator('body')).toHaveAttribute('data-visits', /[1-9]/);
  await expect(page.locator('#placeholder-top')).toContainText('Sonde Top');
  await expect(page.getByRole('navigation', { name: 'Pages du site' }).locator('[aria-current=page]')).toHaveText('Volet');
  await page.goBack();
  await expect(page.locator('[data-web-part] pre')).toBeVisible();
  await page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'Accueil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bienvenue/);
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
  await page.goBack();
  await page.reload();
  await expect(page.locator('[data-web-part] pre')).toBeVisible();
});
