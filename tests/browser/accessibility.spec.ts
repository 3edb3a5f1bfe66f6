import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';

// Every other test asks for no fault: this one shows that faults are found, in the page and in its frames.
test('axe finds a picture without words and grey on grey, in a frame too, and leaves out what it is told to', async ({ page }) => {
  const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Essai</title><main><h1>Essai</h1>${picture}
     <p id="pale" style="color: #999; background: #aaa">Trop pâle.</p>
     <iframe title="Cadre" srcdoc='<!doctype html><html lang="fr"><title>Cadre</title><main><h1>Cadre</h1>${picture.replaceAll('"', '&quot;')}</main></html>'></iframe></main></html>`
  );
  await expect(page.frameLocator('iframe').locator('img')).toBeAttached();
  expect(await accessibilityFaults(page)).toEqual(['color-contrast: #pale', 'image-alt: img', 'image-alt: img']);
  expect(await accessibilityFaults(page, { include: ['main'], exclude: ['img'] })).toEqual(['color-contrast: #pale']);
});

test('axe waits for what fades in, and not for what never ends', async ({ page }) => {
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Essai</title>
     <style>
       @keyframes fade { from { opacity: 0.1 } }
       h1 { animation: fade 2s steps(1, end) }
       p { animation: fade 1s infinite alternate linear; font-size: 0 }
     </style>
     <main><h1>Essai</h1><p aria-hidden="true">Sans fin.</p></main></html>`
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});
