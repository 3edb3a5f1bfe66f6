import { readFileSync } from 'node:fs';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import JSZip from 'jszip';
import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin, principal, schoolLife, teachers } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { dayInZone, weekIndexOf } from '../../src/domain/days';
import type { Session } from '../../src/domain/types';
import { visas } from '../../src/lists/definitions';
import { createPeople } from '../../src/lists/testing/people';
import { createRepositories } from '../../src/lists/repositories';
import { listOf } from '../../src/lists/sp/listOf';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

const [teacher] = teachers;
/** As a tenant names a guest of another one. */
const guest = { login: 'edith.fossile_rectorat.example#ext#@ecole.example', title: 'Mme Fossile' };

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
  // The tenant lets guests in.
  site.server.switches.externalSharing = true;
  site.server.ensureDirectoryUser(guest);
  await createPeople(connectAs(site.server, admin.login)).addToGroups(guest.login, 'inspectors', []);
});

const show = (page: Page): Promise<void> => openPage(page, 'CahierDeTextes');
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const lesson = (page: Page, state: string): Locator => page.locator(`[data-ent-lesson="${state}"]`);
const lastWeek = weekIndexOf(dayInZone(Date.now(), 'Europe/Paris')) - 1;

/** Every visa stored, as the site's administrator reads them. */
const stored = async (site: TestSite): Promise<{ EntToken: string }[]> =>
  listOf(connectAs(site.server, admin.login), visas).items.select('Id', 'EntToken').top(500)<{ EntToken: string }[]>();

/** Some session of last week in class 1, by the first teacher. */
async function someSession(site: TestSite): Promise<Session> {
  const { sessions } = await createRepositories(connectAs(site.server, principal.login)).diaryParts.reading.ofClass(1, [lastWeek]);
  const found = sessions.find(({ session }) => session.teacherNumber === teacher.number);
  if (!found) throw new Error('The demonstration school has no session of the first teacher in class 1 last week.');
  return found.session;
}

async function showLastWeek(page: Page): Promise<void> {
  await button(page, 'Semaine précédente').click();
  await expect(lesson(page, 'filled').first()).toBeVisible();
}

test('the direction reads by class, by teacher and by subject: what is written, when work was given, what is not filled in', async ({
  page
}) => {
  await signIn(page, principal.login);
  await show(page);
  await showLastWeek(page);
  await expect(page.getByText(/donné le/).first()).toBeVisible();
  await page.getByLabel('Semaines affichées').selectOption('4');
  await expect(lesson(page, 'notFilled').first()).toContainText('Non rempli');
  await expectAccessible(page);
  await button(page, 'Enseignant').click();
  await page.getByRole('combobox', { name: 'Enseignant' }).selectOption({ label: teacher.title });
  await expect(lesson(page, 'filled').filter({ hasText: 'Seconde 1' }).first()).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Matière').click();
  await page.getByRole('combobox', { name: 'Matière' }).selectOption({ label: 'Mathématiques' });
  await expect(lesson(page, 'filled').filter({ hasText: 'Mathématiques' }).first()).toBeVisible();
  await page.locator('summary', { hasText: 'Seconde 2' }).click();
  await expectAccessible(page);
  await expectReflow(page);
});

test('what is printed is what is read, without what is pressed', async ({ page }) => {
  await signIn(page, principal.login);
  await show(page);
  await showLastWeek(page);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('heading', { name: 'Première générale 3' }).or(page.getByRole('heading', { name: 'Seconde 1' }))
  ).toBeVisible();
  await expect(lesson(page, 'filled').first()).toBeVisible();
  await expect(button(page, 'Imprimer')).toBeHidden();
  await expect(tab(page, 'Visas')).toBeHidden();
});

