import type { Browser, Locator, Page } from '@playwright/test';
import { guardians, principal, pupils, teachers } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { addDays, clockInZone, weekIndexOf } from '../../src/domain/days';
import { momentOf } from '../../src/domain/diary/disconnect';
import type { Homework, Session } from '../../src/domain/types';
import { ownWork, ticks } from '../../src/lists/definitions';
import { createRepositories } from '../../src/lists/repositories';
import type { Repositories } from '../../src/lists/repositories/types';
import { createSp, Transport, type SharePoint } from '../../src/lists/sp';
import { listOf } from '../../src/lists/sp/listOf';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

// What pupils and families do with the diary, and what of it nobody else is given.
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  // Making the school takes longer than a test may.
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
});

const [teacher] = teachers;
const [pupil, classmate] = pupils;
const [guardian] = guardians;
const TODAY = clockInZone(Date.now(), 'Europe/Paris').day;
/** Any day will do: what is due on a Sunday is shown like the rest. */
const DUE = addDays(TODAY, 2);

const sharePoint = ({ server }: TestSite, login: string): SharePoint =>
  createSp({ webUrl: `${server.url}/sites/lycee`, transport: new Transport({ authorization: `Bearer user:${login}` }) });

/** The repositories as somebody, as the page makes them: the frame says which columns the site has. */
async function as(site: TestSite, login: string): Promise<Repositories> {
  const repositories = createRepositories(sharePoint(site, login));
  await repositories.frame.load();
  return repositories;
}

let given = 0;

/** The teacher gives work to class 1. */
async function give(site: TestSite, title: string, more: Partial<Homework> = {}): Promise<{ session: Session; homework?: Homework }> {
  const { diary } = await as(site, teacher.login);
  const { visibleFrom, ...content } = more;
  const lesson = {
    classNumber: 1,
    day: TODAY,
    periodId: `T${++given}`,
    subjectCode: 'MATHS',
    group: '',
    subject: 'Mathématiques',
    teacherNumber: teacher.number,
    teacherName: teacher.title,
    start: 480,
    end: 535,
    title: `Séance ${given}`,
    body: ''
  };
  const work = { title, body: '', dueDay: DUE, minutes: 30, toHandIn: true, ...content };
  return diary.publish(lesson, undefined, { content: work, visibleFrom }, undefined, `pupil-${given}`);
}

const diary = (page: Page): Promise<void> => openPage(page, 'CahierDeTextes');
const card = (page: Page, title: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const box = (page: Page, title: string): Locator => card(page, title).getByRole('checkbox');
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });

async function open(page: Page, login: string): Promise<void> {
  await signIn(page, login);
  await diary(page);
}

/** Another device of the same person. */
async function elsewhere(browser: Browser, site: TestSite, login: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.server.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  await open(page, login);
  return page;
}

/** What SharePoint holds of a pupil's ticks of that week. */
async function tickedBy(site: TestSite, login: string): Promise<number[]> {
  const [week] = await (await as(site, login)).diaryParts.ticks.ofWeeks(1, [weekIndexOf(DUE)]);
  return [...week.ticks.keys()];
}

test('a pupil finds all work by due day, with when it was given, and filters it', async ({ page, site }) => {
  await give(site, 'Exercices 21 et 22', {
    urgent: true,
    links: [
      { kind: 'link', title: 'Le manuel', url: 'https://ecole.example/manuel' },
      { kind: 'document', title: 'La fiche', url: '/sites/lycee/EntDocuments/La fiche.pdf' }
    ]
  });
  await open(page, pupil.login);
  const work = card(page, 'Exercices 21 et 22');
  await expect(work).toContainText(/donné le/);
  await expect(work).toContainText('À rendre');
  await expect(work).toContainText('30\u00a0min');
  await expect(work).toContainText('Urgent');
  await expect(work.getByRole('link', { name: 'Le manuel' })).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(work.getByRole('link', { name: 'La fiche' })).toHaveAttribute('href', '/sites/lycee/EntDocuments/La%20fiche.pdf?web=1');
  for (const article of await page.getByRole('article').all()) await expect(article).toContainText(/donné le|séance du/);
  await page.getByRole('combobox', { name: 'Matière' }).selectOption({ label: 'Mathématiques' });
  for (const article of await page.getByRole('article').all()) await expect(article).toContainText('Mathématiques');
  await expectAccessible(page);
});

test('a cold visit takes three requests, a warm one a single request, ticks and own work included', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_api/')) asked.push(request.url());
  });
  await signIn(page, pupil.login);
  await diary(page);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(3);
  asked.length = 0;
  await diary(page);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(1);
});

