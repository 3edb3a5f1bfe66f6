import type { Locator, Page } from '@playwright/test';
import { guardians, principal, pupils, teachers, visitor } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { expect, expectAccessible, expectReflow, openPage, people, prefer, signIn, test } from './fixtures';

const [teacher] = teachers;
const [pupil] = pupils;
const [guardian] = guardians;

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  // Making the school takes longer than a test may.
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
});

const diary = (page: Page, site = 'lycee'): Promise<void> => openPage(page, 'CahierDeTextes', { site });
const lessons = (page: Page, state: string): Locator => page.locator(`button:has([data-ent-lesson="${state}"])`);
const editor = (page: Page): Locator => page.getByRole('dialog').filter({ has: page.getByLabel('Titre de la séance') });
const conflict = (page: Page): Locator => page.getByRole('dialog', { name: 'Deux versions du même texte' });

/** Signs the teacher in and goes to a week that the demonstration school leaves empty. */
async function emptyWeek(page: Page): Promise<void> {
  await signIn(page, teacher.login);
  await diary(page);
  await expect(page.getByRole('grid')).toBeVisible();
  for (let week = 0; week < 2; week++) {
    const before = await page.getByRole('heading', { level: 2, name: /Semaine du/ }).innerText();
    await page.getByRole('button', { name: 'Semaine suivante' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /Semaine du/ })).not.toHaveText(before);
  }
  await expect(lessons(page, 'empty').first()).toBeVisible();
}

/** Opens the nth lesson of a class in which nothing is written; answers with its key, by which it is found again. */
async function openEmpty(page: Page, className: string, at = 0): Promise<string> {
  const lesson = lessons(page, 'empty').filter({ hasText: className }).nth(at);
  const key = (await lesson.getAttribute('data-item')) ?? '';
  await lesson.click();
  await expect(page.getByRole('textbox', { name: 'Contenu de la séance' })).toBeVisible();
  return key;
}

const lessonOf = (page: Page, key: string): Locator => page.locator(`[data-item="${key}"]`);

test('a teacher writes a session with homework; the class’s pupils and guardians read it, nobody reads the draft', async ({ page }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Seconde 1');
  await editor(page).getByLabel('Titre de la séance').fill('Les triangles semblables');
  await page.getByRole('textbox', { name: 'Contenu de la séance' }).fill('Rappels, puis «\u00a0figures\u00a0»\u202f!');
  await editor(page).getByLabel('Ce qu’il y a à faire').fill('Exercices 12 et 14');
  await expectAccessible(page);
  // At whatever hour the tests run, its readers come next.
  const urgent = editor(page).getByRole('checkbox', { name: /C’est urgent/ });
  if (await urgent.isVisible()) await urgent.check();
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/Séance publiée à/)).toBeVisible();
  await expect(editor(page)).toBeHidden();
  await expect(lessonOf(page, key)).toBeFocused();
  await expect(lessonOf(page, key)).toContainText('Publiée');
  await expect(lessonOf(page, key)).toContainText('Travail donné');

  await openEmpty(page, 'Seconde 1');
  await editor(page).getByLabel('Titre de la séance').fill('Brouillon que personne ne lit');
  await editor(page).getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText(/Brouillon enregistré à/)).toBeVisible();

  for (const [reader, className] of [
    [pupil, ''],
    [guardian, 'Seconde 1']
  ] as const) {
    await signIn(page, reader.login);
    await diary(page);
    if (className) await page.getByRole('group', { name: 'Enfant en' }).getByRole('button', { name: className }).click();
    await expect(page.getByText('Exercices 12 et 14')).toBeVisible();
    await page.getByRole('tab', { name: 'Séances' }).click();
    for (let week = 0; week < 2; week++) await page.getByRole('button', { name: 'Semaine suivante' }).click();
    const session = page.getByRole('article').filter({ hasText: 'Les triangles semblables' });
    await expect(session).toContainText('Rappels, puis «\u00a0figures\u00a0»\u202f!');
    await expect(session).toContainText('Exercices 12 et 14');
    await expect(page.getByText('Brouillon que personne ne lit')).toHaveCount(0);
    await expectAccessible(page);
  }
});