test('an inspector, a guest, signs off in bulk; cut in the middle and resumed from another page, each visa is there once', async ({
  page,
  site,
  context,
  misdeeds
}) => {
  await signIn(page, guest.login);
  await show(page);
  await tab(page, 'Visas').click();
  for (const name of ['Seconde 1', 'Seconde 2', 'Première générale 3']) await page.getByRole('checkbox', { name }).first().check();
  await button(page, 'Douze semaines').click();
  await page.getByLabel('Commentaire').fill('Vu, cahier bien tenu.');
  await expectAccessible(page);
  await button(page, 'Voir ce qui sera visé').click();
  const give = page.getByRole('button', { name: /^Apposer les \d+/ });
  await expect(give).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const wanted = Number(/\d+/.exec(await give.innerText())?.[0]);
  expect(wanted).toBeGreaterThan(6);
  expect(await stored(site)).toHaveLength(0);
  await give.click();

  // SharePoint stores the first batch of visas; neither its answer nor anything else comes through afterwards.
  let cut = false;
  await context.route(/\/_api\//, async (route) => {
    const writes = route.request().method() === 'POST' && (route.request().postData() ?? '').includes('"EntSealed":');
    if (!cut && !writes) return route.continue();
    if (!cut) {
      cut = true;
      await route.fetch();
    }
    return route.abort('connectionfailed');
  });
  await button(page.getByRole('dialog'), 'Apposer').click();
  await expect(page.locator('[data-ent-state="visasInterrupted"]')).toBeVisible({ timeout: 90_000 });
  await expect(button(page, 'Reprendre')).toBeVisible();
  await context.unroute(/\/_api\//);
  expect((await stored(site)).length).toBeGreaterThan(0);

  const next = await context.newPage();
  await page.close();
  await show(next);
  await tab(next, 'Visas').click();
  await expect(next.getByText('Un visa n’est pas terminé')).toBeVisible();
  await expectAccessible(next);
  await button(next, 'Reprendre').click();
  await expect(next.locator('[data-ent-state="visasGiven"]')).toBeVisible({ timeout: 90_000 });
  const tokens = (await stored(site)).map(({ EntToken }) => EntToken);
  expect([tokens.length, new Set(tokens).size]).toEqual([wanted, wanted]);
  await button(next, 'Terminer').click();
  await tab(next, 'Lire').click();
  await showLastWeek(next);
  await expect(next.locator('[data-ent-seal="unchanged"]').first()).toContainText('Visé par Mme Fossile');
  await expect(next.locator('[data-ent-seal="unchanged"]').first()).toContainText('Vu, cahier bien tenu.');
  await next.close();
  // The cut is told in the console.
  misdeeds.length = 0;
});

test('a change after the visa shows as such to the direction and to school life, who is offered no visa', async ({ page, site }) => {
  const session = await someSession(site);
  await createRepositories(connectAs(site.server, teacher.login)).diary.publish(
    { ...session, title: 'Titre changé après le visa' },
    session,
    undefined,
    undefined,
    'after-visa'
  );
  for (const { login } of [principal, schoolLife]) {
    await signIn(page, login);
    await show(page);
    await page.getByRole('combobox', { name: 'Classe' }).selectOption({ label: 'Seconde 1' });
    await showLastWeek(page);
    const changed = lesson(page, 'filled').filter({ hasText: 'Titre changé après le visa' });
    await expect(changed.locator('[data-ent-seal="changed"]')).toContainText('Modifié depuis le visa');
    await expectAccessible(page);
  }
  await expect(tab(page, 'Visas')).toHaveCount(0);
});

