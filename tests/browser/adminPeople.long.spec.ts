import type { Locator, Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin, guardians, pupils, teachers } from '../../local/school/people';
import { addDays, dayInZone, weekIndexOf } from '../../src/domain/days';
import { toggle } from '../../src/domain/diary/ticks';
import { addRow } from '../../src/domain/register/changes';
import type { Pupil, Stored } from '../../src/domain/register/types';
import { createRepositories } from '../../src/lists/repositories';
import type { Repositories } from '../../src/lists/repositories/types';
import { button, letGroupsFollow, only, openSection, registerOf, rolesOf, saying, versions, words } from './adminParts';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';
import type { TestSite } from './site';

test.use({ school: 'people' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const today = dayInZone(Date.now(), 'Europe/Paris');
const lastWeek = weekIndexOf(today) - 1;

/** Of the first class, and the only child of a guardian. */
const [mover] = pupils.filter(({ key, classNumber }) => classNumber === 1 && guardians.some(({ children }) => `${children}` === key));
const [guardian] = guardians.filter(({ children }) => children.includes(mover.key));

/** Persons whom the register knows and nobody has linked, with what the directory has of them. */
const ARRIVALS = [
  { key: 'CG1', lastName: 'Genêt', firstName: 'Camille', classNumber: 1 },
  { key: 'CG2', lastName: 'Genêt', firstName: 'Camille', classNumber: 2 },
  { key: 'BH1', lastName: 'Hysope', firstName: 'Basile', classNumber: 1 },
  { key: 'BV1', lastName: 'Valériane', firstName: 'Benoît', classNumber: 2 },
  { key: 'ZS1', lastName: 'Santoline', firstName: 'Zéphyr', classNumber: 1 }
];
const ACCOUNTS = {
  first: { login: 'camille.genet@ecole.example', title: 'Camille Genêt' },
  second: { login: 'c.genet2@ecole.example', title: 'GENET Camille' },
  exact: { login: 'basile.hysope@ecole.example', title: 'Basile Hysope' },
  near: { login: 'benoit.valerianne@ecole.example', title: 'Benoit Valerianne' }
};

test.beforeAll(async ({ site }) => {
  Object.values(ACCOUNTS).forEach((account) => site.server.ensureDirectoryUser(account));
  const added = ARRIVALS.map((one) => addRow('pupil', { ...one, login: '', status: 'present', groups: [] }));
  expect((await registerOf(site).apply(added)).failed).toEqual([]);
});

const repositoriesOf = ({ server }: TestSite, login: string): Repositories => createRepositories(connectAs(server, login));
const load = async (site: TestSite): Promise<Stored<Pupil>[]> => (await registerOf(site).loadPart(['pupils'])).pupils;
const rowOf = async (site: TestSite, key: string): Promise<Stored<Pupil>> => only((await load(site)).filter((row) => row.key === key));
/** How much of a class's diary of last week somebody reads. */
const reads = async (site: TestSite, login: string, classNumber: number): Promise<number> =>
  (await repositoriesOf(site, login).diary.classPast(classNumber, [lastWeek])).sessions.length;

const waiting = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

async function showAccounts(page: Page): Promise<void> {
  await openSection(page, 'Personnes et comptes');
  await page.getByRole('tab', { name: saying('Comptes à relier') }).click();
}

test('accounts are proposed, homonyms are chosen among, one account has one holder, and nothing is written before the yes', async ({
  page,
  site
}) => {
  const before = versions(await load(site));
  await openSection(page, 'Personnes et comptes');
  await expect(page.getByText(saying('5 personnes n’ont pas encore de compte'))).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Relier les comptes').click();
  await expectAccessible(page);
  await button(page, words('Chercher les comptes (5)')).click();
  await expect(button(page, 'Chercher à nouveau')).toBeVisible();
  await expect(waiting(page, 'Basile')).toContainText('Même nom');
  await expect(waiting(page, 'Valériane')).toContainText('Nom voisin, à vérifier');
  await expect(waiting(page, 'Santoline')).toContainText(saying('Aucun compte trouvé'));
  await expect(waiting(page, 'Santoline')).toContainText(saying('pas encore d’accès'));
  const [one, other] = [waiting(page, 'identifiant CG1'), waiting(page, 'identifiant CG2')];
  for (const homonym of [one, other]) {
    await expect(homonym).toContainText('Homonymes, à choisir');
    await expect(homonym.getByRole('combobox').locator('option')).toHaveCount(3);
    await expect(homonym.getByRole('combobox')).toHaveValue('');
  }
  await expectAccessible(page);

  // Only who is sure is proposed; the rest is the person's to say.
  await expect(button(page, words('Relier 1 compte'))).toBeVisible();
  await one.getByRole('combobox').selectOption(ACCOUNTS.first.login);
  await other.getByRole('combobox').selectOption(ACCOUNTS.first.login);
  await expect(page.getByText(/partage(nt)? un compte avec une autre/)).toBeVisible();
  await expect(button(page, words('Relier 3 comptes'))).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await other.getByRole('combobox').selectOption(ACCOUNTS.second.login);
  await waiting(page, 'Valériane').getByRole('combobox').selectOption(ACCOUNTS.near.login);
  await button(page, words('Relier 4 comptes')).click();
  const question = page.getByRole('dialog', { name: saying('Relier 4 comptes ?') });
  await expect(question).toContainText(saying('1 personne reste avec la mention « pas encore d’accès »'));
  await expectAccessible(page);
  expect(versions(await load(site))).toEqual(before);
  await button(question, 'Relier').click();
  await expect(page.getByText(saying('4 comptes sont reliés.'))).toBeVisible();
  await expectAccessible(page);
  const logins = (await load(site)).filter(({ key }) => ARRIVALS.some((each) => each.key === key)).map(({ key, login }) => [key, login]);
  expect(Object.fromEntries(logins)).toEqual({
    CG1: ACCOUNTS.first.login,
    CG2: ACCOUNTS.second.login,
    BH1: ACCOUNTS.exact.login,
    BV1: ACCOUNTS.near.login,
    ZS1: ''
  });

  // An account opens nothing yet: the groups follow when somebody asks.
  expect(await rolesOf(site, ACCOUNTS.first.login)).toEqual([]);
  await page.locator('[data-ent-state=accounts-linked]').getByRole('button', { name: 'Reporter dans les groupes' }).click();
  await letGroupsFollow(page);
  await expectAccessible(page);
  expect(await rolesOf(site, ACCOUNTS.first.login)).toEqual(['pupil 1']);
  expect(await rolesOf(site, ACCOUNTS.second.login)).toEqual(['pupil 2']);
  expect([await reads(site, ACCOUNTS.first.login, 1), await reads(site, ACCOUNTS.first.login, 2)]).toEqual([expect.any(Number), 0]);
  expect(await reads(site, ACCOUNTS.first.login, 1)).toBeGreaterThan(0);
});

test('who has no account yet is linked by a later import, as the same person', async ({ page, site }) => {
  await showAccounts(page);
  await expect(waiting(page, 'Santoline')).toBeVisible();
  await expectAccessible(page);
  const before = await load(site);
  const login = 'zephyr.santoline@ecole.example';
  site.server.ensureDirectoryUser({ login, title: 'Zéphyr Santoline' });
  await button(page, 'Importer').click();
  await button(page, 'Importer les élèves').click();
  const file = `INE;Nom;Prénom;Division;Login\r\nZS1;Santoline;Zéphyr;2GT1;${login}\r\n`;
  await page.locator('[data-ent-files]').setInputFiles({ name: 'comptes.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await button(page, 'Voir ce qui changera').click();
  await page
    .locator('summary')
    .filter({ hasText: words('1 modification') })
    .click();
  await expect(page.getByRole('row').filter({ hasText: 'Zéphyr Santoline' })).toContainText(saying(`Compte : (vide) → ${login}`));
  await button(page, 'Importer…').click();
  await button(page.getByRole('dialog'), 'Importer').click();
  await expect(page.getByRole('heading', { name: 'Import terminé' })).toBeVisible();
  const after = await load(site);
  expect(after).toHaveLength(before.length);
  expect(await rowOf(site, 'ZS1')).toMatchObject({ login, id: only(before.filter(({ key }) => key === 'ZS1')).id });
  await button(page, 'Reporter dans les groupes').click();
  await letGroupsFollow(page);
  expect(await rolesOf(site, login)).toEqual(['pupil 1']);
  await button(page, 'Personnes et comptes').click();
  await page.getByRole('tab', { name: 'Comptes à relier', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Chacun a son compte' })).toBeVisible();
  await expectAccessible(page);
});

/** What the pupil has done in the first class: a tick, and work of their own. */
async function work(site: TestSite): Promise<{ ticked: number[]; own: string[] }> {
  const { diaryParts } = repositoriesOf(site, mover.login);
  const weeks = [lastWeek, lastWeek + 1, lastWeek + 2];
  const ticks = await diaryParts.ticks.ofWeeks(1, weeks);
  const own = await diaryParts.ownWork.ofWeeks(1, weeks);
  return { ticked: ticks.flatMap((week) => [...week.ticks.keys()]), own: own.map(({ title }) => title) };
}

test('a pupil changes class: groups, markers and guardian follow, past work stays, and it is all undone', async ({ page, site }) => {
  const { diary, diaryParts } = repositoriesOf(site, mover.login);
  const { homework } = await diary.classUpcoming(1, [lastWeek, lastWeek + 1, lastWeek + 2]);
  const [given] = homework;
  const [empty] = await diaryParts.ticks.ofWeeks(1, [weekIndexOf(given.dueDay)]);
  await diaryParts.ticks.save(empty, toggle(given, true), 'tick-before-the-move');
  const own = { title: 'Relire mes fiches', body: '', dueDay: addDays(today, 1), subject: '', done: false };
  await diaryParts.ownWork.add(1, own, 'own-before-the-move');
  const past = await work(site);
  expect(past).toEqual({ ticked: [given.id], own: ['Relire mes fiches'] });
  expect(await rolesOf(site, mover.login)).toEqual(['pupil 1']);
  expect(await rolesOf(site, guardian.login)).toEqual(['guardian 1']);
  const written = await reads(site, teachers[0].login, 1);

  await openSection(page, 'Personnes et comptes');
  await page.getByLabel('Rechercher').fill(mover.lastName);
  await page.getByRole('checkbox', { name: `Sélectionner ${mover.title}`, exact: true }).check();
  await expectAccessible(page);
  await button(page, words('Changer de classe (1)')).click();
  const dialog = page.getByRole('dialog', { name: saying('Changer cet élève de classe ?') });
  await button(dialog, 'Changer de classe').click();
  await expect(dialog.getByText('Choisissez la nouvelle classe.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Nouvelle classe').selectOption({ label: 'Seconde 2' });
  await expect(dialog).toContainText(saying(`${mover.title} quitte Seconde 1 pour Seconde 2.`));
  await expect(dialog).toContainText('Le travail passé reste où il est.');
  await expectAccessible(page);
  await button(dialog, 'Changer de classe').click();
  await expect(page.getByText(saying('1 élève est maintenant en Seconde 2.'))).toBeVisible();
  await expect(page.getByText(saying('2 comptes changent de groupe.'))).toBeVisible();
  await expectAccessible(page);
  expect(await rowOf(site, mover.key)).toMatchObject({ classNumber: 2 });
  // Until the groups follow nothing has changed for the pupil, and the screen says so.
  expect(await rolesOf(site, mover.login)).toEqual(['pupil 1']);
  await button(page, 'Reporter dans les groupes').click();
  await letGroupsFollow(page);

  expect(await rolesOf(site, mover.login)).toEqual(['pupil 2']);
  expect(await rolesOf(site, guardian.login)).toEqual(['guardian 2']);
  expect([await reads(site, mover.login, 1), await reads(site, guardian.login, 1)]).toEqual([0, 0]);
  expect(await reads(site, mover.login, 2)).toBeGreaterThan(0);
  expect(await work(site)).toEqual(past);
  expect(await reads(site, teachers[0].login, 1)).toBe(written);
  await signIn(page, mover.login);
  await openPage(page, 'CahierDeTextes');
  // A pupil of one class reads its name on paper only.
  await expect(page.getByRole('main')).toContainText('Seconde 2');

  await openSection(page, 'Personnes et comptes');
  await page.getByRole('tab', { name: 'Changements de classe' }).click();
  await expect(page.getByRole('row').filter({ hasText: mover.title })).toContainText(/Seconde 1.*Seconde 2/s);
  await expectAccessible(page);
  await button(page, `Annuler le changement de ${mover.title}`).click();
  const undo = page.getByRole('dialog', { name: saying(`Annuler le changement de classe de ${mover.title} ?`) });
  await expectAccessible(page);
  await button(undo, 'Annuler ce changement').click();
  await expect(page.getByText(saying('le changement est annulé, retour à « Seconde 1 »'))).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: mover.title })).toContainText('Annulé');
  await button(page, 'Reporter dans les groupes').click();
  await letGroupsFollow(page);
  expect(await rolesOf(site, mover.login)).toEqual(['pupil 1']);
  expect(await rolesOf(site, guardian.login)).toEqual(['guardian 1']);
  expect(await reads(site, mover.login, 1)).toBe(written);
  expect(await work(site)).toEqual(past);
});

test('it fits a phone, in the dark, in English', async ({ page }) => {
  await signIn(page, admin.login);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openPage(page, 'AdministrationENT');
  await button(page, 'People and accounts').click();
  for (const tab of ['Pupils', 'Guardians', 'Staff', 'Accounts to link', 'Changes of class']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0);
    await expectReflow(page);
    await expectAccessible(page);
  }
  await page.getByRole('tab', { name: 'Pupils' }).click();
  await page.getByLabel('Search').fill(mover.lastName);
  await button(page, `${mover.lastName} ${mover.firstName}`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);
});
