import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility';
import { expect, expectReflow, prefer, test } from './fixtures';

// The shared components in every state, drawn from the modules that the build compiled.

const group = (page: Page, name: string): Locator => page.locator(`[data-gallery-group=${name}]`);

/** Opens the gallery and waits for its last parts, which come with chunks of their own. */
async function openGallery(page: Page, misdeeds: string[]): Promise<void> {
  await page.goto('/_gallery');
  await expect(page.locator('[data-ent-state=ready]')).toBeVisible();
  await expect(group(page, 'richText').getByRole('textbox')).toHaveCount(2);
  // Each specimen of an error tells the console, as it should.
  misdeeds.splice(0, misdeeds.length, ...misdeeds.filter((misdeed) => !misdeed.startsWith('console: ENT: EntError')));
}

/** As `expectAccessible`, on one part of the page, and of long tables on their first rows: the others are the same again. */
async function expectAccessible(page: Page, part = 'body'): Promise<void> {
  const repeated = ['tr', 'li'].map((row) => `[data-gallery-group=table] ${row}:nth-child(n + 8)`);
  expect(await accessibilityFaults(page, { include: [part], exclude: repeated })).toEqual([]);
}

for (const theme of ['light', 'dark', 'school'] as const) {
  for (const language of ['fr', 'en'] as const) {
    test(`every component is accessible and fits, wide and at 320 px: ${theme}, ${language}`, async ({ page, misdeeds }) => {
      test.setTimeout(300_000);
      await prefer(page, { theme, language });
      await openGallery(page, misdeeds);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page);
      await expectReflow(page);
      await expect(group(page, 'table').getByRole('table')).toHaveCount(0);
      await expectAccessible(page);
    });
  }
}

test('at 200 % nothing is lost nor needs scrolling sideways', async ({ browser, site, misdeeds }) => {
  const context = await browser.newContext({ baseURL: site.server.url, viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await openGallery(page, misdeeds);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  // Nor does a control stand beyond its specimen.
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('[data-gallery-group] button, [data-gallery-group] input, [data-gallery-group] select')]
      .filter(
        (control) => control.getClientRects().length > 0 && control.getBoundingClientRect().right > document.documentElement.clientWidth
      )
      .map((control) => control.outerHTML)
  );
  expect(beyond).toEqual([]);
  await context.close();
});

test('the theme changes in place, and the home page leads to the gallery', async ({ page, misdeeds }) => {
  await prefer(page, { theme: 'light', language: 'fr' });
  await page.request.post('/_local/signin', { form: { login: 'admin@ecole.example', return: '/' }, maxRedirects: 0 });
  await page.goto('/sites/lycee');
  await page.getByRole('link', { name: 'Galerie des composants' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Galerie des composants' })).toBeVisible();
  const background = (): Promise<string> =>
    page.locator('[data-ent-state=ready]').evaluate((gallery) => getComputedStyle(gallery.parentElement ?? gallery).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('combobox', { name: 'Thème' }).selectOption('dark');
  await expect.poll(background).toBe('rgb(27, 26, 25)');
  misdeeds.splice(0, misdeeds.length, ...misdeeds.filter((misdeed) => !misdeed.startsWith('console: ENT: EntError')));
});

test('a day is typed, half-typed and taken from the calendar with the keyboard alone', async ({ page, misdeeds }) => {
  await prefer(page, { theme: 'light', language: 'fr' });
  await openGallery(page, misdeeds);
  const field = group(page, 'dates').getByLabel('À rendre le').first();
  await field.focus();
  // Whatever order the browser's language gives day and month: one part is emptied.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(group(page, 'dates').getByText('Cette date n’est pas complète ou n’existe pas.')).toBeVisible();
  await page.keyboard.press('Enter');
  const calendar = page.getByRole('dialog', { name: 'À rendre le' });
  await expect(calendar.getByRole('button', { name: 'lundi 23\u00a0novembre 2026' })).toBeFocused();
  await expectAccessible(page, '#dates');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(calendar).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('2026-11-30');
  await expect(group(page, 'dates').getByText('lundi 30\u00a0novembre 2026')).toBeVisible();
});

test('a person is found and chosen with the keyboard alone', async ({ page, misdeeds }) => {
  await prefer(page, { theme: 'light', language: 'fr' });
  await openGallery(page, misdeeds);
  const people = group(page, 'people');
  const box = people.getByRole('combobox', { name: 'Remplaçant' }).first();
  await box.fill('tilleul');
  await expect(people.getByRole('option', { name: /Léa Tilleul/ })).toHaveCount(2);
  await expect(people.getByRole('listbox').first()).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, '#people');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(people.getByRole('button', { name: 'Retirer Léa Tilleul, lea.tilleul2@ecole.example' }).first()).toBeVisible();
  await box.fill('panne');
  await expect(people.getByRole('alert')).toContainText('SharePoint est très sollicité');
  await expectAccessible(page, '#people');
  misdeeds.splice(0, misdeeds.length, ...misdeeds.filter((misdeed) => !misdeed.startsWith('console: ENT: EntError')));
});

test('every dialog is accessible, closes with Escape and gives the focus back', async ({ page, misdeeds }) => {
  test.setTimeout(300_000);
  await prefer(page, { theme: 'dark', language: 'en' });
  await openGallery(page, misdeeds);
  for (const way of ['confirm', 'danger', 'typed', 'conflict', 'panel']) {
    const button = page.locator(`[data-gallery-open=${way}]`);
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'dialog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  await page.locator('[data-gallery-open=typed]').click();
  await page.keyboard.type('nothing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not “archive”.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Archive');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('files are dropped from outside, and one dropped beside the zone leaves the page', async ({ page, misdeeds }) => {
  await prefer(page, { theme: 'light', language: 'fr' });
  await openGallery(page, misdeeds);
  const dropOn = async (target: Locator, names: string[]): Promise<void> => {
    const data = await page.evaluateHandle((wanted) => {
      const transfer = new DataTransfer();
      wanted.forEach((name) => transfer.items.add(new File(['x'], name)));
      return transfer;
    }, names);
    for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: data });
  };
  const files = group(page, 'files');
  await dropOn(files.getByRole('button', { name: 'Choisir des fichiers' }), ['compte rendu.pdf', 'CON.txt']);
  await expect(files.getByRole('listitem').filter({ hasText: 'compte rendu.pdf' })).toContainText('En attente');
  await expect(files.getByText(/CON\.txt.*SharePoint réserve ce nom/)).toBeVisible();
  await dropOn(page.getByRole('heading', { level: 1 }), ['ailleurs.pdf']);
  await expect(files.getByText('ailleurs.pdf')).toHaveCount(0);
  await expectAccessible(page, '#files');
});