test('a teacher is offered no visa, and SharePoint takes none of theirs; they see the workload of their classes', async ({
  page,
  site
}) => {
  const before = (await stored(site)).length;
  const scope = { classNumber: 1, first: 20260901, last: 20260906, teacherNumber: 0, subjectCode: '' };
  const asTeacher = createRepositories(connectAs(site.server, teacher.login));
  const report = await asTeacher.diaryParts.visas.give({ scopes: [scope], comment: 'Pirate' }, 'pirate').catch((error: unknown) => error);
  expect(report).not.toMatchObject({ given: 1 });
  await expect(listOf(connectAs(site.server, teacher.login), visas).items.add({ EntComment: 'Pirate' })).rejects.toMatchObject({
    kind: expect.stringMatching(/^(denied|notFound|invalid)$/)
  });
  expect((await stored(site)).length).toBe(before);
  await signIn(page, teacher.login);
  await show(page);
  await expect(tab(page, 'Visas')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Mes classes' }).click();
  await button(page, 'Charge de travail de mes classes').click();
  await expect(page.getByRole('table', { name: /Travail à faire, semaine du/ })).toBeVisible();
  await expectAccessible(page);
});

test('figures of filling as a table without a ranking, and as a file', async ({ page }) => {
  await signIn(page, principal.login);
  await show(page);
  await tab(page, 'Remplissage').click();
  await button(page, 'Compter').click();
  const figures = page.locator('[data-ent-state="figures"]');
  await expect(figures).toBeVisible({ timeout: 60_000 });
  await expect(figures.getByRole('rowheader')).toHaveText(['Première générale 3', 'Seconde 1', 'Seconde 2']);
  await expectAccessible(page);
  await button(figures, 'Enseignant').click();
  await expect(figures.getByRole('rowheader').first()).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), button(figures, 'Télécharger en CSV').click()]);
  expect(file.suggestedFilename()).toMatch(/^remplissage enseignant .*\.csv$/);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\ufeffQuoi;Cours;Remplis/);
  await expectReflow(page);
});

test('the archive of a class-year is a ZIP that opens: page, tables, documents, and what is missing', async ({ page, site, misdeeds }) => {
  const bytes = Uint8Array.from({ length: 256 }, (_unused, index) => index);
  const folder = connectAs(site.server, admin.login).web.getFolderByServerRelativePath('/sites/lycee/Shared Documents');
  await folder.files.addUsingPath('Fiche d’exercices.bin', new Blob([bytes]));
  const session = await someSession(site);
  await createRepositories(connectAs(site.server, teacher.login)).diary.publish(
    {
      ...session,
      links: [
        { title: 'Fiche', url: '/sites/lycee/Shared Documents/Fiche d’exercices.bin', kind: 'document' },
        { title: 'Perdue', url: '/sites/lycee/Shared Documents/perdue.pdf', kind: 'document' }
      ]
    },
    session,
    undefined,
    undefined,
    'with-documents'
  );
  await signIn(page, principal.login);
  await show(page);
  await tab(page, 'Archives').click();
  await page.getByLabel('Classe à archiver').selectOption({ label: 'Seconde 1' });
  await expectAccessible(page);
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), button(page, 'Préparer l’archive').click()]);
  expect(file.suggestedFilename()).toMatch(/^2GT1 \d{4}-\d{4}\.zip$/);
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const html = Object.keys(zip.files).find((name) => name.endsWith('.html')) ?? '';
  expect(await text(html)).toContain('Titre changé après le visa');
  expect(await text(html)).toContain('href="documents/');
  expect(await text('séances.csv')).toContain('Titre changé après le visa');
  expect((await text('travaux.csv')).split('\r\n').length).toBeGreaterThan(3);
  expect([...((await zip.file('documents/Fiche d’exercices.bin')?.async('uint8array')) ?? [])]).toEqual([...bytes]);
  expect(await text('visas.csv')).toMatch(/Mme Fossile.*Vu, cahier bien tenu\..*(modifiée|modifiées)/);
  expect(await text('MANQUANTS.txt')).toContain('perdue.pdf');
  await expect(page.getByText(/Un élément n’a pas pu être lu/)).toBeVisible();
  // The browser itself reports the document that is not there.
  expect(misdeeds.filter((misdeed) => !/404/.test(misdeed))).toEqual([]);
  misdeeds.length = 0;
});

test('in English, in the dark, at 320 pixels', async ({ page }) => {
  await signIn(page, principal.login);
  await prefer(page, { language: 'en', theme: 'dark' });
  await show(page);
  for (const name of ['Read', 'Sign-offs', 'Filling', 'Workload', 'Archives']) {
    await tab(page, name).click();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectAccessible(page);
    await expectReflow(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await prefer(page, { language: 'fr', theme: 'light' });
});
