import type { Locator, Page } from '@playwright/test';
import { admin, guardians, pupils, teachers } from '../../local/school/people';
import { connectAs } from '../../local/school/client';
import { holidayEvent, icsOf } from '../../src/domain/calendar/testing/ics';
import { addDays, dayInZone, fromIso, mondayOf, partsOfDay, toIso, weekdayOf } from '../../src/domain/days';
import { schoolYearOf } from '../../src/domain/schoolWeek';
import type { Day } from '../../src/domain/types';
import { createAdministration, type AdministrationRepository } from '../../src/lists/repositories/administration';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

test.use({ school: true });
test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const TABS = ['Identité', 'Semaine et sonneries', 'Semaines A et B', 'Vacances', 'Fermetures'];
const today = dayInZone(Date.now(), 'Europe/Paris');
const year = schoolYearOf(today);

/** The other administrator, who works elsewhere at the same time. */
const colleague = ({ server }: TestSite): AdministrationRepository => createAdministration(connectAs(server, admin.login));

async function openSchool(page: Page): Promise<void> {
  await signIn(page, admin.login);
  await openPage(page, 'AdministrationENT');
  await page.getByRole('button', { name: 'Établissement', exact: true }).click();
  await expect(page.getByRole('tablist')).toBeVisible();
}
const go = (page: Page, tab: string): Promise<void> => page.getByRole('tab', { name: tab }).click();
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
const saved = (page: Page): Promise<void> => expect(page.getByRole('status').filter({ hasText: /^Enregistré à/ })).toBeVisible();
const dialog = (page: Page, name: RegExp): Locator => page.getByRole('dialog', { name });
/** French writes the first of a month « 1er ». */
const dayWords = (day: Day): RegExp => {
  const { dayOfMonth } = partsOfDay(day);
  return new RegExp(`\\b${dayOfMonth === 1 ? '1er' : dayOfMonth}\\s`);
};

/** The demonstration school as one that has not said its zone and its holidays yet. */
test.beforeAll(({ site }) => colleague(site).updateSchool({ zone: null, holidays: [], alsaceMoselle: false }));