test('a tick is there after a reload and on another device; nobody else is given it', async ({ page, browser, site }) => {
  const { homework } = await give(site, 'À cocher');
  await open(page, pupil.login);
  await box(page, 'À cocher').focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'À cocher')).toBeChecked();
  await expect(page.getByText(/^1\ssur\s\d+\sfait$/)).toBeVisible();
  await expect.poll(() => tickedBy(site, pupil.login)).toContain(homework?.id);
  await page.reload();
  await expect(box(page, 'À cocher')).toBeChecked();

  const other = await elsewhere(browser, site, pupil.login);
  await expect(box(other, 'À cocher')).toBeChecked();
  await other.context().close();

  for (const login of [classmate.login, guardian.login, teacher.login, principal.login]) {
    const rows = await listOf(sharePoint(site, login), ticks)
      .items()
      .catch(() => []);
    expect([login, rows]).toEqual([login, []]);
  }
  await open(page, classmate.login);
  await expect(box(page, 'À cocher')).not.toBeChecked();
});

test('work that its teacher changes is open again, and the pupil is told until it is understood', async ({ page, site }) => {
  const { session, homework } = await give(site, 'Lire la page 40');
  await open(page, pupil.login);
  await box(page, 'Lire la page 40').check();
  await expect.poll(() => tickedBy(site, pupil.login)).toContain(homework?.id);
  const content = { title: 'Lire les pages 40 et 41', body: '', dueDay: DUE, minutes: 45, toHandIn: false };
  const { diary: asTeacher } = await as(site, teacher.login);
  await asTeacher.publish({ ...session, start: 480, end: 535 }, session, { content, known: homework }, undefined, 'pupil-changed');
  await page.reload();
  await expect(page.getByText(/«\sLire les pages 40 et 41\s» a changé depuis/)).toBeVisible();
  await expect(box(page, 'Lire les pages 40 et 41')).not.toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(page.getByText(/a changé depuis/)).toHaveCount(0);
  await expect.poll(() => tickedBy(site, pupil.login)).not.toContain(homework?.id);
});

test('a cut while ticking loses nothing: neither a lost answer nor a device that is offline', async ({ page, context, site, misdeeds }) => {
  const one = await give(site, 'Réponse perdue');
  const two = await give(site, 'Hors ligne');
  await open(page, classmate.login);
  site.server.faults.add({ kind: 'cutAfterCommit', urlPattern: 'EntTicks.*AddValidateUpdateItemUsingPath', times: 1 });
  await box(page, 'Réponse perdue').check();
  await expect.poll(() => tickedBy(site, classmate.login), { timeout: 30_000 }).toContain(one.homework?.id);
  // A browser may send a cut request again by itself: what counts is one row that holds the tick.
  const holding = async (): Promise<number> => {
    const rows = await listOf(sharePoint(site, classmate.login), ticks).items.filter(`EntClassDueWeek eq ${10000 + weekIndexOf(DUE)}`)<
      { EntTicked: string | null }[]
    >();
    return rows.filter(({ EntTicked }) => EntTicked).length;
  };
  await expect.poll(holding, { timeout: 30_000 }).toBe(1);

  await context.setOffline(true);
  await box(page, 'Hors ligne').check();
  await expect(page.getByText(/Vos coches restent sur cet appareil/)).toBeVisible({ timeout: 60_000 });
  await expect(box(page, 'Hors ligne')).toBeChecked();
  await expectAccessible(page);
  expect(await tickedBy(site, classmate.login)).not.toContain(two.homework?.id);
  await context.setOffline(false);
  await expect.poll(() => tickedBy(site, classmate.login), { timeout: 60_000 }).toContain(two.homework?.id);
  await expect(page.getByText(/Vos coches restent sur cet appareil/)).toHaveCount(0);
  misdeeds.length = 0;
});

