import type { Page } from '@playwright/test';
import { BREADCRUMB_ID } from '../../src/lists/breadcrumb/activation';
import { createProvisioning } from '../../src/lists/provisioning';
import { expect, expectAccessible, expectReflow, people, prefer, signIn, test } from './fixtures';
import { switchOn } from './site';
import {
  as,
  asked,
  boarder,
  boardingSchoolAlone,
  folderAddress,
  inHub,
  LIBRARY,
  makeBreadcrumbSites,
  ODD,
  reader,
  SITE,
  switchBreadcrumb,
  trailOn
} from './breadcrumbSites';

const HUB = 'Réseau des lycées';
const HOME = [HUB, 'Lycée du fil'];
const IN_LIBRARY = [...HOME, 'Photos de la classe'];
const deepest = `${LIBRARY}/${ODD.join('/')}`;
const label = 'Fil d’Ariane';

test.setTimeout(300_000);

test.beforeAll(async ({ site }) => {
  test.setTimeout(300_000);
  await makeBreadcrumbSites(site.server);
});

async function expectTrail(page: Page, steps: readonly string[]): Promise<void> {
  await expect.poll(() => trailOn(page)).toEqual(steps);
}
const nav = (page: Page) => page.getByRole('navigation', { name: label });

test('from the hub down to sub-sites, library, folders, item and page; each step leads where it says', async ({ page }) => {
  await signIn(page, reader.login);
  await page.goto(SITE);
  await expectTrail(page, HOME);
  await expect(nav(page).locator('[aria-current=page]')).toHaveText('Lycée du fil');
  await expect(nav(page).getByRole('link', { name: HUB })).toHaveAttribute('href', /\/sites\/fil-hub$/);
  await expectAccessible(page);
  await page.goto(folderAddress(deepest));
  await expectTrail(page, [...IN_LIBRARY, ...ODD]);
  await expectAccessible(page);
  await nav(page).getByRole('link', { name: ODD[1] }).click();
  await expectTrail(page, [...IN_LIBRARY, ODD[0], ODD[1]]);
  expect(new URL(page.url()).searchParams.get('id')).toBe(`${LIBRARY}/${ODD[0]}/${ODD[1]}`);
  await page.goto(`${SITE}/Lists/Notes/DispForm.aspx?ID=1`);
  await expectTrail(page, [...HOME, 'Notes', 'Sortie à Giverny']);
  await page.goto(`${SITE}/SitePages/CahierDeTextes.aspx`);
  await expectTrail(page, [...HOME, 'Cahier de textes']);
  await page.goto(`${SITE}/vie/internat`);
  await expectTrail(page, [...HOME, 'Vie scolaire', 'Internat']);
  await nav(page).getByRole('link', { name: 'Vie scolaire' }).click();
  await expectTrail(page, [...HOME, 'Vie scolaire']);
});

test('one batch a new place at most, in place too, and nothing on a repeat', async ({ page, site: { server } }) => {
  await signIn(page, reader.login);
  asked(server);
  await page.goto(folderAddress(LIBRARY));
  await expectTrail(page, IN_LIBRARY);
  expect(asked(server)).toEqual([expect.any(Number)]);
  await page.evaluate(() => (document.body.dataset.kept = 'yes'));
  for (const [at, name] of ODD.entries()) {
    await page.getByRole('main').getByRole('link', { name }).click();
    await expectTrail(page, [...IN_LIBRARY, ...ODD.slice(0, at + 1)]);
    expect(asked(server)).toEqual([1]);
  }
  await page.goBack();
  await expectTrail(page, [...IN_LIBRARY, ODD[0], ODD[1]]);
  await nav(page).getByRole('link', { name: 'Photos de la classe' }).click();
  await expectTrail(page, IN_LIBRARY);
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
  await page.reload();
  await expectTrail(page, IN_LIBRARY);
  await page.goto(folderAddress(deepest));
  await expectTrail(page, [...IN_LIBRARY, ...ODD]);
  expect(asked(server)).toEqual([]);
});

test('whoever clicks on before the answer gives the question up, and its late answer draws nothing', async ({ page, site: { server } }) => {
  await signIn(page, reader.login);
  await page.goto(folderAddress(LIBRARY));
  await expectTrail(page, IN_LIBRARY);
  const given: string[] = [];
  page.on('requestfailed', (request) => given.push(`${request.failure()?.errorText} ${new URL(request.url()).pathname}`));
  server.faults.add({ kind: 'latency', urlPattern: '\\$batch', times: 1, latencyMs: 2000 });
  const slow = page.waitForRequest(/\$batch/);
  await page.getByRole('main').getByRole('link', { name: ODD[0] }).click();
  await slow;
  await page.goBack();
  await expectTrail(page, IN_LIBRARY);
  await expect.poll(() => given).toEqual([`net::ERR_ABORTED ${SITE}/_api/$batch`]);
  await page.waitForTimeout(2200);
  expect(await trailOn(page)).toEqual(IN_LIBRARY);
  server.faults.clear();
});