test('formatting goes to SharePoint and comes back, and a link is only what a link may be', async ({ page }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Seconde 2');
  const body = page.getByRole('textbox', { name: 'Contenu de la séance' });
  await body.click();
  await page.getByRole('button', { name: 'Gras' }).click();
  await page.keyboard.type('important');
  await page.getByRole('button', { name: 'Gras' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Liste à puces' }).click();
  await page.keyboard.type('ressource');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('button', { name: 'Lien', exact: true }).click();
  await page.getByLabel('Adresse du lien').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Ajouter le lien' }).click();
  await expect(page.getByText('Une adresse commence par https:// ou mailto:')).toBeVisible();
  await page.getByLabel('Adresse du lien').fill('https://ecole.example/cours');
  await page.keyboard.press('Enter');
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/Séance publiée à/)).toBeVisible();
  await lessonOf(page, key).click();
  await expect(body.locator('strong')).toHaveText('important');
  await expect(body.locator('li[data-list="bullet"] a')).toHaveAttribute('href', 'https://ecole.example/cours');
});

test('two people on one text see both versions and lose neither', async ({ page, browser, site, misdeeds }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Première générale 3');
  const other = await (await browser.newContext({ baseURL: site.server.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' })).newPage();
  await emptyWeek(other);
  await lessonOf(other, key).click();
  await editor(other).getByLabel('Titre de la séance').fill('La version d’ailleurs');
  await editor(other).getByRole('button', { name: 'Publier' }).click();
  await expect(other.getByText(/Séance publiée à/)).toBeVisible();

  await editor(page).getByLabel('Titre de la séance').fill('Ma version');
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(conflict(page)).toBeVisible();
  await expect(conflict(page).getByRole('region', { name: 'Votre version' })).toContainText('Ma version');
  await expect(conflict(page).getByRole('region', { name: 'La version enregistrée' })).toContainText('La version d’ailleurs');
  await expectAccessible(page);
  await conflict(page).getByRole('button', { name: 'Continuer à écrire' }).click();
  await expect(editor(page).getByLabel('Titre de la séance')).toHaveValue('Ma version');
  await editor(page)
    .getByRole('button', { name: /Publier|Mettre à jour/ })
    .click();
  await conflict(page).getByRole('button', { name: 'Garder la mienne' }).click();
  await expect(lessonOf(page, key)).toContainText('Ma version');

  // And now the other side meets a stale ETag.
  await lessonOf(other, key).click();
  await expect(editor(other).getByLabel('Titre de la séance')).toHaveValue('Ma version');
  await lessonOf(page, key).click();
  await editor(page).getByLabel('Titre de la séance').fill('Ma version, revue');
  await editor(page).getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(lessonOf(page, key)).toContainText('revue');
  await editor(other).getByLabel('Titre de la séance').fill('Trop tard');
  await editor(other).getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(conflict(other)).toContainText('Ma version, revue');
  await conflict(other).getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect(editor(other).getByLabel('Titre de la séance')).toHaveValue('Ma version, revue');
  await other.context().close();
  // The browser itself reports a 412 as an error.
  expect(
    misdeeds.every((misdeed) => /412|conflict/.test(misdeed)),
    misdeeds.join('\n')
  ).toBe(true);
  misdeeds.length = 0;
});

test('a text typed in a tab that was closed is there again, for the same person only', async ({ page, context }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Seconde 1');
  await editor(page).getByLabel('Titre de la séance').fill('Jamais enregistré');
  await expect(page.getByText('Modifications non enregistrées, gardées sur cet appareil.')).toBeVisible();
  await page.close({ runBeforeUnload: true });

  const again = await context.newPage();
  await emptyWeek(again);
  await lessonOf(again, key).click();
  await expect(editor(again).getByLabel('Titre de la séance')).toHaveValue('Jamais enregistré');
  await expect(again.getByText(/a été retrouvé sur cet appareil/)).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Repartir de la version enregistrée' }).click();
  await expect(editor(again).getByLabel('Titre de la séance')).toHaveValue('');
});

test('a sign-in that ended while writing loses nothing', async ({ page, context, misdeeds }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Seconde 1');
  await editor(page).getByLabel('Titre de la séance').fill('Écrit après la déconnexion');
  await context.clearCookies();
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(editor(page).getByRole('alert')).toContainText('votre texte reste sur cet appareil');
  await expectAccessible(page);
  await emptyWeek(page);
  await lessonOf(page, key).click();
  await expect(editor(page).getByLabel('Titre de la séance')).toHaveValue('Écrit après la déconnexion');
  await page.getByRole('button', { name: 'Repartir de la version enregistrée' }).click();
  misdeeds.length = 0;
});

test('the week is walked, opened and closed with the keyboard alone', async ({ page }) => {
  await emptyWeek(page);
  await page.getByRole('button', { name: 'Liste' }).focus();
  await page.keyboard.press('Tab');
  const start = await page.evaluate(() => document.activeElement?.getAttribute('data-item'));
  expect(start).toBeTruthy();
  await page.keyboard.press('Enter');
  await expect(editor(page).getByLabel('Titre de la séance')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeHidden();
  await expect(lessonOf(page, start ?? '')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(page.locator('[role=gridcell]:focus, [role=gridcell] :focus')).toHaveCount(1);
});

test('every state is accessible in each theme and language, and fits a phone', async ({ page }) => {
  for (const theme of ['light', 'dark', 'school'] as const) {
    await signIn(page, teacher.login);
    await prefer(page, { theme, language: theme === 'dark' ? 'en' : 'fr' });
    await diary(page);
    await expect(page.getByRole('grid')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Liste|List/ }).click();
    await expectAccessible(page);
    await signIn(page, principal.login);
    await diary(page);
    await expect(page.getByRole('combobox', { name: /Classe|Class/ })).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectAccessible(page);
  }
  await prefer(page, { theme: 'light', language: 'fr' });
  await signIn(page, teacher.login);
  await page.setViewportSize({ width: 320, height: 640 });
  await diary(page);
  await expect(page.getByRole('tablist', { name: 'Jours' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await page.locator('[data-item]').first().click();
  await expect(page.getByRole('textbox', { name: 'Contenu de la séance' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});

test('a visitor reads that there is no access yet', async ({ page }) => {
  await signIn(page, visitor.login);
  await diary(page);
  await expect(page.getByRole('heading', { name: 'Pas encore d’accès' })).toBeVisible();
  await expectAccessible(page);
});

test('on a site without a school the administrator reads where to set it up', async ({ page, site }) => {
  site.server.createSiteCollection({ url: '/sites/sans-ecole', title: 'Site sans école', ownerLogin: people.administrator.login });
  await signIn(page, people.administrator.login);
  await diary(page, 'sans-ecole');
  await expect(page.getByRole('heading', { name: 'Le cahier de textes n’est pas encore en place' })).toBeVisible();
  await expect(page.getByText('« Administration ENT »')).toBeVisible();
  await expectAccessible(page);
});

test('a site administrator chooses whom to look as', async ({ page }) => {
  await signIn(page, people.administrator.login);
  await diary(page);
  const choice = page.getByRole('combobox', { name: 'Voir comme' });
  await expect(choice).toBeVisible();
  await choice.selectOption({ label: 'Élèves, Seconde 1' });
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);
});

test('an answer cut after the save leaves one session, shown as published', async ({ page, site, misdeeds }) => {
  await emptyWeek(page);
  const key = await openEmpty(page, 'Seconde 2');
  await editor(page).getByLabel('Titre de la séance').fill('Une seule fois');
  site.server.faults.add({ kind: 'cutAfterCommit', urlPattern: 'EntDiary.*AddValidateUpdateItemUsingPath', times: 1 });
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/Séance publiée à/)).toBeVisible({ timeout: 30_000 });
  await expect(lessonOf(page, key)).toContainText('Une seule fois');
  await expect(lessonOf(page, key)).not.toContainText('autre version');
  misdeeds.length = 0;
});
