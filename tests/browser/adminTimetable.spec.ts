import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { admin, guardians, pupils, teachers } from '../../local/school/people';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';

// The demonstration school: the changes of a day go the whole way from the office to the pupil.
test.use({ school: true });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const [teacher] = teachers;
const [pupil] = pupils;
const [guardian] = guardians;

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
/** French names hold no-break spaces. */
const starting = (name: string): RegExp => new RegExp(`^${name.replace(/ /g, '\\s')}`);

async function show(page: Page): Promise<void> {
  await signIn(page, admin.login);
  await openPage(page, 'AdministrationENT');
  await button(page, 'Emploi du temps').click();
  await expect(page.getByRole('grid', { name: 'Semaine type' })).toBeVisible();
}

async function showDay(page: Page): Promise<void> {
  await show(page);
  await page.getByRole('tab', { name: 'Changements du jour' }).click();
  await expect(page.getByRole('heading', { name: /Changements à venir/ })).toBeVisible();
}

const ofDay = (page: Page): Locator => page.getByRole('region', { name: /^Cours du/ }).getByRole('listitem');

test('a lesson is added in an empty place by keyboard, said to clash, copied, and all of it taken back', async ({ page }) => {
  await show(page);
  await expectAccessible(page);
  const empty = page.getByRole('grid').getByRole('button', { name: starting('Ajouter un cours, ') });
  const before = await empty.count();
  const place = (await empty.first().getAttribute('data-item')) ?? '';
  await empty.first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Ajouter un cours' });
  await button(panel, 'Ajouter').click();
  await expect(panel.getByText('Choisissez une matière.').last()).toBeVisible();
  await expectAccessible(page);
  await panel.getByLabel('Matière').selectOption({ label: 'Mathématiques' });
  await panel.getByLabel('Enseignant').selectOption({ label: teacher.title });
  const [day, period] = [await panel.getByLabel('Jour').inputValue(), await panel.getByLabel('Créneau').inputValue()];
  // On Monday at that hour the class has French.
  await panel.getByLabel('Jour').selectOption({ label: 'lundi' });
  await panel.getByLabel('Créneau').selectOption('M2');
  await expect(panel.getByText(/Seconde 1 a déjà cours/)).toBeVisible();
  await expectAccessible(page);
  await panel.getByLabel('Jour').selectOption(day);
  await panel.getByLabel('Créneau').selectOption(period);
  await expect(panel.getByText(/a déjà cours/)).toHaveCount(0);
  await panel.getByLabel('Salle').fill('A7');
  await button(panel, 'Ajouter').click();
  await expect(page.getByText(/^Cours ajouté/)).toBeVisible();
  const added = page.locator(`[data-item="${place}"]`);
  await expect(added).toContainText('salle A7');
  await expect(added).toBeFocused();
  await expect(empty).toHaveCount(before - 1);

  await added.click();
  await button(page, 'Copier').click();
  const copy = page.getByRole('dialog', { name: 'Copier le cours vers un autre créneau' });
  await button(copy, 'Ajouter').click();
  await expect(copy.getByText(/Ce même cours est déjà à cette heure/)).toBeVisible();
  await copy.getByLabel('Jour').selectOption({ label: 'samedi' });
  await button(copy, 'Ajouter').click();
  await expect(page.getByRole('columnheader', { name: 'samedi' })).toBeVisible();
  await button(page, 'Revenir en arrière').click();
  await expect(page.getByRole('columnheader', { name: 'samedi' })).toHaveCount(0);

  await added.click();
  await button(page, 'Supprimer').click();
  await expect(page.getByText(/^Cours supprimé/)).toBeVisible();
  await expect(empty).toHaveCount(before);
  await expectAccessible(page);
});

test('a teacher’s timetable is taken along as a calendar file', async ({ page }) => {
  await show(page);
  await button(page, 'Un enseignant').click();
  await page.getByLabel('Enseignant', { exact: true }).selectOption({ label: teacher.title });
  const wanted = page.waitForEvent('download', { timeout: 60_000 });
  await button(page, 'Exporter (.ics)').click();
  const file = await wanted;
  expect(file.suggestedFilename()).toMatch(/^[a-z-]+-\d{4}\.ics$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR/);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(100);
  await expect(page.getByText(/\.ics est prêt/)).toBeVisible();
  await expectAccessible(page);
});

