import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin, inspector, pupils, substitute, teachers } from '../../local/school/people';
import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import { addDays, dayInZone, fromIso, toIso, weekdayOf, weekIndexOf } from '../../src/domain/days';
import type { Day } from '../../src/domain/types';
import { createRepositories } from '../../src/lists/repositories';
import type { Repositories, SessionToSave } from '../../src/lists/repositories/types';
import { button, only, openSection, registerOf, rolesOf, saying } from './adminParts';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

test.use({ school: 'access' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const [replaced] = teachers;
const guest = { login: 'ines.nard_academie.example#ext#@ecole.example', title: 'Inès Nard', email: 'ines.nard@academie.example' };
const today = dayInZone(Date.now(), 'Europe/Paris');
const lastWeek = weekIndexOf(today) - 1;

const repositoriesOf = ({ server }: TestSite, login: string): Repositories => createRepositories(connectAs(server, login));
const reads = async (site: TestSite, login: string, classNumber: number): Promise<number> =>
  (await repositoriesOf(site, login).diary.classPast(classNumber, [lastWeek])).sessions.length;

/** A lesson of the replaced teacher that nobody has written yet. */
function lesson(day: Day, title: string): SessionToSave {
  const [{ id: periodId, start, end }] = DEFAULT_PERIODS;
  return {
    ...{ classNumber: 1, day, periodId, subjectCode: 'MATHS', group: '', subject: 'Mathématiques' },
    ...{ teacherNumber: replaced.number, teacherName: replaced.title, start, end, title, body: '<p>Écrit en remplacement.</p>' }
  };
}

/** Publishes as somebody, through SharePoint alone. */
const write = async (site: TestSite, login: string, day: Day, title: string): Promise<unknown> =>
  repositoriesOf(site, login).diary.publish(lesson(day, title), undefined, undefined, undefined, `written ${title}`);

/**
 * Somebody who reads tries to write: it is refused, and nothing of it is stored. SharePoint does not always say why it refuses a new
 * row in a list that the person may read, hence two kinds.
 */
async function cannotWrite(site: TestSite, login: string, day: Day, title: string): Promise<void> {
  await expect(write(site, login, day, title)).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|invalid)$/) });
  const { sessions } = await repositoriesOf(site, replaced.login).diary.classPast(1, [weekIndexOf(day)]);
  expect(sessions.map(({ session }) => session.title)).not.toContain(title);
}

/** A Monday some weeks from now, in which the demonstration has written nothing. */
const monday = (weeks: number): Day => addDays(today, 7 * weeks + 1 - weekdayOf(today));

const dialog = (page: Page): Locator => page.getByRole('dialog');

async function choose(page: Page, text: string, name: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: 'Compte' }).fill(text);
  await dialog(page).getByRole('option', { name }).first().click();
}

async function openNow(page: Page): Promise<void> {
  await button(page, 'Ouvrir maintenant').click();
  await expect(page.locator('[data-ent-state=access-waiting], [data-ent-state=access-applying]')).toHaveCount(0, { timeout: 60_000 });
}

/** The day after which the substitute's access has ended, once it is given. */
let untilDay: Day;

