import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { admin, pupils, teachers } from '../../local/school/people';
import { addDays, dayInZone, mondayOf, toIso } from '../../src/domain/days';
import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import type { Pupil, Stored } from '../../src/domain/register/types';
import { button, only, openSection, registerOf, saying, versions, words } from './adminParts';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

test.use({ school: 'imports' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const [teacher] = teachers;
const [pupil] = pupils;

/** The bytes of a text as Excel on Windows writes it. */
function windows1252(text: string): Buffer {
  const others: Record<string, number> = { '’': 0x92, œ: 0x9c, Œ: 0x8c };
  return Buffer.from(Array.from(text, (letter) => others[letter] ?? letter.charCodeAt(0)));
}

const utf8 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf8');

async function begin(page: Page, things: string): Promise<void> {
  await openSection(page, 'Importer');
  await button(page, `Importer ${things}`).click();
  await expect(
    page.getByRole('heading', { name: `Le fichier ${things === 'les élèves' ? 'des élèves' : 'de l’emploi du temps'}` })
  ).toBeFocused();
}

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('[data-ent-files]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function look(page: Page): Promise<void> {
  await button(page, 'Voir ce qui changera').click();
  await expect(page.getByRole('heading', { name: 'Ce qui changera' })).toBeFocused();
}

async function accept(page: Page): Promise<void> {
  await button(page, 'Importer…').click();
  await button(page.getByRole('dialog'), 'Importer').click();
}

const done = (page: Page): Locator => page.getByRole('heading', { name: 'Import terminé' });

/** The plan in numbers, by the names that the screen's own code gives them. */
async function figures(page: Page): Promise<Record<string, string>> {
  await expect(page.getByRole('list', { name: 'En chiffres' })).toBeVisible();
  const tiles = await page.locator('[data-figure]').all();
  return Object.fromEntries(
    await Promise.all(
      tiles.map(async (tile) => [await tile.getAttribute('data-figure'), await tile.locator('strong').textContent()] as const)
    )
  );
}

/** Unfolds a list and gives its rows, cell by cell. */
async function rowsOf(page: Page, summary: string): Promise<string[][]> {
  const headline = page.locator('summary').filter({ hasText: words(summary) });
  const folded = page.locator('details').filter({ has: headline });
  if ((await folded.getAttribute('open')) === null) await headline.click();
  await expect(folded.getByRole('row').first()).toBeVisible();
  const rows = await folded.getByRole('row').all();
  return Promise.all(
    rows.slice(1).map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')))
  );
}

const load = async (site: TestSite): Promise<Stored<Pupil>[]> => (await registerOf(site).loadPart(['pupils'])).pupils;

/** So many pupils of no other file, all of Seconde 2. */
function many(prefix: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `${prefix}${at};Lot ${prefix};Prénom ${at};2GT2`);
  return `Réf. lycée;Patronyme;Usuel;Div.\r\n${rows.join('\r\n')}\r\n`;
}

const TITLES = 'Réf. lycée;Patronyme;Usuel;Div.;Adresse électronique perso';
const FILE = [
  TITLES,
  'N1;Œillet;Noëlle;2GT1;',
  `${pupil.key};${pupil.lastName};${pupil.firstName};2GT2;`,
  'N2;;Anonyme;2GT1;',
  'N3;Sans compte;Luc;2GT1;pas un compte',
  'N4;Trop;De;Cases;;x;y',
  'N5;Pavot;Jean;2GT1;',
  'N5;Mauve;Jeanne;2GT1;',
  ''
].join('\r\n');

test('pupils of a Windows file: columns are chosen, every refused row is shown with its reason, nothing is written before the last yes', async ({
  page,
  site
}) => {
  const before = await load(site);
  await openSection(page, 'Importer');
  await expectAccessible(page);
  await button(page, 'Importer les élèves').click();
  await expectAccessible(page);
  await drop(page, 'élèves.csv', windows1252(FILE));
  await expect(page.getByText(saying('élèves.csv : 7 lignes, encodage Windows-1252, séparateur point-virgule.'))).toBeVisible();
  await expect(page.getByRole('region', { name: 'Premières lignes du fichier' })).toContainText('Œillet');
  await expect(page.getByText(/Aucun titre n’a été reconnu/)).toBeVisible();
  await expectAccessible(page);

  // What is required is asked for, and the focus goes there.
  await button(page, 'Voir ce qui changera').click();
  await expect(page.getByLabel('Nom (obligatoire)', { exact: true })).toBeFocused();
  await expectAccessible(page);
  for (const [field, column] of [
    ['Identifiant', 'Réf. lycée'],
    ['Nom (obligatoire)', 'Patronyme'],
    ['Prénom (obligatoire)', 'Usuel'],
    ['Classe', 'Div.'],
    ['Compte', 'Adresse électronique perso']
  ]) {
    await page.getByLabel(field, { exact: true }).selectOption({ label: column });
  }
  await expect(page.getByText(saying('Exemple : Œillet'))).toBeVisible();
  await look(page);
  expect(await figures(page)).toEqual({ added: '1', changed: '1', moved: '1', unchanged: '0', rejected: '5' });
  expect(await rowsOf(page, '1 ajout')).toEqual([['Noëlle Œillet', '2GT1']]);
  expect(await rowsOf(page, '1 changement de classe')).toEqual([[pupil.title, '2GT1 → 2GT2']]);
  expect(await rowsOf(page, '5 lignes refusées')).toEqual([
    ['4', 'Nom (« Patronyme »)', '', 'Il manque : Nom.'],
    ['5', 'Compte (« Adresse électronique perso »)', 'pas un compte', '« pas un compte » n’est pas un compte : attendu nom@domaine.'],
    ['6', '', 'x', 'La ligne a plus de cases que le fichier n’a de titres : sans doute un séparateur dans un texte.'],
    ...['7', '8'].map((line) => [
      line,
      'Identifiant (« Réf. lycée »)',
      'N5',
      '« N5 » figure plusieurs fois avec des informations différentes, ou appartient déjà à un autre.'
    ])
  ]);
  await expectAccessible(page);

  await button(page, 'Importer…').click();
  const question = page.getByRole('dialog', { name: saying('Importer les élèves ?') });
  await expect(question).toContainText(saying('5 lignes refusées ne seront pas prises.'));
  await expectAccessible(page);
  await button(question, 'Annuler').click();
  await button(page, 'Accueil').click();
  const leaving = page.getByRole('dialog', { name: saying('Quitter l’import ?') });
  await expectAccessible(page);
  await button(leaving, 'Rester ici').click();
  expect(versions(await load(site))).toEqual(versions(before));

  await accept(page);
  await expect(done(page)).toBeFocused();
  await expect(page.getByText(saying('Écrit : 1 élève ajouté, 1 modifié, dont 1 changement de classe.'))).toBeVisible();
  await expectAccessible(page);
  const after = await load(site);
  expect(after).toHaveLength(before.length + 1);
  expect(only(after.filter(({ key }) => key === 'N1'))).toMatchObject({ lastName: 'Œillet', firstName: 'Noëlle', classNumber: 1 });
  expect(only(after.filter(({ key }) => key === pupil.key))).toMatchObject({ classNumber: 2, login: pupil.login, status: 'present' });
  expect((await registerOf(site).moves()).map(({ pupilKey, fromClass, toClass }) => [pupilKey, fromClass, toClass])).toEqual([
    [pupil.key, 1, 2]
  ]);
  await button(page, 'Retour aux imports').click();
  await expect(page.getByRole('table', { name: 'Derniers imports' })).toContainText('élèves.csv');
  await expectAccessible(page);
});

test('the next file finds its columns where they are; what it says already is not written again', async ({ page, site }) => {
  const before = await load(site);
  await begin(page, 'les élèves');
  const rows = [`2GT1,Noëlle,"Œillet",x,N1`, `2GT2,${pupil.firstName},${pupil.lastName},,${pupil.key}`];
  await drop(page, 'octobre.csv', utf8(['Div.,Usuel,Patronyme,Ville,Réf. lycée', ...rows, ''].join('\r\n')));
  await expect(page.getByText(/encodage UTF-8, séparateur virgule/)).toBeVisible();
  await expect(page.getByText(/^Les colonnes sont celles de votre import du/)).toBeVisible();
  for (const [field, column] of [
    ['Identifiant', 'Réf. lycée'],
    ['Nom (obligatoire)', 'Patronyme'],
    ['Prénom (obligatoire)', 'Usuel'],
    ['Classe', 'Div.'],
    ['Compte', 'Ne pas lire']
  ]) {
    await expect(page.getByLabel(field, { exact: true }).locator('option:checked')).toHaveText(column);
  }
  await look(page);
  await expect(page.getByText(/^Ce fichier n’apporte rien de nouveau/)).toBeVisible();
  expect(await figures(page)).toEqual({ unchanged: '2' });
  await expect(button(page, 'Importer…')).toHaveCount(0);
  await expectAccessible(page);
  expect(versions(await load(site))).toEqual(versions(before));
});

test('who stops in the middle finds how far it came, and goes on without a double', async ({ page, site }) => {
  const before = await load(site);
  await begin(page, 'les élèves');
  await drop(page, 'lot A.csv', windows1252(many('A', 250)));
  await look(page);
  site.server.faults.add({ kind: 'latency', latencyMs: 5000, times: 20, method: 'POST', urlPattern: '\\$batch' });
  await accept(page);
  const bar = page.getByRole('progressbar', { name: 'Écriture dans l’ENT' });
  await expect(bar).toHaveAttribute('max', '250', { timeout: 30_000 });
  await expect.poll(async () => Number(await bar.getAttribute('value')), { timeout: 30_000 }).toBeGreaterThan(0);
  await button(page, 'Arrêter').click();
  await expectAccessible(page);
  site.server.faults.clear();
  await expect(page.getByRole('heading', { name: 'Import arrêté' })).toBeFocused({ timeout: 30_000 });
  await expectAccessible(page);
  const half = (await load(site)).length - before.length;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(250);
  await expect(page.getByText(saying(`${250 - half} écritures restent à faire`))).toBeVisible();
  await button(page, 'Continuer').click();
  await expect(done(page)).toBeFocused({ timeout: 30_000 });
  const lot = (await load(site)).filter(({ lastName }) => lastName === 'Lot A');
  expect(lot).toHaveLength(250);
  expect(new Set(lot.map(({ key }) => key)).size).toBe(250);
});

test('calls throttled and answers cut in the middle lose and double nothing', async ({ page, site, misdeeds }) => {
  const before = await load(site);
  await begin(page, 'les élèves');
  await drop(page, 'lot B.csv', windows1252(many('B', 250)));
  await look(page);
  const { faults } = site.server;
  faults.add({ kind: 'status', status: 429, retryAfter: 1, times: 1, method: 'POST', urlPattern: 'EntPupils.*/items$' });
  faults.add({ kind: 'cutAfterCommit', times: 1, method: 'POST', urlPattern: 'EntPupils.*/items$', probability: 0.02, seed: 5 });
  faults.add({ kind: 'cutBeforeCommit', times: 1, method: 'POST', urlPattern: 'EntPupils.*/items$', probability: 0.02, seed: 6 });
  faults.add({ kind: 'status', status: 429, retryAfter: 1, times: 2, method: 'POST', urlPattern: '\\$batch', probability: 0.5, seed: 2 });
  await accept(page);
  await expect(page.locator('[data-ent-state=import-done], [data-ent-state=import-unfinished]')).toBeVisible({ timeout: 60_000 });
  expect(faults.rules.filter(({ urlPattern }) => urlPattern?.includes('EntPupils'))).toEqual([]);
  faults.clear();
  while (await button(page, 'Continuer').isVisible()) {
    await expectAccessible(page);
    await button(page, 'Continuer').click();
    await expect(page.locator('[data-ent-state=import-done], [data-ent-state=import-unfinished]')).toBeVisible({ timeout: 60_000 });
  }
  await expect(done(page)).toBeVisible();
  const after = await load(site);
  const lot = after.filter(({ lastName }) => lastName === 'Lot B');
  expect([lot.length, new Set(lot.map(({ key }) => key)).size, after.length]).toEqual([250, 250, before.length + 250]);
  expect(misdeeds.splice(0).filter((misdeed) => !/429|ERR_|ENT: /.test(misdeed))).toEqual([]);

  await begin(page, 'les élèves');
  await drop(page, 'lot B.csv', windows1252(many('B', 250)));
  await look(page);
  expect(await figures(page)).toEqual({ unchanged: '250' });
  expect(versions(await load(site))).toEqual(versions(after));
});

test('a hostile file is text: nothing of it runs, and what is given back does not either', async ({ page, site }) => {
  await begin(page, 'les élèves');
  const image = '<img src=x onerror="document.title=\'pris\'">';
  const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const rows = [
    ['H1', '=HYPERLINK("http://mechant.example";"clic")', 'Ève', '2GT1'],
    ['H2', image, '"Guillemets" ; et point-virgule', '2GT1'],
    ['H3', 'x'.repeat(3_000_000), 'Long', '2GT1'],
    ['H4', '@SUM(1+1)', '', '2GT1'],
    ['H5', '', "=cmd|' /C calc'!A0", '2GT1'],
    ['H6', 'Fin\u0007\nde ligne', 'Tom', '2GT1']
  ];
  await drop(page, 'hostile.csv', utf8([TITLES, ...rows.map((row) => row.map(cell).join(';')), ''].join('\r\n')));
  const sample = page.getByRole('region', { name: 'Premières lignes du fichier' });
  await expect(sample.getByRole('cell', { name: image })).toBeVisible();
  await expectReflow(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
  await look(page);
  const added = await rowsOf(page, '4 ajouts');
  expect(added.map(([name]) => name).join('\n')).toContain(image);
  expect(added.map(([name]) => name).join('\n')).toContain('=HYPERLINK("http://mechant.example";"clic")');
  const refused = await rowsOf(page, '2 lignes refusées');
  expect(refused.map((row) => row[0])).toEqual(['4', '6']);
  await expect(page.getByRole('main').locator('img[src=x]')).toHaveCount(0);
  await expectReflow(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  const wanted = page.waitForEvent('download');
  await button(page, 'Télécharger les lignes refusées').click();
  const given = readFileSync(await (await wanted).path(), 'utf8');
  expect(given).toContain("'=cmd|");
  expect(given).not.toMatch(/(^|[;"])[=@]/m);

  await accept(page);
  await expect(done(page)).toBeFocused();
  const stored = (await load(site)).filter(({ key }) => /^H\d$/.test(key)).sort((a, b) => a.key.localeCompare(b.key));
  expect(stored.map(({ key, lastName }) => [key, lastName])).toEqual([
    ['H1', rows[0][1]],
    ['H2', image],
    ['H4', '@SUM(1+1)'],
    ['H6', 'Fin de ligne']
  ]);
  await openSection(page, 'Personnes et comptes');
  await page.getByLabel('Rechercher').fill('img src');
  await expect(page.getByText(image).first()).toBeVisible();
  expect(await page.title()).not.toBe('pris');
});

test('a teacher’s calendar file brings her timetable: one lesson more, one less, the others as they were', async ({ page, site }) => {
  const register = registerOf(site);
  const mine = (await register.loadPart(['slots'])).slots.filter(({ teacherNumber }) => teacherNumber === teacher.number);
  const [gone, ...kept] = mine;
  const codes = ['', '2GT1', '2GT2', '1G3'];
  const monday = addDays(mondayOf(dayInZone(Date.now(), 'Europe/Paris')), -14);
  const lessons = [
    ...kept.map(({ weekday, periodId, subject, classNumber, room }) => ({ weekday, periodId, subject, code: codes[classNumber], room })),
    { weekday: 5 as const, periodId: 'S4', subject: 'Mathématiques', code: '2GT1', room: 'B12' }
  ];
  const hour = (minutes: number): string => `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}${`${minutes % 60}`.padStart(2, '0')}00`;
  const events = [0, 1, 2, 3].flatMap((week) =>
    lessons.flatMap(({ weekday, periodId, subject, code, room }, at) => {
      const day = toIso(addDays(monday, week * 7 + weekday - 1)).replace(/-/g, '');
      const period = only(DEFAULT_PERIODS.filter(({ id }) => id === periodId));
      return [
        'BEGIN:VEVENT',
        `UID:cours-${week}-${at}@vie-scolaire.example`,
        `DTSTART;TZID=Europe/Paris:${day}T${hour(period.start)}`,
        `DTEND;TZID=Europe/Paris:${day}T${hour(period.end)}`,
        `SUMMARY:${subject} - ${code}`,
        `LOCATION:${room}`,
        'END:VEVENT'
      ];
    })
  );
  const calendar = Buffer.from(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essais//FR', `X-WR-CALNAME:${teacher.title}`, ...events, 'END:VCALENDAR', ''].join('\r\n')
  );
  await begin(page, 'l’emploi du temps');
  await drop(page, 'mes cours.ics', calendar);
  await expect(page.getByText(saying(`mes cours.ics : ${lessons.length} cours hebdomadaires trouvés`))).toBeVisible();
  await expect(page.getByLabel('Enseignant de ces cours').locator('option:checked')).toHaveText(teacher.title);
  await expectAccessible(page);
  await look(page);
  expect(await figures(page)).toEqual({ added: '1', left: '1', unchanged: `${kept.length}` });
  await expectAccessible(page);
  await accept(page);
  await expect(done(page)).toBeFocused();
  // As the teacher herself reads it.
  const now = (await registerOf(site, teacher.login).loadPart(['slots'])).slots.filter(
    ({ teacherNumber }) => teacherNumber === teacher.number
  );
  expect(now).toHaveLength(mine.length);
  expect(now.some(({ id }) => id === gone.id)).toBe(false);
  expect(only(now.filter(({ periodId, weekday }) => periodId === 'S4' && weekday === 5))).toMatchObject({
    subjectCode: 'MATHS',
    room: 'B12',
    classNumber: 1
  });

  await begin(page, 'l’emploi du temps');
  await drop(page, 'mes cours.ics', calendar);
  await look(page);
  expect(await figures(page)).toEqual({ unchanged: `${lessons.length}` });
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await button(page, 'Import').click();
  await expect(page.getByRole('list', { name: 'What can be imported' })).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
  await button(page, 'Import the pupils').click();
  await expectReflow(page);
  await expectAccessible(page);
  await drop(page, 'pupils.csv', utf8('Pupil id;Last name;First name;Class\r\nE1;Larkspur;Ann;2GT1\r\nE2;;Bob;2GT1\r\n'));
  await button(page, 'See what will change').click();
  await expect(page.getByRole('list', { name: 'In figures' })).toBeVisible();
  await page
    .locator('summary')
    .filter({ hasText: /refused|rejected/ })
    .click();
  await expectReflow(page);
  await expectAccessible(page);
});
