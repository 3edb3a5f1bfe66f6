import type { Locator, Page } from '@playwright/test';
import { pupils, teachers } from '../../local/school/people';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { expect, expectAccessible, expectReflow, openPage, prefer, signIn, test } from './fixtures';

const [teacher, colleague] = teachers;

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ site }) => {
  // Making the school takes longer than a test may.
  test.setTimeout(300_000);
  await seedSchool(site.server, undefined, { scale: SMALL });
});

const lessons = (page: Page, state: string): Locator => page.locator(`button:has([data-ent-lesson="${state}"])`);
const lessonOf = (page: Page, key: string): Locator => page.locator(`[data-item="${key}"]`);
const editor = (page: Page): Locator => page.getByRole('dialog').filter({ has: page.getByLabel('Titre de la séance') });
const title = (page: Page): Locator => editor(page).getByLabel('Titre de la séance');
const work = (page: Page): Locator => editor(page).getByLabel('Ce qu’il y a à faire');

/** Signs the teacher in and goes to a week of which nothing is written, whatever the day of the year. */
async function emptyWeek(page: Page): Promise<void> {
  await signIn(page, teacher.login);
  await openPage(page, 'CahierDeTextes');
  await expect(page.getByRole('grid')).toBeVisible();
  for (let week = 0; week < 12; week++) {
    const heading = page.getByRole('heading', { level: 2, name: /Semaine du|Week of/ });
    const before = await heading.innerText();
    await page.getByRole('button', { name: /Semaine suivante|Next week/ }).click();
    await expect(heading).not.toHaveText(before);
    await expect(page.getByRole('grid')).toBeVisible();
    if (week > 0 && (await lessons(page, 'empty').count()) >= 8) return;
  }
  throw new Error('No week of lessons without a text lies ahead.');
}

async function openLesson(page: Page, className: string, at = 0): Promise<string> {
  const lesson = lessons(page, 'empty').filter({ hasText: className }).nth(at);
  const key = (await lesson.getAttribute('data-item')) ?? '';
  await lesson.click();
  await expect(page.getByRole('textbox', { name: 'Contenu de la séance' })).toBeVisible();
  return key;
}

/** Publishes so that pupils see it at whatever hour the tests run. */
async function publish(page: Page): Promise<void> {
  const urgent = editor(page).getByRole('checkbox', { name: /C’est urgent/ });
  if (await urgent.isVisible()) await urgent.check();
  await editor(page)
    .getByRole('button', { name: /^(Publier|Mettre à jour)$/ })
    .click();
  await expect(page.getByText(/Séance publiée à/)).toBeVisible();
  await expect(editor(page)).toBeHidden();
}

/** GET as somebody, by the session's cookie. */
async function statusFor(page: Page, login: string, path: string): Promise<number> {
  await signIn(page, login);
  return (await page.request.get(path, { headers: { accept: 'application/json' } })).status();
}

test('a session with one piece of work takes three interactions besides the text', async ({ page }) => {
  await emptyWeek(page);
  await page.evaluate(() => {
    const acts: string[] = [];
    Object.assign(window, { acts });
    document.addEventListener('click', () => acts.push('click'), true);
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey }) => {
        if (key === 'Tab' || ctrlKey) acts.push(key);
      },
      true
    );
  });
  const lesson = lessons(page, 'empty').filter({ hasText: 'Seconde 1' }).first();
  const key = (await lesson.getAttribute('data-item')) ?? '';
  await lesson.click();
  // The focus is where one types.
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Les triangles semblables');
  await work(page).click();
  await page.keyboard.type('Exercices 12 et 14');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Séance publiée à/)).toBeVisible();
  await expect(lessonOf(page, key)).toContainText('Travail donné');
  const acts = await page.evaluate(() => (window as unknown as { acts: string[] }).acts);
  expect(acts.filter((act) => act !== 'Control')).toEqual(['click', 'click', 'Enter']);
});

