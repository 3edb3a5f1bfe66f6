import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { createProvisioning } from '../../src/lists/provisioning';
import { createRegister } from '../../src/lists/repositories/register';
import { expect, expectAccessible, expectReflow, openPage, people, prefer, signIn, test } from './fixtures';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const site = 'classes';
const { login } = people.administrator;

test.beforeAll(async ({ site: { server } }) => {
  server.createSiteCollection({ url: `/sites/${site}`, title: 'Site des classes', ownerLogin: login });
  await createProvisioning(connectAs(server, login, `/sites/${site}`)).apply();
});

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function show(page: Page, tab?: string): Promise<void> {
  await signIn(page, login);
  await openPage(page, 'AdministrationENT', { site });
  await button(page, 'Classes et matières').click();
  await expect(page.getByRole('heading', { name: 'Classes et matières', level: 2 })).toBeFocused();
  if (tab) await page.getByRole('tab', { name: tab }).click();
}

test('a new school adds its first class by keyboard and completes it right there', async ({ page }) => {
  await show(page);
  await expect(page.getByText('Aucune classe pour l’instant')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Ajouter une classe').press('Enter');
  await expect(page.getByLabel('Nom', { exact: true })).toBeFocused();
  await page.keyboard.type('2de GT 1');
  await expect(page.getByLabel('Code')).toHaveValue('2GT1');
  await expect(page.getByLabel('Niveau')).toHaveValue('Seconde');
  await expect(page.getByLabel('Numéro')).toHaveValue('1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Classe « 2de GT 1 » ajoutée.')).toBeVisible();
  await expect(row(page, '2de GT 1')).toContainText('à compléter');
  await expectAccessible(page);
  await button(page, 'Compléter maintenant').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('Les groupes et les dossiers sont en place.')).toBeVisible({ timeout: 120_000 });
  await expect(row(page, '2de GT 1')).toContainText('ouverte');
  await button(page, 'Accueil').click();
  await expect(page.getByRole('heading', { name: 'Tout est en place' })).toBeVisible();
});

test('a class is renamed and taken back; another administrator’s version is shown beside mine', async ({ page, site: { server } }) => {
  await show(page);
  await button(page, 'Modifier 2de GT 1').click();
  await page.getByLabel('Nom', { exact: true }).fill('Seconde rouge');
  await button(page, 'Enregistrer').click();
  await expect(row(page, 'Seconde rouge')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Revenir en arrière').click();
  await expect(row(page, '2de GT 1')).toBeVisible();

  await button(page, 'Modifier 2de GT 1').click();
  await page.getByLabel('Nom', { exact: true }).fill('La mienne');
  const register = createRegister(connectAs(server, login, `/sites/${site}`));
  const [stored] = (await register.loadPart(['classes'])).classes;
  const { id, etag, ...value } = stored;
  await register.apply([{ kind: 'class', op: 'update', id, etag, value: { ...value, title: 'La leur' } }]);
  await button(page, 'Enregistrer').click();
  const conflict = page.getByRole('dialog', { name: 'Deux versions du même texte' });
  await expect(conflict).toContainText('La mienne');
  await expect(conflict).toContainText('La leur');
  await expectAccessible(page);
  await button(conflict, 'Garder la mienne').click();
  await expect(row(page, 'La mienne')).toBeVisible();
});

test('a group is added, loses what was typed only when asked, and is removed and taken back', async ({ page }) => {
  await show(page, 'Groupes');
  await expect(page.getByText('Aucun groupe pour l’instant')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Ajouter un groupe').click();
  await page.getByLabel('Groupe', { exact: true }).fill('Latinistes');
  await page.keyboard.press('Escape');
  const leave = page.getByRole('dialog', { name: /Fermer sans enregistrer/ });
  await expectAccessible(page);
  await button(leave, 'Continuer').click();
  await expect(page.getByLabel('Code')).toHaveValue('LATINISTES');
  await page.getByRole('checkbox', { name: 'La mienne' }).check();
  await button(page, 'Ajouter').click();
  await expect(row(page, 'Latinistes')).toContainText('La mienne');
  await expectAccessible(page);
  await button(page, 'Modifier Latinistes').click();
  await button(page, 'Supprimer le groupe').click();
  await expectAccessible(page);
  await page
    .getByRole('dialog', { name: /Supprimer le groupe/ })
    .getByRole('button', { name: 'Supprimer le groupe' })
    .click();
  await expect(row(page, 'Latinistes')).toHaveCount(0);
  await button(page, 'Revenir en arrière').click();
  await expect(row(page, 'Latinistes')).toBeVisible();
});

test('a subject is added; a code that is there is refused and what was typed stays', async ({ page }) => {
  await show(page, 'Matières');
  await button(page, 'Ajouter une matière').click();
  await page.getByLabel('Matière', { exact: true }).fill('Hist.-géo');
  await button(page, 'Ajouter').click();
  await expect(row(page, 'Hist.-géo')).toContainText('HIST.-GEO');
  await expectAccessible(page);
  await button(page, 'Ajouter une matière').click();
  await page.getByLabel('Matière', { exact: true }).fill('Hist.-géo');
  await button(page, 'Ajouter').click();
  await expect(page.getByText('Ce code est déjà celui d’une matière.')).toBeVisible();
  await expect(page.getByLabel('Matière', { exact: true })).toHaveValue('Hist.-géo');
  await expectAccessible(page);
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT', { site });
  await button(page, 'Classes and subjects').click();
  for (const tab of ['Classes', 'Groups', 'Subjects']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectReflow(page);
    await expectAccessible(page);
  }
  await button(page, 'Add a subject').click();
  await expect(page.getByRole('dialog', { name: 'Add a subject' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
