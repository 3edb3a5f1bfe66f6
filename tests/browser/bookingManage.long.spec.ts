import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin, principal, teachers } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { foldedResource, rulesOf } from '../../src/domain/bookings/rules';
import type { Booking, FoldedResource } from '../../src/domain/bookings/types';
import { calendarOf } from '../../src/domain/calendar/schoolCalendar';
import { addDays, dayInZone } from '../../src/domain/days';
import type { Day } from '../../src/domain/types';
import { createRepositories } from '../../src/lists/repositories';
import type { BookingsRepository } from '../../src/lists/repositories/bookings/types';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

const [teacher] = teachers;
const PAGE = 'ReservationDeRessources';

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  // Making the school takes longer than a test may.
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
});

/** The dialog in front. */
const front = (page: Page): Locator => page.getByRole('dialog').last();
/** French names hold no-break spaces. */
const named = (name: string): RegExp => new RegExp(`^${name.replace(/ /g, '\\s')}$`);
const press = (page: Page, name: string | RegExp): Promise<void> =>
  front(page)
    .getByRole('button', { name: typeof name === 'string' ? named(name) : name })
    .click();

async function manage(page: Page, login: string, door: RegExp = /^Gérer les ressources$/): Promise<void> {
  await signIn(page, login);
  await openPage(page, PAGE);
  await page.getByRole('button', { name: door }).click();
  await expect(front(page).getByRole('tab').first()).toBeVisible();
}
async function goTo(page: Page, tab: string): Promise<void> {
  await front(page).getByRole('tab', { name: tab }).click();
}

const bookingsOf = (site: TestSite, login: string): Promise<BookingsRepository> =>
  createRepositories(connectAs(site.server, login)).bookings();

async function resourceNamed(site: TestSite, title: string): Promise<FoldedResource> {
  const catalogue = await (await bookingsOf(site, teacher.login)).catalogue();
  if (catalogue.kind !== 'ready') throw new Error(catalogue.kind);
  const resource = catalogue.resources.find(({ value }) => value.title === title)?.value;
  if (!resource) throw new Error(title);
  const category = catalogue.categories.find(({ value }) => value.number === resource.categoryNumber)?.value;
  return foldedResource(resource, rulesOf(resource, category));
}

/** The next school day after so many days, or the last one before (when negative), whatever the day of the year. */
async function schoolDay(site: TestSite, after: number): Promise<Day> {
  const frame = await createRepositories(connectAs(site.server, teacher.login)).frame.load();
  if (frame.kind !== 'ready') throw new Error(frame.kind);
  const calendar = calendarOf(frame.school);
  let day = addDays(dayInZone(Date.now(), frame.school.timeZone), after);
  while (!calendar.isSchoolDay(day)) day = addDays(day, after < 0 ? -1 : 1);
  return day;
}

async function book(site: TestSite, title: string, day: Day, slot: string): Promise<Booking> {
  const taken = await (await bookingsOf(site, teacher.login)).book(await resourceNamed(site, title), day, [{ slot }], { purpose: 'Essai' });
  if (taken.kind !== 'booked') throw new Error(taken.kind);
  return taken.booking;
}

/** As it stands now for the person who booked it. */
async function read(site: TestSite, { number, day }: Booking, title: string): Promise<Booking> {
  const [ledger] = await (await bookingsOf(site, teacher.login)).days([{ resource: await resourceNamed(site, title), day }]);
  const booking = ledger.folded.bookings.find((each) => each.number === number);
  if (!booking) throw new Error('gone');
  return booking;
}

test('the principal makes a category and a resource; a teacher finds it, without the door', async ({ page }) => {
  await manage(page, principal.login);
  await expectAccessible(page);
  await goTo(page, 'Catégories');
  await press(page, 'Ajouter une catégorie');
  await front(page).getByRole('textbox', { name: 'Nom', exact: true }).fill('Studios');
  await front(page).getByRole('combobox', { name: 'Au plus tôt' }).selectOption('own');
  await front(page).getByRole('textbox', { name: 'jours à l’avance', exact: true }).fill('30');
  await expectAccessible(page);
  await press(page, 'Enregistrer');
  await expect(page.getByText(/Studios\s» est enregistré/)).toBeVisible();
  await goTo(page, 'Ressources');
  await press(page, 'Ajouter une ressource');
  await front(page).getByRole('textbox', { name: 'Nom', exact: true }).fill('Studio radio');
  await front(page).getByRole('combobox', { name: 'Catégorie' }).selectOption('Studios');
  await front(page)
    .getByRole('radio', { name: /Quarts d’heure/ })
    .check();
  await expect(front(page).getByRole('combobox', { name: 'Au plus tôt' })).toContainText(/Comme la catégorie \(30\sjours\)/);
  await front(page)
    .locator('[data-ent-files]')
    .setInputFiles({ name: 'studio.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a', 'hex') });
  await expectAccessible(page);
  await press(page, 'Enregistrer');
  await expect(page.getByText(/Studio radio\s» est enregistré/)).toBeVisible();

  await signIn(page, teacher.login);
  await openPage(page, PAGE);
  await page.getByRole('combobox', { name: 'Catégorie' }).selectOption('Studios');
  await expect(page.getByText('Studio radio').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gérer les ressources' })).toHaveCount(0);
});

