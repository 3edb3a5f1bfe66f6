import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin, pupils, teachers } from '../../local/school/people';
import { calendarOf } from '../../src/domain/calendar/schoolCalendar';
import { addDays, dayInZone, toIso, weekIndexOf } from '../../src/domain/days';
import { makeNumberedWeek } from '../../src/domain/numberedWeek';
import type { Day, Draft, School } from '../../src/domain/types';
import { dayChanges } from '../../src/lists/definitions';
import { createRepositories } from '../../src/lists/repositories';
import type { ProgressionsRepository, StoredEntry, StoredProgression } from '../../src/lists/repositories/diary/types';
import { listOf } from '../../src/lists/sp/listOf';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

test.use({ school: true });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

// Of French: the lessons of mathematics belong to other specs.
const teacher = teachers[1];
const colleague = teachers[0];
const [pupil] = pupils;

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name: named(name) });
/** French names hold no-break spaces. */
const named = (name: string): RegExp => new RegExp(`^${name.replace(/ /g, '\\s')}$`);

const mine = (site: TestSite, login = teacher.login): ProgressionsRepository =>
  createRepositories(connectAs(site.server, login)).diaryParts.progressions;

async function schoolOf(site: TestSite): Promise<School> {
  const frame = await createRepositories(connectAs(site.server, teacher.login)).frame.load();
  if (frame.kind !== 'ready') throw new Error(frame.kind);
  return frame.school;
}

/** A school day far enough that the demonstration school has written nothing there, yet in this school year. */
async function firstDay(site: TestSite): Promise<{ school: School; today: Day; first: Day }> {
  const school = await schoolOf(site);
  const today = dayInZone(Date.now(), school.timeZone);
  const calendar = calendarOf(school);
  const first = calendar.nextSchoolDay(addDays(today, 20)) ?? addDays(today, 21);
  return { school, today, first };
}

async function plans(page: Page): Promise<void> {
  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  await button(page, 'Progressions').click();
  await expect(page.getByRole('heading', { level: 2, name: named('Mes progressions') })).toBeFocused();
}

async function openPlan(page: Page, title: string): Promise<void> {
  await plans(page);
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

/** What is stored: the drafts that were laid from a plan. */
async function laid(site: TestSite, title: string): Promise<{ plan: StoredProgression; entries: StoredEntry[]; drafts: Draft[] }> {
  const repository = mine(site);
  const plan = (await repository.mine(teacher.number)).find((each) => each.title === title);
  if (!plan) throw new Error(title);
  const entries = await repository.entries(plan);
  const start = weekIndexOf(dayInZone(Date.now(), 'Europe/Paris'));
  const weeks = Array.from({ length: 30 }, (_unused, at) => start + at);
  const { drafts } = await repository.lessonsOf(teacher.number, weeks);
  const ids = new Set(entries.map(({ id }) => id));
  return { plan, entries, drafts: drafts.filter(({ entryId }) => entryId !== undefined && ids.has(entryId)) };
}

const CSV = [
  'titre;dossier;contenu;travail;minutes',
  'Incipit;Le roman;Lecture de la première page;Relire;20',
  'Portrait;Le roman;;;',
  ';Le roman;sans titre;;',
  'Scène de rencontre;Le roman;;;'
].join('\r\n');

test('a teacher arrives with a plan written elsewhere, completes it and puts it in order with the keyboard alone', async ({
  page,
  site
}) => {
  await plans(page);
  await expect(page.getByText(/Une progression est votre plan de séances/)).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Nouvelle progression').click();
  await page.getByLabel('Titre de la progression').fill('Le roman en Seconde');
  await button(page, 'Un fichier').click();
  await page.locator('input[data-ent-files]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await expect(page.getByText(/3\sséances lues, 1\schapitre/)).toBeVisible();
  await expect(page.getByText(/Ligne 4\s: il manque le titre/)).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Créer la progression').click();
  await expect(page.getByText(/est créée avec 3\sséances/)).toBeVisible();

  await page.getByRole('button', { name: /^Le roman en Seconde/ }).click();
  await button(page, 'Ajouter une séance').click();
  await page.getByLabel('Titre de la séance').fill('Bilan de lecture');
  await page.getByLabel('Chapitre').selectOption('Le roman');
  await page.getByRole('textbox', { name: 'Contenu de la séance' }).fill('Questions, puis «\u00a0débat\u00a0»\u202f!');
  await page.getByLabel('Ce qu’il y a à faire').fill('Rédiger un paragraphe');
  await expectAccessible(page);
  await button(page, 'Enregistrer').click();
  await expect(page.getByText(/«\sBilan de lecture\s» est enregistrée/)).toBeVisible();

  const titles = (): Promise<string[]> => page.getByRole('region', { name: 'Le roman' }).getByRole('listitem').allInnerTexts();
  await button(page, 'Monter Bilan de lecture').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await titles()).map((text) => text.split('\n')[0]))
    .toEqual(['Incipit', 'Portrait', 'Bilan de lecture', 'Scène de rencontre']);
  await expect(button(page, 'Monter Bilan de lecture')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titles())[1]).toContain('Bilan de lecture');
  await expectAccessible(page);
  await expectReflow(page);
  const { entries } = await laid(site, 'Le roman en Seconde');
  expect(entries.map(({ title }) => title)).toEqual(['Incipit', 'Bilan de lecture', 'Portrait', 'Scène de rencontre']);
  expect(entries[0]).toMatchObject({ body: '<p>Lecture de la première page</p>', homework: { title: 'Relire', minutes: 20 } });
});

