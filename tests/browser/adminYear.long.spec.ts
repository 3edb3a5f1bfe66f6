import { readFile as bytesOf } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { connectAs } from '../../local/school/client';
import { admin, pupils, teachers } from '../../local/school/people';
import { fillRows } from '../../local/rest/testing/fillRows';
import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import { addDays, dayInZone, dayOfWeekIndex, weekIndexOf } from '../../src/domain/days';
import { readFile } from '../../src/domain/imports/readTable';
import { makeNumberedWeek } from '../../src/domain/numberedWeek';
import type { Register } from '../../src/domain/register/types';
import { createRepositories } from '../../src/lists/repositories';
import { createAdministration } from '../../src/lists/repositories/administration';
import { createRegister } from '../../src/lists/repositories/register';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

// The year changes for good what other specs stand on: a school of its own.
test.use({ school: 'year' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const SECTION = 'Exporter, changer d’année';
const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const step = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });
const load = ({ server }: TestSite): Promise<Register> => createRegister(connectAs(server, admin.login)).load();
const yearOf = async ({ server }: TestSite): Promise<number> =>
  (await createAdministration(connectAs(server, admin.login)).school()).school.schoolYear;
const label = (first: number): string => `${first}-${first + 1}`;

/** Where everybody is, by key. */
const placesOf = ({ pupils: all, classes }: Register): Map<string, string> =>
  new Map(
    all.map(({ key, classNumber, status }) => {
      const found = classes.find(({ number }) => number === classNumber);
      return [key, status === 'left' ? 'left' : found ? `${found.schoolYear} ${found.code}` : 'none'];
    })
  );

async function show(page: Page): Promise<void> {
  await signIn(page, admin.login);
  await openPage(page, 'AdministrationENT');
  await button(page, SECTION).click();
  await expect(page.getByRole('heading', { name: 'Tout enregistrer' })).toBeVisible();
}

/** Holds the first writing of a list's rows; what is held goes on once released. */
async function holdWrites(page: Page, list: string): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const writes = new RegExp(`(POST|MERGE|PATCH) [^\\n]*${list}`);
  await page.route(/\$batch/, async (route) => {
    if (writes.test(route.request().postData() ?? '')) await released;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unroute(/\$batch/);
  };
}

/** Above SharePoint's threshold of 5,000 rows. */
const FILLED = 5100;
const HOSTILE = '=HYPERLINK("https://ecole.example";"Cliquez")';

/** Years of sessions in one class, what a teacher published and put there, and what the same teacher keeps. */
async function fillDiary({ server }: TestSite): Promise<void> {
  const [teacher] = teachers;
  const { diary, diaryParts } = createRepositories(connectAs(server, teacher.login));
  const [{ id: periodId, start, end }] = DEFAULT_PERIODS;
  const day = addDays(dayOfWeekIndex(weekIndexOf(dayInZone(Date.now(), 'Europe/Paris')), 1), 70);
  const lesson = {
    ...{ classNumber: 1, day, periodId, subjectCode: 'MATHS', group: '', subject: 'Mathématiques' },
    ...{ teacherNumber: teacher.number, teacherName: teacher.title, start, end, title: HOSTILE, body: '<p>Cours &amp; exercice</p>' }
  };
  await diary.publish(lesson, undefined, undefined, undefined, 'whole-export');
  await diary.saveDraft({ ...lesson, day: addDays(day, 1), title: 'Brouillon secret' }, undefined, 'whole-export-draft');
  await diaryParts.documents.upload(1, new File(['Un document.'], 'Fiche du jour.txt'));
  const plan = { teacherNumber: teacher.number, schoolYear: first, subjectCode: '', subject: '', level: '', folders: [] };
  await diaryParts.progressions.add({ ...plan, title: 'Plan secret', status: 'published' }, 'whole-export-plan');
  await diaryParts.notes.save(lesson, 'Secret du professeur', undefined, 'whole-export-note');
  fillRows(server, { site: '/sites/lycee', list: 'EntDiary', folder: `${first}/2GT1` }, FILLED, (n) => ({
    Title: `Séance d’autrefois ${n}`,
    EntKey: `filled-${n}`,
    EntClassNumber: 1,
    EntClassWeek: makeNumberedWeek(1, 100 + (n % 200)),
    EntStatus: 'published',
    EntToken: `filled-${n}`
  }));
}