test('another manager changed it meanwhile: both versions are shown, none is lost', async ({ page, browser, baseURL, misdeeds }) => {
  await manage(page, principal.login);
  await press(page, 'Modifier Studio radio');
  await front(page).getByRole('textbox', { name: 'Lieu', exact: true }).fill('Sous-sol');

  const other = await browser.newContext({ baseURL, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const theirs = await other.newPage();
  await manage(theirs, admin.login);
  await press(theirs, 'Modifier Studio radio');
  await front(theirs).getByRole('textbox', { name: 'Lieu', exact: true }).fill('CDI');
  await press(theirs, 'Enregistrer');
  await expect(theirs.getByText(/Studio radio\s» est enregistré/)).toBeVisible();
  await other.close();

  await press(page, 'Enregistrer');
  await expect(front(page).getByRole('region', { name: 'La version enregistrée' })).toContainText('CDI');
  await expectAccessible(page);
  await press(page, 'Garder la mienne');
  await expect(page.getByText(/Studio radio\s» est enregistré/)).toBeVisible();
  await expect(front(page).getByText('Sous-sol')).toBeVisible();
  // The browser itself reports a 412 as an error.
  expect(misdeeds.splice(0).filter((misdeed) => !/412|conflict/.test(misdeed))).toEqual([]);
});

test('a request is accepted, and another refused with its reason', async ({ page, site }) => {
  const day = await schoolDay(site, 1);
  const first = await book(site, 'Voiture de service', day, 'M1');
  const second = await book(site, 'Voiture de service', day, 'M2');
  expect(first.state).toBe('pending');
  await manage(page, principal.login);
  await goTo(page, 'Demandes');
  const line = (slot: string): RegExp => new RegExp(`Voiture de service,.*${slot} \\(.*${teacher.title}`);
  const button = (verb: string, slot: string): Locator =>
    front(page)
      .getByRole('button', { name: new RegExp(`^${verb} ${line(slot).source}`) })
      .first();
  for (let more = 0; more < 3 && (await settled(button('Accepter', 'M1'))) === 0; more++) await press(page, 'Voir plus loin');
  await expectAccessible(page);
  await button('Accepter', 'M1').click();
  await expect(page.getByText(/^Accepté\s:/)).toBeVisible();
  await button('Refuser', 'M2').click();
  await front(page).getByRole('textbox', { name: 'Motif', exact: true }).fill('Contrôle technique');
  await expectAccessible(page);
  await press(page, 'Refuser');
  await expect(page.getByText(/^Refusé\s:/)).toBeVisible();
  expect((await read(site, first, 'Voiture de service')).state).toBe('confirmed');
  const refused = await read(site, second, 'Voiture de service');
  expect([refused.state, refused.decisions.map(({ reason }) => reason)]).toEqual(['refused', ['Contrôle technique']]);
});

/** How many there are once the table stands. */
async function settled(button: Locator): Promise<number> {
  await expect(button.page().locator('[aria-busy=true]')).toHaveCount(0);
  return button.count();
}

test('what did not come back is late, and its return is noted with its state', async ({ page, site }) => {
  const lent = await book(site, 'Caméra', await schoolDay(site, -1), 'M1');
  await (await bookingsOf(site, principal.login)).decide(lent, 'handOver');
  await manage(page, principal.login);
  await goTo(page, 'Prêts');
  const back = front(page).getByRole('button', { name: /^Noter le retour de Caméra/ });
  for (let more = 0; more < 3 && (await settled(back)) === 0; more++) await press(page, 'Chercher plus loin');
  await expect(
    front(page)
      .getByRole('row', { name: /Caméra/ })
      .first()
  ).toContainText('En retard');
  await expectAccessible(page);
  await back.first().click();
  await front(page).getByRole('textbox', { name: 'État au retour', exact: true }).fill('Micro manquant');
  await press(page, 'Noter le retour');
  await expect(page.getByText(/^Rendu\s:/)).toBeVisible();
  const returned = await read(site, lent, 'Caméra');
  expect([returned.lending, returned.decisions.slice(-1)[0].reason]).toEqual(['returned', 'Micro manquant']);
});

test('a file is shown row by row, then written', async ({ page }) => {
  await manage(page, principal.login);
  await goTo(page, 'Import et export');
  const csv = 'Nom;Catégorie;Places\nStudio radio;;4\nStudio vidéo;Studios;6\nSerre;Jardin;\nGymnase;;';
  await front(page)
    .locator('[data-ent-files]')
    .setInputFiles({ name: 'studios.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(front(page).getByText('Ce que changerait studios.csv')).toBeFocused();
  await expect(front(page).getByRole('row', { name: /Jardin/ })).toContainText('sera créée');
  await expect(front(page).getByRole('row', { name: /^5/ })).toContainText('Cette colonne doit être remplie');
  await expectAccessible(page);
  await press(page, 'Écrire 3 ressources');
  await press(page, 'Écrire');
  await expect(front(page).getByText(/1\scatégorie créée, 2\sressources ajoutées, 1\smodifiée/)).toBeVisible();
  await goTo(page, 'Ressources');
  await expect(front(page).getByText('Studio vidéo')).toBeVisible();
});

test('only a site administrator is offered the purge', async ({ page }) => {
  await manage(page, principal.login);
  await goTo(page, 'Conservation');
  await expect(front(page).getByText(/qu’aux administrateurs du site/)).toBeVisible();
  await manage(page, admin.login);
  await goTo(page, 'Conservation');
  await press(page, 'Compter ce qui a plus d’un an');
  await expect(front(page).getByText('Rien n’a plus d’un an.')).toBeVisible();
  await expectAccessible(page);
});

test('on a phone, in the dark and in English it is all there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await prefer(page, { theme: 'dark', language: 'en' });
  await manage(page, principal.login, /^Manage resources$/);
  await expectReflow(page);
  await expectAccessible(page);
  await press(page, 'Change Studio radio');
  await expect(front(page).getByRole('combobox', { name: 'A manager’s approval' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
