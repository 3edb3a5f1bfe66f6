import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectReflow, openPage, people, signIn, test } from './fixtures';

test.use({ components: 'probe' });

/** A new page of the site, opened in edit mode. */
async function newPage(page: Page, title: string): Promise<void> {
  await page.goto('/sites/lycee');
  await page.getByLabel('Titre de la page').fill(title);
  await page.getByRole('button', { name: 'Créer la page' }).click();
  await expect(page.getByRole('button', { name: 'Publier' })).toBeVisible();
}

async function addWebPart(page: Page, title: string, section = 1, column = 1): Promise<void> {
  await page.getByRole('button', { name: `Ajouter un composant, section ${section}, colonne ${column}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
  await expect(page.locator('#page-message')).toHaveText(`« ${title} » est ajouté.`);
  await expect(page.locator('[data-web-part]').last()).not.toBeEmpty();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect(page.locator('#page-message')).toHaveText('Page publiée.');
}

test('a page is made, filled, published and read back; readers see it only then', async ({ page, site }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Serre du lycée');
  await addWebPart(page, 'Volet');
  await expect(page.getByRole('button', { name: 'mode 2' })).toBeVisible();
  await expectAccessible(page);
  await publish(page);
  await expect(page.getByRole('button', { name: 'mode 1' })).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/SerreDuLycee\.aspx/);
  await expect(page.getByRole('heading', { level: 1, name: 'Serre du lycée' })).toBeVisible();
  const row = site.server.store.sitePages
    .all(site.server.store.sites.byUrl('/sites/lycee')?.siteNo ?? 0)
    .find(({ name }) => name === 'SerreDuLycee');
  expect(JSON.parse(row?.published ?? '')).toMatchObject({
    canvasContent1: [{ controlType: 3, position: { zoneIndex: 1, sectionFactor: 12 } }]
  });
});

test('a page of the package is edited in columns, by the keyboard, and what is deleted comes back', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'TousLesComposants');
  await page.getByRole('button', { name: 'Modifier' }).click();
  await expect(page.getByLabel('Titre de la page')).toBeFocused();
  const first = page.getByRole('group', { name: 'Section 1' });
  await first.getByLabel('Colonnes').selectOption('Deux tiers à gauche');
  const right = page.getByRole('button', { name: 'Déplacer Sonde à droite' });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.column').nth(1)).toContainText('tilleul');
  await expect(page.locator('#page-message')).toContainText('section 1, colonne 2, place');
  // The button is spent: its neighbour holds the focus.
  await expect(page.getByRole('group', { name: 'Commandes de Sonde' }).locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Supprimer Sonde' }).click();
  await expect(page.locator('pre')).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await expect(page.locator('.column').nth(1).locator('pre')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter une section' }).first().click();
  await first.getByLabel('Fond').selectOption('Fort');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.locator('#page-message')).toHaveText('Brouillon enregistré.');
  await page.reload();
  await expect(page.locator('.zone')).toHaveCount(2);
  await expect(page.locator('.zone').first()).toHaveAttribute('data-emphasis', '3');
  await expect(page.locator('.zone').nth(1)).toHaveAttribute('data-layout-of-section', 'twoLeft');
  await page.getByRole('button', { name: 'Modifier' }).click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Abandonner le brouillon' }).click();
  await expect(page.locator('.zone')).toHaveCount(1);
});

test('a section’s background reaches its web parts as their theme', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Fonds');
  await addWebPart(page, 'Sonde');
  const themes = async (): Promise<{ inverted: boolean }[]> =>
    (JSON.parse(await page.locator('[data-web-part] pre').innerText()) as { themes: { inverted: boolean }[] }).themes;
  expect((await themes()).at(-1)?.inverted).toBe(false);
  for (const background of ['Neutre', 'Doux', 'Fort']) {
    await page.getByLabel('Fond').selectOption(background);
    await expectAccessible(page);
  }
  await expect.poll(async () => (await themes()).at(-1)?.inverted).toBe(true);
  await page.getByLabel('Colonnes').selectOption('Pleine largeur');
  await expect(page.locator('.zone')).toHaveAttribute('data-layout-of-section', 'full');
});

test('full width takes only web parts made for it', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Large');
  await addWebPart(page, 'Volet');
  await page.getByLabel('Colonnes').selectOption('Pleine largeur');
  await expect(page.locator('#page-message')).toHaveText(/La pleine largeur n’accepte/);
  await expect(page.locator('.zone')).toHaveAttribute('data-layout-of-section', 'one');
});

test('the property pane draws every standard field, refuses what the web part refuses, and is kept', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Volet ouvert');
  await addWebPart(page, 'Volet');
  await page.getByRole('button', { name: 'Propriétés de Volet' }).click();
  const pane = page.getByRole('complementary', { name: 'Volet' });
  await expect(pane.getByText('Réglages de l’essai')).toBeVisible();
  await expect(pane.getByText(/«\sdrawn\s» est d’un type que cette page ne sait pas dessiner \(Custom\)/)).toBeVisible();
  await expectAccessible(page);
  const said = page.locator('[data-web-part] p');
  await pane.getByLabel('Mot', { exact: true }).fill('ortie');
  await expect(pane.getByRole('alert').first()).toHaveText('Pas d’ortie ici.');
  await pane.getByLabel('Mot', { exact: true }).fill('aulne');
  await expect(said).toHaveText(/^aulne/);
  await expect(pane.getByLabel('Mot', { exact: true })).toBeFocused();
  await pane.getByRole('switch', { name: 'En majuscules' }).click();
  await pane.getByLabel('Couleur').selectOption('Roux');
  await pane.getByLabel('Arbuste').check();
  await expect(said).toHaveText('AULNE · roux · arbuste · 4 · ');
  await pane.getByRole('button', { name: 'Rajeunir' }).click();
  await pane.getByRole('button', { name: 'Suivante' }).click();
  await pane.getByLabel('Note').fill('au bord de l’eau');
  await expect(said).toHaveText('AULNE · roux · arbuste · 1 · au bord de l’eau');
  await page.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Propriétés de Volet' })).toBeFocused();
  // The web part opens it by itself as well.
  await page.getByRole('button', { name: 'mode 2' }).click();
  await expect(pane).toBeVisible();
  await publish(page);
  await page.reload();
  await expect(said).toHaveText('AULNE · roux · arbuste · 1 · au bord de l’eau');
});

test('who reads an older version cannot save over a newer one', async ({ page, context, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Deux mains');
  const other = await context.newPage();
  await other.goto('/sites/lycee/SitePages/DeuxMains.aspx?Mode=Edit');
  await other.getByLabel('Titre de la page').fill('Deux mains, la seconde');
  await publish(other);
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByRole('alert')).toContainText('a enregistré cette page entre-temps');
  await expect(page.getByRole('button', { name: 'Recharger' })).toBeVisible();
  await expectAccessible(page);
  expect(misdeeds.splice(0).every((misdeed) => misdeed.includes('409'))).toBe(true);
});

test('who may not edit pages is offered nothing, refused everything, and sees no draft', async ({ page, site, misdeeds }) => {
  const reader = { login: 'lecteur@ecole.example', title: 'Mme Bruyère' };
  site.server.ensureDirectoryUser(reader);
  const { store } = site.server;
  const place = store.sites.byUrl('/sites/lycee');
  if (!place) throw new Error('The test site is missing.');
  const { id } = store.principals.add({
    siteNo: place.siteNo,
    kind: 'user',
    login: `i:0#.f|membership|${reader.login}`,
    title: reader.title,
    email: reader.login,
    isSiteAdmin: false
  });
  store.principals.addMember(place.siteNo, place.visitorGroupId, id);
  await signIn(page, people.administrator.login);
  await newPage(page, 'Pas encore');
  await signIn(page, reader.login);
  await openPage(page, 'Sonde');
  await expect(page.getByRole('button', { name: 'Modifier' })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'Pas encore' })).toHaveCount(0);
  expect((await page.goto('/sites/lycee/SitePages/PasEncore.aspx'))?.status()).toBe(404);
  await page.goto('/sites/lycee');
  await expect(page.getByLabel('Titre de la page')).toHaveCount(0);
  const save = await page.request.post('/_local/pages', {
    data: {
      siteUrl: '/sites/lycee',
      name: 'Sonde',
      version: 0,
      action: 'publish',
      content: { title: 'a', showTitle: true, canvasContent1: [] }
    }
  });
  expect(save.status()).toBe(403);
  misdeeds.splice(0);
});