test('a link and a document go with the session; another class’s pupil cannot open the document', async ({ page }) => {
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 1');
  await title(page).fill('Avec une fiche');
  await editor(page).getByRole('button', { name: 'Ajouter un lien' }).first().click();
  await editor(page).getByLabel('Adresse').fill('www.ecole.example/figures');
  await editor(page).getByLabel('Titre affiché aux élèves').fill('Les figures');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('link', { name: 'Les figures' })).toHaveAttribute('href', 'https://www.ecole.example/figures');
  await editor(page).getByRole('button', { name: 'Ajouter un document' }).first().click();
  await expect(editor(page).getByText(/La classe peut lire un document dès/)).toBeVisible();
  await expectAccessible(page);
  await editor(page)
    .locator('input[data-ent-files]')
    .setInputFiles({ name: 'Fiche n° 1.txt', mimeType: 'text/plain', buffer: Buffer.from('Énoncé') });
  const link = editor(page).getByRole('link', { name: 'Fiche n° 1.txt' });
  await expect(link).toBeVisible();
  const path = (await link.getAttribute('href')) ?? '';
  await editor(page).getByRole('button', { name: 'Choisir un document déjà déposé' }).click();
  await editor(page).getByRole('button', { name: 'Documents déjà déposés pour cette classe' }).click();
  await expect(editor(page).getByRole('button', { name: 'Fiche n° 1.txt', exact: true })).toBeDisabled();
  await expectAccessible(page);
  await publish(page);
  await lessonOf(page, key).click();
  await expect(editor(page).getByRole('link', { name: 'Fiche n° 1.txt' })).toBeVisible();
  await expect(editor(page).getByRole('link', { name: 'Les figures' })).toBeVisible();

  const classNumber = Number(key.split('|')[0]);
  const own = pupils.find((pupil) => pupil.classNumber === classNumber);
  const other = pupils.find((pupil) => pupil.classNumber !== classNumber);
  expect(await statusFor(page, own?.login ?? '', path)).toBe(200);
  expect(await statusFor(page, other?.login ?? '', path)).not.toBe(200);
});

test('a private note stores itself, is there again, and nobody else can ask for it', async ({ page }) => {
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 2');
  await editor(page).getByRole('button', { name: 'Ajouter une note personnelle' }).click();
  await editor(page).getByLabel('Note personnelle').fill('Revoir la propriété avec le fond de la classe');
  await title(page).click();
  await expect(editor(page).getByText(/Note enregistrée à/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(lessonOf(page, key)).toContainText('Note personnelle');
  await emptyWeek(page);
  await lessonOf(page, key).click();
  await expect(editor(page).getByLabel('Note personnelle')).toHaveValue('Revoir la propriété avec le fond de la classe');
  for (const { login } of [colleague, pupils[0]]) {
    await signIn(page, login);
    const answer = await page.request.get(`/sites/lycee/_api/web/getlist('/sites/lycee/Lists/EntNotes')/items?$select=EntBody`, {
      headers: { accept: 'application/json' }
    });
    expect(await answer.text()).not.toContain('Revoir la propriété');
  }
});

test('the workload of the day is shown once minutes are spoken of, and warns above the threshold', async ({ page }) => {
  await emptyWeek(page);
  await openLesson(page, 'Seconde 1');
  await title(page).fill('Séance lourde');
  await work(page).fill('Un très long devoir');
  await expect(editor(page).locator('[data-ent-workload]')).toHaveCount(0);
  await editor(page).getByLabel('Temps estimé').selectOption({ label: '2\u00a0h' });
  await expect(editor(page).locator('[data-ent-workload]')).toBeVisible();
  await publish(page);
  await openLesson(page, 'Seconde 1');
  await work(page).fill('Encore un devoir');
  await editor(page).getByRole('group', { name: 'Prochains cours avec cette classe' }).getByRole('button').first().click();
  await editor(page).getByLabel('Temps estimé').selectOption({ label: '1\u00a0h' });
  await expect(editor(page).locator('[data-ent-workload]')).toContainText(/travail/);
  await expectAccessible(page);
});

test('what is published in the evening appears later, and the author reads when, unless it is urgent', async ({ page }) => {
  const evening = new Date();
  evening.setUTCHours(20, 0, 0, 0);
  await page.clock.setFixedTime(evening);
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 2');
  await title(page).fill('Écrite le soir');
  await expect(editor(page).getByText(/le verront .* à 7\sh/)).toBeVisible();
  await expectAccessible(page);
  await editor(page).getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/elle paraîtra .* à 7\sh/)).toBeVisible();
  await expect(lessonOf(page, key)).toContainText(/paraît .* à 7\sh/);
  await lessonOf(page, key).click();
  await editor(page)
    .getByRole('checkbox', { name: /C’est urgent/ })
    .check();
  await editor(page).getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(editor(page)).toBeHidden();
  await expect(lessonOf(page, key)).not.toContainText('paraît');
});

