// Draws the PNG icons of the package and of Teams from the SVG sources beside this file. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const components = {
  diary: 'diary/DiaryWebPart',
  booking: 'booking/BookingWebPart',
  administration: 'administration/AdministrationWebPart',
  breadcrumb: 'breadcrumb/BreadcrumbWebPart'
};

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome, Edge or Chromium found: name its program in ENT_BROWSER.');
const browser = await chromium.launch({ executablePath, args: browserArguments });

async function draw(svg, size, file) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(file);
}

await draw(readFileSync(join(here, 'ent.svg'), 'utf8'), 96, join(root, 'sharepoint', 'assets', 'ent.png'));
for (const [name, webPart] of Object.entries(components)) {
  const { id } = JSON.parse(readFileSync(join(root, 'src', 'webparts', `${webPart}.manifest.json`), 'utf8'));
  const svg = readFileSync(join(here, `${name}.svg`), 'utf8');
  await draw(svg, 192, join(root, 'teams', `${id}_color.png`));
  await draw(svg.replace(/<g id="ground">.*?<\/g>/s, ''), 32, join(root, 'teams', `${id}_outline.png`));
}
await browser.close();