test('the office cancels one lesson and adds another; teacher, pupil and guardian see it', async ({ page }) => {
  await showDay(page);
  await expectAccessible(page);
  await button(page, 'Un enseignant').click();
  await page.getByLabel('Enseignant', { exact: true }).selectOption({ label: teacher.title });
  // The next day on which the teacher has the pupil's class.
  const day = page.getByLabel('Jour', { exact: true });
  let lesson = ofDay(page).filter({ hasText: 'Seconde 1' });
  for (let at = 0; at < 7 && (await lesson.count()) === 0; at++) {
    const next = new Date(`${await day.inputValue()}T12:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    await day.fill(next.toISOString().slice(0, 10));
    await expect(page.getByRole('region', { name: /^Cours du/ })).toBeVisible();
    lesson = ofDay(page).filter({ hasText: 'Seconde 1' });
  }
  await lesson
    .first()
    .getByRole('button', { name: starting('Annuler ou modifier') })
    .click();
  await page.getByLabel('Un mot pour tout le monde').fill('Sortie au jardin botanique');
  await expectAccessible(page);
  await button(page, 'Enregistrer').click();
  await expect(page.getByText(starting('Annulé'))).toBeVisible();
  await expect(lesson.first()).toContainText('annulé Sortie au jardin botanique');
  await expect(page.getByRole('region', { name: /Changements à venir/ })).toContainText('Sortie au jardin botanique');
  await expectAccessible(page);

  await button(page, 'Ajouter un cours ce jour-là').click();
  const panel = page.getByRole('dialog', { name: 'Ajouter un cours ce jour-là' });
  await panel.getByLabel('Créneau').selectOption({ index: 8 });
  await panel.getByRole('checkbox', { name: 'Seconde 1' }).check();
  await panel.getByLabel('Matière').selectOption({ label: 'Mathématiques' });
  await panel.getByLabel('Salle').fill('A7');
  await expectAccessible(page);
  await button(panel, 'Ajouter').click();
  await expect(page.getByText(/^Cours ajouté/)).toBeVisible();

  for (const reader of [pupil, guardian]) {
    await signIn(page, reader.login);
    await openPage(page, 'CahierDeTextes');
    await expect(page.getByRole('tab', { name: 'Travail à faire' })).toBeVisible();
    const child = page.getByRole('button', { name: 'Seconde 1', exact: true });
    if (await child.count()) await child.click();
    const changes = page.getByRole('list', { name: 'Changements d’emploi du temps' });
    await expect(changes.getByRole('listitem').filter({ hasText: 'Sortie au jardin botanique' })).toContainText('annulé');
    await expect(changes.getByRole('listitem').filter({ hasText: 'salle A7' })).toContainText('cours ajouté');
    await expectAccessible(page);
  }

  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('grid')).toBeVisible();
  const cancelled = page.locator('[data-ent-change="cancelled"]');
  // At the end of a week the next day of lessons is in the week after.
  if ((await cancelled.count()) === 0) await page.getByRole('button', { name: 'Semaine suivante' }).click();
  await expect(cancelled).toHaveCount(1);
  await expect(page.locator('[data-ent-change="added"]')).toHaveCount(1);
  await expectAccessible(page);
});

test('what was entered is put back, and the list of what is to come is empty again', async ({ page }) => {
  await showDay(page);
  const coming = page.getByRole('region', { name: /Changements à venir/ });
  await coming
    .getByRole('button', { name: starting('Voir ce jour') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Cours du/ })).toBeFocused();
  await page.getByRole('button', { name: starting('Rétablir comme prévu') }).click();
  await expect(page.getByText(/C’est rétabli/)).toBeVisible();
  await coming.getByRole('button', { name: starting('Retirer le changement') }).click();
  await expect(page.getByText('Aucun changement prévu')).toBeVisible();
  await expectAccessible(page);
  await signIn(page, pupil.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('list', { name: 'Changements d’emploi du temps' })).toHaveCount(0);
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await button(page, 'Timetable').click();
  await expect(page.getByRole('grid', { name: 'Weekly timetable' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await expect(page.getByRole('tab', { name: 'Mon' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Add a lesson, / })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Add a lesson' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Changes of a day' }).click();
  await expect(page.getByRole('heading', { name: /^Lessons of/ })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