let first: number;
let before: Register;
test.beforeAll(async ({ site }) => {
  first = await yearOf(site);
  before = await load(site);
});

test('the whole school is one file, which says what it holds', async ({ page, site }) => {
  await fillDiary(site);
  await show(page);
  await expectAccessible(page);
  const downloaded = page.waitForEvent('download', { timeout: 120_000 });
  await button(page, 'Tout enregistrer').click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toMatch(/^ENT Lycée des Glycines \d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText(/est enregistré\s: \d+\sfichiers/)).toBeVisible();
  await expectAccessible(page);

  const zip = await JSZip.loadAsync(await bytesOf(await download.path()));
  const text = (path: string): Promise<string> => zip.files[path].async('string');
  const rows = async (path: string): Promise<number> => (await text(path)).split('\r\n').length - 2;
  const readMe = await text('LISEZMOI.txt');
  for (const path of Object.keys(zip.files).filter((one) => !/^LISEZMOI|^emplois|^documents/.test(one))) expect(readMe).toContain(path);
  expect(readMe).not.toContain('manquent');
  expect(await rows('registre/5-eleves.csv')).toBe(before.pupils.length);
  expect(await rows('registre/6-responsables.csv')).toBe(before.guardians.length);
  expect(await rows('registre/4-emploi-du-temps.csv')).toBe(before.slots.length);
  expect(await text('registre/5-eleves.csv')).toContain('Tilleul');
  expect(JSON.parse(await text('etablissement/etablissement.json'))).toMatchObject({ school: { name: 'Lycée des Glycines' } });
  expect(await text('etablissement/resume.html')).toContain('<h1>Lycée des Glycines');
  const calendars = Object.keys(zip.files).filter((path) => path.startsWith('emplois-du-temps/classes/'));
  expect(calendars.sort()).toEqual(before.classes.map(({ code }) => `emplois-du-temps/classes/${code}.ics`).sort());
  expect(await text('emplois-du-temps/classes/2GT1.ics')).toContain('BEGIN:VEVENT');

  // The diary: more sessions than SharePoint lists at once, one of them as hostile as a title can be, read back as it was written.
  const table = async (path: string): Promise<{ headers: string[]; rows: string[][] }> => {
    const { table: read } = readFile(await zip.files[path].async('uint8array'));
    if (!read) throw new Error(`${path} is no table`);
    return { headers: read.headers, rows: read.rows.map(({ cells }) => cells) };
  };
  const sessions = await table('cahiers-de-textes/seances.csv');
  expect(sessions.rows.length).toBeGreaterThan(FILLED);
  expect(new Set(sessions.rows.map(([id]) => id)).size).toBe(sessions.rows.length);
  const column = (name: string): number => sessions.headers.indexOf(name);
  const written = sessions.rows.filter((cells) => cells[column('Intitulé')] === HOSTILE);
  expect(written.map((cells) => [cells[column('Classe')], cells[column('Contenu')], cells[column('Contenu (HTML)')]])).toEqual([
    ['2GT1', 'Cours & exercice', '<p>Cours &amp; exercice</p>']
  ]);
  expect(await text('cahiers-de-textes/seances.csv')).toContain(`"'${HOSTILE.replace(/"/g, '""')}"`);
  expect((await table('cahiers-de-textes/travail-a-faire.csv')).rows.length).toBeGreaterThan(0);
  for (const name of ['visas', 'changements-du-jour']) expect((await table(`cahiers-de-textes/${name}.csv`)).headers).toContain('Créé par');
  expect(await text(`documents/${first}/2GT1/Fiche du jour.txt`)).toBe('Un document.');
  expect((await table('cahiers-de-textes/liste-des-documents.csv')).rows.flat()).toContain(`documents/${first}/2GT1/Fiche du jour.txt`);

  // What is somebody's own, or not yet for others, is in no file.
  const everything = await Promise.all(Object.keys(zip.files).map(text));
  expect(everything.filter((one) => /Secret du professeur|Plan secret|Brouillon secret/.test(one))).toEqual([]);
  expect(Object.keys(zip.files).filter((path) => path.includes('progression'))).toEqual([]);
  expect(readMe).toContain('notes personnelles');
  expect(readMe).toContain('brouillons');
});