test('ancestors that are refused or not found are left out, and what stands below them stays', async ({ page, site: { server } }) => {
  await boardingSchoolAlone(server);
  await signIn(page, boarder.login);
  await page.goto(`${SITE}/vie/internat`);
  await expectTrail(page, ['Internat']);
  await page.evaluate(() => sessionStorage.clear());
  await signIn(page, reader.login);
  server.faults.add({ kind: 'status', status: 404, urlPattern: "getfolderbyserverrelativepath.*50 % #1'", times: 1 });
  await page.goto(folderAddress(`${LIBRARY}/${ODD[0]}/${ODD[1]}`));
  await expectTrail(page, [...IN_LIBRARY, ODD[1]]);
  server.faults.clear();
});

test('titles as they are now: after a few minutes in the same tab, at once in another; a site that left its hub has none', async ({
  page,
  context,
  site: { server }
}) => {
  await signIn(page, reader.login);
  await page.goto(`${SITE}/vie`);
  await expectTrail(page, [...HOME, 'Vie scolaire']);
  await as(server, `${SITE}/vie`).web.update({ Title: 'Vie du lycée' });
  await inHub(server, false);
  const other = await context.newPage();
  await other.goto(`${SITE}/vie`);
  await expectTrail(other, ['Lycée du fil', 'Vie du lycée']);
  await page.clock.setFixedTime(Date.now() + 6 * 60_000);
  await page.reload();
  await expectTrail(page, ['Lycée du fil', 'Vie du lycée']);
  await as(server, `${SITE}/vie`).web.update({ Title: 'Vie scolaire' });
  await inHub(server, true);
});