test('a substitute gets the classes of the replaced teacher until Friday, once the groups follow', async ({ page, site }) => {
  await openSection(page, 'Accès temporaires');
  await expect(page.getByText('Aucun accès en cours')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Ajouter un remplaçant').click();
  await button(dialog(page), 'Donner l’accès').click();
  await expect(dialog(page).getByText('Choisissez un compte, ou saisissez une adresse.')).toBeVisible();
  await expect(dialog(page).getByRole('combobox', { name: 'Compte' })).toBeFocused();
  await expectAccessible(page);
  await choose(page, 'Lichen', substitute.title);
  await dialog(page)
    .getByLabel('Personne remplacée')
    .selectOption({ label: `${replaced.title} (${replaced.lastName} ${replaced.firstName})` });
  const friday = dialog(page).getByRole('group', { name: 'Derniers jours proposés' }).getByRole('button').first();
  await expect(friday).toContainText(/vendredi|aujourd’hui|demain/);
  await friday.click();
  untilDay = fromIso(await dialog(page).getByLabel('Dernier jour').inputValue()) ?? 0;
  expect(weekdayOf(untilDay)).toBe(5);
  await expectAccessible(page);
  await button(dialog(page), 'Donner l’accès').click();
  await expect(page.getByText(saying(`${substitute.title} : accès enregistré, dernier jour`))).toBeVisible();
  await expect(page.getByText(/^pas encore ouvert/)).toBeVisible();
  await expectAccessible(page);
  // The register alone opens nothing.
  expect(await rolesOf(site, substitute.login)).toEqual([]);
  await openNow(page);
  await expect(page.getByText(/^pas encore ouvert/)).toHaveCount(0);
  await expect(
    page.locator('[data-ent-state=access-open]').or(page.getByRole('row')).filter({ hasText: substitute.title }).first()
  ).toContainText(`Remplace ${replaced.title}`);
  await expectAccessible(page);

  expect(await rolesOf(site, substitute.login)).toEqual(await rolesOf(site, replaced.login));
  await write(site, substitute.login, monday(3), 'Remplacement');
  const { sessions } = await repositoriesOf(site, pupils[0].login).diary.classPast(1, [weekIndexOf(monday(3))]);
  expect(sessions.map(({ session }) => session.title)).toEqual(['Remplacement']);
  await signIn(page, substitute.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByText('Seconde 1').first()).toBeVisible();
});

test('after the last day the next visit of an administrator takes the access away, and the screen says so before', async ({
  page,
  site
}) => {
  // SharePoint does nothing by itself at a date: until somebody comes, the substitute is still inside.
  await page.clock.install({ time: new Date(`${toIso(addDays(untilDay, 3))}T09:00:00+01:00`) });
  await openSection(page, 'Accès temporaires');
  await expect(page.getByText(/SharePoint ne retire personne de lui-même à une date/)).toBeVisible();
  const card = page.locator('[data-ent-state=access-over-inside]');
  await expect(card).toContainText(saying('1 accès est fini, mais la personne est encore dans les groupes'));
  await expect(card).toContainText(substitute.title);
  await expect(card).toContainText(saying('« ENT enseignants »'));
  await expectAccessible(page);
  await button(page, 'Accueil').click();
  await expect(page.locator('[data-ent-state=members-differ]')).toContainText(/sorties?/);
  await expectAccessible(page);
  await write(site, substitute.login, monday(4), 'Encore là');

  await button(page, 'Accès temporaires').click();
  await button(card, 'Retirer des groupes').click();
  await expect(page.getByText(saying('1 fin est notée.'))).toBeVisible({ timeout: 60_000 });
  await expect(card).toHaveCount(0);
  await page
    .locator('summary')
    .filter({ hasText: saying('1 accès terminé') })
    .click();
  await expect(page.getByRole('row').filter({ hasText: substitute.title })).toContainText(saying('fini depuis'));
  await expectAccessible(page);
  expect(only((await registerOf(site).loadPart(['accesses'])).accesses)).toMatchObject({ status: 'ended', untilDay });
  expect(await rolesOf(site, substitute.login)).toEqual([]);
  await expect(write(site, substitute.login, monday(5), 'Trop tard')).rejects.toMatchObject({ kind: 'denied' });
  const later = await repositoriesOf(site, replaced.login).diary.classPast(
    1,
    [3, 4, 5].map((weeks) => weekIndexOf(monday(weeks)))
  );
  // What was written stays, what came too late is nowhere.
  expect(later.sessions.map(({ session }) => session.title).sort()).toEqual(['Encore là', 'Remplacement']);
  expect(await rolesOf(site, replaced.login)).toContain(`teacher ${replaced.number}`);
});

test('an inspector reads every class until a day and writes in none; the access is prolonged, then ended at once', async ({
  page,
  site
}) => {
  await openSection(page, 'Accès temporaires');
  await button(page, 'Ajouter un inspecteur').click();
  await choose(page, 'Fossile', inspector.title);
  await dialog(page)
    .getByLabel('Dernier jour')
    .fill(toIso(addDays(today, 10)));
  await expectAccessible(page);
  await button(dialog(page), 'Donner l’accès').click();
  await openNow(page);
  await expect(page.getByRole('row').filter({ hasText: inspector.title })).toContainText('Inspection, toutes les classes');
  await expectAccessible(page);
  for (const classNumber of [1, 2, 3]) expect(await reads(site, inspector.login, classNumber)).toBeGreaterThan(0);
  await cannotWrite(site, inspector.login, monday(5), 'Inspection');

  await button(page, `Prolonger l’accès de ${inspector.title}`).click();
  await dialog(page)
    .getByLabel('Dernier jour')
    .fill(toIso(addDays(today, 20)));
  await expectAccessible(page);
  await button(dialog(page), 'Enregistrer').click();
  await expect(page.getByRole('row').filter({ hasText: inspector.title })).toContainText(saying('finit dans 20 jours'));
  await button(page, `Mettre fin à l’accès de ${inspector.title}`).click();
  await expectAccessible(page);
  await button(dialog(page), 'Mettre fin').click();
  await expect(page.getByText(saying(`${inspector.title} : la fin de l’accès est notée.`))).toBeVisible();
  const card = page.locator('[data-ent-state=access-over-inside]');
  await expect(card).toContainText(inspector.title);
  await expectAccessible(page);
  await button(card, 'Retirer des groupes').click();
  await expect(card).toHaveCount(0, { timeout: 60_000 });
  // The card goes when the groups begin to follow.
  await expect.poll(() => rolesOf(site, inspector.login), { timeout: 60_000 }).toEqual([]);
});

test('a guest: what is missing is said, an account that SharePoint does not know is named, an invited one reads', async ({
  page,
  site
}) => {
  site.server.ensureDirectoryUser({ login: guest.login, title: guest.title });
  site.server.switches.externalSharing = false;
  await openSection(page, 'Accès temporaires');
  await page.locator('summary').filter({ hasText: 'Une personne invitée, de l’extérieur' }).click();
  await expect(page.locator('[data-ent-state=access-guests]')).toContainText('Le partage externe est fermé sur ce site');
  await expectAccessible(page);
  await button(page, 'Ajouter un inspecteur').click();
  await choose(page, guest.email, `Utiliser «\u00a0${guest.email}\u00a0»`);
  await expect(dialog(page).getByText(/semble être hors de l’établissement/)).toBeVisible();
  await dialog(page).getByLabel('Nom affiché').fill('Mme Nard');
  await dialog(page)
    .getByLabel('Dernier jour')
    .fill(toIso(addDays(today, 5)));
  await expectAccessible(page);
  await button(dialog(page), 'Donner l’accès').click();
  await button(page, 'Ouvrir maintenant').click();
  const refused = page.locator('[data-ent-state=members-refused]');
  await expect(refused).toContainText(saying('1 compte inconnu de SharePoint'), { timeout: 60_000 });
  await expect(refused).toContainText(saying(`Mme Nard : ${guest.email}`));
  await expectAccessible(page);
  await button(page, 'Mettre fin à l’accès de Mme Nard').click();
  await button(dialog(page), 'Mettre fin').click();

  site.server.switches.externalSharing = true;
  await openSection(page, 'Accès temporaires');
  await button(page, 'Ajouter un inspecteur').click();
  await choose(page, guest.email, guest.title);
  await dialog(page)
    .getByLabel('Dernier jour')
    .fill(toIso(addDays(today, 5)));
  await button(dialog(page), 'Donner l’accès').click();
  await openNow(page);
  expect(await rolesOf(site, guest.login)).toEqual(['inspector']);
  expect(await reads(site, guest.login, 2)).toBeGreaterThan(0);
  await cannotWrite(site, guest.login, monday(5), 'Invitée');
  await signIn(page, guest.login);
  await openPage(page, 'CahierDeTextes');
  await expectAccessible(page);
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await button(page, 'Temporary access').click();
  await expect(button(page, 'Add a substitute')).toBeVisible();
  // The home stays on the page, hidden, with what it folds.
  const folded = page.getByRole('main').locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
  await expect(page.getByRole('main').locator('details[open]').filter({ hasText: 'A guest, from outside' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await button(page, 'Add a substitute').click();
  await expect(page.getByRole('dialog', { name: 'New substitute' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