test('the school says its name, code, zone and clock; a wrong code is refused, a doubtful letter is not', async ({ page, site }) => {
  await openSchool(page);
  await expectAccessible(page);
  await page.getByLabel('Code UAI').fill('95');
  await page.getByLabel('Nom de l’établissement').fill('');
  await save(page);
  await expect(page.getByText('Donnez un nom à l’établissement.')).toBeVisible();
  await expect(page.getByLabel('Nom de l’établissement')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Nom de l’établissement').fill('Lycée des Tilleuls');
  await page.getByLabel('Code UAI').fill('0951099e');
  await expect(page.getByText(/la lettre devrait être D/)).toBeVisible();
  await page.getByLabel('Zone de vacances').selectOption({ label: 'Zone B' });
  await page.getByLabel('Fuseau horaire').selectOption({ label: 'La Réunion' });
  await save(page);
  await saved(page);
  expect((await colleague(site).school()).school).toMatchObject({
    name: 'Lycée des Tilleuls',
    uai: '0951099E',
    zone: 'B',
    timeZone: 'Indian/Reunion'
  });
  await page.getByRole('button', { name: 'Annuler cet enregistrement' }).click();
  await expect(page.getByLabel('Nom de l’établissement')).toHaveValue('Lycée des Glycines');
  await saved(page);
  expect((await colleague(site).school()).school).toMatchObject({ name: 'Lycée des Glycines', timeZone: 'Europe/Paris' });
  await page.getByLabel('Zone de vacances').selectOption({ label: 'Zone B' });
  await save(page);
  await expect.poll(async () => (await colleague(site).school()).school.zone).toBe('B');
});

test('Wednesday gets bells of its own; a code that the timetable uses is not changed without a word', async ({ page, site }) => {
  await openSchool(page);
  await go(page, 'Semaine et sonneries');
  const ordinary = page.getByRole('region', { name: 'Sonneries d’un jour ordinaire' });
  await expect(ordinary.getByText(/^[1-9]\d*\scours$/).first()).toBeVisible();
  await ordinary.getByLabel('Fin de M1').fill('09:30');
  await save(page);
  await expect(page.getByText('Ce créneau commence avant la fin de M1.')).toBeVisible();
  await expect(ordinary.getByLabel('Début de M2')).toBeFocused();
  await expectAccessible(page);
  await ordinary.getByLabel('Fin de M1').fill('08:55');

  await page.getByRole('button', { name: 'Ajouter ce jour' }).click();
  const wednesday = page.getByRole('region', { name: 'Sonneries du mercredi' });
  await wednesday.getByLabel('Fin de M1').fill('08:50');
  await ordinary.getByLabel('Code du créneau 2').fill('h2');
  await expect(page.getByText(/^M2\s: \d+\scours de l’emploi du temps/)).toBeVisible();
  await save(page);
  await expect(dialog(page, /cours de vue/)).toBeVisible();
  await expectAccessible(page);
  await dialog(page, /cours de vue/)
    .getByRole('button', { name: 'Annuler' })
    .click();
  await ordinary.getByLabel('Code du créneau 2').fill('M2');
  await save(page);
  await saved(page);
  const { school } = await colleague(site).school();
  expect(school.periods.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3', 'M4', 'S1', 'S2', 'S3', 'S4']);
  expect(school.periodsByWeekday[3]?.[0]).toEqual({ id: 'M1', start: 480, end: 530 });

  // By keyboard alone: the last period changes places with the one before it, and back.
  await ordinary.getByRole('button', { name: 'Placer S4 plus tôt' }).focus();
  await page.keyboard.press('Enter');
  await expect(ordinary.getByLabel('Code du créneau 7')).toHaveValue('S4');
  await expect(ordinary.getByRole('button', { name: 'Placer S4 plus tôt' })).toBeFocused();
  await page.getByRole('button', { name: 'Annuler les modifications' }).click();
  await expect(ordinary.getByLabel('Code du créneau 7')).toHaveValue('S3');
});

test('the ministry’s file is shown before it is taken, and the year and the weeks follow', async ({ page, site }) => {
  await openSchool(page);
  await expect(page.getByRole('tab', { name: 'Vacances' })).toHaveAttribute('aria-selected', 'true');
  const stated = year * 10000 + 1219;
  const back = (year + 1) * 10000 + 104;
  const compact = (day: Day): string => toIso(day).replace(/-/g, '');
  const buffer = Buffer.from(
    icsOf([
      holidayEvent('Vacances de Noël - Zone B', compact(stated), compact(back)),
      holidayEvent('Vacances de Noël - Zone A', compact(addDays(stated, 1)), compact(back)),
      holidayEvent('Rentrée scolaire des élèves - Zone B', `${year}0901`, `${year}0901`)
    ])
  );
  const file = { name: 'Zone-B.ics', mimeType: 'text/calendar', buffer };
  await page.locator('[data-ent-files]').setInputFiles(file);
  const preview = page.getByRole('region', { name: 'Ce que dit Zone-B.ics' });
  await expect(preview.getByText('Nouveau')).toHaveCount(1);
  await expect(page.getByLabel('Votre zone')).toHaveValue('B');
  await preview.getByText('2 événements laissés de côté').click();
  await expect(preview.getByText(/c’est une rentrée, pas des vacances/)).toBeVisible();
  await expectAccessible(page);
  expect((await colleague(site).school()).school.holidays).toEqual([]);

  await preview.getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await saved(page);
  const christmas = { title: 'Vacances de Noël', first: addDays(stated, 1), last: addDays(back, -1) };
  expect((await colleague(site).school()).school.holidays).toEqual([christmas]);
  await page.locator('[data-ent-files]').setInputFiles(file);
  await expect(preview.getByText('Ce fichier n’apporte rien de nouveau.')).toBeVisible();
  await preview.getByRole('button', { name: 'Ne rien changer' }).click();

  const december = page.locator(`[data-month="${year}1201"]`);
  await expect(december.getByText(/Vacances de Noël/)).toBeVisible();
  await expect(december.getByText(/25\sdécembre\s: Noël/)).toBeVisible();
  await page.locator('[data-ent-files]').setInputFiles({ name: 'lettre.ics', mimeType: 'text/calendar', buffer: Buffer.from('Bonjour') });
  await expect(page.getByText(/Ce fichier n’est pas un calendrier/)).toBeVisible();
  await expectAccessible(page);

  await go(page, 'Semaines A et B');
  await page.getByLabel(/^Seules les semaines de cours comptent/).check();
  await page.getByRole('button', { name: 'Voir jusqu’à la fin de l’année' }).click();
  const letters = page.getByRole('region', { name: 'Les semaines à venir' });
  if (mondayOf(christmas.first) > today) await expect(letters.getByText(/Vacances de Noël, sans cours/).first()).toBeVisible();
  await expectAccessible(page);
  await save(page);
  await saved(page);
  expect((await colleague(site).school()).school.parityRule).toBe('taughtWeeks');
});

test('days are added by hand, changed, and removed with a way back', async ({ page, site }) => {
  await openSchool(page);
  await go(page, 'Vacances');
  await page.getByRole('button', { name: 'Ajouter à la main' }).click();
  const panel = page.getByRole('dialog', { name: 'Ajouter des jours sans cours' });
  await expect(panel.getByLabel('Nom')).toBeFocused();
  await panel.getByRole('button', { name: 'Mettre dans la liste' }).click();
  await expect(panel.getByText('Donnez un nom.')).toBeVisible();
  await expectAccessible(page);
  const day = `${year + 1}-06-11`;
  await panel.getByLabel('Nom').fill('Journée pédagogique');
  await panel.getByLabel('Premier jour sans cours').fill(day);
  await panel.getByLabel('Dernier jour sans cours').fill(day);
  await panel.getByRole('button', { name: 'Mettre dans la liste' }).click();
  await save(page);
  await saved(page);
  const training = { title: 'Journée pédagogique', first: fromIso(day), last: fromIso(day) };
  expect((await colleague(site).school()).school.holidays).toContainEqual(training);

  await page.getByRole('button', { name: 'Retirer Journée pédagogique' }).click();
  await expect(page.getByRole('button', { name: 'Remettre' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Modifier Journée pédagogique' })).toBeVisible();
  await expect(page.getByText(/Modifications non enregistrées/)).toBeHidden();
});

test('two administrators at once: another part is left alone, the same one is asked about', async ({ page, site, misdeeds }) => {
  await openSchool(page);
  await go(page, 'Identité');
  await page.getByLabel('Nom de l’établissement').fill('Ma version');
  await colleague(site).updateSchool({ alsaceMoselle: false, parityRule: 'everyWeek' });
  await save(page);
  await saved(page);
  expect((await colleague(site).school()).school).toMatchObject({ name: 'Ma version', parityRule: 'everyWeek' });

  await page.getByLabel('Nom de l’établissement').fill('Ma seconde version');
  await colleague(site).updateSchool({ name: 'Sa version' });
  await save(page);
  const conflict = page.getByRole('dialog', { name: 'Deux versions du même texte' });
  await expect(conflict.getByRole('region', { name: 'Votre version' })).toContainText('Ma seconde version');
  await expect(conflict.getByRole('region', { name: 'La version enregistrée' })).toContainText('Sa version');
  await expectAccessible(page);
  await conflict.getByRole('button', { name: 'Continuer à écrire' }).click();
  await expect(page.getByLabel('Nom de l’établissement')).toHaveValue('Ma seconde version');
  await save(page);
  await conflict.getByRole('button', { name: 'Garder la mienne' }).click();
  await saved(page);
  expect((await colleague(site).school()).school.name).toBe('Ma seconde version');
  await colleague(site).updateSchool({ name: 'Lycée des Glycines' });
  // The browser itself reports a 412 as an error.
  expect(
    misdeeds.every((misdeed) => /412|conflict/.test(misdeed)),
    misdeeds.join('\n')
  ).toBe(true);
  misdeeds.length = 0;
});

test('what was typed survives leaving, which is asked about, and a closed tab', async ({ page, context }) => {
  await openSchool(page);
  await go(page, 'Identité');
  await page.getByLabel('Nom de l’établissement').fill('Commencé, pas fini');
  await page.getByRole('button', { name: 'Accueil', exact: true }).click();
  await expect(dialog(page, /sans enregistrer/)).toContainText('Identité');
  await expectAccessible(page);
  await dialog(page, /sans enregistrer/)
    .getByRole('button', { name: 'Rester ici' })
    .click();
  await expect(page.getByLabel('Nom de l’établissement')).toHaveValue('Commencé, pas fini');
  await page.close();

  const again = await context.newPage();
  await openSchool(again);
  await go(again, 'Identité');
  await expect(again.getByLabel('Nom de l’établissement')).toHaveValue('Commencé, pas fini');
  await expect(again.getByText(/^Vous aviez commencé ici/)).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Annuler les modifications' }).click();
  await expect(again.getByLabel('Nom de l’établissement')).toHaveValue('Lycée des Glycines');
});

test('a closure closes the ENT to pupils and guardians, says when it opens again, and lets the staff go on', async ({ page, site }) => {
  await openSchool(page);
  await go(page, 'Fermetures');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter une fermeture' }).click();
  const panel = page.getByRole('dialog', { name: 'Fermer l’ENT quelques jours' });
  await panel.getByLabel('Nom').fill('Travaux');
  await panel.getByLabel('Premier jour de fermeture').fill(toIso(today));
  await panel.getByLabel('Dernier jour de fermeture').fill(toIso(addDays(today, 2)));
  await panel.getByRole('button', { name: 'Mettre dans la liste' }).click();
  await expect(page.getByText(/^Travaux\. Il ouvre à nouveau le /)).toContainText(dayWords(addDays(today, 3)));
  await save(page);
  await expect(dialog(page, /dès maintenant/)).toBeVisible();
  await expectAccessible(page);
  expect((await colleague(site).school()).school.closures).toEqual([]);
  await dialog(page, /dès maintenant/)
    .getByRole('button', { name: 'Fermer l’ENT' })
    .click();
  await saved(page);

  for (const { login } of [pupils[0], guardians[0]]) {
    await signIn(page, login);
    await openPage(page, 'CahierDeTextes');
    await expect(page.getByRole('heading', { name: 'L’ENT est fermé' })).toBeVisible();
    const sentence = page.getByText(/^Travaux\. Il ouvre à nouveau le /);
    await expect(sentence).toContainText(dayWords(addDays(today, 3)));
    const weekday = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'][weekdayOf(addDays(today, 3)) - 1];
    await expect(sentence).toContainText(weekday);
    await expect(page.getByRole('tab', { name: 'Séances' })).toHaveCount(0);
    await expectAccessible(page);
  }
  await signIn(page, teachers[0].login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByText(/fermé aux élèves et aux responsables/)).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page);

  await signIn(page, pupils[1].login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('heading', { name: 'The ENT is closed' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});

test('and without the closure the pupils are in again', async ({ page }) => {
  await openSchool(page);
  await go(page, 'Fermetures');
  await page.getByRole('button', { name: 'Retirer Travaux' }).click();
  await save(page);
  await saved(page);
  await signIn(page, pupils[0].login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('tab', { name: 'Séances' })).toBeVisible();
});

test('every part fits a phone', async ({ page }) => {
  await openSchool(page);
  await expectReflow(page);
  for (const tab of TABS) {
    await go(page, tab);
    await expectReflow(page);
    await expectAccessible(page);
  }
  await go(page, 'Vacances');
  await page.getByRole('button', { name: 'Ajouter à la main' }).click();
  await expectReflow(page);
  await expectAccessible(page);
});

test('and reads in English, in the dark', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await page.getByRole('button', { name: 'School', exact: true }).click();
  for (const tab of ['Identity', 'Week and bells', 'Weeks A and B', 'Holidays', 'Closures']) {
    await go(page, tab);
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Add a closure' }).click();
  await expect(page.getByRole('dialog', { name: 'Close the ENT for some days' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