test('without room the middle goes into a menu, which the keyboard opens, goes through and closes', async ({ page }) => {
  await signIn(page, reader.login);
  await page.goto(folderAddress(deepest));
  await expectTrail(page, [...IN_LIBRARY, ...ODD]);
  await page.setViewportSize({ width: 480, height: 800 });
  const button = nav(page).getByRole('button', { name: /^Afficher (un niveau masqué|les \d\sniveaux masqués)$/ });
  await expect(button).toBeVisible();
  const [first, ...rest] = await trailOn(page);
  expect([first, rest[0], rest[rest.length - 1]]).toEqual([HUB, '…', ODD[2]]);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(nav(page).getByRole('link', { name: 'Lycée du fil' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(nav(page).getByRole('link', { name: 'Photos de la classe' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${SITE}$`));
  await page.goBack();
  await expectReflow(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectTrail(page, [...IN_LIBRARY, ...ODD]);
  await expect(button).toBeHidden();
});

test('a placeholder that goes takes the breadcrumb with it, and brings it back where one then is', async ({ page }) => {
  await signIn(page, reader.login);
  await page.goto(folderAddress(LIBRARY));
  await expectTrail(page, IN_LIBRARY);
  const show = (shown: boolean): Promise<void> =>
    page.evaluate((each) => (window as { entHost?: { showPlaceholders(to: boolean): void } }).entHost?.showPlaceholders(each), shown);
  await show(false);
  await expect(nav(page)).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: ODD[0] }).click();
  await expect(page).toHaveURL(/50/);
  await show(true);
  await expectTrail(page, [...IN_LIBRARY, ODD[0]]);
});

test('switched on twice, and beside a web part of its own, it shows once; on a home page where it is to be hidden, not at all', async ({
  page,
  site: { server }
}) => {
  server.createSiteCollection({ url: '/sites/fil-double', title: 'Deux fois', ownerLogin: people.administrator.login });
  await switchBreadcrumb(server, '/sites/fil-double', 'subSites', { rootTitle: 'Accueil de l’ENT', hideOnHome: true, separator: '/' });
  await switchOn(server, '/sites/fil-double', BREADCRUMB_ID, '{"rootTitle":"Accueil de l’ENT","hideOnHome":true,"separator":"/"}');
  await signIn(page, people.administrator.login);
  await page.goto('/sites/fil-double/SitePages/FilDAriane.aspx');
  await expectTrail(page, ['Accueil de l’ENT', 'Fil d’Ariane']);
  await expect(page.locator('[data-ent-breadcrumb]')).toHaveCount(3);
  await expect(nav(page)).toHaveCount(1);
  await expect(nav(page)).toContainText('/');
  await page.goto('/sites/fil-double');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-ent-breadcrumb]')).toHaveCount(2);
  expect(await trailOn(page)).toEqual([]);
});

test('properties that cannot be read are said on the console alone, and the breadcrumb keeps its defaults', async ({ page, site }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const { server } = site;
  for (const [url, properties] of [
    ['/sites/fil-mauvais', '{"rootTitle":12,"separator":">>>>>"}'],
    ['/sites/fil-brise', '{"rootTitle"']
  ]) {
    server.createSiteCollection({ url, title: 'Réglé à la main', ownerLogin: people.administrator.login });
    await switchOn(server, url, BREADCRUMB_ID, properties);
    await signIn(page, people.administrator.login);
    await page.goto(`${url}/SitePages/CahierDeTextes.aspx`);
    await expectTrail(page, ['Réglé à la main', 'Cahier de textes']);
  }
  expect(warnings.filter((text) => text.startsWith('ENT: the breadcrumb keeps its defaults'))).toHaveLength(2);
});

test('as a web part: in a page without the extension, and in Teams, where the page has no address', async ({ page, site: { server } }) => {
  server.createSiteCollection({ url: '/sites/fil-page', title: 'Sans extension', ownerLogin: people.administrator.login });
  await signIn(page, people.administrator.login);
  await page.goto('/sites/fil-page/SitePages/FilDAriane.aspx');
  await expectTrail(page, ['Sans extension', 'Fil d’Ariane']);
  await expectAccessible(page);
  await expectReflow(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto('/sites/fil-page/SitePages/FilDAriane.aspx?env=teams');
  await expectTrail(page, ['Sans extension']);
  await expect(nav(page).getByRole('link', { name: 'Sans extension' })).toBeVisible();
  await expectAccessible(page);
});

for (const theme of ['light', 'dark', 'school'] as const) {
  for (const language of ['fr', 'en'] as const) {
    test(`reads well in the ${theme} theme, ${language}`, async ({ page }) => {
      await signIn(page, reader.login);
      await prefer(page, { theme, language });
      await page.goto(folderAddress(deepest));
      await expectTrail(page, [...IN_LIBRARY, ...ODD]);
      await page.setViewportSize({ width: 320, height: 640 });
      const more = page
        .getByRole('navigation', { name: language === 'fr' ? label : 'Breadcrumb' })
        .getByRole('button', { name: language === 'fr' ? /^Afficher/ : /^Show/ });
      await more.click();
      await expectAccessible(page);
      await expectReflow(page);
    });
  }
}

test('the administration switches it on for its site and for a group’s, with its settings, and off again', async ({
  page,
  site: { server }
}) => {
  test.setTimeout(300_000);
  const [school, group] = ['/sites/fil-ecole', '/sites/fil-groupe'];
  server.createSiteCollection({ url: school, title: 'Lycée à régler', ownerLogin: people.administrator.login });
  server.createSiteCollection({ url: group, title: 'Groupe de latin', ownerLogin: people.administrator.login });
  await createProvisioning(as(server, school)).apply();
  await signIn(page, people.administrator.login);
  await page.goto(`${school}/SitePages/AdministrationENT.aspx`);
  const open = page.getByText('Le fil d’Ariane en haut des pages');
  await open.click({ timeout: 60_000 });
  const form = page.getByRole('form', { name: new RegExp(`^Fil d’Ariane de .*${school}$`) });
  await form.getByRole('radio', { name: 'Sur ce site et tous ses sous-sites' }).check();
  await form.getByLabel('Nom du premier niveau').fill('Accueil de l’ENT');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByText(/^C’est enregistré/)).toBeVisible();
  await page.getByLabel('Adresse du site').fill(`${server.url}${group}/SitePages/Home.aspx`);
  await page.getByRole('button', { name: 'Voir ce site' }).click();
  const other = page.getByRole('form', { name: new RegExp(`^Fil d’Ariane de .*${group}$`) });
  await other.getByRole('radio', { name: 'Sur ce site seulement' }).check();
  await other.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(other.getByText('Il est affiché sur ce site.')).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(group);
  await expectTrail(page, ['Groupe de latin']);
  await page.goto(`${school}/SitePages/AdministrationENT.aspx`);
  await expectTrail(page, ['Accueil de l’ENT', 'Administration ENT']);
  await open.click({ timeout: 60_000 });
  await form.getByRole('radio', { name: 'Nulle part' }).check();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByText('Il n’est pas activé ici.')).toBeVisible();
  await page.goto(school);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-ent-breadcrumb]')).toHaveCount(0);
});