test('a session is put elsewhere by dragging it', async ({ page, site }) => {
  await openPlan(page, 'Le roman en Seconde');
  const row = (title: string): Locator => page.locator('li[draggable]').filter({ hasText: title });
  await row('Bilan de lecture').dragTo(row('Incipit'));
  await expect.poll(async () => (await laid(site, 'Le roman en Seconde')).entries[0].title).toBe('Bilan de lecture');
  await row('Bilan de lecture').dragTo(row('Scène de rencontre'));
  await expect
    .poll(async () => (await laid(site, 'Le roman en Seconde')).entries.map(({ title }) => title))
    .toEqual(['Incipit', 'Portrait', 'Bilan de lecture', 'Scène de rencontre']);
});

test('two tabs on one session see both versions, and a closed tab keeps the text', async ({ page, context, misdeeds }) => {
  await openPlan(page, 'Le roman en Seconde');
  await button(page, 'Modifier Portrait').click();
  await page.getByLabel('Titre de la séance').fill('Portrait, version d’ici');
  const other = await context.newPage();
  await openPlan(other, 'Le roman en Seconde');
  await button(other, 'Modifier Portrait').click();
  // The device keeps one text for both tabs: what was typed in the first is found in the second.
  await other.getByLabel('Titre de la séance').fill('Portrait, version d’ailleurs');
  await button(other, 'Enregistrer').click();
  await expect(other.getByText(/est enregistrée/)).toBeVisible();
  await button(page, 'Enregistrer').click();
  const dialog = page.getByRole('dialog', { name: 'Deux versions du même texte' });
  await expect(dialog).toContainText('Portrait, version d’ici');
  await expect(dialog).toContainText('Portrait, version d’ailleurs');
  await expectAccessible(page);
  await button(dialog, 'Prendre l’autre').click();
  await page.getByLabel('Titre de la séance').fill('Portrait');
  await expect(page.getByText('Votre texte est gardé sur cet appareil.')).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await other.close();

  const again = await context.newPage();
  await openPlan(again, 'Le roman en Seconde');
  await button(again, 'Modifier Portrait, version d’ailleurs').click();
  await expect(again.getByText('Un texte non enregistré a été retrouvé sur cet appareil.')).toBeVisible();
  await expect(again.getByLabel('Titre de la séance')).toHaveValue('Portrait');
  await button(again, 'Enregistrer').click();
  await expect(again.getByText(/«\sPortrait\s» est enregistrée/)).toBeVisible();
  // The browser itself reports a 412 as an error.
  expect(
    misdeeds.every((misdeed) => /412/.test(misdeed)),
    misdeeds.join('\n')
  ).toBe(true);
  misdeeds.length = 0;
});

async function choose(page: Page, first: Day): Promise<string[]> {
  await page.getByRole('tab', { name: 'Poser sur mes cours' }).click();
  const courses = page.getByRole('group', { name: 'Sur les cours de' }).getByRole('checkbox');
  await expect(courses.first()).toBeVisible();
  const names: string[] = [];
  for (const at of [0, 1]) {
    await courses.nth(at).check();
    names.push((await page.getByRole('group', { name: 'Sur les cours de' }).locator('label').nth(at).innerText()).trim());
  }
  await page.getByLabel('À partir du').fill(toIso(first));
  await button(page, 'Voir l’aperçu').click();
  await expect(page.getByRole('heading', { name: 'Aperçu' })).toBeFocused();
  return names;
}