test('edit mode fits a phone', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'TousLesComposants');
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('group', { name: 'Section 1' }).getByLabel('Colonnes').selectOption('Trois colonnes');
  await expectReflow(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Propriétés de Volet' }).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectReflow(page);
});

test('a pane that does not react waits for « Appliquer »', async ({ page, site }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'Volet lent');
  await addWebPart(page, 'Volet');
  await publish(page);
  const { store } = site.server;
  const row = store.sitePages.get(store.sites.byUrl('/sites/lycee')?.siteNo ?? 0, 'VoletLent');
  if (!row) throw new Error('The page was not stored.');
  store.sitePages.put({ ...row, published: row.published?.replace('"properties":{', '"properties":{"slow":true,') ?? null });
  await page.goto('/sites/lycee/SitePages/VoletLent.aspx?Mode=Edit');
  const said = page.locator('[data-web-part] p');
  await expect(said).toHaveText(/^tilleul/);
  await page.getByRole('button', { name: 'Propriétés de Volet' }).click();
  const pane = page.getByRole('complementary', { name: 'Volet' });
  await pane.getByLabel('Mot', { exact: true }).fill('aulne');
  await pane.getByLabel('Couleur').selectOption('Roux');
  await expect(said).toHaveText(/^tilleul · vert/);
  await pane.getByRole('button', { name: 'Appliquer' }).click();
  await expect(said).toHaveText(/^aulne · roux/);
  await expect(pane.getByRole('status').filter({ hasText: 'Propriétés appliquées.' })).toBeVisible();
  await publish(page);
  await page.reload();
  await expect(said).toHaveText(/^aulne · roux/);
});