test('one piece of work for several classes, a session copied, its history, its removal and its return', async ({ page }) => {
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 1');
  await title(page).fill('Séance commune');
  await work(page).fill('Travail commun');
  await editor(page).getByRole('button', { name: 'Donner aussi à d’autres classes' }).click();
  await editor(page).getByRole('checkbox', { name: 'Seconde 2', exact: true }).check();
  await expectAccessible(page);
  await editor(page).getByRole('button', { name: 'Donner à ces 2 classes ou groupes' }).click();
  const common = editor(page).getByRole('region', { name: 'Ce travail est donné à plusieurs classes' });
  await expect(common.getByText('Seconde 2')).toBeVisible();
  await expect(common.locator('[data-ent-set]')).toHaveAttribute('data-ent-set', 'whole');

  await editor(page).getByRole('button', { name: 'Copier vers d’autres cours' }).click();
  await editor(page)
    .getByRole('checkbox', { name: /Seconde 2 ·/ })
    .last()
    .check();
  await editor(page).getByRole('button', { name: 'Copier la séance' }).click();
  await expect(editor(page).getByText('Copié en brouillon')).toBeVisible();
  await expectAccessible(page);
  await publish(page);

  await lessonOf(page, key).click();
  await title(page).fill('Séance commune, revue');
  await publish(page);
  await lessonOf(page, key).click();
  await editor(page).getByRole('button', { name: 'Historique et retrait' }).click();
  const versions = editor(page).getByRole('list', { name: /Versions de la séance/ });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expect(versions).toContainText(teacher.title);
  await expectAccessible(page);
  await versions.getByRole('button', { name: 'Reprendre ce texte' }).click();
  await expect(title(page)).toHaveValue('Séance commune');
  await title(page).fill('Séance commune, revue');
  await editor(page).getByRole('button', { name: 'Retirer la séance' }).click();
  await editor(page).getByRole('button', { name: 'Retirer la séance des élèves' }).click();
  await expect(page.getByText(/La séance est retirée/)).toBeVisible();
  await expect(lessonOf(page, key)).not.toContainText('Publiée');

  await lessonOf(page, key).click();
  await editor(page).getByRole('button', { name: 'Historique et retrait' }).click();
  await editor(page).getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.getByText(/La séance est rétablie/)).toBeVisible();
  await expect(lessonOf(page, key)).toContainText('Séance commune, revue');
});

test('a session outside the timetable is placed by its hour and stands in its week', async ({ page }) => {
  await emptyWeek(page);
  await page.getByRole('button', { name: 'Séance hors emploi du temps' }).click();
  const placing = page.getByRole('dialog', { name: 'Séance hors emploi du temps' });
  await expect(placing.getByLabel('Classe et matière')).toBeVisible();
  await expectAccessible(page);
  await placing.getByLabel('Début').fill('18:05');
  await placing.getByLabel('Fin').fill('19:00');
  await placing.getByRole('button', { name: 'Écrire la séance' }).click();
  await title(page).fill('Rattrapage');
  await publish(page);
  await expect(lessons(page, 'published').filter({ hasText: 'Rattrapage' })).toContainText('Hors emploi du temps');
});

test('two teachers of a class on one session see both versions and lose neither', async ({ page, browser, site, misdeeds }) => {
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 2');
  await title(page).fill('La première');
  await editor(page).getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(editor(page).getByText(/Brouillon enregistré à/)).toBeVisible();
  await title(page).fill('La première, suite');

  // The colleague goes on with the draft by REST, as a second screen would.
  const context = await browser.newContext({ baseURL: site.server.url });
  const other = await context.newPage();
  await signIn(other, colleague.login);
  const list = `/sites/lycee/_api/web/getlist('/sites/lycee/Lists/EntDiaryDrafts')/items`;
  const found = await other.request.get(`${list}?$filter=EntKey eq '${encodeURIComponent(key)}'&$select=Id`, {
    headers: { accept: 'application/json' }
  });
  const { value } = (await found.json()) as { value: { Id: number }[] };
  const digest = (await (
    await other.request.post('/sites/lycee/_api/contextinfo', { headers: { accept: 'application/json' } })
  ).json()) as { FormDigestValue: string };
  const written = await other.request.post(`${list}(${value[0].Id})`, {
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-requestdigest': digest.FormDigestValue,
      'x-http-method': 'MERGE',
      'if-match': '*'
    },
    data: { Title: 'La suite de la collègue' }
  });
  expect(written.status()).toBe(204);
  await context.close();

  await editor(page).getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  const conflict = page.getByRole('dialog', { name: 'Deux versions du même texte' });
  await expect(conflict.getByRole('region', { name: 'Votre version' })).toContainText('La première, suite');
  await expect(conflict.getByRole('region', { name: 'La version enregistrée' })).toContainText('La suite de la collègue');
  await expect(conflict).toContainText(colleague.title);
  await conflict.getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect(title(page)).toHaveValue('La suite de la collègue');
  await page.keyboard.press('Escape');
  await lessonOf(page, key).click();
  await expect(editor(page).getByText(new RegExp(`Brouillon de ${colleague.title}`))).toBeVisible();
  misdeeds.length = 0;
});