test('own work is added, ticked, changed, removed and brought back, by keyboard, and nobody else is given it', async ({ page, site }) => {
  await open(page, pupil.login);
  await page.getByRole('button', { name: 'Ajouter un travail personnel' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Un travail personnel' });
  await expect(panel.getByLabel('Ce que j’ai à faire')).toBeFocused();
  await panel.getByRole('button', { name: 'Ajouter' }).click();
  await expect(panel.getByText('Indiquez ce que vous avez à faire.')).toBeVisible();
  await expect(panel.getByLabel('Ce que j’ai à faire')).toBeFocused();
  await page.keyboard.type('Réviser l’oral');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Ajouter' }).click();
  await expect(panel).toBeHidden();
  await expect(card(page, 'Réviser l’oral')).toContainText('personnel, vu de vous seul');
  await box(page, 'Réviser l’oral').check();
  await expectAccessible(page);

  await card(page, 'Réviser l’oral')
    .getByRole('button', { name: /^Modifier/ })
    .click();
  const edit = page.getByRole('dialog', { name: 'Modifier un travail personnel' });
  await edit.getByLabel('Ce que j’ai à faire').fill('Réviser l’oral du bac');
  await edit.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card(page, 'Réviser l’oral du bac')).toBeVisible();
  await card(page, 'Réviser l’oral du bac')
    .getByRole('button', { name: /^Retirer/ })
    .click();
  await expect(card(page, 'Réviser l’oral du bac')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Réviser l’oral du bac')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await expect(box(page, 'Réviser l’oral du bac')).toBeChecked();

  for (const login of [classmate.login, guardian.login, teacher.login, principal.login]) {
    const rows = await listOf(sharePoint(site, login), ownWork)
      .items()
      .catch(() => []);
    expect([login, rows]).toEqual([login, []]);
  }
  await open(page, classmate.login);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(card(page, 'Réviser l’oral du bac')).toHaveCount(0);
});

test('what is typed of own work survives a session that ended', async ({ page, context, misdeeds }) => {
  await open(page, pupil.login);
  await page.getByRole('button', { name: 'Ajouter un travail personnel' }).click();
  await page.getByLabel('Ce que j’ai à faire').fill('Écrit trop tard');
  await context.clearCookies();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByText('Votre texte reste sur cet appareil.')).toBeVisible();
  await open(page, pupil.login);
  await page.getByRole('button', { name: 'Ajouter un travail personnel' }).click();
  await expect(page.getByLabel('Ce que j’ai à faire')).toHaveValue('Écrit trop tard');
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await expect(page.getByLabel('Ce que j’ai à faire')).toHaveValue('');
  misdeeds.length = 0;
});

test('what appears later is not shown to the pupil, and to the head with its moment', async ({ page, site }) => {
  await give(site, 'Publié le soir', { visibleFrom: momentOf({ day: addDays(TODAY, 1), minutes: 420 }) });
  await open(page, pupil.login);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(card(page, 'Publié le soir')).toHaveCount(0);
  await open(page, principal.login);
  await page.getByRole('combobox', { name: 'Classe' }).selectOption({ label: 'Seconde 1' });
  const lesson = page.getByRole('article').filter({ hasText: 'Publié le soir' });
  await expect(lesson).toContainText(/visible des élèves et des familles le .* à 7\sh/);
  await expectAccessible(page);
});

test('a guardian reads the diary of each child, week by week, and ticks nothing', async ({ page, site }) => {
  await give(site, 'Vu de la famille');
  await open(page, guardian.login);
  const children = page.getByRole('group', { name: 'Enfant en' });
  await children.getByRole('button', { name: 'Seconde 1' }).click();
  await expect(card(page, 'Vu de la famille')).toContainText('À rendre');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ajouter un travail personnel' })).toHaveCount(0);
  await expect(page.getByText(/ne sont vus que d’eux/)).toBeVisible();
  await expectAccessible(page);
  await children.getByRole('button', { name: 'Première générale 3' }).click();
  await expect(card(page, 'Vu de la famille')).toHaveCount(0);
  // The page after this one goes on with the same child.
  await diary(page);
  await expect(children.getByRole('button', { name: 'Première générale 3' })).toHaveAttribute('aria-pressed', 'true');

  await children.getByRole('button', { name: 'Seconde 1' }).click();
  await tab(page, 'Séances').click();
  const week = page.getByRole('heading', { level: 2, name: /Semaine du/ });
  const first = (await week.textContent()) ?? '';
  await expect(page.getByRole('article').filter({ hasText: 'Vu de la famille' })).toContainText(/Travail donné le/);
  await page.getByRole('button', { name: 'Semaine précédente' }).click();
  await expect(week).not.toHaveText(first);
  await page.getByRole('button', { name: 'Cette semaine' }).click();
  await expect(week).toHaveText(first);
  await expectAccessible(page);
});

test('in English, in the dark, on a phone and on paper', async ({ page }) => {
  await signIn(page, pupil.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await diary(page);
  await expect(page.getByRole('checkbox', { name: /^Done: / }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add work of my own' }).click();
  await expect(page.getByLabel('What I have to do')).toBeFocused();
  await expectAccessible(page);
  await expectReflow(page);
  await page.keyboard.press('Escape');
  await expectReflow(page);
  await expectAccessible(page);
  await tab(page, 'Sessions').click();
  await expect(page.getByRole('heading', { level: 2, name: /Week of/ })).toBeVisible();
  await expectReflow(page);

  await prefer(page, { theme: 'school', language: 'fr' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await diary(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(tab(page, 'Séances')).toBeHidden();
  await expect(page.getByText(', Seconde 1')).toBeVisible();
});