test('a page is deleted by its button, after a question, and leaves the navigation and Site Pages', async ({ page, site, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await newPage(page, 'De trop');
  await publish(page);
  const listed = async (): Promise<string[]> => {
    const answer = await page.request.get("/sites/lycee/_api/web/lists/getByTitle('Site Pages')/items?$select=FileLeafRef", {
      headers: { accept: 'application/json' }
    });
    return ((await answer.json()) as { value: { FileLeafRef: string }[] }).value.map(({ FileLeafRef }) => FileLeafRef);
  };
  expect(await listed()).toContain('DeTrop.aspx');
  await page.getByRole('button', { name: 'Modifier' }).click();
  const remove = page.getByRole('button', { name: 'Supprimer la page' });
  page.once('dialog', (dialog) => void dialog.dismiss());
  await remove.click();
  await expect(remove).toBeVisible();
  expect(await listed()).toContain('DeTrop.aspx');
  page.once('dialog', (dialog) => void dialog.accept());
  await remove.click();
  await expect(page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'De trop' })).toHaveCount(0);
  expect(await listed()).not.toContain('DeTrop.aspx');
  expect((await page.goto('/sites/lycee/SitePages/DeTrop.aspx'))?.status()).toBe(404);
  expect(site.server.store.sitePages.all(site.server.store.sites.byUrl('/sites/lycee')?.siteNo ?? 0).map(({ name }) => name)).not.toContain(
    'DeTrop'
  );
  expect(misdeeds.splice(0).every((misdeed) => /404|410/.test(misdeed))).toBe(true);
});
