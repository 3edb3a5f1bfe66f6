import type { Locator, Page } from '@playwright/test';
import { guardians, principal, teachers } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { expect, expectAccessible, expectReflow, openPage, people, signIn, test } from './fixtures';

const [teacher] = teachers;
const [guardian] = guardians;

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  // Making the school takes longer than a test may.
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
});

const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Cahier de textes' });
/** Which classes the choice offers. */
async function offered(page: Page): Promise<string[]> {
  const choice = page.getByRole('combobox', { name: 'Classe', exact: true });
  await expect(choice).toBeVisible();
  return choice.locator('option').allInnerTexts();
}

/** Pixels above the words of a lesson in the teacher's grid. */
async function roomInGrid(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Grille' }).click();
  const lesson = page.getByRole('grid').locator('[data-ent-lesson]').first();
  await expect(lesson).toBeVisible();
  return lesson.evaluate((element) => parseFloat(getComputedStyle(element).paddingTop));
}

async function setUp(page: Page, change: (fields: Locator) => Promise<void>): Promise<void> {
  await signIn(page, people.administrator.login);
  await page.goto('/sites/lycee/SitePages/CahierDeTextes.aspx?Mode=Edit');
  await page.getByRole('button', { name: 'Propriétés de Cahier de textes' }).click();
  await change(pane(page));
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect(page.locator('#page-message')).toHaveText('Page publiée.');
}

test('the page’s author chooses its classes, its first view, its layout and how close it is set', async ({ page }) => {
  await signIn(page, principal.login);
  await openPage(page, 'CahierDeTextes');
  expect((await offered(page)).length).toBeGreaterThan(1);
  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  const room = await roomInGrid(page);

  await setUp(page, async (fields) => {
    await fields.getByLabel('Classes affichées').fill('2GT1 ; é!');
    await expect(fields.getByRole('alert').first()).toHaveText('Ce n’est pas un code de classe\u00a0: É!');
    await fields.getByLabel('Classes affichées').fill('2gt1');
    await fields.getByLabel('Affichage à l’ouverture').selectOption('Les classes au choix');
    await fields.getByLabel('Semaine de l’enseignant').selectOption('Liste');
    await fields.getByRole('switch', { name: 'Affichage serré' }).click();
    await expectAccessible(page);
  });

  await signIn(page, principal.login);
  await openPage(page, 'CahierDeTextes');
  expect(await offered(page)).toEqual(['Seconde 1']);

  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('tab').first()).toHaveText('Mes classes');
  await expect(page.getByRole('tab').first()).toHaveAttribute('aria-selected', 'true');
  expect(await offered(page)).toEqual(['Seconde 1']);
  await page.getByRole('tab', { name: 'Mes cours' }).click();
  await expect(page.getByRole('button', { name: 'Liste' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await expectReflow(page);
  expect(await roomInGrid(page)).toBeLessThan(room);
});

test('who is of none of the page’s classes reads where to look', async ({ page }) => {
  await setUp(page, (fields) => fields.getByLabel('Classes affichées').fill('9Z9'));
  await signIn(page, guardian.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('heading', { name: 'Cette page montre d’autres classes' })).toBeVisible();
  await expectAccessible(page);
  await setUp(page, (fields) => fields.getByLabel('Classes affichées').fill(''));
});

for (const [what, query] of [
  ['a Teams tab', 'env=teams'],
  ['a full page', 'layout=full']
]) {
  test(`${what} holds the diary alone, as a page does`, async ({ page }) => {
    await signIn(page, teacher.login);
    await openPage(page, 'CahierDeTextes', { query });
    await expect(page.getByRole('tab', { name: 'Mes cours' })).toBeVisible();
    await expectAccessible(page);
    await expectReflow(page);
    await signIn(page, guardian.login);
    await openPage(page, 'CahierDeTextes', { query });
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectAccessible(page);
  });
}
