import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { pageHost } from '../../local/page';
import { connectAs } from '../../local/school/client';
import { admin } from '../../local/school/people';
import { makeSchool } from '../../local/schoolData';
import { startSharePoint, type SharePointServer } from '../../local/server';
import { DEFAULT_SETTINGS } from '../../src/domain/breadcrumb/settings';
import { createBreadcrumbActivation } from '../../src/lists/breadcrumb/activation';
import { browserArguments, findBrowser } from '../browser.mjs';
import type { Figure } from './budget';

/** A web part as somebody who uses it first sees it, or the breadcrumb on a page that holds no web part. */
interface Screen {
  name: string;
  page: string;
  /** An extension's own: all that one of its pages loads, cold (a new place) and warm (nothing to ask). KB gzip, entry script included. */
  everyPage?: { cold: number; warm: number };
  login: string;
  /** Stands in the page once the first useful view does. */
  ready: string;
  /** `/_api` requests of the first load and of the next one. */
  budget: { cold: number; warm: number };
}

/** What one load of a screen cost. */
interface Load {
  /** Files of the package, by name, with their size in KB gzip. */
  scripts: Map<string, number>;
  requests: { operation: string; parts: number; scannedRows: number }[];
  /** From navigation to the first useful view. */
  ms: number;
}

const kilobytes = (bytes: number): number => bytes / 1024;
const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + size, 0);

/** Slows the page down as architecture.md's budget says: a 4× slower processor, a 50 ms round trip. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 50, downloadThroughput: -1, uploadThroughput: -1 });
}

/** @returns waits until the page has had no request under way for a second */
function watchQuiet(page: Page): () => Promise<void> {
  let pending = 0;
  let since = performance.now();
  const change = (by: number) => (): void => {
    pending += by;
    since = performance.now();
  };
  const listeners = [
    ['request', change(1)],
    ['requestfinished', change(-1)],
    ['requestfailed', change(-1)]
  ] as const;
  for (const [event, listener] of listeners) page.on(event as 'request', listener);
  return async () => {
    while (pending > 0 || performance.now() - since < 1000) await page.waitForTimeout(100);
    for (const [event, listener] of listeners) page.off(event as 'request', listener);
  };
}