test('everything is shown before anything is written; the choices outlast a closed tab', async ({ page, context, site }) => {
  await show(page);
  await button(page, `Préparer le passage à ${label(first + 1)}`).click();
  await expect(page.getByRole('heading', { name: `Passage à l’année ${label(first + 1)}` })).toBeFocused();
  await expect(page.getByLabel('Classe suivante de Seconde 1')).toHaveValue('1GT1');
  await expectAccessible(page);
  await page.getByLabel('Les élèves de Seconde 2').selectOption({ label: 'quittent l’établissement' });
  await page.getByLabel('Nom de 1GT1').fill('Première 1');
  const what = page.getByRole('region', { name: 'Ce qui va se passer' });
  await expect(what.getByText(/^3\sclasses archivées/)).toBeVisible();
  await expect(what.getByText(/^20\sélèves quittent/)).toBeVisible();
  await what.getByText(/^Voir les groupes renommés/).click();
  await expect(what.getByText(`ENT 2GT1 élèves devient ENT ${first} 2GT1 élèves`)).toBeVisible();
  await what
    .locator('summary')
    .filter({ hasText: /^Voir \d+\sélèves/ })
    .click();
  await what.getByLabel('Chercher un élève').fill('tilleul');
  await expect(what.getByRole('row', { name: /Tilleul/ }).first()).toContainText('Première 1');
  await expectAccessible(page);
  await button(page, `Passer à ${label(first + 1)}…`).click();
  const dialog = page.getByRole('dialog', { name: /Passer à l’année/ });
  await expectAccessible(page);
  await button(dialog, `Passer à ${label(first + 1)}`).click();
  await expect(dialog.getByText(/Ce n’est pas/)).toBeVisible();
  await button(dialog, 'Annuler').click();
  expect(await load(site)).toEqual(before);
  await page.close();

  const again = await context.newPage();
  await show(again);
  await button(again, `Préparer le passage à ${label(first + 1)}`).click();
  await expect(again.getByLabel('Les élèves de Seconde 2')).toHaveValue('leave');
  await expect(again.getByLabel('Nom de 1GT1')).toHaveValue('Première 1');
});