test('a closed tab keeps the text, its links and its work', async ({ page, context }) => {
  await emptyWeek(page);
  const key = await openLesson(page, 'Seconde 1');
  await title(page).fill('Jamais enregistrée');
  await work(page).fill('Jamais donné');
  await editor(page).getByRole('button', { name: 'Ajouter un lien' }).first().click();
  await editor(page).getByLabel('Adresse').fill('https://www.ecole.example/garde');
  await page.keyboard.press('Enter');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await emptyWeek(again);
  await lessonOf(again, key).click();
  await expect(title(again)).toHaveValue('Jamais enregistrée');
  await expect(work(again)).toHaveValue('Jamais donné');
  await expect(editor(again).getByRole('link', { name: 'ecole.example/garde' })).toBeVisible();
  await again.getByRole('button', { name: 'Repartir de la version enregistrée' }).click();
});

test('a document on its way says how far it is; one that is stopped is not attached', async ({ page }) => {
  await emptyWeek(page);
  await openLesson(page, 'Seconde 1');
  await editor(page).getByRole('button', { name: 'Ajouter un document' }).first().click();
  const network = await page.context().newCDPSession(page);
  const upTo = (uploadThroughput: number): Promise<unknown> =>
    network.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
  await network.send('Network.enable');
  await upTo(300_000);
  const buffer = Buffer.alloc(3_000_000, 'é');
  const files = editor(page).locator('input[data-ent-files]');
  await files.setInputFiles({ name: 'Film.bin', mimeType: 'application/octet-stream', buffer });
  await expect(editor(page).getByText(/En cours, [1-9]\d?\s%/)).toBeVisible();
  await expect(editor(page).getByRole('progressbar', { name: 'Film.bin' })).toHaveAttribute('value', /^0\.\d/);
  await expectAccessible(page);
  await editor(page)
    .getByRole('button', { name: /Annuler.*Film/ })
    .click();
  await expect(editor(page).getByText('Annulé')).toBeVisible();
  await expect(editor(page).getByRole('link', { name: 'Film.bin' })).toHaveCount(0);
  await upTo(-1);
  await editor(page)
    .getByRole('button', { name: /Réessayer.*Film/ })
    .click();
  const link = editor(page).getByRole('link', { name: /^Film.*bin$/ });
  await expect(link).toBeVisible();
  expect((await (await page.request.get((await link.getAttribute('href')) ?? '')).body()).equals(buffer)).toBe(true);
});

test('on a phone of 320 pixels, and in English, everything is there', async ({ page }) => {
  await emptyWeek(page);
  await openLesson(page, 'Seconde 1');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['Donner aussi à d’autres classes', 'Copier vers d’autres cours', 'Historique et retrait']) {
    await editor(page).getByRole('button', { name }).click();
    await expect(editor(page).getByRole('region', { name })).toBeVisible();
    await expectReflow(page);
    await expectAccessible(page);
  }
  await editor(page).getByRole('button', { name: 'Ajouter un document' }).first().click();
  await expect(editor(page).getByText(/La classe peut lire un document dès/)).toBeVisible();
  await expectReflow(page);
  await expectAccessible(page);

  await prefer(page, { language: 'en' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await emptyWeek(page);
  const lesson = lessons(page, 'empty').filter({ hasText: 'Seconde 1' }).first();
  await lesson.click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('Title of the session') });
  await dialog.getByLabel('Title of the session').fill('In English');
  await dialog.getByRole('button', { name: 'Add a private note' }).click();
  await expect(dialog.getByText(/You alone can read it/)).toBeVisible();
  await dialog.getByRole('button', { name: 'History and removal' }).click();
  await expect(dialog.getByText('Nothing is published for this lesson yet.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Title of the session').focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Session published at/)).toBeVisible();
  await prefer(page, { language: 'fr' });
});