async function load(page: Page, server: SharePointServer, assets: string, screen: Screen, go: () => Promise<unknown>): Promise<Load> {
  const scripts = new Map<string, number>();
  const note = (url: string): void => {
    const name = basename(new URL(url).pathname);
    if (!name.endsWith('.js') || scripts.has(name)) return;
    try {
      scripts.set(name, kilobytes(gzipSync(readFileSync(join(assets, name)), { level: 9 }).length));
    } catch (error) {
      // A file of Microsoft's runtime: not in our package.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  };
  const quiet = watchQuiet(page);
  const listener = (request: { url(): string }): void => note(request.url());
  page.on('request', listener);
  server.requestLog.length = 0;
  const started = performance.now();
  await go();
  await page.locator(screen.ready).first().waitFor({ timeout: 60_000 });
  const ms = performance.now() - started;
  // What a load asks late is its own, not the next one's.
  await quiet();
  page.off('request', listener);
  const requests = server.requestLog
    .filter((entry) => entry.url.includes('/_api/'))
    .map((entry) => ({ operation: entry.operation, parts: entry.batchParts, scannedRows: entry.scannedRows }));
  return { scripts, requests, ms };
}

async function contextOf(server: SharePointServer, login: string): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const context = await browser.newContext({ baseURL: server.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  await context.request.post('/_local/signin', { form: { login, return: '/' }, maxRedirects: 0 });
  return context;
}

async function measure(server: SharePointServer, assets: string, screen: Screen): Promise<{ cold: Load; warm: Load }> {
  const context = await contextOf(server, screen.login);
  try {
    const page = await context.newPage();
    await slowDown(page);
    const url = `/sites/lycee/SitePages/${screen.page}.aspx`;
    const cold = await load(page, server, assets, screen, () => page.goto(url));
    const warm = await load(page, server, assets, screen, () => page.goto(url));
    return { cold, warm };
  } finally {
    await context.browser()?.close();
  }
}

function describe(requests: Load['requests']): string {
  return requests.map(({ operation, parts }) => (parts > 0 ? `$batch of ${parts}` : operation)).join(', ');
}

interface BuildStatistics {
  chunks: { files: string[]; modules?: { name?: string }[] }[];
}

/** Files that hold nothing but libraries, as the build's statistics say: common ground, whichever web part needs one first. */
function libraryFiles(root: string): Set<string> {
  const { chunks } = JSON.parse(readFileSync(join(root, 'temp', 'stats.json'), 'utf8')) as BuildStatistics;
  const isLibrary = (name: string | undefined): boolean => name === undefined || name.includes('node_modules');
  return new Set(chunks.filter(({ modules = [] }) => modules.every(({ name }) => isLibrary(name))).flatMap(({ files }) => files));
}

/** Sizes, requests and times of each web part's first useful view, on the demonstration school in a throttled browser. */
export async function measureScreens(root: string, screens: readonly Screen[]): Promise<Figure[]> {
  const assets = join(root, 'release', 'assets');
  const server = await startSharePoint({ port: 0, data: ':memory:', log: false, plugins: [pageHost({ root, assetsPort: 0 })] });
  try {
    await makeSchool(server);
    const loads: { screen: Screen; cold: Load; warm: Load }[] = [];
    for (const screen of screens.filter(({ everyPage }) => everyPage)) loads.push({ screen, ...(await measure(server, assets, screen)) });
    // It stands on every page of the demonstration school, and is a component of its own: without it, a web part's requests are its own.
    await createBreadcrumbActivation(connectAs(server, admin.login)).set({ reach: 'none', settings: DEFAULT_SETTINGS });
    for (const screen of screens.filter(({ everyPage }) => !everyPage)) loads.push({ screen, ...(await measure(server, assets, screen)) });

    const libraries = libraryFiles(root);
    const webParts = loads.filter(({ screen }) => !screen.everyPage);
    const isCommon = (name: string): boolean => libraries.has(name) || webParts.every(({ cold }) => cold.scripts.has(name));
    const isWebPartEntry = (name: string): boolean => /^ent-web-parts_|WebPartStrings_/.test(name);
    const isExtensionEntry = (name: string): boolean => /^ent-extensions_/.test(name);
    const isEntry = (name: string): boolean => isWebPartEntry(name) || isExtensionEntry(name);
    const shared = new Map(webParts.flatMap(({ cold }) => [...cold.scripts].filter(([name]) => isCommon(name) && !isEntry(name))));
    const entries = new Map(loads.flatMap(({ cold }) => [...cold.scripts].filter(([name]) => isEntry(name))));
    const own = ({ scripts }: Load): number =>
      sum([...scripts].filter(([name]) => !isEntry(name) && !shared.has(name)).map(([, size]) => size));
    const everyPage = ({ scripts }: Load): Pick<Figure, 'value' | 'unit' | 'note'> => {
      const files = [...scripts].filter(([name]) => !isWebPartEntry(name));
      return { value: sum(files.map(([, size]) => size)), unit: 'KB gzip', note: `${files.length} files` };
    };
    return [
      ...[
        { bundle: 'ent-web-parts', belongs: isWebPartEntry },
        { bundle: 'ent-extensions', belongs: isExtensionEntry }
      ].map(({ bundle, belongs }): Figure => ({
        what: `entry script of ${bundle} with its strings`,
        value: sum([...entries].filter(([name]) => belongs(name)).map(([, size]) => size)),
        unit: 'KB gzip',
        budget: 6
      })),
      { what: 'common chunks: libraries and what every web part loads', value: sum(shared.values()), unit: 'KB gzip', budget: 160 },
      ...loads.flatMap(({ screen, cold, warm }): Figure[] => [
        ...(screen.everyPage
          ? [
              { what: `${screen.name}: all that a new place loads`, ...everyPage(cold), budget: screen.everyPage.cold },
              { what: `${screen.name}: all that any other page loads`, ...everyPage(warm), budget: screen.everyPage.warm }
            ]
          : [{ what: `${screen.name}: own code and strings`, value: own(cold), unit: 'KB gzip' as const, budget: 30 }]),
        {
          what: `${screen.name}: cold`,
          value: cold.requests.length,
          unit: 'requests',
          budget: screen.budget.cold,
          note: describe(cold.requests)
        },
        {
          what: `${screen.name}: warm`,
          value: warm.requests.length,
          unit: 'requests',
          budget: screen.budget.warm,
          note: describe(warm.requests)
        },
        { what: `${screen.name}: scanned, cold`, value: sum(cold.requests.map(({ scannedRows }) => scannedRows)), unit: 'rows' },
        { what: `${screen.name}: first useful view, cold (2000 wanted)`, value: Math.round(cold.ms), unit: 'ms' },
        { what: `${screen.name}: first useful view, warm`, value: Math.round(warm.ms), unit: 'ms' }
      ])
    ];
  } finally {
    await server.close();
  }
}