test('a tab that closes in the middle is told on the home; stopped and resumed, the change comes to its end', async ({
  page,
  context,
  site
}) => {
  await show(page);
  await button(page, `Préparer le passage à ${label(first + 1)}`).click();
  await page.getByLabel('Les élèves de Seconde 2').selectOption({ label: 'quittent l’établissement' });
  await page.getByLabel('Nom de 1GT1').fill('Première 1');
  await button(page, `Passer à ${label(first + 1)}…`).click();
  const dialog = page.getByRole('dialog', { name: /Passer à l’année/ });
  await dialog.getByRole('textbox').fill(label(first + 1));
  await holdWrites(page, 'EntClassMoves');
  await button(dialog, `Passer à ${label(first + 1)}`).click();
  await expect(step(page, 'Noter les changements de classe')).toHaveAttribute('aria-current', 'step', { timeout: 120_000 });
  await expectAccessible(page);
  await button(page, 'Accueil').click();
  const leave = page.getByRole('dialog', { name: /Quitter cet écran/ });
  await expectAccessible(page);
  await button(leave, 'Rester').click();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await signIn(again, admin.login);
  await openPage(again, 'AdministrationENT');
  await expect(again.getByText(/est commencé, pas terminé/)).toBeVisible();
  await expectAccessible(again);
  await button(again, 'Terminer, ou revenir en arrière').click();
  await expect(again.getByRole('heading', { name: `Le passage à ${label(first + 1)} n’est pas terminé` })).toBeVisible();
  await expectAccessible(again);
  await button(again, `Terminer le passage à ${label(first + 1)}`).click();
  await expect(again.getByLabel('Les élèves de Seconde 2')).toHaveValue('leave');

  const release = await holdWrites(again, 'EntPupils');
  await button(again, `Terminer le passage à ${label(first + 1)}…`).click();
  await button(again.getByRole('dialog'), `Passer à ${label(first + 1)}`).click();
  await expect(step(again, 'Placer les élèves')).toHaveAttribute('aria-current', 'step', { timeout: 120_000 });
  await button(again, 'Arrêter').click();
  await release();
  await expect(again.getByRole('heading', { name: 'Arrêté à votre demande' })).toBeFocused();
  await expectAccessible(again);
  expect(await yearOf(site)).toBe(first);

  await button(again, 'Reprendre').click();
  await button(again, `Terminer le passage à ${label(first + 1)}…`).click();
  await button(again.getByRole('dialog'), `Passer à ${label(first + 1)}`).click();
  await expect(again.getByRole('heading', { name: `L’année ${label(first + 1)} est ouverte` })).toBeFocused({ timeout: 120_000 });
  await expect(again.getByRole('list', { name: 'Ce qui reste à faire pour la rentrée' })).toContainText('entrées ou sorties à reporter', {
    timeout: 60_000
  });
  await expectAccessible(again);

  const after = await load(site);
  expect(await yearOf(site)).toBe(first + 1);
  expect(after.classes.filter(({ status }) => status === 'active').map(({ code, title }) => [code, title])).toEqual([
    ['1GT1', 'Première 1'],
    ['TG3', expect.any(String)]
  ]);
  const [places, was] = [placesOf(after), placesOf(before)];
  const goal: Record<string, string> = { '2GT1': `${first + 1} 1GT1`, '2GT2': 'left', '1G3': `${first + 1} TG3` };
  for (const [key, place] of was) expect([key, places.get(key)]).toEqual([key, goal[place.slice(5)]]);
  expect(after.slots).toEqual([]);
  const moves = await createRegister(connectAs(site.server, admin.login)).moves();
  expect(new Set(moves.map(({ pupilKey }) => pupilKey)).size).toBe(moves.length);
});

test('the groups follow on the home, and last year’s pupil still reads', async ({ page }) => {
  await show(page);
  await button(page.getByRole('list', { name: 'Ce qui reste à faire pour la rentrée' }), 'Aller à l’accueil').click();
  await button(page, 'Reporter dans les groupes').click();
  await expect(page.locator('[data-ent-state="members-follow"]')).toBeVisible({ timeout: 120_000 });
  await signIn(page, pupils[0].login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.locator('[data-ent-error]')).toHaveCount(0);
  await expect(page.locator('[data-web-part]')).not.toContainText('n’avez pas accès');
});

test('the change is taken back', async ({ page, site }) => {
  await show(page);
  await page.getByText(`Revenir à l’année ${label(first)}`).click();
  await expect(page.getByText('3 classes rouvertes.')).toBeVisible();
  await button(page, `Revenir à ${label(first)}`).click();
  const dialog = page.getByRole('dialog', { name: /Revenir à l’année/ });
  await expectAccessible(page);
  await button(dialog, `Revenir à ${label(first)}`).click();
  await expect(page.getByRole('heading', { name: `L’année ${label(first)} est rétablie` })).toBeFocused({ timeout: 120_000 });
  await expectAccessible(page);
  const after = await load(site);
  expect(await yearOf(site)).toBe(first);
  expect(placesOf(after)).toEqual(placesOf(before));
  expect(after.classes.filter(({ status }) => status === 'active').map(({ code }) => code)).toEqual(before.classes.map(({ code }) => code));
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await button(page, 'Export, change year').click();
  await expect(page.getByRole('heading', { name: 'Save everything' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await button(page, `Prepare the change to ${label(first + 1)}`).click();
  await expect(page.getByRole('heading', { name: 'What is going to happen' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await button(page, `Change to ${label(first + 1)}…`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
