import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/lists/web';
import '@pnp/sp/site-groups/web';
import { connectAs } from '../../local/school/client';
import { expect, expectAccessible, expectReflow, openPage, people, prefer, signIn, test } from './fixtures';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const site = 'vide';
const state = (name: string): string => `[data-ent-state="${name}"]`;

test.beforeAll(({ site: { server } }) => {
  server.createSiteCollection({ url: `/sites/${site}`, title: 'Site vide', ownerLogin: people.administrator.login });
});

test('an empty site is set up, with progress, and is then in order', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'AdministrationENT', { site });
  await expect(page.getByRole('heading', { name: 'Ce site n’est pas encore un ENT' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mettre en place' }).click();
  await expect(page.getByRole('heading', { name: 'Tout est en place' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText(/étapes faites/)).toBeVisible();
  await expectAccessible(page);
});

test('a class added on its screen wants its folders and groups, which completing on the home makes', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'AdministrationENT', { site });
  await page.getByRole('button', { name: 'Classes et matières' }).click();
  await page.getByRole('button', { name: 'Ajouter une classe' }).click();
  const panel = page.getByRole('dialog', { name: 'Ajouter une classe' });
  await panel.getByRole('button', { name: 'Ajouter' }).click();
  await expect(panel.getByText('Donnez un nom à la classe.')).toBeVisible();
  await panel.getByLabel('Nom', { exact: true }).fill('Seconde des essais');
  await panel.getByLabel('Code').fill('2ess');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('rowheader', { name: 'Seconde des essais' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '2ESS' })).toBeVisible();
  await expect(page.getByText('Une classe reste à compléter.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir sur l’accueil' }).click();
  await expect(page.getByRole('heading', { name: 'État de l’ENT sur ce site' })).toBeFocused();
  await expect(page.locator(state('missing'))).toBeVisible();
  await page.getByRole('button', { name: 'Compléter' }).click();
  await expect(page.getByRole('heading', { name: 'Tout est en place' })).toBeVisible({ timeout: 120_000 });
});

test('rights that somebody added are explained and taken back', async ({ page, site: { server } }) => {
  const sp = connectAs(server, people.administrator.login, `/sites/${site}`);
  const visitors = await sp.web.associatedVisitorGroup.select('Id')<{ Id: number }>();
  const roles = await sp.web.roleDefinitions.select('Id', 'RoleTypeKind')<{ Id: number; RoleTypeKind: number }[]>();
  const administrator = roles.find(({ RoleTypeKind }) => RoleTypeKind === 5);
  await sp.web.getList(`/sites/${site}/Lists/EntDiary`).roleAssignments.add(visitors.Id, administrator?.Id ?? 0);

  await signIn(page, people.administrator.login);
  await openPage(page, 'AdministrationENT', { site });
  await expect(page.locator(state('drift'))).toContainText('Des personnes ont reçu ou perdu des droits');
  await page.getByText('Détails techniques').first().click();
  await expect(page.locator(state('drift'))).toContainText('EntDiary');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remettre en ordre' }).click();
  await expect(page.getByRole('heading', { name: 'Tout est en place' })).toBeVisible({ timeout: 120_000 });
});

test('somebody without the rights is told so, and the site is not looked at', async ({ page, site: { server } }) => {
  const sp = connectAs(server, people.administrator.login, `/sites/${site}`);
  await sp.web.associatedVisitorGroup.users.add(`i:0#.f|membership|${people.visitor.login}`);
  await signIn(page, people.visitor.login);
  await openPage(page, 'AdministrationENT', { site });
  await expect(page.getByRole('heading', { name: 'Réservé aux administrateurs du site' })).toBeVisible();
  await expectAccessible(page);
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT', { site });
  await expect(page.getByRole('heading', { name: 'Everything is in place' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
