// `npm run pictures`: takes the pictures of the README and the guides anew, on the demonstration school.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { pageHost } from '../local/page';
import { featuredPeople } from '../local/school/featured';
import { makeSchool } from '../local/schoolData';
import { startSharePoint } from '../local/server';
import { browserArguments, findBrowser } from './browser.mjs';

const root = join(__dirname, '..');
const folder = join(root, 'docs', 'pictures');
const desktop = { width: 1280, height: 860 };
const phone = { width: 375, height: 760 };

interface Picture {
  file: string;
  /** A featured person's role in English. */
  who: string;
  page: string;
  size: { width: number; height: number };
  theme?: 'light' | 'dark' | 'school';
  /** Stands in the page when it is ready. */
  ready: string;
  prepare?: (page: Page) => Promise<void>;
}

const openLesson = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /à (remplir|écrire)/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('toolbar').waitFor();
};

/** The administration once it has compared the groups with the register. */
const groupsCompared = '[data-ent-state^="members-"]';

const lastWeek = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Semaine précédente', exact: true }).click();
  await page.locator('[data-ent-lesson="filled"]').first().waitFor();
};

const openProgressions = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Progressions', exact: true }).click();
  await page.getByRole('heading', { name: /^Mes\sprogressions$/ }).waitFor();
  await page.getByRole('button', { name: /^Mathématiques, seconde/ }).click();
  await page.getByRole('heading', { name: 'Mathématiques, seconde' }).waitFor();
  await page.locator('[data-web-part] [aria-busy=true]').waitFor({ state: 'detached' });
};

function section(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    const narrow = page.getByRole('combobox', { name: 'Écrans de l’administration' });
    if (await narrow.isVisible()) await narrow.selectOption({ label: name });
    else await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.locator('[data-web-part] [aria-busy=true]').waitFor({ state: 'detached' });
  };
}

const openBreadcrumbCard = async (page: Page): Promise<void> => {
  const card = page.locator('details', { hasText: 'Le fil d’Ariane en haut des pages' });
  await card.locator('summary').click();
  await card.getByLabel('Nom du premier niveau').fill('Accueil de l’ENT');
  await card.evaluate((element) => element.scrollIntoView());
};

const pictures: Picture[] = [
  { file: 'enseignant-semaine', who: 'Teacher', page: 'CahierDeTextes', size: desktop, ready: '[role="grid"]' },
  { file: 'enseignant-sombre', who: 'Teacher', page: 'CahierDeTextes', size: desktop, theme: 'dark', ready: '[role="grid"]' },
  { file: 'enseignant-seance', who: 'Teacher', page: 'CahierDeTextes', size: desktop, ready: '[role="grid"]', prepare: openLesson },
  { file: 'enseignant-telephone', who: 'Teacher', page: 'CahierDeTextes', size: phone, ready: '[data-ent-state="ready"]' },
  {
    file: 'enseignant-progressions',
    who: 'Teacher',
    page: 'CahierDeTextes',
    size: desktop,
    ready: '[role="grid"]',
    prepare: openProgressions
  },
  { file: 'eleve-travail', who: 'Pupil', page: 'CahierDeTextes', size: desktop, ready: 'article' },
  { file: 'eleve-telephone', who: 'Pupil', page: 'CahierDeTextes', size: phone, ready: 'article' },
  { file: 'responsable', who: 'Guardian', page: 'CahierDeTextes', size: desktop, theme: 'school', ready: 'article' },
  { file: 'administration', who: 'Site administrator', page: 'AdministrationENT', size: desktop, ready: groupsCompared },
  {
    file: 'administration-etablissement',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: section('Établissement')
  },
  {
    file: 'administration-personnes',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: section('Personnes et comptes')
  },
  {
    file: 'administration-import',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: section('Importer')
  },
  {
    file: 'administration-fil-d-ariane',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: openBreadcrumbCard
  },
  {
    file: 'administration-acces',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: section('Accès temporaires')
  },
  {
    file: 'administration-annee',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: desktop,
    ready: groupsCompared,
    prepare: section('Exporter, changer d’année')
  },
  {
    file: 'administration-personnes-telephone',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: phone,
    ready: groupsCompared,
    prepare: section('Personnes et comptes')
  },
  {
    file: 'administration-import-telephone',
    who: 'Site administrator',
    page: 'AdministrationENT',
    size: phone,
    ready: groupsCompared,
    prepare: section('Importer')
  },
  { file: 'direction-lecture', who: 'Principal', page: 'CahierDeTextes', size: desktop, ready: '[data-ent-lesson]', prepare: lastWeek },
  { file: 'direction-telephone', who: 'Principal', page: 'CahierDeTextes', size: phone, ready: '[data-ent-lesson]', prepare: lastWeek },
  { file: 'administration-telephone', who: 'Site administrator', page: 'AdministrationENT', size: phone, ready: groupsCompared }
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const person = featuredPeople.find(({ role }) => role.en === picture.who);
  if (!person) throw new Error(`the demonstration school puts forward nobody as ${picture.who}`);
  const context = await browser.newContext({ baseURL: url, viewport: picture.size, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const choose = (name: string, value: string): Promise<unknown> =>
    context.request.post(`/_local/${name}`, { form: { [name === 'signin' ? 'login' : name]: value, return: '/' }, maxRedirects: 0 });
  await choose('signin', person.login);
  await choose('theme', picture.theme ?? 'light');
  const page = await context.newPage();
  await page.goto(`/sites/lycee/SitePages/${picture.page}.aspx`);
  await page.locator(picture.ready).first().waitFor();
  await picture.prepare?.(page);
  await page.screenshot({ path: join(folder, `${picture.file}.png`), animations: 'disabled' });
  await context.close();
}

/** Names of pictures, where only some are to be taken anew: `npm run pictures -- eleve-travail`. */
const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startSharePoint({ port: 0, data: ':memory:', plugins: [pageHost({ root, assetsPort: 0 })] });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    await makeSchool(server);
    for (const picture of pictures.filter(({ file }) => wanted.length === 0 || wanted.includes(file)))
      await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