test('laid on two classes, cut in the middle and gone on with, nothing is doubled or missing', async ({ page, site, misdeeds }) => {
  const { first } = await firstDay(site);
  await openPlan(page, 'Le roman en Seconde');
  await choose(page, first);
  await expect(page.getByText(/Rien n’est encore écrit/)).toBeVisible();
  await expect(page.getByText(/8\sséances à poser, pour 2\sclasses/)).toBeVisible();
  await expectAccessible(page);
  expect((await laid(site, 'Le roman en Seconde')).drafts).toEqual([]);

  // Three drafts are stored; of what comes after, the connection is cut.
  let creates = 0;
  await page.route(/EntDiaryDrafts.*AddValidateUpdateItemUsingPath/i, (route) =>
    ++creates > 3 ? route.abort('connectionreset') : route.continue()
  );
  await button(page, 'Poser 8 séances').click();
  await expect(page.getByText(/Inachevé/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const halfway = (await laid(site, 'Le roman en Seconde')).drafts;
  expect(halfway.length).toBeGreaterThan(0);
  expect(halfway.length).toBeLessThan(8);
  await page.unroute(/EntDiaryDrafts.*AddValidateUpdateItemUsingPath/i);
  // The page waits before it asks again after so many cuts.
  const done = page.getByText(/8\sséances en brouillon sur vos cours/);
  await expect(async () => {
    if (!(await done.isVisible())) await button(page, 'Reprendre').click({ timeout: 2000 });
    await expect(done).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 90_000 });
  const { drafts, entries } = await laid(site, 'Le roman en Seconde');
  const told = drafts.map(({ classNumber, entryId }) => `${classNumber} ${entries.findIndex(({ id }) => id === entryId)}`).sort();
  expect(new Set(told).size).toBe(8);
  expect(drafts).toHaveLength(8);
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(8);
  for (const classNumber of new Set(drafts.map((draft) => draft.classNumber))) {
    const inOrder = drafts.filter((draft) => draft.classNumber === classNumber).sort((a, b) => a.day - b.day || a.start - b.start);
    expect(inOrder.map(({ entryId }) => entryId)).toEqual(entries.map(({ id }) => id));
  }
  misdeeds.length = 0;

  // A tab that was closed meanwhile would begin anew: it finds everything laid already.
  await openPlan(page, 'Le roman en Seconde');
  await choose(page, first);
  await expect(page.getByText(/Il n’y a rien à poser/)).toBeVisible();
});

test('a cancelled lesson is told by the week; the rest shifts with one click, and back', async ({ page, site }) => {
  const before = await laid(site, 'Le roman en Seconde');
  const [first, ...others] = [...before.drafts].sort((a, b) => a.day - b.day || a.start - b.start);
  const following = others.filter(({ classNumber }) => classNumber === first.classNumber);
  const week = weekIndexOf(first.day);
  await listOf(connectAs(site.server, admin.login), dayChanges).items.add({
    Title: 'Sortie',
    EntChangeKind: 'cancelled',
    EntDay: first.day,
    EntPeriod: first.periodId,
    EntClassNumber: first.classNumber,
    EntGroup: first.group,
    EntSubjectCode: first.subjectCode,
    EntTeacherNumber: first.teacherNumber,
    EntClassWeek: makeNumberedWeek(first.classNumber, week),
    EntTeacherWeek: makeNumberedWeek(first.teacherNumber, week)
  });
  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  const thisWeek = weekIndexOf(dayInZone(Date.now(), 'Europe/Paris'));
  for (let at = thisWeek; at < week; at++) {
    const shown = await page.getByRole('heading', { level: 2, name: /Semaine du/ }).innerText();
    await button(page, 'Semaine suivante').click();
    await expect(page.getByRole('heading', { level: 2, name: /Semaine du/ })).not.toHaveText(shown);
  }
  await expect(page.getByText(/Cette semaine, \d+\sséances? de la progression (?:est|sont) à décaler\./)).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Voir le décalage').click();
  await expect(page.getByText(/1\sséance n’a plus son cours/)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(1 + 1 + following.length);
  await expectAccessible(page);
  expect((await laid(site, 'Le roman en Seconde')).drafts.map(({ key }) => key).sort()).toEqual(before.drafts.map(({ key }) => key).sort());

  await page.getByRole('button', { name: /^Décaler \d+\sséances$/ }).click();
  await expect(page.getByText(/ont changé de cours\./)).toBeVisible({ timeout: 30_000 });
  const shifted = (await laid(site, 'Le roman en Seconde')).drafts;
  expect(shifted).toHaveLength(before.drafts.length);
  expect(shifted.map(({ key }) => key)).not.toContain(first.key);
  const of = (drafts: readonly Draft[], classNumber: number): Draft[] =>
    drafts.filter((draft) => draft.classNumber === classNumber).sort((a, b) => a.day - b.day || a.start - b.start);
  expect(of(shifted, first.classNumber).map(({ entryId }) => entryId)).toEqual([first, ...following].map(({ entryId }) => entryId));
  expect(of(shifted, first.classNumber)[0].key).toBe(following[0].key);
  // The other class stays as it was.
  for (const other of new Set(others.map(({ classNumber }) => classNumber))) {
    if (other !== first.classNumber)
      expect(of(shifted, other).map(({ key }) => key)).toEqual(of(before.drafts, other).map(({ key }) => key));
  }
  await expectAccessible(page);
  await button(page, 'Remettre comme avant').click();
  await expect(page.getByText('Les séances sont revenues à leurs cours.')).toBeVisible({ timeout: 30_000 });
  const told = (drafts: readonly Draft[]): string[] =>
    drafts.map(({ key, entryId, homework }) => `${key} ${entryId} ${homework?.dueDay}`).sort();
  expect(told((await laid(site, 'Le roman en Seconde')).drafts)).toEqual(told(before.drafts));
});

test('where each class is, with the ways to move a session, fits a phone', async ({ page }) => {
  await openPlan(page, 'Le roman en Seconde');
  await page.getByRole('tab', { name: 'Où j’en suis' }).click();
  await expect(page.locator('[data-ent-course]')).toHaveCount(2);
  await expect(page.getByText(/0 faite sur\s4/).first()).toBeVisible();
  await page.locator('[data-ent-course] summary').first().click();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Décaler à partir d’ici' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^Décaler à partir de/ })).toBeFocused();
  await expect(page.getByText(/changent? de cours\./)).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});

test('a colleague and a pupil read nobody’s progression by REST, nor change it', async ({ page, site }) => {
  const { plan, entries } = await laid(site, 'Le roman en Seconde');
  for (const login of [colleague.login, pupil.login]) {
    await signIn(page, login);
    const get = (url: string): Promise<string> =>
      page.request
        .get(`/sites/lycee/_api/web/GetList('/sites/lycee/Lists/${url}`, { headers: { accept: 'application/json' } })
        .then((answer) => answer.text());
    for (const url of [
      `EntProgressions')/items(${plan.id})`,
      `EntProgressions')/items`,
      `EntProgressionEntries')/items(${entries[0].id})`,
      `EntProgressionEntries')/items?$filter=EntProgressionNumber eq ${plan.id}`
    ]) {
      const text = await get(url);
      expect(text, `${login}: ${url}`).not.toContain('Incipit');
      expect(text, `${login}: ${url}`).not.toContain('Le roman');
    }
    const theirs = mine(site, login);
    await expect(theirs.updateEntry(entries[0], { ...entries[0], title: 'Volée' })).rejects.toThrow();
    await expect(theirs.update(plan, { ...plan, status: 'removed' })).rejects.toThrow();
  }
  expect((await laid(site, 'Le roman en Seconde')).entries[0].title).toBe('Incipit');
});

test('in English and in the dark, each screen is accessible', async ({ page }) => {
  await signIn(page, teacher.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'CahierDeTextes');
  await button(page, 'Plans').click();
  await expect(page.getByRole('heading', { level: 2, name: 'My plans' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Le roman en Seconde/ }).click();
  await expect(page.getByRole('button', { name: 'Edit Incipit' })).toBeVisible();
  await expectAccessible(page);
  for (const [tab, words] of [
    ['Lay on my lessons', 'On the lessons of'],
    ['Where I am', /done of 4/]
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page);
  }
  await prefer(page, { theme: 'light', language: 'fr' });
});

test('everything of the progressions loads when they are opened, and the week asks nothing of them', async ({ page }) => {
  await signIn(page, teacher.login);
  const chunks: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/ent-diary-progressions/.test(request.url())) chunks.push(request.url());
    if (/EntProgression/.test(`${request.url()} ${request.postData() ?? ''}`)) asked.push(request.url());
  });
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('grid')).toBeVisible();
  expect([chunks, asked]).toEqual([[], []]);
  await button(page, 'Progressions').click();
  await expect(page.getByRole('heading', { level: 2, name: named('Mes progressions') })).toBeFocused();
  expect(chunks.length).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(0);
});
